import base64
import hashlib
import re
from collections.abc import Iterator
from importlib.resources import files
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings

from storyview.model.export import EXPORTERS
from storyview.model.export.hues import HUES
from storyview.model.printable import printable
from storyview.model.quote_view import QuoteView
from storyview.model.story import Reference, Source, Story, story_id

from .generated_stories import ATTACKS, stories
from .hand_made import CHECKED_STORY, STORY, TEXT

CSS = (files("storyview.assets") / "templates" / "story.css").read_text("utf-8")
SCRIPT = (files("storyview.assets") / "templates" / "story.js").read_text("utf-8")
SVG = "{http://www.w3.org/2000/svg}"


def page(story: Story) -> str:
    return b"".join(EXPORTERS["html"].render([story])).decode()


def parsed(html: str) -> Element:
    """The page's tree; any error of HTML raises."""
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
    assert isinstance(tree, Element)
    return tree


def by_id(tree: Element, id_: str) -> Element:
    (found,) = (element for element in tree.iter() if element.get("id") == id_)
    return found


def text_of(element: Element) -> str:
    return "".join(element.itertext())


def marked(tree: Element, role: str) -> Iterator[str]:
    for mark in by_id(tree, "article").iter("mark"):
        if role in mark.attrib["class"].split():
            yield text_of(mark)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_article_is_the_story_to_the_character(story: Story) -> None:
    assert text_of(by_id(parsed(page(story)), "article")) == printable(story.text)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_marked_character_is_marked_and_no_other(story: Story) -> None:
    article = by_id(parsed(page(story)), "article")
    spans = [s for q in story.quotes for s in (*q.content, q.cue, q.source) if s]
    spans += [s for a in story.actions for s in (a.trigger, a.actor, a.target, a.date) if s]
    spans += [m for p in story.parties for m in p.mentions]
    spans += [*story.references, *story.notes, *story.highlights]
    expected = {place for span in spans for place in range(span.start, span.end)}
    found: set[int] = set()
    place = 0
    for element, text in walk(article):
        if element == "mark":
            found |= set(range(place, place + len(text)))
        place += len(text)
    assert found == expected


