"""Parties: who takes part in a story, each one once, with all mentions."""

from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Block, Mention, Party, Span
from ..syntax import blocks_of
from .cast import Entity
from .casting import cast_names
from .describing import description_of, fullest_name
from .discourse import Discourse, Judge
from .headlines import find_headlines, sober
from .joined_names import join_names
from .labels import name_speakers
from .names import find_names
from .national_bodies import with_national_bodies
from .network_links import mentions_of
from .nominals import read_description_after, read_description_before, read_nominal, read_titles
from .pronouns import FIRST_PERSON, link_first_person, read_pronoun
from .ranking import choose
from .recognising import Recognisers

_SILENT = frozenset({"reference", "byline", "dateline"})


def find_parties(doc: Doc, judge: Judge = choose) -> tuple[Party, ...]:
    """All parties of a parsed text, in order of their first mention.

    Args:
        doc: the parsed text.
        judge: who decides what a pronoun or a description means.
    """
    blocks = blocks_of(doc)
    silent = silent_tokens(doc, blocks)
    names = join_names(doc, recognised_names(doc, blocks, silent).labelled())
    names = with_national_bodies(doc, names, silent)
    names = name_speakers(doc, names, blocks)
    names = sober(doc, names, find_headlines(doc, blocks))
    cast = cast_names(doc, names, silent)
    discourse = Discourse(doc, cast, blocks, silent, judge)
    _read(discourse, cast)
    cast.sort(key=lambda entity: min(mention.start for mention in entity.mentions))
    return tuple(_party(discourse, f"p{n}", entity) for n, entity in enumerate(cast, 1))


def recognised_names(doc: Doc, blocks: Sequence[Block], silent: Sequence[tuple[int, int]]) -> Recognisers:
    """The names of a parsed text, with what spaCy and the network say of them.

    Args:
        doc: the parsed text.
        blocks: what it is made of.
        silent: tokens (start, end) that are not the story's own sentences (`silent_tokens`).
    """
    return Recognisers(doc, find_names(doc, silent), mentions_of(doc, blocks), silent)


def _read(discourse: Discourse, cast: Sequence[Entity]) -> None:
    """Link descriptions and pronouns to those who are named."""
    named_at = {mention.head: mention for entity in cast for mention in entity.mentions}
    first_person = []
    for token in discourse.nouns():
        entity = discourse.named.get(token.i)
        if entity is not None:
            if token.i in named_at:
                read_titles(discourse, entity, named_at[token.i])
                if entity.kind == "person":
                    read_description_before(discourse, entity, named_at[token.i])
                    read_description_after(discourse, entity, named_at[token.i])
                discourse.read(entity, token)
        elif token.pos_ == "PRON":
            if token.lower_ in FIRST_PERSON:
                first_person.append(token)
            else:
                read_pronoun(discourse, token)
        else:
            read_nominal(discourse, token)
    for token in first_person:
        link_first_person(discourse, token)


def silent_tokens(doc: Doc, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The tokens (start, end) of the blocks that are not the story's own sentences."""
    out = []
    for block in blocks:
        if block.kind in _SILENT:
            span = doc.char_span(block.start, block.end, alignment_mode="expand")
            if span is not None:
                out.append((span.start, span.end))
    return out


def _party(discourse: Discourse, party_id: str, entity: Entity) -> Party:
    assert entity.kind is not None, "who is named has a kind"
    doc, name = discourse.doc, fullest_name(entity)
    description = description_of(doc, entity, discourse.heads)
    return Party(
        id=party_id,
        name=name,
        kind=entity.kind,
        description=description,
        described=_characters(doc, *entity.description) if description and entity.description else None,
        aliases=tuple(alias for alias, _ in entity.names.most_common() if alias != name),
        mentions=tuple(
            Mention(
                **_characters(doc, m.start, m.end).model_dump(),
                form=m.form,
                confidence=round(m.sure, 2),
                why=m.why,
            )
            for m in sorted(entity.mentions, key=lambda m: m.start)
        ),
    )


def _characters(doc: Doc, start: int, end: int) -> Span:
    """The characters of the tokens from `start` to before `end`."""
    return Span(start=doc[start].idx, end=doc[end - 1].idx + len(doc[end - 1]))
