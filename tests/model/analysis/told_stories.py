"""Short texts with parties and quotes told by their words, for the tests of who says them."""

from collections.abc import Callable, Sequence

from spacy.tokens import Doc

from storyview.model.analysis.quotes.casting import Cast
from storyview.model.analysis.quotes.heads import Range
from storyview.model.analysis.quotes.voice import Words
from storyview.model.story import Mention, MentionForm, Party, PartyKind

Parse = Callable[[str], Doc]


def place(text: str, piece: str) -> tuple[int, int]:
    """Where a piece stands for the first time; of "a [b] c" the b."""
    left, _, rest = piece.partition("[")
    body, _, right = rest.partition("]")
    if not body:
        left, body, right = "", piece, ""
    at = text.index(left + body + right) + len(left)
    return at, at + len(body)


def party(
    text: str, id_: str, name: str, *others: str, kind: PartyKind = "person", description: str | None = None
) -> Party:
    """A party with every place of its name, and other places as nominals or pronouns."""
    mentions = []
    at = text.find(name)
    while at >= 0:
        mentions.append(Mention(start=at, end=at + len(name), form="name"))
        at = text.find(name, at + 1)
    for piece in others:
        start, end = place(text, piece)
        form: MentionForm = "pronoun" if end - start < 5 and text[start:end].islower() else "nominal"
        mentions.append(Mention(start=start, end=end, form=form))
    mentions.sort(key=lambda mention: mention.start)
    return Party(id=id_, name=name, kind=kind, description=description, mentions=tuple(mentions))


def tokens(doc: Doc, piece: str | None) -> Range | None:
    """The tokens of a piece, or None for None."""
    if piece is None:
        return None
    span = doc.char_span(*place(doc.text, piece), alignment_mode="expand")
    assert span is not None
    return span.start, span.end


def words(
    doc: Doc,
    source: str | None,
    cue: str | None,
    *content: str,
    direct: bool = False,
    alone: bool = False,
) -> Words:
    """A quote by the pieces of text that it is made of."""
    pieces = tuple(found for piece in content if (found := tokens(doc, piece)) is not None)
    return Words(pieces, tokens(doc, source), tokens(doc, cue), direct, alone)


def paragraphs(doc: Doc) -> list[Range]:
    """The tokens of the lines that are not empty."""
    out: list[Range] = []
    start = 0
    for token in doc:
        if "\n" in token.text:
            out.append((start, token.i))
            start = token.i + 1
    out.append((start, len(doc)))
    return [(first, last) for first, last in out if first < last]


def cast_of(doc: Doc, parties: Sequence[Party] = ()) -> Cast:
    """The cast of a text."""
    return Cast(doc, parties)
