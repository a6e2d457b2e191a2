"""Who goes on speaking: quotations that stand alone behind those of a speaker who is told."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from .voice import Voice


@dataclass(frozen=True, slots=True)
class Standing:
    """A quote as it stands among the others of its story.

    Attributes:
        voice: whose it is, as its own words tell.
        sourced: words of its own say whose it is.
        alone: it is nothing but whole sentences in quotation marks, which no other words introduce.
        first: number of the paragraph in which it begins, headings counted.
        last: number of the paragraph in which it ends.
        asks: it ends with a question.
        dialogue: a dash opens it, as in the dialogues of novels, where speakers take turns.
    """

    voice: Voice
    sourced: bool
    alone: bool
    first: int
    last: int
    asks: bool = False
    dialogue: bool = False


def carry(quotes: Sequence[Standing], headings: Collection[int] = ()) -> tuple[Voice, ...]:
    """The voices of the quotes, those that stand alone given the voice of the one they go on with.

    A quote without words for its source goes on with the one before it, if that has a voice and
    stands in the same paragraph or the one before. A paragraph without quotes between them, or a
    heading, ends a run. So does talk that goes to and fro: after a question, after a dash, and after
    somebody answered a question, the story does not say who speaks in the next paragraph, unless
    the next who is told is the one before again.

    Args:
        quotes: the quotes of a story in order, without those inside others.
        headings: the numbers of the paragraphs that are headings.
    """
    out: list[Voice] = []
    for n, quote in enumerate(quotes):
        before = quotes[n - 1] if n else None
        goes_on = before is not None and _goes_on(before, quote, headings) and _is_told(out[-1])
        if not goes_on or not (_is_one_run(quotes, n, out[-1]) or not _alternates(quotes, n, out)):
            out.append(quote.voice)
            continue
        out.append(replace(out[-1], addressee=quote.voice.addressee))
    return tuple(out)


def _is_told(voice: Voice) -> bool:
    return voice.speaker is not None or voice.anonymous


def _goes_on(before: Standing, quote: Standing, headings: Collection[int]) -> bool:
    """Whether a quote stands so that it may go on with the one before."""
    if quote.sourced or not quote.alone or quote.dialogue or _is_told(quote.voice):
        return False
    near = 0 <= quote.first - before.last <= 1
    return near and before.last not in headings and quote.first not in headings


def _is_one_run(quotes: Sequence[Standing], n: int, voice: Voice) -> bool:
    """Whether the next quote that tells its source, in the paragraphs that follow on, has this voice."""
    if voice.speaker is None:
        return False
    last = quotes[n].last
    for quote in quotes[n + 1 :]:
        if quote.first - last > 1:
            return False
        if quote.sourced:
            return quote.voice.speaker == voice.speaker and not quotes[n - 1].asks
        last = quote.last
    return False


def _alternates(quotes: Sequence[Standing], n: int, voices: Sequence[Voice]) -> bool:
    """Whether the quotes before this one are turns of a conversation."""
    before = quotes[n - 1]
    if before.last == quotes[n].first:
        return False
    if before.asks or before.dialogue:
        return True
    if n < 2 or before.first - quotes[n - 2].last > 1:
        return False
    return _is_told(voices[n - 2]) and voices[n - 2].speaker != voices[n - 1].speaker and quotes[n - 2].asks
