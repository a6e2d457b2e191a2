"""Searching on the story's screen: while a phrase is typed, from place to place, and the end of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import work

from .. import messages
from ..searching import Query, Search, find_all, from_offset
from .story import StoryScreen

if TYPE_CHECKING:
    from ..searching import Matches, Way
    from ..widgets.search_bar import SearchBar


class SearchScreen(StoryScreen):
    """A story in which a phrase or a regular expression can be searched for."""

    search_bar: "SearchBar | None" = None
    _searching = False
    _search_began = 0

    @property
    def _search_shown(self) -> bool:
        return self.search_bar is not None and self.search_bar.display

    async def action_search(self) -> None:
        """Let the reader type a phrase."""
        if self.search_bar is None:
            from ..widgets.search_bar import SearchBar

            self.search_bar = SearchBar()
            await self.mount(self.search_bar)
        self._searching = False
        self._search_began = self.article.cursor
        self.search_bar.open()
        self.refresh_bindings()

    def action_toggle_search(self, way: "Way") -> None:
        """Turn a way to search on or off, and search again."""
        self._seek(self.search.query.toggled(way))

    def watch_search(self) -> None:
        """Count the places in the search field, which is made when it is first wanted."""
        if self.search_bar is not None:
            self.search_bar.search = self.search

    def on_search_typed(self, message: messages.SearchTyped) -> None:
        """Show the first place of the phrase while it is typed."""
        self._seek(replace(self.search.query, phrase=message.phrase))

    def _seek(self, query: Query) -> None:
        """Search from where the search began; an expression of any length is no reason to wait."""
        self.workers.cancel_group(self, "search")
        if query.regex and not query.empty:
            self.search = Search(query, going=True)
            self._seek_expression(self.story.text, query)
        else:
            self._found(query, find_all(self.story.text, query))

    @work(thread=True, group="search", exclusive=True)
    def _seek_expression(self, text: str, query: Query) -> None:
        from ..expressions import ExpressionError, find_expression

        try:
            matches, problem = find_expression(text, query), ""
        except ExpressionError as error:
            matches, problem = (), str(error)
        self.post_message(messages.ExpressionSought(self.story.id, query, matches, problem))

    def on_expression_sought(self, message: messages.ExpressionSought) -> None:
        """Show the first place of an expression, unless something else is searched for by now."""
        if self.search.going and (message.story, message.query) == (self.story.id, self.search.query):
            self._found(message.query, message.matches, message.problem)

    def _found(self, query: Query, matches: "Matches", problem: str = "") -> None:
        found, wrapped = from_offset(query, matches, self._search_began)
        self.search = replace(found, problem=problem)
        start, end = self.search.current or (self._search_began, self._search_began + 1)
        self.article.go(start, end)
        if wrapped:
            self._say("Round the end: found only before here")
        self._settle_search()

    def on_search_accepted(self) -> None:
        """Go on in the article with n and N."""
        self.article.focus()
        if self.search.query.empty:
            self._end_search()
            return
        self._searching = True
        self._settle_search()
        self.refresh_bindings()

    def _settle_search(self) -> None:
        """Once the phrase is complete and found, the way back leads to where the search began."""
        if self._searching and self.search.matches:
            self._trail.leave(self._here(self._search_began))
            self._follow(self.article.cursor)

    def on_search_left(self) -> None:
        """Return to where the search began."""
        self._end_search()
        self.article.go(self._search_began)
        self.article.focus()

    def action_match(self, step: int) -> None:
        """Go to the next or previous place of the phrase, round the end if need be."""
        if not self.search.matches:
            self._say(self._no_match())
            return
        self.search, wrapped = self.search.step(step)
        if self.search.current:
            self.article.go(*self.search.current)
            self._follow(self.article.cursor)
        if wrapped:
            self._say("From the last place to the first" if step > 0 else "From the first place to the last")

    def _no_match(self) -> str:
        if self.search.going:
            return "Still searching"
        if self.search.problem:
            return f"The expression can't be searched for: {self.search.problem}"
        return "The phrase is not in the article"

    def _end_search(self) -> None:
        self._searching = False
        self.workers.cancel_group(self, "search")
        # How one searches is kept for the next time.
        self.search = Search(replace(self.search.query, phrase=""))
        if self.search_bar is not None:
            self.search_bar.close()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Give `n` to the search while there is one, and its ways while its line is shown."""
        if action == "match":
            return self._searching
        if action == "toggle_search":
            return self._search_shown
        if action == "search":
            return self._searching or not self._search_shown
        return super().check_action(action, parameters)
