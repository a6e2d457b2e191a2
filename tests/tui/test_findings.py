from textual.css.styles import RulesMap
from textual.style import Style
from textual.visual import RenderOptions

from storyview.model.lens import Lens
from storyview.model.opening import link_references
from storyview.model.quote_view import QuoteView
from storyview.model.story import Party, Quote, Source, Span, Story
from storyview.model.wording import count
from storyview.tui.findings import Findings
from storyview.tui.marks import Kind
from storyview.tui.rows import details, heading, one_line, row
from storyview.tui.widgets.row_visual import RowVisual

from .conftest import TEXT


def ids(findings: Findings, kind: Kind) -> list[str]:
    return [finding.id for finding in findings.of_kind[kind]]


def at(findings: Findings, piece: str, kind: Kind | None = None) -> str | None:
    finding = findings.at(TEXT.index(piece), kind)
    return finding.id if finding else None


def words(findings: Findings, id_: str) -> list[str]:
    return ["".join(text for text, _ in line) for line in row(findings, findings.by_id[id_])]


def test_findings_come_in_order(analysed: Story) -> None:
    findings = Findings(analysed)
    assert ids(findings, "quote") == ["q1", "q2", "q3", "q4"]
    assert ids(findings, "party") == ["vell", "oro", "nordkran"]
    assert ids(findings, "action") == ["a1"]
    assert [f.item.title for f in findings.of_kind["reference"]] == ["Crane falls in Kelm"]  # type: ignore[union-attr]


def test_the_nearest_finding_is_under_the_cursor(analysed: Story) -> None:
    findings = Findings(analysed)
    assert at(findings, "let ships") == "q2"
    assert at(findings, "Jon Vell") == "vell"
    assert at(findings, "Jon Vell", "quote") == "q2"
    assert at(findings, "told reporters") == "q2"
    assert at(findings, "crane was") is None
    assert at(findings, "fined") == "a1"
    assert at(findings, "Nordkran") == "nordkran"
    assert at(findings, "Nordkran", "action") == "a1"
    assert at(findings, "like everybody") == "q3"


def test_one_party_alone(analysed: Story) -> None:
    findings = Findings(analysed, Lens(party="vell"))
    assert ids(findings, "quote") == ["q2", "q4"]
    assert ids(findings, "action") == []
    assert ids(findings, "party") == ["vell", "oro", "nordkran"]
    assert findings.totals["quote"] == 4
    assert at(findings, "Jon Vell", "party") == "vell"
    assert at(findings, "Ines Oro") is None
    assert ids(Findings(analysed, Lens(party="nordkran")), "action") == ["a1"]


def test_next_quote_goes_round(analysed: Story) -> None:
    findings = Findings(analysed)
    current, visited, rounds = None, [], []
    for _ in range(5):
        found = findings.next_quote(0, current, 1)
        assert found is not None
        current, wrapped = found
        visited.append(current.id)
        rounds.append(wrapped)
    # The cursor stands on the title, before the first quote.
    assert visited == ["q1", "q2", "q3", "q4", "q1"]
    assert rounds == [False] * 4 + [True]
    last = findings.next_quote(0, None, -1)
    assert last is not None
    assert (last[0].id, last[1]) == ("q4", True)
    # From a finding that is no quote the cursor decides.
    near = findings.next_quote(TEXT.index("fined"), findings.by_id["a1"], -1)
    assert near is not None
    assert (near[0].id, near[1]) == ("q2", False)
    assert Findings(analysed, Lens(party="nordkran")).next_quote(0, None, 1) is None


def test_quotes_that_start_together_are_all_visited() -> None:
    text = "He said that she said so."
    quotes = tuple(
        Quote(id=id_, kind="indirect", content=(Span(start=8, end=end),), confidence=1, why="")
        for id_, end in (("in", 12), ("out", 24))
    )
    findings = Findings(Story(id="x", text=text, quotes=quotes))
    first = findings.next_quote(0, None, 1)
    assert first is not None
    second = findings.next_quote(8, first[0], 1)
    assert second is not None
    assert (first[0].id, second[0].id, second[1]) == ("out", "in", False)


