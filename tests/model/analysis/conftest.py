"""The pipeline, loaded once for all tests of the analysis."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.pipeline import Analyser, load_analyser
from storyview.model.reading.blocks import find_blocks
from storyview.model.story import Story, story_id


def _story(text: str) -> Story:
    return Story(id=story_id(text), text=text, blocks=find_blocks(text))


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """The pinned pipeline with all our components."""
    return load_analyser()


@pytest.fixture(scope="session")
def parse(analyser: Analyser) -> Callable[[str], Doc]:
    """From a text to its parse, read into blocks, before any of our components saw it."""

    def parse_text(text: str) -> Doc:
        return analyser.parse(_story(text))

    return parse_text


@pytest.fixture(scope="session")
def analyse(analyser: Analyser) -> Callable[[str], Story]:
    """From a text to the story with all its findings."""

    def analyse_text(text: str) -> Story:
        return analyser.analyse(_story(text))

    return analyse_text
