"""What the finders of this package pass to one another: names, mentions and the cast of a story.

Places in the text are token indices here (end exclusive); characters come only at the very end.
"""

from collections import Counter
from dataclasses import dataclass, field

from ...story import MentionForm, PartyKind
from .titles import Gender


@dataclass(slots=True)
class Name:
    """One place where somebody or something is named.

    Attributes:
        start: the first token, a form of address included.
        first: the first token of the name proper.
        end: the token after the last one.
        head: the token that the rest of the sentence hangs the name on.
        words: the words of the name proper, as written.
        key: the words in lower case, without full stops; equal names have equal keys.
        label: the label of the entity recogniser, "" where it saw none.
        gender: what a form of address tells.
        titled: whether a form of address or an office stands before the name.
    """

    start: int
    first: int
    end: int
    head: int
    words: tuple[str, ...]
    key: str
    label: str
    gender: Gender | None = None
    titled: bool = False


@dataclass(slots=True)
class Mention:
    """One place where an entity is named, described or stood for by a pronoun.

    Attributes:
        start: the first token.
        end: the token after the last one.
        head: the token that the rest of the sentence hangs it on.
        form: name, description or pronoun.
        why: what says that this entity is meant.
        sure: how sure that is, 0 to 1.
        proper: where a name begins without its form of address.
    """

    start: int
    end: int
    head: int
    form: MentionForm
    why: str
    sure: float = 1.0
    proper: int = -1


@dataclass(slots=True, eq=False)
class Entity:
    """A party in the making, or a person or thing without a name that a pronoun may stand for.

    Attributes:
        name: the fullest name so far; empty for what is never named.
        kind: None for a thing that is no party.
        plural: whether it is several people or things.
        names: how it is named and how often, as written.
        roles: the nouns in lower case that describe it: "founder", "firm".
        description: the tokens (start, end) that say best who it is.
        described_by: how they do: "title", "appos" or "predicate".
        last: the head of the mention read last; with its sentence and part in it the traces
            that a reader goes by.
        seen: how many mentions were read so far.
    """

    name: tuple[str, ...]
    kind: PartyKind | None
    mentions: list[Mention] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    genders: Counter[Gender] = field(default_factory=Counter)
    plural: bool = False
    roles: set[str] = field(default_factory=set)
    description: tuple[int, int] | None = None
    described_by: str = ""
    last: int = -1
    sentence: int = -1
    part: str = ""
    seen: int = 0

    @property
    def gender(self) -> Gender | None:
        """The gender that most of the evidence speaks for."""
        men, women = self.genders["m"], self.genders["f"]
        if men == women:
            return None
        return "m" if men > women else "f"
