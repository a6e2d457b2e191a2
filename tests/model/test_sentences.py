"""The sentence around a piece of text."""

import pytest

from storyview.model.sentences import sentence_around

TEXT = (
    "A title\n\n"
    "First one. “We can’t,” Sen. J. Doe said. “It is late!” He left [early]. Was it so?\n"
    "READ MORE: x\n"
)


@pytest.mark.parametrize(
    ("piece", "sentence"),
    [
        ("title", "A title"),
        ("First", "First one."),
        ("We can’t", "“We can’t,” Sen. J. Doe said."),
        ("said", "“We can’t,” Sen. J. Doe said."),
        ("It is late", "“It is late!”"),
        ("“It is late!”", "“It is late!”"),
        ("early", "He left [early]."),
        ("Was it so?", "Was it so?"),
        ("Was", "Was it so?"),
        ("x", "READ MORE: x"),
        # A piece of several sentences keeps them all.
        ("late!” He", "“It is late!” He left [early]."),
    ],
)
def test_the_sentence_around_a_piece(piece: str, sentence: str) -> None:
    start = TEXT.index(piece)
    span = sentence_around(TEXT, start, start + len(piece))
    assert TEXT[span.start : span.end] == sentence


def test_a_text_without_full_stops_is_cut_at_words() -> None:
    text = "word " * 1000 + "here" + " word" * 1000
    start = text.index("here")
    span = sentence_around(text, start, start + 4)
    told = text[span.start : span.end]
    assert told.startswith("word word")
    assert "here" in told
    assert 600 < len(told) < 1300


def test_the_piece_is_always_in_it() -> None:
    for text in ("a", ".", " . ", "A.B. C", "x\n\ny", "Mr. X. said.”"):
        for start in range(len(text)):
            for end in range(start + 1, len(text) + 1):
                if "\n" in text[start:end] or not text[start:end].strip():
                    continue
                span = sentence_around(text, start, end)
                assert span.start <= start + (len(text[start:end]) - len(text[start:end].lstrip()))
                assert span.end >= end
