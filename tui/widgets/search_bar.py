"""The line in which the reader types what to search for, and where the search stands."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widgets import Input, Label

from ..messages import SearchAccepted, SearchLeft, SearchTyped
from ..searching import Search


class SearchBar(Horizontal):
    """A field for the phrase and the count of its places; `search` comes from the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape", "leave", "Leave search", tooltip="Return to where the search began", id="search.leave"
        )
    ]

    search: reactive[Search] = reactive(Search, repaint=False)

    def compose(self) -> ComposeResult:
        """A slash, the field, the count."""
        yield Label("/")
        yield Input(placeholder="search in the article", compact=True, select_on_focus=True)
        yield Label(id="count", markup=False)

    def open(self) -> None:
        """Show the line and let the reader type."""
        self.display = True
        self.query_one(Input).focus()

    def close(self) -> None:
        """Hide the line and forget the phrase."""
        with self.prevent(Input.Changed):
            self.query_one(Input).value = ""
        self.display = False

    def watch_search(self) -> None:
        """Show which place of how many is the current one."""
        if self.is_mounted:
            self.query_one("#count", Label).update(self.search.count, layout=False)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(SearchTyped(event.value))

    @on(Input.Submitted)
    def _accepted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(SearchAccepted())

    def action_leave(self) -> None:
        """Give the search up."""
        self.post_message(SearchLeft())
