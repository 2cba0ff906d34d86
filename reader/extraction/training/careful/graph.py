"""The tuned network as an ONNX graph whose products are of eight-bit numbers, for onnxruntime to run.

The weights of each column share a scale; what is multiplied with them is brought to eight bits as it comes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from reader.extraction.labels import BIOES

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]

_OWN = "com.microsoft"  # operators that onnxruntime adds to the standard's
_STANDARD_VERSION, _FILE_VERSION = 18, 9
_MOST = 127


class Graph:
    """A graph under construction: its nodes and its constants."""

    def __init__(self) -> None:
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def add(
        self, operator: str, inputs: Sequence[str], *, own: bool = False, outputs: int = 1, **attributes: float
    ) -> list[str]:
        names = [f"{len(self._nodes)}.{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(operator, inputs, names, domain=_OWN if own else "", **attributes))
        return names

    def constant(self, array: NDArray[np.generic]) -> str:
        name = f"constant {len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def product(self, value: str, weight: Floats, bias: Floats | None) -> str:
        """Multiply with weights [outputs, inputs] in eight bits."""
        most = np.abs(weight).max(1)
        scales = np.where(most > 0, most / _MOST, 1).astype(np.float32)
        steps = np.clip(np.rint(weight / scales[:, None]), -_MOST, _MOST).astype(np.int8).T
        constants = [steps, scales, np.zeros(len(scales), np.int8), *([] if bias is None else [bias])]
        return self.add("DynamicQuantizeMatMul", [value, *map(self.constant, constants)], own=True)[0]

    def normal(self, value: str, weight: Floats, bias: Floats, epsilon: float) -> str:
        inputs = [value, self.constant(weight), self.constant(bias)]
        return self.add("LayerNormalization", inputs, axis=-1, epsilon=epsilon)[0]

    def bytes(self, width: int, result: str) -> bytes:
        self._nodes.append(helper.make_node("Identity", [result], ["ends"]))
        inputs = [
            helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["runs", "pieces", width]),
            helper.make_tensor_value_info("bias", TensorProto.FLOAT, ["runs", 1, "pieces", "pieces"]),
        ]
        outputs = [helper.make_tensor_value_info("ends", TensorProto.FLOAT, ["runs", "pieces", 2 * len(BIOES)])]
        graph = helper.make_graph(self._nodes, "careful", inputs, outputs, self._constants)
        versions = [helper.make_opsetid("", _STANDARD_VERSION), helper.make_opsetid(_OWN, 1)]
        model = helper.make_model(graph, opset_imports=versions, ir_version=_FILE_VERSION)
        return bytes(model.SerializeToString())


def graph_of(weights: Weights, heads: int, epsilon: float) -> bytes:
    """Return the graph: from the vectors of pieces to what each piece says as the first and as the last of a word.

    `weights` are those of the network by the names that it has for them.
    """
    graph = Graph()
    hidden = graph.normal("vectors", *_of(weights, "opened"), epsilon)
    for number in range(sum(name.endswith(".ask.weight") for name in weights)):
        hidden = _layer(graph, weights, f"layers.{number}", hidden, heads, epsilon)
    weight, bias = _of(weights, "last")
    said = graph.constant(np.concatenate(np.split(weight, 2, 1)).T)
    ends = graph.add("Add", [graph.add("MatMul", [hidden, said])[0], graph.constant(np.r_[bias, np.zeros_like(bias)])])
    return graph.bytes(weight.shape[1] // 2, ends[0])


def _layer(graph: Graph, weights: Weights, name: str, hidden: str, heads: int, epsilon: float) -> str:
    def of(part: str) -> tuple[Floats, Floats]:
        return _of(weights, f"{name}.{part}")

    asked = graph.add("Split", [graph.product(hidden, *of("ask"))], outputs=3, axis=2, num_outputs=3)
    seen = graph.add("MultiHeadAttention", [*asked, "", "", "bias"], own=True, num_heads=heads)
    attended = graph.normal(
        graph.add("Add", [hidden, graph.product(seen[0], *of("answer"))])[0], *of("attended"), epsilon
    )
    weight, bias = of("up")
    risen = graph.add("FastGelu", [graph.product(attended, weight, None), graph.constant(bias)], own=True)
    return graph.normal(graph.add("Add", [attended, graph.product(risen[0], *of("down"))])[0], *of("done"), epsilon)


def _of(weights: Weights, name: str) -> tuple[Floats, Floats]:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]
