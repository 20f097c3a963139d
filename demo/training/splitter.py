"""Writes a rule-based sentence splitter as an ONNX graph in MiniSBD's interface, so that no data is fetched for it.

Input: `units` int64[batch, time], `features` float32[batch, time, n] (ignored). Output: `logits` [batch, time, 5], of
which class 2 is "a sentence ends here" and class 0 "it does not". Metadata: lang_code, config, vocab, lexicon as JSON.

A sentence ends at ! ? … and their like in other scripts, and at a full stop, when a space or the end follows; not at a
full stop after a digit ("10. Mai"), a single letter ("z. B.") or a short title ("Dr.", "Fr.").
"""

import json
import sys
import unicodedata

import numpy as np
import onnx
from onnx import helper, numpy_helper

SPECIAL = ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>"]  # MiniSBD's own, in its order
SCRIPTS = [(0x20, 0x250), (0x370, 0x530), (0x5D0, 0x700), (0x900, 0x980), (0x1200, 0x1380), (0x1E00, 0x1F00)]
PUNCTUATION = [(0x2010, 0x2060)]
STRONG = "!?…؟۔।॥።፧։！？。"
DOT, END, SPACE, DIGIT, UPPER, LETTER, VOWEL = range(7)
BEFORE, AFTER = 3, 1  # how far the rule looks back and ahead


class Graph:
    """An ONNX graph under construction; every node's output is named by a number."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.flags: dict[tuple[int, int], str] = {}

    def constant(self, value: object) -> str:
        """The name of a constant."""
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def node(self, kind: str, *inputs: str, output: str | None = None, **attributes: object) -> str:
        """The name of a node's output."""
        output = output or f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def both(self, *conditions: str) -> str:
        """Logical and of flags that are 0 or 1."""
        first, *others = conditions
        for each in others:
            first = self.node("Mul", first, each)
        return first

    def either(self, *conditions: str) -> str:
        """Logical or."""
        first, *others = conditions
        for each in others:
            first = self.node("Max", first, each)
        return first

    def no(self, condition: str) -> str:
        """Logical not."""
        return self.node("Sub", self.constant(np.float32(1)), condition)


def vocabulary() -> list[str]:
    """Every unit: MiniSBD's special ones, then the characters of the scripts that we ship."""
    ranges = [*SCRIPTS, *PUNCTUATION]
    characters = [chr(code) for begin, end in ranges for code in range(begin, end)]
    known = [each for each in characters if unicodedata.category(each) != "Cn"]
    return SPECIAL + list(dict.fromkeys([*known, *"。！？"]))


def kinds(units: list[str]) -> np.ndarray:
    """Which kinds each unit is of, float32[units, 7]; padding is like a space."""
    table = np.zeros((len(units), 7), np.float32)
    table[0, SPACE] = table[1, LETTER] = 1
    for index, unit in enumerate(units[len(SPECIAL) :], start=len(SPECIAL)):
        category = unicodedata.category(unit)
        table[index, DOT] = unit == "."
        table[index, END] = unit in STRONG
        table[index, SPACE] = unit.isspace()
        table[index, DIGIT] = category == "Nd"
        table[index, UPPER] = category in {"Lu", "Lt"}
        table[index, LETTER] = category[0] == "L"
        table[index, VOWEL] = unit in "aeiouyäöü"
    return table


def build(units: list[str]) -> onnx.ModelProto:
    """The model."""
    graph = Graph()
    found = graph.node("Gather", graph.constant(kinds(units)), "units", axis=0)
    batch = graph.node("Gather", graph.node("Shape", "units"), graph.constant(np.int64([0])), axis=0)
    repeat = graph.node("Concat", batch, graph.constant(np.int64([1, 1])), axis=0)
    edge = np.zeros((1, 1, 7), np.float32)
    edge[0, 0, SPACE] = 1
    left = graph.node("Tile", graph.constant(np.repeat(edge, BEFORE, 1)), repeat)
    right = graph.node("Tile", graph.constant(np.repeat(edge, AFTER, 1)), repeat)
    padded = graph.node("Concat", left, found, right, axis=1)
    length = graph.node("Gather", graph.node("Shape", "units"), graph.constant(np.int64([1])), axis=0)

    def at(offset: int, kind: int) -> str:
        """Whether the unit `offset` places on is of this kind, [batch, time]."""
        if (offset, kind) not in graph.flags:
            begin = graph.constant(np.int64([BEFORE + offset]))
            end = graph.node("Add", begin, length)
            window = graph.node("Slice", padded, begin, end, graph.constant(np.int64([1])))
            graph.flags[offset, kind] = graph.node("Gather", window, graph.constant(np.int64(kind)), axis=2)
        return graph.flags[offset, kind]

    after_digit = at(-1, DIGIT)
    single_letter = graph.both(at(-1, LETTER), graph.either(at(-2, SPACE), at(-2, DOT)))
    title = graph.both(at(-1, LETTER), graph.no(at(-1, VOWEL)), at(-2, UPPER), at(-3, SPACE))
    full_stop = graph.both(at(0, DOT), graph.no(graph.either(after_digit, single_letter, title)))
    ends = graph.both(at(1, SPACE), graph.either(at(0, END), full_stop))
    column = graph.node("Unsqueeze", ends, graph.constant(np.int64([2])))
    scaled = graph.node("Mul", column, graph.constant(np.float32([[[-8, 0, 8, 0, 0]]])))
    logits = graph.node("Add", scaled, graph.constant(np.float32([[[4, -9, -4, -9, -9]]])))
    unused = graph.node("ReduceSum", "features", keepdims=0)
    nothing = graph.node("Mul", unused, graph.constant(np.float32(0)))
    graph.node("Add", logits, nothing, output="logits")
    return _model(graph, units)


def _model(graph: Graph, units: list[str]) -> onnx.ModelProto:
    number, real = onnx.TensorProto.INT64, onnx.TensorProto.FLOAT
    inputs = [
        helper.make_tensor_value_info("units", number, ["B", "T"]),
        helper.make_tensor_value_info("features", real, ["B", "T", "F"]),
    ]
    outputs = [helper.make_tensor_value_info("logits", real, ["B", "T", 5])]
    made = helper.make_graph(graph.nodes, "rules", inputs, outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    config = {"feat_funcs": ["end_of_para", "start_of_para"], "batch_size": 16, "max_seqlen": 1000}
    index = {unit: number for number, unit in enumerate(units)}
    vocab = {"lang": "mul", "_id2unit": units, "_unit2id": index}
    metadata = {"lang_code": "mul", "config": json.dumps(config), "vocab": json.dumps(vocab), "lexicon": "null"}
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.checker.check_model(model)
    return model


if __name__ == "__main__":
    onnx.save(build(vocabulary()), sys.argv[1])
