"""Finding one's way on the story's screen: from finding to finding, back and forward, and where one is."""

from ..marks import Kind
from ..notices import no_findings
from ..rows import one_line
from ..stepping import Way, Ways
from ..trail import Place
from ..whereabouts import Whereabouts
from ..widgets.minimap import MiniMap
from ..widgets.title_bar import story_name
from .search import SearchScreen

# So many of the stories on the way are told.
_CRUMBS = 3

# What the stops of a kind are called.
_STOPS: dict[Kind, str] = {
    "quote": "Quote",
    "party": "Mention",
    "action": "Official action",
    "reference": "Reference",
}


class WayScreen(SearchScreen):
    """A story with ways through it, and through the stories that it leads to."""

    _ways: Ways | None = None
    _whereabouts: Whereabouts | None = None
    # The party whose way was gone last.
    _followed: str | None = None

    def _keep_telling_where(self) -> None:
        """Tell from now on where the reader is."""
        self.watch(self.article, "cursor", self._tell_where)
        self.watch(self.article, "scroll_y", self._tell_sight)

    # From finding to finding

    def action_step(self, kind: Kind, step: int) -> None:
        """Go to the next or former finding of a kind, round the end if need be."""
        ways = self._through()
        if ways is not None and not self._stepped(ways.of_kind(kind), step, _STOPS[kind]):
            self._say(no_findings(self.story, self._failure, kind))

    def action_step_of_party(self, step: int) -> None:
        """Go to where the selected party is next named, speaks or acts, or was before."""
        party, ways = self._selected_party(), self._through()
        if ways is None or party is None:
            self._say("No party is selected: go to one, or to its quote, first")
            return
        self._followed = party
        self._stepped(ways.of_party(party), step, one_line(ways.findings.parties[party].name, 40))

    def _through(self) -> Ways | None:
        """The ways through what is shown now."""
        if self.findings is None:
            return None
        if self._ways is None or self._ways.findings is not self.findings:
            self._ways = Ways(self.findings)
        return self._ways

    def _stepped(self, way: Way, step: int, what: str) -> bool:
        """Go a step on a way and say how far it is; False if there is nowhere to go."""
        if (found := way.next(self.article.cursor, step)) is None:
            return False
        stop, number, wrapped = found
        self.panes.bring(stop.finding.kind)
        self._go(stop.finding, stop.start, stop.end)
        round_the_end = ", round the end" if wrapped else ""
        self._say(f"{what} {number:,} of {len(way.stops):,}{round_the_end}")
        return True

    def _selected_party(self) -> str | None:
        """The party that alone is shown, else that of the row or finding that the keys are at."""
        if self.findings is None or self.findings.only is not None:
            return self.findings.only if self.findings else None
        rows = self.panes.list_of("party")
        if rows.has_focus and rows.finding is not None:
            return rows.finding.id
        here = self.current.parties if self.current is not None else ()
        selected = rows.finding.id if rows.finding is not None else None
        for party in (self._followed, selected):
            if party in here or (not here and party in self.findings.parties):
                return party
        return here[0] if here else None

    # Back and forward

    def action_back(self) -> None:
        """Return to the place before the last jump, in this story or the one before."""
        self._turn_to(self._trail.back(self._here()), "This is where you began")

    def action_forward(self) -> None:
        """Go again where the way back came from."""
        self._turn_to(self._trail.forward(self._here()), "Forward leads only to where you came back from")

    def _turn_to(self, place: Place | None, nowhere: str) -> None:
        if place is None:
            self._say(nowhere)
        elif place.story.id != self.story.id:
            self._show_story(place)
            self._say("")  # what was said of the other story holds no more
        else:
            # A remark on the key before would be wrong now.
            self.title_bar.remark = ""
            self.article.go(place.offset)
            self._follow(self.article.cursor)

    def _show_story(self, place: Place) -> None:
        """Show the story of a place."""
        raise NotImplementedError

    # Where one is

    def _name_story(self) -> None:
        """Tell in the topmost line which story this is, and the way to it through others."""
        way = self._trail.way()
        if way and way[-1].story.id == self.story.id:
            del way[-1]
        earlier = ["…"] * (len(way) > _CRUMBS) + [story_name(place.path, None) for place in way[-_CRUMBS:]]
        self.title_bar.story_name = " › ".join([*earlier, story_name(self.path, self.story.title)])
        self._whereabouts = None
        self._tell_where()

    def _tell_where(self) -> None:
        """Tell which section and paragraph the cursor is in."""
        if self._whereabouts is None:
            self._whereabouts = Whereabouts(self.story)
        self.title_bar.where = self._whereabouts.at(self.article.cursor)
        self.minimap.cursor = self.article.cursor

    def _tell_sight(self) -> None:
        """Tell the map what of the story is on the screen."""
        self.minimap.sight = self.article.in_sight()

    def on_resize(self) -> None:
        """Tell the map of another screen, once the article is laid out for it."""
        self.call_after_refresh(self._tell_sight)

    def on_mini_map_clicked(self, message: MiniMap.Clicked) -> None:
        """Go to what a place of the map stands for."""
        self._trail.jump(self._here())
        self.article.go(message.offset, far=True)
        self._follow(self.article.cursor)
        self._trail.settle()
        self.article.focus()
