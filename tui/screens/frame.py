"""How the screen is shared out between the article and the panes, by its size and the settings."""

from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from ..config.settings import Settings
from ..widgets.minimap import MiniMap

# How many columns article and panes need side by side, and, below the article, rows and details.
BESIDE = 80
_SPLIT = 60
WIDTHS = [(BESIDE, "-beside"), (_SPLIT, "-folded"), (0, "-narrow")]
# And with the map between them.
_WITH_MAP = 100
# From how many rows on there is room for the details of a finding.
_TALL = 20
# And for all of them that fit into a few lines more.
_HIGH = 32
# Per cent that the style sheet gives to the article above the panes.
_HEIGHT = 60
# How few columns the panes may have if the reader wants so.
_FEWEST = 28
# In less than this nothing could be read.
_FEWEST_COLUMNS, _FEWEST_ROWS = 40, 10
_TINY = "Too small to read in: make the window larger, 60 columns and 20 rows at best, or press {}."


class StoryFrame(Screen[None]):
    """A screen with a title, an article and panes, laid out by `reader.tcss`.

    Attributes:
        settings: where the panes stand and how much room they have.
        panes: what stands beside the article or below it.
        minimap: the map between them, where there is room for it.
    """

    AUTO_FOCUS = "#article"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (_TALL, "-tall"), (_HIGH, "-high")]  # noqa: RUF012

    panes: Widget

    def __init__(self, settings: Settings) -> None:
        """A screen shared out as `settings` tell."""
        super().__init__()
        self.minimap = MiniMap()
        self._ruled: dict[str, str | int] = {}
        self.take_settings(settings)

    def take_settings(self, settings: Settings) -> None:
        """Take other settings, and tell Textual from which widths on the panes stand where."""
        self.settings = settings
        self.widths = WIDTHS if settings.panes == "side" else WIDTHS[1:]
        self.HORIZONTAL_BREAKPOINTS = self.widths

    def key(self, id_: str) -> str:
        """What the reader's first key of an id is called."""
        from ..key_names import key_name

        return key_name(self.settings.keys, id_)

    def may_leave(self) -> bool:
        """Whether the app may end now; if not, the reader is told why."""
        return True

    @property
    def is_beside(self) -> bool:
        """Whether the panes stand beside the article."""
        return self.settings.panes == "side" and self.app.size.width >= BESIDE

    def on_resize(self) -> None:
        """Share out the new size, or say that it is too small."""
        self.split()
        width, height = self.app.size
        tiny = width < _FEWEST_COLUMNS or height < _FEWEST_ROWS
        if tiny and not self.query("#tiny"):
            self.mount(Static(_TINY.format(self.key("app.quit")), id="tiny", markup=False))
        self.set_class(tiny, "-tiny")

    def split(self) -> None:
        """Give article and panes their shares; what nobody has moved is left to the style sheet."""
        self.show_map()
        rules = self._rules()
        if rules == self._ruled:
            return
        for rule in self._ruled:
            self.panes.styles.clear_rule(rule)
        for rule, value in rules.items():
            setattr(self.panes.styles, rule, value)
        self._ruled = rules

    def show_map(self) -> None:
        """Show the map where there is room for it; known before the first layout, it costs no second one."""
        self.minimap.display = self.is_beside and self.app.size.width >= _WITH_MAP

    def _rules(self) -> dict[str, str | int]:
        """What the panes' style has to say of their size."""
        width, height = self.settings.article_width, self.settings.article_height
        if self.is_beside:
            if width is None:
                return {}
            return {"width": f"{100 - width}%", "max_width": "100%", "min_width": _FEWEST}
        return {} if height == _HEIGHT or self.panes.has_class("-one") else {"height": f"{100 - height}%"}
