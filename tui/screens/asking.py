"""Asking for one more key on the story's screen: the letter of a mark, the letters of a label."""

from collections.abc import Callable

from textual import events

from .way import WayScreen


class AskingScreen(WayScreen):
    """A story's screen on which the next key may be an answer; any other end of the question is Escape."""

    _answer: Callable[[str], None] | None = None

    def ask(self, question: str, answer: Callable[[str], None]) -> None:
        """Ask in the topmost line for a key, and hand what it types to `answer`, which may ask again."""
        self._answer = answer
        self.title_bar.remark = ""
        self.title_bar.question = question

    def end_question(self) -> None:
        """Ask no more."""
        self._answer = None
        self.title_bar.question = ""

    def on_key(self, event: events.Key) -> None:
        """Take a key for the answer; one that types nothing ends the question."""
        if (answer := self._answer) is None:
            return
        # Neither the bindings nor the keys that are kept for later may have it.
        event.stop()
        event.prevent_default()
        self.end_question()
        if event.character is not None and event.is_printable:
            answer(event.character)

    def on_mouse_down(self) -> None:
        """Let the mouse end the question, too."""
        self.end_question()

    def on_screen_suspend(self) -> None:
        """Ask nothing behind a dialog."""
        self.end_question()
