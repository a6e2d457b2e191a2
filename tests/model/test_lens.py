"""What each lens shows of a story, and that what is left of a story is one."""

import pytest

from storyview.model.acts import acts
from storyview.model.export import EXPORTERS
from storyview.model.lens import WHOLE, Lens, LensView, carried, seen_story, sift, sureness
from storyview.model.story import Action, Mention, Party, Quote, Reference, Span, Story

TEXT = "Ana said yes. Bo said no. Nobody knew why. The council banned Bo. It was told to go. The ban holds."


def span(piece: str) -> Span:
    start = TEXT.index(piece)
    return Span(start=start, end=start + len(piece))


def quote(id_: str, piece: str, confidence: float, **more: object) -> Quote:
    return Quote.model_validate(
        {"id": id_, "kind": "direct", "content": [span(piece)], "confidence": confidence, "why": "", **more}
    )


def action(id_: str, piece: str, confidence: float, **more: object) -> Action:
    fields = {"kind": "ban", "status": "done", **more}
    return Action(id=id_, trigger=span(piece), confidence=confidence, why="", **fields)


def party(id_: str, name: str, confidence: float = 1.0) -> Party:
    where = span(name)
    mention = Mention(start=where.start, end=where.end, form="name", confidence=confidence)
    return Party(id=id_, name=name, kind="person", mentions=(mention,))


STORY = Story(
    id="x",
    text=TEXT,
    parties=(party("ana", "Ana"), party("bo", "Bo", 0.5), party("council", "The council"), party("it", "It")),
    quotes=(
        quote("yes", "yes", 0.9, speaker="ana", source=span("Ana"), addressee="it"),
        quote("no", "no.", 0.9, kind="indirect", speaker="bo", source=span("Bo")),
        quote("why", "why", 0.3, kind="indirect"),
        quote("somebody", "knew", 0.7, source=span("Nobody")),
    ),
    actions=(
        action("ban", "banned", 0.7, actor=span("The council"), actor_party="council", target_party="bo"),
        action("again", "ban holds", 0.85, same_as="ban"),
        action("told", "told", 0.7, reported_in="no"),
        action("go", "go", 0.65),
    ),
    references=(Reference(id="r", start=0, end=3, label="READ MORE", title="x"),),
)
PARTIES = {one.id: one for one in STORY.parties}


@pytest.mark.parametrize(
    ("lens", "quotes", "actions"),
    [
        (WHOLE, ["yes", "no", "why", "somebody"], ["ban", "told", "go"]),
        (Lens("direct"), ["yes", "somebody"], []),
        (Lens("direct", "bo"), [], []),
        (Lens("unattributed"), ["why"], []),
        (Lens("voice", "bo"), ["no"], []),
        (Lens("all", "bo"), ["no"], ["ban"]),
        (Lens("actions"), [], ["ban", "told", "go"]),
        (Lens("actions", "council"), [], ["ban"]),
        (Lens("check", "bo"), ["no"], []),
    ],
)
def test_what_a_lens_shows(lens: Lens, quotes: list[str], actions: list[str]) -> None:
    found = sift(lens, STORY.quotes, acts(STORY), PARTIES)
    assert [one.id for one in found.quotes] == quotes
    assert [act.action.id for act in found.acts] == actions
    assert len(found) == len(quotes) + len(actions)


def test_the_least_sure_comes_first_and_what_is_sure_not_at_all() -> None:
    found = sift(Lens("check"), STORY.quotes, acts(STORY), PARTIES)
    # “no” is 90% sure, but its speaker is only a guess; “yes” is sure.
    assert sureness(STORY.quotes[1], PARTIES) == pytest.approx(0.45)
    assert [one.id for one in found.quotes] == ["why", "no", "somebody"]
    # The ban is told twice, once in sure words; of the others one rests on less.
    assert [act.action.id for act in found.acts] == ["go", "told"]


