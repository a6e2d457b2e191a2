import pytest
from hypothesis import given, settings

from storyview.model.export.summary import summary
from storyview.model.printable import printable
from storyview.model.quote_view import QuoteView
from storyview.model.story import ReviewCounts, Story

from .generated_stories import ATTACKS, stories
from .hand_made import CHECKED_STORY, STORY


def lines(story: Story, key: str) -> list[str]:
    return [line.removeprefix(key).strip() for line in summary(story).splitlines() if line.startswith(key)]


def test_summary_begins_with_what_the_story_is() -> None:
    assert summary(STORY).splitlines()[:3] == [
        "Northvale regulator bans Halden scanners after port leak",
        "Mira Okonjo and Tomas Veld · 2025-03-03 · https://wire.example/northvale?a=1&b=2 · northvale.txt",
        "129 words, 5 parties, 7 quotes, 3 official actions, 1 reference",
    ]


def test_summary_gives_each_finding_a_line_of_its_kind() -> None:
    assert lines(STORY, "party")[0] == (
        "Northvale Port Authority — organization — 4 mentions, 1 quote, 2 actions; "
        "also the authority, Northvale regulator"
    )
    assert lines(STORY, "quote")[1] == (
        'Ines Calloway — direct · speech — "We asked three times," … '
        '"Three times we were told that everything was fine. It was not."'
    )
    assert (
        lines(STORY, "quote")[4] == "an official (anonymous) — direct · speech — 'we will look at it later'"
    )
    assert lines(STORY, "quote")[6] == "Analysts (anonymous) — indirect · stance — a fine is likely"
    assert lines(STORY, "action") == [
        "Northvale Port Authority → Halden Systems: banned — ban, done, 2025-03-03",
        "Northvale Port Authority → Halden scanners: bans — ban, done",
        "justice ministry → both sides: open an investigation — investigate, planned, next week",
    ]
    assert lines(STORY, "reference") == [
        "READ MORE — Halden shares slide as ports walk away — https://wire.example/slide"
    ]


def test_nobody_is_put_where_nobody_is_known() -> None:
    quote = STORY.quotes[4].model_copy(update={"source": None})
    nobody = dict.fromkeys(("actor", "actor_party", "target", "same_as"))
    action = STORY.actions[1].model_copy(update=nobody)
    story = STORY.model_copy(update={"quotes": (quote,), "actions": (action,)})
    assert lines(story, "quote") == ["unattributed — direct · speech — 'we will look at it later'"]
    assert lines(story, "action") == ["someone: bans — ban, done"]


def test_a_view_lists_fewer_quotes_and_says_so() -> None:
    strict = QuoteView(floor=0.95, stances=False)
    text = summary(STORY, view=strict)
    assert "129 words, 5 parties, 2 quotes, 3 official actions, 1 reference\n" in text
    assert "Only quotes at least 95% sure" in text
    assert ", no stances: 5 hidden\n" in text
    quotes = [line for line in text.splitlines() if line.startswith("quote")]
    assert [line.split(" — ")[0].split()[-1] for line in quotes] == ["Calloway", "Brandt"]
    assert "hidden" not in summary(STORY)


def test_a_story_without_findings_says_so_shortly() -> None:
    assert summary(Story(id="x", text="Two words")) == (
        "Two words\n2 words, 0 parties, 0 quotes, 0 official actions, 0 references; not analysed\n"
    )


def test_a_width_wraps_with_a_hanging_indent() -> None:
    wrapped = summary(STORY, width=60)
    assert max(map(len, wrapped.splitlines())) <= 60
    assert (
        "\nparty      justice ministry — organization — 2 mentions, 1\n           quote, 1 action\n"
        in wrapped
    )
    assert "\nMira Okonjo and Tomas Veld · 2025-03-03 ·\nhttps" in wrapped
    assert wrapped.split() == summary(STORY).split()


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_control_character_comes_through(attack: str) -> None:
    party = STORY.parties[0].model_copy(update={"name": attack, "aliases": (attack,)})
    story = STORY.model_copy(
        update={"title": attack, "byline": attack, "parties": (party, *STORY.parties[1:])}
    )
    assert summary(story) == printable(summary(story))
    assert summary(story).count("\n") == summary(STORY).count("\n")


@settings(max_examples=60, deadline=None)
@given(stories())
def test_each_finding_has_exactly_one_line(story: Story) -> None:
    text = summary(story)
    assert text == printable(text)
    groups = (story.parties, story.quotes, story.actions, story.references, story.notes, story.highlights)
    findings = sum(map(len, groups))
    assert len(text.partition("\n\n")[2].replace("\n\n", "\n").splitlines()) == findings


def test_what_readers_checked_and_noted_is_told() -> None:
    assert lines(STORY, "note") == ["“in January” — Ask for the January mail. #todo"]
    assert "Checked" not in summary(STORY)
    story = STORY.model_copy(update={"review": ReviewCounts(confirmed=12, rejected=1)})
    assert summary(story).splitlines()[3] == "Checked by readers: 12 confirmed, 1 rejected"


def test_each_finding_tells_who_checked_it_and_highlights_their_colour() -> None:
    assert lines(CHECKED_STORY, "party")[0].endswith(" — confirmed by Ann, 2025-03-04")
    assert lines(CHECKED_STORY, "quote")[0].endswith("for months — corrected by Ben␛, 2025-03-04")
    assert lines(CHECKED_STORY, "action")[0].endswith(" — confirmed by Ann, 2025-03-04")
    assert lines(CHECKED_STORY, "highlight") == [
        "“engineers had warned” — yellow (Ann)",
        "“A second inquiry” — <ask> again",
    ]
