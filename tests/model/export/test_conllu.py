import json
from collections import Counter, defaultdict

import conllu
from conllu.models import TokenList
from hypothesis import given, settings

from storyview.model.export.annotations import annotations
from storyview.model.printable import printable
from storyview.model.story import Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported


def read(*given_stories: Story) -> list[TokenList]:
    sentences: list[TokenList] = conllu.parse(exported("conllu", *given_stories).decode())
    return sentences


def place(misc: dict[str, str]) -> tuple[int, int]:
    start, end = misc["TokenRange"].split(":")
    return int(start), int(end)


@settings(max_examples=25, deadline=None)
@given(stories())
def test_tokens_are_the_storys_and_the_layers_its_findings(story: Story) -> None:
    text = printable(story.text)
    held: set[int] = set()
    parts: defaultdict[tuple[str, str], list[set[int]]] = defaultdict(list)
    for sentence in read(story):
        for number, token in enumerate(sentence, 1):
            start, end = place(token["misc"])
            assert token["form"] == text[start:end]
            assert token["id"] == number
            assert not held & {*range(start, end)}
            held |= {*range(start, end)}
            for layer in ("Quotes", "Actions", "Parties", "References", "Notes", "Highlights"):
                for part in filter(None, token["misc"].get(layer, "").split(",")):
                    begins, what = part.split("-", 1)
                    label, id_ = what.split(":")
                    if begins == "B":
                        parts[label, id_].append(set())
                    if parts[label, id_]:
                        parts[label, id_][-1] |= {*range(start, end)}
    assert held == {at for at, character in enumerate(text) if not character.isspace()}
    for item in annotations(story).items:
        for span in item.spans:
            words = {at for at in range(span.start, span.end) if at in held}
            if words:
                assert words in parts[item.label, item.id]


@settings(max_examples=25, deadline=None)
@given(stories(), stories())
def test_texts_agree_with_their_tokens(one: Story, other: Story) -> None:
    sentences = read(one, other)
    ids = [sentence.metadata["sent_id"] for sentence in sentences]
    assert len(set(ids)) == len(ids)
    for sentence in sentences:
        told = "".join(t["form"] + ("" if t["misc"].get("SpaceAfter") == "No" else " ") for t in sentence)
        assert sentence.metadata["text"] == told.rstrip(" ")
    # A story of white space alone has no sentence to hang a document on.
    documents = [s for s in sentences if "newdoc id" in s.metadata]
    assert len(documents) == sum(not printable(story.text).isspace() for story in (one, other))


def test_the_head_of_a_document_tells_the_rest() -> None:
    first, *others = read(STORY)
    assert first.metadata["title"] == STORY.title
    assert first.metadata["sha256"].startswith(STORY.id)
    assert json.loads(first.metadata["annotation q2"])["speaker"] == "Ines Calloway"
    assert "Speaker q2 p3-1" in first.metadata.values()
    assert not any("title" in sentence.metadata for sentence in others)


def test_sentences_end_where_they_do() -> None:
    texts = [sentence.metadata["text"] for sentence in read(STORY)]
    assert texts[0] == "Northvale regulator bans Halden scanners after port leak"
    assert "Halden denied the claim." in texts
    assert any(text.endswith("Calloway, the authority's chairwoman.") for text in texts)
    assert 'It was not."' in texts
    counted = Counter(token["form"] for sentence in read(STORY) for token in sentence)
    assert counted["Calloway"] == STORY.text.count("Calloway")
