"""JSON that says the same and does nothing: no terminal obeys it, no program ends a line within it."""

import json
from collections.abc import Collection

from ..printable import printable


def json_text(value: object) -> str:
    """The value as JSON on one line, readable in every script."""
    return harmless(json.dumps(value, ensure_ascii=False))


def harmless(document: str, also: Collection[str] = ()) -> str:
    """The same JSON with every character escaped that drives or deceives a display, and those in `also`.

    Args:
        document: JSON; such characters can only stand in its strings.
        also: further characters, none of which is part of JSON itself.
    """
    shown = printable(document)
    if shown == document and not any(character in document for character in also):
        return document
    return "".join(
        _code(raw) if raw != safe or raw in also else raw for raw, safe in zip(document, shown, strict=True)
    )


def _code(character: str) -> str:
    return json.dumps(character)[1:-1] if ord(character) > 0x7E else f"\\u{ord(character):04x}"
