"""A tagger of five words and one layer, which tells a word's label by the word alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extraction.careful.model_file import Vectors, write_model
from reader.extraction.labels import BIOES
from reader.extraction.training.careful.graph import graph_of

WIDTH = 32
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁Gong", "▁Zheng", "▁Roma", "▁met", ".", "▁Ro", "ma"]
LABELS = {"▁Gong": "B-person", "▁Zheng": "E-person", "▁Roma": "S-place"}
MARKS = (0, 2, 1, 3)
NAME, LANGUAGES = "Tiny 1", ("it", "de")


def weights(layers: int = 1, *, seed: int | None = None) -> dict[str, NDArray[np.float32]]:
    """Return those of a network: by chance, or layers that change nothing below a table of labels."""
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> NDArray[np.float32]:
        return (chance.normal(0, 0.3, shape) if seed is not None else np.zeros(shape)).astype(np.float32)

    def product(name: str, into: int, out: int) -> dict[str, NDArray[np.float32]]:
        return {f"{name}.weight": some(out, into), f"{name}.bias": some(out)}

    def normal(name: str) -> dict[str, NDArray[np.float32]]:
        return {f"{name}.weight": 1 + some(WIDTH), f"{name}.bias": some(WIDTH)}

    made = normal("opened") | product("last", 2 * WIDTH, len(BIOES))
    for number in range(layers):
        name = f"layers.{number}"
        made |= product(f"{name}.ask", WIDTH, 3 * WIDTH) | product(f"{name}.answer", WIDTH, WIDTH)
        made |= product(f"{name}.up", WIDTH, 4 * WIDTH) | product(f"{name}.down", 4 * WIDTH, WIDTH)
        made |= normal(f"{name}.attended") | normal(f"{name}.done")
    if seed is None:
        for at, piece in enumerate(PIECES):
            made["last.weight"][BIOES.index(LABELS.get(piece, "O")), at] = 4
    return made


def write(path: Path) -> Path:
    """Write the file of the tagger: the first piece of a word decides."""
    vectors = np.zeros((len(PIECES), WIDTH), np.float32)
    vectors[range(len(PIECES)), range(len(PIECES))] = 1
    places = np.zeros((98, WIDTH), np.float32)
    pieces = [(piece, 0.0 if piece.startswith("<") else -float(4 + at)) for at, piece in enumerate(PIECES)]
    write_model(path, NAME, LANGUAGES, pieces, MARKS, Vectors.of(vectors), places, graph_of(weights(), 1, 1e-12))
    return path
