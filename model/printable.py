"""Text that may be shown: every character that could drive or deceive a display made visible.

Articles are hostile input. A terminal obeys control sequences, and invisible characters hide or
reorder what the reader sees. Each such character is replaced by exactly one visible stand-in, so
that offsets into the text hold for what is shown. Characters that ordinary writing needs stay:
joiners in Persian, Indic scripts and emoji, variation selectors after what they vary, directional
marks beside right-to-left letters, word breaks in Khmer or Thai.
"""

import re
import unicodedata
from functools import cache

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands for anything that has no better picture."""

# Invisible characters and controls. Format characters with a shape of their own, such as the
# Arabic number signs, are not among them; the tests compare this with the Unicode database.
_SUSPECT = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad"
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
    + "".join(f"{chr(plane | 0xFFFE)}{chr(plane | 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)

# Scripts in which a joiner or non-joiner changes the shape of letters: Arabic and its kin, the
# Indic scripts, Mongolian, Khmer.
_JOINING = (
    "[\u0590-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\u1900-\u1cff"
    "\ua800-\uabff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff]"
)
_WITHOUT_SPACES = "[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf]"
_PICTOGRAPH = (
    "[\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf"
    "\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_VARIED = (
    "[\u1000-\u109f\u2200-\u22ff\u2a00-\u2aff\u3001-\u303f\u3400-\u9fff\ua840-\ua87f"
    "\uf900-\ufaff\uff01-\uff5e\U00010ac0-\U00010aff\U00020000-\U0003ffff]"
)
_IDEOGRAPH = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_MONGOLIAN = "[\u1800-\u180a\u1810-\u18af\U00011660-\U0001167f]"
_JAMO = "[\u1100-\u115e\u1161-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]"

# The flags of England, Scotland and Wales: a black flag and its region in tag characters.
_TAGGED_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_LONGEST_TAGGED_FLAG = 8

_MARKS = frozenset("\u200e\u200f\u061c")

_MARK_REACH = 8
"""How many characters of punctuation may lie between a directional mark and its letter."""


def printable(text: str) -> str:
    """`text` with every dangerous or deceptive character replaced by a visible one.

    Whether a joiner or selector is needed depends on its neighbours, so make a whole text
    printable first and slice it then.

    Args:
        text: any string, lone surrogates included.

    Returns:
        A string of the same length in code points, in which only the dangerous ones differ.
        C0 controls and DEL become their Control Pictures, a soft hyphen becomes a hyphenation
        point, all others U+FFFD; newline and tab stay.
    """
    return _SUSPECT.sub(_shown, text)


def one_line(text: str) -> str:
    """`text` made printable on one line: each run of white space becomes a single space."""
    return " ".join(printable(text).split())


def _shown(match: re.Match[str]) -> str:
    character = match.group()
    if character < "\x20":
        return chr(0x2400 + ord(character))
    if character == "\x7f":
        return "\N{SYMBOL FOR DELETE}"
    if character == "\xad":
        return "\N{HYPHENATION POINT}"
    return character if _belongs(character, match.string, match.start()) else REPLACEMENT


def _belongs(character: str, text: str, at: int) -> bool:
    """Whether the invisible `character`, at `at` in `text`, is one that its neighbours need."""
    if character in _MARKS:
        return _beside_right_to_left(text, at)
    if "\U000e0020" <= character <= "\U000e007f":
        return _in_tagged_flag(text, at)
    return _needed().match(text, at) is not None


@cache
def _needed() -> re.Pattern[str]:
    """What finds an invisible character that its neighbours need; few texts hold any."""
    return re.compile(
        "|".join(
            (
                f"(?<={_JOINING})[\u200c\u200d\u034f]",
                f"\u200d(?={_JOINING})",
                f"(?:(?<={_PICTOGRAPH})|(?<={_PICTOGRAPH}\ufe0f))\u200d(?={_PICTOGRAPH})",
                f"(?<={_PICTOGRAPH})[\ufe0e\ufe0f]",
                "(?<=[0-9#*])\ufe0f(?=\u20e3)",
                f"(?<={_VARIED})[\ufe00-\ufe0f]",
                f"(?<={_IDEOGRAPH})[\U000e0100-\U000e01ef]",
                f"(?<={_WITHOUT_SPACES})\u200b(?={_WITHOUT_SPACES})",
                f"(?<={_MONGOLIAN})[\u180b-\u180f]",
                f"(?<={_JAMO})[\u115f\u1160]|[\u115f\u1160](?={_JAMO})",
            )
        )
    )


def _in_tagged_flag(text: str, at: int) -> bool:
    flag = text.rfind("\U0001f3f4", max(at - _LONGEST_TAGGED_FLAG, 0), at)
    found = _TAGGED_FLAG.match(text, flag) if flag >= 0 else None
    return found is not None and at < found.end()


def _beside_right_to_left(text: str, at: int) -> bool:
    behind = text[max(at - _MARK_REACH, 0) : at][::-1]
    ahead = text[at + 1 : at + 1 + _MARK_REACH]
    return _starts_right_to_left(behind) or _starts_right_to_left(ahead)


def _starts_right_to_left(text: str) -> bool:
    """Whether the first letter of `text`, if there is one on its first line, runs right to left."""
    first = next((c for c in text if c.isalpha() or c == "\n"), "")
    return unicodedata.bidirectional(first) in ("R", "AL") if first else False
