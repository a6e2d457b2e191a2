"""Lines that begin with their speaker's name, and lines that begin with any other label."""

import pytest

from storyview.model.analysis.attribution.windows import quotable
from storyview.model.analysis.quotes.turns import find_turns
from storyview.model.reading.blocks import find_blocks

STORY = (
    "The ferry sank on Monday, and the harbour was shut.",
    "Edna Moss was on board with her son.",
    "Rain fell on the coast for a week.",
)


def turns(*lines: str) -> list[tuple[str, list[str]]]:
    """The speakers of a text with what they say."""
    text = "\n\n".join(lines)
    found = find_turns(text, quotable(find_blocks(text)))
    return [(text[slice(*turn.speaker)], [text[slice(*piece)] for piece in turn.content]) for turn in found]


def speakers(*lines: str) -> list[str]:
    return [speaker for speaker, _ in turns(*lines)]


@pytest.mark.parametrize(
    "line",
    [
        "MAN OF THE MATCH: Tom Reed ran all night and never gave up.",
        "NOTE: The pool is shut on Sundays.",
        "UPDATE: The match was moved to Sunday.",
        "KEY POINTS: Ardle are second in the table.",
        "BREAKING: The bridge is shut.",
        "NEW DELHI: The government will not talk before May.",
        "HALSTEAD: The mill is to close.",
        "WHAT HAPPENS NEXT: The court sits in June.",
        "Venue: the town hall",
        "The result: nobody came.",
        "PICK OF THE WEEK: The new baths are worth the walk.",
        "WITNESS: The film is out on Friday.",
    ],
)
def test_a_label_that_names_nobody_is_no_turn(line: str) -> None:
    assert turns(*STORY, line) == []
    assert turns(STORY[0], line, STORY[2]) == []


@pytest.mark.parametrize("label", ["NOTE", "Key Points", "Venue", "UPDATE", "MATCH FACTS"])
def test_labels_of_a_page_are_no_turns_even_when_they_come_back(label: str) -> None:
    lines = [f"{label}: It is shut on Sundays.", f"{label}: It is open in May."]
    assert turns(*STORY, *lines) == []


def test_labels_that_come_back_before_items_of_lists_are_no_turns() -> None:
    assert turns("Halls: the old mill", "Size: forty seats", "Halls: the barn", "Size: ninety seats") == []


def test_tallies_are_no_turns() -> None:
    assert turns("Fiona Baird: 1,769.", "Callum Orr: 1,501.", "By district", "Baird: 547.", "Orr: 46.") == []


def test_ratings_in_which_nobody_comes_back_are_no_turns() -> None:
    lines = ("Tom Reed: Solid at the back.", "Ann Bell: Ran all night.", "Jim Orr: Never in the game.")
    assert turns(*STORY, *lines) == []


@pytest.mark.parametrize(
    ("story", "line", "speaker"),
    [
        ("Edna Moss was heard for an hour.", "MOSS: I was not there that night.", "MOSS"),
        ("Commander Faraday came late.", "FARADAY: I was told to wait.", "FARADAY"),
        ("Nobody was heard.", "EDNA MOSS: I was not there that night.", "EDNA MOSS"),
        ("Mrs Quayle spoke last.", "MRS QUAYLE: It is a shame.", "MRS QUAYLE"),
    ],
)
def test_a_name_of_the_story_in_capitals_is_a_turn_by_itself(story: str, line: str, speaker: str) -> None:
    assert turns(story, line, "Then the court rose.") == [(speaker, [line.partition(": ")[2]])]


def test_a_speaker_may_come_back_under_the_last_name() -> None:
    lines = (
        "Fiona Baird: You closed it on a Friday afternoon.",
        "Callum Orr: I closed it because the roof was coming in.",
        "Moderator: Let us hear the plan for the winter.",
        "Baird: I would open it by Easter.",
        "Orr: I would see her sums first.",
    )
    assert speakers("The two met on the radio in May.", *lines) == [
        "Fiona Baird",
        "Callum Orr",
        "Moderator",
        "Baird",
        "Orr",
    ]


@pytest.mark.parametrize(("question", "answer"), [("Q", "A"), ("QUESTION", "ANSWER")])
def test_questions_and_answers_are_turns(question: str, answer: str) -> None:
    lines = (f"{question}: When do the baths open?", f"{answer}: In May.")
    assert speakers(*STORY, *lines) == [question, answer]


def test_a_role_may_stand_in_brackets_of_both_kinds() -> None:
    lines = (
        "COURT: Was there a chain?",
        "QUAYLE [for the family]: There was none.",
        "COURT: Are you sure?",
        "QUAYLE (standing): I am.",
    )
    assert speakers(*lines) == ["COURT", "QUAYLE", "COURT", "QUAYLE"]


def test_one_who_speaks_once_in_a_transcript_has_a_turn() -> None:
    lines = (
        "HOST: Good evening.",
        "BELL: Hello.",
        "HOST: Was it cold?",
        "BELL: Yes.",
        "CALLER: Hello there.",
    )
    assert speakers(*lines) == ["HOST", "BELL", "HOST", "BELL", "CALLER"]


def test_a_single_turn_says_nothing_of_the_paragraph_below() -> None:
    assert turns("Edna Moss was heard.", "MOSS: I was not there.", "The court rose.") == [
        ("MOSS", ["I was not there."])
    ]


INTERVIEW = ("Q: Who closed the baths?", "A: The council.")


@pytest.mark.parametrize(
    "told",
    [
        "Reed told the paper that he did not recall it. “She knew,” he said.",
        "The council declined to comment.",
        "According to the council, the baths cost too much.",
    ],
)
def test_what_a_reporter_tells_below_an_answer_is_no_part_of_it(told: str) -> None:
    found = turns(*INTERVIEW, told, "Q: And then?", "A: Nothing.")
    assert [content for _, content in found] == [
        ["Who closed the baths?"],
        ["The council."],
        ["And then?"],
        ["Nothing."],
    ]


@pytest.mark.parametrize("more", ["I said so at the time, and nobody listened.", "It was a cold day in May."])
def test_an_answer_goes_on_in_the_paragraph_below(more: str) -> None:
    assert turns(*INTERVIEW, more, "Q: And then?", "A: Nothing.")[1] == ("A", ["The council.", more])
