"""From a trained network to the int8 ONNX file that storyview runs.

    python -m storyview.model.training.export network.pt --backbone FOLDER --out FOLDER

Writes `network.onnx`, which also keeps the scores of steps from tag to tag, and `tokenizer.json`.
Weights of matrices and word vectors are stored as 8-bit integers, activations are quantised as they
come (onnxruntime's dynamic quantisation); positions, biases and norms stay as they are.
"""

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from ..analysis.attribution.network import STEPS
from ..analysis.attribution.tagging import NEVER
from .encoder import OUTPUTS, AttributionNetwork, Batch, words_of

INPUTS = ["pieces", "present", "features", "first", "words"]
_TAGS = ("tags", "mentions", "acts", "statuses")
_OPSET = 17
_ROWS = 0
_PIECES = 1
_WORDS = 1


class Exported(nn.Module):
    """The network written out in plain operations, which the exporter and the quantiser understand."""

    def __init__(self, network: AttributionNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, pieces: Tensor, present: Tensor, features: Tensor, first: Tensor, words: Tensor
    ) -> tuple[Tensor, ...]:
        """As `AttributionNetwork.forward`, with the parts of a batch one by one."""
        network = self.network
        embeddings = network.encoder.embeddings
        hidden = embeddings(inputs_embeds=embeddings.word_embeddings(pieces) + network.features(features))
        barred = (1 - present[:, None, None, :].float()) * NEVER
        states = [hidden]
        for layer in network.encoder.encoder.layer:
            states.append(_layer(layer, states[-1], barred))
        seen = torch.stack([words_of(state, first) for state in states], 2)
        return network.heads(seen, words.bool())


def _layer(layer: nn.Module, hidden: Tensor, barred: Tensor) -> Tensor:
    """A transformer layer of BERT: what it makes of the pieces, (B, N, D)."""
    attention = layer.attention.self
    heads, size = attention.num_attention_heads, attention.attention_head_size
    rows, length, _ = hidden.shape

    def split(projected: Tensor) -> Tensor:
        return projected.view(rows, length, heads, size).transpose(1, 2)

    query = split(attention.query(hidden))
    key = split(attention.key(hidden))
    value = split(attention.value(hidden))
    weights = torch.softmax(query @ key.transpose(-1, -2) / size**0.5 + barred, -1)
    seen = (weights @ value).transpose(1, 2).reshape(rows, length, heads * size)
    after = layer.attention.output
    hidden = after.LayerNorm(after.dense(seen) + hidden)
    wide = functional.gelu(layer.intermediate.dense(hidden))
    return layer.output.LayerNorm(layer.output.dense(wide) + hidden)


def export(network: AttributionNetwork, out: Path) -> None:
    """Write the quantised network to the file `out`."""
    network.eval()
    pieces = torch.randint(1000, 20_000, (2, 64))
    present = torch.ones_like(pieces)
    present[1, 50:] = 0
    first = torch.arange(0, 60, 2).repeat(2, 1)
    example = Batch(pieces, present, torch.zeros_like(pieces), first, torch.ones_like(first).bool())
    exported = Exported(network).eval()
    with torch.inference_mode():
        for plain, rewritten in zip(network(example), exported(*_parts(example)), strict=True):
            torch.testing.assert_close(plain[0], rewritten[0], atol=1e-3, rtol=1e-3)
    axes = {name: {_ROWS: "rows", _PIECES: "pieces"} for name in INPUTS[:3]}
    axes |= {name: {_ROWS: "rows", _WORDS: "words"} for name in [*INPUTS[3:], *_TAGS]}
    links = [name for name in OUTPUTS if name not in _TAGS]
    axes |= {name: {_ROWS: "rows", _WORDS: "words", 2: f"{name} of words"} for name in links}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            exported,
            _parts(example),
            str(whole),
            input_names=INPUTS,
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            str(whole),
            str(out),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"],
        )
    model = onnx.load(str(out))
    onnx.helper.set_model_props(model, {STEPS: json.dumps(network.steps.detach().numpy().round(4).tolist())})
    onnx.checker.check_model(model)
    onnx.save(model, str(out))


def _parts(batch: Batch) -> tuple[Tensor, ...]:
    return batch.pieces, batch.present, batch.features, batch.first, batch.words.long()


def main() -> None:
    """Read the command line and export."""
    parser = argparse.ArgumentParser(description="Write a trained network as the files that storyview runs.")
    parser.add_argument("network", type=Path, help="what `train` saved")
    parser.add_argument("--backbone", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, required=True, help="folder for network.onnx and tokenizer.json")
    given = parser.parse_args()
    network = AttributionNetwork(given.backbone)
    network.load_state_dict(torch.load(given.network, weights_only=True))
    given.out.mkdir(parents=True, exist_ok=True)
    export(network, given.out / "network.onnx")
    tokenizer = json.loads((given.backbone / "tokenizer.json").read_text(encoding="utf-8"))
    (given.out / "tokenizer.json").write_text(
        json.dumps(tokenizer | {"truncation": None, "padding": None}, ensure_ascii=False), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
