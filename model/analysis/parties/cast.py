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
    """One place where an entity is named, described or stood for by a pronoun."""

    start: int
    end: int
    head: int
    form: MentionForm


@dataclass(slots=True, eq=False)
class Entity:
    """A party in the making."""

    name: tuple[str, ...]
    kind: PartyKind
    mentions: list[Mention] = field(default_factory=list)
    names: Counter[tuple[str, ...]] = field(default_factory=Counter)
    genders: Counter[Gender] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)
    """The nouns in lower case that describe it: "founder", "firm"."""
    description: tuple[int, int] | None = None

    @property
    def gender(self) -> Gender | None:
        """The gender that most of the evidence speaks for."""
        best = self.genders.most_common(2)
        if not best or (len(best) == 2 and best[0][1] == best[1][1]):
            return None
        return best[0][0]
