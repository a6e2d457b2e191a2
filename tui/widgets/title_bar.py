"""The topmost line: which story this is, what the analysis is at, and passing remarks."""

from pathlib import Path
from time import monotonic

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget

from ...model.printable import one_line

_TURNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
# How long a remark stays, in seconds.
_BRIEFLY = 2.5


# As much of a title as the widest screen can show.
_TITLE = 240
# Cells between the story and the state of things.
_GAP = 2


def story_name(path: Path | None, title: str | None) -> str:
    """What the title bar calls a story: its file, None for standard input, and its title."""
    name = path.name if path else "standard input"
    return one_line((f"{name} · {title}" if title else name)[: 2 * _TITLE])[:_TITLE]


def _cut(text: str, room: int) -> str:
    """`text`, or as much of it as `room` cells hold with an ellipsis."""
    return text if cell_len(text) <= room else (set_cell_size(text, max(0, room - 1)) + "…")[: max(0, room)]


class TitleBar(Widget):
    """The story on the left, the state of things on the right.

    `working` is what goes on, shown with a sign that turns and the seconds it has taken; `state`
    is shown when nothing does; `where` is the section and the paragraph that the reader is at, `lens` what a
    lens shows. A remark takes the place of all that for a moment, a question as long as it is asked.
    """

    story_name: reactive[str] = reactive("")
    working: reactive[str] = reactive("")
    state: reactive[str] = reactive("")
    where: reactive[tuple[str, str]] = reactive(("", ""))
    lens: reactive[str] = reactive("")
    remark: reactive[str] = reactive("")
    question: reactive[str] = reactive("")

    _started = 0.0
    _timer: Timer | None = None
    _silence: Timer | None = None

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

    def say(self, remark: str) -> None:
        """Show a remark for a moment, in place of the one before."""
        self.remark = remark
        if self._silence is not None:
            self._silence.stop()
        self._silence = self.set_timer(_BRIEFLY, self._fall_silent)

    def _fall_silent(self) -> None:
        self.remark = ""

    def _right(self) -> tuple[str, str]:
        """What stands on the right, and its style: a remark is seen without colours too."""
        if self.question:
            return f" {_cut(f'{self.question} · Esc', self.size.width - 2)} ", "bold reverse"
        if self.remark:
            return f" {_cut(self.remark, self.size.width - 2)} ", "bold reverse"
        if self.working:
            seconds = monotonic() - self._started
            turning = f"{_TURNS[int(seconds * 5) % len(_TURNS)]} {self.working} {seconds:.0f} s"
            return self._with_where(turning, ""), ""
        if self.lens:
            # Half of the line is the story's name.
            return f" {_cut(self.lens, self.size.width // 2)} ", "reverse"
        return self._with_where("", self.state), ""

    def _with_where(self, needed: str, state: str) -> str:
        """What is needed, and of the other facts those that leave room for the name, side by side.

        The section and the paragraph leave half of the line, the state all that the name needs.
        """
        section, paragraph = self.where
        facts = {needed: 0, paragraph: 1, section: 2, state: 3}
        shown = dict.fromkeys(fact for fact in (needed, section, paragraph, state) if fact)
        while len(shown) > 1 and sum(cell_len(fact) + 3 for fact in shown) > self.size.width // 2:
            del shown[max(shown, key=facts.__getitem__)]
        if cell_len(self.story_name) + _GAP + cell_len(" · ".join(shown)) > self.size.width:
            shown.pop(state, None)
        return " · ".join(shown)

    def render(self) -> Content:
        """The line, with the name cut where it would run into what is on the right."""
        text, style = self._right()
        room = max(0, self.size.width - cell_len(text) - _GAP)
        name = set_cell_size(_cut(self.story_name, room), room)
        gap = " " * max(0, min(_GAP, self.size.width - cell_len(text) - room))
        return Content.assemble((name, "bold"), gap, (text, style))
