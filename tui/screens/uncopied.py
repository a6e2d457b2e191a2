"""What the reader wanted to copy where nothing can: to select with the mouse, or to write to a file."""

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from ...model.errors import StoryviewError
from ...model.files import write_whole
from ...model.printable import one_line
from ..key_names import key_of
from ..keys import UNCOPIED_KEYS
from ..styles import style_sheet
from .export import typed_path

_WHY = (
    "Nothing here can copy: no clipboard tool of yours took the text, and this terminal can’t take it. "
    "Select the text with the terminal's own mouse selection (mostly with Shift held), or write it to a file."
)


class UncopiedScreen(ModalScreen[None]):
    """The text, and a field for the name of a file."""

    CSS_PATH = style_sheet("uncopied.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*UNCOPIED_KEYS]
    BINDING_GROUP_TITLE = "In the dialog"
    AUTO_FOCUS = "Input"

    def __init__(self, text: str) -> None:
        """A dialog for `text`, which has no control characters."""
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        """Why, the text, the file."""
        with Vertical(id="uncopied") as box:
            box.border_title = "Not copied"
            box.border_subtitle = f"Enter writes · {key_of(self, 'uncopied.close')} closes"
            yield Static(_WHY, id="why", markup=False)
            with VerticalScroll(id="text", can_focus=False):
                yield Static(self._text, markup=False)
            yield Input("copied.txt", id="file")
            yield Static(id="result", markup=False)

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        event.stop()
        result = self.query_one("#result", Static)
        try:
            path = Path(typed_path(event.value.strip()))
            write_whole(path, [f"{self._text}\n"], overwrite=False)
        except (StoryviewError, OSError, ValueError) as error:
            result.update(one_line(str(error).replace(", or overwrite it with --force", "")))
        else:
            self.app.notify(f"Written: {one_line(str(path.resolve()))}", markup=False)
            self.dismiss()

    def action_close(self) -> None:
        """Close without writing."""
        self.dismiss()
