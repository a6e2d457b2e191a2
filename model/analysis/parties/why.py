"""Why a name is taken for a party's: told to the reader, who may see it otherwise."""

from .bodies import acronyms
from .cast import Entity, Name
from .names import name_key, word_key
from .people import name_parts

_ONE_OF_SEVERAL = 0.6
_NEARLY = 0.8
"""How sure a name is that several people share, and one that is nearly another; estimates."""


def why_named(entity: Entity, name: Name, sharing: int, *, introduced: bool) -> tuple[str, float]:
    """What says that a name means the entity, and how sure that is, 0 to 1.

    Args:
        entity: the one that is meant.
        name: the place of the name.
        sharing: how many entities of the story may go by this name.
        introduced: whether the story introduces it as another name of the entity.
    """
    if sharing > 1:
        return f"the nearest or leading one of {sharing} who go by it", _ONE_OF_SEVERAL
    if name.key == name_key(entity.name):
        return "the full name", 1.0
    if introduced:
        return "introduced as another name", 1.0
    if entity.kind == "person":
        return _why_personal(entity, name)
    return _why_other(entity, name), 1.0


def _why_personal(entity: Entity, name: Name) -> tuple[str, float]:
    full, parts = name_parts(entity.name), name_parts(name.words)
    if all(part in full for part in parts):
        return ("the surname" if parts == full[-1:] else "part of the full name"), 1.0
    return "nearly the full name", _NEARLY


def _why_other(entity: Entity, name: Name) -> str:
    if entity.kind == "state":
        return "another name of the state"
    if name.key in set(acronyms(entity.name)):
        return "initials of the full name"
    own = {word_key(word) for word in entity.name}
    return (
        f"{'short for' if all(word_key(word) in own for word in name.words) else 'a form of'} the full name"
    )