def walk(element: Element, inside: str = "") -> Iterator[tuple[str, str]]:
    """The texts of the tree in order, each with whether it stands in a mark."""
    inside = "mark" if element.tag == "mark" else inside
    yield inside, element.text or ""
    for child in element:
        yield from walk(child, inside)
        yield inside, child.tail or ""


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_link_leads_somewhere_safe(story: Story) -> None:
    tree = parsed(page(story))
    ids = [element.attrib["id"] for element in tree.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    for link in tree.iter("a"):
        target = link.attrib["href"]
        assert target[1:] in ids if target.startswith("#") else re.match(r"https?://[^/@]+", target)
    groups = (story.quotes, story.actions, story.parties, story.references, story.notes, story.highlights)
    labels = [link for link in tree.iter("a") if "data-label" in link.attrib]
    assert len(labels) == sum(map(len, groups))
    assert all(not text_of(link) and link.attrib["aria-label"] for link in labels)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_nothing_of_the_story_is_code_or_a_request(story: Story) -> None:
    tree = parsed(page(story))
    assert {element.tag for element in tree.iter()} <= {
        *("html", "head", "meta", "title", "style", "body", "header", "nav", "div", "main", "article"),
        *("aside", "section", "footer", "h1", "h2", "p", "ul", "li", "a", "mark", "span", "strong"),
        *("blockquote", "code", "h3", "ol", "table", "thead", "tbody", "tr", "th", "td", "script"),
        *("fieldset", "legend", "label", "input", "select", "option", "button", "details", "summary", "kbd"),
        *(SVG + name for name in ("svg", "desc", "title", "g", "path", "rect", "text", "tspan")),
    }
    names = {name for element in tree.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on")} | names & {"src", "style", "srcset"}
    assert [text_of(style) for style in tree.iter("style")] == [CSS]
    assert [text_of(script) for script in tree.iter("script")] == [SCRIPT]


def test_overlapping_findings_are_cut_and_all_named() -> None:
    article = by_id(parsed(page(STORY)), "article")
    nested = [mark for mark in article.iter("mark") if "nested" in mark.attrib["class"]]
    assert [text_of(mark) for mark in nested] == ["'we will look at it later'"]
    assert nested[0].attrib["title"] == (
        "Q4: direct quote (speech), by Peter Brandt; Q5: direct quote (speech), by an official (anonymous)"
    )
    assert "".join(marked(parsed(page(STORY)), "direct")) == (
        '"We asked three times,""Three times we were told that everything was fine. It was not."'
        "\"My colleagues heard an official say 'we will look at it later',\""
    )


def test_a_label_stands_where_its_finding_begins() -> None:
    label = by_id(parsed(page(STORY)), "q3")
    assert label.attrib["href"] == "#q3-row"
    assert label.attrib["aria-label"] == "Q3: indirect quote (speech), by Peter Brandt"
    follows = page(STORY).partition(' id="q3"')[2].partition("</a>")[2]
    assert re.match(
        r'<mark class="indirect" data-of="q3:indirect" title="[^"]*">engineers had warned', follows
    )


def test_rows_lead_to_the_article_and_to_each_other() -> None:
    row = by_id(parsed(page(STORY)), "a3-row")
    links = [(text_of(link), link.attrib["href"]) for link in row.iter("a")]
    assert links == [("A3", "#a3"), ("Q6", "#q6-row")]
    stance = " ".join(text_of(by_id(parsed(page(STORY)), "q7-row")).split())
    assert stance.startswith("Q7 Analysts (anonymous), indirect · stance a fine is likely")
    speaker = [link.attrib["href"] for link in by_id(parsed(page(STORY)), "q2-row").iter("a")]
    assert speaker == ["#q2", "#p3-row"]
    party = " ".join(text_of(by_id(parsed(page(STORY)), "p1-row")).split())
    assert (
        "4 mentions; also the authority, Northvale regulator; says Q1; acts or is acted on in A1, A2" in party
    )


def test_a_page_of_some_quotes_says_which() -> None:
    tree = parsed(b"".join(EXPORTERS["html"].render([STORY], QuoteView(floor=0.95, stances=False))).decode())
    header = text_of(next(tree.iter("header")))
    assert "Only quotes at least 95% sure" in header
    assert "no stances." in header
    assert "Only quotes" not in text_of(parsed(page(STORY)))
    labels = [link for link in by_id(tree, "article").iter("a") if "quote-label" in link.attrib["class"]]
    assert [label.attrib["id"] for label in labels] == ["q2", "q4"]
    assert "reported in" not in text_of(by_id(tree, "a3-row"))


def test_the_page_has_landmarks_a_heading_and_a_way_past_the_links() -> None:
    tree = parsed(page(STORY))
    for landmark in ("header", "nav", "main", "aside", "footer"):
        assert len(list(tree.iter(landmark))) == 1
    assert [text_of(h) for h in tree.iter("h1")] == [STORY.title]
    assert next(tree.iter("a")).attrib["href"] == "#article"
    assert tree.attrib["lang"] == "en"
    assert by_id(tree, "article").attrib["lang"] == "en"


def test_a_story_without_title_or_blocks_still_has_a_heading() -> None:
    text = "No title here, only words."
    tree = parsed(page(Story(id=story_id(text), text=text, language='x"y')))
    assert [text_of(h) for h in tree.iter("h1")] == [text]
    assert by_id(tree, "article").attrib["lang"] == ""
    assert "has not been analysed" in text_of(tree)
    assert text_of(tree).count("None found.") == 4


def digest(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def test_the_policy_allows_the_style_sheet_and_the_script_alone() -> None:
    tree = parsed(page(STORY))
    (policy,) = (m.attrib["content"] for m in tree.iter("meta") if "http-equiv" in m.attrib)
    assert policy == (
        f"default-src 'none'; style-src '{digest(CSS)}'; script-src '{digest(SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    for source in (CSS, SCRIPT):
        assert "url(" not in source
        assert "@import" not in source
        assert "</" not in source
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|fetch", SCRIPT)


@pytest.mark.parametrize(
    ("url", "live"),
    [
        ("https://wire.example/a?b=1&c=%22", True),
        ("http://wire.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("//wire.example/x", False),
        ("https://bank.example@evil.example/", False),
        ("https://wire.example/\u202egnp", False),
        ('https://wire.example/"onclick="x', False),
        (" https://wire.example/", False),
        ("https://[broken/", False),
        ("https:///nohost", False),
        ("ftp://wire.example/", False),
    ],
)
def test_only_plain_web_addresses_are_live(url: str, live: bool) -> None:
    reference = Reference(id="r1", label="READ MORE", title="x", url=url, start=0, end=4)
    tree = parsed(page(Story(id="x", text="text", source=Source(url=url), references=(reference,))))
    outside = [link.attrib["href"] for link in tree.iter("a") if not link.attrib["href"].startswith("#")]
    assert outside == ([url, url] if live else [])


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_are_shown_as_words(attack: str) -> None:
    text = f"{attack}\n{TEXT}"
    tree = parsed(page(Story(id=attack, title=attack, byline=attack, language=attack, text=text)))
    assert text_of(by_id(tree, "article")).startswith(printable(attack))
    assert [text_of(script) for script in tree.iter("script")] == [SCRIPT]
    assert not list(tree.iter("img"))


def test_a_stand_in_says_what_it_stands_for() -> None:
    text = "an \u202eoverride and \x1b an escape"
    tree = parsed(page(Story(id="x", text=text)))
    titles = [e.attrib["title"] for e in tree.iter("span") if e.get("class") == "stand-in"]
    assert titles == ["U+202E RIGHT-TO-LEFT OVERRIDE", "U+001B control character"]
    assert "2 invisible or control characters of the text are shown" in text_of(tree)


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_is_legible_in_both_schemes(scheme: str) -> None:
    light, dark = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    palette = colours(light if scheme == "light" else dark)
    assert palette.keys() == colours(light).keys()
    grounds = ("paper", "panel", "direct", "indirect", "mixed", "trigger")
    pairs = [("ink", ground) for ground in grounds]
    writing = ("faint", "link", "direct-line", "trigger-line", "party-line", "reference-line", "note-line")
    pairs += [(name, ground) for name in writing for ground in ("paper", "panel")]
    too_faint = {pair: contrast(palette[pair[0]], palette[pair[1]]) for pair in pairs}
    assert not {pair: ratio for pair, ratio in too_faint.items() if ratio < 4.5}
    # Bylines and captions are faint, and may be highlighted too.
    on_hues = {
        (name, hue): contrast(palette[name], palette[hue]) for name in ("ink", "faint") for hue in HUES
    }
    assert not {pair: ratio for pair, ratio in on_hues.items() if ratio < 4.5}
    lines = [(f"{kind}-line", kind) for kind in ("direct", "indirect", "mixed", "trigger")]
    assert all(contrast(palette[line], palette[ground]) >= 3 for line, ground in lines)


def test_the_template_is_installed_with_the_program() -> None:
    root = files("storyview.assets") / "templates"
    assert {"story.css", "story.js", "story.html.j2"} <= {entry.name for entry in root.iterdir()}


def test_the_timeline_tells_each_act_once_in_order_of_time() -> None:
    dated = STORY.actions[2].model_copy(update={"when": "2025-02"})
    story = STORY.model_copy(update={"actions": (*STORY.actions[:2], dated)})
    section = next(part for part in parsed(page(story)).iter("section") if "Timeline" in text_of(part)[:12])
    lines = [" ".join(text_of(line).split()) for line in section.iter("li")]
    assert lines == [
        "Feb 2025: justice ministry → both sides: open an investigation into both sides next week "
        "(planned; A3)",
        "3 Mar 2025: Northvale Port Authority → Halden Systems: bans Halden scanners after port leak "
        "(done; A2, told again in A1)",
    ]


def test_acts_without_a_date_come_last_and_say_so() -> None:
    section = next(part for part in parsed(page(STORY)).iter("section") if "Timeline" in text_of(part)[:12])
    parts = [text_of(part) for part in section if part.tag in ("h3", "ol")]
    assert parts[1] == "Without a date, in order of the text"
    assert parts[2].strip().startswith("“next week”: justice ministry → both sides: ")
    assert len(parts) == 3


def test_who_acts_on_whom_is_a_table_that_leads_to_acts_and_parties() -> None:
    (table,) = parsed(page(STORY)).iter("table")
    rows = [[" ".join(text_of(cell).split()) for cell in row] for row in table.iter("tr")]
    assert rows == [
        ["Actor", "Target", "Acts", "Kinds"],
        ["Northvale Port Authority", "Halden Systems", "1: A2", "ban"],
        ["justice ministry", "both sides", "1: A3", "investigate (1 planned)"],
    ]
    assert [link.attrib["href"] for link in table.iter("a")] == [
        "#p1-row", "#p2-row", "#a2-row", "#p5-row", "#a3-row",
    ]  # fmt: skip


def test_an_action_tells_its_plover_code_where_it_has_one() -> None:
    assert "ban (PLOVER: SANCTION), done" in text_of(by_id(parsed(page(STORY)), "a1-row"))
    ruled = STORY.model_copy(update={"actions": (STORY.actions[0].model_copy(update={"kind": "rule"}),)})
    assert "PLOVER" not in text_of(by_id(parsed(page(ruled)), "a1-row"))


def test_a_story_without_acts_has_neither_timeline_nor_table() -> None:
    tree = parsed(page(STORY.model_copy(update={"actions": ()})))
    assert not list(tree.iter("table"))
    assert "Who acts on whom" not in text_of(tree)


def test_highlights_are_drawn_in_their_colour_and_told_in_the_legend() -> None:
    tree = parsed(page(CHECKED_STORY))
    assert "".join(marked(tree, "highlight-yellow")) == "engineers had warned"
    assert "".join(marked(tree, "highlight-grey")) == "A second inquiry"
    (within,) = (m for m in by_id(tree, "article").iter("mark") if "highlight-yellow" in m.attrib["class"])
    assert within.attrib["class"].split() == ["indirect", "highlight-yellow"]
    assert within.attrib["title"].endswith("; H1: highlight, yellow")
    legend = next(part for part in tree.iter("section") if part.get("class") == "legend")
    told = {text_of(mark): mark.attrib["class"] for mark in legend.iter("mark")}
    assert (told["yellow"], told["<ask> again"]) == ("highlight-yellow", "highlight-grey")
    assert (
        " ".join(text_of(by_id(tree, "h1-row")).split())
        == "H1 engineers had warned yellow; by Ann; 2025-03-04"
    )
    assert "highlight-" not in page(STORY).replace(CSS, "")


def test_every_hue_has_a_ground() -> None:
    for hue in HUES:
        assert f"mark.highlight-{hue} {{\n  background: var(--{hue});" in CSS
