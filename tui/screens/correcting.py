"""Correcting on the story's screen: who speaks, what kind it is, where it ends; new findings; parties."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from ...model.story import Action, ActionKind, Party, PartyKind, Quote, Span
from ..detail_facts import mention_at
from ..extents import changed_extents, edge_of, extents_of, with_moved_end
from ..findings import Finding
from ..rows import one_line
from ..wishes import (
    ADDITIONS,
    NOBODY,
    OWN,
    Choice,
    changes_of,
    kinds_of_actions,
    kinds_of_parties,
    parties_like,
    parties_near,
    parts_near,
    place_of_name,
    with_part,
)
from .orphaned import OrphanScreen

if TYPE_CHECKING:
    from ...model.review.session import ReviewSession
    from ..extents import Extent, Side

_Then = Callable[[Choice], None]


class CorrectingScreen(OrphanScreen):
    """A story whose findings the reader corrects and adds to."""

    def _choose(self, title: str, choices: list[Choice], then: _Then, own: str = "", menu: str = "") -> None:
        """Let the reader choose, and go on with the choice; `menu` names one whose choices have keys."""
        from .choice import MENUS, ChoiceScreen

        if not choices and not own:
            self._say("There is nothing to choose from")
            return

        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                then(choice)

        self.app.push_screen(MENUS.get(menu, ChoiceScreen)(title, choices, own), chosen)

    def _ask_name(self, title: str, value: str, then: Callable[[str], None]) -> None:
        """Let the reader write a name, and go on with it."""
        from .writing import Field, WritingScreen

        def written(texts: tuple[str, ...] | None) -> None:
            if texts is not None and texts[0]:
                then(texts[0])

        self.app.push_screen(WritingScreen(title, (Field("Name", value),)), written)

    def _reviewable(self, finding: Finding, id_: str) -> Quote | Action | Party | None:
        """What the keys change of a finding: of an act the report with the id."""
        item = next((report for report in finding.told if report.id == id_), finding.item)
        return item if isinstance(item, Quote | Action | Party) else None

    def action_change(self) -> None:
        """Offer what can be changed of the finding that the keys are at, or made of the selection."""
        if (span := self._selected_span()) is not None:
            self._choose(
                "Make of the selection",
                [*ADDITIONS],
                lambda choice: self._add(choice.value, span),
                menu="selection",
            )
            return
        if (at := self._checkable()) is None or self.findings is None:
            return
        finding, id_ = at
        self._choose(
            "Change",
            changes_of(self.findings, finding, self.article.cursor),
            lambda choice: self._change_part(finding, id_, choice.value),
            menu=finding.kind,
        )

    def action_who(self) -> None:
        """Say who speaks or acts; of a party, which other one it is."""
        if (at := self._checkable()) is not None:
            finding, id_ = at
            parts = {"quote": "speaker", "action": "actor_party", "party": "merge"}
            self._change_part(finding, id_, parts[finding.kind])

    # Changing

    def _change_part(self, finding: Finding, id_: str, part: str) -> None:
        item = self._reviewable(finding, id_)
        if part in ("speaker", "addressee", "actor_party", "target_party"):
            self._change_link(item, part)
        elif part == "extent" and isinstance(item, Quote | Action):
            self._change_extent(item)
        elif part == "when" and isinstance(item, Action):
            self._ask_when(item, {})
        elif part == "anonymous" and isinstance(item, Quote):
            self._set(item, {"anonymous": not item.anonymous})
        elif part == "kind" and isinstance(item, Action):
            self._choose("Kind", kinds_of_actions(), lambda choice: self._set(item, {"kind": choice.value}))
        elif "=" in part:
            field, _, value = part.partition("=")
            self._set(item, {field: value})
        elif isinstance(item, Party):
            self._change_party(item, part)

    def _set(self, item: Quote | Action | Party | None, values: dict[str, Any]) -> None:
        """Give a finding other values."""
        if item is not None and all(getattr(item, field) == value for field, value in values.items()):
            self._say("That is how it is")
            return
        match item:
            case Quote():
                self._change(lambda review: review.change_quote(item.id, **values), "Corrected")
            case Action():
                self._change(lambda review: review.change_action(item.id, **values), "Corrected")
            case Party():
                self._change(lambda review: review.change_party(item.id, **values), "Corrected")

    def _change_link(self, item: Quote | Action | Party | None, part: str) -> None:
        """Let the reader choose a party, or write the name of a new one."""
        if self.findings is None or not isinstance(item, Quote | Action):
            return
        start = item.content[0].start if isinstance(item, Quote) else item.trigger.start
        choices = parties_near(self.findings, start, getattr(item, part))
        choices.append(Choice(NOBODY, "nobody", "the story does not say"))
        instead = item.source if isinstance(item, Quote) else getattr(item, part.removesuffix("_party"))
        titles = {
            "speaker": "Who says it",
            "addressee": "To whom",
            "actor_party": "Who",
            "target_party": "Whom",
        }

        def chosen(choice: Choice) -> None:
            if choice.value == OWN:
                self._set_new_party(item, part, choice.title, start, instead)
            else:
                self._set(item, {part: None if choice.value == NOBODY else choice.value})

        self._choose(titles[part], choices, chosen, own="a new party")

    def _set_new_party(
        self, item: Quote | Action, part: str, name: str, start: int, instead: Span | None
    ) -> None:
        """Make a party that the reader named, where the text has it, and put it into a finding."""
        place = place_of_name(self.story.text, name, start, instead)
        if place is None:
            change, add = self.key("review.change"), self.key("add.party")
            self._say(f"That name is not in the text: select words that mean the party, then {change} {add}")
            return

        def make(review: "ReviewSession") -> None:
            party = review.add_party([place], name, "person")
            values = {part: party}
            if isinstance(item, Quote):
                review.change_quote(item.id, **values)
            else:
                review.change_action(item.id, **values)

        self._change(
            make, f"{one_line(name, 40)} is a new party; {self.key('review.change')} there changes its kind"
        )

    def _change_extent(self, item: Quote | Action) -> None:
        from .extent import ExtentScreen

        def moved(extents: "list[Extent] | None") -> None:
            if extents is not None and (values := changed_extents(item, extents)):
                self._set_parts(item, values)

        self.app.push_screen(ExtentScreen(self.story.text, extents_of(item)), moved)

    def _set_parts(self, item: Quote | Action, values: dict[str, Any]) -> None:
        """Give a finding other parts; of an action with other words for its date ask when that is."""
        if isinstance(item, Action) and values.get("date") is not None and "when" not in values:
            self._ask_when(item, values)
        else:
            self._set(item, values)

    def _ask_when(self, item: Action, values: dict[str, Any], typed: str | None = None) -> None:
        """Ask when an action took place, until that is a date, and keep it with other values."""
        from ...model.iso_dates import days
        from .writing import Field, WritingScreen

        def written(texts: tuple[str, ...] | None) -> None:
            if texts is None:
                return
            (when,) = texts
            if when and days(when) is None:
                self._say(f"{when} is no date: write 2024-05-03, 2024-05, 2024 or 2024-05-03/2024-05-07")
                self._ask_when(item, values, when)
            else:
                self._set(item, {**values, "when": when or None})

        now = ("" if values else item.when or "") if typed is None else typed
        field = Field("Such as 2024-05-03, 2024-05 or 2024-05-03/2024-05-07; empty: not known", now)
        self.app.push_screen(WritingScreen("When it happened", (field,)), written)

    def action_move_end(self, side: "Side", step: int) -> None:
        """Move the start or the end of a finding's words by a word."""
        if (at := self._checkable()) is None:
            return
        finding, id_ = at
        item = self._reviewable(finding, id_)
        if not isinstance(item, Quote | Action):
            self._say("Only quotes and actions have words whose ends can be moved")
            return
        extents = extents_of(item)
        after = with_moved_end(self.story.text, extents, edge_of(extents, side), side, step)
        if not (values := changed_extents(item, after)):
            self._say("That end can't be moved further")
            return
        self._set(item, values)
        if self.findings and (again := self.findings.by_id.get(finding.id)) is not None:
            self._go(again)

    def _change_party(self, party: Party, part: str) -> None:
        if self.findings is None:
            return
        cursor = self.article.cursor
        mention = mention_at(party, cursor)
        others = parties_near(self.findings, cursor, party.id)
        if part == "name":
            self._ask_name("Its name", party.name, lambda name: self._set(party, {"name": name}))
        elif part == "merge":
            self._choose(
                f"{one_line(party.name, 30)} is the same as",
                parties_like(self.findings, party),
                lambda choice: self._merge(party, choice.value),
            )
        elif part == "split":
            self._split_off(party, mention)
        elif mention is None:
            self._say("No mention of it is under the cursor")
        elif part == "reassign":
            here = Span(start=mention.start, end=mention.end)
            self._choose("It means", others, lambda choice: self._reassign(here, party, choice.value))
        elif part == "unmention":
            self._reassign(Span(start=mention.start, end=mention.end), party, None)

    def _split_off(self, party: Party, here: Span | None) -> None:
        """Let the reader choose the mentions that are another party, and name it."""
        from .picking import PickingScreen

        places = [Span(start=mention.start, end=mention.end) for mention in party.mentions]
        first = next((n for n, mention in enumerate(party.mentions) if mention is here), 0)

        def chosen(mentions: list[Span] | None) -> None:
            if mentions:
                starts = {mention.start for mention in mentions}
                named = (one for one in party.mentions if one.start in starts and one.form == "name")
                self._ask_name(
                    "The name of the new party",
                    self.story.piece(next(named, mentions[0])),
                    lambda name: self._named(
                        name, lambda review, kind: review.split(party.id, mentions, name, kind)
                    ),
                )

        title = f"Which are not {one_line(party.name, 40)}"
        self.app.push_screen(PickingScreen(title, self.story.text, places, {first}), chosen)

    def _merge(self, party: Party, into: str) -> None:
        if self._change(lambda review: review.merge(party.id, into)) and self.findings:
            if (finding := self.findings.by_id.get(into)) is not None:
                self._go(finding)
            self._say(f"The two are one party now; {self.key('review.undo')} takes that back")

    def _reassign(self, here: Span, party: Party, to: str | None) -> None:
        self._change(lambda review: review.reassign(here, party.id, to), "Corrected")

    def _named(self, name: str, make: "Callable[[ReviewSession, PartyKind], str]") -> None:
        """Ask for the kind of a party that has its name, and make it."""

        def chosen(choice: Choice) -> None:
            self._added(lambda review: make(review, cast("PartyKind", choice.value)))

        self._choose(f"What is {one_line(name, 40)}", kinds_of_parties(), chosen)

    # Adding

    def _add(self, what: str, span: Span) -> None:
        """Make something of a selection."""
        if self.findings is None:
            return
        near = parties_near(self.findings, span.start)
        if what == "note":
            self.action_note()
        elif what == "highlight":
            self.action_highlight()
        elif what == "part":
            self._choose(
                "The selection is",
                parts_near(self.findings, span),
                lambda choice: self._add_part(choice.value, span),
            )
        elif what == "quote":
            nobody = Choice(NOBODY, "nobody", "the story does not say")
            self._choose("Who says it", [*near, nobody], lambda choice: self._add_quote(span, choice.value))
        elif what == "action":
            self._choose(
                "What kind of action",
                kinds_of_actions(),
                lambda choice: self._added(
                    lambda review: review.add_action(span, kind=cast("ActionKind", choice.value))
                ),
            )
        elif what == "party":
            self._ask_name(
                "The name of the party",
                self.story.piece(span),
                lambda name: self._named(name, lambda review, kind: review.add_party([span], name, kind)),
            )
        else:
            self._choose(
                "It means",
                near,
                lambda choice: self._added(lambda review: review.add_mention(span, to=choice.value)),
            )

    def _add_part(self, choice: str, span: Span) -> None:
        """Make a selection a part of a finding, which `choice` names behind the part's role."""
        role, _, id_ = choice.partition(" ")
        items: tuple[Quote | Action, ...] = (*self.story.quotes, *self.story.actions)
        item = next((one for one in items if one.id == id_), None)
        if item is not None:
            self._end_selecting()
            self._set_parts(item, with_part(item, role, span))

    def _add_quote(self, span: Span, speaker: str) -> None:
        who = None if speaker == NOBODY else speaker
        text = self.story.text
        marked = text[max(0, span.start - 1) : span.start] in set('"“„«‘‹”»')
        kind = "direct" if marked else "indirect"
        self._added(lambda review: review.add_quote([span], speaker=who, kind=kind))

    def _added(self, make: "Callable[[ReviewSession], str]") -> None:
        """Make something and go there."""
        made: list[str] = []
        self._end_selecting()
        if not self._change(lambda review: made.append(make(review))) or self.findings is None:
            return
        if (finding := self.findings.by_id.get(made[0])) is not None:
            self.panes.bring(finding.kind)
            self._go(finding)
        self._say(f"Added; {self.key('review.undo')} takes it back")
