"""A reader at work on a story: what is done is kept at once, shown at once, and can be undone."""

import getpass
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import StoryviewError, UsageError
from ..printable import one_line
from ..story import MentionForm, PartyKind, Span, Story, story_id
from .draft import findings_of
from .entries import (
    ActionBody,
    ActionChanges,
    AddAction,
    AddHighlight,
    AddMention,
    AddNote,
    AddParty,
    AddQuote,
    ChangeAction,
    ChangeNote,
    ChangeParty,
    ChangeQuote,
    Confirm,
    Entry,
    MergeParties,
    NoteChanges,
    PartyChanges,
    QuoteBody,
    QuoteChanges,
    ReassignMention,
    Redo,
    Reject,
    SplitParty,
    Undo,
    made_id,
)
from .history import counting, next_redo, next_undo
from .journal import Journal
from .location import places
from .naming import Namer
from .reattaching import reattached
from .replay import Reviewed, replay
from .replaying import Replayer
from .report import called
from .store import EntryStore

READER = "STORYVIEW_READER"
"""The variable of the environment that tells a reader's name."""


def reader_name() -> str:
    """Who the reader is: as the environment says, else the login name."""
    name = os.environ.get(READER, "").strip()
    if not name:
        with suppress(OSError, KeyError, ImportError):
            name = getpass.getuser()
    return one_line(name) or "reader"


def open_review(story: Story, reader: str | None = None) -> "ReviewSession":
    """The review of an analysed story, as far as it is kept; a torn journal is mended.

    Raises:
        StoryviewError: its journal can't be read, or is one of a newer version.
    """
    store = EntryStore([Journal(path) for path in places(story)])
    store.refresh()
    store.mend()
    return ReviewSession(story, store, reader or reader_name())


def read_review(story: Story, journals: Sequence[Path] | None = None) -> Reviewed:
    """What the review of an analysed story makes of it; nothing is written.

    Args:
        story: the story as it was analysed.
        journals: where the review is kept; by default where that of this story may be.

    Raises:
        StoryviewError: a journal can't be read, or is one of a newer version.
    """
    store = EntryStore([Journal(path) for path in journals or places(story)])
    store.refresh()
    return replay(story, store.entries)


