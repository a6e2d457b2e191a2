"""Findings as CoNLL-U: one token a line, with the layers in the last column, MISC.

Each token has `TokenRange`, its offsets in the story's text, and under the name of a layer what it is part
of: `Quotes=B-Quote:q1,I-Source:q2-source` begins the words of quote `q1` within the source of `q2`. `B` is
the first token of every piece. Comments at the head of a document hold what is known of each annotation
and how they are linked. There is no grammar in it: the other columns are empty.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..printable import one_line, printable
from ..story import Story
from .annotations import Annotations, annotations
from .identity import text_digest
from .interface import Context
from .rows import story_file, story_title
from .tokens import Token, token_range, tokens

_EMPTY = "\t_" * 7
_SENTENCE_ENDS = frozenset(".!?…。！？")
_CLOSING = frozenset("\"'”’»)]")


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """One document for each story."""
    for number, story in enumerate(stories, 1):
        yield from _document(story, number, context.choice)


def _document(story: Story, number: int, choice: str) -> Iterator[str]:
    found = annotations(story)
    # A control character that counts as white space is a word here: its visible stand-in.
    text = printable(story.text)
    cut = tokens(text, [span for item in found.items for span in item.spans])
    layers = _layers(found, cut, text)
    name = f"{one_line(story.id) or 'story'}-{number}"
    head = [*_head(story, found, name, choice)]
    for count, sentence in enumerate(_sentences(text, cut), 1):
        yield from (f"# {line}\n" for line in head)
        head = []
        yield f"# sent_id = {name}-{count}\n# text = {_words(text, [cut[at] for at in sentence])}\n"
        for place, at in enumerate(sentence, 1):
            token = cut[at]
            misc = [f"TokenRange={token.start}:{token.end}", *layers[at]]
            if not _spaced(text, token) and place < len(sentence):
                misc.append("SpaceAfter=No")
            yield f"{place}\t{text[token.start : token.end]}{_EMPTY}\t{'|'.join(misc)}\n"
        yield "\n"


def _head(story: Story, found: Annotations, name: str, choice: str) -> Iterator[str]:
    yield f"newdoc id = {name}"
    known = {
        "title": story_title(story),
        "file": story_file(story),
        "published": story.published,
        "sha256": text_digest(story),
        "choice": choice,
    }
    yield from (f"{key} = {one_line(value)}" for key, value in known.items() if value)
    for item in found.items:
        if item.facts:
            yield f"annotation {item.id} = {_one_line_json(item.facts)}"
    yield from (
        f"link {n} = {link.type} {link.source} {link.target}" for n, link in enumerate(found.links, 1)
    )


def _one_line_json(facts: object) -> str:
    return one_line(json.dumps(facts, ensure_ascii=False))


def _layers(found: Annotations, cut: list[Token], text: str) -> defaultdict[int, list[str]]:
    """What each token is part of, a text for each layer, by the token's number."""
    parts: defaultdict[int, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for item in found.items:
        for span in item.spans:
            words = [at for at in token_range(cut, span) if not text[cut[at].start : cut[at].end].isspace()]
            for at in words:
                begins = "B" if at == words[0] else "I"
                parts[at][item.layer.capitalize()].append(f"{begins}-{item.label}:{item.id}")
    told: defaultdict[int, list[str]] = defaultdict(list)
    for at, layers in parts.items():
        told[at] = [f"{layer}={','.join(what)}" for layer, what in layers.items()]
    return told


def _sentences(text: str, cut: list[Token]) -> Iterator[list[int]]:
    """The numbers of the tokens that are no white space, a list for each sentence, none empty."""
    sentence: list[int] = []
    ending = False
    for at, token in enumerate(cut):
        words = text[token.start : token.end]
        if words.isspace():
            if "\n" in words and sentence:
                yield sentence
                sentence, ending = [], False
            continue
        if ending and not _goes_on(text, token):
            yield sentence
            sentence, ending = [], False
        sentence.append(at)
        ending = _ends(words) or (ending and words[0] in _CLOSING)
    if sentence:
        yield sentence


def _goes_on(text: str, token: Token) -> bool:
    """Whether a token behind the end of a sentence belongs to it still, as closing quotation marks do."""
    words = text[token.start : token.end]
    return not text[token.start - 1].isspace() and all(c in _CLOSING or c in _SENTENCE_ENDS for c in words)


def _ends(words: str) -> bool:
    return all(character in _SENTENCE_ENDS for character in words)


def _words(text: str, sentence: list[Token]) -> str:
    told = "".join(
        text[token.start : token.end] + (" " if _spaced(text, token) else "") for token in sentence
    )
    return told.rstrip(" ")


def _spaced(text: str, token: Token) -> bool:
    """Whether white space stands behind a token, which the format knows as one space."""
    return text[token.end : token.end + 1].isspace()
