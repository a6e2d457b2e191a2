"""Which quotes a view shows, and that it changes nothing else."""

import pytest

from storyview.model.quote_view import EVERYTHING, QuoteView, shown_quotes, shown_story
from storyview.model.story import Action, Quote, QuoteForm, Span, Story

HERE = Span(start=0, end=3)


def quote(id_: str, confidence: float, form: QuoteForm = "speech") -> Quote:
    return Quote(id=id_, kind="direct", form=form, content=(HERE,), confidence=confidence, why="")


def action(id_: str, reported_in: str | None) -> Action:
    return Action(
        id=id_, kind="ban", status="done", trigger=HERE, reported_in=reported_in, confidence=0.1, why=""
    )


STORY = Story(
    id="x",
    text="yes",
    quotes=(quote("low", 0.3), quote("thought", 0.95, "stance"), quote("just", 0.8), quote("high", 0.95)),
    actions=(action("a1", "low"), action("a2", "high"), action("a3", None)),
)


@pytest.mark.parametrize(
    ("view", "ids"),
    [
        (EVERYTHING, ["low", "thought", "just", "high"]),
        (QuoteView(stances=False), ["low", "just", "high"]),
        (QuoteView(floor=0.8), ["thought", "just", "high"]),
        (QuoteView(floor=0.81, stances=False), ["high"]),
        (QuoteView(floor=1), []),
    ],
)
def test_quotes_are_chosen_by_floor_and_form(view: QuoteView, ids: list[str]) -> None:
    assert [q.id for q in shown_quotes(STORY.quotes, view)] == ids
    assert [q.id for q in shown_story(STORY, view).quotes] == ids


def test_actions_stay_and_point_to_no_hidden_quote() -> None:
    strict = shown_story(STORY, QuoteView(floor=0.9))
    assert [(a.id, a.reported_in) for a in strict.actions] == [("a1", None), ("a2", "high"), ("a3", None)]
    # It is a story as good as any.
    assert Story.model_validate_json(strict.model_dump_json()) == strict
    assert STORY.actions[0].reported_in == "low"


def test_a_floor_goes_from_tenth_to_tenth() -> None:
    view, floors = EVERYTHING, []
    for step in (1,) * 10 + (-1,) * 10:
        view = view.stepped(step)
        floors.append(view.floor)
    up = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    assert floors == [*up, 0.9, *up[-2::-1], 0.0, 0.0]
    assert QuoteView(floor=0.57, stances=False).stepped(1) == QuoteView(floor=0.6, stances=False)
    assert QuoteView(floor=0.57).stepped(-1).floor == 0.5
    # What was asked for beyond the highest step is not taken back by a step up.
    assert QuoteView(floor=0.95).stepped(1).floor == 0.95
    assert QuoteView(floor=0.95).stepped(-1).floor == 0.9


@pytest.mark.parametrize(("floor", "percent"), [(0.8, "80%"), (0.57, "57%"), (0.855, "85.5%"), (1, "100%")])
def test_a_floor_is_told_in_per_cent(floor: float, percent: str) -> None:
    assert QuoteView(floor=floor).percent == percent
