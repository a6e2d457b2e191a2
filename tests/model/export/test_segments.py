from hypothesis import given, settings

from storyview.model.export.segments import Mark, Section, Segment, sections, segments, story_marks
from storyview.model.story import Block, Story

from .generated_stories import stories
from .hand_made import CHECKED_STORY


def test_overlaps_are_cut_at_every_boundary() -> None:
    outer, inner = Mark(1, 6, "q1", "direct"), Mark(4, 8, "q2", "mixed")
    assert list(segments(9, [inner, outer])) == [
        Segment(0, 1, ()),
        Segment(1, 4, (outer,)),
        Segment(4, 6, (outer, inner)),
        Segment(6, 8, (inner,)),
        Segment(8, 9, ()),
    ]


def test_breaks_cut_without_marking() -> None:
    mark = Mark(0, 4, "q1", "direct")
    assert list(segments(4, [mark], breaks=[2])) == [Segment(0, 2, (mark,)), Segment(2, 4, (mark,))]


def test_an_empty_text_has_no_segment() -> None:
    assert list(segments(0, [])) == []


@settings(max_examples=60, deadline=None)
@given(stories())
def test_segments_are_the_text_and_lose_no_mark(story: Story) -> None:
    marks = list(story_marks(story))
    cut = list(segments(len(story.text), marks))
    assert "".join(story.text[s.start : s.end] for s in cut) == story.text
    for segment in cut:
        covering = [m for m in marks if m.start <= segment.start and segment.end <= m.end]
        assert sorted(segment.marks, key=repr) == sorted(covering, key=repr)


def test_every_role_of_every_finding_is_marked() -> None:
    roles = {mark.role for mark in story_marks(CHECKED_STORY)}
    assert roles == {
        *("direct", "indirect", "mixed", "cue", "source", "trigger", "actor", "target", "date"),
        *("mention", "reference", "note", "highlight"),
    }


def test_sections_are_the_whole_text_even_of_overlapping_blocks() -> None:
    blocks = (Block(kind="title", start=1, end=4), Block(kind="paragraph", start=2, end=6))
    story = Story(id="x", text="01234567", blocks=blocks)
    assert list(sections(story)) == [
        Section(0, 1, None),
        Section(1, 4, "title"),
        Section(4, 6, "paragraph"),
        Section(6, 8, None),
    ]


def test_a_block_inside_an_earlier_one_is_part_of_it() -> None:
    blocks = (Block(kind="paragraph", start=0, end=8), Block(kind="heading", start=2, end=3))
    assert list(sections(Story(id="x", text="01234567", blocks=blocks))) == [Section(0, 8, "paragraph")]
