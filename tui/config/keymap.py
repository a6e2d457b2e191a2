"""The reader's own keys: what is wrong with them, and the key map for Textual.

A key may do several things at once only where it does so without any configuration, such as `n`, which
goes to the next match while there is a search and else to the next quote.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import combinations

from textual.keys import Keys

from ...model.printable import one_line
from ..key_names import bindings_by_id, character_of, default_keys, split_keys, written
from ..keys import PLACES

_MODIFIERS = frozenset({"ctrl", "alt", "shift", "super", "hyper", "meta"})
_NAMED = frozenset(key.value for key in Keys if "+" not in key.value and not key.value.startswith("<"))
# Textual takes these for itself.
_TAKEN = {"ctrl+q": "leaves the app", "ctrl+p": "opens the palette", "ctrl+c": "copies or tells how to leave"}
_EXAMPLES = "keys are called like x, ?, f5, pagedown, ctrl+x or alt+left, with commas between several"


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
    named = base in _NAMED or (len(base) == 1 and base.isprintable()) or character_of(base) is not None
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
            yield id_, f"{id_} needs a key, such as its own, {default_keys(id_)[0]}"
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
            for key in split_keys(keys[id_]) if id_ in keys else default_keys(id_):
                holders[key].append(id_)
        for key, ids in holders.items():
            for one, other in combinations(ids, 2):
                if (one, other) in told or set(default_keys(one)) & set(default_keys(other)):
                    continue
                told.add((one, other))
                at, second = (one, other) if one in keys else (other, one)
                yield at, f'"{written(key)}" is both {at} and {second} {place}: give one of them another key'


def textual_keymap(keys: Mapping[str, str]) -> dict[str, str]:
    """The key map to give to Textual for sound keys of the reader.

    Textual takes a key away from all that have it when one of them gets another: those that keep it
    are given it anew.
    """
    if not keys:
        return {}
    known = bindings_by_id()
    changed = set(keys)
    touched = {key for id_ in changed for key in (*default_keys(id_), *split_keys(keys[id_]))}
    while more := {id_ for id_ in known if id_ not in changed and touched & set(default_keys(id_))}:
        changed |= more
        touched |= {key for id_ in more for key in default_keys(id_)}
    return {id_: ",".join(split_keys(keys[id_]) if id_ in keys else default_keys(id_)) for id_ in changed}


def described() -> Iterable[tuple[str, str, str]]:
    """All ids with their keys and what they do, in the order of the tables."""
    for id_, bindings in bindings_by_id().items():
        yield id_, ", ".join(written(key) for key in default_keys(id_)), str(bindings[0].tooltip)
