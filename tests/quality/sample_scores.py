"""Score stories against the gold of the samples: `python -m tests.quality.sample_scores [--errors]`.

Every figure is precision, recall and F1 over

  quotes            content words of both overlap with Dice 0.5 or more, paired one to one
  quotes, source    and the source words overlap, or both have no source
  quotes, speaker   and the speaker is the same party, or both have none
  quotes, kind      and both are direct, indirect or mixed
  direct, speaker   as `quotes, speaker`, among the quotations given as direct
  parties           persons and bodies, paired one to one by the names they share; kind right
  names             mentions by name that are under the right party
  other mentions    the nominals and pronouns of the gold under the right party; precision is over
                    those alone, since the gold lists only the clear ones
  actions           triggers overlap, paired one to one
  actions, actor …  and the actor (target, date) overlaps, or both have none
  actions, kind …   and the kind (status) is the same
  actions, full     and actor, target and kind are right
  same act          pairs of found actions that report the same act
  references        label and title, exact
  links             … and the story that they lead to
  title, byline, published    exact

What the gold calls optional, states and places among the parties too, is neither rewarded nor
punished, and neither is what stands in bylines, datelines and reference lines.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Generic, Protocol, TypeVar

from storyview.model.analysis.pipeline import load_analyser
from storyview.model.opening import link_references
from storyview.model.reading.reader import read_story
from storyview.model.story import Action, Party, Quote, Reference, Span, Story, story_id

from .gold import STORIES, Answers, GoldAction, GoldParty, GoldQuote, GoldStory, load_gold

FIGURES = (
    "quotes",
    "quotes, source",
    "quotes, speaker",
    "quotes, kind",
    "direct, speaker",
    "parties",
    "names",
    "other mentions",
    "actions",
    "actions, actor",
    "actions, target",
    "actions, date",
    "actions, kind",
    "actions, status",
    "actions, full",
    "same act",
    "references",
    "links",
    "title",
    "byline",
    "published",
)
OVERLAP = 0.5
"""Word overlap (Dice) from which two spans are about the same piece of text."""

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


class _Gold(Protocol):
    @property
    def optional(self) -> bool: ...


G = TypeVar("G", bound=_Gold)
P = TypeVar("P")


@dataclass
class Tally:
    """How many findings were right, of how many found and how many there are."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


