"""Whom "he", "she" and "it" mean where they say something, and "the Nigerian" and "the 31-year-old".

The parties of a story come with their pronouns; here the quotes around tell what these leave open,
and overrule what cannot be.
"""

import re

from spacy.tokens import Token

from ...story import Party
from ..syntax import SUBJECTS
from .anonymity import is_one_of_a_people
from .casting import Cast
from .heads import Range, around
from .speakers import Speakers
from .voice import Told, Words

_SENTENCE = 80
_DEPTH = 20
"""Tokens from a pronoun to where its sentence begins, and steps in a sentence to its main verb, at most."""
_AGED = re.compile(r"the\s+\d{1,3}-year-old", re.IGNORECASE)
FIRST_PERSON = frozenset({"i", "me", "my", "myself", "we", "us", "our", "ourselves", "mine", "ours"})


ANYBODY = ""
"""In place of a pronoun: what may stand for any person."""


def pronoun_of(head: Token, source: Range) -> str | None:
    """The pronoun of the third person that a source is, in lower case, None where it is none.

    `ANYBODY` for the descriptions that news use like pronouns, by a people or an age, for they add
    to what is told of somebody and do not say who it is.
    """
    if head.pos_ == "PRON":
        return None if head.lower_ in FIRST_PERSON else head.lower_
    told = head.doc[source[0] : source[1]].text.split(",")[0]
    aged = _AGED.fullmatch(told) is not None
    return ANYBODY if aged or (head.ent_type_ == "NORP" and is_one_of_a_people(head)) else None


def meant_by_pronoun(
    speakers: Speakers, head: Token, pronoun: str, words: Words, before: Told | None
) -> Party | None:
    """The party that a pronoun means which is the source of a quote.

    It is whom the parties have it for, unless the sentence before is said by somebody who may be
    meant and that party is not mentioned since: who speaks goes on speaking. Nobody is meant whom the
    quotation itself names. Where nothing tells, it is the subject of the sentence before, if that may be.

    Args:
        speakers: who is who in the text.
        head: the pronoun or the head of what is used like one.
        pronoun: which pronoun it is (`pronoun_of`).
        words: the words of the quote.
        before: the quote before, if it is near.
    """
    cast = speakers.cast
    start = _sentence_start(head, words)
    meant = cast.at.get(head.i)
    if meant is not None and pronoun == ANYBODY and meant.kind != "person":
        meant = None
    party = _unless_named(cast, meant, words)
    last = _unless_named(cast, _who_goes_on(cast, head, pronoun, before, start), words)
    if party is not None and last is not None and before is not None:
        return party if _is_told_since(cast, party, before.words, words, head) else last
    return party or last or _unless_named(cast, _subject_before(speakers, head, pronoun, start), words)


def _sentence_start(head: Token, words: Words) -> int:
    """Where the sentence begins that the quote begins in."""
    first = min(head.i, words.content[0][0])
    return around(head.doc, (first, first), _SENTENCE)[0]


def _who_goes_on(cast: Cast, head: Token, pronoun: str, before: Told | None, start: int) -> Party | None:
    """The speaker of the quote before, if it reaches the sentence before and may be meant."""
    if before is None or before.voice.speaker is None or start == 0:
        return None
    end = max(piece[1] for piece in (*before.words.content, before.words.cue, before.words.source) if piece)
    if end < around(head.doc, (start - 1, start - 1), _SENTENCE)[0]:
        return None
    last = cast.by_id[before.voice.speaker]
    return last if cast.fits(last, pronoun) else None


def _unless_named(cast: Cast, party: Party | None, words: Words) -> Party | None:
    """The party, unless the words of a quotation name it, as nobody does with oneself."""
    if party is None or not words.direct:
        return party
    named = (cast.named_at.get(i) for start, end in words.content for i in range(start, end))
    return None if any(one is party for one in named) else party


def _is_told_since(cast: Cast, party: Party, before: Words, words: Words, head: Token) -> bool:
    """Whether the party is mentioned between the source of the quote before and the pronoun.

    What the quotation itself says does not count: "I" and "he" there are but guesses.
    """
    start = before.source[1] if before.source is not None else before.content[0][0]
    inside = {i for first, last in words.content for i in range(first, last)}
    return any(cast.at.get(i) is party for i in range(start, head.i) if i not in inside)


def _subject_before(speakers: Speakers, head: Token, pronoun: str, start: int) -> Party | None:
    """The subject of the sentence before, in the same paragraph, if the pronoun may mean it."""
    if start == 0 or not head.doc[start].is_sent_start or "\n" in head.doc[start - 1].text:
        return None
    root = head.doc[start - 1]
    for _ in range(_DEPTH):
        root = root.head
    subject = next((kid for kid in root.lefts if kid.dep_ in SUBJECTS), None)
    if subject is None:
        return None
    party = speakers.of((subject.i, subject.i + 1))
    return party if party is not None and speakers.cast.fits(party, pronoun) else None