def test_nearest_row(analysed: Story) -> None:
    findings = Findings(analysed)
    near = {kind: findings.nearest(TEXT.index("What happens"), kind) for kind in findings.of_kind}
    assert {kind: f.id for kind, f in near.items() if f} == {
        "quote": "q3",
        "party": "vell",
        "action": "a1",
        "reference": analysed.references[0].id,
    }
    assert Findings(Story(id="x", text="x")).nearest(0, "quote") is None


def test_rows_say_the_essentials(analysed: Story) -> None:
    findings = Findings(analysed)
    assert words(findings, "q2") == ["┃ Jon Vell  direct", "  We cannot [yet] let ships in"]
    assert words(findings, "q3") == ["┃ Ines Oro  direct", "  I read it in the paper … like everybody else"]
    assert words(findings, "q4")[0] == "╏ Jon Vell  mixed"
    # Without a party the story's own words stand for the speaker.
    assert words(findings, "q1")[0] == "┊ the port authority  indirect"
    assert words(findings, "vell") == ["● Jon Vell  person", "  2 mentions · 2 quotes  harbour master"]
    assert words(findings, "nordkran")[1] == "  1 mention · 1 action"
    assert words(findings, "a1") == [
        "◆ A court in Kelm → Nordkran",
        "  fined the operator, Nordkran, 40,000 crowns in March  done · in March",
    ]


def test_rows_of_references_say_whether_they_open(analysed: Story) -> None:
    reference = analysed.references[0].id
    head = "→ Crane falls in Kelm"
    assert words(Findings(analysed), reference) == [head, "  READ MORE  "]
    assert words(Findings(analysed, linked=True), reference)[1] == "  READ MORE  not in this folder"
    linked = Findings(link_references(analysed), linked=True)
    assert words(linked, reference) == [head, "  READ MORE  can be opened"]
    piped = Findings(analysed.model_copy(update={"source": Source()}))
    assert words(piped, reference)[1] == "  READ MORE  no folder to look in"


def test_a_quote_of_nobody_is_unattributed() -> None:
    quote = Quote(id="q", kind="direct", content=(Span(start=0, end=3),), confidence=1, why="marks")
    findings = Findings(Story(id="x", text="yes", quotes=(quote,)))
    assert words(findings, "q")[0] == "┃ unattributed  direct"
    assert ("Who", "unattributed") in details(findings, findings.by_id["q"])


def test_anonymous_sources_and_stances_are_marked(analysed: Story) -> None:
    thought = analysed.quotes[0].model_copy(update={"form": "stance", "anonymous": True})
    hidden = analysed.quotes[1].model_copy(update={"anonymous": True})
    findings = Findings(analysed.model_copy(update={"quotes": (thought, hidden)}))
    assert words(findings, "q1")[0] == "┊ the port authority (anonymous)  indirect · stance"
    assert heading(findings.by_id["q1"]) == "┊ Indirect · stance"
    assert ("Who", "the port authority (anonymous)") in details(findings, findings.by_id["q1"])
    # A party may be anonymous too, such as a group of officials.
    assert words(findings, "q2")[0] == "┃ Jon Vell (anonymous)  direct"
    assert ("Who", "Jon Vell (“harbour master Jon Vell”) (anonymous)") in details(
        findings, findings.by_id["q2"]
    )


def drawn(findings: Findings, id_: str, width: int) -> str:
    visual = RowVisual(lambda: findings, id_)
    strips = visual.render_strips(width, None, Style(), RenderOptions(lambda _: Style(), RulesMap()))
    assert all(strip.cell_length == width for strip in strips)
    return strips[0].text.rstrip()


