"""From names to the cast: equal, fuller and shorter names of one party brought together."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from spacy.tokens import Doc

from ...story import PartyKind
from .again import find_again
from .aliases import introduced_names
from .bodies import acronyms, same_body_key, short_forms
from .cast import Entity, Mention, Name
from .countries import SEATS, STATES
from .describing import plain
from .given_names import GIVEN_NAMES
from .kinds import is_body, kind_of
from .lone_words import lone_words_of_bodies
from .names import known_gender, word_key
from .people import is_part_of_name, looks_personal, misspelt, name_parts, same_person
from .titles import Gender
from .why import why_named


def cast_names(doc: Doc, names: Sequence[Name], silent: Sequence[tuple[int, int]]) -> list[Entity]:
    """The entities that the names name, each with its mentions by name in order of the text.

    Names that nothing speaks for as a party's are left out.
    """
    by_key: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    personal = (name_parts(name.words) for name in names if name.label == "PERSON")
    surnames = {parts[-1] for parts in personal if len(parts) > 1}
    kinds = {key: kind_of(doc, key, places, surnames) for key, places in by_key.items()}
    _recognise_full_names(by_key, kinds)
    aliases = {
        alias: full
        for alias, full in introduced_names(doc, names).items()
        if kinds[full] in {"person", "organization"}
    }
    introduced = frozenset(aliases)
    aliases |= {
        word: full
        for word, full in lone_words_of_bodies(doc, by_key, kinds).items()
        if word not in aliases and full not in aliases
    }
    by_key = {key: places for key, places in by_key.items() if key not in aliases}
    owners: dict[str, list[Entity]] = {}
    people = _cast_people(by_key, kinds, owners)
    bodies = _cast_bodies(by_key, kinds, owners)
    _cast_places(by_key, kinds, owners)
    owners.update((alias, owners[full]) for alias, full in aliases.items() if full in owners)
    names = find_again(doc, names, owners.keys(), silent)
    for name in names:
        if name.key not in owners:
            continue
        possible = _fitting(owners[name.key], name)
        entity = _choose(possible)
        why, sure = why_named(entity, name, len(possible), introduced=name.key in introduced)
        entity.mentions.append(Mention(name.start, name.end, name.head, "name", why, sure, name.first))
        entity.names[plain(doc[name.first : name.end].text)] += 1
        if entity.kind == "person" and (gender := name.gender or known_gender(name.words)):
            entity.genders[gender] += 1
    entities = {id(entity): entity for group in (people, bodies, *owners.values()) for entity in group}
    return sorted((e for e in entities.values() if e.mentions), key=lambda e: e.mentions[0].start)


def _cast_places(
    by_key: dict[str, list[Name]], kinds: dict[str, PartyKind | None], owners: dict[str, list[Entity]]
) -> None:
    """The states, places and groups; a state has several names."""
    states: dict[str, Entity] = {}
    for key, places in by_key.items():
        kind = kinds[key]
        if key in owners:
            continue
        if kind == "state":
            usual = STATES.get(key) or " ".join(places[0].words)
            owners[key] = [states.setdefault(usual, Entity(tuple(usual.split()), "state"))]
        elif kind in {"place", "group"}:
            owners[key] = [Entity(places[0].words, kind)]


def _recognise_full_names(by_key: dict[str, list[Name]], kinds: dict[str, PartyKind | None]) -> None:
    """Let longer names be of the kind of the word that goes alone for them elsewhere.

    "Gro Harlem" is a person where "Harlem" alone is one, "Acme Direct" a body where "Acme" is;
    "Roe Marine" is the firm of a Jane Roe.
    """
    families = {
        parts[-1]
        for key, places in by_key.items()
        if kinds[key] == "person" and len(parts := name_parts(places[0].words)) > 1
    }
    for key, places in by_key.items():
        words = places[0].words
        if kinds[key] in {"organization", "place", None} and 2 <= len(words) <= 3 and not is_body(words):
            last = word_key(words[-1])
            if kinds.get(last) == "person" and all(word.istitle() for word in words):
                kinds[key] = "person"
        elif (
            kinds[key] == "person"
            and len(words) > 1
            and (kinds.get(word_key(words[0])) == "organization" or word_key(words[0]) in families)
            and not looks_personal(words)
            and not any(name.titled for name in places)
        ):
            kinds[key] = "organization"


def _fitting(owners: Sequence[Entity], name: Name) -> Sequence[Entity]:
    """Those of them whose gender the form of address does not rule out."""
    if len(owners) == 1 or name.gender is None:
        return owners
    return [entity for entity in owners if entity.gender in {None, name.gender}] or owners


def _choose(owners: Sequence[Entity]) -> Entity:
    """The one of several that a name means: the one that leads the story by far, else the one named last.

    Where a leading person shares the surname with others, it goes alone for that one; the others are told
    by their given names.
    """
    if len(owners) == 1:
        return owners[0]

    def standing(entity: Entity) -> tuple[int, bool]:
        return len(entity.mentions), word_key(entity.name[0]) in GIVEN_NAMES

    leading = max(owners, key=standing)
    latest = max(owners, key=lambda entity: entity.mentions[-1].start if entity.mentions else -1)
    return leading if len(leading.mentions) >= _LEADS * len(latest.mentions) else latest


_LEADS = 2
"""So many times as often somebody must be named to go by the surname right behind another one's full name."""


