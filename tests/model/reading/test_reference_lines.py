"""READ MORE lines in many house styles, and sentences that only look like them."""

import pytest

from storyview.model.reading.blocks import find_blocks
from storyview.model.reading.reference_lines import ReferenceLine, parse_reference_line
from storyview.model.reading.references import find_references


@pytest.mark.parametrize(
    ("line", "label", "title", "url"),
    [
        ("READ MORE: The bridge that fell", "READ MORE", "The bridge that fell", None),
        ("Read more: 'Not us': who broke the bridge", "Read more", "'Not us': who broke the bridge", None),
        ("READ MORE The bridge that fell", "READ MORE", "The bridge that fell", None),
        ("READ ALSO – The bridge that fell", "READ ALSO", "The bridge that fell", None),
        ("Read also | The bridge that fell", "Read also", "The bridge that fell", None),
        ("Related: The bridge that fell", "Related", "The bridge that fell", None),
        ("Related story: The bridge that fell", "Related story", "The bridge that fell", None),
        ("See also: The bridge that fell", "See also", "The bridge that fell", None),
        ("More on this: The bridge that fell", "More on this", "The bridge that fell", None),
        ("More on this story: The bridge that fell", "More on this story", "The bridge that fell", None),
        ("MORE: The bridge that fell", "MORE", "The bridge that fell", None),
        ("You may also like: The bridge that fell", "You may also like", "The bridge that fell", None),
        ("Don’t miss: The bridge that fell", "Don’t miss", "The bridge that fell", None),
        ("[READ MORE: The bridge that fell]", "READ MORE", "The bridge that fell", None),
        ("(Read more: The bridge (that fell))", "Read more", "The bridge (that fell)", None),
        ("» Read more → The bridge that fell", "Read more", "The bridge that fell", None),
        ("**READ MORE:** The bridge that fell", "READ MORE", "The bridge that fell", None),
        ("Read more: [The bridge](https://a.example/b)", "Read more", "The bridge", "https://a.example/b"),
        ("Read more: The bridge (https://a.example/b?c=1)", "Read more", "The bridge", "https://a.example/b?c=1"),
        ("Read more: https://a.example/b.", "Read more", "", "https://a.example/b"),
        ("See more at https://a.example/b", "See more", "", "https://a.example/b"),
        ("Read more: [Bridge](javascript:alert(1))", "Read more", "Bridge", None),
        ("Related stories:", "Related stories", "", None),
        ("RELATED STORIES", "RELATED STORIES", "", None),
    ],
)  # fmt: skip
def test_reference_lines(line: str, label: str, title: str, url: str | None) -> None:
    assert parse_reference_line(line) == ReferenceLine(label, title, url)


@pytest.mark.parametrize(
    "line",
    [
        "More than 20 people were hurt: a bus had hit the bridge.",
        "More – much more – is needed, she said.",
        "Related to this is the matter of cost: nobody knows it.",
        "See the bridge before it falls: that is her advice.",
        "Earlier, police said: “Stay away.”",
        "Watch the river rise, the mayor warned.",
        "Readers will know more by May.",
        "Read on the stand: a letter that the mayor wrote",
        "More",
        "Related",
        "Also, the bridge is old.",
        "Read more: " + "x" * 500,
    ],
)
def test_sentences_are_no_references(line: str) -> None:
    assert parse_reference_line(line) is None


def test_titles_below_a_label() -> None:
    text = (
        "The bridge fell on Monday, police said.\n\n"
        "Related stories:\n- The old bridge\n- A ferry returns (https://a.example/ferry)\n\n"
        "Nobody was hurt. READ MORE: Who pays?\n"
    )
    references = find_references(text, find_blocks(text))
    assert [(r.label, r.title, r.url) for r in references] == [
        ("Related stories", "The old bridge", None),
        ("Related stories", "A ferry returns", "https://a.example/ferry"),
        ("READ MORE", "Who pays?", None),
    ]
    assert [text[r.start : r.end] for r in references][2] == "READ MORE: Who pays?"
    assert [r.id for r in references] == ["r1", "r2", "r3"]
