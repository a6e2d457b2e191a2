import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from srsly import yaml_loads  # type: ignore[import-untyped]

from storyview.model.export import EXPORTERS
from storyview.model.export.rows import story_rows
from storyview.model.printable import one_line, printable
from storyview.model.quote_view import QuoteView
from storyview.model.story import Block, Quote, Span, Story, story_id

from .generated_stories import ATTACKS, MARKUP, stories
from .hand_made import CHECKED_STORY, STORY

SHOWN = {"text", "text_special", "softbreak", "footnote_ref", "strong_open", "strong_close"}


def document(story: Story) -> str:
    return b"".join(EXPORTERS["md"].render([story])).decode()


def parsed(markdown: str) -> list[Token]:
    reader = MarkdownIt("commonmark").enable("table").use(footnote_plugin).use(front_matter_plugin)
    return reader.parse(markdown)


def story_of(text: str, *quoted: str) -> Story:
    spans = [Span(start=text.index(words), end=text.index(words) + len(words)) for words in quoted]
    quotes = tuple(
        Quote(id=f"q{n}", kind="direct", content=(span,), confidence=1, why="")
        for n, span in enumerate(spans, 1)
    )
    return Story(id=story_id(text), text=text, quotes=quotes)


def shown_characters(tokens: list[Token]) -> Iterator[tuple[str, bool]]:
    """Each character of the article as shown, and whether it is bold; fails on other markup."""
    for token in tokens:
        if token.type == "hr":
            return
        if token.type == "front_matter":
            continue
        assert token.type in {"paragraph_open", "paragraph_close", "heading_open", "heading_close", "inline"}
        bold = False
        for child in token.children or ():
            assert child.type in SHOWN, child
            if child.type in ("strong_open", "strong_close"):
                bold = child.type == "strong_open"
            elif child.type == "softbreak":
                yield "\n", bold
            elif child.type != "footnote_ref":
                yield from ((character, bold) for character in child.content)
        if token.type == "inline":
            yield "\n", False


