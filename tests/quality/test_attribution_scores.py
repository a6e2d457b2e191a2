"""What the command does around its scorer."""

import json
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from storyview.model.story import Quote, Span, Story

from . import attribution_scores
from .attribution_scores import SCORER, as_attribution, load_scorer, main, read_stories, table

TEXT = "It rains, Ann said.\n"
QUOTE = Quote(
    id="q1",
    kind="indirect",
    content=(Span(start=0, end=8),),
    cue=Span(start=14, end=18),
    source=Span(start=10, end=13),
    confidence=0.5,
    why="said",
)
MARKED = {"content": [[0, 8]], "cue": [[14, 18]], "source": [[10, 13]]}

STAND_IN = """
def score(gold_docs, pred_docs, errors=0):
    right = sum(pred_docs[gold["id"]]["attributions"] == gold["attributions"] for gold in gold_docs)
    share = right / len(gold_docs)
    figure = {"precision": share, "recall": share, "f1": share, "gold": len(gold_docs), "predicted": 7}
    return {"attributed": figure, "errors": errors}
"""


@pytest.fixture
def scorer(tmp_path: Path) -> Path:
    """A scorer that counts stories of which everything is right."""
    file = tmp_path / "scorer.py"
    file.write_text(STAND_IN, encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def _analyser(monkeypatch: pytest.MonkeyPatch) -> None:
    """An analysis that finds one and the same quote in every story."""

    def analyse(story: Story) -> Story:
        return story.model_copy(update={"quotes": (QUOTE,)})

    monkeypatch.setattr(attribution_scores, "load_analyser", lambda: SimpleNamespace(analyse=analyse))


def save(folder: Path, texts: Sequence[str]) -> Path:
    file = folder / "stories.jsonl"
    rows = [{"id": f"s{n}", "text": text, "attributions": [MARKED]} for n, text in enumerate(texts)]
    file.write_text("\n\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return file


def test_figures_are_printed_a_line_each(
    tmp_path: Path, scorer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(save(tmp_path, [TEXT, TEXT])), "--scorer", str(scorer), "--errors", "3"])
    assert capsys.readouterr().out == (
        "attributed         P 1.000  R 1.000  F1 1.000   gold 2  predicted 7\nerrors: 3\n"
    )


def test_figures_are_printed_as_json(
    tmp_path: Path, scorer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(save(tmp_path, [TEXT])), "--scorer", str(scorer), "--json"])
    assert json.loads(capsys.readouterr().out)["attributed"]["f1"] == 1


def test_every_tenth_story_is_held_out_and_the_limit_is_of_those(tmp_path: Path) -> None:
    file = save(tmp_path, [f"Story {n}.\n" for n in range(25)])

    def ids(*, held_out: bool, limit: int | None) -> list[str]:
        return [row["id"] for row in read_stories(file, held_out=held_out, limit=limit)]

    assert ids(held_out=True, limit=None) == ["s0", "s10", "s20"]
    assert ids(held_out=True, limit=2) == ["s0", "s10"]
    assert ids(held_out=False, limit=3) == ["s0", "s1", "s2"]
    assert len(ids(held_out=False, limit=None)) == 25


@pytest.mark.parametrize(
    ("missing", "told"), [("scorer", "There is no scorer"), ("stories", "There is no file")]
)
def test_what_is_missing_is_told(tmp_path: Path, scorer: Path, missing: str, told: str) -> None:
    files = {"stories": save(tmp_path, [TEXT]), "scorer": scorer} | {missing: tmp_path / "nowhere"}
    with pytest.raises(SystemExit, match=told) as left:
        main([str(files["stories"]), "--scorer", str(files["scorer"])])
    assert "nowhere" in str(left.value)  # a message as the code of the exit means 1


def test_a_text_read_as_another_one_ends_it(tmp_path: Path, scorer: Path) -> None:
    with pytest.raises(SystemExit, match="'s1'"):
        main([str(save(tmp_path, [TEXT, "Two\r\nlines.\n"])), "--scorer", str(scorer)])


def test_a_quote_takes_the_form_of_the_annotation() -> None:
    assert as_attribution(QUOTE) == MARKED
    bare = QUOTE.model_copy(
        update={"cue": None, "source": None, "content": (*QUOTE.content, Span(start=9, end=12))}
    )
    assert as_attribution(bare) == {"content": [[0, 8], [9, 12]], "cue": [], "source": []}


@pytest.mark.skipif(not SCORER.is_file(), reason="the scorer of the corpora is not here")
def test_the_scorer_of_the_corpora_takes_our_form() -> None:
    row = {"id": "s0", "text": TEXT, "attributions": [MARKED]}
    figures = load_scorer(SCORER).score([row], {"s0": {"attributions": [as_attribution(QUOTE)]}})
    assert figures["attributed"]["f1"] == figures["exact content"]["f1"] == 1
    assert "attributed         P 1.000  R 1.000  F1 1.000   gold 1  predicted 1" in table(figures)
