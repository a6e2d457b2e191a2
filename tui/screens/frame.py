"""Where article and panes stand: side by side where there is room, else one below the other."""

from textual.screen import Screen

# How many columns article and panes need side by side, and, below the article, rows and details.
_BESIDE = 80
_SPLIT = 60
# From how many rows on there is room for the details of a finding.
_TALL = 20


class StoryFrame(Screen[None]):
    """A screen with a title, an article and panes, laid out by `reader.tcss`."""

    AUTO_FOCUS = "#article"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_SPLIT, "-folded"), (_BESIDE, "-beside")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (_TALL, "-tall")]  # noqa: RUF012
