import re

import pytest
from hypothesis import given, settings

from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.quote_view import EVERYTHING, QuoteView
from storyview.model.story import Story

from .generated_stories import ATTACKS, stories
from .hand_made import CHECKED_STORY, STORY, TEXT

SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")
RULE = "\n" + "─" * 40 + "\n"


def document(story: Story, view: QuoteView = EVERYTHING) -> str:
    return b"".join(EXPORTERS["ansi"].render([story], view)).decode()


@settings(max_examples=40, deadline=None)
@given(stories())
def test_without_its_colours_it_is_the_text(story: Story) -> None:
    plain = SEQUENCE.sub("", document(story))
    assert "\x1b" not in plain
    assert printable(plain) == plain
    text = printable(story.text)
    assert plain.startswith(text + ("" if text.endswith("\n") else "\n") + RULE)


@settings(max_examples=40, deadline=None)
@given(stories())
def test_no_line_begins_or_ends_within_a_colour(story: Story) -> None:
    for line in document(story).split("\n"):
        looks = SEQUENCE.findall(line)
        assert looks[1::2] == ["\x1b[0m"] * (len(looks) // 2)
        assert len(looks) % 2 == 0


def test_kinds_look_different_without_colour_too() -> None:
    told = document(STORY)
    assert "\x1b[1;31mbanned\x1b[0m" in told
    assert "\x1b[3mbelieve\x1b[0m" in told
    assert re.search(r'\x1b\[[0-9;]*4;33m asked three times,"\x1b\[0m', told)
    assert re.search(r"\x1b\[[0-9;]*7min January\x1b\[0m", told)


def test_the_findings_follow_a_line_each() -> None:
    plain = SEQUENCE.sub("", document(STORY))
    lines = plain.partition(RULE)[2].splitlines()
    assert len(lines) == 5 + 7 + 3 + 1 + 1
    assert lines[5] == (
        "quote      Northvale Port Authority — mixed · speech — "
        'the company "left the gate wide open" for months'
    )
    assert lines[-1] == "note       “in January” — Ask for the January mail. #todo"


def test_it_says_which_quotes_it_holds() -> None:
    told = SEQUENCE.sub("", document(STORY, QuoteView(stances=False)))
    assert told.partition(RULE)[2].startswith("No stances.\n")


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_story_brings_no_sequence_of_its_own(attack: str) -> None:
    story = Story(id="x", text=f"{attack}\n{TEXT}", title=attack)
    assert SEQUENCE.sub("", document(story)).startswith(printable(attack))
    assert "\x1b" not in SEQUENCE.sub("", document(story))


def test_highlights_stand_out_in_their_colour_whatever_else_is_marked() -> None:
    told = document(CHECKED_STORY)
    assert "\x1b[4;36;1;7;93mengineers had warned\x1b[0m" in told
    assert "\x1b[1;7;37mA second inquiry\x1b[0m" in told
    plain = SEQUENCE.sub("", told).splitlines()
    assert plain[-2:] == [
        "highlight  “engineers had warned” — yellow (Ann)",
        "highlight  “A second inquiry” — <ask> again",
    ]


def test_it_tells_what_readers_checked() -> None:
    plain = SEQUENCE.sub("", document(CHECKED_STORY)).partition(RULE)[2]
    assert plain.count(" — confirmed by Ann, 2025-03-04\n") == 2
    assert plain.count(" — corrected by Ben␛, 2025-03-04\n") == 1
