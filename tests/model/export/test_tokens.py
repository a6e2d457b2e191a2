from hypothesis import given, settings

from storyview.model.export.annotations import annotations
from storyview.model.export.tokens import document, token_range, tokens
from storyview.model.story import Span, Story

from .generated_stories import stories


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_span_is_made_of_whole_tokens(story: Story) -> None:
    spans = [span for item in annotations(story).items for span in item.spans]
    cut = tokens(story.text, spans)
    told = "".join(story.text[t.start : t.end] + (" " if t.spaced else "") for t in cut)
    assert told == story.text == document(story.text, cut).text
    for span in spans:
        within = token_range(cut, span)
        assert (cut[within.start].start, cut[within.stop - 1].end) == (span.start, span.end)


def test_a_space_is_a_token_only_where_a_span_begins_or_ends_with_it() -> None:
    text = "he said no"

    def cut(*spans: tuple[int, int]) -> list[str]:
        given_spans = [Span(start=start, end=end) for start, end in spans]
        return [text[token.start : token.end] for token in tokens(text, given_spans)]

    assert cut() == cut((0, 2), (3, 7)) == ["he", "said", "no"]
    assert cut((2, 7)) == ["he", " ", "said", "no"]
    assert cut((3, 8)) == ["he", "said", " ", "no"]
    assert cut((4, 6)) == ["he", "s", "ai", "d", "no"]
