"""The best sequence of labels: Viterbi over the short stretches in which there may be names.

A word whose score for O leads every other label by more than `TAU` is O; it cuts the text into stretches that lie
between two O's. Stretches are decoded together, a word further at each step. A. J. Viterbi, "Error bounds for
convolutional codes and an asymptotically optimum decoding algorithm", IEEE Transactions on Information Theory 13, 1967.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Labels = NDArray[np.int64]

TAU = 8.0
_LONGEST = 256  # words; a longer stretch is cut, so that nothing grows with a text that is all names


def decode(scores: Scores, transitions: Scores) -> Labels:
    """Return the labels [words] of the best path; label 0 is O.

    `scores` is [words, labels], `transitions` [labels before, labels after]. Before the first word and after the last
    stands O.
    """
    labels = np.zeros(len(scores), np.int64)
    starts, lengths = _stretches(scores)
    if len(starts) == 0:
        return labels
    active = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")  # how many are longer than each step
    best, back = scores[starts] + transitions[0], []
    into = np.ascontiguousarray(transitions.T)
    for step in range(1, lengths[0]):
        count = active[step]
        paths = best[:count, None, :] + into
        came_from = paths.argmax(2)
        back.append(came_from)
        best[:count] = np.take_along_axis(paths, came_from[:, :, None], 2)[:, :, 0] + scores[starts[:count] + step]
    current = (best + transitions[:, 0]).argmax(1)
    for step in range(lengths[0] - 1, -1, -1):
        count = active[step]
        labels[starts[:count] + step] = current[:count]
        if step:
            current[:count] = back[step - 1][np.arange(count), current[:count]]
    return labels


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
