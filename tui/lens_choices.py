"""The lenses that a reader can choose from, with how much each of them shows."""

from collections.abc import Iterator
from typing import NamedTuple

from ..model.lens import WHOLE, Lens, Sifted, sift
from ..model.wording import count
from .findings import Finding, Findings


class LensChoice(NamedTuple):
    """A lens, what it is called, and what it shows."""

    lens: Lens
    title: str
    sifted: Sifted

    @property
    def counts(self) -> str:
        """How much it shows, e.g. `7 quotes · 1 action`."""
        shown = {"quote": len(self.sifted.quotes), "action": len(self.sifted.acts)}
        return " · ".join(count(shown[kind], kind) for kind in self.lens.kinds)


def parties_to_hear(findings: Findings) -> list[str]:
    """The ids of the parties that say or do something, those that do so most often first."""
    weights = findings.quotes_of + findings.actions_of
    return [party for party, _ in weights.most_common()]


def party_at(findings: Findings, current: Finding | None) -> str | None:
    """The party to offer lenses for: that of the lens, of the finding that the reader is at, or the first."""
    here = current.parties if current is not None else ()
    return next(filter(None, (findings.only, *here, *parties_to_hear(findings))), None)


def lens_choices(findings: Findings, party: str | None) -> list[LensChoice]:
    """The lenses, in the order in which they are offered.

    A party that all is narrowed to (`f`) stays so under the lenses that can be for one party.

    Args:
        findings: what is shown now.
        party: the one that the lenses for one party are for, None to offer none.
    """

    def choice(lens: Lens, title: str) -> LensChoice:
        return LensChoice(lens, title, sift(lens, findings.quotes, findings.acts, findings.parties))

    return [choice(lens, title) for lens, title in _offered(findings, party)]


def _offered(findings: Findings, party: str | None) -> Iterator[tuple[Lens, str]]:
    narrow = findings.only if findings.lens.what != "voice" else None
    of_party = f" of {findings.only_name}" if narrow else ""
    yield WHOLE, "Everything"
    yield Lens("direct", narrow), f"Direct quotes{of_party}"
    yield Lens("unattributed"), "Unattributed statements"
    if party is not None:
        name = findings.parties[party].name
        yield Lens("voice", party), f"The voice of {name}"
        yield Lens("all", party), f"All of {name}"
    yield Lens("actions", narrow), f"Official actions{of_party}"
    yield Lens("check", narrow), f"To check{of_party}, least sure first"
