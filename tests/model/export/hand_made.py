"""One story made by hand, with a finding of every kind."""

from datetime import UTC, datetime

from storyview.model.story import (
    Action,
    Analysis,
    Block,
    BlockKind,
    Highlight,
    Mention,
    MentionForm,
    Note,
    Party,
    Quote,
    Reference,
    Review,
    Source,
    Span,
    Story,
    story_id,
)

BLOCKS: tuple[tuple[BlockKind, str], ...] = (
    ("title", "Northvale regulator bans Halden scanners after port leak"),
    ("byline", "By Mira Okonjo and Tomas Veld"),
    (
        "paragraph",
        "NORTHVALE, March 3 (Wire) — The Northvale Port Authority banned Halden Systems from every "
        'terminal on Monday, saying the company "left the gate wide open" for months.',
    ),
    (
        "paragraph",
        '"We asked three times," said Ines Calloway, the authority\'s chairwoman. "Three times we were '
        'told that everything was fine. It was not."',
    ),
    (
        "paragraph",
        "Halden denied the claim. According to its spokesman, Peter Brandt, engineers had warned the port "
        "of the flaw in January. \"My colleagues heard an official say 'we will look at it later',\" he "
        "added.",
    ),
    ("heading", "A second inquiry"),
    (
        "paragraph",
        "The justice ministry said it would open an investigation into both sides next week. Analysts "
        "believe a fine is likely.",
    ),
    ("reference", "READ MORE: Halden shares slide as ports walk away"),
)
TEXT = "\n\n".join(text for _, text in BLOCKS) + "\n"
MADE = datetime(2025, 3, 4, tzinfo=UTC)


def at(words: str, within: str | None = None) -> Span:
    """The first place of `words` in the text, or in the words `within` which they stand."""
    start = TEXT.index(within) + within.index(words) if within else TEXT.index(words)
    return Span(start=start, end=start + len(words))


def mention(words: str, form: MentionForm = "name", within: str | None = None) -> Mention:
    return Mention(form=form, **at(words, within).model_dump())


AUTHORITY = "The Northvale Port Authority"
MINISTRY = "The justice ministry"

