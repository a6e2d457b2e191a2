"""The attribution network: a small pretrained encoder that tags words and links them.

A word is tagged by its first piece. Links are scored for all pairs of words at once: from a word of a
content to the first word of its cue, and from that to the first word of its source, or to none, and
to the first and the last word of its content.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AutoModel

from ..analysis.attribution.act_tags import ACT_TAGS, STATUSES
from ..analysis.attribution.mention_tags import MENTION_TAGS
from ..analysis.attribution.tagging import NEVER, TAGS
from ..analysis.attribution.windows import FEATURES, WINDOW, Window, batch_arrays

OUTPUTS = (
    "tags",
    "cues",
    "sources",
    "begins",
    "ends",
    "mentions",
    "antecedents",
    "acts",
    "statuses",
    "actors",
    "targets",
)
"""What the network tells of the words of a window, in this order."""
WIDE_SIZE = 256
"""Dimensions into which all layers are drawn together, to tell acts: lower ones know best what a word is."""
LINK_SIZE = 128
"""Dimensions in which two words are compared."""
NEAR = 4
FAR = 20
"""Distances up to NEAR words count singly, longer ones by their logarithm, FAR classes each way."""
LONGEST = 2 * WINDOW


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows of B, filled up to N pieces and M words.

    Attributes:
        pieces: ids, (B, N).
        present: 1 for a piece, 0 for filling, (B, N).
        features: (B, N).
        first: number of each word's first piece, (B, M).
        words: whether there is a word, (B, M).
    """

    pieces: Tensor
    present: Tensor
    features: Tensor
    first: Tensor
    words: Tensor


def batch_of(windows: Sequence[Window]) -> Batch:
    """The windows as one batch."""
    arrays = {name: torch.from_numpy(array) for name, array in batch_arrays(windows).items()}
    return Batch(
        arrays["pieces"], arrays["present"], arrays["features"], arrays["first"], arrays["words"].bool()
    )


def distance_classes(size: int) -> Tensor:
    """The class of the distance between each two of so many words: (size, size), 0 to 2 × FAR."""
    distance = np.arange(size)[None, :] - np.arange(size)[:, None]
    size_of = np.abs(distance)
    by_log = NEAR + 2.5 * np.log2(np.maximum(size_of, NEAR) / NEAR)
    classes = np.where(size_of < NEAR, size_of, np.minimum(FAR, by_log.astype(np.int64)))
    return torch.from_numpy(np.sign(distance) * classes + FAR)


