"""What the tests of reviews share: a story with findings, and a review of it that is kept nowhere."""

from pathlib import Path

from storyview.model.review.session import ReviewSession, open_review
from storyview.model.review.store import EntryStore
from storyview.model.story import Findings, Source, Story, story_id

from ..export.hand_made import STORY, TEXT, at

__all__ = ["STORY", "TEXT", "anew", "at", "changed", "journal_of", "kept", "unkept"]


def unkept(story: Story = STORY, reader: str = "Mira") -> ReviewSession:
    """A review without a file."""
    return ReviewSession(story, EntryStore([]), reader)


def kept(folder: Path, reader: str = "Mira", story: Story = STORY) -> ReviewSession:
    """A review of the story as it lies in a folder."""
    path = folder / "northvale.txt"
    path.write_text(story.text, encoding="utf-8")
    return open_review(story.model_copy(update={"source": Source(path=str(path))}), reader)


def journal_of(folder: Path) -> Path:
    return folder / "northvale.txt.storyview.jsonl"


def anew(story: Story, prefix: str = "new-") -> Story:
    """The same story analysed again: with the same findings under other ids, in another order."""
    assert story.analysis is not None

    def renamed(id_: str | None) -> str | None:
        return None if id_ is None else prefix + id_

    return story.with_findings(
        Findings(
            parties=tuple(p.model_copy(update={"id": renamed(p.id)}) for p in reversed(story.parties)),
            quotes=tuple(
                q.model_copy(
                    update={
                        "id": renamed(q.id),
                        "speaker": renamed(q.speaker),
                        "addressee": renamed(q.addressee),
                    }
                )
                for q in story.quotes
            ),
            actions=tuple(
                a.model_copy(
                    update={
                        "id": renamed(a.id),
                        "actor_party": renamed(a.actor_party),
                        "target_party": renamed(a.target_party),
                        "same_as": renamed(a.same_as),
                        "reported_in": renamed(a.reported_in),
                    }
                )
                for a in story.actions
            ),
            analysis=story.analysis.model_copy(update={"version": "9.9"}),
        )
    )


def changed(story: Story, old: str, new: str) -> Story:
    """The same story with other words in one place, its findings moved along; those in the place are lost."""
    at_ = story.text.index(old)
    end, shift = at_ + len(old), len(new) - len(old)
    text = story.text[:at_] + new + story.text[end:]

    def moved(value: object) -> object:
        if isinstance(value, dict):
            if isinstance(value.get("start"), int):
                if value["start"] < end and value["end"] > at_:
                    return None
                by = shift if value["start"] >= end else 0
                value = value | {"start": value["start"] + by, "end": value["end"] + by}
            return {key: moved(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [part for part in map(moved, value) if part is not None]
        return value

    fields = moved(story.model_dump(by_alias=True))
    assert isinstance(fields, dict)
    fields |= {"text": text, "id": story_id(text)}
    fields["quotes"] = [q for q in fields["quotes"] if q["content"]]
    fields["actions"] = [a for a in fields["actions"] if a["trigger"]]
    quotes = {q["id"] for q in fields["quotes"]}
    actions = {a["id"] for a in fields["actions"]}
    for action in fields["actions"]:
        action["reported_in"] = action["reported_in"] if action["reported_in"] in quotes else None
        action["same_as"] = action["same_as"] if action["same_as"] in actions else None
    return Story.model_validate(fields)
