import json
from collections.abc import Iterator
from typing import Any

import html5lib
import pytest
from hypothesis import given, settings
from pyld import jsonld

from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.story import Reference, Story

from .generated_stories import ATTACKS, stories
from .hand_made import CHECKED_STORY, STORY, TEXT

SCHEMA = "https://schema.org/"
# Of https://schema.org, which no test may fetch, the terms that are used here and how it reads them:
# terms are names in its vocabulary, addresses are ids and times are typed.
CONTEXT = {
    "@context": {
        "@vocab": SCHEMA,
        **{name: {"@type": "@id"} for name in ("url", "actionStatus", "additionalType")},
        **{
            name: {"@type": f"schema:{kind}"}
            for name, kind in (
                ("datePublished", "Date"),
                ("dateCreated", "Date"),
                ("sdDatePublished", "Date"),
                ("startTime", "DateTime"),
                ("endTime", "DateTime"),
            )
        },
        "schema": SCHEMA,
    }
}
TYPES = (
    *("NewsArticle", "Person", "Organization", "Country", "Place", "Thing", "Quotation", "Action"),
    *("Comment", "Review", "PropertyValue", "SoftwareApplication"),
)
PROPERTIES = (
    *("headline", "author", "datePublished", "inLanguage", "url", "identifier", "articleBody", "description"),
    *(
        "mentions",
        "hasPart",
        "citation",
        "comment",
        "sdPublisher",
        "sdDatePublished",
        "name",
        "alternateName",
    ),
    *("text", "creator", "additionalType", "agent", "object", "actionStatus", "disambiguatingDescription"),
    *("startTime", "endTime", "propertyID", "value", "about", "keywords", "dateCreated", "subjectOf"),
    "reviewBody",
)


def expanded(story: Story) -> dict[str, Any]:
    """The document as PyLD understands it, with the context above in place of the one on the web."""

    def local(url: str, _: object) -> dict[str, Any]:
        assert url == "https://schema.org"
        return {
            "contextUrl": None,
            "documentUrl": url,
            "contentType": "application/ld+json",
            "document": CONTEXT,
        }

    (article,) = jsonld.expand(json.loads(document(story)), {"documentLoader": local})
    assert isinstance(article, dict)
    return article


def values(thing: dict[str, Any], name: str) -> list[Any]:
    return [one.get("@value", one.get("@id", one)) for one in thing.get(SCHEMA + name, [])]


def things(value: object) -> Iterator[dict[str, Any]]:
    """Every thing with a type in an expanded document."""
    if isinstance(value, list):
        for one in value:
            yield from things(one)
    elif isinstance(value, dict):
        if "@value" not in value and "@type" in value:
            yield value
        for one in value.values():
            yield from things(one)


def document(story: Story) -> str:
    return b"".join(EXPORTERS["schemaorg"].render([story])).decode()


def test_quotations_name_their_creators() -> None:
    article = json.loads(document(STORY))
    assert (article["@context"], article["@type"]) == ("https://schema.org", "NewsArticle")
    assert article["datePublished"] == "2025-03-03"
    first, second, *_, last = article["hasPart"]
    assert first["@type"] == "Quotation"
    assert first["text"] == 'the company "left the gate wide open" for months'
    assert first["creator"]["name"] == "Northvale Port Authority"
    assert first["creator"]["@type"] == "Organization"
    assert second["text"].startswith('"We asked three times," … "Three times')
    assert last["creator"] == {"@type": "Thing", "name": "Analysts"}
    assert article["citation"] == [
        {
            "@type": "NewsArticle",
            "headline": "Halden shares slide as ports walk away",
            "url": "https://wire.example/slide",
        }
    ]
    (comment,) = article["comment"]
    assert (comment["text"], comment["about"]) == ("Ask for the January mail.", "in January")


def test_notes_and_highlights_are_the_readers_comments() -> None:
    *_, marked, unsigned = json.loads(document(CHECKED_STORY))["comment"]
    assert marked == {
        "@type": "Comment",
        "additionalType": "highlight",
        "about": "engineers had warned",
        "author": {"@type": "Person", "name": "Ann"},
        "dateCreated": "2025-03-04T00:00:00Z",
        "keywords": ["yellow"],
    }
    assert "author" not in unsigned
    signed = STORY.notes[0].model_copy(update={"creator": "Ann\x1b"})
    (comment,) = json.loads(document(STORY.model_copy(update={"notes": (signed,)})))["comment"]
    assert (comment["additionalType"], comment["author"]["name"]) == ("note", "Ann␛")


