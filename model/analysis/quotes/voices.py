"""From the words of quotes (source, cue and content) to their voices: who speaks, to whom, how."""

from bisect import bisect_right
from collections.abc import Collection, Sequence

from spacy.tokens import Doc

from ...story import Party
from .addressees import addressee_of_cue
from .anonymity import asks_for_anonymity, is_anonymous, is_withholdable
from .carrying import Standing, carry
from .casting import Cast
from .forms import form_of
from .heads import Range, head_of
from .pronouns import FIRST_PERSON, meant_by_pronoun, pronoun_of
from .speakers import Speakers
from .voice import Told, Voice, Words

_MARKS = frozenset("\"'`´‘’‚‛“”„‟«»‹›「」")
_DASHES = frozenset({"—", "–", "―", "-", "--"})


def voices(
    cast: Cast, quotes: Sequence[Words], paragraphs: Sequence[Range], headings: Collection[int] = ()
) -> tuple[Voice, ...]:
    """The voices of all quotes of a text, in the order of the quotes.

    Args:
        cast: the text and its parties.
        quotes: its quotes, in any order; they may stand inside one another.
        paragraphs: the tokens of its paragraphs and headings, in order.
        headings: the numbers of those that are headings.
    """
    speakers = Speakers(cast)
    starts = [start for start, _ in paragraphs]
    order = sorted(range(len(quotes)), key=lambda n: (quotes[n].content[0][0], -quotes[n].content[-1][1]))
    found: dict[int, Voice] = {}
    around: list[int] = []
    outer: list[int] = []
    for n in order:
        words = quotes[n]
        while around and quotes[around[-1]].content[-1][1] <= words.content[0][0]:
            around.pop()
        holder = next((m for m in reversed(around) if _holds(quotes[m], words)), None)
        within = found[holder].speaker if holder is not None else None
        before = None
        if holder is None and outer:
            last = quotes[outer[-1]]
            here, there = _paragraph(starts, words.content[0][0]), _paragraph(starts, last.content[-1][0])
            before = Told(last, found[outer[-1]]) if here - there <= 1 else None
        found[n] = identify(speakers, words, within=within, before=before)
        around.append(n)
        if holder is None:
            outer.append(n)
    standing = [_standing(cast.doc, quotes[n], found[n], starts) for n in outer]
    found.update(zip(outer, carry(standing, headings), strict=True))
    return tuple(found[n] for n in range(len(quotes)))


def identify(
    speakers: Speakers, words: Words, *, within: str | None = None, before: Told | None = None
) -> Voice:
    """The voice of one quote.

    Args:
        speakers: who is who in the text.
        words: the words of the quote.
        within: id of the party that speaks around the quote, who is "I" and "we" there.
        before: the quote before, in the same paragraph or the one above, whose speaker "he" may mean.
    """
    cast = speakers.cast
    party = _speaker(speakers, words, within, before)
    told = addressee_of_cue(cast, words.cue, words.content) if words.cue is not None else None
    return Voice(
        speaker=party.id if party is not None else None,
        anonymous=party is None and words.source is not None and _is_withheld(cast.doc, words.source, before),
        addressee=told.id if told is not None and told is not party else None,
        form=form_of(
            cast.doc,
            words.source,
            words.cue,
            words.content,
            direct=words.direct and _opens_with_mark(cast.doc, words.content[0][0]),
            body=party is not None and party.kind == "organization",
        ),
    )


def _speaker(speakers: Speakers, words: Words, within: str | None, before: Told | None) -> Party | None:
    if words.source is None:
        return None
    cast = speakers.cast
    head = head_of(cast.doc, words.source)
    if within is not None and head.lower_ in FIRST_PERSON:
        return cast.by_id[within]
    pronoun = pronoun_of(head, words.source)
    if pronoun is not None:
        return meant_by_pronoun(speakers, head, pronoun, words, before)
    return speakers.of(words.source)


def _is_withheld(doc: Doc, source: Range, before: Told | None) -> bool:
    """Whether a source that leads to no party is anonymous, for itself or as the "he" of one that is."""
    head = head_of(doc, source)
    if head.tag_ in {"PRP", "PRP$"}:
        goes_on = before is not None and before.voice.anonymous and head.lower_ not in FIRST_PERSON | _OTHERS
        return goes_on or (head.lower_ not in _OTHERS and asks_for_anonymity(doc, source))
    return is_anonymous(doc, source) or (is_withholdable(head) and asks_for_anonymity(doc, source))


_OTHERS = frozenset({"it", "its", "you", "your", "one"})


def _holds(outer: Words, inner: Words) -> bool:
    """Whether a quote says the other one with all that belongs to it."""
    pieces = [*inner.content, *(part for part in (inner.source,) if part is not None)]
    return outer.content != inner.content and all(
        any(start <= piece[0] and piece[1] <= end for start, end in outer.content) for piece in pieces
    )


def _opens_with_mark(doc: Doc, start: int) -> bool:
    """Whether a quotation mark stands before what is said, and not further out, around more than that."""
    return doc[start].text[0] in _MARKS or (start > 0 and doc[start - 1].text[-1] in _MARKS)


def _standing(doc: Doc, words: Words, voice: Voice, starts: Sequence[int]) -> Standing:
    start, end = words.content[0][0], words.content[-1][1]
    return Standing(
        voice=voice,
        sourced=words.source is not None,
        alone=words.alone and words.cue is None,
        first=_paragraph(starts, start),
        last=_paragraph(starts, end - 1),
        asks=any("?" in token.text for token in doc[max(start, end - 2) : end]),
        dialogue=doc[start].text in _DASHES,
    )


def _paragraph(starts: Sequence[int], token: int) -> int:
    return bisect_right(starts, token) - 1
