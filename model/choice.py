"""Which findings of a story are wanted, as the command line can say: kinds, one party's, checked ones.

A choice only leaves out. What is left is a story as it was: every link in it leads to something in it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from .errors import StoryviewError
from .lens import Lens, seen_story
from .printable import one_line
from .quote_view import QuoteView, with_quotes
from .story import Action, Story
from .wording import count

Kind: TypeAlias = Literal["quotes", "actions", "parties", "references"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_NAMED = 6
_LIKE = 60
"""Of 100: how alike two names must be for the one to be told instead of the other."""


@dataclass(frozen=True, slots=True)
class Choice(QuoteView):
    """A view that may also leave out other findings than quotes.

    Attributes:
        kinds: the kinds of findings that are wanted. Parties that a quote or an action names are there
            even if none are wanted, as it would be nobody's without them.
        speaker: the name of the party whose quotes and actions alone are wanted; empty for all.
        checked: whether only quotes, actions and parties are wanted that a reader has checked.

    References are nobody's, and no reader checks them: there are none for a speaker or of what was checked.
    """

    kinds: frozenset[Kind] = frozenset(KINDS)
    speaker: str = ""
    checked: bool = False

    def of(self, story: Story) -> Story:
        """The story with what is wanted alone; the reader's notes and highlights always stay."""
        story = QuoteView.of(self, story)
        if self.checked:
            story = _checked(story)
        if self.speaker:
            party = speaker_id(story, self.speaker)
            story = seen_story(story, Lens("all", party)) if party else _of_kinds(story, frozenset())
        return _of_kinds(story, self.kinds - {"references"} if self.speaker or self.checked else self.kinds)

    @property
    def only(self) -> str:
        """What is wanted, e.g. `only quotes of Ana Ruiz that a reader has checked`."""
        if len(self.kinds) == len(KINDS) and not self.speaker and not self.checked:
            return ""
        kinds = [kind for kind in KINDS if kind in self.kinds]
        what = " and ".join(kinds) if len(kinds) < len(KINDS) else "findings"
        whose = f" of {one_line(self.speaker)}" if self.speaker else ""
        return f"only {what}{whose}{' that a reader has checked' if self.checked else ''}"


def speaker_id(story: Story, name: str) -> str | None:
    """The id of the party that has this name or goes by it, in any case of letters; None if none does."""
    wanted = one_line(name).casefold()
    for party in story.parties:
        if one_line(party.name).casefold() == wanted:
            return party.id
    others = (p.id for p in story.parties if wanted in {one_line(alias).casefold() for alias in p.aliases})
    return next(others, None)


def of_speaker(stories: Iterable[Story], name: str) -> Iterator[Story]:
    """Those of the stories that have a party of this name.

    Raises:
        StoryviewError: there were stories, but none of them has; it tells the names that are nearest.
    """
    others = 0
    found = False
    known: Counter[str] = Counter()
    for story in stories:
        if speaker_id(story, name) is None:
            others += 1
            known.update({one_line(party.name): len(party.mentions) for party in story.parties})
        else:
            found = True
            yield story
    if others and not found:
        raise StoryviewError(
            f"No party is called {one_line(name)!r} in {count(others, 'story')}{_instead(name, known)}."
        )


def _instead(name: str, known: Counter[str]) -> str:
    """Which parties there are: those whose names are most like `name`, else those mentioned most."""
    from rapidfuzz import fuzz, process, utils

    names = [one for one, _ in known.most_common()]
    like = process.extract(
        name, names, scorer=fuzz.WRatio, processor=utils.default_process, limit=_NAMED, score_cutoff=_LIKE
    )
    told = [one for one, *_ in like] or names[:_NAMED]
    if not told:
        return ", nor by any other name"
    more = len(names) - len(told)
    return f": there are {', '.join(told)}{f' and {more:,} more' if more else ''}"


def _checked(story: Story) -> Story:
    kept = with_quotes(story, tuple(quote for quote in story.quotes if quote.review))
    kept = _with_actions(kept, tuple(action for action in kept.actions if action.review))
    named = {*_named(kept)}
    parties = tuple(party for party in kept.parties if party.review or party.id in named)
    return kept.model_copy(update={"parties": parties})


def _of_kinds(story: Story, kinds: frozenset[Kind]) -> Story:
    if "quotes" not in kinds:
        story = with_quotes(story, ())
    if "actions" not in kinds:
        story = _with_actions(story, ())
    if "references" not in kinds:
        story = story.model_copy(update={"references": ()})
    if "parties" not in kinds:
        named = {*_named(story)}
        parties = tuple(party for party in story.parties if party.id in named)
        story = story.model_copy(update={"parties": parties})
    return story


def _with_actions(story: Story, actions: tuple[Action, ...]) -> Story:
    """The story with some of its actions alone; none is the same as one that is not there."""
    there = {action.id for action in actions}
    kept = (
        action
        if action.same_as is None or action.same_as in there
        else action.model_copy(update={"same_as": None})
        for action in actions
    )
    return story.model_copy(update={"actions": tuple(kept)})


def _named(story: Story) -> Iterator[str | None]:
    """The ids of the parties that quotes and actions name."""
    for quote in story.quotes:
        yield from (quote.speaker, quote.addressee)
    for action in story.actions:
        yield from (action.actor_party, action.target_party)
