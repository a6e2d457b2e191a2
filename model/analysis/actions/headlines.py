"""Acts in headlines whose words all begin with a capital.

The tagger takes "Court Blocks New Voting Law" for a name, so that there is no parse to read. The
order of the words has to do: who stands before the verb acts, what follows it is acted upon, and
with nothing after a participle the one before it is ("Ex-Minister Convicted of Fraud").
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from ...story import Block
from .arguments import Arguments
from .candidates import Candidate
from .reading import DONE, Reading
from .verbs import VERBS

# Where what is acted upon ends, or where a participle shows that nothing is.
_ENDS = frozenset(
    """of for over after in on with against from to at by as amid under into during before despite and but
    who that while when until since""".split()
)
_BREAKS = frozenset(":;,.—–-|?!'\"‘’“”")
_PLURALS = frozenset({"police", "two", "three", "four", "congress", "gop"})
_READINGS: dict[str, Reading] = {
    "to": Reading("planned", "to"),
    "will": Reading("planned", "will"),
    "may": Reading("planned", "may"),
    "could": Reading("planned", "could"),
    "not": Reading("denied", "not"),
}
_LONGEST_HEADLINE = 40


def headline_candidates(doc: Doc, blocks: Sequence[Block]) -> Iterator[Candidate]:
    """The verbs of the lexicon that the tagger takes for names in capitalised headlines.

    Args:
        doc: the parsed text.
        blocks: its blocks, in order; only titles and headings are read.
    """
    for block in blocks:
        if block.kind not in {"title", "heading"}:
            continue
        line = doc.char_span(block.start, block.end, alignment_mode="contract")
        if line is not None and len(line) <= _LONGEST_HEADLINE and _is_capitalised(list(line)):
            yield from _in_line(list(line))


def _is_capitalised(words: Sequence[Token]) -> bool:
    long = [word for word in words if word.is_alpha and len(word) > 4]
    return len(long) > 1 and all(word.text[0].isupper() for word in long)


def _in_line(words: list[Token]) -> Iterator[Candidate]:
    for place, word in enumerate(words):
        if place == 0 or word.pos_ == "VERB" or not word.is_alpha:
            continue
        before = _phrase_before(words[:place])
        verb = _verb(word, before)
        if verb is None or not before:
            continue
        after = _phrase_after(words[place + 1 :])
        passive = word.lower_.endswith("ed") and not after
        if word.lower_.endswith("ed") and not passive:
            continue
        frames = tuple(
            frame
            for frame in VERBS[verb]
            if len(frame.words) == 1 and not frame.complement and (after or passive or frame.intransitive)
        )
        usable = tuple(
            frame for frame in frames if not frame.clause or _infinitive_follows(words[place + 1 :])
        )
        if usable:
            target = after[-1] if after else None
            told = Arguments(None, before[-1], passive=True) if passive else Arguments(before[-1], target)
            yield Candidate(word, (word,), usable, told=told, reading=_reading(words[place - 1]))


def _reading(before: Token) -> Reading:
    return _READINGS.get(before.lower_, DONE)


def _verb(word: Token, before: Sequence[Token]) -> str | None:
    """The lemma of the lexicon that a word of a headline is a finite form or participle of."""
    lower = word.lower_
    forms: list[str] = []
    if lower.endswith("ed"):
        forms = [lower[:-2], lower[:-1], lower[:-3]]
    elif lower.endswith("s"):
        forms = [lower[:-1], lower[:-2]]
        if lower.endswith("ies"):
            forms.append(lower[:-3] + "y")
    elif before and (before[-1].lower_ in _PLURALS or before[-1].lower_.endswith("s")):
        forms = [lower]
    return next((form for form in forms if form in VERBS), None)


def _phrase_before(words: Sequence[Token]) -> list[Token]:
    """The words right before a verb that name who acts."""
    found: list[Token] = []
    for word in reversed(words):
        if word.lower_ in _ENDS | _READINGS.keys():
            if found or word.lower_ not in _READINGS:
                break
            continue
        if word.text in _BREAKS or word.pos_ in {"VERB", "AUX"}:
            break
        found.insert(0, word)
    return found


def _phrase_after(words: Sequence[Token]) -> list[Token]:
    """The words right after a verb that name what is acted upon."""
    found: list[Token] = []
    for word in words:
        if word.lower_ in _ENDS or word.text in _BREAKS or word.pos_ in {"VERB", "AUX"}:
            break
        found.append(word)
    return found


def _infinitive_follows(words: Sequence[Token]) -> bool:
    return any(word.lower_ == "to" for word in words)
