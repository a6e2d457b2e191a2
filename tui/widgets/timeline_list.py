"""The rows of the timeline and of who acts on whom."""

from typing import ClassVar

from textual.binding import BindingType

from ..keys import TIMELINE_ROW_KEYS
from .dossier_list import DossierList


class TimelineList(DossierList, inherit_bindings=False):
    """Titles and rows as in a dossier, with the keys of the timeline."""

    BINDINGS: ClassVar[list[BindingType]] = [*TIMELINE_ROW_KEYS]
    BINDING_GROUP_TITLE = "In the list of acts"
