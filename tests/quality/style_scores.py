"""Score the quotes of short texts, by how they are written: `python -m tests.quality.style_scores`.

The trained part of the quote finder learns from one country's politics of one year. The texts in
`styles/` are of everywhere else: other marks, dashes, transcripts, courts, sport, posts … Each is
analysed as a story of its own. `--half tune` or `--half check` takes only one half of the texts:
errors of the first may be read (`--errors` lists no others), so only the second can judge.

Every figure is precision, recall and F1 over

  found        content words of both overlap with Dice 0.5 or more, paired one to one
  attributed   and the source overlaps, or both have no source
  exact        and the content words are the same

Then come the lures, stretches that nobody says (nicknames, titles, scare quotes …): how many of them a
quote was made of. Quotes that the gold calls optional are neither rewarded nor punished.

A file of `styles/` holds the texts of one style. A text is a list of paragraphs; its quotes and
lures are pieces of it, written in the notation of `gold.py`: a quote's content is looked for in the
whole text, its cue and source in the line where the content begins and then in the whole text.
A source written as a list means: any of these is right. What is annotated, and how far a source or
a content reaches, follows the PolNeAR corpus: one level of attribution, stances among them, and
every piece of a quotation that one speaker carries on under one cue.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from storyview.model.analysis.pipeline import load_analyser
from storyview.model.reading.reader import make_story
from storyview.model.story import Quote, Span, Story, story_id

from .gold import GoldError, GoldQuote, GoldStory, find_piece
from .sample_scores import Tally, pair_quotes, source_agrees, words_of

STYLES = Path(__file__).parent / "styles"

Half = Literal["tune", "check"]
HALVES: tuple[Half, ...] = get_args(Half)
FIGURES = ("found", "attributed", "exact")


@dataclass(frozen=True)
class StyleText:
    """A text with the quotes in it and the lures beside them."""

    style: str
    half: Half
    gold: GoldStory
    lures: tuple[Span, ...]

    @property
    def name(self) -> str:
        """The text's name within its style."""
        return self.gold.slug


