"""The export dialog: a format, a file, and the truth about what was written."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, RadioSet, Static
from textual.widgets.input import Selection

from ...model.errors import StoryviewError
from ...model.export import Exporter
from ...model.export.writing import export_stories
from ...model.lens import LensView
from ...model.quote_view import QuoteView
from ...model.story import Story
from ..formats import formats
from ..key_names import key_of
from ..keys import DIALOG_KEYS
from ..notices import about_export, about_written
from ..previewing import preview
from ..rows import one_line
from ..styles import style_sheet
from ..widgets.choices import Choice, OneOf, Tick

_REPLACE = "Replace the file if it exists"


@dataclass
class Exported(Message):
    """The files were written."""

    paths: list[Path]
    missing: str


@dataclass
class ExportFailed(Message):
    """Nothing was written."""

    reason: str


@dataclass
class Previewed(Message):
    """How a file of a format would begin."""

    exporter: Exporter
    text: str


def suggested_path(story: Story, exporter: Exporter) -> str:
    """A file name for a story in the current folder, after the story's own file."""
    stem = Path(story.source.path).stem if story.source.path else "story"
    return f"{stem}{exporter.suffix}"


def with_suffix_of(typed: str, before: Exporter, now: Exporter) -> str:
    """What was typed, with the suffix of the format chosen now if it had that of the one before."""
    return typed.removesuffix(before.suffix) + now.suffix if typed.endswith(before.suffix) else typed


def typed_path(typed: str) -> str:
    """The path that was typed, with `~` for the home folder; a slash at its end is kept: it means a folder.

    Raises:
        StoryviewError: there is no such home folder.
    """
    try:
        path = str(Path(typed).expanduser())
    except RuntimeError:
        raise StoryviewError(f"There is no home folder for {typed}: give another place.") from None
    return f"{path}/" if typed.endswith(("/", os.sep)) and not path.endswith("/") else path


class ExportScreen(ModalScreen[None]):
    """Asks for format and file, writes, and stays open with the reason when that fails.

    The screen below keeps `story` and `missing`, why it has no findings, as they are at present.
    """

    CSS_PATH = style_sheet("export.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*DIALOG_KEYS]
    BINDING_GROUP_TITLE = "In the dialog"
    AUTO_FOCUS = "#path"

    missing: reactive[str] = reactive("", init=False)

    def __init__(
        self,
        story: Story,
        missing: str,
        view: QuoteView,
        first: str | None = None,
        lens: LensView | None = None,
    ) -> None:
        """A dialog that exports `story`, which has no findings for the reason `missing` or has them.

        Of its quotes those that are in `view` are written, or, if the reader likes, what is in `lens`.
        `first` is the format that is offered first.
        """
        super().__init__()
        self.story = story
        self._view = view
        self._lens = lens
        self.set_reactive(ExportScreen.missing, missing)
        known = formats()
        self._exporters = list(known.values())
        self._exporter = known.get(first or "", self._exporters[0])

    def compose(self) -> ComposeResult:
        """The file, the formats, what happens to a file that exists, the result."""
        with Vertical(id="export") as box:
            box.border_title = "Export"
            write, up, down, close = (
                key_of(self, f"dialog.{key}") for key in ("write", "previous", "next", "close")
            )
            box.border_subtitle = f"{write} writes · {up} {down} format · {close} closes"
            yield Label("File, or a folder with / at its end")
            yield Input(suggested_path(self.story, self._exporter), id="path", select_on_focus=False)
            with Horizontal(id="formats"):
                with OneOf(id="format"):
                    for exporter in self._exporters:
                        label = f"{exporter.title} ({exporter.suffix or 'a folder'})"
                        yield Choice(label, value=exporter is self._exporter)
                yield Static(id="preview", markup=False)
            if self._lens is not None:
                yield Tick(one_line(f"What the lens shows: {self._lens.only}"), value=True, id="lens")
            yield Tick(_REPLACE, id="replace")
            yield Static(id="missing", markup=False)
            yield Static(id="result", markup=False)
            with Horizontal(id="buttons"):
                yield Button("Write", variant="primary", id="write")
                yield Button("Close", id="close")

    def on_mount(self) -> None:
        """Select the name without its suffix: that is what one types another for."""
        self.watch_missing()
        field = self.query_one("#path", Input)
        field.selection = Selection(0, len(field.value) - len(self._exporter.suffix))
        self._show_preview()

    def watch_missing(self) -> None:
        """Tell of findings that the file will not hold."""
        about = self.query_one("#missing", Static)
        told = about_export(self.story, self.missing, self._view)
        about.update(told)
        about.display = bool(told)

    def action_choose(self, step: int) -> None:
        """Choose the next format or the one before."""
        self.query_one(OneOf).choose(step)

    @on(RadioSet.Changed)
    def _format_chosen(self, event: RadioSet.Changed) -> None:
        before, self._exporter = self._exporter, self._exporters[event.index]
        field = self.query_one("#path", Input)
        field.value = with_suffix_of(field.value, before, self._exporter)
        event.pressed.scroll_visible(animate=False)
        self._show_preview()

    @on(Tick.Changed, "#lens")
    def _show_preview(self) -> None:
        """Show how the file would begin."""
        self._preview(self.story, self._exporter, self._chosen_view())

    @work(thread=True, group="preview", exclusive=True)
    def _preview(self, story: Story, exporter: Exporter, view: QuoteView) -> None:
        self.post_message(Previewed(exporter, preview(story, exporter, view)))

    def on_previewed(self, message: Previewed) -> None:
        """Show it, unless another format was chosen meanwhile."""
        if message.exporter is self._exporter:
            self.query_one("#preview", Static).update(message.text)

    @on(Input.Submitted)
    @on(Button.Pressed, "#write")
    def action_write(self) -> None:
        """Write the file, or say why not."""
        typed = self.query_one("#path", Input).value.strip()
        if not typed:
            self._tell("Type the name of a file.")
            return
        self._tell("Writing…", failed=False)
        force = self.query_one("#replace", Tick).value
        self._write(self.story, self.missing, self._exporter, typed, force, self._chosen_view())

    def _chosen_view(self) -> QuoteView:
        """What is written: what counts, or of that what the lens shows."""
        if self._lens is not None and self.query_one("#lens", Tick).value:
            return self._lens
        return self._view

    @work(thread=True, group="export", exclusive=True)
    def _write(  # noqa: PLR0917
        self, story: Story, missing: str, exporter: Exporter, typed: str, force: bool, view: QuoteView
    ) -> None:
        try:
            written = export_stories([story], exporter, typed_path(typed), force, view)
        except (StoryviewError, OSError, ValueError) as error:
            self.post_message(ExportFailed(str(error)))
        else:
            self.post_message(Exported(written, missing))

    def on_exported(self, message: Exported) -> None:
        """Say what was written, and close."""
        for path in message.paths:
            told = about_written(str(path.resolve()), path.stat().st_size, message.missing)
            self.app.notify(told, severity="warning" if message.missing else "information", markup=False)
        self.dismiss()

    def on_export_failed(self, message: ExportFailed) -> None:
        """Say why nothing was written, in the words of this dialog."""
        self._tell(message.reason.replace("overwrite it with --force", f"tick “{_REPLACE}”"))

    def _tell(self, text: str, failed: bool = True) -> None:
        result = self.query_one("#result", Static)
        result.update(one_line(text, 400))
        result.set_class(failed, "-failed")
        self.call_after_refresh(result.scroll_visible, animate=False)

    @on(Button.Pressed, "#close")
    def action_close(self) -> None:
        """Close without writing."""
        self.dismiss()
