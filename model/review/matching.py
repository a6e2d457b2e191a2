"""Which finding of an analysis an entry means: the one in the same place, whatever its id."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ..story import Action, Party, Quote, Span

LEAST_DICE = 0.5
"""Of the characters of two quotes, the share that both must have to be taken for one."""

_CELL = 256


class Index:
    """The findings of one kind by the pieces of text that make them what they are."""

    def __init__(self, findings: Iterable[tuple[str, tuple[Span, ...]]]) -> None:
        """`findings` are ids with their pieces, in the order that decides between equals."""
        self._pieces = dict(findings)
        self._exactly: dict[tuple[tuple[int, int], ...], list[str]] = defaultdict(list)
        self._cells: dict[int, list[str]] = defaultdict(list)
        for id_, pieces in self._pieces.items():
            self._exactly[_key(pieces)].append(id_)
            for cell in dict.fromkeys(chain.from_iterable(map(_cells, pieces))):
                self._cells[cell].append(id_)

    def exactly(self, pieces: tuple[Span, ...]) -> list[str]:
        """Those of just these pieces."""
        return list(self._exactly.get(_key(pieces), ()))

    def nearest(self, pieces: tuple[Span, ...], taken: Collection[str], least: float) -> list[str]:
        """Those with the most characters in common, the nearest first, `taken` ones left out."""
        near = dict.fromkeys(
            id_
            for cell in chain.from_iterable(map(_cells, pieces))
            for id_ in self._cells.get(cell, ())
            if id_ not in taken
        )
        scored = [(dice(pieces, self._pieces[id_]), id_) for id_ in near]
        return [
            id_ for score, id_ in sorted(scored, key=lambda pair: -pair[0]) if score > 0 and score >= least
        ]


def dice(some: tuple[Span, ...], others: tuple[Span, ...]) -> float:
    """Twice the characters in both, by the characters of each: 1 for equal pieces, 0 for apart ones."""
    common = sum(
        max(0, min(one.end, other.end) - max(one.start, other.start)) for one in some for other in others
    )
    return 2 * common / sum(span.end - span.start for span in (*some, *others))


def matching_quote(quotes: Index, pieces: tuple[Span, ...], id_: str, taken: Collection[str]) -> str | None:
    """The quote of these pieces; if there are several the one with this id, if none the nearest."""
    exact = [one for one in quotes.exactly(pieces) if one not in taken]
    if exact:
        return id_ if id_ in exact else exact[0]
    return next(iter(quotes.nearest(pieces, taken, LEAST_DICE)), None)


def matching_action(
    actions: Index,
    by_id: Mapping[str, Action],
    trigger: Span,
    *,
    actor: Span | None,
    id_: str,
    taken: Collection[str],
) -> str | None:
    """The action with this trigger: among several, as of one verb with two agents, that of this actor."""
    near = [one for one in actions.exactly((trigger,)) if one not in taken]
    near = near or actions.nearest((trigger,), taken, 0.0)
    same = [one for one in near if _same(by_id[one].actor, actor)]
    if id_ in same:
        return id_
    if same:
        return same[0]
    # Another actor is another act, unless this analysis only reads the actor differently.
    return id_ if id_ in near else next(iter(near), None)


def matching_party(
    mentions: Index,
    owners: Mapping[str, str],
    parties: Iterable[Party],
    places: Sequence[Span],
    *,
    id_: str,
    name: str,
) -> str | None:
    """The party that most of these mentions are of; between equals the one of this name, then this id."""
    votes = Counter(owners[one] for place in places for one in mentions.exactly((place,)))
    votes = votes or Counter(
        owners[one] for place in places for one in mentions.nearest((place,), (), 0.0)[:1]
    )
    if not votes:
        return None
    most = max(votes.values())
    named = {party.id for party in parties if party.name == name}
    return max(
        (party for party, number in votes.items() if number == most),
        key=lambda party: (party in named, party == id_),
    )


def quote_index(quotes: Iterable[Quote]) -> Index:
    """Quotes by their content."""
    return Index((quote.id, quote.content) for quote in quotes)


def action_index(actions: Iterable[Action]) -> Index:
    """Actions by their triggers."""
    return Index((action.id, (action.trigger,)) for action in actions)


def mention_index(parties: Iterable[Party]) -> tuple[Index, dict[str, str]]:
    """Mentions by their places, and the party of each."""
    mentions = {f"{p.id} {n}": (p.id, m) for p in parties for n, m in enumerate(p.mentions)}
    return (
        Index((key, (mention,)) for key, (_, mention) in mentions.items()),
        {key: party for key, (party, _) in mentions.items()},
    )


def _same(one: Span | None, other: Span | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.overlaps(other)


def _key(pieces: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((piece.start, piece.end) for piece in pieces)


def _cells(piece: Span) -> Iterator[int]:
    return iter(range(piece.start // _CELL, (piece.end - 1) // _CELL + 1))