@dataclass
class Score:
    """The tallies of one story or of many, by figure, and what was missed or made up, in words."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {figure: Tally() for figure in FIGURES})
    errors: list[str] = field(default_factory=list)

    def __getitem__(self, figure: str) -> Tally:
        return self.tallies[figure]

    def __add__(self, other: "Score") -> "Score":
        tallies = {figure: self[figure] + other[figure] for figure in FIGURES}
        return Score(tallies, self.errors + other.errors)

    def table(self) -> str:
        """One line a figure."""
        return "\n".join(
            f"{figure:16} P {t.precision:.3f}  R {t.recall:.3f}  F1 {t.f1:.3f}   "
            f"right {t.right}, found {t.found}, wanted {t.wanted}"
            for figure, t in self.tallies.items()
        )


@dataclass(frozen=True)
class Pairing(Generic[G, P]):
    """Gold and found parts that stand for each other, without those that do not count."""

    pairs: list[tuple[G, P]]
    missed: list[G]
    spurious: list[P]

    def tally(self, is_right: Callable[[G, P], bool]) -> Tally:
        """The pairs that are right, of all that count."""
        paired = len(self.pairs)
        right = sum(is_right(gold, found) for gold, found in self.pairs)
        return Tally(right, paired + len(self.spurious), paired + len(self.missed))


def score(stories: Iterable[Story]) -> Mapping[str, Score]:
    """The scores of analysed samples by slug.

    Raises:
        KeyError: a story is none of the samples.
    """
    gold = {story.id: story for story in load_gold()}
    scores = {gold[story.id].slug: score_story(gold[story.id], story) for story in stories}
    return dict(sorted(scores.items()))


def overall(scores: Mapping[str, Score]) -> Score:
    """All stories taken together, every finding counting alike."""
    return sum(scores.values(), Score())


def score_story(gold: GoldStory, story: Story) -> Score:
    """The score of one story, whose text must be that of the gold."""
    if story.text != gold.text:
        raise ValueError(f"{gold.slug}: the story has another text than its gold")
    result = Score()
    tallies = result.tallies
    owners = _score_parties(gold, story, tallies)
    quotes = pair_quotes(gold, story)
    _score_quotes(quotes, owners, tallies)
    actions = _pair_actions(gold, story)
    _score_actions(actions, story, tallies)
    _score_references(gold, story, tallies)
    for figure, wanted, found in (
        ("title", gold.title, story.title),
        ("byline", gold.byline, story.byline),
        ("published", gold.published, story.published),
    ):
        tallies[figure] = Tally(
            int(wanted is not None and wanted == found), int(bool(found)), int(bool(wanted))
        )
    result.errors += _errors(gold, quotes, actions)
    return result


# -- parties ------------------------------------------------------------------------------------


def _score_parties(gold: GoldStory, story: Story, tallies: dict[str, Tally]) -> dict[str, str]:
    """Score the parties; which gold party, by name, each found party stands for."""
    found = [
        (mention, party)
        for party in story.parties
        for mention in party.mentions
        if not _touches(mention, gold.aside)
    ]
    names = [(span, party) for party in gold.parties for span in party.names]
    others = [(span, party) for party in gold.parties for span in (*party.nominals, *party.pronouns)]
    found_names = [(mention, party) for mention, party in found if mention.form == "name"]
    found_others = [(mention, party) for mention, party in found if mention.form != "name"]
    by_name = _pair_mentions(gold.text, names, found_names)
    by_other = _pair_mentions(gold.text, others, found_others)
    owners = _owners(by_name)

    required = [party for party in gold.parties if not party.optional]
    kinds = {party.name: party.kind for party in required}
    met = {party.id: owners[party.id] for party in story.parties if owners.get(party.id) in kinds}
    counted = [party for party in story.parties if _counts(party, owners, kinds)]
    right_kinds = sum(party.kind == kinds[met[party.id]] for party in story.parties if party.id in met)
    tallies["parties"] = Tally(right_kinds, len(counted), len(required))

    right = sum(owners.get(party.id) == owner.name for owner, party in by_name.values() if not owner.optional)
    paired_optional = {mention for mention, (owner, _) in by_name.items() if owner.optional}
    punished = sum(
        _counts(party, owners, kinds) and mention not in paired_optional for mention, party in found_names
    )
    tallies["names"] = Tally(right, punished, sum(len(party.names) for party in required))

    clear = [(owner, party) for owner, party in by_other.values() if not owner.optional]
    right = sum(owners.get(party.id) == owner.name for owner, party in clear)
    wanted = sum(len(party.nominals) + len(party.pronouns) for party in required)
    tallies["other mentions"] = Tally(right, len(clear), wanted)
    return owners


def _counts(party: Party, owners: Mapping[str, str], required: Mapping[str, object]) -> bool:
    """Whether a found party is rewarded or punished.

    Not where it stands for an optional party, is a state or place that the gold does not ask for,
    or is never named.
    """
    if party.id in owners:
        return owners[party.id] in required
    named = any(mention.form == "name" for mention in party.mentions)
    return named and party.kind not in {"place", "state"}


def _pair_mentions(
    text: str, gold: Sequence[tuple[Span, GoldParty]], found: Sequence[tuple[Span, Party]]
) -> dict[Span, tuple[GoldParty, Party]]:
    """The found mentions that stand for a gold mention, with both parties."""
    look = words_of(text)
    candidates = [
        (_dice(look((a,)), look((b,))), i, j)
        for i, (a, _) in enumerate(gold)
        for j, (b, _) in enumerate(found)
        if a.overlaps(b)
    ]
    return {found[j][0]: (gold[i][1], found[j][1]) for i, j in _one_to_one(candidates)}


def _owners(paired: Mapping[Span, tuple[GoldParty, Party]]) -> dict[str, str]:
    """Found party ids to gold names, one to one, those with the most names in common first."""
    shared = Counter((party.id, owner.name) for owner, party in paired.values())
    owners: dict[str, str] = {}
    for (party_id, name), _ in sorted(shared.items(), key=lambda entry: (-entry[1], entry[0])):
        if party_id not in owners and name not in owners.values():
            owners[party_id] = name
    return owners


# -- quotes -------------------------------------------------------------------------------------


def pair_quotes(gold: GoldStory, story: Story) -> Pairing[GoldQuote, Quote]:
    look = words_of(gold.text)
    found = [quote for quote in story.quotes if not any(_touches(span, gold.aside) for span in quote.content)]
    candidates = [
        (_dice(look(a.content), look(b.content)) + 0.001 * source_agrees(a, b), i, j)
        for i, a in enumerate(gold.quotes)
        for j, b in enumerate(found)
    ]
    return _pairing(gold.quotes, found, _one_to_one(candidates))


def _score_quotes(
    quotes: Pairing[GoldQuote, Quote], owners: Mapping[str, str], tallies: dict[str, Tally]
) -> None:
    def speaker_agrees(gold: GoldQuote, quote: Quote) -> bool:
        return (owners.get(quote.speaker) if quote.speaker else None) in gold.speakers

    tallies["quotes"] = quotes.tally(lambda _, __: True)
    tallies["quotes, source"] = quotes.tally(source_agrees)
    tallies["quotes, speaker"] = quotes.tally(speaker_agrees)
    tallies["quotes, kind"] = quotes.tally(lambda gold, quote: quote.kind in gold.kinds)
    direct = Pairing(
        [(gold, quote) for gold, quote in quotes.pairs if "direct" in gold.kinds],
        [gold for gold in quotes.missed if "direct" in gold.kinds],
        [quote for quote in quotes.spurious if quote.kind == "direct"],
    )
    tallies["direct, speaker"] = direct.tally(speaker_agrees)


def source_agrees(gold: GoldQuote, quote: Quote) -> bool:
    return _is_answer(quote.source, gold.source)


# -- actions ------------------------------------------------------------------------------------


def _pair_actions(gold: GoldStory, story: Story) -> Pairing[GoldAction, Action]:
    found = [action for action in story.actions if not _touches(action.trigger, gold.aside)]
    candidates = [
        (1.0 + (not a.optional) + 0.5 * _is_answer(b.actor, a.actor), i, j)
        for i, a in enumerate(gold.actions)
        for j, b in enumerate(found)
        if a.trigger.overlaps(b.trigger)
    ]
    return _pairing(gold.actions, found, _one_to_one(candidates))


def _score_actions(actions: Pairing[GoldAction, Action], story: Story, tallies: dict[str, Tally]) -> None:
    checks: dict[str, Callable[[GoldAction, Action], bool]] = {
        "actor": lambda gold, action: _is_answer(action.actor, gold.actor),
        "target": lambda gold, action: _is_answer(action.target, gold.target),
        "date": lambda gold, action: _is_answer(action.date, gold.date),
        "kind": lambda gold, action: action.kind in gold.kinds,
        "status": lambda gold, action: action.status in gold.statuses,
    }
    tallies["actions"] = actions.tally(lambda _, __: True)
    for name, check in checks.items():
        tallies[f"actions, {name}"] = actions.tally(check)
    full = [checks[name] for name in ("actor", "target", "kind")]
    tallies["actions, full"] = actions.tally(lambda gold, action: all(check(gold, action) for check in full))
    wanted = _same(range(len(actions.pairs)), lambda i: actions.pairs[i][0].act)
    first = _first_reports(story)
    found = _same(range(len(actions.pairs)), lambda i: first[actions.pairs[i][1].id])
    tallies["same act"] = Tally(len(wanted & found), len(found), len(wanted))


def _first_reports(story: Story) -> dict[str, str]:
    """For each action the one that its chain of `same_as` ends in."""
    after = {action.id: action.same_as for action in story.actions}
    ends = {}
    for start in after:
        seen = [start]
        while (then := after[seen[-1]]) is not None and then not in seen:
            seen.append(then)
        ends[start] = seen[-1]
    return ends


def _same(items: Iterable[int], group: Callable[[int], str | None]) -> set[tuple[int, int]]:
    """The pairs of items in one group; None is no group."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for item in items:
        if (name := group(item)) is not None:
            groups[name].append(item)
    return {pair for members in groups.values() for pair in combinations(members, 2)}


