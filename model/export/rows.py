"""What an exported story's lists say: a row for each finding, in plain printable strings.

Every format that lists findings takes its words from here. All strings are on one line and went
through `printable`; a format escapes them in its own way and nothing else.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..dossier import guessed_speaker
from ..plover import plover
from ..printable import one_line
from ..story import QuoteForm, QuoteKind, Review, Span, Story
from ..unnamed import ANONYMOUS, GUESSED, UNATTRIBUTED, UNNAMED
from .hues import Hue, hue_of

BETWEEN_PIECES = " … "
"""Stands between the pieces of a quote where they are told as one text."""

_NO_COLOUR = "unnamed"
_FRAGMENT = re.compile(r"[A-Za-z]{1,8}-?[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party; `quotes` and `actions` are the anchors of those that it says or takes part in.

    Of parties, quotes and actions `checked` tells what a reader has made of them, or is empty.
    """

    anchor: str
    name: str
    kind: str
    description: str
    aliases: tuple[str, ...]
    mentions: int
    quotes: tuple[str, ...]
    actions: tuple[str, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote; `party` is the speaker's anchor, `source` the speaker as the text puts it.

    `speaker` is empty where the story tells neither; `guessed` where it is only the likeliest of several.
    """

    anchor: str
    speaker: str
    party: str | None
    source: str
    anonymous: bool
    guessed: bool
    addressee: str
    kind: QuoteKind
    form: QuoteForm
    cue: str
    text: str
    confidence: float
    why: str
    checked: str

    @property
    def who(self) -> str:
        """Who says it, for the reader, e.g. `officials (anonymous)` or `unattributed`."""
        if not self.speaker:
            return UNATTRIBUTED
        marks = (ANONYMOUS if self.anonymous else "", GUESSED if self.guessed else "")
        return " ".join(filter(None, (self.speaker, *marks)))

    @property
    def by(self) -> str:
        """The same behind the word for a quote: `by officials (anonymous)` or `unattributed`."""
        return f"by {self.who}" if self.speaker else UNATTRIBUTED

    @property
    def manner(self) -> str:
        """Its kind and form, e.g. `indirect · stance`."""
        return f"{self.kind} · {self.form}"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An official action; `date` is as written, `when` as understood, `reported_in` an anchor.

    `parties` are the anchors of those who act and are acted upon, as far as they are parties;
    `plover` is the code of its kind there, or empty.
    """

    anchor: str
    kind: str
    plover: str
    status: str
    actor: str
    trigger: str
    target: str
    parties: tuple[str, ...]
    date: str
    when: str
    reported_in: str | None
    same_as: str | None
    confidence: float
    why: str
    checked: str


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A reference; `url` is one that may be followed, or empty, `story` the id of the story it leads to."""

    anchor: str
    label: str
    title: str
    url: str
    story: str | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """The reader's note `text` on the words `about`; `by` is empty where it is not known who wrote it."""

    anchor: str
    about: str
    text: str
    tags: tuple[str, ...]
    created: str
    by: str


@dataclass(frozen=True, slots=True)
class HighlightRow:
    """Words that a reader marked; `colour` is the reader's name for it, `hue` what it is drawn in."""

    anchor: str
    text: str
    colour: str
    hue: Hue
    created: str
    by: str


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a story, each kind in the order of the story, and the anchor of each id."""

    parties: tuple[PartyRow, ...]
    quotes: tuple[QuoteRow, ...]
    actions: tuple[ActionRow, ...]
    references: tuple[ReferenceRow, ...]
    notes: tuple[NoteRow, ...]
    highlights: tuple[HighlightRow, ...]
    anchors: Mapping[str, str]


def story_rows(story: Story) -> Rows:
    """The rows of everything that was found in `story`."""
    anchors = _anchors(story)
    parties = {party.id: party for party in story.parties}

    def piece(span: Span | None) -> str:
        return one_line(story.piece(span)) if span else ""

    def name(party_id: str | None, span: Span | None) -> str:
        known = "" if party_id is None else one_line(parties[party_id].name)
        return known or piece(span)

    def anchor(id_: str | None) -> str | None:
        return None if id_ is None else anchors[id_]

    return Rows(
        parties=tuple(_party_rows(story, anchors)),
        quotes=tuple(
            QuoteRow(
                anchor=anchors[quote.id],
                speaker=name(quote.speaker, quote.source),
                party=anchor(quote.speaker),
                source=piece(quote.source),
                anonymous=quote.anonymous,
                guessed=guessed_speaker(quote, parties.get(quote.speaker or "")) is not None,
                addressee=name(quote.addressee, None),
                kind=quote.kind,
                form=quote.form,
                cue=piece(quote.cue),
                text=BETWEEN_PIECES.join(piece(span) for span in quote.content),
                confidence=quote.confidence,
                why=one_line(quote.why),
                checked=checked_in_words(quote.review),
            )
            for quote in story.quotes
        ),
        actions=tuple(
            ActionRow(
                anchor=anchors[action.id],
                kind=action.kind,
                plover=plover(action.kind),
                status=action.status,
                actor=name(action.actor_party, action.actor),
                trigger=piece(action.trigger),
                target=name(action.target_party, action.target),
                parties=tuple(anchors[id_] for id_ in (action.actor_party, action.target_party) if id_),
                date=piece(action.date),
                when=one_line(action.when or ""),
                reported_in=anchor(action.reported_in),
                same_as=anchor(action.same_as),
                confidence=action.confidence,
                why=one_line(action.why),
                checked=checked_in_words(action.review),
            )
            for action in story.actions
        ),
        references=tuple(
            ReferenceRow(anchors[r.id], one_line(r.label), one_line(r.title), safe_url(r.url), r.story)
            for r in story.references
        ),
        notes=tuple(
            NoteRow(
                anchor=anchors[note.id],
                about=piece(note),
                text=one_line(note.text),
                tags=tuple(one_line(tag) for tag in note.tags),
                created=f"{note.created:%Y-%m-%d}",
                by=one_line(note.creator or ""),
            )
            for note in story.notes
        ),
        highlights=tuple(
            HighlightRow(
                anchor=anchors[mark.id],
                text=piece(mark),
                colour=one_line(mark.colour).strip() or _NO_COLOUR,
                hue=hue_of(mark.colour),
                created=f"{mark.created:%Y-%m-%d}",
                by=one_line(mark.creator or ""),
            )
            for mark in story.highlights
        ),
        anchors=anchors,
    )


def story_title(story: Story) -> str:
    """What to call the story: its title, else the first words of its text, behind byline and dateline."""
    title = one_line(story.title or "")
    if title:
        return title
    start = next((block.start for block in story.blocks if block.kind not in ("byline", "dateline")), 0)
    opening = one_line(story.text[start : start + 400])
    if len(opening) <= 80:
        return opening or "Empty story"
    return opening[:80].rpartition(" ")[0] + " …"


def story_origin(story: Story) -> tuple[str, ...]:
    """Byline, date and source of the story, as far as they are known."""
    known = (story.byline, story.published, story.source.url, story_file(story))
    return tuple(words for item in known if (words := one_line(item or "")))


def story_file(story: Story) -> str:
    """The name of the story's file, or an empty string: an export is often passed on, so no folders."""
    name = re.split(r"[/\\]", story.source.path or "")[-1]
    return "" if name == "-" else one_line(name)


def safe_url(url: str | None) -> str:
    """`url` where it is a plain web address that a reader may follow, else an empty string.

    A name before the host, as in `https://bank.example@evil.example/`, only serves to deceive.
    """
    if not url or url != one_line(url) or re.search(r"[\s\\\"'<>^`{|}]", url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and host and "@" not in parts.netloc else ""


def checked_in_words(review: Review | None) -> str:
    """What a reader has made of a finding, e.g. `confirmed by Ann, 2026-11-24`; empty where nobody has."""
    if review is None:
        return ""
    by = one_line(review.creator).strip()
    return f"{review.state}{f' by {by}' if by else ''}, {review.time:%Y-%m-%d}"


def _party_rows(story: Story, anchors: Mapping[str, str]) -> Iterator[PartyRow]:
    said: defaultdict[str | None, list[str]] = defaultdict(list)
    for quote in story.quotes:
        said[quote.speaker].append(anchors[quote.id])
    done: defaultdict[str | None, list[str]] = defaultdict(list)
    for action in story.actions:
        for party_id in dict.fromkeys((action.actor_party, action.target_party)):
            done[party_id].append(anchors[action.id])
    for party in story.parties:
        yield PartyRow(
            anchor=anchors[party.id],
            name=one_line(party.name) or UNNAMED,
            kind=party.kind,
            description=one_line(party.description or ""),
            aliases=tuple(filter(None, (one_line(alias) for alias in party.aliases if alias != party.name))),
            mentions=len(party.mentions),
            quotes=tuple(said[party.id]),
            actions=tuple(done[party.id]),
            checked=checked_in_words(party.review),
        )


def _anchors(story: Story) -> dict[str, str]:
    """A short name for every finding that is safe as a page's fragment and a footnote's label.

    It is the finding's own id where that is letters and a number, else a new one of the kind. No
    two are alike in any case of letters, and none is a word, so a format may use words beside them.
    """
    letters = {
        **dict.fromkeys((party.id for party in story.parties), "p"),
        **dict.fromkeys((quote.id for quote in story.quotes), "q"),
        **dict.fromkeys((action.id for action in story.actions), "a"),
        **dict.fromkeys((reference.id for reference in story.references), "r"),
        **dict.fromkeys((note.id for note in story.notes), "n"),
        **dict.fromkeys((mark.id for mark in story.highlights), "h"),
    }
    anchors: dict[str, str] = {}
    taken: set[str] = set()
    for id_ in letters:
        if _FRAGMENT.fullmatch(id_) and id_.lower() not in taken:
            anchors[id_] = id_
            taken.add(id_.lower())
    counters = {letter: itertools.count(1) for letter in letters.values()}
    for id_, letter in letters.items():
        if id_ not in anchors:
            anchors[id_] = next(a for n in counters[letter] if (a := f"{letter}{n}") not in taken)
            taken.add(anchors[id_])
    return anchors
