"""What rows and details say of a quote whose words are long, or broken off by the story itself."""

import pytest
from textual.style import Style
from textual.visual import RenderOptions

from storyview.model.story import Mention, Party, Quote, Span, Story
from storyview.tui.findings import Findings
from storyview.tui.rows import details, first_words, row
from storyview.tui.widgets.row_visual import RowVisual

from .test_details import Reading


def findings_of(text: str, *pieces: str) -> Findings:
    content = tuple(Span(start=text.index(piece), end=text.index(piece) + len(piece)) for piece in pieces)
    quote = Quote(id="q", kind="direct", content=content, confidence=0.9, why="quotation marks")
    return Findings(Story(id="s", text=text, quotes=(quote,)))


def told(findings: Findings, label: str) -> str:
    return dict(details(findings, findings.by_id["q"], whole=True))[label]


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        (("“We came,”", "“and saw.”"), "“We came,” … “and saw.”"),
        (("We came…", "and saw."), "We came… and saw."),
        (("We came...", "and saw."), "We came... and saw."),
        (("We came", "…and saw."), "We came …and saw."),
    ],
)
def test_one_ellipsis_stands_between_pieces(pieces: tuple[str, ...], said: str) -> None:
    findings = findings_of(f"{pieces[0]} she said, {pieces[1]}", *pieces)
    assert row(findings, findings.by_id["q"])[1][1][0] == said
    assert told(findings, "Words") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We came and", "We came and"),
        ("We came and saw.", "We came and…"),
        ("We came… and saw.", "We came…"),
        ("We came, again", "We came…"),
        ("We came\nagain and saw.", "We came…"),
        ("Wecameandsawthem.", "Wecameandsa…"),
    ],
)
def test_a_piece_is_cut_behind_a_word(text: str, said: str) -> None:
    assert first_words(text, 11) == said


def test_all_the_details_cut_nothing() -> None:
    text = "It began " + "and went on " * 500 + "and ended."
    findings = findings_of(text, text)
    assert told(findings, "Words") == text
    assert len(row(findings, findings.by_id["q"])[1][1][0]) < 300
    assert "Words" not in dict(details(findings, findings.by_id["q"]))


def test_the_words_of_a_quote_never_reach_the_screen_as_they_are() -> None:
    text = "We [bold]saw[/bold]\x1b[31m it\nand \u202eleft."
    words = told(findings_of(text, text), "Words")
    assert "[bold]" in words
    assert not set("\x1b\n\u202e") & set(words)


@pytest.mark.parametrize(
    "text", ["We came to the river… and then it rained", "We came to the river ... and so"]
)
@pytest.mark.parametrize("width", range(16, 60))
def test_a_cut_row_never_ends_in_two_ellipses(text: str, width: int) -> None:
    findings = findings_of(text, text)
    visual = RowVisual(lambda: findings, "q")
    options = RenderOptions(lambda style: Style.null(), None)  # type: ignore[arg-type]
    for strip in visual.render_strips(width, 2, Style.null(), options):
        assert strip.cell_length == width
        assert "……" not in strip.text
        assert ".…" not in strip.text


async def test_the_help_explains_the_words_on_quotes(reading: Reading, story: Story) -> None:
    async with reading(story, size=(84, 240)) as reader:
        await reader.press("question_mark")
        await reader.pilot.pause()
        drawn = reader.drawn()
    for word in "direct indirect mixed speech writing stance (anonymous) unattributed ?".split():
        assert f"│  {word} " in drawn
    assert "--min-confidence" in drawn
    assert "of 100 right" in drawn


def test_who_is_spoken_to_is_told_without_a_party(analysed: Story) -> None:
    findings = Findings(analysed)
    assert ("To", "reporters") in details(findings, findings.by_id["q2"])
    assert "To" not in dict(details(findings, findings.by_id["q3"]))


@pytest.mark.parametrize(("sure", "shown"), [(0.6, " ?"), (0.95, "")])
def test_a_speaker_who_is_only_a_guess_is_told_as_one(sure: float, shown: str) -> None:
    text = "“We came,” Brandt said. Tomas Brandt and Jonas Brandt were there."
    at = text.index("Brandt")
    brandt = Party(
        id="p",
        name="Jonas Brandt",
        kind="person",
        mentions=(
            Mention(start=at, end=at + 6, form="name", confidence=sure),
            Mention(start=text.index("Jonas"), end=text.index(" were"), form="name"),
        ),
    )
    quote = Quote(
        id="q",
        kind="direct",
        content=(Span(start=0, end=10),),
        source=Span(start=at, end=at + 6),
        speaker="p",
        confidence=0.96,
        why="told",
    )
    findings = Findings(Story(id="s", text=text, parties=(brandt,), quotes=(quote,)))
    head = "".join(piece for piece, _ in row(findings, findings.by_id["q"])[0])
    assert head == f"┃ Jonas Brandt{shown}  direct"
    certainty = ", a guess, 60% sure" if shown else ""
    assert told(findings, "Who") == f"Jonas Brandt (“Brandt”){certainty}"
