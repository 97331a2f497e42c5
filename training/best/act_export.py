"""Writes the network that judges acts as the runtime loads it: `python act_export.py NAME` makes acts.onnx from NAME-acts.pt.

in:  states [1, P, WIDTH] float32, roles [1, P] int64 (`storeys.Storeys`)
out: scores [1, 13 + 3] float32

A weight takes four bits in the file. onnxruntime unfolds them into bytes as it opens the file, since it multiplies bytes much quicker.
"""

import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import WIDTH
from places import WORK
from storeys import GROUP, four_bits, load, rounded


def shipped(name):
    """The network of a state file, its matrices as four bits hold them."""
    model = load(name)
    with torch.no_grad():
        for matrix in (p for layer in model.layers for p in layer.parameters() if p.ndim == 2):
            matrix.copy_(rounded(matrix))
    return model.eval()


def export(model, file):
    """Writes a network."""
    whole, narrow = file.with_name("acts-fp32.onnx"), file.with_name("acts-int8.onnx")
    example = (torch.zeros(1, 7, WIDTH), torch.ones(1, 7, dtype=torch.long))
    torch.onnx.export(model, example, whole, input_names=["states", "roles"], output_names=["scores"],
                      dynamic_axes={"states": {1: "piece"}, "roles": {1: "piece"}}, opset_version=17, dynamo=False)  # fmt: skip
    heads = [n.name + end for n in onnx.load(whole).graph.node if "layers." not in n.name for end in ("", "_MatMul")]
    quantize_dynamic(whole, narrow, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads)
    onnx.save(folded(onnx.load(narrow), dict(model.named_parameters())), file)


def folded(network, matrices):
    """A network whose matrices of bytes are made of four bits by nodes of its own, which see nothing but constants."""
    graph, unfolding = network.graph, []
    by_name = {i.name: i for i in graph.initializer}
    for node in (n for n in graph.node if n.op_type == "MatMulInteger"):
        name = node.input[1]
        scale = numpy_helper.to_array(by_name[name.removesuffix("_quantized") + "_scale"])
        matrix = matrices[node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".") + ".weight"]
        constants, nodes = unfolded(name, matrix.detach(), scale)
        graph.initializer.remove(by_name[name])
        graph.initializer.extend(numpy_helper.from_array(value, f"{name}.{key}") for key, value in constants.items())
        unfolding += nodes
    nodes = [*unfolding, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    return network


def unfolded(name, matrix, scale):
    """The constants of a matrix [N, K] in four bits, and the nodes that make of them its bytes [K, N], of which each column has a scale."""
    rows, columns = matrix.shape
    codes, groups = (x.numpy() for x in four_bits(matrix))
    pairs = (codes + 8).astype(np.uint8).reshape(rows, columns // 2, 2)
    constants = {
        "pairs": pairs[..., 0] | pairs[..., 1] << 4, "groups": groups.reshape(rows, -1, 1).astype(np.float16),
        "share": (1 / scale).astype(np.float32).reshape(-1, 1), "sixteen": np.array(16, np.uint8), "eight": np.array(8, np.float32),
        "last": np.array([2]), "grouped": np.array([rows, -1, GROUP]), "flat": np.array([rows, columns]),
        "least": np.array(-127, np.float32), "most": np.array(127, np.float32),
    }  # fmt: skip
    steps = (("Mod", ("pairs", "sixteen"), "low", {}), ("Div", ("pairs", "sixteen"), "high", {}),
             ("Unsqueeze", ("low", "last"), "lows", {}), ("Unsqueeze", ("high", "last"), "highs", {}),
             ("Concat", ("lows", "highs"), "both", {"axis": 2}), ("Cast", ("both",), "codes", {"to": TensorProto.FLOAT}),
             ("Sub", ("codes", "eight"), "signed", {}), ("Reshape", ("signed", "grouped"), "parts", {}),
             ("Cast", ("groups",), "scales", {"to": TensorProto.FLOAT}), ("Mul", ("parts", "scales"), "weights", {}),
             ("Reshape", ("weights", "flat"), "matrix", {}), ("Mul", ("matrix", "share"), "shares", {}), ("Round", ("shares",), "whole", {}),
             ("Clip", ("whole", "least", "most"), "kept", {}), ("Transpose", ("kept",), "turned", {"perm": [1, 0]}))  # fmt: skip
    nodes = [helper.make_node(op, [f"{name}.{i}" for i in inputs], [f"{name}.{out}"], **more) for op, inputs, out, more in steps]
    return constants, [*nodes, helper.make_node("Cast", [f"{name}.turned"], [name], to=TensorProto.INT8)]


if __name__ == "__main__":
    export(shipped(sys.argv[1]), WORK / "acts.onnx")
