"""What the story holds, ordered and placed for the screen: one `Finding` for each row of a pane."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from operator import is_
from typing import TYPE_CHECKING

from ..model.acts import Act, acts
from ..model.lens import WHOLE, Lens, sift
from ..model.prominence import is_minor, prominence
from ..model.quote_view import EVERYTHING, QuoteView, shown_quotes
from ..model.story import Action, Party, Quote, Reference, Story
from .lens_steps import Steps
from .lighting import Light
from .marks import Kind, Mark, PlaceIndex, Role

if TYPE_CHECKING:
    from ..model.review.replay import Reviewed

# What comes first where several begin and end together.
_KINDS: tuple[Kind, ...] = ("quote", "party", "action", "reference")
# From how many changed findings on all places are put in order anew.
_FEW = 100

# The roles that lie at the heart of a finding; a cursor on one of them means the finding first.
HEART: frozenset[Role] = frozenset(("content", "trigger", "mention", "reference"))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in the story, with all its places in order of the text.

    `start` and `end` enclose what the article scrolls to; `parties` are those it belongs to; `told`
    are the reports of an action, which has one row however often it is told.
    """

    id: str
    kind: Kind
    item: Quote | Party | Action | Reference
    places: tuple[Mark, ...]
    start: int
    end: int
    parties: tuple[str, ...]
    told: tuple[Action, ...] = ()

    def holds(self, offset: int) -> bool:
        """Whether `offset` lies in the finding or in one of its outlying parts, such as a source."""
        return self.start <= offset < self.end or any(m.start <= offset < m.end for m in self.places)

    def spot(self, offset: int) -> int:
        """Where the mention of a party or report of an action starts that holds `offset`; -1 in none."""
        if self.kind not in ("party", "action"):
            return self.start
        hearts = (m for m in self.places if m.role in HEART)
        return next((m.start for m in hearts if m.start <= offset < m.end), -1)


