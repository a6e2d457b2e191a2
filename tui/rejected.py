"""The findings that a reader rejected, put back among the others to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.story import Action, Quote, Story

if TYPE_CHECKING:
    from ..model.review.replay import Reviewed


def with_rejected(story: Story, reviewed: Reviewed) -> Story:
    """The reviewed story with what the reader rejected in it, without links to what is not there."""
    gone = [reviewed.found[id_] for id_, one in reviewed.states.items() if one.state == "rejected"]
    quotes = [quote for quote in gone if isinstance(quote, Quote)]
    actions = [action for action in gone if isinstance(action, Action)]
    parties = [party for party in gone if not isinstance(party, Quote | Action)]
    known = {party.id for party in (*story.parties, *parties)}
    said = {quote.id for quote in story.quotes}

    def kept(party: str | None) -> str | None:
        return party if party in known else None

    return story.model_copy(
        update={
            "parties": (*story.parties, *parties),
            "quotes": (
                *story.quotes,
                *(
                    quote.model_copy(
                        update={"speaker": kept(quote.speaker), "addressee": kept(quote.addressee)}
                    )
                    for quote in quotes
                ),
            ),
            "actions": (
                *story.actions,
                *(
                    action.model_copy(
                        update={
                            "actor_party": kept(action.actor_party),
                            "target_party": kept(action.target_party),
                            "reported_in": action.reported_in if action.reported_in in said else None,
                            "same_as": None,
                        }
                    )
                    for action in actions
                ),
            ),
        }
    )
