"""A reader at work on a story: what is done is kept at once, shown at once, and can be undone."""

import getpass
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import StoryviewError, UsageError
from ..printable import one_line
from ..story import MentionForm, PartyKind, Span, Story
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
from .history import next_redo, next_undo
from .journal import Journal
from .location import NOT_HERE, places
from .naming import Namer
from .replay import Reviewed, replay

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
    session = ReviewSession(story, [Journal(path) for path in places(story)], reader or reader_name())
    session.refresh()
    session.mend()
    return session


class ReviewSession:
    """The review of one story, with its journals.

    Every method that changes something makes one entry, tries to keep it, and returns the id of the
    finding, note or highlight that it is about. `story` tells at once what has become of the story.

    What can't be kept (a full disk, say) still counts: it is `pending`, `trouble` says why, and it is
    tried again with the next change, by `retry`, or can be saved elsewhere by `save_copy`.

    Attributes:
        reader: who makes the entries.
        trouble: why the last attempt to keep something failed, for the reader; None if it did not.
    """

    def __init__(self, story: Story, journals: Sequence[Journal], reader: str) -> None:
        """Nothing is read yet.

        Args:
            story: the story as it was analysed.
            journals: where the review may be kept, the best place first. All are read, one is written.
            reader: who makes the entries.
        """
        self.reader = reader
        self.trouble: str | None = None
        self._base = story
        self._journals = list(journals)
        self._entries: dict[str, Entry] = {}
        self._kept: set[str] = set()
        self._written: Path | None = None
        self._reviewed: Reviewed | None = None
        self._namer = Namer(story, lambda: self.reviewed.found)

    # What there is.

    @property
    def reviewed(self) -> Reviewed:
        """What all entries make of the story, with states and orphans."""
        if self._reviewed is None:
            self._reviewed = replay(self._base, self.entries)
        return self._reviewed

    @property
    def story(self) -> Story:
        """The reviewed story."""
        return self.reviewed.story

    @property
    def analysed(self) -> Story:
        """The story as the machine left it."""
        return self._base

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in their order, pending ones too."""
        entries = self._entries.values()
        if len({journal.path for journal in self._journals if journal.entries}) > 1:
            return tuple(sorted(entries, key=lambda entry: entry.time))
        return tuple(entries)

    @property
    def pending(self) -> tuple[Entry, ...]:
        """The entries that are in no journal yet."""
        return tuple(entry for id_, entry in self._entries.items() if id_ not in self._kept)

    @property
    def place(self) -> Path:
        """The journal that entries go to: that which was written last, else the best that can be."""
        return self._written or next(
            (j.path for j in self._journals if _writable(j.path)), self._journals[-1].path
        )

    @property
    def elsewhere(self) -> Path | None:
        """The journal that entries go to, if that is not beside the story: the reader must be told."""
        return None if self.place == self._journals[0].path and len(self._journals) > 1 else self.place

    @property
    def unreadable(self) -> int:
        """How many lines of the journals are no entries."""
        return sum(journal.unreadable for journal in self._journals)

    @property
    def mended(self) -> int:
        """How many torn last lines were mended; tell the reader."""
        return sum(journal.mended for journal in self._journals)

    # Keeping it.

    def refresh(self) -> bool:
        """Read what other programs have added; whether there was anything new.

        Raises:
            StoryviewError: a journal can't be read, or is one of a newer version.
        """
        for journal in self._journals:
            journal.refresh()
        return self._take_in()

    def mend(self) -> None:
        """End a torn last line of a journal that can be written; one that can't stays as it is."""
        for journal in self._journals:
            with suppress(StoryviewError):
                journal.mend()

    def retry(self) -> bool:
        """Try to keep what is pending; whether nothing is pending any more."""
        entries = self.pending
        if not entries:
            self.trouble = None
            return True
        for journal in self._journals:
            try:
                if journal is not self._journals[0]:
                    journal.path.parent.mkdir(parents=True, exist_ok=True)
                journal.append(entries)
            except (StoryviewError, OSError) as error:
                self.trouble = str(error)
                cause = error if isinstance(error, OSError) else error.__cause__
                if isinstance(cause, OSError) and cause.errno in NOT_HERE:
                    continue  # there is another place for it
                break
            self.trouble = None
            self._written = journal.path
            break
        self._take_in()
        return not self.pending

    def save_copy(self, path: Path) -> None:
        """Write all entries, pending ones too, to another journal; it must not be another file.

        `add_journal` takes them in again. They stay pending until their own journal has them.

        Raises:
            StoryviewError: it can't be written.
        """
        Journal(path).append(self.entries)

    def add_journal(self, path: Path) -> int:
        """Take in the entries of another journal of this story, and keep them; returns how many.

        Raises:
            StoryviewError: it isn't there or can't be read.
        """
        other = Journal(path)
        if not path.exists():
            raise StoryviewError(f"There is no file {one_line(str(path))}: check the name.")
        other.refresh()
        return self._do([entry for entry in other.entries if entry.id not in self._entries])

    def _take_in(self) -> bool:
        kept = [entry for journal in self._journals for entry in journal.entries]
        pending = [
            entry for id_, entry in self._entries.items() if not any(j.holds(entry) for j in self._journals)
        ]
        before = tuple(self._entries)
        self._entries = {entry.id: entry for entry in (*kept, *pending)}
        self._kept = {entry.id for entry in kept}
        if tuple(self._entries) == before:
            return False
        self._reviewed = None
        return True

    def _do(self, entries: Sequence[Entry]) -> int:
        self._entries.update((entry.id, entry) for entry in entries)
        self._reviewed = None
        self.retry()
        return len(entries)

    # Checking and correcting.

    def confirm(self, id_: str) -> str:
        """A finding is right as it stands."""
        self._do([Confirm(target=self._namer.target(id_), **self._made)])
        return id_

    def confirm_all(self) -> int:
        """Confirm every finding that nobody has checked, in one step; returns how many these were."""
        unchecked = [finding.id for finding in findings_of(self.story) if finding.review is None]
        return self._do([Confirm(target=self._namer.target(id_), **self._made) for id_ in unchecked])

    def reject(self, id_: str) -> str:
        """There is no such finding; a note, a highlight, or what was added by hand is taken away."""
        self._do([Reject(target=self._namer.target(id_), **self._made)])
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
        self._do([ChangeQuote.model_validate({"target": target, "changes": changes, **self._made})])
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
        self._do([ChangeAction.model_validate({"target": target, "changes": changes, **self._made})])
        return id_

    def change_party(self, id_: str, **values: Any) -> str:
        """Change `name` or `kind` of a party; its former name becomes another name of it."""
        self._do([ChangeParty(target=self._party(id_), changes=PartyChanges(**values), **self._made)])
        return id_

    def merge(self, id_: str, into: str) -> str:
        """One party is another: it and all that it says and does become part of `into`."""
        if id_ == into:
            raise UsageError("A party can't be merged with itself: choose another one.")
        self._do([MergeParties(target=self._party(id_), into=self._party(into), **self._made)])
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
        self._do([ReassignMention(mention=anchor, target=self._party(id_), to=party, **self._made)])
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
        self._do([AddMention(mention=self._namer.mention(mention, form), to=self._party(to), **self._made)])
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
        self._do([ChangeNote.model_validate({"target": target, "changes": changes, **self._made})])
        return id_

    def add_highlight(self, at: Span, colour: str) -> str:
        """Mark a piece of the text with a colour, of any name; `reject` takes it away. Returns its id."""
        anchor = self._namer.optional(at)
        assert anchor is not None
        return self._add(AddHighlight(at=anchor, colour=colour, **self._made))

    # Taking back.

    @property
    def can_undo(self) -> Entry | None:
        """What `undo` would take back."""
        return next_undo(self.entries, self.reader)

    @property
    def can_redo(self) -> Entry | None:
        """What `redo` would bring back."""
        return next_redo(self.entries, self.reader)

    def undo(self) -> Entry | None:
        """Take back this reader's last change; returns it, None if there is none."""
        if entry := self.can_undo:
            self._do([Undo(entry=entry.id, **self._made)])
        return entry

    def redo(self) -> Entry | None:
        """Bring back what was taken back last; returns it, None if there is none."""
        if entry := self.can_redo:
            self._do([Redo(entry=entry.id, **self._made)])
        return entry

    # How it is said in entries.

    @property
    def _made(self) -> dict[str, str]:
        return {"creator": self.reader, "text_id": self._base.id}

    def _add(self, entry: Entry) -> str:
        self._do([entry])
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


def _writable(path: Path) -> bool:
    return os.access(path if path.exists() else path.parent, os.W_OK)
