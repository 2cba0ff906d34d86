"""The best sequence of labels that is one: a name that begins ends, and as the same kind.

Viterbi over the short stretches in which there may be names. A word whose score for O leads every other label by more
than `TAU` is O; it cuts the text into stretches that lie between two O's. Stretches are decoded together, a word on at
each step. What may follow is no matter of degree: a step looks for the best label before only twice: among those
that close a name or stand outside, and, for each kind, among its two that leave one open. A. J. Viterbi, "Error bounds
for convolutional codes and an asymptotically optimum decoding algorithm", IEEE Transactions on Information Theory 13,
1967.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from reader.extraction.labels import KINDS, PARTS

Scores = NDArray[np.float32]
Labels = NDArray[np.int64]

TAU = 8.0
_LONGEST = 256  # words; a longer stretch is cut, so that nothing grows with a text that is all names
_NEVER = np.float32(-1e9)
_PARTS = len(PARTS)
_B, _I, _E, _S = (1 + _PARTS * np.arange(len(KINDS)) + part for part in range(_PARTS))
_CLOSED = np.r_[0, _E, _S]  # after them a name may begin, or none be
_OPENING = np.r_[0, _B, _S]
_IS_GOING_ON = np.zeros(1 + _PARTS * len(KINDS), np.bool_)
_IS_GOING_ON[[*_I, *_E]] = True


def decode(scores: Scores) -> Labels:
    """Return the labels [words] of the best path through `scores` [words, labels], in the order of `labels.BIOES`.

    Before the first word and after the last stands O.
    """
    labels = np.zeros(len(scores), np.int64)
    starts, lengths = _stretches(scores)
    if len(starts) == 0:
        return labels
    active = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")  # how many are longer than each step
    best, before = scores[starts], []
    best[:, _IS_GOING_ON] = _NEVER
    for step in range(1, lengths[0]):
        count = active[step]
        scored, came_from = _step(best[:count], scores[starts[:count] + step])
        best[:count] = scored
        before.append(came_from)
    current = _CLOSED[best[:, _CLOSED].argmax(1)]
    for step in range(lengths[0] - 1, -1, -1):
        count = active[step]
        labels[starts[:count] + step] = current[:count]
        if step:
            current[:count] = _back(current[:count], *before[step - 1])
    return labels


def _step(best: Scores, scores: Scores) -> tuple[Scores, tuple[Labels, Labels]]:
    """Return the scores of the best paths a word further, and where they came from: closed, and open by kind."""
    at = best[:, _CLOSED].argmax(1)
    begun, inside = best[:, _B], best[:, _I]
    further = scores.copy()
    further[:, _OPENING] += best[np.arange(len(best)), _CLOSED[at]][:, None]
    going_on = np.maximum(begun, inside)
    further[:, _I] += going_on
    further[:, _E] += going_on
    return further, (_CLOSED[at], np.where(inside > begun, _I, _B))


def _back(labels: Labels, closed: Labels, open_: Labels) -> Labels:
    """Return the labels before."""
    kinds = (labels - 1) // _PARTS
    return np.where(_IS_GOING_ON[labels], open_[np.arange(len(labels)), kinds], closed)


def _stretches(scores: Scores) -> tuple[Labels, Labels]:
    """Return where the stretches between certain O's begin and how long they are, the longest first."""
    open_words = np.flatnonzero(scores[:, 0] - scores[:, 1:].max(1) <= TAU)
    if len(open_words) == 0:
        return open_words, open_words
    first = np.r_[True, np.diff(open_words) > 1]
    run = np.cumsum(first) - 1
    begins = np.flatnonzero(first)
    first[(np.arange(len(open_words)) - begins[run]) % _LONGEST == 0] = True
    begins = np.flatnonzero(first)
    lengths = np.diff(np.r_[begins, len(open_words)])
    order = np.argsort(-lengths, kind="stable")
    return open_words[begins][order], lengths[order]