def lines_of(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_markdown_gives_every_line_of_the_text_back(story: Story) -> None:
    shown = "".join(character for character, _ in shown_characters(parsed(document(story))))
    assert lines_of(shown) == lines_of(printable(story.text))


@settings(max_examples=60, deadline=None)
@given(stories())
def test_exactly_the_words_of_quotes_are_bold(story: Story) -> None:
    quoted = {place for q in story.quotes for span in q.content for place in range(span.start, span.end)}
    expected = [
        (character, place in quoted) for place, character in enumerate(story.text) if character.isalnum()
    ]
    shown = list(shown_characters(parsed(document(story))))
    assert [(character, bold) for character, bold in shown if character.isalnum()] == expected


@settings(max_examples=40, deadline=None)
@given(stories())
def test_front_matter_is_yaml_of_plain_strings(story: Story) -> None:
    facts = yaml_loads(document(story).split("---\n")[1])
    assert all(isinstance(value, str) for value in facts.values())
    assert facts.get("byline", "") == one_line(story.byline or "")
    assert facts["story"] == story.id


@settings(max_examples=40, deadline=None)
@given(stories())
def test_tables_show_a_row_for_each_finding(story: Story) -> None:
    tokens = parsed(document(story))
    rows = sum(token.type == "tr_open" for token in tokens)
    tables = sum(token.type == "table_open" for token in tokens)
    groups = (story.quotes, story.actions, story.parties, story.references, story.notes, story.highlights)
    assert tables == sum(1 for group in groups if group)
    assert rows == tables + sum(map(len, groups))


@settings(max_examples=40, deadline=None)
@given(stories())
def test_only_references_are_links(story: Story) -> None:
    tokens = parsed(document(story))
    links = {
        str(child.attrs["href"])
        for token in tokens
        for child in token.children or ()
        if child.type == "link_open"
    }
    assert links <= {reference.url for reference in story.references}
    assert all(link.startswith(("http://", "https://")) for link in links)


@pytest.mark.parametrize("words", MARKUP + ATTACKS)
@pytest.mark.parametrize("before", ["", "Text\n", "Text ", "- "])
def test_plain_commonmark_shows_hostile_words_as_they_are(words: str, before: str) -> None:
    story = story_of(before + words)
    article = document(story).split("---\n", 2)[2].rpartition("\n---\n")[0]
    inline = [token for token in MarkdownIt("commonmark").parse(article) if token.type == "inline"]
    shown = "\n".join(
        "".join("\n" if child.type == "softbreak" else child.content for child in token.children or ())
        for token in inline
    )
    assert {c.type for token in inline for c in token.children or ()} <= {"text", "text_special", "softbreak"}
    assert shown.split("\n") == printable(story.text).split("\n")


def test_the_text_stays_legible_where_nothing_needs_escaping() -> None:
    text = "“We won’t pay,” Ms Doe said (again) on 3 March; it's 1.5% - or less!"
    assert f"\n{text}\n" in document(story_of(text))


def test_a_quote_is_bold_and_footnoted_behind_its_last_piece() -> None:
    assert 'saying **the company "left the gate wide open" for months**[^q1].' in document(STORY)
    assert '**"We asked three times,"** said Ines' in document(STORY)
    assert 'It was not."**[^q2]\n' in document(STORY)
    assert "\n[^q2]: Direct quote by Ines Calloway; speech; cue “said”; confidence 97%.\n" in document(STORY)


def test_a_footnote_is_no_image_and_no_link_definition() -> None:
    story = story_of("He cried Stop! and left", "Stop!")
    assert "**Stop!**[^q1]" in document(story)
    assert "\n[^q1]: Direct quote, unattributed; speech; confidence 100%.\n" in document(story)
    inside = story_of("No! No! No", "No! No! No", "No!")
    assert "**No\\![^q2] No! No**[^q1]" in document(inside)


def test_anonymous_sources_and_stances_are_told() -> None:
    plain = document(STORY).replace("\\", "")
    assert "[^q7]: Indirect quote by Analysts (anonymous); stance; cue “believe”; confidence 55%." in plain
    assert "| q7 | Analysts (anonymous) | indirect · stance | a fine is likely |" in plain


def test_a_document_of_some_quotes_says_which() -> None:
    strict = b"".join(EXPORTERS["md"].render([STORY], QuoteView(stances=False))).decode()
    assert yaml_loads(strict.split("---\n")[1])["shown"] == "no stances"
    assert "[^q7]" not in strict
    assert "shown" not in yaml_loads(document(STORY).split("---\n")[1])


def test_title_and_headings_are_headings() -> None:
    markdown = document(STORY)
    assert "\n# Northvale regulator bans Halden scanners after port leak\n" in markdown
    assert "\n## A second inquiry\n" in markdown


def test_a_title_of_two_lines_keeps_both() -> None:
    text = "One\nTwo"
    story = Story(id=story_id(text), text=text, blocks=(Block(kind="title", start=0, end=7),))
    assert "\nOne\nTwo\n" in document(story)


def test_what_follows_a_footnote_does_not_make_a_link_of_it() -> None:
    story = story_of("He said No(http://evil.example) and Yes", "No")
    assert "**No**[^q1]\\(http\\:\\//evil.example)" in document(story)


def test_references_are_links_only_to_web_addresses() -> None:
    assert "<https://wire.example/slide>" in document(STORY)
    reference = STORY.references[0].model_copy(update={"url": "javascript:alert(1)"})
    assert "javascript" not in document(STORY.model_copy(update={"references": (reference,)}))


def test_anchors_are_unique_footnote_labels() -> None:
    labels = [row.anchor for row in story_rows(STORY).quotes]
    assert labels == ["q1", "q2", "q3", "q4", "q5", "q6", "q7"]
    assert all(unicodedata.category(character)[0] in "LN" for label in labels for character in label)


def test_actions_tell_their_plover_code() -> None:
    lines = [line for line in document(STORY).splitlines() if line.startswith(("|  | Actor", "| a3 "))]
    headings, act = ([cell.strip() for cell in line.split("|")] for line in lines)
    assert act[headings.index("PLOVER")] == "ACCUSE"


def cells_of(markdown: str, anchor: str) -> list[str]:
    line = next(line for line in markdown.splitlines() if line.startswith(f"| {anchor} |"))
    return [cell.strip() for cell in line.replace("\\", "").strip("|").split("|")]


def test_what_readers_checked_and_highlighted_is_told() -> None:
    told = document(CHECKED_STORY)
    assert told.count("| Checked |") == 3
    assert cells_of(told, "p1")[-1] == cells_of(told, "a1")[-1] == "confirmed by Ann, 2025-03-04"
    assert cells_of(told, "q1")[-1] == "corrected by Ben␛, 2025-03-04"
    assert cells_of(told, "q2")[-1] == ""
    assert re.search(r"\[\^q1\]: .*; corrected by Ben␛, 2025.?-03.?-04\.", told)
    assert cells_of(told, "h1") == ["h1", "engineers had warned", "yellow", "Ann", "2025-03-04"]
    assert "Checked" not in document(STORY)
