"""Annotated mentions as the answers of words."""

from typing import Any

import pytest

from storyview.model.analysis.attribution.mention_tags import NAME_BEGINS, NAME_INSIDE, NOMINAL, PRONOUN
from storyview.model.training.mentions import marked_mentions, mention_answers

from .tiny import windows_of

Entity = tuple[str, list[tuple[str, str]]]
"""A type, and mentions: the words of the head, and the kind."""


def letters(tags: list[int]) -> list[str]:
    names = {tag: f"B-{kind[:3]}" for kind, tag in NAME_BEGINS.items()}
    names |= {tag: f"I-{kind[:3]}" for kind, tag in NAME_INSIDE.items()}
    names |= {tag: f"n-{kind[:3]}" for kind, tag in NOMINAL.items()}
    names |= {tag: f"p-{kind[:3]}" for kind, tag in PRONOUN.items()}
    return [names.get(tag, "-") for tag in tags]


def annotated(text: str, *entities: Entity) -> list[dict[str, Any]]:
    """Entities whose mentions are found in the text, one behind the other where they are equal."""
    out = []
    for kind, mentions in entities:
        at, found = 0, []
        for words, form in mentions:
            start = text.index(words, at)
            at = start + 1
            head = [start, start + len(words)]
            found.append({"span": head, "head": head, "kind": form})
        out.append({"type": kind, "mentions": found})
    return out


@pytest.mark.parametrize(
    ("text", "entities", "tags"),
    [
        (
            "Ann Lee left . She ran\n",
            [("person", [("Ann Lee", "name"), ("She", "pronoun")])],
            "B-per I-per - - p-per -",
        ),
        (
            "the firm left Bonn\n",
            [("organization", [("firm", "nominal")]), ("place", [("Bonn", "name")])],
            "- n-org - B-pla",
        ),
        (
            "the University of Leeds won\n",
            [("organization", [("University of Leeds", "name")]), ("place", [("Leeds", "name")])],
            "- B-org I-org I-org -",
        ),
        (
            "Ambassador to France Ann Lee\n",
            [("person", [("Ambassador to France Ann Lee", "name")]), ("place", [("France", "name")])],
            "- - B-pla B-per I-per",
        ),
        (
            "the Ann Lee Trust\n",
            [("organization", [("Ann Lee Trust", "name")]), ("person", [("Ann Lee", "name")])],
            "- B-org I-org I-org",
        ),
        ("the Riot Act fell\n", [("abstract", [("Riot Act", "name")])], "- B-oth I-oth -"),
        ("Ann , who ran\n", [("person", [("Ann , who ran", "nominal")])], "- - - n-per"),
    ],
)
def test_words_are_tagged_by_what_they_mention(text: str, entities: list[Entity], tags: str) -> None:
    (window,) = windows_of(text)
    found, _, _ = mention_answers(window, marked_mentions(annotated(text, *entities)))
    assert letters(found) == tags.split()


def test_every_earlier_mention_of_the_same_is_an_antecedent() -> None:
    text = "Ann saw Bo and she knew she won\n"
    entities = annotated(
        text,
        ("person", [("Ann", "name"), ("she", "pronoun"), ("she", "pronoun")]),
        ("person", [("Bo", "name")]),
    )
    (window,) = windows_of(text)
    _, antecedents, mentioning = mention_answers(window, marked_mentions(entities))
    none = len(window.first)
    assert {n: antecedents[n].nonzero()[0].tolist() for n in mentioning.nonzero()[0].tolist()} == {
        0: [none],
        2: [none],
        4: [0],
        6: [0, 4],
    }
    assert not antecedents[~mentioning].any()


def test_a_text_without_mentions_asks_for_none() -> None:
    (window,) = windows_of("Bo left.\n")
    tags, antecedents, mentioning = mention_answers(window, ())
    assert tags == [0] * 3
    assert not antecedents.any()
    assert not mentioning.any()