@dataclass
class StyleScore:
    """The tallies of one text or of many, how many lures were taken of how many, and the errors in words."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {figure: Tally() for figure in FIGURES})
    taken: int = 0
    lures: int = 0
    errors: list[str] = field(default_factory=list)

    def __getitem__(self, figure: str) -> Tally:
        return self.tallies[figure]

    def __add__(self, other: "StyleScore") -> "StyleScore":
        return StyleScore(
            {figure: self[figure] + other[figure] for figure in FIGURES},
            self.taken + other.taken,
            self.lures + other.lures,
            self.errors + other.errors,
        )

    def line(self) -> str:
        """All figures on one line."""
        figures = "   ".join(
            f"{figure} {t.precision:.2f} {t.recall:.2f} {t.f1:.3f}" for figure, t in self.tallies.items()
        )
        return f"{figures}   lures taken {self.taken} of {self.lures}   wanted {self['found'].wanted}"


# -- the texts ----------------------------------------------------------------------------------


def load_styles() -> tuple[StyleText, ...]:
    """All texts, by the file that they are in.

    Raises:
        GoldError: a piece is not found or ambiguous.
    """
    return tuple(text for path in sorted(STYLES.glob("*.json")) for text in _read_style(path))


def _read_style(path: Path) -> Iterator[StyleText]:
    raw = json.loads(path.read_text(encoding="utf-8"))
    for row in raw["texts"]:
        text = "\n\n".join(row["text"]) + "\n"
        try:
            quotes = tuple(_quote(text, quote) for quote in row["quotes"])
            lures = tuple(find_piece(text, lure) for lure in row["lures"])
        except GoldError as error:
            raise GoldError(f"{path.name}, {row['name']}: {error}") from error
        yield StyleText(raw["style"], row["half"], _as_gold(row["name"], text, quotes), lures)


def _quote(text: str, row: dict[str, Any]) -> GoldQuote:
    content = tuple(find_piece(text, piece) for piece in row["content"])
    start = content[0].start
    line = Span(start=text.rfind("\n", 0, start) + 1, end=text.index("\n", start))
    sources = row["source"] if isinstance(row["source"], list) else [row["source"]]
    return GoldQuote(
        kinds=(),
        content=content,
        cue=find_piece(text, row["cue"], [line]) if row["cue"] else None,
        source=tuple(None if piece is None else find_piece(text, piece, [line]) for piece in sources),
        speakers=(),
        optional=row.get("optional", False),
    )


def _as_gold(name: str, text: str, quotes: tuple[GoldQuote, ...]) -> GoldStory:
    return GoldStory(
        slug=name,
        id=story_id(text),
        text=text,
        title=None,
        byline=None,
        published=None,
        aside=(),
        references=(),
        parties=(),
        quotes=quotes,
        actions=(),
    )


# -- scoring ------------------------------------------------------------------------------------


def score_text(text: StyleText, story: Story) -> StyleScore:
    """The score of one analysed text."""
    look = words_of(text.gold.text)

    def is_exact(gold: GoldQuote, quote: Quote) -> bool:
        return look(gold.content) == look(quote.content)

    def is_taken(lure: Span) -> bool:
        words = look((lure,))
        return any(2 * len(words & look(quote.content)) >= len(words) for quote in quotes.spurious)

    quotes = pair_quotes(text.gold, story)
    taken = [lure for lure in text.lures if is_taken(lure)]
    result = StyleScore(
        {
            "found": quotes.tally(lambda _, __: True),
            "attributed": quotes.tally(source_agrees),
            "exact": quotes.tally(is_exact),
        },
        taken=len(taken),
        lures=len(text.lures),
    )
    told = [
        *(("missed", gold.content, gold.source[0]) for gold in quotes.missed),
        *(("spurious", quote.content, quote.source) for quote in quotes.spurious),
        *(("wrong source", q.content, q.source) for g, q in quotes.pairs if not source_agrees(g, q)),
        *(
            ("inexact", quote.content, quote.source)
            for gold, quote in quotes.pairs
            if not is_exact(gold, quote)
        ),
    ]
    result.errors += [
        f"{text.name}: {error}: {_say(text, content)}  <{_say(text, [source] if source else [])}>"
        for error, content, source in told
    ]
    result.errors += [f"{text.name}: lure taken: {_say(text, [lure])}" for lure in taken]
    return result


def _say(text: StyleText, spans: Iterable[Span]) -> str:
    return " / ".join(text.gold.text[span.start : span.end].replace("\n", " ") for span in spans)


def analyse_styles(texts: Sequence[StyleText]) -> list[Story]:
    """Every text read and analysed with the pipeline that is installed."""
    analyser = load_analyser()
    return [analyser.analyse(make_story(text.gold.text.encode(), text.name, None)) for text in texts]


def score_styles(texts: Sequence[StyleText], stories: Sequence[Story]) -> dict[str, StyleScore]:
    """The scores of analysed texts by style; the stories stand in the order of the texts."""
    scores: dict[str, StyleScore] = {}
    for text, story in zip(texts, stories, strict=True):
        scores[text.style] = scores.get(text.style, StyleScore()) + score_text(text, story)
    return scores


def main() -> None:
    """Print the scores by style and in all."""
    parser = argparse.ArgumentParser(description="Score how well quotes of many styles are found.")
    parser.add_argument("--half", choices=HALVES, help="only the texts of this half")
    parser.add_argument("--errors", action="store_true", help="list the errors in the half to tune on")
    arguments = parser.parse_args()
    texts = [text for text in load_styles() if arguments.half in {None, text.half}]
    stories = analyse_styles(texts)
    scores = score_styles(texts, stories)
    width = max(map(len, scores))
    for style, one in scores.items():
        print(f"{style:{width}}  {one.line()}")
    print(f"{'all':{width}}  {sum(scores.values(), StyleScore()).line()}")
    if arguments.errors:
        for text, story in zip(texts, stories, strict=True):
            if text.half == "tune":
                print("", *score_text(text, story).errors, sep="\n")


if __name__ == "__main__":
    main()
