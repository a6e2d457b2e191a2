"""Jumping by label on the story's screen: each finding in sight shows letters; typing them goes there."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import ClassVar

from rich.style import Style

from ..findings import Finding
from ..labels import Label, labels, placed, targets
from ..widgets.labelled import Labelled
from .marking import MarkScreen

# A label of the article, or of the pane in front, and what it does.
_Labels = list[tuple[Labelled, Label, Callable[[], None]]]


class LabelScreen(MarkScreen):
    """A story whose findings in sight can be gone to by typing a label."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"story--label"}

    _with_labels: Iterable[Labelled] = ()

    def action_labels(self) -> None:
        """Show a label on each finding in sight and ask for one."""
        if self.findings is None:
            return
        start_at = targets(self.findings, *self.article.in_sight())
        rows = self.panes.list_of(self.panes.front)
        listed = rows.rows_in_sight() if rows.size else []
        names = labels(len(start_at) + len(listed))
        size = max(map(len, names), default=1)
        found: _Labels = []
        for number, (row, cell) in placed([t[:2] for t in start_at], size, self.article.cell_of):
            if number < len(names):
                label = Label(row, cell, names[number])
                found.append((self.article, label, partial(self._go_to_label, *start_at[number])))
        for name, (line, finding) in zip(names[len(start_at) :], listed, strict=False):
            found.append((rows, Label(line, max(0, 2 - len(name)), name), partial(self._go_to_row, finding)))
        if found:
            self._ask_for_label(found, "")
        else:
            self._say("No findings are in sight")

    def _ask_for_label(self, all_: _Labels, typed: str) -> None:
        """Show these labels, which begin with what was typed, and ask for the rest of one."""
        style = self.get_component_rich_style("story--label")
        self._with_labels = {widget for widget, _, _ in all_}
        for widget in self._with_labels:
            widget.show_labels((label for at, label, _ in all_ if at is widget), style)
        self.ask(f"Type a label {typed}".rstrip(), partial(self._label_typed, all_, typed))

    def _label_typed(self, all_: _Labels, typed: str, letter: str) -> None:
        typed += letter.lower()
        left = [(widget, label, go) for widget, label, go in all_ if label.letters.startswith(typed)]
        if not left:
            self._say(f"There is no label {typed}")
        elif left[0][1].letters == typed:
            left[0][2]()
        else:
            self._ask_for_label(left, typed)

    def end_question(self) -> None:
        """Take the labels away."""
        super().end_question()
        for widget in self._with_labels:
            widget.show_labels((), Style.null())
        self._with_labels = ()

    def _go_to_label(self, start: int, end: int, finding: Finding) -> None:
        self.panes.bring(finding.kind)
        self._go(finding, start, end)
        self._trail.settle()
        self.article.focus()

    def _go_to_row(self, finding: Finding) -> None:
        self._go(finding)
        self.panes.list_of(finding.kind).focus()
