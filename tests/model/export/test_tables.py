import csv
import io
import re
from collections.abc import Iterable

import openpyxl
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from openpyxl.cell.cell import Cell

from storyview.model.errors import StoryviewError
from storyview.model.export import EXPORTERS, Exporter, xlsx_table
from storyview.model.export.cells import HEADINGS, may_be_formula
from storyview.model.export.table import COLUMNS, table_rows
from storyview.model.printable import printable
from storyview.model.story import Review, Story

from .generated_stories import ATTACKS, stories
from .hand_made import CHECKED_STORY, MADE, STORY, TEXT

# What a terminal obeys, and what turns the direction of what is read.
DRIVES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def written(name: str, *given: Story) -> bytes:
    return b"".join(EXPORTERS[name].render(given))


def csv_rows(*given: Story) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written("csv", *given).decode("utf-8-sig"), newline="")))


def sheet(*given: Story) -> list[list[Cell]]:
    book = openpyxl.load_workbook(io.BytesIO(written("xlsx", *given)))
    (only,) = book.worksheets
    return [[cell for cell in row if isinstance(cell, Cell)] for row in only.iter_rows()]


def test_a_row_tells_all_of_a_quote() -> None:
    row = next(row for row in table_rows(STORY) if row.id == "q3")
    assert {name: getattr(row, name) for name in COLUMNS[5:]} == {
        "finding": "quote",
        "id": "q3",
        "kind": "indirect",
        "form": "speech",
        "status": "",
        "who": "Peter Brandt",
        "as_written": "its spokesman, Peter Brandt",
        "whom": "",
        "whom_as_written": "",
        "cue": "According to",
        "text": "engineers had warned the port of the flaw in January",
        "start": TEXT.index("engineers"),
        "end": TEXT.index("January") + 7,
        "pieces": ((TEXT.index("engineers"), TEXT.index("January") + 7),),
        "before": TEXT[TEXT.index("engineers") - 60 : TEXT.index("engineers")],
        "after": TEXT[TEXT.index("January") + 7 :][:60],
        "when": "",
        "url_of_reference": "",
        "confidence": 0.9,
        "why": "“according to”",
        "checked": "",
        "note": "Ask for the January mail.",
    }


def test_every_finding_is_a_row_of_its_own() -> None:
    kinds = [row.finding for row in table_rows(STORY)]
    assert kinds == ["quote"] * 7 + ["action"] * 3 + ["party"] * 5 + ["reference", "note"]
    ban = next(row for row in table_rows(STORY) if row.id == "a1")
    assert (ban.who, ban.whom, ban.status, ban.when) == (
        *("Northvale Port Authority", "Halden Systems", "done", "2025-03-03"),
    )
    in_pieces = next(row for row in table_rows(STORY) if row.id == "q2")
    assert len(in_pieces.pieces) == 2
    assert in_pieces.text == " … ".join(TEXT[start:end] for start, end in in_pieces.pieces)


def test_what_readers_checked_travels_along() -> None:
    checked = Review(state="corrected", creator="Ann\x1b", time=MADE)
    first = STORY.quotes[0].model_copy(update={"review": checked})
    story = STORY.model_copy(update={"quotes": (first, *STORY.quotes[1:])})
    assert csv_rows(story)[0]["checked"] == "corrected by Ann␛, 2025-03-04"
    page = b"".join(EXPORTERS["html"].render([story])).decode()
    assert "“saying”; corrected by Ann␛, 2025-03-04</p>" in page


def test_highlights_are_rows_of_their_own_in_every_table() -> None:
    expected = [
        ("highlight", "h1", "yellow", "Ann", "engineers had warned", "2025-03-04"),
        ("highlight", "h2", "<ask> again", "", "A second inquiry", "2025-03-04"),
    ]
    names = ("finding", "id", "kind", "who", "text", "when")
    (_, *cells) = sheet(CHECKED_STORY)
    sheets = [dict(zip(HEADINGS, (cell.value or "" for cell in row), strict=True)) for row in cells]
    tables = (
        csv_rows(CHECKED_STORY),
        sheets,
        pq.read_table(io.BytesIO(written("parquet", CHECKED_STORY))).to_pylist(),
    )
    for rows in tables:
        assert [tuple(row[name] for name in names) for row in rows[-2:]] == expected
        assert [TEXT[int(str(row["start"])) : int(str(row["end"]))] for row in rows[-2:]] == [
            e[4] for e in expected
        ]


