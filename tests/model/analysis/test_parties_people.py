"""The structure of names, without any pipeline."""

import pytest

from storyview.model.analysis.parties.bodies import acronyms, same_body_key, short_forms
from storyview.model.analysis.parties.kinds import is_body
from storyview.model.analysis.parties.names import name_key
from storyview.model.analysis.parties.people import (
    is_part_of_name,
    looks_personal,
    misspelt,
    name_parts,
    same_person,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ilse Varga", "Ilse Varga"),
        ("Ilse Varga", "I. Varga"),
        ("J. R. Hollis", "John Hollis"),
        ("Mike Dunmore", "Michael Dunmore"),
        ("Bill Dunmore", "William Dunmore"),
        ("Anna Maria Keil", "Anna Keil"),
        ("Robert Oakes Jr.", "Robert Oakes"),
        ("Patrick Gorm", "Patrick Edmund Gorm"),
        ("Marian Sowerby", "Marion Sowerby"),
        ("Pieter van der Molen", "Pieter Molen"),
        ("Ilse Varga - Keil", "Ilse Varga - Keil"),
    ],
)
def test_two_names_of_one_person(one: str, other: str) -> None:
    assert same_person(name_parts(one.split()), name_parts(other.split()))
    assert same_person(name_parts(other.split()), name_parts(one.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ilse Varga", "Ilse Hollis"),
        ("Ilse Varga", "Tomas Varga"),
        ("J. Hollis", "Karen Hollis"),
        ("Mary Ann Brook", "Mary Jane Brook"),
        ("Jon Ek", "Jan Ek"),
        ("Michael Dunmore", "Michelle Dunmore"),
    ],
)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not same_person(name_parts(one.split()), name_parts(other.split()))


@pytest.mark.parametrize(
    ("word", "name", "expected"),
    [
        ("varga", "Ilse Varga", True),
        ("van der molen", "Pieter van der Molen", True),
        ("ilse", "Ilse Varga", False),
        ("oakes", "Robert Oakes Jr.", True),
        ("varga-keil", "Ilse Varga - Keil", True),
        ("keil", "Ilse Varga - Keil", False),
    ],
)
def test_surnames_that_go_alone(word: str, name: str, expected: bool) -> None:
    assert is_part_of_name(word, name_parts(name.split())) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Karen Hollis", True),
        ("Karen van Hollis", True),
        ("Hollis", False),
        ("Karen Hollis said that she would", False),
        ("Hollis Karen", False),
    ],
)
def test_what_looks_like_a_personal_name(words: str, expected: bool) -> None:
    assert looks_personal(words.split()) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("linqvist", "lindqvist"), ("lindquist", "lindqvist"), ("keil", None), ("waterford", None)],
)
def test_slips_of_the_pen(word: str, expected: str | None) -> None:
    assert misspelt(word, {"lindqvist", "keel", "waters"}) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Justice Department", "Department of Justice"),
        ("Harlow Systems", "Harlow Systems Inc."),
        ("the Harlow Group", "Harlow"),
        ("Ministry of Interior", "Interior Ministry"),
    ],
)
def test_one_body_under_two_names(one: str, other: str) -> None:
    assert same_body_key(one.split()) == same_body_key(other.split())


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Northern Ports Authority", "npa"),
        ("US Department of Inland Fisheries", "dif"),
        ("Department of Inland Fisheries", "doif"),
        ("United States Air Patrol", "ap"),
    ],
)
def test_acronyms(name: str, acronym: str) -> None:
    assert acronym in set(acronyms(name.split()))


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Harlow Labs", "harlow"),
        ("Wexley University", "wexley"),
        ("Boston Blue Herons", "blue herons"),
        ("US Fisheries Department", "department fisheries"),
        ("House of Delegates", "house"),
    ],
)
def test_short_forms(name: str, short: str) -> None:
    assert short in set(short_forms(name.split()))


@pytest.mark.parametrize("name", ["National Bank", "Supreme Court", "University of Wexley", "European Union"])
def test_a_common_first_word_is_no_short_form(name: str) -> None:
    assert name.split(maxsplit=1)[0].casefold() not in set(short_forms(name.split()))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Fisheries Ministry", True),
        ("University of Wexley", True),
        ("Ministry for the Sea", True),
        ("Karen Hollis", False),
        ("Court", False),
    ],
)
def test_names_that_say_they_are_a_bodys(name: str, expected: bool) -> None:
    assert is_body(name.split()) is expected


def test_keys_overlook_case_full_stops_and_the_form_of_the_apostrophe() -> None:
    assert name_key(["U.S.", "O’Hara"]) == name_key(["US", "O'HARA"]) == "us o'hara"
