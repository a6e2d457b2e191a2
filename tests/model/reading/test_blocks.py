"""Which line is a title, a heading, a paragraph …: small stories in many layouts."""

import pytest

from storyview.model.reading.blocks import find_blocks

BODY = "The council voted on Monday to close the bridge, its chair said. Work begins in May."
MORE = "“We had no choice,” she told reporters. The vote was seven to two."


def kinds(text: str) -> list[str]:
    return [block.kind for block in find_blocks(text)]


def pieces(text: str) -> list[str]:
    return [text[block.start : block.end] for block in find_blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Council closes bridge\n\n{BODY}\n\n{MORE}", ["title", "paragraph", "paragraph"]),
        (f"Council closes bridge\n{BODY}\n{MORE}", ["title", "paragraph", "paragraph"]),
        (f"{BODY}\n{MORE}", ["paragraph", "paragraph"]),
        (f"Will the council close the bridge?\n\n{BODY}", ["title", "paragraph"]),
        (f"Bridge to close in the U.S.\n\n{BODY}", ["title", "paragraph"]),
        (f"The bridge will close.\n\n{BODY}", ["paragraph", "paragraph"]),
        (f"Title\n\nBy Ana Ruiz\n\nFriday, 7 March 2025\n\n{BODY}",
         ["title", "byline", "dateline", "paragraph"]),
        (f"Council closes old bridge\nFriday, 7 March 2025\n\n{BODY}",
         ["title", "dateline", "paragraph"]),
        (f"Council closes old bridge\nBy Ana Ruiz in Port Louis\n\n{BODY}",
         ["title", "byline", "paragraph"]),
        (f"Title\n\nLISBON, March 3 (Wire) — {BODY}", ["title", "dateline", "paragraph"]),
        (f"{BODY}\n\nWho pays\n\n{MORE}", ["paragraph", "heading", "paragraph"]),
        (f"{BODY}\nWho pays?\n{MORE}", ["paragraph", "heading", "paragraph"]),
        (f"{BODY}\n\n{MORE}\n\nWho pays", ["paragraph", "paragraph", "paragraph"]),
        (f"{BODY}\n\n- one lane stays open\n- buses pass", ["paragraph", "list_item", "list_item"]),
        (f"{BODY}\n\nPhoto: The old bridge at dusk.", ["paragraph", "caption"]),
        (f"{BODY}\n\n(Reporting by Ana Ruiz; editing by Li Wei)", ["paragraph", "byline"]),
        (f"{BODY}\n\nREAD MORE: The bridge that fell\n\n{MORE}", ["paragraph", "reference", "paragraph"]),
        (f"{BODY} READ MORE: The bridge that fell\n{MORE}", ["paragraph", "reference", "paragraph"]),
        ("PRESENTER: Good evening\n\nRUIZ: Good evening to you", ["paragraph", "paragraph"]),
        (f"{BODY}\n\n“Nobody asked us”\n\n{MORE}", ["paragraph", "paragraph", "paragraph"]),
        (f"{BODY}\n\nRelated stories:\n- The bridge\n- The ferry\n\n{MORE}",
         ["paragraph", "reference", "reference", "reference", "paragraph"]),
        (f"{BODY}\n\nRELATED STORIES\nThe bridge that fell\nA ferry returns\n\n{MORE}",
         ["paragraph", "reference", "reference", "reference", "paragraph"]),
    ],
)  # fmt: skip
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_blocks_are_stripped_and_in_order() -> None:
    text = f"\n\n  Title here \n\n\t{BODY}  \n"
    assert pieces(text) == ["Title here", BODY]


def test_wrapped_paragraphs_are_one_block() -> None:
    column = (
        "The council voted on Monday to close the old\n"
        "bridge over the river, and its chair, who had\n"
        "asked for the vote, said that work would begin\n"
        "in May."
    )
    assert pieces(f"{column}\n\n{column}") == [column, column]


def test_single_newlines_part_paragraphs_that_end_in_full_stops() -> None:
    lines = [
        "The council met on Monday at nine.",
        "Its chair spoke for an hour.",
        "Nobody else had a word to say.",
    ]
    assert pieces("\n".join(lines)) == lines


def test_a_dateline_is_a_block_of_its_own() -> None:
    text = f"Title\n\nFAIRVIEW, Mass., Sept. 26 (Wire) — {BODY}"
    assert pieces(text)[1:] == ["FAIRVIEW, Mass., Sept. 26 (Wire) —", BODY]


@pytest.mark.parametrize(
    "line",
    [
        "NATO — which met on Monday — said no. It will meet again.",
        "IBM - the maker - said so in a statement to the court on Tuesday.",
        "Paris – a city of two million people – has banned the scooters, its mayor said.",
    ],
)
def test_a_dash_in_a_sentence_makes_no_dateline_of_small_words(line: str) -> None:
    blocks = find_blocks(f"Title\n\n{line}")
    assert "which" not in line[: blocks[1].end - blocks[1].start] or blocks[1].kind == "paragraph"


def test_no_text_is_lost() -> None:
    text = f"Title\n\nBy Ana Ruiz\n\n{BODY}\nRELATED\n* One\n{MORE}\n\nSee also: Two | Three"
    left = text
    for piece in pieces(text):
        left = left.replace(piece, "", 1)
    assert left.strip() == ""
