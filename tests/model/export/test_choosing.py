"""What `--only`, `--speaker` and `--checked-only` leave of a story in the formats that people read."""

import csv
import io
import re
from collections.abc import Callable, Mapping

import html5lib
import openpyxl
import pyarrow.parquet as pq
import pytest

from storyview.model.choice import Choice
from storyview.model.export import EXPORTERS

from .hand_made import CHECKED_STORY

KINDS = {"p": "party", "q": "quote", "a": "action", "r": "reference", "n": "note", "h": "highlight"}


def of_csv(data: bytes) -> list[str]:
    return [row["id"] for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))]


def of_xlsx(data: bytes) -> list[str]:
    (heading, *rows) = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0].values
    return [str(row[heading.index("id")]) for row in rows]


def of_parquet(data: bytes) -> list[str]:
    return list(map(str, pq.read_table(io.BytesIO(data)).column("id").to_pylist()))


def of_html(data: bytes) -> list[str]:
    tree = html5lib.parse(data.decode(), namespaceHTMLElements=False)
    return [row.attrib["id"].removesuffix("-row") for row in tree.iter("li") if row.get("data-kind")]


def of_md(data: bytes) -> list[str]:
    return re.findall(r"^\| ([a-z]\d+) \|", data.decode(), re.MULTILINE)


READERS: Mapping[str, Callable[[bytes], list[str]]] = {
    "csv": of_csv, "xlsx": of_xlsx, "parquet": of_parquet, "html": of_html, "md": of_md,
}  # fmt: skip
ALWAYS = {"n1", "h1", "h2"}
# References are nobody's and nobody checks them.
CHOICES = [
    (Choice(kinds=frozenset({"actions"})), {"a1", "a2", "a3", "p1", "p2", "p5"}),
    (Choice(kinds=frozenset({"references"})), {"r1"}),
    (Choice(speaker="peter BRANDT"), {"p4", "q3", "q4"}),
    (Choice(checked=True, kinds=frozenset({"quotes"})), {"q1", "p1"}),
    (Choice(checked=True), {"q1", "a1", "p1", "p2"}),
]


@pytest.mark.parametrize(("choice", "left"), CHOICES, ids=[choice.only for choice, _ in CHOICES])
@pytest.mark.parametrize("name", READERS)
def test_only_what_was_chosen_is_written(name: str, choice: Choice, left: set[str]) -> None:
    ids = READERS[name](b"".join(EXPORTERS[name].render([CHECKED_STORY], choice)))
    assert len(ids) == len(set(ids))
    assert set(ids) == left | ALWAYS


@pytest.mark.parametrize(("choice", "left"), CHOICES, ids=[choice.only for choice, _ in CHOICES])
def test_only_what_was_chosen_is_written_in_colours(choice: Choice, left: set[str]) -> None:
    told = b"".join(EXPORTERS["ansi"].render([CHECKED_STORY], choice)).decode()
    lines = re.sub(r"\x1b\[[0-9;]*m", "", told).partition("─" * 40)[2].splitlines()
    assert sorted(line.split()[0] for line in lines[2:]) == sorted(KINDS[id_[0]] for id_ in left | ALWAYS)
    assert lines[1] == f"{choice.only[:1].upper()}{choice.only[1:]}."


@pytest.mark.parametrize("name", ["html", "md", "ansi"])
def test_a_document_says_what_was_chosen(name: str) -> None:
    choice = Choice(speaker="Peter Brandt", checked=True)
    told = b"".join(EXPORTERS[name].render([CHECKED_STORY], choice)).decode()
    assert "nly findings of Peter Brandt that a reader has checked" in told
