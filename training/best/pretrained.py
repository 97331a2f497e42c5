"""Takes a pre-trained BERT encoder out of an ONNX file: `python pretrained.py FILE.onnx NAME` writes NAME.safetensors.

Weights of linear layers are named only by the nodes that use them, and lie the other way round than in a checkpoint.
Word embeddings are kept as they ship, a byte a weight and a scale a row: training never changes them.
"""

import re
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

from places import WORK


def weights_of(file):
    """The named weights of an encoder, as a BERT checkpoint names them."""
    graph = onnx.load(file).graph
    by_name = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {name: np.array(w) for name, w in by_name.items() if re.match(r"(embeddings|encoder)\.", name)}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in by_name:
            name = re.sub(r"/MatMul$", "", node.name).strip("/").replace("/", ".")
            out[f"{name}.weight"] = by_name[node.input[1]].T
    return {name: torch.tensor(np.ascontiguousarray(w)) for name, w in out.items() if w.dtype == np.float32}


def in_bytes(weight):
    """A matrix as bytes and a scale a row."""
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
    return (weight / scale).round().to(torch.int8), scale[:, 0]


def extract(file, name):
    """Writes the weights that training starts from."""
    weights = weights_of(file)
    codes, scale = in_bytes(weights.pop("embeddings.word_embeddings.weight"))
    kept = {n: w.half() for n, w in weights.items()}
    save_file({**kept, "words.codes": codes, "words.scale": scale.contiguous()}, WORK / f"{name}.safetensors")


if __name__ == "__main__":
    extract(*sys.argv[1:])
