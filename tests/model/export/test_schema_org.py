import json

import html5lib
import pytest
from hypothesis import given, settings

from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.story import Reference, Story

from .generated_stories import ATTACKS, stories
from .hand_made import STORY, TEXT


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
