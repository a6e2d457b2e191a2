"""The help: the keys that work where the reader is, what the marks mean, and the words on quotes."""

from collections.abc import Mapping
from itertools import groupby
from typing import ClassVar

from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from ...model.certainty import measured_precision, precision_in_words
from ...model.unnamed import ANONYMOUS, UNATTRIBUTED
from ..keys import HELP_KEYS
from ..styles import style_sheet
from ..widgets.meanings import Meanings

# What the panes say of a quote, and what it means.
_WORDS = (
    ("direct", "In quotation marks: the speaker's own words"),
    ("indirect", "Told in the story's words"),
    ("mixed", "Partly in quotation marks"),
    ("speech", "It was said, aloud or in an announcement"),
    ("writing", "It was written: a letter, a report, a post"),
    ("stance", "What somebody thinks, hopes or wants; s or --no-stances hides it"),
    (ANONYMOUS, "The story does not say who it is: “officials”, “an insider”"),
    (UNATTRIBUTED, "The story does not tell whose words they are"),
    ("?", "Who says it is a guess; the details tell how sure it is"),
    ("80% sure", "How likely it is that the words and their source are right"),
    ("+ and -", "Show surer quotes alone, or all; so does --min-confidence 80%"),
)
_MEASURED = (0.6, 0.9)


def words_on_quotes(width: int = 14) -> Meanings:
    """What the words on quotes mean, a line for each, and what their confidence has been worth.

    Args:
        width: of the words, in cells.
    """
    lines = [
        (Content.styled(f"{word:<{width}}", "bold"), meaning)
        for word, meaning in (*_WORDS, ("", _reliability()))
        if meaning
    ]
    return Meanings(lines, width)


def _reliability() -> str:
    """How often quotes were right that were at least so sure, as far as it was measured."""
    found = [(floor, measured_precision(floor)) for floor in _MEASURED]
    told = [f"from {floor:.0%} on {precision_in_words(right)}" for floor, right in found if right is not None]
    return f"Measured: {', '.join(told)}" if told else ""


def key_lines(app: App[object], bindings: Mapping[str, ActiveBinding]) -> Meanings:
    """A line for each thing that a key does, under a title for each place where the keys work.

    Args:
        app: knows how keys are called.
        bindings: the live bindings of a screen.
    """
    told = [active for active in bindings.values() if active.enabled and active.tooltip]
    groups = []
    width = 0
    for node, actives in groupby(told, key=lambda active: active.node):
        keys_of: dict[str, list[str]] = {}
        words_of: dict[str, str] = {}
        for active in actives:
            action = active.binding.action
            keys_of.setdefault(action, []).append(app.get_key_display(active.binding))
            # Our own words come before those of a key that Textual brings.
            if active.binding.id or action not in words_of:
                words_of[action] = active.tooltip
        lines = [(" ".join(keys), words_of[action]) for action, keys in keys_of.items()]
        groups.append((node.BINDING_GROUP_TITLE, lines))
        width = max(width, *(cell_len(keys) for keys, _ in lines))
    told_lines: list[tuple[Content, str]] = []
    for title, lines in groups:
        if told_lines:
            told_lines.append((Content(), ""))
        if title:
            told_lines.append((Content.styled(title, "bold $text-primary"), ""))
        told_lines += (
            (Content.styled(f"{keys.rjust(width)}  ", "bold $text-accent"), words) for keys, words in lines
        )
    return Meanings(told_lines, width + len("  "))


class HelpScreen(ModalScreen[None]):
    """The keys and the marks, over the story."""

    CSS_PATH = style_sheet("help.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*HELP_KEYS]

    def __init__(self, bindings: Mapping[str, ActiveBinding], legend: Content) -> None:
        """Help on these live bindings and these marks."""
        super().__init__()
        self._bindings_told = bindings
        self._legend = legend

    def compose(self) -> ComposeResult:
        """One scrolling column."""
        with VerticalScroll(id="help") as box:
            box.border_title = "Keys and marks"
            yield Static(key_lines(self.app, self._bindings_told), id="keys")
            yield Static(Content.styled("The marks in the article", "bold $text-primary"), id="legend-title")
            yield Static(self._legend, id="legend")
            yield Static(Content.styled("The words on quotes", "bold $text-primary"), id="words-title")
            yield Static(words_on_quotes(), id="words")
        yield Footer(show_command_palette=False)

    def action_close(self) -> None:
        """Return to the story."""
        self.dismiss()

    def action_scroll_help(self, step: int) -> None:
        """Scroll one row."""
        self.query_one("#help").scroll_relative(y=step, animate=False)
