"""Annotated stories as answers, word by word."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storyview.model.analysis.attribution.tagging import BEGINS, INSIDE, OUTSIDE
from storyview.model.analysis.attribution.windows import pack
from storyview.model.analysis.pipeline import Analyser
from storyview.model.reading.reader import make_story
from storyview.model.training.examples import (
    IGNORED,
    AnnotatedStory,
    Answers,
    Half,
    Parser,
    answers,
    load_stories,
)

Marked = Mapping[str, Sequence[str]]

TEXT = "“It rains,” Ann Lee of Bath said on Monday, “and pours.”\n\nBo denied it. It was said to snow.\n"
ANN: Marked = {"source": ["Ann Lee of Bath"], "cue": ["said on"], "content": ["“It rains,”", "“and pours.”"]}
BO: Marked = {"source": ["Bo"], "cue": ["denied"], "content": ["it"]}
NOBODY: Marked = {"source": [], "cue": ["was said"], "content": ["to snow"]}

LETTERS = {
    **{tag: role[0].upper() for role, tag in BEGINS.items()},
    **{tag: role[0] for role, tag in INSIDE.items()},
}
LETTERS |= {BEGINS["cue"]: "V", INSIDE["cue"]: "v", OUTSIDE: "-"}
"""S, C and V begin a source, a content and the verb that is its cue; small letters go on with them."""


def story_of(
    folder: Path, text: str, *marked: Marked, discarded: Sequence[str] = (), parser: Parser | None = None
) -> AnnotatedStory:
    """A story annotated by pieces of its text, each found where it stands first, as a whole word."""
    rows = [
        {role: [_place(text, piece) for piece in pieces] for role, pieces in one.items()} for one in marked
    ]
    row: dict[str, Any] = {"id": "told", "text": text, "attributions": rows}
    if discarded:
        row["discard"] = [_place(text, piece) for piece in discarded]
    file = folder / "stories.jsonl"
    file.write_text(json.dumps(row) + "\n\n", encoding="utf-8")
    (story,) = load_stories(file, parser=parser)
    return story


def _place(text: str, piece: str) -> tuple[int, int]:
    found = re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text)
    assert found is not None
    return found.span()


def answered(story: AnnotatedStory, most: int = 192) -> list[tuple[list[str], Answers]]:
    """The words and the answers of each window."""
    return [
        ([story.text[start:end] for start, end in window.spans], answers(window, story))
        for window in pack(story.paragraphs, most, most)
    ]


def letters(wanted: Answers) -> str:
    return "".join(LETTERS[tag] for tag in wanted.tags)


def linked(words: Sequence[str], links: Sequence[int]) -> dict[str, str | None]:
    """From word to word; None stands for no source."""
    return {
        words[n]: words[link] if link < len(words) else None
        for n, link in enumerate(links)
        if link != IGNORED
    }


def test_words_are_tagged_by_their_roles(tmp_path: Path) -> None:
    ((words, wanted),) = answered(story_of(tmp_path, TEXT, ANN, BO, NOBODY))
    assert " ".join(words) == (
        "“ It rains , ” Ann Lee of Bath said on Monday , “ and pours . ” Bo denied it . It was said to snow ."
    )
    assert letters(wanted) == "CccccSsssVv--Ccccc" + "SVC-" + "-VvCc-"
    assert wanted.dropped == [False] * len(words)
    assert wanted.syntax is None


def test_links_lead_from_content_to_cue_and_from_cue_to_the_others(tmp_path: Path) -> None:
    ((words, wanted),) = answered(story_of(tmp_path, TEXT, ANN, BO, NOBODY))
    said = words.index("said")
    assert wanted.cues[:5] == wanted.cues[13:18] == [said] * 5
    assert wanted.cues[5:13] == [IGNORED] * 8
    assert linked(words, wanted.sources) == {"said": "Ann", "denied": "Bo", "was": None}
    assert (wanted.begins[said], wanted.ends[said]) == (0, 17)
    assert linked(words, wanted.begins)["denied"] == linked(words, wanted.ends)["denied"] == "it"


def test_a_source_outside_the_window_is_not_asked_for(tmp_path: Path) -> None:
    text = "Ann spoke.\n\nIt rains, she said.\n"
    marked = {"source": ["Ann"], "cue": ["said"], "content": ["It rains"]}
    (_, first), (words, second) = answered(story_of(tmp_path, text, marked), most=7)
    assert letters(first) == "S--"
    assert letters(second) == "Cc--V-"
    assert second.sources == [IGNORED] * len(words)
    assert linked(words, second.cues) == {"It": "said", "rains": "said"}


def test_a_content_whose_cue_is_outside_the_window_has_no_link(tmp_path: Path) -> None:
    text = "Ann said this.\n\nIt rains.\n"
    marked = {"source": ["Ann"], "cue": ["said"], "content": ["It rains"]}
    (_, first), (_, second) = answered(story_of(tmp_path, text, marked), most=7)
    assert letters(first) == "SV--"
    assert first.sources[1] == 0
    assert first.begins == first.ends == [IGNORED] * 4
    assert letters(second) == "Cc-"
    assert second.cues == [IGNORED] * 3


def test_a_stretch_over_two_paragraphs_begins_again_in_the_second(tmp_path: Path) -> None:
    text = "He said it rains\n\nand pours.\n"
    marked = {"source": ["He"], "cue": ["said"], "content": ["it rains\n\nand pours"]}
    ((_, wanted),) = answered(story_of(tmp_path, text, marked))
    assert letters(wanted) == "SVCcCc-"


def test_where_two_overlap_what_is_left_begins_anew(tmp_path: Path) -> None:
    text = "Officials say Bo denied it flatly.\n"
    outer = {"source": ["Officials"], "cue": ["say"], "content": ["Bo denied it flatly"]}
    inner = {"source": ["Bo"], "cue": ["denied"], "content": []}
    ((_, wanted),) = answered(story_of(tmp_path, text, outer, inner))
    assert letters(wanted) == "SVSVCc-"


def test_what_annotators_set_aside_is_not_asked_for(tmp_path: Path) -> None:
    story = story_of(tmp_path, TEXT, ANN, BO, NOBODY, discarded=["Bo denied it."])
    ((words, wanted),) = answered(story)
    aside = range(words.index("Bo"), words.index("Bo") + 4)
    assert [n for n, dropped in enumerate(wanted.dropped) if dropped] == list(aside)
    for links in (wanted.cues, wanted.sources, wanted.begins, wanted.ends):
        assert [links[n] for n in aside] == [IGNORED] * 4
    assert linked(words, wanted.sources) == {"said": "Ann", "was": None}


def test_marked_spaces_are_no_words_and_marked_letters_are_whole_words(tmp_path: Path) -> None:
    inside = {"source": [(2, 3)], "cue": [(3, 6)], "content": [(9, 10)]}
    story = replace(story_of(tmp_path, "He said yes.\n"), attributions=[inside])
    ((_, wanted),) = answered(story)
    assert letters(wanted) == "-VC-"  # a space is no word, and a part of a word is the whole


def test_every_word_has_what_the_parse_says_of_it(tmp_path: Path, analyser: Analyser) -> None:
    parser = Parser(analyser)
    story = story_of(tmp_path, TEXT, ANN, BO, NOBODY, parser=parser)
    second = list(pack(story.paragraphs, 20, 20))[-1]
    wanted = answers(second, story)
    assert wanted.syntax is not None
    assert wanted.syntax.shape == (len(second.first), len(parser.syntax.sizes))
    assert (wanted.syntax >= 0).all()
    assert (wanted.syntax < parser.syntax.sizes).all()
    doc = analyser.parse(make_story(TEXT.encode(), "told", None))
    at = {token.idx: parser.syntax.classes(doc)[token.i].tolist() for token in doc}
    assert [at[start] for start, _ in second.spans] == wanted.syntax.tolist()


@pytest.mark.parametrize(
    ("half", "kept"),
    [("held-out", [0, 10, 20]), ("train", [n for n in range(23) if n % 10]), ("all", list(range(23)))],
)
def test_every_tenth_story_is_held_out(tmp_path: Path, half: Half, kept: list[int]) -> None:
    file = tmp_path / "stories.jsonl"
    rows = [{"id": str(n), "text": f"Story {n}.\n", "attributions": []} for n in range(23)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert [story.id for story in load_stories(file, half)] == [str(n) for n in kept]
