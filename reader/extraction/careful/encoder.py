"""The encoder at work: runs of pieces to how probable each label is for each word, by onnxruntime on one thread."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from reader.errors import TaggerError
from reader.extraction.careful.model_file import Model
from reader.extraction.careful.runs import Run
from reader.extraction.labels import BIOES
from reader.phrase import phrase

Floats = NDArray[np.float32]

_BATCH = 8  # runs at once: what the layers compute stays in the processor's cache
_HIDDEN = np.float32(-10_000.0)  # is added to what is no piece, so that nothing looks at it
_ERRORS_ONLY = 3
_SLOWER = ["SkipLayerNormFusion"]  # joining additions with what follows them makes a slower layer of them


def make_session(graph: bytes) -> onnxruntime.InferenceSession:
    """Return a session that finds the same on every processor.

    Without VNNI, as older processors are, products of signed and unsigned bytes overflow, and all names would be read
    worse there; they are computed of unsigned ones instead, which is slower.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    options.enable_cpu_mem_arena = False
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED  # to which that belongs
    options.add_session_config_entry("session.x64quantprecision", "1")
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER)


class Encoder:
    """A session of onnxruntime, and the vectors with which it begins."""

    def __init__(self, model: Model) -> None:
        self._model = model
        try:
            self._session = make_session(model.graph)
        except Exception as error:  # its own errors have no class in common
            raise TaggerError(phrase("The careful tagger cannot be started: {why}.", why=error)) from error

    def scores(self, runs: Sequence[Run]) -> list[Floats]:
        """Return each run's scores, the logarithm of each label's probability: [words, labels]."""
        found: list[Floats] = [np.zeros((0, len(BIOES)), np.float32)] * len(runs)
        order = sorted(range(len(runs)), key=lambda number: len(runs[number].pieces))
        for at in range(0, len(order), _BATCH):
            numbers = order[at : at + _BATCH]
            for number, scores in zip(numbers, self._batch([runs[number] for number in numbers]), strict=True):
                found[number] = scores
        return found

    def _batch(self, runs: Sequence[Run]) -> list[Floats]:
        pieces = self._pieces(runs)
        bias = np.where(pieces == self._model.padding, _HIDDEN, np.float32(0))[:, None, None, :]
        bias = np.broadcast_to(bias, (len(runs), 1, pieces.shape[1], pieces.shape[1]))
        used, at = np.unique(pieces, return_inverse=True)
        vectors = self._model.vectors.rows(used)[at.reshape(pieces.shape)] + self._model.places[: pieces.shape[1]]
        (ends,) = self._session.run(None, {"vectors": vectors, "bias": np.ascontiguousarray(bias)})
        return [_log_probabilities(run, one) for run, one in zip(runs, ends, strict=True)]

    def _pieces(self, runs: Sequence[Run]) -> NDArray[np.int64]:
        pieces = np.full((len(runs), max(len(run.pieces) for run in runs) + 2), self._model.padding)
        for row, run in zip(pieces, runs, strict=True):
            row[: len(run.pieces) + 2] = [self._model.begin, *run.pieces, self._model.end]
        return pieces


def _log_probabilities(run: Run, ends: Floats) -> Floats:
    """Return what a word's first and last piece say together; `ends` holds what each says as the one and the other."""
    scores = ends[np.array(run.firsts) + 1, : len(BIOES)] + ends[np.array(run.lasts) + 1, len(BIOES) :]
    scores -= scores.max(1, keepdims=True)
    return np.asarray(scores - np.log(np.exp(scores).sum(1, keepdims=True)), np.float32)
