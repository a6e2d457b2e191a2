"""What has become of a finding, and the mark of it that the finding itself carries."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeAlias

from ..story import Review
from .draft import Finding

State: TypeAlias = Literal["machine", "confirmed", "corrected", "added", "rejected"]


@dataclass(frozen=True, slots=True)
class FindingState:
    """What has become of a finding: by whom and when is None for what the machine found alone."""

    state: State = "machine"
    creator: str | None = None
    time: datetime | None = None

    def review(self) -> Review:
        """What the finding itself carries of it; not for unchecked or rejected ones."""
        assert self.state != "machine"
        assert self.state != "rejected"
        assert self.creator is not None
        assert self.time is not None
        return Review(state=self.state, creator=self.creator, time=self.time)


UNCHECKED = FindingState()
"""The state of a finding that no reader has touched."""


class Stamps:
    """Findings with the marks of what became of them; one whose lot is the same is the same object again."""

    def __init__(self) -> None:
        """No mark is made yet."""
        self._kept: dict[str, tuple[Finding, FindingState, Finding | None, FindingState, Finding]] = {}

    def stamped(
        self, finding: Finding, state: FindingState, seen: Finding | None
    ) -> tuple[FindingState, Finding]:
        """The state that a finding is shown in, and the finding with the mark of it.

        Args:
            finding: as it is now.
            state: what readers did to it last, neither "machine" nor "rejected".
            seen: as the machine found it, None for one that was added.
        """
        kept = self._kept.get(finding.id)
        if kept is None or kept[0] is not finding or kept[1] is not state or kept[2] is not seen:
            # What was corrected to just what the machine had found is right as it stands.
            back = state.state == "corrected" and finding == seen
            shown = replace(state, state="confirmed") if back else state
            marked = finding.model_copy(update={"review": shown.review()})
            kept = self._kept[finding.id] = finding, state, seen, shown, marked
        return kept[3], kept[4]
