"""The topmost line: which story this is, what the analysis is at, how far the reader has come."""

from time import monotonic

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.timer import Timer
from textual.widgets import Label

from ..rows import one_line

_TURNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


class TitleBar(Horizontal):
    """The name of the story on the left, the state of things on the right.

    `working` is what goes on, with a sign that turns and the seconds it has taken; `state` is
    shown when nothing does. `percent` is the cursor's place in the article.
    """

    name_of_story: reactive[str] = reactive("", repaint=False)
    working: reactive[str] = reactive("", repaint=False)
    state: reactive[str] = reactive("", repaint=False)
    percent: reactive[int] = reactive(0, repaint=False)

    _started = 0.0
    _timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The name and the state."""
        yield Label(id="story-name", markup=False)
        yield Label(id="state", markup=False)

    def on_mount(self) -> None:
        """Start the sign that turns, which rests while nothing goes on."""
        self._timer = self.set_interval(0.2, self._show_state, pause=not self.working)
        self.watch_name_of_story()
        self._show_state()

    def watch_name_of_story(self) -> None:
        """Show another name."""
        if self.is_mounted:
            self.query_one("#story-name", Label).update(one_line(self.name_of_story))

    def watch_working(self, before: str, after: str) -> None:
        """Start or stop the sign that turns."""
        if after and not before:
            self._started = monotonic()
        if self._timer is not None:
            if after:
                self._timer.resume()
            else:
                self._timer.pause()
        self._show_state()

    def watch_state(self) -> None:
        """Show another state."""
        self._show_state()

    def watch_percent(self) -> None:
        """Show how far the reader has come."""
        self._show_state()

    def _show_state(self) -> None:
        if not self.is_mounted:
            return
        if self.working:
            seconds = monotonic() - self._started
            text = f"{_TURNS[int(seconds * 5) % len(_TURNS)]} {self.working} {seconds:.0f} s"
        else:
            text = self.state
        self.query_one("#state", Label).update(f"{one_line(text)}  {self.percent:3d}%")
