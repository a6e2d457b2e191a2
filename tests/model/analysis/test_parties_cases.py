"""The cases that tell good from bad: shared names, people and firms, seats, peoples, offices, media."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.parties import find_parties
from storyview.model.story import Party

Parse = Callable[[str], Doc]


@pytest.fixture
def told(parse: Parse) -> Callable[[str], dict[str, tuple[Party, list[str]]]]:
    """The parties of a text by their names, each with its mentions as they are written."""

    def tell(text: str) -> dict[str, tuple[Party, list[str]]]:
        parties = find_parties(parse(text))
        return {party.name: (party, [text[m.start : m.end] for m in party.mentions]) for party in parties}

    return tell


Told = Callable[[str], dict[str, tuple[Party, list[str]]]]


@pytest.mark.parametrize(
    ("text", "body", "mentions"),
    [
        (
            "The New Zealand government announced a vote on Monday. The government has since paid.",
            "New Zealand government",
            ["New Zealand government", "The government"],
        ),
        (
            "The French army moved north. Later the army withdrew.",
            "French army",
            ["French army", "the army"],
        ),
        (
            "Officials at the Kenyan foreign ministry met on Friday. The ministry gave no reason.",
            "Kenyan foreign ministry",
            ["Kenyan foreign ministry", "The ministry"],
        ),
        ("The U.S. Supreme Court ruled on Monday.", "U.S. Supreme Court", ["U.S. Supreme Court"]),
    ],
)
def test_bodies_of_states_are_bodies(told: Told, text: str, body: str, mentions: list[str]) -> None:
    party, found = told(text)[body]
    assert party.kind == "organization"
    assert found == mentions


@pytest.mark.parametrize(
    "text",
    [
        "Peter and Clara Osgood arrived on Friday. The Osgoods said they were tired. Clara Osgood left.",
        "Ruth Harlow married Tom Harlow in 1990. The Harlows live in Bath. Ruth Harlow is a judge.",
    ],
)
def test_a_family_is_none_of_its_members(told: Told, text: str) -> None:
    for name, (party, mentions) in told(text).items():
        if party.kind == "person":
            assert not any(mention.endswith(("Osgoods", "Harlows")) for mention in mentions), name


@pytest.mark.parametrize(
    ("text", "body", "mention"),
    [
        ("The Church of Hale denied it. A bishop said the church had paid.", "Church of Hale", "the church"),
        (
            "Marlow University shut a lab. The university gave no reason.",
            "Marlow University",
            "The university",
        ),
        (
            "The Fisheries Department issued an order. The department gave no reason.",
            "Fisheries Department",
            "The department",
        ),
        (
            "The Harbour Commission met. On Friday the commission ruled.",
            "Harbour Commission",
            "the commission",
        ),
    ],
)
def test_the_noun_of_a_name_means_the_one_body_that_has_it(
    told: Told, text: str, body: str, mention: str
) -> None:
    party, mentions = told(text)[body]
    assert mention in mentions
    assert party.mentions[mentions.index(mention)].why == "the noun is part of its name"


@pytest.mark.parametrize(
    "text",
    [
        "Marlow University and Hale University closed labs. The university said it was unsafe.",
        "Marlow University closed a lab. The other university stayed open.",
    ],
)
def test_the_noun_of_several_names_or_of_another_is_not_by_that_the_bodys(told: Told, text: str) -> None:
    for party, _ in told(text).values():
        assert not any(mention.why == "the noun is part of its name" for mention in party.mentions)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Falkner Labs denied the charge. Emil Falkner founded the firm in 1997. Falkner said he was ill.",
            {"Falkner Labs": "organization", "Emil Falkner": "person"},
        ),
        (
            "John Okafor, 45, lives in Leeds with his wife Vesna. Mr Okafor blamed the mill. Vesna agreed.",
            {"John Okafor": "person", "Leeds": "place", "Vesna": "person"},
        ),
        (
            "The White House said on Monday that it would answer. The Kremlin did not reply.",
            {"White House": "organization", "Kremlin": "organization"},
        ),
        (
            "The Daily Echo reported that the mill was closing. The Evening Courier says it is for sale.",
            {"Daily Echo": "organization", "Evening Courier": "organization"},
        ),
        ("Muslims protested in Geneva on Friday.", {"Muslims": "group", "Geneva": "place"}),
        (
            "Ivy Trelease of Open Docket wrote to the Communications Regulator. Trelease said it had erred.",
            {
                "Ivy Trelease": "person",
                "Open Docket": "organization",
                "Communications Regulator": "organization",
            },
        ),
    ],
)
def test_who_is_what(told: Told, text: str, kinds: dict[str, str]) -> None:
    found = {name: party.kind for name, (party, _) in told(text).items()}
    assert {name: found.get(name) for name in kinds} == kinds


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("Ann Roe met reporters. Roe smiled.", "Roe", "the surname"),
        ("The Department of Fisheries (DOF) ruled. The DOF was late.", "DOF", "introduced as another name"),
        ("Jane Roe, a founder of the club, left.", "a founder of the club", "stands beside the name"),
        ("Jane Roe is a teacher. She left.", "She", "fits best of those mentioned lately"),
        ("Ann Roe and Bob Roe met. Roe smiled.", "Roe", "the nearest or leading one of 2 who go by it"),
    ],
)
def test_every_mention_tells_why(told: Told, text: str, words: str, why: str) -> None:
    reasons = {
        text[mention.start : mention.end]: (mention.why, mention.confidence)
        for party, _ in told(text).values()
        for mention in party.mentions
    }
    assert reasons[words][0] == why
    assert 0 < reasons[words][1] <= 1


def test_a_guess_is_less_sure_than_a_name(told: Told) -> None:
    party, mentions = told("Ann Roe met Bo Hale at the mill. She thanked him.")["Ann Roe"]
    sure = dict(zip(mentions, (mention.confidence for mention in party.mentions), strict=True))
    assert sure["She"] < sure["Ann Roe"] == 1.0


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Jane Roe, a founder of the club, left.", "Jane Roe", "a founder of the club"),
        ("President Jane Roe left.", "Jane Roe", "President"),
    ],
)
def test_a_description_has_its_place(told: Told, text: str, name: str, words: str) -> None:
    party, _ = told(text)[name]
    assert party.described is not None
    assert text[party.described.start : party.described.end].strip() == words


def test_without_a_description_there_is_no_place(told: Told) -> None:
    party, _ = told("Jane Roe left.")["Jane Roe"]
    assert (party.description, party.described) == (None, None)


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "Hartwell Foods fell on Monday. Hartwell had warned of a loss.",
            "Hartwell Foods",
            ["Hartwell Foods", "Hartwell"],
        ),
        (
            "The Weekly Courier printed the letter. Readers wrote to the Courier for days.",
            "Weekly Courier",
            ["Weekly Courier", "Courier"],
        ),
        (
            "The Police Service of Northern Ireland arrested two men.",
            "Police Service of Northern Ireland",
            ["Police Service of Northern Ireland"],
        ),
        (
            "The National Library of Wexley closed. The National Library gave no reason.",
            "National Library of Wexley",
            ["National Library of Wexley", "National Library"],
        ),
        ("The Institute for Sea Law objected.", "Institute for Sea Law", ["Institute for Sea Law"]),
    ],
)
def test_a_body_is_one_party_by_its_whole_name_and_by_a_word_of_it(
    told: Told, text: str, name: str, mentions: list[str]
) -> None:
    assert told(text)[name][1] == mentions


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hartwell Foods fell on Monday. Hartwell Lines rose. Hartwell is a common name.", "Hartwell"),
        ("The Boston Herald printed it. Crowds gathered in Boston on Friday.", "Boston"),
    ],
)
def test_a_word_of_two_names_or_of_a_place_is_not_the_bodys(told: Told, text: str, word: str) -> None:
    for party, mentions in told(text).values():
        assert party.name == word or word not in mentions


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Varenia's sports minister left. Critics in Varenia cheered.", "Varenia", "state"),
        ("The ambassador to Ostmark was recalled. Ostmark protested.", "Ostmark", "state"),
        ("Norvest Lines, which owns the ferry, paid the fine.", "Norvest Lines", "organization"),
        ("It was sold to the Danish fund Sonder Invest on Friday.", "Sonder Invest", "organization"),
        ("The order barred it from ships calling at Bergen and four other ports.", "Bergen", "place"),
        ("A man called Callum found the boat. Callum is a fisherman.", "Callum", "person"),
        ("Yolanda Priestley runs the library. Ms Priestley was ill.", "Yolanda Priestley", "person"),
    ],
)
def test_words_around_a_name_tell_its_kind(told: Told, text: str, name: str, kind: str) -> None:
    assert told(text)[name][0].kind == kind


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("The mill closed. Its president, Goran Lazic, wept.", "Goran Lazic", "president"),
        ("The mill closed. Nobody had told his wife, Vesna Lazic.", "Vesna Lazic", None),
        ("Colm Deasy was the last man on the ship.", "Colm Deasy", None),
    ],
)
def test_a_role_is_told_also_where_nobody_knows_whose(
    told: Told, text: str, name: str, description: str | None
) -> None:
    assert told(text)[name][0].description == description


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        (
            "Jonas Brandt left the ship. Tomas Brandt, the mayor, met the crew. Brandt said it was safe.",
            "Brandt",
            "Tomas Brandt",
        ),
        ("Henrik Stahl met Katarina Stahl on Friday. Ms Stahl smiled.", "Ms Stahl", "Katarina Stahl"),
    ],
)
def test_a_shared_surname_is_that_of_the_nearest_whom_the_title_allows(
    told: Told, text: str, mention: str, name: str
) -> None:
    assert mention in told(text)[name][1]


def test_a_title_that_settles_who_is_meant_leaves_no_guess(told: Told) -> None:
    party, mentions = told("Henrik Stahl met his wife Katarina Stahl. Mr Stahl smiled.")["Henrik Stahl"]
    assert party.mentions[mentions.index("Mr Stahl")].confidence == 1.0


def test_whose_role_it_is_is_told_only_where_that_is_sure(told: Told) -> None:
    text = "Acme fell. Critics of the mill and the port met in Leeds. Its chairman, Goran Lazic, wept."
    party, _ = told(text)["Goran Lazic"]
    assert party.description == "chairman"