# -- references ---------------------------------------------------------------------------------


def _score_references(gold: GoldStory, story: Story, tallies: dict[str, Tally]) -> None:
    def tally(wanted: Iterable[Hashable], found: Iterable[Hashable]) -> Tally:
        want, have = Counter(wanted), Counter(found)
        return Tally((want & have).total(), have.total(), want.total())

    def label(reference: Reference) -> str:
        return reference.label.rstrip(" :").casefold()

    wanted = [(r.label.casefold(), r.title, r.target) for r in gold.references]
    found = [(label(r), r.title, r.story) for r in story.references]
    tallies["references"] = tally([row[:2] for row in wanted], [row[:2] for row in found])
    ids = {target: _id_of(target) for *_, target in wanted if target}
    tallies["links"] = tally(
        [(title, ids[target]) for _, title, target in wanted if target],
        [(title, target) for _, title, target in found if target],
    )


@cache
def _id_of(slug: str) -> str:
    return story_id((STORIES / f"{slug}.txt").read_text(encoding="utf-8"))


# -- common parts -------------------------------------------------------------------------------


def words_of(text: str) -> Callable[[Iterable[Span]], frozenset[int]]:
    """Tells which words of a text, by number, any of some spans touch."""
    words = [match.span() for match in _WORD.finditer(text)]

    @cache
    def touched(span: Span) -> frozenset[int]:
        return frozenset(i for i, (start, end) in enumerate(words) if start < span.end and end > span.start)

    return lambda spans: frozenset[int]().union(*(touched(span) for span in spans))


