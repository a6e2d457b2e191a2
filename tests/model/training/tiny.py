"""A network small enough for tests, and a story for it."""

import json
from pathlib import Path
from typing import Any

import pytest

from storyview.model.analysis.attribution.windows import Window, pack, quotable, read_paragraphs
from storyview.model.analysis.quotation_marks import find_quoted
from storyview.model.reading.blocks import find_blocks

VOCABULARY = 30_522

STORIES = (
    (
        "“It rains,” Ann Lee said on Monday.\n\nBo denied it.\n",
        [("Ann Lee", "said", "“It rains,”"), ("Bo", "denied", "it")],
    ),
    (
        "Officials announced that the bridge was closed.\n",
        [("Officials", "announced", "that the bridge was closed")],
    ),
)


def save_backbone(folder: Path) -> Path:
    """An untrained encoder of two layers of 16 dimensions, saved as a pretrained one is; always the same.

    Skips the test where torch and transformers are not installed.
    """
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(7)
    config = transformers.BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=256,
    )
    transformers.BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder


def save_stories(file: Path) -> Path:
    """The STORIES as annotated JSON Lines, after one that is held out from training."""
    rows: list[dict[str, Any]] = [{"id": "held out", "text": "Nobody spoke.\n", "attributions": []}]
    for text, told in STORIES:
        spans = [[[text.index(piece), text.index(piece) + len(piece)] for piece in one] for one in told]
        rows.append(
            {
                "id": str(len(rows)),
                "text": text,
                "attributions": [{"source": [s], "cue": [v], "content": [c]} for s, v, c in spans],
            }
        )
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def save_texts(file: Path) -> Path:
    """The STORIES as texts whose names are annotated, after one that is held out from training."""
    rows: list[dict[str, Any]] = [{"id": "held out", "text": "Nobody spoke.\n", "entities": []}]
    for text, told in STORIES:
        sources = [text.index(source) for source, _, _ in told]
        spans = [[start, start + len(source)] for start, (source, _, _) in zip(sources, told, strict=True)]
        entities = [
            {"type": "person", "mentions": [{"span": span, "head": span, "kind": "name"}]} for span in spans
        ]
        rows.append({"id": str(len(rows)), "text": text, "entities": entities})
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def save_reports(file: Path) -> Path:
    """The STORIES with what they tell taken for acts, without the texts, after one that is held out."""
    rows: list[dict[str, Any]] = [{"id": "held out", "text": "Nobody spoke.\n", "actions": []}]
    for text, told in STORIES:
        actions = [
            {
                "trigger": [text.index(cue), text.index(cue) + len(cue)],
                "kind": "testify" if cue == "said" else "disclose",
                "status": "denied" if cue == "denied" else "done",
                "actor": [text.index(source), text.index(source) + len(source)],
                "target": None,
            }
            for source, cue, _ in told
        ]
        rows.append({"id": str(len(rows)), "actions": actions})
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def windows_of(*texts: str) -> list[Window]:
    """A window for each text, which must be a short one."""
    out: list[Window] = []
    for text in texts:
        blocks = quotable(find_blocks(text))
        out += pack(read_paragraphs(text, blocks, find_quoted(text, blocks)))
    assert len(out) == len(texts)
    return out
