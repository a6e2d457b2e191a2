"""Findings that are made after others are the same as if they were made from nothing."""

from collections.abc import Callable
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storyview.model.errors import StoryviewError
from storyview.model.lens import WHOLE, Lens
from storyview.model.review.draft import findings_of
from storyview.model.review.session import ReviewSession
from storyview.model.review.store import EntryStore
from storyview.model.story import Span, Story
from storyview.tui.findings import Findings
from storyview.tui.minimap import chart

LENSES = (WHOLE, Lens("direct"), Lens("all", "oro"), Lens("check"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 7), st.sampled_from(LENSES)), max_size=8))
def test_findings_made_after_others_are_those_made_alone(
    analysed: Story, ways: list[tuple[int, int, Lens]]
) -> None:
    review = ReviewSession(analysed, EntryStore([]), "ada")
    shown = Findings(analysed)
    for number, what, lens in ways:
        ids = ["none", *(one.id for one in findings_of(review.story))]
        quotes = [one.id for one in review.story.quotes] or ["none"]
        id_, quote = ids[number % len(ids)], quotes[number % len(quotes)]
        deeds: tuple[Callable[[], object], ...] = (
            lambda: review.confirm(id_),  # noqa: B023
            lambda: review.reject(id_),  # noqa: B023
            lambda: review.change_quote(quote, content=[Span(start=5, end=40)]),  # noqa: B023
            lambda: review.change_quote(quote, speaker="nordkran"),  # noqa: B023
            lambda: review.add_mention(Span(start=0, end=4), "vell"),
            lambda: review.merge("vell", into="oro"),
            review.undo,
            review.redo,
        )
        with suppress(StoryviewError):
            deeds[what]()
        alone = Findings(review.story, lens, reviewed=review.reviewed)
        shown = Findings(review.story, lens, reviewed=review.reviewed, before=shown)
        assert shown.of_kind == alone.of_kind
        assert shown.by_id == alone.by_id
        assert list(shown.marked) == list(alone.marked)
        length = len(analysed.text)
        for start in range(0, length, 50):
            some = shown.marks.within(start, min(length, start + 80))
            assert sorted(some) == sorted(alone.marks.within(start, min(length, start + 80)))
            assert shown.at(start) == alone.at(start)
        assert chart(shown, 20) == chart(alone, 20)
