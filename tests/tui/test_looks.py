import re

from storyview.model.story import Story
from storyview.tui.findings import Findings
from storyview.tui.looks import LEGEND, LOOKS, RANKS, gutter, layers
from storyview.tui.marks import sweep
from storyview.tui.searching import Query, find_all, from_offset
from storyview.tui.styles import style_sheet

from .conftest import TEXT


def looks_of(
    findings: Findings, piece: str, current: str | None = None, sought: str = "", cursor: int = -1
) -> set[str]:
    """The looks over the first character of `piece`."""
    at = TEXT.index(piece)
    over = layers(
        at,
        at + len(piece),
        marks=findings.marks.within(at, at + len(piece)),
        blocks=[block for block in findings.story.blocks if block.kind != "paragraph"],
        current=findings.by_id[current] if current else None,
        search=from_offset(Query(sought), find_all(TEXT, Query(sought)), 0)[0],
        cursor=cursor,
        selected=None,
    )
    return set(sweep(at, at + len(piece), over)[0].looks)


def test_each_kind_has_its_look(analysed: Story) -> None:
    findings = Findings(analysed)
    assert looks_of(findings, "let ships") == {"direct"}
    assert looks_of(findings, "The harbour of Kelm will") == {"indirect"}
    assert looks_of(findings, "the plan is") == {"mixed"}
    assert looks_of(findings, "Jon Vell") == {"name"}
    assert looks_of(findings, "fined") == {"action"}
    assert looks_of(findings, "READ MORE") == {"reference"}
    assert looks_of(findings, "told reporters") == set()


def test_all_parts_of_the_current_finding_are_marked(analysed: Story) -> None:
    findings = Findings(analysed)
    assert looks_of(findings, "let ships", "q2") == {"direct", "current"}
    assert looks_of(findings, "told", "q2") == {"current-cue"}
    assert looks_of(findings, "harbour master", "q2") == {"current-source"}
    assert (
        looks_of(findings, "I read it", "q3")
        == looks_of(findings, "like every", "q3")
        == {"direct", "current"}
    )
    assert looks_of(findings, "in March", "a1") == {"current-part"}
    assert looks_of(findings, "A court", "a1") == {"current-source"}


def test_search_and_cursor_lie_over_the_findings(analysed: Story) -> None:
    findings = Findings(analysed)
    assert looks_of(findings, "Vell told", sought="vell") == {"name", "match-current"}
    assert looks_of(findings, "Vell, the plan", sought="vell") == {"name", "match"}
    assert looks_of(findings, "let", cursor=TEXT.index("let")) == {"direct", "cursor"}
    assert RANKS["cursor"] > RANKS["match-current"] > RANKS["match"] > RANKS["current"] > RANKS["direct"]


def test_the_gutter_tells_kinds_apart_by_their_signs(analysed: Story) -> None:
    findings = Findings(analysed)

    def signs(piece: str, current: str | None = None) -> tuple[str, str]:
        at = TEXT.index(piece)
        here = findings.marks.within(at, at + len(piece))
        return gutter(at, here, findings.by_id[current] if current else None)

    assert signs("We cannot") == ("┃ ", "gutter")
    assert signs("We cannot", "q2") == ("┃ ", "gutter-current")
    assert signs("The harbour of Kelm will stay") == ("┊ ", "gutter")
    assert signs("the plan is") == ("╏ ", "gutter")
    assert signs("A court in Kelm fined") == (" ◆", "gutter")
    assert signs("READ MORE") == (" →", "gutter")
    assert signs("Jon Vell", "vell") == ("  ", "gutter")
    # A reference over several rows has its sign on the first.
    assert signs("falls in Kelm\n\nWhat") == ("  ", "gutter")


def test_the_style_sheet_and_the_legend_know_every_look() -> None:
    styled = set(re.findall(r"article--([a-z-]+)", style_sheet("reader.tcss").read_text("utf-8")))
    assert styled <= set(LOOKS)
    assert set(LOOKS) - styled <= {"list_item"}
    told = {look for _, looks, _ in LEGEND for look in looks}
    heads = {"title", "byline", "dateline", "heading", "caption", "list_item"}
    assert set(RANKS) - heads - {"cursor", "selected"} == told