def test_acts_that_are_equally_sure_come_by_what_they_rest_on() -> None:
    bare = action("bare", "go", 0.7, status="alleged")
    full = action("full", "banned", 0.7, actor=span("The council"), target=span("Bo"))
    story = STORY.model_copy(update={"actions": (full, bare)})
    found = sift(Lens("check"), (), acts(story), PARTIES)
    assert [act.action.id for act in found.acts] == ["bare", "full"]


@pytest.mark.parametrize(("what", "party"), [("voice", None), ("unattributed", "bo")])
def test_there_is_no_voice_of_nobody_and_nobody_is_nobody(what: str, party: str | None) -> None:
    with pytest.raises(ValueError, match="no lens"):
        Lens(what, party)  # type: ignore[arg-type]


def test_a_lens_is_narrowed_to_a_party_and_back() -> None:
    assert WHOLE.narrowed("bo") == Lens("all", "bo")
    assert Lens("direct").narrowed("bo") == Lens("direct", "bo")
    assert Lens("direct", "bo").narrowed(None) == Lens("direct")
    assert Lens("unattributed").narrowed("bo") == Lens("all", "bo")
    assert Lens("unattributed").narrowed(None) == Lens("unattributed")
    assert Lens("voice", "bo").narrowed(None) == WHOLE
    assert Lens("voice", "bo").narrowed("ana") == Lens("voice", "ana")


def test_a_lens_finds_its_party_again_by_its_name() -> None:
    assert carried(Lens("voice", "p1"), "Bo", STORY) == Lens("voice", "bo")
    assert carried(Lens("voice", "p1"), "Cy", STORY) == WHOLE
    assert carried(Lens("direct", "p1"), "Cy", STORY) == Lens("direct")
    assert carried(Lens("check"), "", STORY) == Lens("check")


def test_lenses_are_told_in_words() -> None:
    assert Lens("direct").words() == "direct quotes"
    assert Lens("voice", "bo").words("Bo\x1b[2J") == "the voice of Bo␛[2J"
    assert Lens("all", "bo").words("Bo") == "Bo"


@pytest.mark.parametrize(
    "lens",
    [
        Lens("direct"),
        Lens("unattributed"),
        Lens("voice", "ana"),
        Lens("all", "bo"),
        Lens("actions"),
        Lens("check"),
    ],
)
def test_what_is_left_of_a_story_is_a_story(lens: Lens) -> None:
    left = seen_story(STORY, lens)
    # All of its links lead somewhere.
    assert Story.model_validate_json(left.model_dump_json()) == left
    assert left.text == TEXT
    found = sift(lens, STORY.quotes, acts(STORY), PARTIES)
    assert {one.id for one in left.quotes} == {one.id for one in found.quotes}
    assert {one.id for one in left.actions} == {report.id for act in found.acts for report in act.told}


def test_parties_stay_where_they_speak_or_act() -> None:
    assert [one.id for one in seen_story(STORY, Lens("voice", "ana")).parties] == ["ana", "it"]
    assert [one.id for one in seen_story(STORY, Lens("actions")).parties] == ["bo", "council"]
    assert seen_story(STORY, Lens("actions")).references == ()
    assert seen_story(STORY, Lens("all", "bo")).references == STORY.references
    assert seen_story(STORY, WHOLE) is STORY


def test_an_export_of_what_a_lens_shows_says_so() -> None:
    view = LensView(floor=0.8, lens=Lens("voice", "ana"), name="Ana")
    assert view.only == "only the voice of Ana"
    assert [one.id for one in view.of(STORY).quotes] == ["yes"]
    page = b"".join(EXPORTERS["md"].render([STORY], view)).decode()
    assert "only the voice of Ana, only quotes at least 80% sure" in " ".join(page.split())
    assert "The council" not in page.partition("Parties")[2]
    assert LensView().of(STORY) == STORY
    assert LensView().only == ""
