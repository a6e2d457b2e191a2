from contextlib import AbstractAsyncContextManager
from itertools import pairwise
from typing import Protocol

import pytest

from storyview.model.story import Story
from storyview.tui.findings import Findings
from storyview.tui.labels import labels, placed, targets
from storyview.tui.widgets.labelled import Labelled

from .conftest import TEXT, Reader


@pytest.mark.parametrize("count", [0, 1, 26, 27, 51, 52, 300, 676])
def test_labels_are_short_and_none_begins_another(count: int) -> None:
    made = labels(count)
    assert len(made) == len(set(made)) == count
    assert not any(after.startswith(before) for before, after in pairwise(sorted(made)))
    assert all(len(label) <= 2 for label in made)
    if count <= 26:
        assert all(len(label) == 1 for label in made)


def test_there_are_no_more_labels_than_letters_make() -> None:
    assert len(labels(5000)) == 26 * 26


def test_what_can_be_gone_to(analysed: Story) -> None:
    findings = Findings(analysed)
    found = targets(findings, 0, len(TEXT))
    assert [(TEXT[t.start : t.end], t.finding.id) for t in found] == [
        ("The harbour of Kelm will stay closed for a month", "q1"),
        ("We cannot [yet] let ships in", "q2"),
        ("Jon Vell", "vell"),
        ("fined", "a1"),
        ("Nordkran", "nordkran"),
        ("READ MORE: Crane falls in Kelm", "r1"),
        ("Ines Oro", "oro"),
        ("I read it in the paper", "q3"),
        ("Oro", "oro"),
        ("Vell", "vell"),
        ("the plan is “almost ready”", "q4"),
    ]
    # A quote in pieces has its label on the first one in sight.
    late = targets(findings, TEXT.index("Oro said, “"), len(TEXT))
    assert [(TEXT[t.start : t.end], t.finding.id) for t in late][:2] == [
        ("Oro", "oro"),
        ("like everybody else", "q3"),
    ]


def test_labels_make_room_for_one_another() -> None:
    def cell_of(offset: int) -> tuple[int, int]:
        return divmod(offset, 10)

    # A name at the start of a quote keeps its place; two on one letter don't both find one.
    found = dict(placed([(0, 8), (0, 2), (5, 6), (5, 6)], 2, cell_of))
    assert found == {1: (0, 0), 2: (0, 5), 0: (0, 2)}


def shown(widget: Labelled) -> list[str]:
    """The letters of all labels over a widget."""
    return [label.letters for labels in (widget._labels or {}).values() for label in labels]


class Reading(Protocol):
    def __call__(self, story: Story, size: tuple[int, int] = ...) -> AbstractAsyncContextManager[Reader]: ...


async def test_a_label_leads_to_a_finding_in_the_article(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("1", "F")
        drawn = reader.drawn()
        assert "Type a label · Esc" in drawn
        assert "ahe harbour of Kelm will stay" in drawn
        assert "“se cannot" in drawn
        # The fourth is the fine; the eleven of the article are followed by the rows of the pane.
        await reader.press("f")
        assert reader.current == "a1"
        assert reader.under_cursor.startswith("fined")
        assert reader.screen.article.has_focus
        assert reader.front() == "action"
        assert "The harbour of Kelm will stay" in reader.drawn()
        await reader.press("b")
        assert reader.screen.article.cursor == 0


async def test_a_label_leads_to_a_row_of_the_pane(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("F")
        rows = reader.screen.panes.list_of("quote")
        assert shown(rows) == list("erty")
        await reader.press("t")
        assert reader.current == "q3"
        assert reader.row("quote") == "q3"
        assert rows.has_focus
        assert shown(rows) == []


async def test_labels_of_two_letters(reading: Reading) -> None:
    text = "\n".join(f"READ MORE: Story number {number}" for number in range(40))
    lines = text.split("\n")
    starts = [text.index(line) for line in lines]
    references = tuple(
        {"id": f"r{n}", "start": start, "end": start + len(line), "label": "READ MORE", "title": line}
        for n, (start, line) in enumerate(zip(starts, lines, strict=True))
    )
    blocks = [{"kind": "reference", "start": r["start"], "end": r["end"]} for r in references]
    story = Story.model_validate({"id": "x", "text": text, "blocks": blocks, "references": references})
    async with reading(story, (100, 50)) as reader:
        await reader.press("F")
        article = reader.screen.article
        all_ = shown(article)
        two = [letters for letters in all_ if len(letters) == 2]
        assert len(all_) == 40
        await reader.press(two[3][0])
        assert shown(article) == [letters for letters in two if letters[0] == two[3][0]]
        assert f"Type a label {two[3][0]} · Esc" in reader.drawn()
        await reader.press(two[3][1])
        assert reader.current == f"r{all_.index(two[3])}"


@pytest.mark.parametrize("end", ["escape", "1", "é"])
async def test_labels_are_taken_away(reading: Reading, story: Story, end: str) -> None:
    async with reading(story) as reader:
        before = reader.drawn().splitlines()[1:]
        await reader.press("F")
        assert reader.drawn().splitlines()[1:] != before
        await reader.press(end)
        assert reader.drawn().splitlines()[1:] == before
        assert reader.screen.article.cursor == 0


async def test_nothing_in_sight(reading: Reading) -> None:
    async with reading(Story(id="x", text="No findings here.")) as reader:
        await reader.press("F")
        assert reader.said[-1] == "No findings are in sight"
