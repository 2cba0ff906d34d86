"""How a word's postings in a piece are packed: which of its articles, as two bytes, and a byte for how often.

sparse   checksum, count, exceptions │ places of the articles, two bytes each │ a byte each
dense    checksum, count, exceptions │ a byte for each article of the piece          where that is shorter
both     then, of those that a byte has no room for: places, times in the title, times in the body
"""

from __future__ import annotations

from struct import Struct
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

MOST = 65_536  # articles of a piece
_CHECKSUM = Struct("<I")  # CRC-32 of all that follows
_HEAD = Struct("<4xBII")  # whether dense; articles; exceptions
_TITLES, _BODIES = 3, 63  # times: what is more, or as many, is an exception
_SHIFT = 6

Places: TypeAlias = NDArray[np.uint16]
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


def unpack(size: int, packed: bytes, title: float) -> tuple[NDArray[np.intp], Times]:
    """Return the places of the articles, ascending, and how often the word stands in each, a title counting `title`.

    ValueError where these bytes are no postings of a piece of that size.
    """
    if not packed:
        return np.empty(0, np.intp), np.empty(0)
    if len(packed) < _HEAD.size:
        raise ValueError("postings that end early")
    is_dense, count, exceptional = _HEAD.unpack_from(packed)
    at = _HEAD.size + (size if is_dense else 3 * count)
    if len(packed) != at + 12 * exceptional or count > size:
        raise ValueError("postings of another length")
    if is_dense:
        codes = np.frombuffer(packed, np.uint8, size, _HEAD.size)
        places = np.flatnonzero(codes)
        codes = codes[places]
    else:
        places = np.frombuffer(packed, "<u2", count, _HEAD.size).astype(np.intp)
        codes = np.frombuffer(packed, np.uint8, count, _HEAD.size + 2 * count)
    every = np.arange(256)
    times = ((every >> _SHIFT) * title + (every & _BODIES))[codes]
    if exceptional:
        told = np.frombuffer(packed, "<u4", 3 * exceptional, at).reshape(-1, 3).astype(np.float64)
        times[np.searchsorted(places, told[:, 0])] = told[:, 1] * title + told[:, 2]
    if len(places) != count or places[-1] >= size:
        raise ValueError("postings of other articles")
    return places, times
