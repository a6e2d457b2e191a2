from hypothesis import given, settings

from storyview.model.export.annotations import COLOURS, LAYERS, annotations, joined
from storyview.model.printable import one_line
from storyview.model.story import Span, Story

from .generated_stories import stories
from .hand_made import STORY, TEXT
from .reading_back import spans_of_findings


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_span_of_every_finding_is_annotated(story: Story) -> None:
    found = annotations(story)
    assert spans_of_findings(story) <= {(s.start, s.end) for item in found.items for s in item.spans}
    ids = [item.id for item in found.items]
    assert len(set(ids)) == len(ids)
    assert {id_ for link in found.links for id_ in (link.source, link.target)} <= {*ids}
    for item in found.items:
        assert item.label in LAYERS[item.layer]
        assert all(one.end <= other.start for one, other in zip(item.spans, item.spans[1:], strict=False))
        assert all(value == one_line(value) for value in item.facts.values())


def test_pieces_that_overlap_are_one_and_those_that_touch_are_not() -> None:
    pieces = (Span(start=8, end=9), Span(start=0, end=4), Span(start=2, end=6), Span(start=6, end=8))
    assert [(span.start, span.end) for span in joined(pieces)] == [(0, 6), (6, 8), (8, 9)]


def test_a_quote_leads_to_its_speaker_where_it_is_named() -> None:
    found = annotations(STORY)
    items = {item.id: item for item in found.items}
    speaker = next(link for link in found.links if link.source == "q2" and link.type == "Speaker")
    span = items[speaker.target].spans[0]
    assert (items[speaker.target].label, TEXT[span.start : span.end]) == ("Person", "Ines Calloway")
    assert items["q2"].facts["speaker"] == "Ines Calloway"
    assert len(items["q2"].spans) == 2
    assert items["n1"].facts["note"] == "Ask for the January mail."


def test_each_label_has_a_colour_of_its_own() -> None:
    labels = [label for layer in LAYERS.values() for label in layer]
    assert sorted(COLOURS) == sorted(labels)
    assert len(set(COLOURS.values())) == len(labels)
