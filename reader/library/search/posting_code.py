"""How a word's postings in a piece are packed: which of its articles, as two bytes, and a byte for how often.

sparse   checksum, count, exceptions │ places of the articles, two bytes each │ a byte each
dense    checksum, count, exceptions │ a byte for each article of the piece          where that is shorter
both     then, of those that a byte has no room for: places, times in the title, times in the body
"""

from __future__ import annotations

from functools import cache
from struct import Struct
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader.lazy_dataclass import dataclass

MOST = 65_536  # articles of a piece
_CHECKSUM = Struct("<I")  # CRC-32 of all that follows
_HEAD = Struct("<4xBII")  # whether dense; articles; exceptions
_TITLES, _BODIES = 3, 63  # times: what is more, or as many, is an exception
_SHIFT = 6

Times: TypeAlias = NDArray[np.float64]


def pack(size: int, places: NDArray[np.int64], titles: NDArray[np.int64], bodies: NDArray[np.int64]) -> bytes:
    """Pack in which of the `size` articles of a piece a word stands: ascending places, times in title and body."""
    if not len(places):
        return b""
    codes = (np.minimum(titles, _TITLES) << _SHIFT | np.minimum(bodies, _BODIES)).astype(np.uint8)
    is_exception = (titles >= _TITLES) | (bodies >= _BODIES)
    is_dense = size < 3 * len(places)
    if is_dense:
        each = np.zeros(size, np.uint8)
        each[places] = codes
        stored = each.tobytes()
    else:
        stored = places.astype("<u2").tobytes() + codes.tobytes()
    exceptions = np.column_stack([values[is_exception] for values in (places, titles, bodies)]).astype("<u4")
    told = _HEAD.pack(is_dense, len(places), len(exceptions))[_CHECKSUM.size :] + stored + exceptions.tobytes()
    return _CHECKSUM.pack(crc32(told)) + told


def verify(packed: bytes) -> None:
    """Raise ValueError where postings are not those that were packed."""
    if 0 < len(packed) < _HEAD.size:
        raise ValueError("postings that end early")
    if packed and _CHECKSUM.unpack_from(packed)[0] != crc32(packed[_CHECKSUM.size :]):
        raise ValueError("other postings than were packed")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """How often a word stands in each article of a piece: a byte for each, 0 where it does not."""

    codes: NDArray[np.uint8]
    exceptions: NDArray[np.uint32]  # a row each: the place of an article, times in the title, times in the body
    places: NDArray[np.uint16] | None = None  # of the articles, where these are few

    def times(self, places: NDArray[np.intp], title: float) -> Times:
        """Return how often it stands in some articles, whose places ascend; in a title counts `title` times."""
        times = _times(title)[self.codes[places]]
        if len(self.exceptions):
            told = self.exceptions.astype(np.float64)
            at = np.searchsorted(places, self.exceptions[:, 0])
            there = at < len(places)
            there[there] = places[at[there]] == self.exceptions[there, 0]
            times[at[there]] = told[there, 1] * title + told[there, 2]
        return times

    def add_most(self, most: NDArray[np.float32], table: NDArray[np.float32]) -> None:
        """Add to each article what the word can add to its score at most, by its byte."""
        if self.places is None:
            most += table[self.codes]
        else:
            most[self.places] += table[self.codes[self.places]]


_EVERY = np.arange(256)
_IN_TITLE, _IN_BODY = (_EVERY >> _SHIFT).astype(np.float64), (_EVERY & _BODIES).astype(np.float64)
_IS_EXCEPTION = (_EVERY >> _SHIFT >= _TITLES) | (_EVERY & _BODIES >= _BODIES)


@cache
def _times(title: float) -> Times:
    """Return how often a word stands in an article by its byte; in a title counts `title` times."""
    return title * _IN_TITLE + _IN_BODY


def most_by_byte(weight: float, norm: float, title: float) -> NDArray[np.float32]:
    """Return what a word adds to the score of an article at most, whose length takes off `norm` or more."""
    times = _times(title)
    return np.where(_IS_EXCEPTION, weight, weight * times / (times + norm)).astype(np.float32)


def unpack(size: int, packed: bytes) -> Unpacked:
    """Return the postings of a piece of so many articles; ValueError where these bytes are none."""
    if not packed:
        return Unpacked(np.zeros(size, np.uint8), np.empty((0, 3), np.uint32))
    if len(packed) < _HEAD.size:
        raise ValueError("postings that end early")
    is_dense, count, exceptional = _HEAD.unpack_from(packed)
    at = _HEAD.size + (size if is_dense else 3 * count)
    if len(packed) != at + 12 * exceptional or count > size:
        raise ValueError("postings of another length")
    if is_dense:
        codes, places = np.frombuffer(packed, np.uint8, size, _HEAD.size), None
    else:
        codes = np.zeros(size, np.uint8)
        places = np.frombuffer(packed, "<u2", count, _HEAD.size)
        codes[places] = np.frombuffer(packed, np.uint8, count, _HEAD.size + 2 * count)
    return Unpacked(codes, np.frombuffer(packed, "<u4", 3 * exceptional, at).reshape(-1, 3), places)
