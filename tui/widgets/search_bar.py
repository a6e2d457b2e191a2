"""The line in which the reader types what to search for, and how, and where the search stands."""

from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widgets import Input, Label

from ..keys import SEARCH_KEYS
from ..messages import SearchAccepted, SearchLeft, SearchTyped
from ..searching import Search, Way

# The ways to search, called by enough and by little room; the keys' ids are `search.case` and so on.
WAYS: dict[Way, tuple[str, str]] = {
    "case": ("Case", "Aa"),
    "words": ("Words", "ab"),
    "regex": ("Regex", ".*"),
}
_ROOMY = 90


class Switch(Label):
    """A way to search with its key, as a switch that a click turns, too."""

    def __init__(self, way: Way) -> None:
        """The switch of `way`."""
        super().__init__(id=way, markup=False)
        self.way = way

    def tell(self) -> None:
        """Tell the key, which a configuration may have changed; shortly where there is little room."""
        actives = self.screen.active_bindings.values()
        key = next((a.binding for a in actives if a.binding.id == f"search.{self.way}"), None)
        name = WAYS[self.way][self.app.size.width < _ROOMY]
        self.update(f" {self.app.get_key_display(key)} {name} " if key else f" {name} ")

    async def on_click(self) -> None:
        """Turn the switch."""
        await self.run_action(f"screen.toggle_search('{self.way}')")


class SearchBar(Horizontal):
    """A field for the phrase, the ways to search and the count of places; `search` comes from the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [*SEARCH_KEYS]
    BINDING_GROUP_TITLE = "In the search"

    search: reactive[Search] = reactive(Search, repaint=False)

    def compose(self) -> ComposeResult:
        """A slash, the field, the ways, the count."""
        yield Label("/")
        yield Input(placeholder="search in the article", compact=True, select_on_focus=True)
        for way in WAYS:
            yield Switch(way)
        yield Label(id="count", markup=False)

    def on_resize(self) -> None:
        """Fit the switches into the line."""
        for switch in self.query(Switch):
            switch.tell()

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
        """Show which place of how many is the current one, or what is wrong, and how it was searched."""
        if not self.is_mounted:
            return
        label = self.query_one("#count", Label)
        label.update(self.search.count, layout=False)
        label.styles.width = max(12, cell_len(self.search.count) + 1)
        label.set_class(bool(self.search.problem), "-problem")
        for switch in self.query(Switch):
            switch.set_class(getattr(self.search.query, switch.way), "-on")

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
