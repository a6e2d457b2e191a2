from collections import Counter
from pathlib import Path

import spacy
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin

from storyview.model.export import EXPORTERS
from storyview.model.export.annotations import LAYERS
from storyview.model.export.writing import export_stories
from storyview.model.story import Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported, marked


def read(*given_stories: Story) -> list[Doc]:
    kept = DocBin().from_bytes(exported("docbin", *given_stories))
    return list(kept.get_docs(spacy.blank("en").vocab))


@settings(max_examples=40, deadline=None)
@given(stories(), stories())
def test_spacy_reads_every_span_back(one: Story, other: Story) -> None:
    docs = read(one, other)
    assert [doc.text for doc in docs] == [one.text, other.text]
    for story, doc in zip((one, other), docs, strict=True):
        assert set(doc.spans) == set(LAYERS)
        found = Counter(
            (span.label_, span.start_char, span.end_char) for group in doc.spans.values() for span in group
        )
        assert found == marked(story)
        told = doc.user_data["storyview"]
        assert Story.model_validate({**told["story"], "text": doc.text}) == story


def test_pieces_share_an_id_and_links_are_told() -> None:
    (doc,) = read(STORY)
    pieces = [span.text for span in doc.spans["quotes"] if span.id_ == "q2"]
    assert pieces == [
        '"We asked three times,"',
        '"Three times we were told that everything was fine. It was not."',
    ]
    told = doc.user_data["storyview"]
    assert {"type": "Speaker", "from": "q2", "to": "p3-1"} in told["links"]
    assert told["facts"]["q2"]["speaker"] == "Ines Calloway"
    assert told["sha256"].startswith(STORY.id)
    assert next(span for span in doc.spans["parties"] if span.text == "he").kb_id_ == "p4"


def test_it_is_read_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "x.spacy"
    export_stories([STORY], EXPORTERS["docbin"], path)
    assert len(DocBin().from_disk(path)) == 1
