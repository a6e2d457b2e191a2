"""What is said in a paragraph that a dash opens, also behind the words that tell who says it.

No mark closes such speech: "— I came, he said, and saw. — Then I left." is one quote in three
pieces. The network reads the first of them; the others follow from dashes, commas and verbs.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from ..attribution.attributions import Attribution, Characters
from ..dialogue import Dialogue
from .layout import Layout
from .speech import words

_TELLS_OF_SPEAKER = words(
    "who whose whom which where as while when with without from in on at for after before during by to"
)
"""What begins with these, behind the words for the speaker, tells of the speaker."""
_RELATIVES = words("who whose whom which that where")
_NEAR = 2
"""Characters, a dash and a space, before the first word."""
_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_PARTICIPLES = frozenset({"VBG", "VBN"})
_SUBJECTS = frozenset({"PRON", "NOUN", "PROPN", "NUM"})


class SpokenParagraphs:
    """The paragraphs of a text that dashes open.

    Args:
        layout: the text.
        dialogue: these paragraphs, in order.
    """

    def __init__(self, layout: Layout, dialogue: Sequence[Dialogue]) -> None:
        self._layout = layout
        self._dialogue = dialogue
        self._starts = [paragraph.start for paragraph in dialogue]

    def whole(self, attribution: Attribution, cues: Collection[Characters]) -> Attribution:
        """The attribution with all that its speaker says in the paragraph.

        Args:
            attribution: one whose words may be spoken.
            cues: those of all attributions; what holds another cue is not of the same speaker.
        """
        paragraph = self.of(attribution.content[0])
        cue, source = attribution.cue, attribution.source
        if paragraph is None or cue is None or not paragraph.start < cue[0] < paragraph.end:
            return attribution
        behind = max(cue[1], source[1] if source and source[0] < paragraph.end else 0)
        known = [piece for piece in attribution.content if piece[0] < behind]
        more = [
            piece
            for piece in self._behind(paragraph, behind, known[-1] if known else attribution.content[0])
            if not any(piece[0] <= other[0] < piece[1] for other in cues if other != cue)
        ]
        kept = [piece for piece in attribution.content if not any(_meet(piece, other) for other in more)]
        return replace(attribution, content=tuple(sorted([*kept, *more])))

    def begins(self, attribution: Attribution) -> bool:
        """Whether what is said begins with one of the dashes."""
        start = attribution.content[0][0]
        paragraph = self.of(attribution.content[0])
        return paragraph is not None and any(0 <= start - dash <= _NEAR for dash in paragraph.dashes)

    def of(self, piece: Characters) -> Dialogue | None:
        """The paragraph in which a stretch begins, if a dash opens it."""
        at = bisect_right(self._starts, piece[0]) - 1
        return self._dialogue[at] if at >= 0 and piece[0] < self._dialogue[at].end else None

    def _behind(self, paragraph: Dialogue, behind: int, first: Characters) -> Iterator[Characters]:
        """The pieces behind the words for cue and speaker, the end of their sentence first."""
        dashes = [dash for dash in paragraph.dashes if dash >= behind]
        ends = [*dashes, paragraph.end]
        text = self._layout.text
        rest = text[behind : ends[0]].lstrip()
        if rest.startswith(",") and self._goes_on((behind, ends[0]), first):
            yield ends[0] - len(rest) + 1, ends[0]
        yield from ((dash, end) for dash, end in zip(dashes, ends[1:], strict=True) if text[dash:end].strip())

    def _goes_on(self, rest: Characters, first: Characters) -> bool:
        """Whether what stands behind a comma goes on with the speech, and does not tell of the speaker."""
        doc = self._layout.doc
        behind = [token for token in _tokens(self._layout, rest) if token.text != ","]
        if not behind or behind[0].lower_ in _TELLS_OF_SPEAKER or behind[0].tag_ in _PARTICIPLES:
            return False
        relative = next((n for n, token in enumerate(behind) if token.lower_ in _RELATIVES), len(behind))
        verb = next((n for n, token in enumerate(behind[:relative]) if token.tag_ in _FINITE), None)
        if verb is None:
            return behind[0].pos_ == "CCONJ" or behind[0].dep_ == "mark"
        bare = behind[0].lower_ == "and" and not any(token.pos_ in _SUBJECTS for token in behind[:verb])
        return not bare or behind[verb].tag_ == _last_tense(doc, self._layout.tokens(*first))


def _tokens(layout: Layout, stretch: Characters) -> list[Token]:
    start, end = layout.tokens(*stretch)
    return [token for token in layout.doc[start:end] if not token.is_space]


def _last_tense(doc: Doc, stretch: tuple[int, int]) -> str | None:
    """The tag of the last finite verb: "— It is old, he said, and turned" is not said in one breath."""
    return next((token.tag_ for token in reversed(doc[slice(*stretch)]) if token.tag_ in _FINITE), None)


def _meet(one: Characters, other: Characters) -> bool:
    return one[0] < other[1] and other[0] < one[1]
