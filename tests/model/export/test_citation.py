"""A finding as text for elsewhere: its words, whose they are, where they stand, and nothing harmful."""

import pytest

from storyview.model.export.citation import bare_text, cited, cited_piece, plain_piece
from storyview.model.story import Action, Mention, Party, Quote, Reference, Source, Span, Story

TEXT = (
    "Harbour shut\n\n“We cannot let ships in,” harbour master Jon Vell said. He said the crane was unsafe. "
    "A court fined Nordkran on Monday.\nREAD MORE: Crane falls\x1b[2J\n"
)


def span(piece: str) -> Span:
    start = TEXT.index(piece)
    return Span(start=start, end=start + len(piece))


VELL = Party(
    id="vell",
    name="Jon Vell",
    kind="person",
    description="harbour master",
    mentions=(
        Mention(form="name", **span("Jon Vell").model_dump()),
        Mention(form="pronoun", confidence=0.5, **span("He").model_dump()),
    ),
)
DIRECT = Quote(
    id="q1",
    kind="direct",
    content=(span("“We cannot let ships in,”"),),
    source=span("harbour master Jon Vell"),
    speaker="vell",
    confidence=0.9,
    why="",
)
TOLD = Quote(
    id="q2",
    kind="indirect",
    content=(span("the crane was unsafe"),),
    source=span("He"),
    speaker="vell",
    confidence=0.9,
    why="",
)
NOBODYS = Quote(id="q3", kind="direct", content=(span("We cannot"), span("ships in")), confidence=0.9, why="")
FINED = Action(id="a", kind="fine", status="done", trigger=span("fined"), confidence=0.7, why="")
MORE = Reference(
    id="r", label="READ MORE", title="Crane falls\x1b[2J", **span("READ MORE: Crane falls").model_dump()
)

STORY = Story(
    id="x",
    title="Harbour shut",
    published="2024-05-06",
    source=Source(path="/home/reader/kelm/harbour.txt"),
    text=TEXT,
    parties=(VELL,),
    quotes=(DIRECT, TOLD, NOBODYS),
    actions=(FINED,),
    references=(MORE,),
)
WHERE = "in “Harbour shut”, harbour.txt, 2024-05-06, characters"
AT = [
    f"{span(words).start}–{span(words).end}"
    for words in ("the crane was unsafe", "A court fined Nordkran on Monday.", "READ MORE: Crane falls")
]


@pytest.mark.parametrize(
    ("item", "words", "citation"),
    [
        (
            DIRECT,
            "We cannot let ships in,",
            f"“We cannot let ships in,” — Jon Vell (“harbour master Jon Vell”), {WHERE} 14–39",
        ),
        (
            TOLD,
            "the crane was unsafe",
            f"“the crane was unsafe” — Jon Vell (“He”) (a guess), in the story’s words, {WHERE} {AT[0]}",
        ),
        (NOBODYS, "We cannot … ships in", f"“We cannot … ships in” — unattributed, {WHERE} 15–24, 29–37"),
        (
            FINED,
            "A court fined Nordkran on Monday.",
            f"“A court fined Nordkran on Monday.” — official action: fine, done, {WHERE} {AT[1]}",
        ),
        (VELL, "Jon Vell", f"Jon Vell — harbour master, {WHERE} 55–63"),
        (MORE, "Crane falls␛[2J", f"“Crane falls␛[2J” — reference, {WHERE} {AT[2]}"),
    ],
)
def test_words_and_citation(item: Quote | Action | Party | Reference, words: str, citation: str) -> None:
    assert bare_text(STORY, item) == words
    assert cited(STORY, item) == citation


def test_offsets_of_a_citation_lead_to_its_words() -> None:
    start, end = map(int, cited(STORY, DIRECT).rpartition(" ")[2].split("–"))
    assert TEXT[start:end] == "“We cannot let ships in,”"


def test_a_web_address_stands_before_the_file_and_a_false_one_does_not() -> None:
    for url, there in (("https://kelm.example/1", True), ("javascript:x", False)):
        story = STORY.model_copy(update={"source": Source(path="harbour.txt", url=url)})
        assert (url in cited(story, DIRECT)) is there
        assert ("harbour.txt" in cited(story, DIRECT)) is not there


def test_a_piece_keeps_its_lines_where_it_is_bare() -> None:
    piece = Span(start=0, end=len(TEXT))
    assert plain_piece(STORY, piece) == TEXT.replace("\x1b", "␛")
    assert "\n" not in cited_piece(STORY, piece)
    assert cited_piece(STORY, span("Harbour shut")) == f"“Harbour shut” — {WHERE} 0–12"


def test_no_control_character_is_ever_copied() -> None:
    hostile = "".join(chr(code) for code in range(0x20)) + "\x7f\x9b\u202e"
    text = TEXT.replace("ships", f"ships{hostile}")
    story = Story(id="y", text=text, title=hostile, source=Source(path=f"/x/{hostile}"), published=hostile)
    whole = Span(start=0, end=len(text))
    for told in (cited_piece(story, whole), plain_piece(story, whole).replace("\n", "").replace("\t", "")):
        assert not [c for c in told if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c == "\u202e"]


def test_a_quote_over_paragraphs_keeps_no_mark_of_its_pieces() -> None:
    text = "“It was dark, he said. “‘Run!’ they cried.”"
    second = text.index("“‘")
    pieces = (Span(start=0, end=second), Span(start=second, end=len(text)))
    quote = Quote(id="q", kind="direct", content=pieces, confidence=1, why="")
    assert bare_text(Story(id="z", text=text), quote) == "It was dark, he said. … ‘Run!’ they cried."
