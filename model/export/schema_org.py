"""One story as a schema.org NewsArticle in JSON-LD: its text, quotations, parties, acts and references.

What readers wrote on it and marked in it are its comments.

The document can stand in a page's `script` element as it is: nothing in it ends that element or opens
a comment.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..iso_dates import days
from ..printable import one_line
from ..story import Action, ActionStatus, Highlight, Note, Party, PartyKind, Quote, Review, Story
from .identity import stamp
from .interface import Context
from .json_text import harmless
from .rows import BETWEEN_PIECES, checked_in_words, safe_url, story_title

_TYPES: dict[PartyKind, str] = {
    "person": "Person",
    "organization": "Organization",
    "state": "Country",
    "place": "Place",
    "group": "Organization",
}
# Of what is only alleged, or denied, schema.org has no status.
_STATUSES: dict[ActionStatus, str] = {
    "done": "CompletedActionStatus",
    "ongoing": "ActiveActionStatus",
    "planned": "PotentialActionStatus",
    "threatened": "PotentialActionStatus",
}

_OBEYED = frozenset("<>&")

_Thing = dict[str, Any]


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The document of one story."""
    for story in stories:
        document = json.dumps(_article(story, context), ensure_ascii=False, indent=2)
        yield harmless(document, _OBEYED) + "\n"


def _article(story: Story, context: Context) -> _Thing:
    parties = {party.id: _party(party) for party in story.parties}
    made = story.analysis
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story_title(story),
            "author": _person(story.byline),
            "datePublished": story.published if story.published and days(story.published) else None,
            "inLanguage": story.language,
            "url": safe_url(story.source.url),
            "identifier": {
                "@type": "PropertyValue",
                "propertyID": "sha256",
                "value": hashlib.sha256(story.text.encode("utf-8", "surrogatepass")).hexdigest(),
            },
            "articleBody": story.text,
            "description": context.choice,
            "mentions": [
                *(_known({**parties[p.id], "subjectOf": _review(p.review)}) for p in story.parties),
                *(_action(story, action, parties) for action in story.actions),
            ],
            "hasPart": [_quotation(story, quote, parties) for quote in story.quotes],
            "citation": [
                _known({"@type": "NewsArticle", "headline": r.title, "url": safe_url(r.url)})
                for r in story.references
            ],
            "comment": [
                *(_remark(story, note, text=note.text, keywords=list(note.tags)) for note in story.notes),
                *(_remark(story, mark, keywords=[mark.colour]) for mark in story.highlights),
            ],
            "sdPublisher": made and {"@type": "SoftwareApplication", "name": f"storyview {made.version}"},
            "sdDatePublished": made and made.made.isoformat(),
        }
    )


def _party(party: Party) -> _Thing:
    return _known(
        {
            "@type": _TYPES[party.kind],
            "name": party.name,
            "alternateName": list(party.aliases),
            "description": party.description,
        }
    )


def _quotation(story: Story, quote: Quote, parties: dict[str, _Thing]) -> _Thing:
    source = quote.source and {"@type": "Thing", "name": story.piece(quote.source)}
    return _known(
        {
            "@type": "Quotation",
            "text": BETWEEN_PIECES.join(map(story.piece, quote.content)),
            "creator": parties[quote.speaker] if quote.speaker else source,
            "additionalType": f"{quote.kind} {quote.form}",
            "description": quote.why,
            "subjectOf": _review(quote.review),
        }
    )


def _action(story: Story, action: Action, parties: dict[str, _Thing]) -> _Thing:
    def somebody(party: str | None, words: str) -> _Thing | None:
        return parties[party] if party else {"@type": "Thing", "name": words} if words else None

    first, slash, last = (action.when if action.when and days(action.when) else "").partition("/")
    return _known(
        {
            "@type": "Action",
            "name": story.piece(action.trigger),
            "additionalType": action.kind,
            "agent": somebody(action.actor_party, story.piece(action.actor) if action.actor else ""),
            "object": somebody(action.target_party, story.piece(action.target) if action.target else ""),
            "actionStatus": f"https://schema.org/{_STATUSES[action.status]}"
            if action.status in _STATUSES
            else "",
            "disambiguatingDescription": action.status,
            "startTime": first,
            "endTime": last if slash else "",
            "description": action.why,
            "subjectOf": _review(action.review),
        }
    )


def _remark(story: Story, remark: Note | Highlight, **told: object) -> _Thing:
    """What a reader wrote on words of the story, or that they marked them."""
    return _known(
        {
            "@type": "Comment",
            "additionalType": type(remark).__name__.lower(),
            "about": story.piece(remark),
            "author": _person(remark.creator),
            "dateCreated": stamp(remark.created),
            **told,
        }
    )


def _person(name: str | None) -> _Thing | None:
    words = one_line(name or "")
    return {"@type": "Person", "name": words} if words else None


def _review(review: Review | None) -> _Thing | None:
    """What a reader has made of a finding, which may be a thing of any type."""
    if review is None:
        return None
    return _known(
        {
            "@type": "Review",
            "author": _person(review.creator),
            "dateCreated": stamp(review.time),
            "reviewBody": review.state,
            "name": checked_in_words(review),
        }
    )


def _known(thing: _Thing) -> _Thing:
    """What is known of it."""
    return {name: value for name, value in thing.items() if value not in (None, "", [])}
