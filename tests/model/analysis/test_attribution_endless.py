"""Endless and degenerate text is attributed to its end, by the network that is delivered."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from storyview.model.analysis.attribution import Attribution, attribute
from storyview.model.analysis.attribution import network as runtime
from storyview.model.analysis.attribution.windows import Window, batch_arrays
from storyview.model.reading.blocks import find_blocks

LAST = "\n\n“The bridge will stay closed until spring,” the mayor said on Monday.\n"


def attributions(text: str) -> list[Attribution]:
    return attribute(text, find_blocks(text))


ENDLESS = {
    "straight marks": '"' * 2_000,
    "opening marks": "“" * 2_000,
    "closing marks": "’" * 2_000,
    "marks apart": '" ' * 2_000,
    "quoted letters": "“a” " * 600,
    "a word": "x" * 200_000,
    "a word of marks that combine": "e\u0301" * 50_000,
    "words without spaces": "中" * 2_000,
    "paragraphs of a letter": "a\n\n" * 1_000,
    "paragraphs of a mark": "“\n" * 1_000,
    "cues": "He said: " * 600,
    "paragraphs of nothing": "\u200b\n\n" * 10_000,
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_whatever_goes_on_without_end_what_is_said_behind_it_is_found(text: str) -> None:
    whole = text + LAST
    at = len(text)
    found = attributions(whole)
    behind = [one for one in found if one.content[0][0] >= at]
    assert [[whole[slice(*span)] for span in (one.cue, one.source) if span] for one in behind] == [
        ["said", "the mayor"]
    ]
    assert all(span[1] <= len(whole) for one in found for span in one.content)


@pytest.mark.parametrize("name", ["a word", "paragraphs of a letter", "straight marks"])
def test_no_batch_grows_with_the_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def noted(batch: Sequence[Window]) -> dict[str, NDArray[np.int64]]:
        arrays = batch_arrays(batch)
        sizes.append(arrays["pieces"].size)
        return arrays

    monkeypatch.setattr(runtime, "batch_arrays", noted)
    attributions(ENDLESS[name] + LAST)
    assert 0 < max(sizes) <= runtime._PIECES_AT_ONCE
