"""Putting a story through the spaCy pipeline and our components."""

import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from ..errors import StoryviewError
from ..language_models import LanguageModel, choose_model
from ..story import Analysis, Block, Findings, Story
from ..version import storyview_version
from .attribution import read_by_network
from .components import COMPONENTS
from .network_reading import keep_reading

# The text is parsed in chunks of whole blocks: the memory that the parser takes then does not
# grow with the story, and progress can be told.
CHUNK_CHARACTERS = 10_000

_ENDLESS_WORD = re.compile(r"\S{1000,}")

Progress = Callable[[float], None]
"""Told the share of the text that is parsed, from 0 to 1."""


class Analyser:
    """A loaded pipeline; make one and use it for many stories."""

    def __init__(self, nlp: Language, model: LanguageModel) -> None:
        self.nlp = nlp
        self._model = model
        self.components = {name: nlp.create_pipe(name) for name in COMPONENTS}

    def analyse(self, story: Story, progress: Progress | None = None) -> Story:
        """The story with the findings of its text in place of any earlier ones."""
        return story.with_findings(self.findings(story, progress))

    def findings(self, story: Story, progress: Progress | None = None) -> Findings:
        """What is found in the story's text."""
        doc = self.read(story, progress)
        return Findings(
            parties=doc._.storyview_parties,
            quotes=doc._.storyview_quotes,
            actions=doc._.storyview_actions,
            analysis=Analysis(
                model=str(self._model),
                version=storyview_version(),
                made=datetime.now(UTC).replace(microsecond=0),
            ),
        )

    def read(self, story: Story, progress: Progress | None = None) -> Doc:
        """The story's text parsed, with what our components find in it."""
        # The network needs a processor, but neither the parse nor Python's lock.
        with ThreadPoolExecutor(1) as beside:
            reading = beside.submit(read_by_network, story.text, story.blocks)
            doc = self.parse(story, progress)
        keep_reading(doc, reading.result())
        for component in self.components.values():
            doc = component(doc)
        return doc

    def parse(self, story: Story, progress: Progress | None = None) -> Doc:
        """The story's text as one parsed `Doc` in which every block begins a sentence."""
        text = _parsable(story)
        chunks = [self._make_doc(text, blocks, start, end) for blocks, start, end in _chunks(story)]
        parsed = []
        for chunk in self.nlp.pipe(chunks, batch_size=4):
            parsed.append(chunk)
            if progress is not None:
                progress(len(parsed) / len(chunks))
        doc = Doc.from_docs(parsed, ensure_whitespace=False) if len(parsed) > 1 else parsed[0]
        assert doc is not None
        assert doc.text == text
        doc._.storyview_blocks = story.blocks
        doc._.storyview_published = story.published
        return doc

    def _make_doc(self, text: str, blocks: Sequence[Block], start: int, end: int) -> Doc:
        doc = self.nlp.make_doc(text[start:end])
        first_characters = {block.start - start for block in blocks}
        for token in doc[1:]:
            if token.idx in first_characters:
                token.is_sent_start = True
        return doc


def load_analyser(model: str | None = None) -> Analyser:
    """Load a pipeline; takes about a second.

    Args:
        model: the name or path of a spaCy pipeline; the best installed English one if None.

    Raises:
        StoryviewError: there is no such pipeline, it does not load, or it lacks a parser,
            tagger, lemmatizer or entity recogniser.
    """
    chosen = choose_model(model)
    try:
        nlp = spacy.load(chosen.name)
    except (OSError, ValueError, ImportError) as error:
        raise StoryviewError(f"The spaCy pipeline {chosen.name} does not load: {error}") from error
    lacking = [pipe for pipe in ("tagger", "parser", "lemmatizer", "ner") if pipe not in nlp.pipe_names]
    if lacking:
        raise StoryviewError(
            f"The spaCy pipeline {chosen.name} has no {' and no '.join(lacking)}; "
            "storyview needs one with a tagger, a parser, a lemmatizer and an entity recogniser."
        )
    return Analyser(nlp, chosen)


def _parsable(story: Story) -> str:
    """The text as it is given to the parser, character for character as long as the story's.

    Line ends inside a block become spaces: they come from a narrow column and would break a
    sentence in two. What no language writes without a space becomes one plain word: the time
    that the tokenizer takes grows with the square of a word's punctuation.
    """
    characters = list(story.text)
    for block in story.blocks:
        for i in range(block.start, block.end):
            if characters[i] == "\n":
                characters[i] = " "
    return _ENDLESS_WORD.sub(lambda match: "x" * len(match.group()), "".join(characters))


def _chunks(story: Story) -> Iterator[tuple[Sequence[Block], int, int]]:
    """The text cut before blocks into (blocks, start, end); together they cover all of it."""
    blocks: list[Block] = []
    start = 0
    for block in story.blocks:
        if blocks and block.end - start > CHUNK_CHARACTERS:
            yield blocks, start, block.start
            blocks, start = [], block.start
        blocks.append(block)
    yield blocks, start, len(story.text)