class Link(nn.Module):
    """Scores every pair of words: (B, M, D) to (B, M, M)."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.start = nn.Linear(size, LINK_SIZE)
        self.end = nn.Linear(size, LINK_SIZE)
        self.distance = nn.Embedding(2 * FAR + 1, 1)
        nn.init.zeros_(self.distance.weight)

    def forward(self, words: Tensor, distances: Tensor, barred: Tensor) -> Tensor:
        """Scores from the row's word to the column's."""
        alike = self.start(words) @ self.end(words).transpose(1, 2) / LINK_SIZE**0.5
        return cast("Tensor", alike + self.distance(distances)[..., 0] + barred)


class AttributionNetwork(nn.Module):
    """The encoder with its heads.

    Args:
        backbone: folder of the pretrained encoder.
        dropout: share of the words' dimensions that training leaves out.
    """

    def __init__(self, backbone: Path, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            str(backbone), local_files_only=True, add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        size, depth = self.encoder.config.hidden_size, self.encoder.config.num_hidden_layers
        self.features = nn.Embedding(FEATURES, size)
        nn.init.zeros_(self.features.weight)
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(size, TAGS)
        self.steps = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.cues = Link(size)
        self.sources = Link(size)
        self.no_source = nn.Linear(size, 1)
        self.begins = Link(size)
        self.ends = Link(size)
        with torch.random.fork_rng(devices=()):  # a training without mentions is the same with these
            self.mentions = nn.Linear(size, MENTION_TAGS)
            self.antecedents = Link(size)
            self.no_antecedent = nn.Linear(size, 1)
        with torch.random.fork_rng(devices=()):
            self.wide = nn.Sequential(
                nn.Linear((depth + 1) * size, WIDE_SIZE), nn.GELU(), nn.Dropout(dropout)
            )
            self.acts = nn.Linear(WIDE_SIZE, ACT_TAGS)
            self.statuses = nn.Linear(WIDE_SIZE, len(STATUSES))
            self.actors = Link(WIDE_SIZE)
            self.no_actor = nn.Linear(WIDE_SIZE, 1)
            self.targets = Link(WIDE_SIZE)
            self.no_target = nn.Linear(WIDE_SIZE, 1)
        self.register_buffer("distances", distance_classes(LONGEST), persistent=False)

    def mention_heads(self) -> list[nn.Parameter]:
        """The weights that only mentions are learnt with."""
        heads = (self.mentions, self.antecedents, self.no_antecedent)
        return [weight for head in heads for weight in head.parameters()]

    def act_heads(self) -> list[nn.Parameter]:
        """The weights that only acts are learnt with."""
        heads = (
            *(self.wide, self.acts, self.statuses),
            *(self.actors, self.no_actor, self.targets, self.no_target),
        )
        return [weight for head in heads for weight in head.parameters()]

    def forward(self, batch: Batch) -> tuple[Tensor, ...]:
        """The scores that OUTPUTS names, in its order.

        Tags (B, M, TAGS), tags of mentions (B, M, MENTION_TAGS) and of acts (B, M, ACT_TAGS), statuses of
        acts (B, M, STATUSES); cues, begins and ends (B, M, M); sources, antecedents, actors and targets
        (B, M, M + 1), whose last column is for none.
        """
        return self.heads(self.read(batch), batch.words)

    def read(self, batch: Batch) -> Tensor:
        """What the layers of the encoder make of each word: (B, M, layers + 1, D), its input first."""
        embedded = self.encoder.embeddings.word_embeddings(batch.pieces) + self.features(batch.features)
        hidden = self.encoder(
            inputs_embeds=embedded, attention_mask=batch.present, output_hidden_states=True
        ).hidden_states
        return self.dropout(torch.stack([words_of(layer, batch.first) for layer in hidden], 2))

    def heads(self, layers: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """The scores from what `read` makes of the words; `there` tells which are none, (B, M)."""
        words, wide = layers[:, :, -1], self.wide(layers.flatten(2))
        size = words.shape[1]
        distances = self.distances[:size, :size]
        barred = (~there)[:, None, :] * NEVER
        cues, sources, begins, ends, antecedents = (
            link(words, distances, barred)
            for link in (self.cues, self.sources, self.begins, self.ends, self.antecedents)
        )
        actors, targets = (link(wide, distances, barred) for link in (self.actors, self.targets))
        sources = torch.cat([sources, self.no_source(words)], -1)
        antecedents = torch.cat([antecedents, self.no_antecedent(words)], -1)
        actors = torch.cat([actors, self.no_actor(wide)], -1)
        targets = torch.cat([targets, self.no_target(wide)], -1)
        return (
            self.tags(words),
            cues,
            sources,
            begins,
            ends,
            self.mentions(words),
            antecedents,
            self.acts(wide),
            self.statuses(wide),
            actors,
            targets,
        )


def words_of(hidden: Tensor, first: Tensor) -> Tensor:
    """The first piece of each word: (B, N, D) to (B, M, D)."""
    return hidden.gather(1, first[..., None].expand(-1, -1, hidden.shape[-1]))


class SyntaxHeads(nn.Module):
    """Tells the parse of words in training, so that the encoder learns to see it.

    Args:
        size: of what the encoder makes of a word.
        classes: how many classes each kind of answer has.
    """

    def __init__(self, size: int, classes: Sequence[int]) -> None:
        super().__init__()
        self.kinds = nn.ModuleList([nn.Linear(size, count) for count in classes])

    def forward(self, words: Tensor, wanted: Tensor) -> Tensor:
        """The mean loss of the kinds, for words (W, D) and their answers (W, KINDS)."""
        losses = [
            nn.functional.cross_entropy(kind(words), answer)
            for kind, answer in zip(self.kinds, wanted.unbind(-1), strict=True)
        ]
        return torch.stack(losses).mean()
