"""How an entry names the findings that it is about, so that they are found again elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from ..errors import StoryviewError
from ..story import Action, Party, Quote, Span, Story
from .anchors import Anchor, anchor_of
from .draft import Finding, findings_of
from .entries import (
    ActionBody,
    ActionTarget,
    Made,
    MentionAnchor,
    PartyTarget,
    QuoteBody,
    QuoteTarget,
    Target,
    analysis_key,
    made_by,
)

_ENOUGH = 4
"""Mentions by which a party is known."""


class Namer:
    """Names findings of one story by what was found in their places."""

    def __init__(self, story: Story, seen: Callable[[], Mapping[str, Finding]]) -> None:
        """`story` as it was analysed; `seen` tells what is `Reviewed.found` now."""
        self.text = story.text
        self._analysis = analysis_key(story.analysis)
        self._base: dict[str, Finding] = {finding.id: finding for finding in findings_of(story)}
        self._seen = seen
        self.anchor = lru_cache(4096)(self._anchor)

    def _anchor(self, span: Span) -> Anchor:
        """The anchor of a piece of the text."""
        return anchor_of(self.text, span)

    def anchors(self, spans: Iterable[Span]) -> tuple[Anchor, ...]:
        """The anchors of pieces of the text."""
        return tuple(self.anchor(Span(start=span.start, end=span.end)) for span in spans)

    def optional(self, span: Span | None) -> Anchor | None:
        """The anchor of a piece of the text that may be missing."""
        return None if span is None else self.anchor(Span(start=span.start, end=span.end))

    def mention(self, span: Span, form: str) -> MentionAnchor:
        """The anchor of a mention."""
        anchor = self.anchor(Span(start=span.start, end=span.end))
        return MentionAnchor.model_validate({**anchor.model_dump(), "form": form})

    def target(self, id_: str) -> Target:
        """The name of a finding, a note or a highlight.

        Raises:
            StoryviewError: there is none with this id.
        """
        if (entry := made_by(id_)) is not None:
            return Made(entry=entry)
        finding = self._seen().get(id_) or self._base.get(id_)
        if isinstance(finding, Party):
            return self._party(finding)
        if isinstance(finding, Quote):
            return QuoteTarget(id=id_, analysis=self._analysis_of(id_), found=self._quote(finding))
        if isinstance(finding, Action):
            return ActionTarget(id=id_, analysis=self._analysis_of(id_), found=self._action(finding))
        raise StoryviewError(f"There is no finding with the id {id_!r} in this story.")

    def party(self, id_: str | None) -> PartyTarget | Made | None:
        """The name of a party.

        Raises:
            StoryviewError: there is none with this id.
        """
        if id_ is None:
            return None
        target = self.target(id_)
        if isinstance(target, PartyTarget | Made):
            return target
        raise StoryviewError(f"{id_!r} is no party.")

    def _analysis_of(self, id_: str) -> str:
        return self._analysis if id_ in self._base else ""

    def _party(self, party: Party) -> PartyTarget:
        names = [m for m in party.mentions if m.form == "name"]
        chosen = (*names, *(m for m in party.mentions if m.form != "name"))[:_ENOUGH]
        return PartyTarget(
            id=party.id,
            analysis=self._analysis_of(party.id),
            name=party.name,
            kind=party.kind,
            mentions=tuple(self.mention(m, m.form) for m in chosen),
        )

    def _quote(self, quote: Quote) -> QuoteBody:
        return QuoteBody(
            kind=quote.kind,
            form=quote.form,
            content=self.anchors(quote.content),
            cue=self.optional(quote.cue),
            source=self.optional(quote.source),
            speaker=self.party(quote.speaker),
            anonymous=quote.anonymous,
            addressee=self.party(quote.addressee),
        )

    def _action(self, action: Action) -> ActionBody:
        return ActionBody(
            kind=action.kind,
            status=action.status,
            trigger=self.anchor(Span(start=action.trigger.start, end=action.trigger.end)),
            actor=self.optional(action.actor),
            actor_party=self.party(action.actor_party),
            target=self.optional(action.target),
            target_party=self.party(action.target_party),
            date=self.optional(action.date),
            when=action.when,
        )
