"""The list of what the reader has done: notes, highlights, what was checked, what found no place."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content

from ..dossier_rows import Goal
from ..findings import Findings
from ..keys import REVIEW_LIST_KEYS
from ..note_rows import note_sections
from ..styles import style_sheet
from ..widgets.dossier_list import DossierList
from .browsing import BrowsingScreen


class NotesScreen(BrowsingScreen):
    """Ends with the place in the article that the reader wants to go to, or with an entry that has none."""

    CSS_PATH = style_sheet("notes.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*REVIEW_LIST_KEYS]
    BINDING_GROUP_TITLE = "From section to section"

    def __init__(self, findings: Findings, legend: Content) -> None:
        """A list of what was done to `findings`."""
        super().__init__(findings, legend)
        self._sections = note_sections(findings)

    def compose(self) -> ComposeResult:
        """The rows in a box; the line of keys comes after the first paint."""
        self._rows = DossierList()
        with Vertical(id="notes") as self._box:
            yield self._rows
        self._box.border_title = (
            "Notes and corrections" if self._sections else "Nothing was noted or corrected"
        )
        self._rows.show(self._sections)

    def follow(self, leads_to: str) -> None:
        """End with what has no place, for it to be put somewhere: its goal has no offsets."""
        self.dismiss(Goal(leads_to, -1, -1))
