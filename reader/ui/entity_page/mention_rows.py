"""Which row of a page shows what: each article, and below it so many of its mentions as are unfolded.

    Undated                            HEADING
    v A bridge             5 mentions  ARTICLE
      ... Gong Zheng spoke ...         its first mention, 0
      ... then Gong left ...           its second, 1

However many articles there are, a row is found by halving; a stretch of time is a slice, which costs nothing.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import neg
from typing import NamedTuple

from reader.model import FIRST_DATED
from reader.ui.browsing.time_bounds import DAY_BITS

FOLDED, SEVERAL, WHOLE = 1, 3, 1 << 30  # mentions of an article that are shown
HEADING, ARTICLE = -2, -1  # in the place of the number of a mention


class Row(NamedTuple):
    """What a row shows."""

    at: int  # of which of the articles
    mention: int  # its first mention is 0, or else HEADING or ARTICLE


class MentionRows:
    """The rows of some articles, newest first and the undated ones last, all or those of a stretch of time."""

    def __init__(
        self,
        article_ids: Sequence[int] = (),
        mentions: Sequence[int] = (),
        shown: int = SEVERAL,
        otherwise: Mapping[int, int] | None = None,
    ) -> None:
        """Show of each article at most so many mentions, but of those that are folded otherwise as many as is said."""
        self.article_ids = article_ids
        self._mentions = mentions
        self._shown = shown
        self._otherwise = otherwise or {}
        self.first_undated = row_of(article_ids, FIRST_DATED - 1)
        amounts = array("q", [1 + (n if n < shown else shown) for n in mentions])
        for article_id, most in self._otherwise.items():
            at = row_of(article_ids, article_id)
            if at < len(article_ids) and article_ids[at] == article_id:
                amounts[at] = 1 + min(mentions[at], most)
        if self.first_undated < len(amounts):
            amounts[self.first_undated] += 1
        self._tops = array("q", accumulate(amounts, initial=0))
        self.low, self.high = 0, len(article_ids)

    def narrow(self, low: int, high: int) -> None:
        """Show of the articles those from one to another, which is left out."""
        self.low, self.high = low, max(low, high)

    def __len__(self) -> int:
        return self._tops[self.high] - self._tops[self.low]

    @property
    def articles(self) -> int:
        """How many articles are shown."""
        return self.high - self.low

    def row(self, number: int) -> Row:
        """Return what a row shows; IndexError where there is none."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        wanted = number + self._tops[self.low]
        at = bisect_right(self._tops, wanted) - 1
        below = wanted - self._tops[at] - (at == self.first_undated)
        return Row(at, ARTICLE + below)

    def top_of(self, at: int) -> int:
        """Return the row that an article begins with, behind the last one where it is not shown."""
        return self._tops[min(max(at, self.low), self.high)] - self._tops[self.low]

    def mentions_of(self, at: int) -> int:
        return self._mentions[at]

    def unfolded_at(self, at: int) -> int:
        """Return how many mentions of an article are shown."""
        return self._tops[at + 1] - self._tops[at] - 1 - (at == self.first_undated)

    @property
    def total(self) -> int:
        """Return how many mentions the articles shown have."""
        return sum(self._mentions[self.low : self.high])


def row_of(article_ids: Sequence[int], article_id: int) -> int:
    """Return where an article is among descending ids, or the next older one where it is not there."""
    return bisect_left(article_ids, -article_id, key=neg)


def stretch(article_ids: Sequence[int], first_day: int, last_day: int) -> tuple[int, int]:
    """Return which of the articles are of some days, by their ordinals: the first, and the one behind the last."""
    newest, oldest = ((last_day + 1) << DAY_BITS) - 1, first_day << DAY_BITS
    return row_of(article_ids, newest), row_of(article_ids, oldest - 1)
