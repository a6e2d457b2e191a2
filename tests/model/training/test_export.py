"""The exported file says what the network says, and is what the program runs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from storyview.model.analysis.attribution import network as runtime
from storyview.model.analysis.attribution.windows import batch_arrays

from .tiny import save_backbone, windows_of

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")

from storyview.model.training.encoder import OUTPUTS, AttributionNetwork, batch_of  # noqa: E402
from storyview.model.training.export import INPUTS, export  # noqa: E402

TEXTS = ("Bo left.\n", "“It rains,” Ann Lee said.\n\nBo denied it.\n", "and " * 150 + "\n")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = AttributionNetwork(save_backbone(tmp_path_factory.mktemp("backbone"))).eval()
    with torch.no_grad():
        made.steps.normal_(generator=torch.Generator().manual_seed(1))
    return made


@pytest.fixture(scope="module")
def session(network: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    file: Path = tmp_path_factory.mktemp("exported") / "network.onnx"
    export(network, file)
    return onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])


@pytest.fixture
def running(session: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets the program run the exported file in place of its own."""
    monkeypatch.setattr(runtime, "_session", lambda: session)
    runtime.steps.cache_clear()
    yield
    runtime.steps.cache_clear()


def test_names_are_those_that_the_program_gives(session: Any) -> None:
    assert [given.name for given in session.get_inputs()] == INPUTS == [*batch_arrays(windows_of(TEXTS[0]))]
    assert [made.name for made in session.get_outputs()] == [*OUTPUTS]


def test_scores_are_nearly_those_of_the_network(network: Any, session: Any) -> None:
    windows = windows_of(*TEXTS)
    exported = session.run(None, batch_arrays(windows))
    with torch.inference_mode():
        whole = [part.numpy() for part in network(batch_of(windows))]
    for row, window in enumerate(windows):
        size = len(window.first)
        for one, other in zip(exported, whole, strict=True):
            assert one.shape == other.shape
            assert np.corrcoef(one[row, :size, :size].ravel(), other[row, :size, :size].ravel())[0, 1] > 0.98


@pytest.mark.usefixtures("running")
def test_windows_run_in_batches_are_scored_as_one_by_one() -> None:
    windows = windows_of(*TEXTS, *TEXTS * 3)
    batches = list(runtime.score(windows))
    together = {n: scores for batch in batches for n, scores in batch}
    assert 1 < len(batches) < len(windows)
    assert sorted(together) == list(range(len(windows)))
    for n in range(len(TEXTS)):
        (((_, alone),),) = runtime.score([windows[n]])
        size = len(windows[n].first)
        assert alone.tags.shape == together[n].tags.shape
        assert alone.sources.shape == (size, size + 1)
        for name in OUTPUTS:
            # Activations are quantised a batch, so that the neighbours change the last digits.
            np.testing.assert_allclose(getattr(alone, name), getattr(together[n], name), atol=0.2)


@pytest.mark.usefixtures("running")
def test_steps_come_with_the_file(network: Any) -> None:
    np.testing.assert_allclose(runtime.steps(), network.steps.detach().numpy(), atol=1e-4)
