"""The export dialog: a format, a file, and the truth about what was written."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Input, Label, RadioButton, RadioSet, Static

from ...model.errors import StoryviewError
from ...model.export import EXPORTERS, Exporter
from ...model.export.writing import export_stories
from ...model.story import Story
from ..keys import DIALOG_KEYS
from ..rows import one_line
from ..styles import style_sheet


@dataclass
class Exported(Message):
    """The files were written."""

    paths: list[Path]


@dataclass
class ExportFailed(Message):
    """Nothing was written."""

    reason: str


def suggested_path(story: Story, exporter: Exporter) -> str:
    """A file name for a story in the current folder, after the story's own file."""
    stem = Path(story.source.path).stem if story.source.path else "story"
    return f"{stem}{exporter.suffix}"


class ExportScreen(ModalScreen[None]):
    """Asks for format and file, writes, and stays open with the reason when that fails."""

    CSS_PATH = style_sheet("export.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*DIALOG_KEYS]

    def __init__(self, story: Story) -> None:
        """A dialog that exports `story`."""
        super().__init__()
        self._story = story
        self._exporters = list(EXPORTERS.values())

    def compose(self) -> ComposeResult:
        """The formats, the file, what happens to a file that exists, the result."""
        with Vertical(id="export") as box:
            box.border_title = "Export"
            with RadioSet(id="format"):
                for number, exporter in enumerate(self._exporters):
                    yield RadioButton(f"{exporter.title} ({exporter.suffix})", value=number == 0)
            yield Label("File")
            yield Input(suggested_path(self._story, self._exporters[0]), id="path")
            yield Checkbox("Replace the file if it exists", id="replace")
            yield Static(id="result", markup=False)
            with Horizontal(id="buttons"):
                yield Button("Write", variant="primary", id="write")
                yield Button("Close", id="close")

    @property
    def exporter(self) -> Exporter:
        """The chosen format."""
        return self._exporters[max(0, self.query_one(RadioSet).pressed_index)]

    @on(RadioSet.Changed)
    def _format_chosen(self) -> None:
        field = self.query_one("#path", Input)
        typed = Path(field.value)
        if typed.suffix in {exporter.suffix for exporter in self._exporters}:
            field.value = str(typed.with_suffix(self.exporter.suffix))

    @on(Input.Submitted)
    @on(Button.Pressed, "#write")
    def _wanted(self) -> None:
        typed = self.query_one("#path", Input).value.strip()
        if not typed:
            self._tell("Type the name of a file.")
            return
        self._tell("Writing…", failed=False)
        self._write(self.exporter, Path(typed).expanduser(), self.query_one(Checkbox).value)

    @work(thread=True, group="export", exclusive=True)
    def _write(self, exporter: Exporter, path: Path, force: bool) -> None:
        try:
            written = export_stories([self._story], exporter, path, force)
        except (StoryviewError, OSError) as error:
            self.post_message(ExportFailed(str(error)))
        else:
            self.post_message(Exported(written))

    def on_exported(self, message: Exported) -> None:
        """Say what was written, and close."""
        for path in message.paths:
            size = path.stat().st_size
            self.app.notify(f"Written: {one_line(str(path.resolve()), 400)} ({size:,} bytes)", markup=False)
        self.dismiss()

    def on_export_failed(self, message: ExportFailed) -> None:
        """Say why nothing was written."""
        self._tell(message.reason)

    def _tell(self, text: str, failed: bool = True) -> None:
        result = self.query_one("#result", Static)
        result.update(one_line(text, 400))
        result.set_class(failed, "-failed")

    @on(Button.Pressed, "#close")
    def action_close(self) -> None:
        """Close without writing."""
        self.dismiss()
