"""Headlines whose words are somebody's."""

import pytest

from storyview.model.analysis.quotes import find_quotes
from storyview.model.analysis.quotes.finder import find_drafts

from .given_attributions import attribution, layout_of
from .told_stories import Parse

BODY = "\n\nThe talks went on for a week and then broke down.\n"


def told(parse: Parse, headline: str) -> list[tuple[str, str | None, str | None]]:
    """The quotes of a headline in which the network finds nothing: content, cue, source."""
    text = headline + BODY
    found = find_drafts(layout_of(parse(text)))
    return [
        (
            text[slice(*draft.content[0])],
            text[slice(*draft.cue)] if draft.cue else None,
            text[slice(*draft.source)] if draft.source else None,
        )
        for draft in found
    ]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("‘Leave our goats alone’: landlady defies council", ("‘Leave our goats alone’", None, None)),
        ("“It was hell”: survivors tell of night at sea", ("“It was hell”", None, None)),
        ("‘They told us nothing’ - crew of the ferry", ("‘They told us nothing’", "-", "crew of the ferry")),
        ("“I never saw him”: Edna Moss", ("“I never saw him”", ":", "Edna Moss")),
        ("‘Like living inside a drum’", ("‘Like living inside a drum’", None, None)),
    ],
)
def test_headlines_that_begin_with_a_quotation(
    parse: Parse, headline: str, expected: tuple[str, str | None, str | None]
) -> None:
    assert told(parse, headline) == [expected]


@pytest.mark.parametrize(
    ("headline", "content", "cue", "source"),
    [
        ("We will rebuild: mayor", "We will rebuild", ":", "mayor"),
        ("Rail fares will rise again – regulator", "Rail fares will rise again", "–", "regulator"),
        ("Valves were never checked: report", "Valves were never checked", ":", "report"),
        ("Nobody was hurt in the fire — police", "Nobody was hurt in the fire", "—", "police"),
        ("The bridge is safe: city engineer", "The bridge is safe", ":", "city engineer"),
    ],
)
def test_headlines_that_end_with_who_says_so(
    parse: Parse, headline: str, content: str, cue: str, source: str
) -> None:
    assert told(parse, headline) == [(content, cue, source)]


@pytest.mark.parametrize(
    "headline",
    [
        "Election 2020: what you need to know",
        "Bridge to reopen in May: live updates",
        "‘Night Ferry’ – a film of the sea",
        "‘Night Ferry’ wins three prizes at home",
        "Explained: how the dam broke",
        "Storm kills nine - in pictures",
        "Granby: the mayor",
        "The dam broke in the night",
        "We will rebuild: the mayor told the council on Monday that she would not go",
    ],
)
def test_other_headlines_hold_no_quotes(parse: Parse, headline: str) -> None:
    assert told(parse, headline) == []


def test_paragraphs_are_no_headlines(parse: Parse) -> None:
    text = (
        "The dam broke in the night.\n\n“It was hell”: survivors tell of the night.\n\nWe will go: mayor.\n"
    )
    assert find_drafts(layout_of(parse(text))) == []


def test_what_the_network_finds_in_a_headline_stands(parse: Parse) -> None:
    text = "“We will rebuild”: mayor" + BODY
    quotes = find_quotes(layout_of(parse(text), [attribution(text, "mayor", None, "We will")]).doc, [])
    assert [quote.why for quote in quotes] == ["network, no cue"]
