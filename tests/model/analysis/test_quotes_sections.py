"""What is said under a heading begins and ends there."""

import pytest

from storyview.model.analysis.attribution.attributions import Attribution
from storyview.model.analysis.quotes.finder import find_drafts
from storyview.model.analysis.quotes.sections import Sections
from storyview.model.reading.blocks import find_blocks

from .given_attributions import NO_EVIDENCE, attribution, layout_of
from .told_stories import Parse

QUOTED = NO_EVIDENCE._replace(quoted=1.0)
TEXT = (
    "Bridge to stay shut\n\nThe mayor said that the dam was old.\n\nNobody knew, he added.\n\n"
    "What the engineers found\n\nInspectors had no time, according to the ministry.\n"
)


def within(text: str, given: Attribution) -> tuple[list[str], str | None, str | None] | None:
    """What is left: content, cue, source."""
    found = Sections(find_blocks(text)).within(given)
    if found is None:
        return None
    cue, source = (part and text[slice(*part)] for part in (found.cue, found.source))
    return [text[slice(*piece)] for piece in found.content], cue, source


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (("Bridge to stay shut", "that the dam was old"), ["that the dam was old"]),
        (("that the dam was old", "What the engineers found"), ["that the dam was old"]),
        (("that the dam was old", "Inspectors had no time"), ["that the dam was old"]),
        (("shut\n\nThe mayor",), ["The mayor"]),
        (("that the dam was old", "Nobody knew"), ["that the dam was old", "Nobody knew"]),
    ],
)
def test_content_is_cut_at_headings(content: tuple[str, ...], left: list[str]) -> None:
    found = within(TEXT, attribution(TEXT, "The mayor", "said", *content))
    assert found == (left, "said", "The mayor")


def test_content_that_stands_wholly_under_another_heading_is_no_quote() -> None:
    assert within(TEXT, attribution(TEXT, "The mayor", "said", "What the engineers found")) is None
    assert within(TEXT, attribution(TEXT, "the ministry", "according to", "Nobody knew")) is None


def test_a_source_under_another_heading_is_lost() -> None:
    found = within(TEXT, attribution(TEXT, "The mayor", "according to", "Inspectors had no time"))
    assert found == (["Inspectors had no time"], "according to", None)


def test_without_a_cue_the_source_tells_where_the_quote_stands() -> None:
    found = within(TEXT, attribution(TEXT, "the ministry", None, "that the dam was old", "Inspectors had"))
    assert found == (["Inspectors had"], None, "the ministry")


@pytest.mark.parametrize("heading", ["“We had no warning”", "‘We had no warning’", '"We had no warning"'])
def test_a_quotation_in_a_heading_stays_without_the_cue_below(heading: str) -> None:
    text = f"{heading}\n\nThe mayor said that the dam was old.\n"
    given = attribution(text, "The mayor", "said", heading, evidence=QUOTED)
    assert within(text, given) == ([heading], None, None)


def test_a_quotation_that_a_heading_opens_may_go_on_below(parse: Parse) -> None:
    for opened, again, expected in (("“", "“", 2), ("", "“", 1)):
        text = f"{opened}We had no warning\n\n{again}And no boats,” said Ada Pell on Monday.\n"
        first, second = f"{opened}We had no warning", f"{again}And no boats,”"
        found = find_drafts(
            layout_of(parse(text), [attribution(text, "Ada Pell", "said", first, second, evidence=QUOTED)])
        )
        assert [len(draft.content) for draft in found] == [expected]


def test_a_draft_never_crosses_a_heading(parse: Parse) -> None:
    given = attribution(TEXT, "The mayor", "said", "Bridge to stay shut", "that the dam was old")
    (draft,) = find_drafts(layout_of(parse(TEXT), [given]))
    assert [TEXT[slice(*piece)] for piece in draft.content] == ["that the dam was old"]
