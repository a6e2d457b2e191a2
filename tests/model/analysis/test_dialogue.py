"""Speech that dashes open."""

import pytest

from storyview.model.analysis.attribution.windows import plain_marks
from storyview.model.analysis.dialogue import find_dialogue
from storyview.model.reading.blocks import find_blocks

LEAD = "The ferry to Sund was late again on Monday, and the pier was full of people."


def dashes(text: str) -> list[str]:
    """What stands behind each dash that opens speech, up to a few characters."""
    found = find_dialogue(text, find_blocks(text))
    return [text[dash + 1 :].strip()[:9] for paragraph in found for dash in paragraph.dashes]


@pytest.mark.parametrize("dash", ["—", "―", "–"])
def test_dashes_open_speech_where_a_saying_word_tells_so(dash: str) -> None:
    text = f"{LEAD}\n\n{dash} We waited an hour, said Ida Holm. {dash} Then it rained.\n\n{dash} Two hours.\n"
    assert dashes(text) == ["We waited", "Then it r", "Two hours"]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\n\n— Jobs: three new posts on the pier\n\n— Roads: the bridge is shut\n",
        f"{LEAD}\n\nThe captain — he said so himself — was ill.\n",
        f"{LEAD}\n\n- We waited, said Ida Holm.\n",
    ],
)
def test_dashes_of_lists_and_asides_open_nothing(text: str) -> None:
    assert dashes(text) == []


def test_a_dash_that_opens_speech_is_shown_as_a_quotation_mark() -> None:
    text = f"{LEAD}\n\n— We waited, said Ida Holm — the baker.\n"
    plain = plain_marks(text, (), find_dialogue(text, find_blocks(text)))
    assert len(plain) == len(text)
    assert plain.endswith('" We waited, said Ida Holm — the baker. ')