class _Register:
    """The full names of the people of a story, found again by their first and last parts."""

    def __init__(self) -> None:
        self.entries: list[tuple[tuple[str, ...], Entity]] = []
        self.by_part: dict[str, list[tuple[tuple[str, ...], Entity]]] = defaultdict(list)

    def add(self, parts: tuple[str, ...], entity: Entity) -> None:
        self.entries.append((parts, entity))
        for part in {parts[0], parts[-1]}:
            self.by_part[part].append((parts, entity))

    def same(self, parts: tuple[str, ...], places: Sequence[Name]) -> Entity | None:
        """Who of them a full name means."""
        for other, entity in (*self.by_part[parts[-1]], *self.by_part[parts[0]]):
            if same_person(other, parts) and _genders_agree(entity, places):
                return entity
        return None

    def called(self, key: str) -> list[Entity]:
        """Who of them may go by this surname alone, or else by this given name."""
        found = [e for p, e in self.by_part.get(key.rsplit(maxsplit=1)[-1], ()) if is_part_of_name(key, p)]
        return list(dict.fromkeys(found or [e for p, e in self.by_part.get(key, ()) if p[0] == key]))

    def by_surname(self, key: str) -> list[Entity]:
        """Who of them may go by this surname alone."""
        return list(dict.fromkeys(e for p, e in self.by_part.get(key, ()) if is_part_of_name(key, p)))


def _cast_people(
    by_key: dict[str, list[Name]], kinds: dict[str, PartyKind | None], owners: dict[str, list[Entity]]
) -> list[Entity]:
    """The persons; full names first, then the lone surnames and given names that they explain."""
    register = _Register()
    lone: list[tuple[str, str]] = []
    for key, places in by_key.items():
        words = places[0].words
        parts = name_parts(words)
        if len(parts) == 1 and kinds[key] != "state":
            lone.append((key, parts[0]))
        if kinds[key] != "person" or len(parts) < 2:
            continue
        entity = register.same(parts, places) or _person(places)
        if len(words) > len(entity.name):
            entity.name = words
        register.add(parts, entity)
        owners[key] = [entity]
    out = [entity for _, entity in register.entries]
    surnames = {parts[-1] for parts, _ in register.entries}
    for key, part in lone:
        if part.removesuffix("s") in surnames - {part}:
            kinds[key] = "group"  # "the Roes" are none of them alone
        elif found := _going_by(register, part, surnames, personal=kinds[key] == "person"):
            kinds[key], owners[key] = "person", found
        elif kinds[key] == "person":
            owners[key] = [_person(by_key[key])]
            out += owners[key]
    for parts, _ in register.entries:
        # Where the recogniser never saw a surname alone, it may still stand alone.
        alone = parts[-1].replace("-", " - ")
        if alone not in by_key:
            owners.setdefault(alone, register.by_surname(parts[-1]))
    return out


def _going_by(register: _Register, part: str, surnames: Collection[str], *, personal: bool) -> list[Entity]:
    """The people who may go by a lone name; the recogniser often takes a surname for something else."""
    if not personal:
        return register.by_surname(part)
    found = register.called(part)
    if not found and (right := misspelt(part, surnames)) is not None:
        return register.by_surname(right)
    return found


def _person(places: Sequence[Name]) -> Entity:
    entity = Entity(places[0].words, "person")
    for gender in _told(places):
        entity.genders[gender] += 1
    return entity


def _told(places: Iterable[Name]) -> list[Gender]:
    return [name.gender for name in places if name.gender]


def _genders_agree(entity: Entity, places: Sequence[Name]) -> bool:
    told = set(_told(places))
    return not told or entity.gender is None or entity.gender in told


def _cast_bodies(
    by_key: dict[str, list[Name]], kinds: dict[str, PartyKind | None], owners: dict[str, list[Entity]]
) -> list[Entity]:
    """The organisations; long names first, then the short forms and acronyms that they explain."""
    keys = [key for key in by_key if kinds[key] == "organization"]
    keys.sort(key=lambda key: -len(by_key[key][0].words))
    exact: dict[str, Entity] = {}
    variants: dict[str, Entity] = {}
    out = []
    for key in keys:
        words = by_key[key][0].words
        body = same_body_key(words)
        entity = exact.get(body) or (variants.get(body) if key not in SEATS else None)
        if entity is None:
            entity = Entity(words, "organization")
            out.append(entity)
            for variant in (*acronyms(words), *short_forms(words)):
                variants.setdefault(variant, entity)
        exact.setdefault(body, entity)
        owners[key] = [entity]
    # An acronym may have been taken for something else.
    for key in by_key:
        if (
            key not in owners
            and kinds[key] in {None, "place", "group"}
            and by_key[key][0].words[0].isupper()
            and len(key) > 2
        ):
            entity = variants.get(key)
            if entity is not None and key in set(acronyms(entity.name)):
                owners[key] = [entity]
    return out
