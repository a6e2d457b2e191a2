import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.printable import one_line, printable

ANY_TEXT = st.text(st.characters(exclude_categories=()))
# Format characters that have a shape of their own.
VISIBLE = {
    *range(0x600, 0x606),
    *(0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD),
}


@given(ANY_TEXT)
def test_length_and_newlines_stay_and_nothing_dangerous_is_left(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert printable(shown) == shown or any(c in shown for c in "\u200c\u200d\ufe0f")
    assert [n for n, c in enumerate(shown) if c in "\n\t"] == [n for n, c in enumerate(text) if c in "\n\t"]
    controls = [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert set(controls) <= {"\n", "\t"}


def test_every_invisible_character_of_unicode_is_replaced_where_nothing_needs_it() -> None:
    for number in range(0x110000):
        character = chr(number)
        category = unicodedata.category(character)
        if category in ("Cc", "Cf", "Cs", "Zl", "Zp") and number not in VISIBLE and character not in "\n\t":
            assert printable(f"a{character}b") != f"a{character}b", hex(number)
        elif category not in ("Cn", "Mn", "Lo"):
            assert printable(f"a{character}b") == f"a{character}b", hex(number)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07", "␛[31mred␇"),
        ("a\rb\x00c\x7fd", "a␍b␀c␡d"),
        ("\x9b2J \x85", "\ufffd2J \ufffd"),
        ("exe.\u202egnp\u202c \u2066x\u2069", "exe.\ufffdgnp\ufffd \ufffdx\ufffd"),
        ("pay\u200bpal \u2060\ufeff\u200d", "pay\ufffdpal \ufffd\ufffd\ufffd"),
        ("left\u200eright\u200f", "left\ufffdright\ufffd"),
        ("one\u2028two\u2029", "one\ufffdtwo\ufffd"),
        ("\ud800\udfff", "\ufffd\ufffd"),
        ("soft\u00adhyphen", "soft\u2027hyphen"),
        ("hidden \U000e0068\U000e0069", "hidden \ufffd\ufffd"),
        ("\U0001f3f4\U000e0068\U000e0069", "\U0001f3f4\ufffd\ufffd"),
        ("a\ufe0fb \U000e0101", "a\ufffdb \ufffd"),
        ("\u2764\ufe0f\ufe0f", "\u2764\ufe0f\ufffd"),
        ("\u3164\u115f\uffa0", "\ufffd\ufffd\ufffd"),
        ("\ufdd0\uffff\U0010ffff", "\ufffd\ufffd\ufffd"),
        ("tab\tline\n", "tab\tline\n"),
    ],
)
def test_what_drives_or_deceives_is_replaced(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Plain “text” – with €, ½ and a no-break\u00a0space",
        "\U0001f469\u200d\u2764\ufe0f\u200d\U0001f468 \U0001f469\U0001f3fd\u200d\U0001f680",
        "\U0001f3f3\ufe0f\u200d\U0001f308 \u260e\ufe0f \u2764\ufe0e 1\ufe0f\u20e3 #\ufe0f\u20e3",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می\u200cروم نامه\u200cای",
        "क्\u200dष ക്\u200d শ্র\u200c",
        "שלום!\u200f (ABC) C++\u200f שלום",
        "\u200fשלום",
        "สวัส\u200bดี ខ្មែរ\u200bភាសា",
        "葛\U000e0100城 \u4e08\ufe00",
        "\u1828\u180b\u182d",
        "e\u0301 n\u0303 \u05e9\u05c1 ก็",
        "\u0661\u0662\u06dd",
    ],
)
def test_ordinary_writing_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


def test_a_directional_mark_far_from_its_letter_is_replaced() -> None:
    assert printable("א" + "." * 8 + "\u200f") == "א" + "." * 8 + "\ufffd"
    assert printable("א\n\u200f") == "א\n\ufffd"


def test_one_line_has_no_white_space_but_single_spaces() -> None:
    assert one_line(" a\t\tb\n\u3000c\x1b ") == "a b c␛"


def test_long_hostile_text_costs_no_more_than_its_length() -> None:
    def cost(size: int) -> float:
        start = time.process_time()
        printable("\u200f." * size)
        return time.process_time() - start

    assert cost(40_000) < 40 * max(cost(4_000), 0.001)
