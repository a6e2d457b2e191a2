"""The topmost line: which story this is, and what the analysis is at."""

from time import monotonic

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget

_TURNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


class TitleBar(Widget):
    """The story on the left, the state of things on the right.

    `working` is what goes on, shown with a sign that turns and the seconds it has taken; `state`
    is shown when nothing does.
    """

    story_name: reactive[str] = reactive("")
    working: reactive[str] = reactive("")
    state: reactive[str] = reactive("")

    _started = 0.0
    _timer: Timer | None = None

    def on_mount(self) -> None:
        """Make the sign that turns; it rests while nothing goes on."""
        self._timer = self.set_interval(0.2, self.refresh, pause=not self.working)

    def watch_working(self, before: str, after: str) -> None:
        """Start or stop the sign that turns."""
        if after and not before:
            self._started = monotonic()
        if self._timer is not None:
            if after:
                self._timer.resume()
            else:
                self._timer.pause()

    def render(self) -> Content:
        """The line, with the name cut where it would run into the state."""
        state = self.state
        if self.working:
            seconds = monotonic() - self._started
            state = f"{_TURNS[int(seconds * 5) % len(_TURNS)]} {self.working} {seconds:.0f} s"
        room = max(0, self.size.width - cell_len(state) - 2)
        name = self.story_name
        if cell_len(name) > room:
            name = set_cell_size(name, max(0, room - 1)) + "…"
        return Content.assemble((set_cell_size(name, room), "bold"), "  ", state)
