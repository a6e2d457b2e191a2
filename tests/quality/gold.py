"""The true findings of the sample stories, read from the hand-made files beside them.

Each `assets/stories/<slug>.txt` has a `<slug>.gold.json`. A *piece* there is a stretch of the story's
text, written as it stands. Two marks make it shorter or unambiguous:

* `[[` and `]]` set the piece off from context around it: `"[[She]] told reporters"`;
* ` [...] ` leaves out the middle, within one line: `"“We had no [...] the boats,”"`.

A piece is looked for in the narrowest place first: what `in` quotes, then the line of that, then
the whole story. (A quotation without `in` is looked for by its content, then its cue and source in
the line where that begins.) In the first place that has it, it must stand exactly once.

A source, an actor, a kind … written as a list means: any of these answers is right, null among
them. `optional` findings are arguable ones: finding them is neither rewarded nor punished. Neither
is anything inside `aside`, the byline or a reference line.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storyview.model.story import ActionKind, ActionStatus, PartyKind, QuoteKind, Span, story_id

STORIES = Path(__file__).parents[2] / "assets" / "stories"
ELISION = " [...] "

Answers = tuple[Span | None, ...]
"""Every span that is right, None among them where nothing is."""


class GoldError(ValueError):
    """A gold file says what its story does not."""


@dataclass(frozen=True)
class GoldParty:
    """A party: spans of its names and of those other mentions that are beyond doubt."""

    name: str
    kind: PartyKind
    names: tuple[Span, ...]
    nominals: tuple[Span, ...]
    pronouns: tuple[Span, ...]
    optional: bool


@dataclass(frozen=True)
class GoldQuote:
    """What is attributed to somebody; speakers are names of parties."""

    kinds: tuple[QuoteKind, ...]
    content: tuple[Span, ...]
    cue: Span | None
    source: Answers
    speakers: tuple[str | None, ...]
    optional: bool


@dataclass(frozen=True)
class GoldAction:
    """An official action; those with the same `act` report one and the same."""

    kinds: tuple[ActionKind, ...]
    statuses: tuple[ActionStatus, ...]
    trigger: Span
    actor: Answers
    target: Answers
    date: Answers
    act: str | None
    optional: bool


@dataclass(frozen=True)
class GoldReference:
    """A line that leads to the story with the slug `target`, or nowhere."""

    label: str
    title: str
    target: str | None


@dataclass(frozen=True)
class GoldStory:
    """A sample story and everything that is to be found in it."""

    slug: str
    id: str
    text: str
    title: str | None
    byline: str | None
    published: str | None
    aside: tuple[Span, ...]
    references: tuple[GoldReference, ...]
    parties: tuple[GoldParty, ...]
    quotes: tuple[GoldQuote, ...]
    actions: tuple[GoldAction, ...]

    @property
    def path(self) -> Path:
        """The story's text file."""
        return STORIES / f"{self.slug}.txt"


def load_gold() -> tuple[GoldStory, ...]:
    """The gold of all sample stories, by slug.

    Raises:
        GoldError: a piece is not found or ambiguous, or a name is not that of a party.
    """
    return tuple(read_gold(path) for path in sorted(STORIES.glob("*.gold.json")))


def read_gold(path: Path) -> GoldStory:
    """Read one gold file and find its pieces in the story beside it."""
    slug = path.name.removesuffix(".gold.json")
    text = (path.parent / f"{slug}.txt").read_text(encoding="utf-8")
    raw = json.loads(path.read_text(encoding="utf-8"))
    try:
        return _resolve(slug, text, raw)
    except (GoldError, KeyError) as error:
        raise GoldError(f"{path.name}: {error}") from error


def find_piece(text: str, piece: str, places: Iterable[Span] = ()) -> Span:
    """Where a piece stands: in the first of these places that holds it, else in the whole text.

    Raises:
        GoldError: it is nowhere, or more than once in the place.
    """
    left, body, right = "", piece, ""
    if "[[" in piece:
        left, _, rest = piece.partition("[[")
        body, _, right = rest.partition("]]")
    middle = r"[^\n]*?".join(re.escape(part) for part in body.split(ELISION))
    pattern = re.compile(rf"(?={re.escape(left)}(?P<piece>{middle}){re.escape(right)})")
    for place in (*places, Span(start=0, end=len(text))):
        found = [
            Span(start=m.start("piece"), end=m.end("piece"))
            for m in pattern.finditer(text, place.start, place.end)
            if not any(_inside_word(text, at) for at in m.span("piece"))
        ]
        if len(found) == 1:
            return found[0]
        if found:
            raise GoldError(f"{piece!r} stands {len(found)} times in {text[place.start : place.end][:80]!r}")
    raise GoldError(f"{piece!r} is not in the story")


