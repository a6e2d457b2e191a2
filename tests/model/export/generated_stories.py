"""Stories made at random, with everything in them that has ever broken an export."""

from datetime import UTC, datetime
from typing import get_args

from hypothesis import strategies as st

from storyview.model.reading.decode import decode
from storyview.model.story import (
    Action,
    ActionKind,
    ActionStatus,
    Block,
    Highlight,
    Mention,
    MentionForm,
    Note,
    Party,
    PartyKind,
    Quote,
    Reference,
    Review,
    ReviewState,
    Source,
    Span,
    Story,
    story_id,
)

ATTACKS = (
    "\x1b[31mred\x1b[0m \x1b]0;title\x07",
    "\x9b2J",
    "<script>alert(1)</script>",
    "</article></style><!-- -->]]>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "[click](javascript:alert(1))",
    "![image](http://evil.example/x.png)",
    "<https://evil.example>",
    "www.evil.example http://evil.example/",
    "\u202egnp.exe\u202c",
    "pay\u200bpal",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#60;",
    "[^q1] [^q1]: note",
    "\x00\x0c\r\x85\u2028\u2029\ufeff\uffff",
    "[/bold][red]",
    "../../etc/passwd",
    "=cmd|'/c calc'!A1",
)
MARKUP = (
    "*_[]()<>#+-.!|&`~$^={}@\\",
    "1986. A year",
    "2) second",
    "- item",
    "+ more",
    "    indented",
    "\ttabbed",
    "> quoted",
    "# heading #",
    "===",
    "---",
    "***",
    "```",
    "~~~",
    "| a | b |",
    "|---|---|",
    ": definition",
    "<b>bold</b>",
    "trailing  ",
    "back\\",
    "a:smile:b",
    "**bold** __too__ ~~gone~~",
)
WORDS = (
    "said",
    "“Never,”",
    "'later'",
    '"Now!"',
    "é",
    "e\u0301",
    "\u0301",
    "👩‍❤️‍👨",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "1️⃣",
    "𝔘nicode",
    "שלום",
    "نامه‌ای",
    "क्‍ष",
    "\u00a0",
    "\u3000",
    "!",
    "…",
    "—",
    "€5",
)

lines = st.lists(st.sampled_from(WORDS + MARKUP + ATTACKS) | st.text(max_size=6), max_size=6).map(" ".join)
written_lines = st.lists(st.sampled_from(WORDS + MARKUP), min_size=1, max_size=6).map(" ".join)


def read_from_windows(written: list[str]) -> str:
    """What is read from a file whose lines end in CR and LF, as many newspapers' do."""
    return decode("\r\n".join(written).encode("utf-8-sig"), "a story").text


texts = st.lists(lines, min_size=1, max_size=8).map("\n".join).filter(bool) | st.lists(
    written_lines, min_size=2, max_size=6
).map(read_from_windows)
names = st.sampled_from(("Ines Calloway", "", " ", *ATTACKS, *MARKUP, "שלום"))
ids = st.sampled_from(("", "<script>", "quotes", "article", "q1", "Q1", "a1", "#", " ", "[^q1]", "p-1"))


