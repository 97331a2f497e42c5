"""Writes what the runtime loads: `python export.py [--name NAME]` makes NAME.onnx (int8) from a checkpoint.

in:  pieces [B, P] int64, features [B, P, 5] int64, first [B, T] int64 (`data.encode`)
out: labels [B, T, 7], links [B, T, 4 * LINK + 1], states [B, P, WIDTH], all float32 (`model.Reader`)
"""

import argparse

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from data import FEATURES
from model import BestModel
from places import WORK
from train import storeys

AXES = {"states": {0: "batch", 1: "piece"}, "pieces": {0: "batch", 1: "piece"}, "features": {0: "batch", 1: "piece"}, "first": {0: "batch", 1: "token"},
        "labels": {0: "batch", 1: "token"}, "links": {0: "batch", 1: "token"}}  # fmt: skip


class OnnxReader(nn.Module):
    """An exported reader in the place of the trained one."""

    def __init__(self, file, threads=1):
        super().__init__()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def forward(self, pieces, features, first):
        inputs = {"pieces": pieces.numpy(), "features": features.numpy(), "first": first.numpy()}
        return tuple(map(torch.from_numpy, self.session.run(["labels", "links", "states"], inputs)))


def load(file):
    """The model of a state file with 16-bit weights, ready to read."""
    state = torch.load(file, map_location="cpu")
    model = BestModel(storeys(state))
    model.load_state_dict({k: v if v.dtype == torch.int8 else v.float() for k, v in state.items()})
    return model.eval()


def export(reader, file):
    """Writes a reader as an ONNX file, the weights of its matrices in int8 with a scale a column; its two heads stay as they are."""
    whole = file.with_name(f"{file.stem}-fp32.onnx")
    example = (torch.full((2, 9), 101), torch.zeros(2, 9, len(FEATURES), dtype=torch.long), torch.ones(2, 5, dtype=torch.long))
    torch.onnx.export(reader.eval(), example, whole, input_names=["pieces", "features", "first"],
                      output_names=["labels", "links", "states"], dynamic_axes=AXES, opset_version=17, dynamo=False)  # fmt: skip
    heads = [n.name for n in onnx.load(whole).graph.node if n.name.startswith(("/labels/", "/links/"))]
    quantize_dynamic(whole, file, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="best", help="of the checkpoint")
    options = parser.parse_args()
    torch.set_num_threads(1)
    export(load(WORK / f"{options.name}-fp16.pt").reader, WORK / f"{options.name}.onnx")