def _resolve(slug: str, text: str, raw: dict[str, Any]) -> GoldStory:
    references = tuple(GoldReference(r["label"], r["title"], r["target"]) for r in raw["references"])
    aside = [find_piece(text, piece) for piece in raw["aside"]]
    aside += [_line(text, find_piece(text, f"{r.label}: [[{r.title}]]\n")) for r in references]
    if raw["byline"]:
        aside.append(_line(text, find_piece(text, f"By [[{raw['byline']}]]\n")))
    parties = tuple(_parties(text, raw["parties"], aside))
    names = {party.name for party in parties}
    quotes = tuple(_quote(text, row, names) for row in raw["quotes"])
    actions = tuple(_action(text, row) for row in raw["actions"])
    acts = Counter(action.act for action in actions if action.act)
    if lonely := [act for act, uses in acts.items() if uses == 1]:
        raise GoldError(f"acts that only one action reports: {', '.join(lonely)}")
    return GoldStory(
        slug=slug,
        id=story_id(text),
        text=text,
        title=raw["title"],
        byline=raw["byline"],
        published=raw["published"],
        aside=tuple(aside),
        references=references,
        parties=parties,
        quotes=quotes,
        actions=actions,
    )


def _parties(text: str, rows: list[dict[str, Any]], aside: list[Span]) -> Iterator[GoldParty]:
    """The parties with their names: pieces with context first, then every other place, longest first."""
    taken = list(aside)
    names: dict[str, list[Span]] = {row["name"]: [] for row in rows}
    if len(names) < len(rows):
        raise GoldError("two parties have the same name")
    plain: list[tuple[str, str]] = []
    for row in rows:
        for alias in row["aliases"]:
            if "[[" in alias:
                span = find_piece(text, alias)
                names[row["name"]].append(span)
                taken.append(span)
            else:
                plain.append((alias, row["name"]))
        plain.append((row["name"], row["name"]))
    if twice := [form for form, uses in Counter(form for form, _ in plain).items() if uses > 1]:
        raise GoldError(f"names of two parties: {', '.join(twice)}")
    for form, owner in sorted(plain, key=lambda entry: -len(entry[0])):
        found = [
            span
            for m in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text)
            if not any((span := Span(start=m.start(), end=m.end())).overlaps(other) for other in taken)
        ]
        if not found and form != owner:
            raise GoldError(f"the name {form!r} is not in the story")
        names[owner] += found
        taken += found
    for row in rows:
        if not names[row["name"]]:
            raise GoldError(f"{row['name']} is never named")
        yield GoldParty(
            name=row["name"],
            kind=row["kind"],
            names=tuple(sorted(names[row["name"]], key=lambda span: span.start)),
            nominals=tuple(find_piece(text, piece) for piece in row["nominals"]),
            pronouns=tuple(find_piece(text, piece) for piece in row["pronouns"]),
            optional=row.get("optional", row["kind"] in {"place", "state"}),
        )


def _quote(text: str, row: dict[str, Any], names: set[str]) -> GoldQuote:
    places = _places(text, row.get("in"))
    content = tuple(find_piece(text, piece, places) for piece in row["content"])
    places = places or [_line(text, content[0])]
    speakers = _answers(row["speaker"])
    if unknown := {name for name in speakers if name is not None} - names:
        raise GoldError(f"speakers that are no parties: {', '.join(sorted(unknown))}")
    return GoldQuote(
        kinds=_answers(row["kind"]),
        content=content,
        cue=find_piece(text, row["cue"], places) if row["cue"] else None,
        source=_spans(text, row["source"], places),
        speakers=speakers,
        optional=row.get("optional", False),
    )


def _action(text: str, row: dict[str, Any]) -> GoldAction:
    places = _places(text, row["in"])
    return GoldAction(
        kinds=_answers(row["kind"]),
        statuses=_answers(row["status"]),
        trigger=find_piece(text, row["trigger"], places),
        actor=_spans(text, row["actor"], places),
        target=_spans(text, row["target"], places),
        date=_spans(text, row["date"], places),
        act=row.get("act"),
        optional=row.get("optional", False),
    )


def _places(text: str, within: str | None) -> list[Span]:
    if within is None:
        return []
    place = find_piece(text, within)
    return [place, _line(text, place)]


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.start)
    return Span(start=text.rfind("\n", 0, span.start) + 1, end=len(text) if end < 0 else end)


def _answers(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _spans(text: str, value: Any, places: list[Span]) -> Answers:
    return tuple(None if piece is None else find_piece(text, piece, places) for piece in _answers(value))
