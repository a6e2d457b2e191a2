"""How the reader's keys are called, by the id of what they do: for sentences that tell of a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from textual.keys import REPLACED_KEYS, _character_to_key, key_to_character

from .keys import PLACES

if TYPE_CHECKING:
    from textual.binding import Binding
    from textual.dom import DOMNode

KeyOf: TypeAlias = Callable[[str], str]
"""From the id of what a key does to what the key is called, such as `Esc`."""

_WORDS = {
    "escape": "Esc",
    "enter": "Enter",
    "tab": "Tab",
    "space": "Space",
    "delete": "Del",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
}


@cache
def bindings_by_id() -> dict[str, tuple[Binding, ...]]:
    """All bindings, by the ids that a configuration calls them by."""
    found: dict[str, dict[Binding, None]] = {}
    for tables in PLACES.values():
        for table in tables:
            for binding in table:
                found.setdefault(binding.id or "", {})[binding] = None
    return {id_: tuple(bindings) for id_, bindings in found.items()}


def split_keys(keys: str) -> tuple[str, ...]:
    """The names, as Textual calls them, of keys with commas between, such as "j,down" or "?"."""
    parts = (part.strip() for part in keys.split(","))
    return tuple(_character_to_key(part) if len(part) == 1 else part for part in parts if part)


def default_keys(id_: str) -> tuple[str, ...]:
    """The keys of an id without any configuration."""
    return tuple(key for binding in bindings_by_id()[id_] for key in split_keys(binding.key))


def character_of(key: str) -> str | None:
    """The character that a key types, if it is one."""
    return key_to_character(REPLACED_KEYS.get(key, key))


def written(key: str) -> str:
    """A key as a configuration would name it."""
    character = character_of(key)
    return character if character is not None and character.isprintable() and character != " " else key


def key_name(keys: Mapping[str, str], id_: str) -> str:
    """What the first key of an id is called, such as `u`, `Esc` or `ctrl+s`.

    Args:
        keys: the reader's own keys by id.
        id_: what the key does.
    """
    key = (split_keys(keys[id_]) if id_ in keys else default_keys(id_))[0]
    *modifiers, base = written(key).split("+") if len(written(key)) > 1 else [written(key)]
    return "+".join((*modifiers, _WORDS.get(base, base)))


def key_of(node: DOMNode, id_: str) -> str:
    """What the first key of an id is called in the app that a screen or widget is in.

    Args:
        node: the screen or widget, in a `ConfiguredApp`.
        id_: what the key does.
    """
    # Its module is not imported: `storyview config` does without any app.
    keys: Mapping[str, str] = getattr(node.app, "reader_keys", {})
    return key_name(keys, id_)
