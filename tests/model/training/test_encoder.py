"""The network: its shapes, and that filling and neighbours in a batch change nothing."""

from typing import Any

import pytest

from storyview.model.analysis.attribution.act_tags import ACT_TAGS, STATUSES
from storyview.model.analysis.attribution.mention_tags import MENTION_TAGS
from storyview.model.analysis.attribution.tagging import NEVER, TAGS

from .tiny import save_backbone, windows_of

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from storyview.model.training.encoder import (  # noqa: E402
    FAR,
    NEAR,
    AttributionNetwork,
    SyntaxHeads,
    batch_of,
    distance_classes,
    words_of,
)

SHORT, LONG = "Bo left.\n", "“It rains,” Ann Lee said.\n\nBo Antidisestablishmentarian denied it.\n"


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = AttributionNetwork(save_backbone(tmp_path_factory.mktemp("backbone")))
    for link in (made.cues, made.sources, made.begins, made.ends, made.antecedents):
        torch.nn.init.normal_(link.distance.weight)
    return made.eval()


def test_near_distances_count_singly_and_far_ones_together() -> None:
    classes = distance_classes(300)
    assert classes.shape == (300, 300)
    forward = classes[0] - FAR
    assert forward[: NEAR + 1].tolist() == list(range(NEAR + 1))
    assert (forward[1:] >= forward[:-1]).all()
    assert forward[8] == forward[NEAR] + 2
    assert int(forward.max()) <= FAR
    assert (classes + classes.T == 2 * FAR).all()
    assert classes.min() >= 0


def test_distances_do_not_hang_on_how_many_words_there_are() -> None:
    assert torch.equal(distance_classes(100)[:30, :30], distance_classes(30))


def test_a_word_is_its_first_piece() -> None:
    hidden = torch.arange(12.0).reshape(1, 4, 3)
    assert words_of(hidden, torch.tensor([[3, 1]])).tolist() == [[[9, 10, 11], [3, 4, 5]]]


def test_scores_have_their_shapes(network: Any) -> None:
    windows = windows_of(SHORT, LONG)
    words = max(len(window.first) for window in windows)
    with torch.inference_mode():
        shapes = [tuple(part.shape) for part in network(batch_of(windows))]
    square, with_none = (2, words, words), (2, words, words + 1)
    tags = [(2, words, count) for count in (TAGS, MENTION_TAGS, ACT_TAGS, len(STATUSES))]
    said = [tags[0], square, with_none, square, square]
    assert shapes == [*said, tags[1], with_none, tags[2], tags[3], with_none, with_none]


def test_filling_is_never_linked_to_and_changes_nothing(network: Any) -> None:
    short, long = windows_of(SHORT, LONG)
    size = len(short.first)
    with torch.inference_mode():
        together, alone = network(batch_of([short, long])), network(batch_of([short]))
    for both, one in zip(together, alone, strict=True):
        columns = one.shape[-1] if one.shape[-1] in (TAGS, MENTION_TAGS, size) else size
        torch.testing.assert_close(both[0, :size, :columns], one[0, :, :columns], atol=1e-5, rtol=1e-5)
    for none in (2, 6):
        torch.testing.assert_close(together[none][0, :size, -1], alone[none][0, :, -1], atol=1e-5, rtol=1e-5)
    for linked in (*together[1:5], together[6]):
        assert (linked[0, :, size : len(long.first)] < NEVER / 2).all()


def test_how_a_word_is_written_matters(network: Any) -> None:
    window, shouted = windows_of("Bo left us.\n", "BO left us.\n")
    assert window.pieces == shouted.pieces
    with torch.no_grad():
        network.features.weight.normal_(generator=torch.Generator().manual_seed(1))
        one, other = network(batch_of([window]))[0], network(batch_of([shouted]))[0]
        network.features.weight.zero_()
    assert not torch.allclose(one, other, atol=1e-4)


def test_syntax_is_the_mean_loss_of_its_kinds() -> None:
    heads = SyntaxHeads(16, [3, 5])
    with torch.no_grad():
        for kind in heads.kinds:
            kind.weight.zero_()
            kind.bias.zero_()
    loss = heads(torch.randn(4, 16), torch.tensor([[0, 4], [1, 3], [2, 0], [0, 0]]))
    assert float(loss) == pytest.approx((torch.tensor(3.0).log() + torch.tensor(5.0).log()).item() / 2)
