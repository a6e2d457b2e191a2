"""Words that more than one part of the program makes of a number."""


def count(number: int, one: str) -> str:
    """A number and what it counts: `1 quote`, `3,000 quotes`, `2 parties`."""
    many = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
    return f"{number:,} {one if number == 1 else many}"