reviews = st.none() | st.builds(
    Review,
    state=st.sampled_from(get_args(ReviewState)),
    creator=names,
    time=st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A story whose findings overlap, nest, touch and come in pieces."""
    text = draw(texts)
    spans = draw(spans_of(text))
    maybe = st.none() | spans
    sure = st.floats(0, 1)
    fresh = iter(draw(st.lists(ids, unique=True, max_size=12)))

    def new_id(usual: str) -> str:
        return next(fresh, usual)

    parties = tuple(
        Party(
            id=new_id(f"party {n}"),
            name=draw(names),
            kind=draw(st.sampled_from(get_args(PartyKind))),
            description=draw(st.none() | names),
            aliases=(draw(names),),
            review=draw(reviews),
            mentions=tuple(
                Mention(start=s.start, end=s.end, form=draw(st.sampled_from(get_args(MentionForm))))
                for s in draw(st.lists(spans, min_size=1, max_size=3))
            ),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    party_ids = st.sampled_from([None, *(p.id for p in parties)])
    quotes = tuple(
        Quote(
            id=new_id(f"quote {n}"),
            kind=draw(st.sampled_from(("direct", "indirect", "mixed"))),
            form=draw(st.sampled_from(("speech", "writing", "stance"))),
            content=tuple(draw(st.lists(spans, min_size=1, max_size=3))),
            cue=draw(maybe),
            source=draw(maybe),
            speaker=draw(party_ids),
            addressee=draw(party_ids),
            anonymous=draw(st.booleans()),
            confidence=draw(sure),
            why=draw(names),
            review=draw(reviews),
        )
        for n in range(draw(st.integers(0, 4)))
    )
    actions = tuple(
        Action(
            id=new_id(f"action {n}"),
            kind=draw(st.sampled_from(get_args(ActionKind))),
            status=draw(st.sampled_from(get_args(ActionStatus))),
            trigger=draw(spans),
            actor=draw(maybe),
            actor_party=draw(party_ids),
            target=draw(maybe),
            target_party=draw(party_ids),
            date=draw(maybe),
            when=draw(st.none() | names),
            reported_in=draw(st.sampled_from([None, *(q.id for q in quotes)])),
            confidence=draw(sure),
            why=draw(names),
            review=draw(reviews),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    references = tuple(
        Reference(
            id=new_id(f"reference {n}"),
            label=draw(names),
            title=draw(names),
            url=draw(st.none() | names | st.just("https://wire.example/?a=1&b=2")),
            start=s.start,
            end=s.end,
        )
        for n, s in enumerate(draw(st.lists(spans, max_size=2)))
    )
    notes = tuple(
        Note(
            id=new_id(f"note {n}"),
            text=draw(names),
            tags=tuple(draw(st.lists(names, max_size=2))),
            created=datetime(2025, 3, 4, tzinfo=UTC),
            **s.model_dump(),
        )
        for n, s in enumerate(draw(st.lists(spans, max_size=2)))
    )
    highlights = tuple(
        Highlight(
            id=new_id(f"highlight {n}"),
            colour=draw(names),
            created=datetime(2025, 3, 4, tzinfo=UTC),
            creator=draw(st.none() | names),
            **s.model_dump(),
        )
        for n, s in enumerate(draw(st.lists(spans, max_size=2)))
    )
    return Story(
        id=story_id(text),
        title=draw(st.none() | names),
        byline=draw(st.none() | names),
        published=draw(st.none() | names),
        language=draw(st.sampled_from(("en", "ar", '"><b>', ""))),
        source=Source(path=draw(st.none() | names), url=draw(st.none() | names)),
        text=text,
        blocks=draw(blocks_of(text)),
        parties=parties,
        quotes=quotes,
        actions=actions,
        references=references,
        notes=notes,
        highlights=highlights,
    )


def spans_of(text: str) -> st.SearchStrategy[st.SearchStrategy[Span]]:
    """Spans of a text, of which many are equal, nested, overlapping, or next to one another."""

    def family(ends: list[int]) -> st.SearchStrategy[Span]:
        pairs = st.tuples(st.sampled_from(ends), st.sampled_from(ends)).filter(
            lambda pair: pair[0] != pair[1]
        )
        return pairs.map(lambda pair: Span(start=min(pair), end=max(pair)))

    anywhere = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 40)).map(
        lambda pair: Span(start=pair[0], end=min(pair[0] + pair[1], len(text)))
    )
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)
    return ends.map(lambda chosen: family(chosen) | anywhere)


def blocks_of(text: str) -> st.SearchStrategy[tuple[Block, ...]]:
    """No blocks at all, or a block a line that is not blank, each of some kind."""
    places: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            places.append((at, at + len(line)))
        at += len(line) + 1
    kinds = st.lists(
        st.sampled_from(("title", "heading", "paragraph", "byline", "list_item", "reference")),
        min_size=len(places),
        max_size=len(places),
    )
    whole = kinds.map(
        lambda chosen: tuple(Block(start=s, end=e, kind=k) for (s, e), k in zip(places, chosen, strict=True))
    )
    return st.just(()) | whole
