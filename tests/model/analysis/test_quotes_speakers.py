"""Whose words they are: from sources and addressees to parties."""

from collections.abc import Callable, Sequence

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.quotes import find_quotes
from storyview.model.story import Mention, Party, Quote

Parse = Callable[[str], Doc]

TEXT = (
    "Ada Pell told Reuters on Monday that she would not stand for mayor again. "
    '"I am far too old for all of this," she added. '
    "The shopkeeper, Tom Reed, said that he would miss her in the town hall."
)


def party(text: str, id_: str, *mentions: tuple[str, str]) -> Party:
    """A party with the first place of each piece of text as a mention of the given form."""
    places = tuple(
        Mention(start=text.index(piece), end=text.index(piece) + len(piece), form=form)
        for piece, form in mentions
    )
    return Party(id=id_, name=mentions[0][0], kind="person", mentions=places)


def she(text: str, near: str) -> Mention:
    start = text.index(near) + near.index("she")
    return Mention(start=start, end=start + 3, form="pronoun")


def quotes(parse: Parse, text: str, parties: Sequence[Party]) -> tuple[Quote, ...]:
    return find_quotes(parse(text), parties)


def test_names_and_pronouns_lead_to_their_parties(parse: Parse) -> None:
    pell = party(TEXT, "p1", ("Ada Pell", "name"))
    pell = pell.model_copy(update={"mentions": (*pell.mentions, she(TEXT, "she added"))})
    reuters = party(TEXT, "p2", ("Reuters", "name"))
    reed = party(TEXT, "p3", ("Tom Reed", "name"))
    found = quotes(parse, TEXT, [pell, reuters, reed])
    assert [quote.speaker for quote in found] == ["p1", "p1", "p3"]
    assert [quote.addressee for quote in found] == ["p2", None, None]


def test_a_pronoun_that_is_nobodys_mention_goes_on_with_who_spoke(parse: Parse) -> None:
    found = quotes(parse, TEXT, [party(TEXT, "p1", ("Ada Pell", "name"))])
    assert [quote.speaker for quote in found] == ["p1", "p1", None]


def test_without_parties_sources_are_kept(parse: Parse) -> None:
    found = quotes(parse, TEXT, [])
    assert all(quote.speaker is None and quote.source is not None for quote in found)
    assert len(found) == 3


def test_the_antecedent_of_who_speaks(parse: Parse) -> None:
    text = "The council met Ada Pell, who warned that the bridge would fall before the summer."
    (found,) = quotes(parse, text, [party(text, "p1", ("Ada Pell", "name"))])
    assert found.source is not None
    assert text[found.source.start : found.source.end] == "who"
    assert found.speaker == "p1"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A statement from Kestel Energy said that supplies would be back by Friday.", "p1"),
        ("A lawyer for Kestel Energy said that supplies would be back by Friday.", None),
    ],
)
def test_a_statement_speaks_for_its_author_and_a_lawyer_for_himself(
    parse: Parse, text: str, speaker: str | None
) -> None:
    (found,) = quotes(parse, text, [party(text, "p1", ("Kestel Energy", "name"))])
    assert found.speaker == speaker