class ReviewSession:
    """The review of one story at work.

    Every method that changes something makes one entry, tries to keep it, and returns the id of the
    finding, note or highlight that it is about. `story` tells at once what has become of the story,
    also of what could not be kept; of that `store` tells.

    Attributes:
        analysed: the story as the machine left it.
        store: the entries and where they are kept.
        reader: who makes the entries.
    """

    def __init__(self, story: Story, store: EntryStore, reader: str) -> None:
        """The review of `story`, as it was analysed, by `reader`."""
        self.analysed = story
        self.store = store
        self.reader = reader
        self._text_id = story_id(story.text)
        self._reviewed: tuple[int, Reviewed] | None = None
        self._replayer = Replayer(story)
        self._namer = Namer(story, lambda: self.reviewed.found)

    @property
    def reviewed(self) -> Reviewed:
        """What all entries make of the story, with states and orphans."""
        if self._reviewed is None or self._reviewed[0] != self.store.version:
            self._reviewed = self.store.version, self._replayer.replay(self.store.entries)
        return self._reviewed[1]

    @property
    def story(self) -> Story:
        """The reviewed story."""
        return self.reviewed.story

    def refresh(self) -> bool:
        """Read what other programs have added; whether there was anything new.

        Raises:
            StoryviewError: a journal can't be read, or is one of a newer version.
        """
        return self.store.refresh()

    # Checking and correcting.

    def confirm(self, id_: str) -> str:
        """A finding is right as it stands."""
        self.store.add([Confirm(target=self._namer.target(id_), **self._made)])
        return id_

    @property
    def unchecked(self) -> list[str]:
        """The ids of the findings that nobody has checked."""
        return [finding.id for finding in findings_of(self.story) if finding.review is None]

    def confirm_all(self) -> int:
        """Confirm every finding that nobody has checked, in one step; returns how many these were."""
        return self.store.add(
            [Confirm(target=self._namer.target(id_), **self._made) for id_ in self.unchecked]
        )

    def take_in(self, path: Path) -> int:
        """Add the entries of another journal of this story; returns how many were new.

        Raises:
            StoryviewError: it isn't there or can't be read, or it is of another story: made on another
                text, and nothing in it finds a place in this one. It could never be taken out again.
        """
        journal = Journal(path)
        journal.refresh()
        given = counting(journal.entries)
        elsewhere = all(entry.text_id != self._text_id for entry in given)
        if given and elsewhere and len(replay(self.analysed, given).orphans) == len(given):
            raise StoryviewError(
                f"{one_line(str(path))} is of another story than {one_line(called(self.story))}: "
                "nothing in it finds its place here, and nothing was taken in."
            )
        return self.store.add_from(path)

    def reject(self, id_: str) -> str:
        """There is no such finding; a note, a highlight, or what was added by hand is taken away."""
        self.store.add([Reject(target=self._namer.target(id_), **self._made)])
        return id_

    def change_quote(self, id_: str, **values: Any) -> str:
        """Change some of a quote.

        Args:
            id_: the quote.
            values: new values of fields of `story.Quote`: `kind`, `form`, `content` (spans), `cue`
                and `source` (spans or None), `speaker` and `addressee` (ids of parties or None),
                `anonymous`. A quote that gets a speaker is no longer anonymous unless that is given.
        """
        if values.get("speaker") is not None:
            values.setdefault("anonymous", False)
        changes = QuoteChanges(**self._named(values))
        target = self._namer.target(id_)
        self.store.add([ChangeQuote.model_validate({"target": target, "changes": changes, **self._made})])
        return id_

    def change_action(self, id_: str, **values: Any) -> str:
        """Change some of an official action.

        Args:
            id_: the action.
            values: new values of fields of `story.Action`: `kind`, `status`, `trigger` (a span),
                `actor`, `target` and `date` (spans or None), `actor_party` and `target_party` (ids of
                parties or None), `when`. Another date without `when` has none.
        """
        if "date" in values:
            values.setdefault("when", None)
        changes = ActionChanges(**self._named(values))
        target = self._namer.target(id_)
        self.store.add([ChangeAction.model_validate({"target": target, "changes": changes, **self._made})])
        return id_

    def change_party(self, id_: str, **values: Any) -> str:
        """Change `name` or `kind` of a party; its former name becomes another name of it."""
        self.store.add([ChangeParty(target=self._party(id_), changes=PartyChanges(**values), **self._made)])
        return id_

    def merge(self, id_: str, into: str) -> str:
        """One party is another: it and all that it says and does become part of `into`."""
        if id_ == into:
            raise UsageError("A party can't be merged with itself: choose another one.")
        self.store.add([MergeParties(target=self._party(id_), into=self._party(into), **self._made)])
        return into

    def split(self, id_: str, mentions: Iterable[Span], name: str, kind: PartyKind) -> str:
        """Some mentions of a party are a new one, whose id is returned."""
        anchors = self._namer.anchors(mentions)
        target = self._party(id_)
        return self._add(
            SplitParty(target=target, mentions=anchors, name=name, party_kind=kind, **self._made)
        )

    def reassign(self, mention: Span, id_: str, to: str | None) -> str:
        """A mention of the party `id_` means the party `to`, or none."""
        party = None if to is None else self._party(to)
        anchor = self._namer.optional(mention)
        assert anchor is not None
        self.store.add([ReassignMention(mention=anchor, target=self._party(id_), to=party, **self._made)])
        return to or id_

    # Adding.

    def add_quote(self, content: Iterable[Span], **values: Any) -> str:
        """Add a quote; `values` are as for `change_quote`. Returns its id."""
        body = QuoteBody(**self._named({"content": tuple(content), **values}))
        return self._add(AddQuote(quote=body, **self._made))

    def add_action(self, trigger: Span, **values: Any) -> str:
        """Add an official action; `values` are as for `change_action`, with its `kind`. Returns its id."""
        body = ActionBody(**self._named({"trigger": trigger, **values}))
        return self._add(AddAction(action=body, **self._made))

    def add_party(
        self, mentions: Iterable[Span], name: str, kind: PartyKind, form: MentionForm = "name"
    ) -> str:
        """Add a party that is mentioned in these places. Returns its id."""
        anchors = tuple(self._namer.mention(span, form) for span in mentions)
        return self._add(AddParty(mentions=anchors, name=name, party_kind=kind, **self._made))

    def add_mention(self, mention: Span, to: str, form: MentionForm = "name") -> str:
        """Add a mention to a party."""
        self.store.add(
            [AddMention(mention=self._namer.mention(mention, form), to=self._party(to), **self._made)]
        )
        return to

    def add_note(self, at: Span, text: str = "", tags: Iterable[str] = (), about: str | None = None) -> str:
        """Write a note about a piece of the text, or about the finding `about` there. Returns its id."""
        anchor = self._namer.optional(at)
        assert anchor is not None
        target = None if about is None else self._namer.target(about)
        return self._add(AddNote(at=anchor, about=target, text=text, tags=tuple(tags), **self._made))

    def change_note(self, id_: str, **values: Any) -> str:
        """Change `text` or `tags` of a note; `reject` takes it away."""
        target = self._namer.target(id_)
        changes = NoteChanges(**values)
        self.store.add([ChangeNote.model_validate({"target": target, "changes": changes, **self._made})])
        return id_

    def add_highlight(self, at: Span, colour: str) -> str:
        """Mark a piece of the text with a colour, of any name; `reject` takes it away. Returns its id."""
        anchor = self._namer.optional(at)
        assert anchor is not None
        return self._add(AddHighlight(at=anchor, colour=colour, **self._made))

    # What found no place.

    def reattach(self, orphan: Entry, at: Span | None = None, finding: str | None = None) -> str | None:
        """Put an entry that found no place where it belongs; it counts there instead.

        Args:
            orphan: one of `reviewed.orphans`.
            at: the words that it is for, where `sort_wanted` says "selection".
            finding: the id of what it is about, where that says the sort of a finding.

        Returns:
            The id of what it made, if it made anything.

        Raises:
            UsageError: it wants something else, or nothing of it would be left.
        """
        entry = reattached(orphan, self._namer, at=at, finding=finding, made=self._made)
        self.store.add([entry])
        return finding if at is None else made_id(entry.id)

    # Taking back.

    @property
    def can_undo(self) -> Entry | None:
        """What `undo` would take back."""
        return next_undo(self.store.entries, self.reader)

    @property
    def can_redo(self) -> Entry | None:
        """What `redo` would bring back."""
        return next_redo(self.store.entries, self.reader)

    def undo(self) -> Entry | None:
        """Take back this reader's last change; returns it, None if there is none."""
        if entry := self.can_undo:
            self.store.add([Undo(entry=entry.id, **self._made)])
        return entry

    def redo(self) -> Entry | None:
        """Bring back what was taken back last; returns it, None if there is none."""
        if entry := self.can_redo:
            self.store.add([Redo(entry=entry.id, **self._made)])
        return entry

    # How it is said in entries.

    @property
    def _made(self) -> dict[str, str]:
        return {"creator": self.reader, "text_id": self._text_id}

    def _add(self, entry: Entry) -> str:
        self.store.add([entry])
        return made_id(entry.id)

    def _party(self, id_: str) -> Any:
        return self._namer.party(id_)

    def _named(self, values: dict[str, Any]) -> dict[str, Any]:
        """The same values as entries tell them: anchors for spans, names for parties."""
        return {name: self._said(name, value) for name, value in values.items()}

    def _said(self, name: str, value: Any) -> Any:
        if name in _PARTIES:
            return self._namer.party(value)
        if isinstance(value, Span):
            return self._namer.optional(value)
        return self._namer.anchors(value) if name == "content" else value


_PARTIES = frozenset({"speaker", "addressee", "actor_party", "target_party"})