def test_acts_are_actions_with_agent_object_and_status() -> None:
    acts = [one for one in json.loads(document(STORY))["mentions"] if one["@type"] == "Action"]
    assert [act["name"] for act in acts] == ["banned", "bans", "open an investigation"]
    assert (acts[0]["agent"]["name"], acts[0]["object"]["name"]) == (
        "Northvale Port Authority",
        "Halden Systems",
    )
    assert acts[0]["startTime"] == "2025-03-03"
    assert acts[2]["actionStatus"] == "https://schema.org/PotentialActionStatus"
    assert acts[2]["object"] == {"@type": "Thing", "name": "both sides"}


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_text_is_the_storys(story: Story) -> None:
    article = json.loads(document(story))
    assert article["articleBody"] == story.text
    for quote, part in zip(story.quotes, article.get("hasPart", []), strict=True):
        assert part["text"] == " … ".join(map(story.piece, quote.content))


@settings(max_examples=40, deadline=None)
@given(stories())
def test_nothing_in_it_is_obeyed_by_a_page_or_a_terminal(story: Story) -> None:
    told = document(story)
    assert printable(told) == told
    page = html5lib.parse(
        f'<!DOCTYPE html><script type="application/ld+json">{told}</script><p>', namespaceHTMLElements=False
    )
    (script,) = page.iter("script")
    assert json.loads(script.text or "") == json.loads(told)


@pytest.mark.parametrize("attack", ATTACKS)
def test_only_plain_addresses_are_links(attack: str) -> None:
    reference = Reference(id="r", label="x", title="x", url=attack, start=0, end=4)
    told = json.loads(
        document(Story(id="x", text=f"text {attack}", published=attack, references=(reference,)))
    )
    assert "url" not in told["citation"][0]
    assert "datePublished" not in told


def test_the_text_is_whole() -> None:
    assert json.loads(document(STORY))["articleBody"] == TEXT


@settings(max_examples=40, deadline=None)
@given(stories())
def test_an_expander_loses_nothing_of_it(story: Story) -> None:
    article = expanded(story)
    assert article["@type"] == [SCHEMA + "NewsArticle"]
    assert values(article, "articleBody") == [story.text]
    quotes = values(article, "hasPart")
    assert [values(quote, "text") for quote in quotes] == [
        [" … ".join(map(story.piece, quote.content))] for quote in story.quotes
    ]
    assert len(values(article, "mentions")) == len(story.parties) + len(story.actions)
    assert len(values(article, "comment")) == len(story.notes) + len(story.highlights)
    for thing in things(article):
        assert {kind.removeprefix(SCHEMA) for kind in thing["@type"]} <= {*TYPES}
        assert {name.removeprefix(SCHEMA) for name in thing} - {"@type", "@id"} <= {*PROPERTIES}


def test_the_expanded_quotation_names_its_creator_and_the_act_its_status() -> None:
    article = expanded(STORY)
    first = values(article, "hasPart")[0]
    (creator,) = values(first, "creator")
    assert (creator["@type"], values(creator, "name")) == (
        [SCHEMA + "Organization"],
        ["Northvale Port Authority"],
    )
    acts = [one for one in values(article, "mentions") if one["@type"] == [SCHEMA + "Action"]]
    assert values(acts[2], "actionStatus") == [SCHEMA + "PotentialActionStatus"]
    assert article[SCHEMA + "datePublished"] == [{"@type": SCHEMA + "Date", "@value": "2025-03-03"}]


def test_what_readers_checked_is_a_review_of_the_finding() -> None:
    article = expanded(CHECKED_STORY)
    mentions = values(article, "mentions")
    act = next(one for one in mentions if one["@type"] == [SCHEMA + "Action"])
    for finding, who, state in (
        (values(article, "hasPart")[0], "Ben␛", "corrected"),
        (mentions[0], "Ann", "confirmed"),
        (act, "Ann", "confirmed"),
    ):
        (review,) = values(finding, "subjectOf")
        (author,) = values(review, "author")
        assert (review["@type"], author["@type"]) == ([SCHEMA + "Review"], [SCHEMA + "Person"])
        assert (values(author, "name"), values(review, "reviewBody")) == ([who], [state])
        assert values(review, "name") == [f"{state} by {who}, 2025-03-04"]
    assert "Review" not in document(STORY)
