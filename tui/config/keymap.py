"""The reader's own keys: what is wrong with them, and the key map for Textual.

A key may do several things at once only where it does so without any configuration, such as `n`, which
goes to the next match while there is a search and else to the next quote.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from itertools import combinations

from textual.binding import Binding
from textual.keys import REPLACED_KEYS, Keys, _character_to_key, key_to_character

from ...model.printable import one_line
from ..keys import PLACES

_MODIFIERS = frozenset({"ctrl", "alt", "shift", "super", "hyper", "meta"})
_NAMED = frozenset(key.value for key in Keys if "+" not in key.value and not key.value.startswith("<"))
# Textual takes these for itself.
_TAKEN = {"ctrl+q": "leaves the app", "ctrl+p": "opens the palette", "ctrl+c": "copies or tells how to leave"}
_EXAMPLES = "keys are called like x, ?, f5, pagedown, ctrl+x or alt+left, with commas between several"


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


def key_problem(key: str) -> str | None:
    """Why a name is that of no key, or None if it is one.

    Args:
        key: a name as `split_keys` gives it.
    """
    *modifiers, base = key.split("+") if not key.endswith("++") else [*key[:-2].split("+"), "plus"]
    unknown = [modifier for modifier in modifiers if modifier not in _MODIFIERS]
    if not unknown and key in _TAKEN:
        return f"that one {_TAKEN[key]}"
    if not unknown and modifiers == ["shift"] and len(base) == 1 and base.isalpha():
        return f'write "{base.upper()}"'
    named = base in _NAMED or (len(base) == 1 and base.isprintable()) or _character(base) is not None
    if named and not unknown:
        return None
    near = get_close_matches(key.lower(), sorted(_NAMED), 1)
    return f"there is none; did you mean {near[0]}?" if near else f"there is none; {_EXAMPLES}"


def keymap_problems(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is wrong with the reader's keys, each with the id at which it is to be mended.

    Args:
        keys: keys by id, as they were written.
    """
    known = bindings_by_id()
    sound = True
    for id_, wanted in keys.items():
        if id_ not in known:
            near = get_close_matches(id_, known, 1)
            yield (
                id_,
                (
                    f"nothing has the id {one_line(id_)}; "
                    + (f"did you mean {near[0]}?" if near else "`storyview config --keys` lists all ids")
                ),
            )
            sound = False
            continue
        if not split_keys(wanted):
            yield id_, f"{id_} needs a key, such as its own, {_default(id_)[0]}"
            sound = False
        for key in split_keys(wanted):
            if (problem := key_problem(key)) is not None:
                yield id_, f"{id_} can't have the key {one_line(key)}: {problem}"
                sound = False
    if sound:
        yield from _conflicts(keys)


def _conflicts(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Keys that would do two things where they did not before, each pair told once."""
    told: set[tuple[str, str]] = set()
    for place, tables in PLACES.items():
        holders: defaultdict[str, list[str]] = defaultdict(list)
        for id_ in dict.fromkeys(binding.id or "" for table in tables for binding in table):
            for key in split_keys(keys[id_]) if id_ in keys else _default(id_):
                holders[key].append(id_)
        for key, ids in holders.items():
            for one, other in combinations(ids, 2):
                if (one, other) in told or set(_default(one)) & set(_default(other)):
                    continue
                told.add((one, other))
                at, second = (one, other) if one in keys else (other, one)
                yield at, f'"{_written(key)}" is both {at} and {second} {place}: give one of them another key'


def _default(id_: str) -> tuple[str, ...]:
    """The keys of an id without any configuration."""
    return tuple(key for binding in bindings_by_id()[id_] for key in split_keys(binding.key))


def _character(key: str) -> str | None:
    """The character that a key types, if it is one."""
    return key_to_character(REPLACED_KEYS.get(key, key))


def _written(key: str) -> str:
    """A key as one would write it."""
    character = _character(key)
    return character if character is not None and character.isprintable() and character != " " else key


def textual_keymap(keys: Mapping[str, str]) -> dict[str, str]:
    """The key map to give to Textual for sound keys of the reader.

    Textual takes a key away from all that have it when one of them gets another: those that keep it
    are given it anew.
    """
    if not keys:
        return {}
    known = bindings_by_id()
    changed = set(keys)
    touched = {key for id_ in changed for key in (*_default(id_), *split_keys(keys[id_]))}
    while more := {id_ for id_ in known if id_ not in changed and touched & set(_default(id_))}:
        changed |= more
        touched |= {key for id_ in more for key in _default(id_)}
    return {id_: ",".join(split_keys(keys[id_]) if id_ in keys else _default(id_)) for id_ in changed}


def described() -> Iterable[tuple[str, str, str]]:
    """All ids with their keys and what they do, in the order of the tables."""
    for id_, bindings in bindings_by_id().items():
        yield id_, ", ".join(_written(key) for key in _default(id_)), str(bindings[0].tooltip)
