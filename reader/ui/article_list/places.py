"""Where an article stands in a list of a million, in whichever order that is."""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import partial

from reader.model import FIRST_DATED, Order

BY_DATE = (Order.NEWEST, Order.OLDEST)
_SIZE = array("q").itemsize
_BEHIND = 1 << 62  # above every id


def by_date(order: Order, article_id: int) -> int:
    """Return what ascends in a list by date: in either direction the undated articles stand below the dated ones."""
    if order is Order.NEWEST:
        return -article_id
    return article_id if article_id >= FIRST_DATED else article_id + _BEHIND


def sort_by_date(ids: Iterable[int], order: Order) -> list[int]:
    """Return ids in one of the orders by date; a million are turned round quicker than compared by a key."""
    found = sorted(ids, reverse=order is Order.NEWEST)
    undated = bisect_left(found, FIRST_DATED) if order is Order.OLDEST else 0
    return found[undated:] + found[:undated]


class Places:
    """The ids of a list, 8 bytes each: by date they are in order, in other orders their bytes are searched."""

    def __init__(self, ids: array[int], order: Order) -> None:
        self.ids = ids
        self.order = order
        self._bytes: bytes | None = None

    def row_of(self, article_id: int | None) -> int | None:
        if article_id is None:
            return None
        row = self.place_of(article_id)
        return row if row < len(self.ids) and self.ids[row] == article_id else None

    def place_of(self, article_id: int) -> int:
        """Return the row of an article; of one that is not here, where it would stand by date, or else the top."""
        if self.order in BY_DATE:
            key = partial(by_date, self.order)
            return bisect_left(self.ids, key(article_id), key=key)
        return max(self._search(struct.pack("q", article_id)), 0)

    @property
    def first_undated(self) -> int | None:
        """Return the row from which on all are undated, None where there is none or the order mixes them."""
        if self.order not in BY_DATE or not self.ids or self.ids[-1] >= FIRST_DATED:
            return None
        return bisect_left(self.ids, True, key=lambda article_id: article_id < FIRST_DATED)

    def _search(self, wanted: bytes) -> int:
        """Return the row, or -1: eight times as fast as to compare the numbers, 3 ms in a million."""
        if self._bytes is None:
            self._bytes = self.ids.tobytes()
        at = self._bytes.find(wanted)
        while at % _SIZE and at >= 0:
            at = self._bytes.find(wanted, at + 1)
        return at // _SIZE
