"""The help: the keys that work where the reader is, what the marks mean, and the words on quotes."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from ...model import certainty
from ...model.unnamed import ANONYMOUS, UNATTRIBUTED
from ..key_names import KeyOf, key_of
from ..keys import HELP_KEYS, READER_KEYS, REVIEW_KEYS, TOPICS
from ..styles import style_sheet
from ..widgets.meanings import Meanings

# What the panes say of a quote, and what it means.
_WORDS = (
    ("direct", "In quotation marks: the speaker's own words"),
    ("indirect", "Told in the story's words"),
    ("mixed", "Partly in quotation marks"),
    ("speech", "It was said, aloud or in an announcement"),
    ("writing", "It was written: a letter, a report, a post"),
    ("stance", "What somebody thinks, hopes or wants; {} or --no-stances hides it"),
    (ANONYMOUS, "The story does not say who it is: “officials”, “an insider”"),
    (UNATTRIBUTED, "The story does not tell whose words they are"),
    ("?", "Who says it is a guess; the details tell how sure it is"),
    ("80% sure", "How likely it is that the words and their source are right"),
)
_MEASURED = (0.6, 0.9)
_OF_STORY = frozenset(key.id for key in (*READER_KEYS, *REVIEW_KEYS))


def words_on_quotes(key: KeyOf, width: int = 14) -> Meanings:
    """What the words on quotes mean, a line for each, and what their confidence has been worth.

    Args:
        key: what the reader's keys are called.
        width: of the words, in cells.
    """
    hide = key("quotes.stances")
    floor = f"{key('quotes.surer')} and {key('quotes.unsurer')}"
    about_floor = "Show surer quotes alone, or all; so does --min-confidence 80%"
    lines = [
        (Content.styled(f"{word:<{width}}", "bold"), meaning.replace("{}", hide))
        for word, meaning in (*_WORDS, (floor, about_floor), ("", _reliability()))
        if meaning
    ]
    return Meanings(lines, width)


def _reliability() -> str:
    """How often quotes were right that were at least so sure, as far as it was measured."""
    found = [(floor, certainty.measured_precision(floor)) for floor in _MEASURED]
    told = [
        f"from {floor:.0%} on {certainty.precision_in_words(right)}"
        for floor, right in found
        if right is not None
    ]
    return f"Measured: {', '.join(told)}" if told else ""


def _topic(active: ActiveBinding) -> str:
    """What a key is for, or where it works."""
    id_ = active.binding.id or ""
    if id_ in _OF_STORY:
        for beginning, topic in TOPICS:
            if id_.startswith(beginning):
                return topic
    return active.node.BINDING_GROUP_TITLE or ""


def _by_topic(actives: Iterable[ActiveBinding]) -> Iterable[tuple[str, list[ActiveBinding]]]:
    """The keys by what they are for, the topics in the order of their first keys."""
    found: dict[str, list[ActiveBinding]] = {}
    for active in actives:
        found.setdefault(_topic(active), []).append(active)
    return found.items()


def key_lines(app: App[object], bindings: Mapping[str, ActiveBinding]) -> Meanings:
    """A line for each thing that a key does, under a title for each place where the keys work.

    Args:
        app: knows how keys are called.
        bindings: the live bindings of a screen.
    """
    told = [active for active in bindings.values() if active.enabled and active.tooltip]
    groups = []
    width = 0
    for title, actives in _by_topic(told):
        keys_of: dict[str, list[str]] = {}
        words_of: dict[str, str] = {}
        for active in actives:
            action = active.binding.action
            keys_of.setdefault(action, []).append(app.get_key_display(active.binding))
            # Our own words come before those of a key that Textual brings.
            if active.binding.id or action not in words_of:
                words_of[action] = active.tooltip
        lines = [(" ".join(keys), words_of[action]) for action, keys in keys_of.items()]
        groups.append((title, lines))
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
            yield Static(words_on_quotes(partial(key_of, self)), id="words")
        yield Footer(show_command_palette=False)

    def action_close(self) -> None:
        """Return to the story."""
        self.dismiss()

    def action_scroll_help(self, step: int) -> None:
        """Scroll one row."""
        self.query_one("#help").scroll_relative(y=step, animate=False)