def test_anonymity_is_seen_behind_a_source_of_any_length() -> None:
    source = Span(start=4, end=54)
    text = "Two senior officials who know of the long negotiations say yes"
    quote = Quote(
        id="q",
        kind="indirect",
        content=(Span(start=59, end=62),),
        source=source,
        anonymous=True,
        confidence=1,
        why="",
    )
    findings = Findings(Story(id="x", text=text, quotes=(quote,)))
    assert drawn(findings, "q", 34) == " ┊ senior offici… (anonymous)  i…"
    assert drawn(findings, "q", 100).endswith("negotiations (anonymous)  indirect")
    assert drawn(findings, "q", 5) == " ┊ …"


def test_a_view_leaves_quotes_out_everywhere(analysed: Story) -> None:
    findings = Findings(analysed, view=QuoteView(floor=0.85))
    assert ids(findings, "quote") == ["q2", "q3"]
    assert (findings.hidden, findings.totals["quote"]) == (2, 2)
    assert at(findings, "almost ready") is None
    assert at(findings, "fined") == "a1"
    found = findings.next_quote(TEXT.index("like everybody"), None, 1)
    assert found is not None
    assert (found[0].id, found[1]) == ("q2", True)
    assert words(findings, "vell")[1] == "  2 mentions · 1 quote  harbour master"


def test_a_quote_in_pieces_is_one_stop_with_every_piece_marked(analysed: Story) -> None:
    findings = Findings(analysed)
    between = TEXT.index("Oro said, “like")
    found = findings.next_quote(between, findings.by_id["q3"], 1)
    assert found is not None
    assert found[0].id == "q4"
    back = findings.next_quote(TEXT.index("like everybody") + 3, None, -1)
    assert back is not None
    assert back[0].id == "q3"
    pieces = [TEXT[m.start : m.end] for m in findings.by_id["q3"].places if m.role == "content"]
    assert pieces == ["I read it in the paper", "like everybody else"]
    assert [at(findings, piece, "quote") for piece in pieces] == ["q3", "q3"]


def test_details_say_what_a_finding_rests_on(analysed: Story) -> None:
    findings = Findings(analysed)
    assert details(findings, findings.by_id["q2"]) == [
        ("Who", "Jon Vell (“harbour master Jon Vell”)"),
        ("Cue", "told"),
        ("Why", "quotation marks (90% sure)"),
        ("To", "reporters"),
    ]
    assert ("Whom", "Nordkran (“the operator, Nordkran”)") in details(findings, findings.by_id["a1"])
    assert details(findings, findings.by_id["vell"]) == [
        ("Who", "Jon Vell"),
        ("What", "harbour master"),
        ("Also", "Vell"),
    ]


def test_the_heading_tells_the_kind(analysed: Story) -> None:
    findings = Findings(analysed)
    ids = ("q1", "q2", "q4", "vell", "a1", analysed.references[0].id)
    assert [heading(findings.by_id[id_]) for id_ in ids] == [
        "┊ Indirect · speech",
        "┃ Direct · speech",
        "╏ Mixed · speech",
        "● Party",
        "◆ Official action · fine · done",
        "→ Reference",
    ]


def test_rows_are_safe_to_draw() -> None:
    text = "\x1b]0;title\x07 evil\nname"
    span = Span(start=0, end=len(text))
    party = Party.model_validate(
        {"id": "p", "name": text, "kind": "person", "mentions": [{"start": 0, "end": 4, "form": "name"}]}
    )
    quote = Quote(id="q", kind="direct", content=(span,), source=span, confidence=1, why=text)
    findings = Findings(Story(id="x", text=text, quotes=(quote,), parties=(party,)))
    drawn = [
        *words(findings, "p"),
        *words(findings, "q"),
        *(f for _, f in details(findings, findings.by_id["q"])),
    ]
    assert not {"\x1b", "\x07", "\n"} & set("".join(drawn))


def test_one_line_and_count() -> None:
    assert one_line("a \n b\tc  ") == "a b c"
    assert len(one_line("word " * 1000)) <= 240
    assert [count(n, "party") for n in (0, 1, 1200)] == ["0 parties", "1 party", "1,200 parties"]
