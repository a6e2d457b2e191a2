import pytest

from storyview.tui.searching import Query, Search, find_all, from_offset


def search(text: str, phrase: str, offset: int) -> Search:
    return from_offset(Query(phrase), find_all(text, Query(phrase)), offset)[0]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("The cat sat.", "cat", ["cat"]),
        ("Cat, CAT, cat", "cat", ["Cat", "CAT", "cat"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one\ntwo  three", "one two three", ["one\ntwo  three"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("[yet] (now)", "[yet]", ["[yet]"]),
        ("“It’s well-known” – it's", "it's", ["It’s", "it's"]),
        ("“It’s”", '"it\'s"', ["“It’s”"]),
        ("2020–21", "2020-21", ["2020–21"]),
        ("ΣΟΦΟΣ Élan", "élan", ["Élan"]),
        ("anything", "", []),
        ("anything", "   ", []),
    ],
)
def test_places_of_a_phrase(text: str, phrase: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, Query(phrase))] == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query("us", case=True), ["us", "us"]),
        (Query("US", case=True), ["US"]),
        (Query("us", words=True), ["US", "us"]),
        (Query("us", words=True, case=True), ["us"]),
        (Query('"us', words=True), ["“us"]),
        (Query("u s", words=True), []),
    ],
)
def test_case_and_whole_words(query: Query, expected: list[str]) -> None:
    text = "The US bus, “us too”."
    assert [text[start:end] for start, end in find_all(text, query)] == expected


def test_a_search_tells_when_it_went_round_the_end() -> None:
    matches = find_all("x..x", Query("x"))
    assert from_offset(Query("x"), matches, 3) == (Search(Query("x"), matches, 1), False)
    assert from_offset(Query("x"), matches, 4) == (Search(Query("x"), matches, 0), True)
    assert from_offset(Query("y"), (), 4) == (Search(Query("y")), False)


def test_a_search_starts_at_the_cursor_and_goes_round() -> None:
    found = search("x..x..x", "x", 2)
    assert (found.current, found.count) == ((3, 4), "2/3")
    found, wrapped = found.step(1)
    assert (found.count, wrapped) == ("3/3", False)
    found, wrapped = found.step(1)
    assert (found.count, wrapped) == ("1/3", True)
    found, wrapped = found.step(-1)
    assert (found.count, wrapped) == ("3/3", True)
    assert search("x..x", "x", 4).count == "1/2"


def test_nothing_found() -> None:
    assert Search().count == ""
    nothing = search("text", "absent", 0)
    assert (nothing.count, nothing.current, nothing.step(1)) == ("not found", None, (nothing, False))


def test_places_in_a_row() -> None:
    found = search("ab ab ab ab", "ab", 3)
    assert found.within(1, 7) == [(0, 2, False), (3, 5, True), (6, 8, False)]
    assert found.within(2, 3) == []
    assert Search().within(0, 9) == []
