"""Writes what the runtime loads: `python export.py [--name NAME]` makes best.onnx (int8) and best.json from a checkpoint.

best.onnx  in: pieces [B, P] int64, features [B, P, 5] int64, first [B, T] int64 (`data.encode`);
           out: labels [B, T, 7] float32, links [B, T, 4 * LINK + 1] float32 (`model.Reader`).
best.json  what decoding needs besides: `steps` [7][7] of the chain, the linker's `gaps` (its buckets' lower bounds)
           and `distances` (`model.gap_bucket`), `link` (LINK).
"""

import argparse
import json

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from data import Codebook, encode, read_articles, windows
from model import GAPS, LINK, BestModel
from train import PRETRAINED, WORK


class ByteEmbedding(nn.Module):
    """An embedding with a byte a weight and a scale a row."""

    def __init__(self, embedding):
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("codes", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, index):
        return self.codes[index].float() * self.scale[index]


class OnnxReader(nn.Module):
    """An exported reader in the place of the trained one; one thread."""

    def __init__(self, file):
        super().__init__()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def forward(self, pieces, features, first):
        inputs = {"pieces": pieces.numpy(), "features": features.numpy(), "first": first.numpy()}
        return tuple(map(torch.from_numpy, self.session.run(["labels", "links"], inputs)))


def load(file):
    """The model of a state file with 16-bit weights, ready to read."""
    model = BestModel()
    model.load_state_dict({k: v.float() for k, v in torch.load(file).items()})
    return model.eval()


def export(model, example, name):
    """Writes the ONNX file, weights of matrices in int8 a column, and the decoder's numbers beside it."""
    reader, whole = model.reader, WORK / f"{name}-fp32.onnx"
    reader.words = ByteEmbedding(reader.words)
    axes = {"pieces": {0: "batch", 1: "piece"}, "features": {0: "batch", 1: "piece"}, "first": {0: "batch", 1: "token"},
            "labels": {0: "batch", 1: "token"}, "links": {0: "batch", 1: "token"}}  # fmt: skip
    inputs = tuple(example[k] for k in ("pieces", "features", "first"))
    torch.onnx.export(reader, inputs, whole, input_names=["pieces", "features", "first"], output_names=["labels", "links"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip
    quantize_dynamic(whole, WORK / f"{name}.onnx", op_types_to_quantize=["MatMul"], per_channel=True,
                     weight_type=QuantType.QInt8)  # fmt: skip
    numbers = {"steps": model.chain.steps.tolist(), "gaps": GAPS, "distances": model.linker.gaps.weight[:, 0].tolist(), "link": LINK}
    (WORK / f"{name}.json").write_text(json.dumps(numbers))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="best", help="of the checkpoint")
    options = parser.parse_args()
    torch.set_num_threads(1)
    articles = read_articles(WORK / "dev.jsonl", Codebook(PRETRAINED / "tokenizer.json"))
    export(load(WORK / f"{options.name}-fp16.pt"), encode(windows(articles[0])[:1]), options.name)
