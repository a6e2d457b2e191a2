"""Bylines, datelines and dates that a story states of itself."""

import pytest

from storyview.model.reading.blocks import find_blocks
from storyview.model.reading.front_matter import (
    dateline_length,
    is_byline,
    is_date_line,
    stated_byline,
    stated_publication,
)
from storyview.model.reading.published import stated_date


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Ruiz",
        "By Ana Ruiz and Tom de Vries",
        "BY ANA RUIZ, Political Editor",
        "By Ana Ruiz in Lisbon | 3 May 2024",
        "By Our Staff Reporter",
        "Words by J. P. O’Neill",
    ],
)
def test_bylines(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the bridge had been closed",
        "By the time police came, everybody had left.",
        "By Ana Ruiz’s count, nine people voted.",
        "By air and sea",
        "From the archive of the ministry",
    ],
)
def test_sentences_are_no_bylines(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "Friday, July 21, 2017",
        "7 March 2025",
        "Published: 2024-05-02",
        "LISBON, May 2, 2024",
        "Posted on 3rd May 2024",
    ],
)
def test_date_lines(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["Ana Ruiz was born on 3 May 1964", "Friday", "On May 2, 2024 the bridge was closed"]
)
def test_lines_with_more_than_a_date(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("LISBON (Wire) — The council", "LISBON (Wire) — "),
        ("LISBON, March 3 — The council", "LISBON, March 3 — "),
        ("PORT LOUIS, 3 March 2025 (AP) -- The council", "PORT LOUIS, 3 March 2025 (AP) -- "),
        ("Lisbon (Wire) - The council", "Lisbon (Wire) - "),
        ("Lisbon, 3 March — The council", "Lisbon, 3 March — "),
        ("Lisbon — which is old — said", ""),
        ("The council met", ""),
    ],
)
def test_datelines(line: str, expected: str) -> None:
    assert line[: dateline_length(line)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Friday, July 21, 2017", "2017-07-21"),
        ("on 21st July 2017", "2017-07-21"),
        ("Sept. 3, 2020", "2020-09-03"),
        ("2024-05-02", "2024-05-02"),
        ("2 Sep, 2024", "2024-09-02"),
    ],
)
def test_dates(line: str, expected: str) -> None:
    found = stated_date(line)
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize("line", ["March 3", "03/04/2025", "31 February 2024", "2024-13-40", "in 2017"])
def test_nothing_is_guessed(line: str) -> None:
    assert stated_date(line) is None


def test_what_a_story_states() -> None:
    text = (
        "Title\n\nBy Ana Ruiz in Lisbon\n\nFriday, 7 March 2025\n\nThe council met on 1 May 2020. It rained."
    )
    blocks = find_blocks(text)
    assert stated_byline(text, blocks) == "Ana Ruiz in Lisbon"
    assert stated_publication(text, blocks) == "2025-03-07"


def test_a_date_in_the_story_is_not_its_own() -> None:
    text = "Title\n\nThe council met on 1 May 2020. It rained."
    assert stated_publication(text, find_blocks(text)) is None
