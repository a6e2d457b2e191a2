"""From scores made by hand to attributions."""

from collections.abc import Mapping

import numpy as np
import pytest

from storyview.model.analysis.attribution.attributions import Attribution, find_in_window
from storyview.model.analysis.attribution.tagging import TAGS
from storyview.model.analysis.attribution.windows import Window

from .hand_made import scores_of, tagging_of

QUOTED = 3


def window_of(text: str, paragraphs: int = 1) -> Window:
    """A window of words between spaces, a piece each, in paragraphs of the same length.

    Words with a double quotation mark count as quoted.
    """
    words = text.split()
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    spans = [(start, start + len(word)) for start, word in zip(starts, words, strict=False)]
    size = len(words) // paragraphs
    features = [QUOTED if '"' in word else 0 for word in words]
    bounds = [(n * size, (n + 1) * size) for n in range(paragraphs)]
    return Window([0] * len(words), features, list(range(len(words))), spans, bounds)


def attributions(
    text: str, marks: str, cues: Mapping[int, int], sources: Mapping[int, int]
) -> list[Attribution]:
    """What is found with one group of marks a paragraph, and links from word to word.

    A source that is the number of words stands for none.
    """
    groups = marks.split()
    window = window_of(text, len(groups))
    scores = scores_of(len(window.spans), cues=cues, sources=sources)
    return find_in_window(window, scores, [tagging_of(group) for group in groups])


def told(text: str, found: Attribution) -> tuple[list[str], str | None, str | None]:
    """The words of an attribution's content, cue and source."""
    cue, source = (None if span is None else text[slice(*span)] for span in (found.cue, found.source))
    return [text[slice(*piece)] for piece in found.content], cue, source


def test_content_cue_and_source_are_joined_by_their_links() -> None:
    text = "Ann Lee said it rains but Bo denied that"
    found = attributions(text, "SsCQq-SCQ", {3: 2, 4: 2, 8: 7}, {2: 0, 7: 6})
    assert [told(text, one) for one in found] == [
        (["it rains"], "said", "Ann Lee"),
        (["that"], "denied", "Bo"),
    ]


def test_content_on_both_sides_of_a_cue_is_one_attribution() -> None:
    text = "It rains he said again and again"
    (found,) = attributions(text, "QqSC-Qq", {0: 3, 1: 3, 5: 3, 6: 3}, {3: 2})
    assert told(text, found) == (["It rains", "and again"], "said", "he")


def test_a_content_goes_to_the_cue_that_most_of_its_words_are_for() -> None:
    text = "he said one two three she noted"
    (found,) = attributions(text, "SCQqqSC", {2: 1, 3: 6, 4: 6}, {1: 0, 6: 5})
    assert told(text, found) == (["one two three"], "noted", "she")


def test_the_cue_of_a_quotation_may_lie_in_another_paragraph() -> None:
    text = 'he said : "one two three"'
    (found,) = attributions(text, "SC- Qqq", {3: 1, 4: 1, 5: 1}, {1: 0})
    assert told(text, found) == (['"one two three"'], "said", "he")


def test_a_cue_may_be_for_no_source() -> None:
    text = "Officials note it was said to rain"
    (found,) = attributions(text, "S---CQq", {5: 4, 6: 4}, {4: 7})
    assert told(text, found) == (["to rain"], "said", None)


def test_no_source_is_found_where_none_is_tagged_and_no_link_leads_to_one() -> None:
    text = "it was said to rain"
    (found,) = attributions(text, "--CQq", {3: 2, 4: 2}, {})
    assert told(text, found) == (["to rain"], "said", None)


def test_a_cue_and_a_source_that_only_links_tell_of_are_found_in_characters() -> None:
    text = "it was said to rain"
    (found,) = attributions(text, "---Qq", {3: 2, 4: 2}, {2: 0})
    assert told(text, found) == (["to rain"], "said", "it")
    assert (found.evidence.uncued, found.evidence.unsourced) == (0, 0)
    assert found.evidence.cue < np.log(0.1)  # the tags speak against it


def test_contents_without_any_cue_stay_apart() -> None:
    text = "We won - We lost"
    found = attributions(text, "Qq-Qq", {}, {})
    assert [told(text, one) for one in found] == [(["We won"], None, None), (["We lost"], None, None)]


def test_a_cue_and_a_source_without_content_are_no_attribution() -> None:
    assert attributions("he said", "SC", {}, {1: 0}) == []


def test_evidence_falls_with_doubt() -> None:
    text = "he said one two three"
    (sure,) = attributions(text, "SCQqq", {2: 1, 3: 1, 4: 1}, {1: 0})
    (unsure,) = attributions(text, "SCQqq", {2: 1}, {1: 0})
    assert sure.evidence.content == pytest.approx(np.log(0.9 + 0.1 / (TAGS - 1)), abs=1e-5)
    assert sure.evidence.begin == sure.evidence.cue == sure.evidence.source == pytest.approx(np.log(0.9))
    assert sure.evidence.words == pytest.approx(np.log(3))
    assert unsure.evidence.cue_link < sure.evidence.cue_link < 0
    assert unsure.evidence._replace(cue_link=sure.evidence.cue_link) == sure.evidence


def test_evidence_tells_what_is_not_there_and_what_is_quoted() -> None:
    (cueless,) = attributions('"one" "two" three four', "Qqqq", {}, {})
    assert (cueless.evidence.uncued, cueless.evidence.unsourced, cueless.evidence.quoted) == (1, 1, 0.5)
    assert (cueless.evidence.cue, cueless.evidence.source, cueless.evidence.source_link) == (0, 0, 0)
    (sourceless,) = attributions("it was said to rain", "--CQq", {3: 2, 4: 2}, {2: 5})
    assert (sourceless.evidence.uncued, sourceless.evidence.unsourced) == (0, 1)
    assert sourceless.evidence.source_link > -0.01


def test_a_content_at_the_end_of_a_window_ends_for_sure() -> None:
    (last,) = attributions("he said one two", "SCQq", {2: 1, 3: 1}, {1: 0})
    (inner,) = attributions("he said one two indeed", "SCQq-", {2: 1, 3: 1}, {1: 0})
    assert inner.evidence.end < last.evidence.end == 0
