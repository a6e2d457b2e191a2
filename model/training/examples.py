"""Annotated stories as windows with the answers that the network should give."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ..analysis.attribution.tagging import BEGINS, INSIDE, OUTSIDE, ROLES, Role
from ..analysis.attribution.windows import Paragraph, Window, quotable, read_paragraphs
from ..analysis.pipeline import Analyser
from ..analysis.quotation_marks import find_quoted
from ..reading.blocks import find_blocks
from ..story import Story, story_id
from .acts import ActAnswers, MarkedAct, act_answers, marked_acts
from .mentions import Bools, MarkedMention, marked_mentions, mention_answers
from .syntax import KINDS, Classes, Syntax

HELD_OUT = 10
"""Every tenth story of a training set is kept from training: to choose on, and to calibrate with."""

IGNORED = -100
"""No answer is asked for here."""

Half = Literal["train", "held-out", "all"]


@dataclass(frozen=True, slots=True)
class AnnotatedStory:
    """A story with the spans that people marked in it.

    Attributes:
        id: of the story.
        text: the whole text.
        attributions: each with "source", "cue" and "content", lists of (start, end) in characters;
            None where nobody marked any.
        mentions: of persons and things; None where nobody marked any.
        discarded: spans that the annotators set aside.
        paragraphs: the text as the network reads it.
        token_starts: first characters of the tokens of the parse, (tokens,); empty without a parse.
        token_classes: what the parse says of them, (tokens, KINDS).
        acts: official actions; None where nobody marked any.
    """

    id: str
    text: str
    attributions: Sequence[Mapping[str, Sequence[tuple[int, int]]]] | None
    mentions: Sequence[MarkedMention] | None
    discarded: Sequence[tuple[int, int]]
    paragraphs: Sequence[Paragraph]
    token_starts: Classes
    token_classes: Classes
    acts: Sequence[MarkedAct] | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the network should say of the words of a window.

    Attributes:
        tags: of each word.
        cues: for each word of a content the first word of its cue, else IGNORED.
        sources: for the first word of each cue the first word of its source, the number of
            words where it has none, else IGNORED.
        begins: for the first word of each cue the first word of its content, else IGNORED.
        ends: for the first word of each cue the last word of its content, else IGNORED.
        dropped: for each word whether the annotators set it aside.
        syntax: what the parse says of each word, (words, KINDS), or None without a parse.
        mentions: the tag of each word's mention.
        antecedents: for each word its antecedents, (words, words + 1); the last column is for none.
        mentioning: whether a word begins a mention's head, (words,).
        acts: the official actions; None where nobody marked any.
    """

    tags: list[int]
    cues: list[int]
    sources: list[int]
    begins: list[int]
    ends: list[int]
    dropped: list[bool]
    syntax: Classes | None
    mentions: list[int]
    antecedents: Bools
    mentioning: Bools
    acts: ActAnswers | None = None


class Parser:
    """Parses stories for their syntax."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self.syntax = Syntax(analyser.nlp)

    def parse(self, text: str) -> tuple[Classes, Classes]:
        """The tokens' first characters, (tokens,), and their classes, (tokens, KINDS)."""
        doc = self._analyser.parse(Story(id=story_id(text), text=text, blocks=find_blocks(text)))
        return np.array([token.idx for token in doc]), self.syntax.classes(doc)


def load_stories(
    path: Path,
    half: Half = "all",
    parser: Parser | None = None,
    texts: Mapping[str, str] | None = None,
) -> list[AnnotatedStory]:
    """The stories of a JSON Lines file, each line with "id" and "text".

    "attributions" and maybe "discard" make a story to learn quotes from, "entities" one for mentions,
    "actions" one for official actions.

    Args:
        path: of the file.
        half: which stories: those to train on, those held out from it, or all.
        parser: tells the syntax of the stories; without one it is left out.
        texts: by "id" those that the file leaves out.
    """
    rows = read_rows(path)
    wanted = {"all": (True, True), "train": (False, True), "held-out": (True, False)}[half]
    kept = [row for n, row in enumerate(rows) if wanted[0 if n % HELD_OUT == 0 else 1]]
    return [_story({"text": (texts or {}).get(row["id"]), **row}, parser) for row in kept]


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _story(row: Mapping[str, Any], parser: Parser | None) -> AnnotatedStory:
    text = row["text"]
    blocks = quotable(find_blocks(text))
    paragraphs = read_paragraphs(text, blocks, find_quoted(text, blocks))
    starts, classes = parser.parse(text) if parser else (np.zeros(0, int), np.zeros((0, KINDS), int))
    return AnnotatedStory(
        row["id"],
        text,
        row.get("attributions"),
        marked_mentions(row["entities"]) if "entities" in row else None,
        row.get("discard", []),
        paragraphs,
        starts,
        classes,
        marked_acts(row["actions"]) if "actions" in row else None,
    )


def answers(window: Window, story: AnnotatedStory) -> Answers:
    """What people marked in a window of the story."""
    size = len(window.first)
    first = [start for start, _ in window.spans]
    behind = [end for _, end in window.spans]

    def words(spans: Iterable[tuple[int, int]]) -> list[range]:
        found = (range(bisect_right(behind, start), bisect_left(first, end)) for start, end in spans)
        return [inside for inside in found if inside]

    tags, dropped = [OUTSIDE] * size, [False] * size
    cues, sources, begins, ends = ([IGNORED] * size for _ in range(4))
    wanted = Answers(
        tags,
        cues,
        sources,
        begins,
        ends,
        dropped,
        _syntax(story, first),
        *mention_answers(window, story.mentions or ()),
        None if story.acts is None else act_answers(window, story.acts),
    )
    for attribution in story.attributions or ():
        marked = {role: words(attribution[role]) for role in ROLES}
        for role, spans in marked.items():
            for span in spans:
                for n in span:
                    wanted.tags[n] = INSIDE[role]
                wanted.tags[span[0]] = BEGINS[role]
        if marked["cue"]:
            _link(wanted, marked, sourceless=not attribution["source"])
    for span in words(story.discarded):
        for n in span:
            wanted.dropped[n] = True
            wanted.cues[n] = wanted.sources[n] = wanted.begins[n] = wanted.ends[n] = IGNORED
    _mend(wanted.tags, window)
    return wanted


def _link(wanted: Answers, marked: Mapping[Role, list[range]], *, sourceless: bool) -> None:
    """Note the links of an attribution, which has a cue."""
    cue = marked["cue"][0][0]
    if marked["content"]:
        wanted.begins[cue] = min(span[0] for span in marked["content"])
        wanted.ends[cue] = max(span[-1] for span in marked["content"])
    for span in marked["content"]:
        for n in span:
            wanted.cues[n] = cue
    if sourceless:
        wanted.sources[cue] = len(wanted.tags)
    elif marked["source"]:
        wanted.sources[cue] = marked["source"][0][0]


def _syntax(story: AnnotatedStory, first: Sequence[int]) -> Classes | None:
    """What the parse says of the words with these first characters."""
    if not len(story.token_starts):
        return None
    tokens = np.searchsorted(story.token_starts, first, side="right") - 1
    return story.token_classes[np.maximum(tokens, 0)]


def _mend(tags: list[int], window: Window) -> None:
    """Let every stretch begin with the tag of a beginning, also where a paragraph or an overlap cuts it."""
    begins = dict(zip(INSIDE.values(), BEGINS.values(), strict=True))
    for start, end in window.paragraphs:
        for n in range(start, end):
            if tags[n] in begins and (n == start or tags[n - 1] not in (tags[n], begins[tags[n]])):
                tags[n] = begins[tags[n]]
