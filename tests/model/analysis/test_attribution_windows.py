"""A text as the network reads it: pieces, features, words and windows."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storyview.model.analysis.attribution.windows import (
    LONGEST_PARAGRAPH,
    WINDOW,
    Paragraph,
    batch_arrays,
    pack,
    plain_marks,
    quotable,
    read_paragraphs,
)
from storyview.model.analysis.quotation_marks import find_quoted
from storyview.model.reading.blocks import find_blocks
from storyview.model.story import Block, BlockKind

from .hostile import HOSTILE

QUOTED = 3
HEADING = 6


def read(text: str) -> list[Paragraph]:
    blocks = quotable(find_blocks(text))
    return read_paragraphs(text, blocks, find_quoted(text, blocks))


def words(text: str) -> list[str]:
    return [text[start:end] for paragraph in read(text) for start, end in paragraph.spans]


def features(text: str) -> dict[str, int]:
    """The feature of each word of a text that says none of them twice."""
    return {
        text[start:end]: paragraph.features[first]
        for paragraph in read(text)
        for (start, end), first in zip(paragraph.spans, paragraph.first, strict=True)
    }


def check(paragraphs: list[Paragraph], text: str) -> None:
    """What holds for the paragraphs of any text."""
    before = 0
    for paragraph in paragraphs:
        assert len(paragraph.pieces) == len(paragraph.features) <= LONGEST_PARAGRAPH
        assert len(paragraph.first) == len(paragraph.spans)
        assert paragraph.first[:1] in ([0], [])
        assert paragraph.first == sorted(set(paragraph.first))
        assert all(first < len(paragraph.pieces) for first in paragraph.first)
        for start, end in paragraph.spans:
            assert before <= start < end <= len(text)
            before = end


# -- words ---------------------------------------------------------------------------------------


def test_words_are_those_of_the_text() -> None:
    text = "Mr. O'Neil's “café” in São Paulo – $4.5m,\nhe said.\n"
    assert words(text) == [
        *("Mr . O ' Neil ' s “ café ” in São Paulo – $ 4 . 5m , he said .".split()),
    ]
    check(read(text), text)


def test_a_word_of_many_pieces_is_one_word_with_one_feature() -> None:
    (paragraph,) = read("Antidisestablishmentarianism won.\n")
    assert paragraph.first[0] == 0
    assert paragraph.first[1] > 2
    assert set(paragraph.features[: paragraph.first[1]]) == {1}
    assert paragraph.features[paragraph.first[1] :] == [0, 0]
    assert paragraph.spans[0] == (0, len("Antidisestablishmentarianism"))


def test_case_is_a_feature() -> None:
    text = "The UN and nasa Go I 中\n"
    assert [features(text)[word] for word in text.split()] == [1, 2, 0, 0, 1, 1, 0]


def test_words_in_quotation_marks_have_a_feature_and_so_have_the_marks() -> None:
    found = features('Ann said "go Now" then\n')
    assert found == {"Ann": 1, "said": 0, '"': QUOTED, "go": QUOTED, "Now": QUOTED + 1, "then": 0}


def test_words_of_headings_have_a_feature() -> None:
    text = "Mayor leaves\n\nHe left.\n"
    blocks = [Block(start=0, end=12, kind="title"), Block(start=14, end=22, kind="paragraph")]
    title, body = read_paragraphs(text, blocks, ())
    assert title.features == [HEADING + 1, HEADING]
    assert body.features == [1, 0, 0]


@pytest.mark.parametrize("kind", ["reference", "byline", "dateline"])
def test_nobody_is_quoted_in_lines_about_the_story(kind: BlockKind) -> None:
    block = Block(start=0, end=3, kind=kind)
    paragraph = Block(start=4, end=5, kind="paragraph")
    assert quotable([block, paragraph]) == [paragraph]


# -- quotation marks -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('He said "no" twice', 'He said "no" twice'),
        ("He said “no” twice", 'He said "no" twice'),
        ("He said „no“ twice", 'He said "no" twice'),
        ("He said «no» twice", 'He said "no" twice'),
        ("He said 'no' twice", 'He said "no" twice'),
        ("He said ‘no’ twice", 'He said "no" twice'),
        ("He said ''no'' twice", 'He said " no " twice'),
        ("He said ``no'' twice", 'He said " no " twice'),
        ("It’s the dogs’ dinner", "It's the dogs' dinner"),
        ("‘It’s ours,’ she said", '"It\'s ours," she said'),
        ("He said\n“no”", 'He said "no"'),
    ],
)
def test_marks_of_every_style_look_alike(text: str, shown: str) -> None:
    plain = plain_marks(text, find_quoted(text, find_blocks(text + "\n")))
    assert plain.split() == shown.split()
    assert len(plain) == len(text)


def test_marks_of_every_style_are_the_same_pieces() -> None:
    styles = ['"We lost," he said.', "“We lost,” he said.", "‘We lost,’ he said.", "''We lost,'' he said."]
    first, *others = ([p.pieces for p in read(text + "\n")] for text in styles)
    assert others == [first] * 3


# -- long paragraphs -----------------------------------------------------------------------------


def test_a_long_paragraph_is_cut_behind_a_sentence() -> None:
    text = "The council met again on Monday and nobody came. " * 40 + "\n"
    parts = read(text)
    assert len(parts) > 1
    assert all(text[part.spans[-1][0] : part.spans[-1][1]] == "." for part in parts)
    assert all(len(part.pieces) > LONGEST_PARAGRAPH - 11 for part in parts[:-1])
    check(parts, text)


def test_a_long_sentence_is_cut_where_the_room_ends() -> None:
    text = "and " * 400 + "\n"
    assert [len(part.pieces) for part in read(text)] == [LONGEST_PARAGRAPH, LONGEST_PARAGRAPH, 40]
    assert len(words(text)) == 400


# -- windows -------------------------------------------------------------------------------------


def paragraph_of(pieces: int, at: int) -> Paragraph:
    """A paragraph whose words have two pieces each."""
    count = pieces // 2
    return Paragraph(
        list(range(1000, 1000 + 2 * count)),
        [4] * (2 * count),
        list(range(0, 2 * count, 2)),
        [(at + 2 * n, at + 2 * n + 1) for n in range(count)],
    )


@given(
    st.lists(st.integers(2, LONGEST_PARAGRAPH), max_size=30),
    st.integers(4, WINDOW),
    st.integers(1, WINDOW),
)
def test_windows_keep_all_words_in_order(sizes: list[int], most: int, most_first: int) -> None:
    paragraphs = [paragraph_of(size, 1000 * n) for n, size in enumerate(sizes)]
    windows = list(pack(paragraphs, most, most_first))
    assert [span for w in windows for span in w.spans] == [span for p in paragraphs for span in p.spans]
    assert sum(len(w.paragraphs) for w in windows) == len(paragraphs)
    for n, window in enumerate(windows):
        room = most_first if n == 0 else most
        assert len(window.pieces) == len(window.features)
        assert len(window.pieces) <= room or len(window.paragraphs) == 1
        assert window.paragraphs[0][0] == 0
        assert window.paragraphs[-1][1] == len(window.first) == len(window.spans)
        assert all(a[1] == b[0] for a, b in zip(window.paragraphs, window.paragraphs[1:], strict=False))
        assert all(window.features[first] == 4 for first in window.first)


def test_windows_are_filled_before_the_next_begins() -> None:
    paragraphs = [paragraph_of(20, 100 * n) for n in range(5)]
    assert [len(window.paragraphs) for window in pack(paragraphs, most=43, most_first=22)] == [1, 2, 2]


def test_a_window_begins_and_ends_its_paragraphs_with_marks_of_the_vocabulary() -> None:
    (window,) = pack([paragraph_of(2, 0), paragraph_of(4, 10)])
    assert window.pieces == [101, 1000, 1001, 102, 1000, 1001, 1002, 1003, 102]
    assert window.features == [0, 4, 4, 0, 4, 4, 4, 4, 0]
    assert window.first == [1, 4, 6]
    assert window.paragraphs == [(0, 1), (1, 3)]


def test_a_batch_is_filled_up_to_the_longest() -> None:
    (short,), (long,) = list(pack([paragraph_of(2, 0)])), list(pack([paragraph_of(4, 0)]))
    arrays = batch_arrays([short, long])
    assert {name: array.tolist() for name, array in arrays.items()} == {
        "pieces": [[101, 1000, 1001, 102, 0, 0], [101, 1000, 1001, 1002, 1003, 102]],
        "present": [[1, 1, 1, 1, 0, 0], [1] * 6],
        "features": [[0, 4, 4, 0, 0, 0], [0, 4, 4, 4, 4, 0]],
        "first": [[1, 0], [1, 3]],
        "words": [[1, 0], [1, 1]],
    }


# -- hostile text --------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), max_size=40).map("".join))
@example("\u200b")
@example("\u0300" * 300)
@example("He said:\n\n\u200d\n\n“No.”")
@example("\x00\x1b\n\nHe said.")
def test_words_of_hostile_text_lie_in_it_and_in_order(text: str) -> None:
    paragraphs = read(text)
    check(paragraphs, text)
    held = [span for window in pack(paragraphs) for span in window.spans]
    assert held == [span for paragraph in paragraphs for span in paragraph.spans]


@pytest.mark.parametrize(
    ("piece", "times"), [*((f"{mark}a", 10_000) for mark in "\"“'`"), ("“a” ", 10_000), ("x", 100_000)]
)
def test_endless_marks_and_words_are_read(piece: str, times: int) -> None:
    text = piece * times
    paragraphs = read(text)
    check(paragraphs, text)
    assert paragraphs[-1].spans[-1][1] == len(text.rstrip())


@pytest.mark.parametrize("text", ["", '"' * 10_000, "___\n\n— … —\n", "\u200b\n\n\u200d\n"])
def test_text_without_words_has_no_windows(text: str) -> None:
    assert read(text) == []
    assert list(pack([])) == []


def test_a_paragraph_is_read_alike_wherever_it_stands() -> None:
    lines = ["“Go,” he said.", "The UN met.", "It's 4.5m."]
    whole = read("\n\n".join(lines) + "\n")
    assert [p.pieces for p in whole] == [read(line + "\n")[0].pieces for line in lines]
