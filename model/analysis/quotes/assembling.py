"""Quotes in the making to the quotes of the document model."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...story import Party, Quote, QuoteKind, Span
from ..attribution.attributions import Characters
from .casting import Cast
from .heads import Range
from .layout import Layout
from .sections import HEADS
from .voice import Voice, Words
from .voices import voices

_BEFORE_NOUN = frozenset({"det", "amod", "compound", "nummod", "poss"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A quote in the making; stretches are of characters.

    Attributes:
        content: what is said, in order.
        cue: the words that say that it is said.
        source: the words that name who says it.
        likely: how likely it is a quote.
        why: in a few words what it rests on.
        spoken: it is said in these words, also where no quotation marks stand.
    """

    content: tuple[Characters, ...]
    cue: Characters | None
    source: Characters | None
    likely: float
    why: str
    spoken: bool = False


def as_quotes(layout: Layout, drafts: Iterable[Draft], parties: Sequence[Party]) -> tuple[Quote, ...]:
    """The quotes in order of their first piece, with ids.

    Args:
        layout: the text.
        drafts: what was found in it.
        parties: who may be speaking.
    """
    made = [draft for draft in (_tidy(layout, draft) for draft in drafts) if draft is not None]
    made.sort(key=lambda draft: (draft.content[0], draft.cue or (0, 0)))
    words = [_words(layout, draft) for draft in made]
    headings = [n for n, block in enumerate(layout.blocks) if block.kind in HEADS]
    spoken = voices(Cast(layout.doc, parties), words, layout.paragraphs, headings)
    return tuple(
        _quote(n, layout, draft, voice) for n, (draft, voice) in enumerate(zip(made, spoken, strict=True), 1)
    )


def _quote(n: int, layout: Layout, draft: Draft, voice: Voice) -> Quote:
    return Quote(
        id=f"q{n}",
        kind=_kind(layout, draft),
        form=voice.form,
        content=tuple(_span(piece) for piece in draft.content),
        cue=_span(draft.cue) if draft.cue else None,
        source=_span(draft.source) if draft.source else None,
        speaker=voice.speaker,
        anonymous=voice.anonymous,
        addressee=voice.addressee,
        confidence=round(draft.likely, 2),
        why=draft.why,
    )


def _tidy(layout: Layout, draft: Draft) -> Draft | None:
    """The draft without loose punctuation around its parts; None if no word is said.

    A quotation that the source ran into, `a man, "somebody sold it."`, is said by it.
    """
    if draft.source and (said := layout.quotations.first_within(draft.source)):
        whole = tuple(sorted({*draft.content, said}))
        draft = replace(draft, content=whole, source=(draft.source[0], said[0]))
    pieces = (layout.quotations.trimmed(piece, closed=draft.spoken) for piece in draft.content)
    content = tuple(piece for piece in pieces if piece is not None)
    if not content:
        return None
    cue = _named(layout, draft.cue)
    others = (*content, cue) if cue is not None else content
    source = _whole_phrase(layout, _named(layout, draft.source), others)
    return replace(draft, content=content, cue=cue, source=source)


def _named(layout: Layout, words: Characters | None) -> Characters | None:
    """The words of a cue or a source without the punctuation around them; a mere colon stays."""
    return words and (layout.quotations.trimmed(words) or words)


def _whole_phrase(
    layout: Layout, source: Characters | None, others: Iterable[Characters]
) -> Characters | None:
    """A source that ends before its noun, "a" of "a sign at the gate", grown up to it."""
    if source is None:
        return None
    last = layout.doc[layout.tokens(*source)[1] - 1]
    noun = last.head
    if last.dep_ not in _BEFORE_NOUN or noun.i <= last.i:
        return source
    end = noun.idx + len(noun)
    free = not any(start < end and source[1] < behind for start, behind in others)
    return (source[0], end) if free else source


def _words(layout: Layout, draft: Draft) -> Words:
    pieces = tuple(layout.tokens(*piece) for piece in draft.content)
    return Words(
        content=pieces,
        source=_tokens(layout, draft.source),
        cue=_tokens(layout, draft.cue),
        direct=_kind(layout, draft) == "direct",
        alone=draft.cue is None and all(_is_sentences(layout, piece) for piece in pieces),
    )


def _is_sentences(layout: Layout, piece: Range) -> bool:
    """Whether the piece is whole sentences in quotation marks."""
    inside = [stretch for stretch in layout.stretches_in([piece]) if stretch.sentence]
    return any(stretch.start <= piece[0] and piece[1] <= stretch.end for stretch in inside)


def _tokens(layout: Layout, piece: Characters | None) -> Range | None:
    return layout.tokens(*piece) if piece is not None else None


def _kind(layout: Layout, draft: Draft) -> QuoteKind:
    """Whether what is said stands in quotation marks, or is told to be spoken: all, some or nothing of it."""
    inside = [
        bool(layout.quoted[n])
        for piece in draft.content
        for n in range(*layout.tokens(*piece))
        if any(character.isalnum() for character in layout.doc[n].text)
    ]
    if draft.spoken or all(inside):
        return "direct"
    return "mixed" if any(inside) else "indirect"


def _span(piece: Characters) -> Span:
    return Span(start=piece[0], end=piece[1])