def _dice(a: frozenset[int], b: frozenset[int]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def _one_to_one(candidates: Iterable[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of a score of `OVERLAP` or more, the best first, each item in one pair at most."""
    used_gold: set[int] = set()
    used_found: set[int] = set()
    for value, i, j in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if value >= OVERLAP and i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            yield i, j


def _pairing(gold: Sequence[G], found: Sequence[P], pairs: Iterable[tuple[int, int]]) -> Pairing[G, P]:
    """The items that these pairs of places join, what is optional left out."""
    partner = dict(pairs)
    used = set(partner.values())
    return Pairing(
        [(gold[i], found[j]) for i, j in partner.items() if not gold[i].optional],
        [item for i, item in enumerate(gold) if i not in partner and not item.optional],
        [item for j, item in enumerate(found) if j not in used],
    )


def _is_answer(span: Span | None, answers: Answers) -> bool:
    return any(
        span is None if answer is None else span is not None and span.overlaps(answer) for answer in answers
    )


def _touches(span: Span, places: Iterable[Span]) -> bool:
    return any(span.overlaps(place) for place in places)


# -- words for the reader -----------------------------------------------------------------------


def _errors(
    gold: GoldStory, quotes: Pairing[GoldQuote, Quote], actions: Pairing[GoldAction, Action]
) -> list[str]:
    def say(*spans: Span) -> str:
        return " / ".join(gold.text[span.start : span.end] for span in spans)

    return [
        *(f"{gold.slug}: missed quote: {say(*quote.content)}" for quote in quotes.missed),
        *(f"{gold.slug}: spurious quote: {say(*quote.content)} ({quote.why})" for quote in quotes.spurious),
        *(
            f"{gold.slug}: missed action: {say(action.trigger)} ({action.kinds[0]})"
            for action in actions.missed
        ),
        *(
            f"{gold.slug}: spurious action: {say(action.trigger)} ({action.kind}; {action.why})"
            for action in actions.spurious
        ),
    ]


def analyse_samples() -> list[Story]:
    """Every sample story opened and analysed with the pipeline that is installed."""
    analyser = load_analyser()
    return [analyser.analyse(link_references(read_story(gold.path))) for gold in load_gold()]


def main() -> None:
    """Print the scores of the samples."""
    parser = argparse.ArgumentParser(description="Score the sample stories against their gold.")
    parser.add_argument("--errors", action="store_true", help="list missed and spurious quotes and actions")
    arguments = parser.parse_args()
    scores = score(analyse_samples())
    for slug, one in scores.items():
        print(f"{slug}\n{one.table()}\n")
    total = overall(scores)
    print(f"all {len(scores)} stories\n{total.table()}")
    if arguments.errors:
        print("", *total.errors, sep="\n")


if __name__ == "__main__":
    main()