class Findings:
    """The findings of a story that a lens shows, by kind, by id and by place.

    Args of the constructor:
        story: the story.
        lens: which of its findings are shown.
        linked: whether it is known which references lead to a story of the folder.
        view: which quotes count; `hidden` is the number of those that the lens would show beyond them.
        reviewed: what readers have made of them, None where nobody has done anything.
        before: the findings that were shown before; what is the same in both is not made again.
    """

    def __init__(
        self,
        story: Story,
        lens: Lens = WHOLE,
        linked: bool = False,
        view: QuoteView = EVERYTHING,
        reviewed: "Reviewed | None" = None,
        *,
        before: "Findings | None" = None,
    ) -> None:
        """Order and place everything that was found in `story`."""
        self.story = story
        self.lens = lens
        self.linked = linked
        self.view = view
        self.reviewed = reviewed
        self.notes = PlaceIndex(story.notes)
        self.highlights = PlaceIndex(story.highlights)
        self.parties = {party.id: party for party in story.parties}
        # What there is to choose from by any lens.
        self.quotes = shown_quotes(story.quotes, view)
        same = before if before is not None and before.story.actions == story.actions else None
        self.acts: tuple[Act, ...] = same.acts if same is not None else acts(story)
        self.quotes_of = Counter(quote.speaker for quote in self.quotes if quote.speaker)
        self.actions_of: Counter[str] = same.actions_of if same is not None else Counter(_who_act(self.acts))
        sifted = sift(lens, self.quotes, self.acts, self.parties)
        self.hidden = self._hidden(len(sifted.quotes))
        # How many there are of each kind without a lens.
        self.totals: dict[Kind, int] = {
            "quote": len(self.quotes),
            "party": len(story.parties),
            "action": len(self.acts),
            "reference": len(story.references),
        }
        # While no kind is asked for all parties and references stay, to go on from.
        there = None if lens.what == "all" else sifted.parties() | {lens.party}
        states = reviewed.states if reviewed is not None else {}
        self._rejected = rejected = {id_ for id_, one in states.items() if one.state == "rejected"}
        former = {} if before is None else before._same_lot(rejected)
        quotes = [_former(former, quote) or _quote(quote, rejected) for quote in sifted.quotes]
        actions = [_former_act(former, act) or _action(act, rejected) for act in sifted.acts]
        if lens.what != "check":
            quotes.sort(key=_by_place)
            actions.sort(key=_by_place)
        references = story.references if lens.what == "all" else ()
        kinds: dict[Kind, list[Finding]] = {
            "quote": quotes,
            "party": sorted(
                (
                    _former(former, party) or _party(party, rejected)
                    for party in story.parties
                    if there is None or party.id in there
                ),
                key=self._by_weight,
            ),
            "action": actions,
            "reference": sorted(map(_reference, references), key=_by_place),
        }
        # The parties that the story mentions in passing.
        self.minor = frozenset(f.id for f in kinds["party"] if is_minor(*self._weights(f)))
        marked = kinds
        if lens.party is not None:
            marked = {**kinds, "party": [f for f in kinds["party"] if f.id == lens.party]}
        self.of_kind = kinds
        self.by_id = {finding.id: finding for found in kinds.values() for finding in found}
        # Each report of an act stands for its row.
        self.by_id |= {report.id: finding for finding in kinds["action"] for report in finding.told}
        # Those whose places are marked in the article.
        self.marked = {finding.id: finding for found in marked.values() for finding in found}
        self.marks = _marks_of(self.marked, before)
        dimmed = not lens.is_whole and story.analysis is not None
        self.light = Light(story.text, _lit(lens, marked)) if dimmed else None
        self._quotes = quotes if lens.what != "check" else sorted(quotes, key=_by_place)
        self._quote_starts = [finding.start for finding in self._quotes]
        self.steps = Steps(_steps(lens, quotes, actions), in_order=lens.what != "check")

    def _same_lot(self, rejected: Collection[str]) -> Mapping[str, Finding]:
        """The findings by id that are rejected here and among `rejected`, or in neither."""
        other = self._rejected ^ set(rejected)
        return (
            {id_: finding for id_, finding in self.by_id.items() if id_ not in other} if other else self.by_id
        )

    def _hidden(self, shown: int) -> int:
        """How many quotes more the lens would show, if all of them counted."""
        if len(self.quotes) == len(self.story.quotes):
            return 0
        return len(sift(self.lens, self.story.quotes, (), self.parties).quotes) - shown

    @property
    def only(self) -> str | None:
        """The party whose findings alone are shown, or None."""
        return self.lens.party

    @property
    def only_name(self) -> str:
        """The name of that party, or nothing."""
        return self.parties[self.lens.party].name if self.lens.party in self.parties else ""

    def _by_weight(self, finding: Finding) -> tuple[int, int]:
        return -prominence(*self._weights(finding)), finding.start

    def _weights(self, finding: Finding) -> tuple[int, int, int]:
        return len(finding.places), self.quotes_of[finding.id], self.actions_of[finding.id]

    def at(self, offset: int, kind: Kind | None = None) -> Finding | None:
        """The finding under `offset`: the nearest to the point, or None.

        The heart of a finding (a quote's words, an action's trigger) comes before its other
        parts, and a short place before a long one.
        """
        marks = [m for m in self.marks.within(offset, offset + 1) if kind is None or m.kind == kind]
        if not marks:
            return None
        best = min(marks, key=lambda m: (m.role not in HEART, m.end - m.start, _KINDS.index(m.kind), m))
        return self.by_id[best.finding]

    def counterpart(self, finding: Finding) -> Finding | None:
        """What stands for a finding of other findings of the same text, whose ids may mean others here."""
        same = self.by_id.get(finding.id)
        if same is not None and same.kind == finding.kind and same.places[0] == finding.places[0]:
            return same
        return self.at(finding.start, finding.kind)

    def nearest(self, offset: int, kind: Kind) -> Finding | None:
        """The finding to start from in the pane of `kind`: the first one from `offset` on, or the last.

        Parties are not in order of the text: there it is the first.
        """
        found = self.of_kind[kind]
        if not found or kind == "party":
            return found[0] if found else None
        return next((finding for finding in found if finding.end > offset), found[-1])

    @staticmethod
    def next_place(finding: Finding, offset: int, step: int) -> tuple[Mark, int, int]:
        """The next (`step` 1) or former (-1) place that is about a finding, round the end.

        That is the next report of an act, mention of a party or piece of a quote.

        Args:
            finding: the finding.
            offset: the place of the cursor.
            step: 1 or -1.

        Returns:
            The place, its number among them from 1 on, and how many there are.
        """
        hearts = [mark for mark in finding.places if mark.role in HEART]
        starts = [mark.start for mark in hearts]
        at = bisect_right(starts, offset) if step > 0 else bisect_left(starts, offset) - 1
        # In the midst of a place the former one is not that place's own beginning.
        if step < 0 and at >= 0 and offset < hearts[at].end:
            at -= 1
        at %= len(hearts)
        return hearts[at], at + 1, len(hearts)

    def next_quote(self, offset: int, current: Finding | None, step: int) -> tuple[Finding, bool] | None:
        """The quote after (`step` 1) or before (-1) the current one, and whether the way led round the end.

        Args:
            offset: the place of the cursor, from where to look when no quote is current.
            current: the finding under the cursor.
            step: 1 or -1.

        Returns:
            None when there is no quote at all.
        """
        quotes = self._quotes
        if not quotes:
            return None
        if current is not None and current.kind == "quote" and current.id in self.by_id:
            at = bisect_left(self._quote_starts, current.start)
            while quotes[at].id != current.id:
                at += 1
            at += step
        else:
            at = (
                bisect_right(self._quote_starts, offset)
                if step > 0
                else bisect_left(self._quote_starts, offset) - 1
            )
        return quotes[at % len(quotes)], not 0 <= at < len(quotes)