@settings(max_examples=25, deadline=None)
@given(stories())
def test_parquet_gives_every_piece_of_the_text_back(story: Story) -> None:
    rows = pq.read_table(io.BytesIO(written("parquet", story))).to_pylist()
    assert [row["id"] for row in rows] == [row.id for row in table_rows(story)]
    for row in rows:
        pieces = [story.text[piece["start"] : piece["end"]] for piece in row["pieces"]]
        assert row["text"] == " … ".join(pieces)
        assert story.text[: row["start"]].endswith(row["before"])
        assert story.text[row["end"] :].startswith(row["after"])


def test_parquet_is_typed_and_holds_many_stories() -> None:
    other = STORY.model_copy(update={"id": "other"})
    table = pq.read_table(io.BytesIO(written("parquet", STORY, other)))
    assert table.column_names == list(COLUMNS)
    assert {str(table.schema.field(name).type) for name in ("start", "end")} == {"int64"}
    assert str(table.schema.field("confidence").type) == "double"
    assert table.column("confidence").null_count == 2 * (5 + 1 + 1)
    assert table.column("story").unique().to_pylist() == [STORY.id, "other"]
    assert pq.read_table(io.BytesIO(written("parquet"))).num_rows == 0


@settings(max_examples=25, deadline=None)
@given(stories())
def test_csv_tells_the_same_as_the_table(story: Story) -> None:
    assert written("csv", story).startswith(b"\xef\xbb\xbfstory,title,")
    for told, row in zip(csv_rows(story), table_rows(story, printable(story.text)), strict=True):
        assert list(told) == list(HEADINGS)
        assert told["text"].removeprefix("'" if may_be_formula(row.text) else "") == row.text
        assert (int(told["start"]), int(told["end"])) == (row.start, row.end)
        assert all(not cell.lstrip().startswith(("=", "+", "-", "@")) for cell in told.values())
        assert not any(DRIVES.search(cell) for cell in told.values())


@settings(max_examples=10, deadline=None)
@given(stories())
def test_a_sheet_tells_the_same_as_the_table_and_has_no_formula(story: Story) -> None:
    heading, *rows = sheet(story)
    assert [cell.value for cell in heading] == list(HEADINGS)
    for cells, row in zip(rows, table_rows(story, printable(story.text)), strict=True):
        told = dict(zip(HEADINGS, cells, strict=True))
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert all(cell.hyperlink is None for cell in cells)
        assert (told["text"].value or "") == row.text
        assert (told["start"].value, told["end"].value) == (row.start, row.end)


@pytest.mark.parametrize(
    "attack",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "'=1", '"=1"', "\n=1", *ATTACKS],
)
def test_no_cell_can_become_a_formula(attack: str) -> None:
    story = STORY.model_copy(update={"title": attack, "published": attack, "id": attack})
    for cells in csv_rows(story):
        assert not any(cell.lstrip(" \n\t").startswith(tuple("=+-@＝＋－＠")) for cell in cells.values())
    for row in sheet(story)[1:]:
        assert {cell.data_type for cell in row} <= {"s", "n"}
        for cell in row:
            if isinstance(cell.value, str) and may_be_formula(cell.value):
                assert cell.quotePrefix


def test_a_text_that_is_too_long_for_a_cell_is_cut() -> None:
    title = "𝔘" * 40_000
    cell = sheet(STORY.model_copy(update={"title": title}))[1][1].value
    assert isinstance(cell, str)
    assert cell.endswith("𝔘…")
    assert len(cell.encode("utf-16-le")) // 2 <= 32_767


def test_a_sheet_that_is_full_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "_MOST_ROWS", 10)
    with pytest.raises(StoryviewError, match="no room for so many findings"):
        written("xlsx", STORY)


@pytest.mark.parametrize(("name", "extra"), [("xlsx", "xlsx"), ("parquet", "parquet")])
def test_what_is_not_installed_is_told(name: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> None:
        raise ModuleNotFoundError(name="the library")

    monkeypatch.setattr("storyview.model.export.interface.pkgutil.resolve_name", missing)
    with pytest.raises(StoryviewError, match=rf"pip install 'storyview\[{extra}\]'"):
        written(name, STORY)


def test_tables_take_their_stories_one_by_one() -> None:
    taken = 0

    def counted() -> Iterable[Story]:
        nonlocal taken
        for _ in range(3):
            taken += 1
            yield STORY

    exporter: Exporter = EXPORTERS["csv"]
    pieces = exporter.render(counted())
    next(pieces)
    assert next(pieces)
    assert taken == 1
