"""The pipeline whose parse is learnt, loaded once."""

import pytest

from storyview.model.analysis.pipeline import Analyser, load_analyser


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """The pinned pipeline."""
    return load_analyser()
