"""The file of the careful tagger: its pieces, their vectors in four bits a number, and the encoder as an ONNX graph."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from reader.errors import TaggerError
from reader.extraction.careful.pieces import Pieces
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

Floats = NDArray[np.float32]

_BLOCK = 32  # numbers that share a scale
_MIDDLE = 8  # of the sixteen steps


@dataclass(frozen=True, slots=True)
class Vectors:
    """A vector for each piece, sixteen steps a number."""

    halves: NDArray[np.uint8]  # [pieces, blocks, 16]: the low halves are the first 16 numbers, the high ones the others
    scales: NDArray[np.float16]  # [pieces, blocks]

    @classmethod
    def of(cls, vectors: Floats) -> Vectors:
        """Return vectors [pieces, width] in sixteen steps."""
        blocks = vectors.reshape(len(vectors), -1, _BLOCK)
        extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(2)[:, :, None], 2)[:, :, 0]
        scales = (extreme / -_MIDDLE).astype(np.float16)
        inverse = np.divide(1, scales, out=np.zeros(scales.shape, np.float32), where=scales != 0, dtype=np.float32)
        steps = np.clip(np.rint(blocks * inverse[:, :, None]) + _MIDDLE, 0, 15).astype(np.uint8)
        return cls(steps[:, :, : _BLOCK // 2] | steps[:, :, _BLOCK // 2 :] << 4, scales)

    def rows(self, numbers: NDArray[np.int64]) -> Floats:
        """Return the vectors of some pieces: [numbers, width]."""
        halves, scales = self.halves[numbers], self.scales[numbers].astype(np.float32)
        steps = np.concatenate([halves & 15, halves >> 4], 2).astype(np.float32) - _MIDDLE
        return (steps * scales[:, :, None]).reshape(len(numbers), -1)


@dataclass(frozen=True, slots=True)
class Model:
    """What the file holds."""

    name: str
    languages: frozenset[str]
    pieces: Pieces
    begin: int
    end: int
    padding: int
    vectors: Vectors
    places: Floats  # what is added to the vector of a piece by its place in the run
    graph: bytes


def read_model(path: Path) -> Model:
    """Return the model in a file; TaggerError where it is damaged."""
    try:
        with path.open("rb") as file, np.load(file) as stored:
            arrays = dict(stored)
        texts = arrays["pieces"].tobytes().decode("utf-8").split("\n")
        scores = arrays["scores"].astype(np.float32).tolist()
        begin, end, padding, unknown = map(int, arrays["marks"])
        vocabulary = {text: (at, score) for at, (text, score) in enumerate(zip(texts, scores, strict=True))}
        return Model(
            name=arrays["name"].tobytes().decode("utf-8"),
            languages=frozenset(arrays["languages"].tobytes().decode("utf-8").split()),
            pieces=Pieces(vocabulary, unknown),
            begin=begin,
            end=end,
            padding=padding,
            vectors=Vectors(arrays["vectors"], arrays["scales"]),
            places=arrays["places"].astype(np.float32),
            graph=arrays["graph"].tobytes(),
        )
    except (OSError, EOFError, ValueError, KeyError, BadZipFile, zlib.error) as error:
        raise TaggerError(
            phrase("The careful tagger’s weights, “{name}”, cannot be read: {why}.", name=path.name, why=error)
        ) from error


def write_model(
    path: Path,
    name: str,
    languages: Sequence[str],
    pieces: Sequence[tuple[str, float]],
    marks: tuple[int, int, int, int],  # the numbers of what begins a run, ends it, fills it up, and is unknown
    vectors: Vectors,
    places: Floats,
    graph: bytes,
) -> None:
    arrays: dict[str, Any] = {
        "name": _bytes(name),
        "languages": _bytes(" ".join(languages)),
        "pieces": _bytes("\n".join(text for text, _ in pieces)),
        "scores": np.array([score for _, score in pieces], np.float32),
        "marks": np.array(marks, np.int32),
        "vectors": vectors.halves,
        "scales": vectors.scales,
        "places": places.astype(np.float16),
        "graph": np.frombuffer(graph, np.uint8),
    }
    np.savez_compressed(path, **arrays)


def _bytes(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8"), np.uint8)
