"""Which words before a colon name a speaker: "MOSS: Then it broke", but not "KEY POINTS: …".

Every page has labels of its own, and so a label counts only where something besides its letters
says that it names somebody: it comes back, it is the name of a person of the story, or it is a role.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ..parties.given_names import GIVEN_NAMES
from ..parties.nouns import PERSON_NOUNS
from ..parties.titles import HONORIFICS, OFFICES
from .speech import words

_FULL_NAME = range(2, 5)
"""How many words a name has that counts by itself among the turns of others."""
_DENSE = 3
"""One block of so many must be a turn for a story to be a transcript."""
_RUN = 3
"""So many turns right after one another are a conversation."""
_LABELS_OF_A_PAGE = words(
    "read more see also related watch listen photo photos video update updates updated editor note notes nb"
    " source sources by correction clarification follow share story stories image caption credit contact tags"
    " topics breaking live latest analysis comment opinion explainer recap summary background context"
    " timeline key point points takeaway takeaways fact facts figure figures statistic statistics result"
    " results score scores scorers goals half-time full-time line-up line-ups lineups team teams news match"
    " verdict rating ratings warning disclaimer advertisement promoted sponsored exclusive factbox fact-check"
    " transcript interview review preview report date time venue place location address phone email e-mail"
    " website price prices tickets doors ingredients method tip tips step steps part chapter section table"
    " chart map graphic file subject topic theme title author publisher reporting editing writing bottom line"
    " top pros cons what when where why how who"
)
_ROLES = (
    PERSON_NOUNS.keys()
    | OFFICES
    | words(
        "presenter interviewer interviewee operator narrator announcer caller anchor anchorwoman anchorman"
        " newscaster court chair question answer questioner audience crowd unidentified all both voice"
    )
)
_LITTLE = words("of the for in on and at to from with a an")
_QUESTION_AND_ANSWER = ({"q", "a"}, {"question", "answer"})
_SENTENCE = re.compile(r"[.!?…—–-][\"'”’»)\]]*$")
_LETTER = re.compile(r"[^\W\d_]")
_NAMED = re.compile(r"\b([^\W\d_][\w'’-]*)\.?[ \t]+(?=([^\W\d_][\w’'-]*))")


@dataclass(frozen=True, slots=True)
class Label:
    """The words before the colon at the beginning of a block; offsets of the text.

    Attributes:
        start: of the label.
        end: behind its last word.
        colon: where the colon stands.
        words: the label itself.
        sentence: what follows the colon ends like a sentence.
    """

    start: int
    end: int
    colon: int
    words: str
    sentence: bool

    @property
    def key(self) -> str:
        """The last word of the name, by which "Fiona Baird" and "Baird" are one speaker."""
        name = self.words.split(",", maxsplit=1)[0].split()
        return _plain(name[-1]) if name else ""


def ends_like_speech(text: str) -> bool:
    """Whether a text is words that end like a sentence, broken off or not; no item of a list, no number."""
    return _LETTER.search(text) is not None and _SENTENCE.search(text.rstrip()) is not None


def speakers_of(text: str, labels: Sequence[Label | None]) -> frozenset[str]:
    """The labels that name speakers.

    Args:
        text: the whole text.
        labels: that of each block, None where it has none.
    """
    likely = [label for label in labels if label is not None and _may_be_name(label.words)]
    if not likely:
        return frozenset()
    people = _Surnames(text, likely)
    uses = Counter(label.key for label in likely)
    spoken = Counter(label.key for label in likely if label.sentence)
    again = [label for label in likely if uses[label.key] > 1 and 2 * spoken[label.key] >= uses[label.key]]
    sure = {
        label.words
        for label in again
        if label.words.isupper() or people.has(label) or _is_role(label.words) or len(label.words.split()) > 1
    }
    sure |= _questions_and_answers(likely)
    once = [label for label in likely if label.sentence and label.words not in sure]
    sure |= {label.words for label in once if label.words.isupper() and people.has(label)}
    sure |= _of_conversations(labels, again, people)
    if not sure and len({label.key for label in again}) > 1 and _DENSE * len(again) >= len(labels):
        sure = {label.words for label in again}
    if sure:
        sure |= {label.words for label in once if label.words.isupper() and _is_role(label.words)}
    if _DENSE * sum(label.words in sure for label in likely) >= len(labels):
        sure |= {
            label.words
            for label in likely
            if label.words.isupper() or label in again or len(label.words.split()) in _FULL_NAME
        }
    return frozenset(sure)


def _of_conversations(
    labels: Sequence[Label | None], again: Collection[Label], people: "_Surnames"
) -> set[str]:
    """The labels of runs of turns in which somebody speaks twice and everybody is a name or a role."""
    known = {label.key for label in again}

    def names_somebody(label: Label) -> bool:
        return label.key in known or people.has(label) or _is_role(label.words)

    found: set[str] = set()
    run: list[Label] = []
    for label in [*labels, None]:
        if label is not None and label.sentence and _may_be_name(label.words) and names_somebody(label):
            run.append(label)
            continue
        if len(run) >= _RUN and any(one.key in known for one in run) and len({one.key for one in run}) > 1:
            found |= {one.words for one in run}
        run = []
    return found


class _Surnames:
    """The last words of names of persons, by what stands before them in the text."""

    def __init__(self, text: str, labels: Iterable[Label]) -> None:
        keys = {label.key for label in labels}
        self._known = {
            key
            for before, after in _NAMED.findall(text)
            if (key := _plain(after)) in keys and after[0].isupper() and _is_before_names(before)
        }

    def has(self, label: Label) -> bool:
        """Whether the label is the name of a person, by its first word or by the rest of the text."""
        name = label.words.split(",", maxsplit=1)[0].split()
        return label.key in self._known or (len(name) > 1 and _is_before_names(name[0]))


def _is_before_names(word: str) -> bool:
    return word[0].isupper() and (_plain(word) in GIVEN_NAMES or _plain(word) in HONORIFICS.keys() | OFFICES)


def _questions_and_answers(labels: Iterable[Label]) -> set[str]:
    found = {label.words.lower(): label.words for label in labels}
    return {found[word] for pair in _QUESTION_AND_ANSWER if pair <= found.keys() for word in pair}


def _may_be_name(label: str) -> bool:
    parts = label.split()
    if not all(part[0].isupper() for part in parts) or any(
        _plain(part) in _LABELS_OF_A_PAGE for part in parts
    ):
        return False
    little = next((n for n, part in enumerate(parts) if _plain(part) in _LITTLE), len(parts))
    return little == len(parts) or (little > 0 and _plain(parts[little - 1]) in OFFICES) or parts == ["A"]


def _is_role(label: str) -> bool:
    """Whether the words, up to a comma or "of", end with what somebody is: "PRESENTER", "NEWS ANCHOR"."""
    parts = [_plain(part) for part in label.split(",", maxsplit=1)[0].split()]
    head = next((parts[n - 1] for n, part in enumerate(parts) if n and part in _LITTLE), parts[-1])
    return head in _ROLES


def _plain(word: str) -> str:
    return word.strip(".,'’-").lower()
