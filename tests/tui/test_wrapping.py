import random
from itertools import pairwise

import pytest
from rich.cells import cell_len

from storyview.tui import wrapping
from storyview.tui.wrapping import cells, wrap


def rows(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 10, []),
        ("   ", 10, []),
        ("one", 10, ["one"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one    two", 5, ["one", "two"]),
        ("exactly ten", 11, ["exactly ten"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a bcdefghij", 4, ["a", "bcde", "fghi", "j"]),
        ("“We’re here” – today", 12, ["“We’re here”", "– today"]),
        ("word", 0, ["w", "o", "r", "d"]),
        # Wide characters take two cells and can be broken between.
        ("日本語の新聞", 4, ["日本", "語の", "新聞"]),
        ("日本語の新聞", 5, ["日本", "語の", "新聞"]),
        # ... but never before a closing mark.
        ("日本語。新聞", 6, ["日本", "語。新", "聞"]),
        ("the 日本 paper", 8, ["the 日本", "paper"]),
        # A letter keeps its combining marks.
        ("e\u0301e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301e\u0301"]),
        # An emoji sequence stays whole.
        ("ab 👩‍🚀 cd", 5, ["ab 👩‍🚀", "cd"]),
        ("👩‍🚀👩‍🚀👩‍🚀", 4, ["👩‍🚀👩‍🚀", "👩‍🚀"]),
        # Wider than the row: it stands alone.
        ("日本", 1, ["日", "本"]),
    ],
)
def test_rows(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


def test_rows_have_room_for_terminals_that_draw_the_parts_of_an_emoji() -> None:
    thumb, crew = "\U0001f44d\U0001f3fd", "👩‍🚀"
    for emoji in (thumb, crew):
        assert cell_len(emoji) == 2
        assert rows(f"{'a' * 20} {emoji} b", 25) == ["a" * 20 + f" {emoji}", "b"]
        assert rows(f"{'a' * 20} {emoji} b", 27) == ["a" * 20 + f" {emoji} b"]


@pytest.mark.parametrize("alphabet", ["ab cd’“ ", "ab 日本 。x", "a e\u0301 👩‍🚀 \u200d 語 "])
def test_rows_fit_and_lose_nothing(alphabet: str) -> None:
    chance = random.Random(alphabet)
    for length in (1, 7, 80, 4000):
        text = "".join(chance.choice(alphabet) for _ in range(length)).strip()
        for width in (2, 5, 17, 84):
            found = wrap(text, 0, len(text), width)
            for (_, end), (start, _) in pairwise(found):
                assert not text[end:start].strip(" ")
            assert all(cell_len(text[start:end]) <= width for start, end in found)
            assert not found or (found[0][0] == 0 and found[-1][1] == len(text.rstrip()))


def test_a_piece_in_the_middle_keeps_the_offsets_of_the_text() -> None:
    text = "skip this. one two three. skip that"
    found = wrap(text, 11, 25, 8)
    assert [text[start:end] for start, end in found] == ["one two", "three."]


def test_counting_characters_and_measuring_them_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "The ministry’s “plan” – long-awaited; naïve? – was read out. Supercalifragilistic".split()
    chance = random.Random(3)
    text = " ".join(chance.choice(words) for _ in range(400))
    quick = {width: wrap(text, 0, len(text), width) for width in (3, 10, 33, 84)}
    monkeypatch.setattr(wrapping, "_wrap_by_characters", wrapping._wrap_by_graphemes)
    assert quick == {width: wrap(text, 0, len(text), width) for width in quick}


def test_characters_taken_for_one_cell_are_one_cell_wide() -> None:
    narrow = [chr(code) for code in range(0x3000) if wrapping._ONE_CELL.fullmatch(chr(code))]
    assert len(narrow) > 500
    assert all(cell_len(character) == 1 for character in narrow)
    # ... and stay so before the selector that widens some.
    assert not [c for c in narrow if not c.isascii() and c not in "©®" and cell_len(f"{c}\ufe0f") > 1]


def test_cells() -> None:
    assert cells("“abc”") == 5
    assert cells("日本") == 4
    assert cells("e\u0301") == 1