def _former(former: Mapping[str, Finding], item: Quote | Party) -> Finding | None:
    """The finding of just this quote or party, if there was one."""
    found = former.get(item.id)
    return found if found is not None and found.item is item else None


def _former_act(former: Mapping[str, Finding], act: Act) -> Finding | None:
    """The finding of just these reports, if there was one."""
    found = former.get(act.action.id)
    if found is None or len(found.told) != len(act.told):
        return None
    return found if all(map(is_, found.told, act.told)) else None


def _marks_of(marked: Mapping[str, Finding], before: Findings | None) -> PlaceIndex[Mark]:
    """The places of all findings; the very index of before where none of them has changed."""
    if before is not None:
        others = before.marked
        gone = [f for id_, f in others.items() if (g := marked.get(id_)) is None or g.places != f.places]
        new = [f for id_, f in marked.items() if (g := others.get(id_)) is None or g.places != f.places]
        if len(gone) + len(new) <= _FEW:
            places = [[place for finding in found for place in finding.places] for found in (gone, new)]
            return before.marks.changed(*places) if gone or new else before.marks
    return PlaceIndex(place for finding in marked.values() for place in finding.places)


def _lit(lens: Lens, marked: Mapping[Kind, list[Finding]]) -> Iterator[tuple[Mark, ...]]:
    """The places of what a lens lights; each of a party's is one for itself."""
    for kind, found in marked.items():
        for finding in found if kind != "party" else ():
            yield finding.places
    if lens.what == "all":
        yield from ((place,) for finding in marked["party"] for place in finding.places)


def _steps(lens: Lens, quotes: list[Finding], actions: list[Finding]) -> list[Finding]:
    """What the keys step through: the quotes, or all that a lens shows, in its order."""
    if lens.is_whole:
        return quotes
    found = [*quotes, *actions]
    return found if lens.what == "check" else sorted(found, key=_by_place)


def _by_place(finding: Finding) -> tuple[int, int]:
    return finding.start, -finding.end


def _marks(kind: Kind, id_: str, item: Quote | Action, looks: Mapping[Role, str]) -> Iterator[Mark]:
    """The places of a quote or action; only the parts that `looks` names show when it is not current."""
    return (Mark(s.start, s.end, kind, role, id_, looks.get(role)) for role, s in item.parts())


def _quote(quote: Quote, rejected: Collection[str]) -> Finding:
    start = min(piece.start for piece in quote.content)
    end = max(piece.end for piece in quote.content)
    parties = (quote.speaker,) if quote.speaker else ()
    marks = tuple(
        sorted(
            _marks("quote", quote.id, quote, {"content": "rejected" if quote.id in rejected else quote.kind})
        )
    )
    return Finding(quote.id, "quote", quote, marks, start, end, parties)


def _party(party: Party, rejected: Collection[str]) -> Finding:
    look_of_name = "rejected" if party.id in rejected else "name"
    looks = ((m, look_of_name if m.form == "name" else None) for m in party.mentions)
    marks = tuple(sorted(Mark(m.start, m.end, "party", "mention", party.id, look) for m, look in looks))
    return Finding(party.id, "party", party, marks, marks[0].start, marks[0].end, (party.id,))


def _who_act(done: tuple[Act, ...]) -> Iterator[str]:
    """The parties that act or are acted upon, once for each act."""
    return (party for act in done for party in _parties_of_action(act.action))


def _parties_of_action(action: Action) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party for party in (action.actor_party, action.target_party) if party))


def _action(act: Act, rejected: Collection[str]) -> Finding:
    action, span = act.action, act.action.trigger
    look = "rejected" if action.id in rejected else "action"
    marks = (m for report in act.told for m in _marks("action", action.id, report, {"trigger": look}))
    return Finding(
        action.id,
        "action",
        action,
        tuple(sorted(marks)),
        span.start,
        span.end,
        _parties_of_action(action),
        act.told,
    )


def _reference(reference: Reference) -> Finding:
    mark = Mark(reference.start, reference.end, "reference", "reference", reference.id, "reference")
    return Finding(reference.id, "reference", reference, (mark,), reference.start, reference.end, ())
