"""Regular expressions in the search: the places of one, found in a bounded time, or what is wrong with it."""

import regex

from .searching import Matches, Query

# No expression is tried for longer than this, in seconds.
_PATIENCE = 2.0

# What the library says of an expression, and what we say.
_WORDS = (
    ("missing )", "a ( is not closed"),
    ("unbalanced parenthesis", "a ) closes nothing"),
    ("unterminated character set", "a [ is not closed"),
    ("nothing to repeat", "there is nothing to repeat"),
    ("multiple repeat", "it is repeated twice"),
    ("min repeat greater than max repeat", "the least number is greater than the most"),
    ("bad character range", "a range runs backwards"),
    ("bad escape (end of pattern)", "nothing follows the \\"),
    ("missing >", "a name is not closed with >"),
    ("invalid group reference", "there is no such group"),
    ("unknown group", "there is no group of this name"),
    ("unknown extension", "what follows (? has no meaning"),
    ("unknown property", "there is no such property"),
    ("undefined character name", "there is no such character"),
    ("incomplete escape", "the code behind \\ is not complete"),
)


class ExpressionError(Exception):
    """An expression that cannot be searched for; its text says why, in plain words."""


def find_expression(text: str, query: Query, patience: float = _PATIENCE) -> Matches:
    """Where a regular expression matches: (start, end) pairs in order, none of them empty.

    `^` and `$` are the ends of a line. The time goes by without the interpreter's lock being held,
    so that a thread may wait while the screen stays alive.

    Args:
        text: where to look.
        query: its phrase is the expression.
        patience: how long to look, in seconds.

    Raises:
        ExpressionError: it is no expression, or looking takes longer than `patience`.
    """
    expression = _compiled(query)
    try:
        matches = expression.finditer(text, timeout=patience, concurrent=True)
        return tuple(match.span() for match in matches if match.end() > match.start())
    except TimeoutError:
        raise ExpressionError("takes too long: make it simpler") from None
    except (MemoryError, RecursionError):
        raise ExpressionError("is too complex: make it simpler") from None


def _compiled(query: Query) -> regex.Pattern[str]:
    flags = regex.MULTILINE | (0 if query.case else regex.IGNORECASE)
    try:
        plain = regex.compile(query.phrase, flags)
        return regex.compile(rf"(?<!\w)(?:{query.phrase})(?!\w)", flags) if query.words else plain
    except regex.error as error:
        raise ExpressionError(_explained(error, len(query.phrase))) from None
    except (MemoryError, OverflowError, RecursionError, ValueError, KeyError, IndexError):
        raise ExpressionError("is too complex: make it simpler") from None


def _explained(error: regex.error, length: int) -> str:
    # The stubs know neither the message nor the position.
    said, position = str(error).partition(" at position")[0], getattr(error, "pos", None)
    words = next((words for start, words in _WORDS if said.startswith(start)), said)
    return words if position is None else f"{words} (character {min(position + 1, length)})"
