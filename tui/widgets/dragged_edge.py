"""An edge between two parts of the screen that the mouse can move."""

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widget import Widget


class DraggedEdge(Widget):
    """A widget whose first column or row is a border on its side, to be dragged."""

    @dataclass
    class Moved(Message):
        """The mouse has dragged the edge to a place on the screen, and let go of it there if `done`."""

        x: int
        y: int
        done: bool

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the edge."""
        left, top = bool(self.styles.border_left[0]), bool(self.styles.border_top[0])
        if (left and event.x == 0) or (top and event.y == 0):
            event.stop()
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell where the edge is dragged."""
        if self.app.mouse_captured is self:
            event.stop()
            self.post_message(self.Moved(event.screen_x, event.screen_y, False))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let go of the edge."""
        if self.app.mouse_captured is self:
            event.stop()
            self.release_mouse()
            self.post_message(self.Moved(event.screen_x, event.screen_y, True))
