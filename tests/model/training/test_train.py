"""Training on a handful of sentences: repeatable, and it learns them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from storyview.model.analysis.attribution.tagging import decode
from storyview.model.analysis.attribution.windows import pack
from storyview.model.analysis.pipeline import Analyser
from storyview.model.training.examples import Parser, answers, load_stories

from .tiny import save_backbone, save_reports, save_stories, save_texts

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from storyview.model.training.encoder import batch_of  # noqa: E402
from storyview.model.training.train import ACTS, TOGETHER, Corpora, Recipe, new_network, train  # noqa: E402

ACT_HEADS = ("wide.", "acts.", "statuses.", "actors.", "no_actor.", "targets.", "no_target.")


class Trainer:
    """Trains on the tiny stories."""

    def __init__(self, folder: Path, analyser: Analyser) -> None:
        self._folder = folder
        parser = Parser(analyser)
        self._sizes = parser.syntax.sizes
        self.backbone = save_backbone(folder / "backbone")
        self.stories = load_stories(save_stories(folder / "stories.jsonl"), "train", parser)
        self.texts = load_stories(save_texts(folder / "texts.jsonl"), "train", parser)
        known = {story.id: story.text for story in self.stories}
        self.reports = load_stories(save_reports(folder / "reports.jsonl"), "train", None, known)

    def __call__(self, recipe: Recipe, out: str = "network.pt") -> Any:
        network = new_network(self.backbone, recipe.seed)
        train(
            Corpora(self.stories, self.texts, self.reports), network, self._sizes, recipe, self._folder / out
        )
        return network.eval()


@pytest.fixture(scope="module")
def trainer(tmp_path_factory: pytest.TempPathFactory, analyser: Analyser) -> Trainer:
    torch.set_num_threads(1)
    return Trainer(tmp_path_factory.mktemp("training"), analyser)


def test_the_same_seed_gives_the_same_network(trainer: Trainer, tmp_path: Path) -> None:
    first, again, other = (
        trainer(Recipe(epochs=1, seed=seed, texts=1), str(tmp_path / "network.pt")).state_dict()
        for seed in (1, 1, 2)
    )
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not torch.equal(first["tags.weight"], other["tags.weight"])


def test_word_vectors_stay_as_they_were_and_all_else_learns(trainer: Trainer) -> None:
    network, further = trainer(Recipe(epochs=1, texts=1)), trainer(Recipe(epochs=3, texts=1))
    words = "encoder.embeddings.word_embeddings.weight"
    before, after = network.state_dict(), further.state_dict()
    assert torch.equal(before.pop(words), after.pop(words))
    unmoved = [name for name in before if torch.equal(before[name], after[name])]
    assert unmoved
    assert all(name.startswith(ACT_HEADS) for name in unmoved)


def test_a_stage_of_reports_moves_the_heads_of_acts_alone(trainer: Trainer) -> None:
    fresh = new_network(trainer.backbone, 1).state_dict()
    learnt = trainer(replace(ACTS, epochs=2)).state_dict()
    moved = {name for name in fresh if not torch.equal(fresh[name], learnt[name])}
    assert moved == {name for name in fresh if name.startswith(ACT_HEADS)}


def test_a_stage_of_everything_moves_the_encoder_and_all_heads(trainer: Trainer) -> None:
    fresh = new_network(trainer.backbone, 1).state_dict()
    learnt = trainer(TOGETHER).state_dict()
    words = "encoder.embeddings.word_embeddings."
    still = {name for name in fresh if torch.equal(fresh[name], learnt[name])}
    assert all(name.startswith(words) for name in still)


def test_the_encoder_learns_from_acts_unless_they_are_alone(trainer: Trainer) -> None:
    name = "encoder.encoder.layer.0.attention.self.query.weight"
    fresh = new_network(trainer.backbone, 1).state_dict()[name]
    recipe = Recipe(epochs=2, stories=0, reports=1, syntax=False)
    assert not torch.equal(fresh, trainer(recipe).state_dict()[name])
    assert torch.equal(fresh, trainer(replace(recipe, acts_alone=True)).state_dict()[name])


def test_a_handful_of_acts_is_learnt(trainer: Trainer) -> None:
    network = trainer(replace(ACTS, epochs=150, act_rate=1e-2))
    for story in trainer.reports:
        (window,) = pack(story.paragraphs)
        wanted = answers(window, story).acts
        assert wanted is not None
        with torch.inference_mode():
            acts, statuses, actors, targets = (part[0].numpy() for part in network(batch_of([window]))[-4:])
        assert acts.argmax(1).tolist() == wanted.tags
        assert statuses[wanted.first].argmax(1).tolist() == wanted.statuses
        assert all(row[word] for row, word in zip(wanted.actors, actors[wanted.first].argmax(1), strict=True))
        assert all(
            row[word] for row, word in zip(wanted.targets, targets[wanted.first].argmax(1), strict=True)
        )


def test_a_stage_without_texts_leaves_mentions_alone(trainer: Trainer) -> None:
    fresh = new_network(trainer.backbone, 1).state_dict()
    learnt = trainer(Recipe(epochs=1)).state_dict()
    heads = ("mentions.", "antecedents.", "no_antecedent.")
    assert {name for name in fresh if torch.equal(fresh[name], learnt[name])} == {
        name for name in fresh if name.startswith((*heads, *ACT_HEADS, "encoder.embeddings.word_embeddings."))
    }


def test_what_was_learnt_is_saved(trainer: Trainer, tmp_path: Path) -> None:
    file = tmp_path / "saved.pt"
    network = trainer(Recipe(epochs=2), str(file)).state_dict()
    saved = torch.load(file, weights_only=True)
    assert saved.keys() == network.keys()
    assert all(torch.equal(saved[name], network[name]) for name in saved)


def test_a_handful_of_sentences_is_learnt(trainer: Trainer) -> None:
    network = trainer(Recipe(epochs=80, encoder_rate=1e-2, head_rate=1e-2, texts=1))
    steps = network.steps.detach().numpy()
    for story in trainer.stories:
        (window,) = pack(story.paragraphs)
        wanted = answers(window, story)
        with torch.inference_mode():
            tags, cues, *_ = (part[0].numpy() for part in network(batch_of([window])))
        found = [
            tag
            for tagging in decode([tags[start:end] for start, end in window.paragraphs], steps)
            for tag in tagging.tags.tolist()
        ]
        assert found == wanted.tags
        assert all(cues[n].argmax() == cue for n, cue in enumerate(wanted.cues) if cue >= 0)
    for text in trainer.texts:
        (window,) = pack(text.paragraphs)
        with torch.inference_mode():
            mentions, antecedents = (part[0].numpy() for part in network(batch_of([window]))[5:7])
        wanted = answers(window, text)
        assert mentions.argmax(1).tolist() == wanted.mentions
        named = np.flatnonzero(wanted.mentioning)
        assert (antecedents[named].argmax(1) == len(window.first)).all()  # all are named for the first time