STORY = Story(
    id=story_id(TEXT),
    title=BLOCKS[0][1],
    byline="Mira Okonjo and Tomas Veld",
    published="2025-03-03",
    source=Source(path="/home/reader/stories/northvale.txt", url="https://wire.example/northvale?a=1&b=2"),
    text=TEXT,
    blocks=tuple(Block(kind=kind, **at(text).model_dump()) for kind, text in BLOCKS),
    parties=(
        Party(
            id="p1",
            name="Northvale Port Authority",
            kind="organization",
            aliases=("the authority", "Northvale regulator"),
            mentions=(
                mention("Northvale regulator"),
                mention(AUTHORITY),
                mention("We", "pronoun"),
                mention("the authority", "nominal"),
            ),
        ),
        Party(
            id="p2",
            name="Halden Systems",
            kind="organization",
            aliases=("Halden",),
            mentions=(
                mention("Halden"),
                mention("Halden Systems"),
                mention("the company", "nominal"),
                mention("Halden", within="Halden denied"),
            ),
        ),
        Party(
            id="p3",
            name="Ines Calloway",
            kind="person",
            description="the authority's chairwoman",
            mentions=(mention("Ines Calloway"),),
        ),
        Party(
            id="p4",
            name="Peter Brandt",
            kind="person",
            description="Halden's spokesman",
            mentions=(mention("Peter Brandt"), mention("he", "pronoun", "he added")),
        ),
        Party(
            id="p5",
            name="justice ministry",
            kind="organization",
            mentions=(mention(MINISTRY), mention("it", "pronoun", "it would")),
        ),
    ),
    quotes=(
        Quote(
            id="q1",
            kind="mixed",
            content=(at('the company "left the gate wide open" for months'),),
            cue=at("saying"),
            source=at(AUTHORITY),
            speaker="p1",
            confidence=0.81,
            why="reporting verb “saying”",
        ),
        Quote(
            id="q2",
            kind="direct",
            content=(
                at('"We asked three times,"'),
                at('"Three times we were told that everything was fine. It was not."'),
            ),
            cue=at("said"),
            source=at("Ines Calloway, the authority's chairwoman"),
            speaker="p3",
            confidence=0.97,
            why="quotation marks, “said”",
        ),
        Quote(
            id="q3",
            kind="indirect",
            content=(at("engineers had warned the port of the flaw in January"),),
            cue=at("According to"),
            source=at("its spokesman, Peter Brandt"),
            speaker="p4",
            confidence=0.9,
            why="“according to”",
        ),
        Quote(
            id="q4",
            kind="direct",
            content=(at("\"My colleagues heard an official say 'we will look at it later',\""),),
            cue=at("added"),
            source=at("he", "he added"),
            speaker="p4",
            confidence=0.95,
            why="quotation marks, “added”",
        ),
        Quote(
            id="q5",
            kind="direct",
            content=(at("'we will look at it later'"),),
            cue=at("say", "say 'we"),
            source=at("an official"),
            anonymous=True,
            confidence=0.6,
            why="nested quotation marks",
        ),
        Quote(
            id="q6",
            kind="indirect",
            content=(at("it would open an investigation into both sides next week"),),
            cue=at("said", "said it"),
            source=at(MINISTRY),
            speaker="p5",
            confidence=0.88,
            why="reporting verb “said”",
        ),
        Quote(
            id="q7",
            kind="indirect",
            form="stance",
            content=(at("a fine is likely"),),
            cue=at("believe"),
            source=at("Analysts"),
            anonymous=True,
            confidence=0.55,
            why="verb of thought “believe”",
        ),
    ),
    actions=(
        Action(
            id="a1",
            kind="ban",
            status="done",
            trigger=at("banned"),
            actor=at(AUTHORITY),
            actor_party="p1",
            target=at("Halden Systems"),
            target_party="p2",
            date=at("Monday"),
            when="2025-03-03",
            confidence=0.93,
            why="trigger “banned”",
        ),
        Action(
            id="a2",
            kind="ban",
            status="done",
            trigger=at("bans"),
            actor=at("Northvale regulator"),
            actor_party="p1",
            target=at("Halden scanners"),
            same_as="a1",
            confidence=0.8,
            why="trigger “bans”",
        ),
        Action(
            id="a3",
            kind="investigate",
            status="planned",
            trigger=at("open an investigation"),
            actor=at(MINISTRY),
            actor_party="p5",
            target=at("both sides"),
            date=at("next week"),
            reported_in="q6",
            confidence=0.7,
            why="nominal “investigation”",
        ),
    ),
    references=(
        Reference(
            id="r1",
            label="READ MORE",
            title="Halden shares slide as ports walk away",
            url="https://wire.example/slide",
            **at(BLOCKS[-1][1]).model_dump(),
        ),
    ),
    notes=(
        Note(
            id="n1",
            text="Ask for the January mail.",
            tags=("todo",),
            created=MADE,
            **at("in January").model_dump(),
        ),
    ),
    analysis=Analysis(model="en_core_web_sm 3.8.0", version="0.1.0", made=MADE),
)

CONFIRMED = Review(state="confirmed", creator="Ann", time=MADE)
CORRECTED = Review(state="corrected", creator="Ben\x1b", time=MADE)
CHECKED_STORY = STORY.model_copy(
    update={
        "parties": (STORY.parties[0].model_copy(update={"review": CONFIRMED}), *STORY.parties[1:]),
        "quotes": (STORY.quotes[0].model_copy(update={"review": CORRECTED}), *STORY.quotes[1:]),
        "actions": (STORY.actions[0].model_copy(update={"review": CONFIRMED}), *STORY.actions[1:]),
        "highlights": (
            Highlight(
                id="h1",
                colour="yellow",
                created=MADE,
                creator="Ann",
                **at("engineers had warned").model_dump(),
            ),
            Highlight(id="h2", colour="<ask> again", created=MADE, **at("A second inquiry").model_dump()),
        ),
    }
)
"""The same with a party, a quote and an action that readers checked, and two highlights."""
