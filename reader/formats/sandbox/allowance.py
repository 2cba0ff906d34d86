"""How much time and memory the parsing of a file may take: enough for an honest one, and little for a small one.

What is small and takes long is damaged or made to do harm. What is large may take longer, and so may what yields: each
article that comes out of an archive of thousands adds to what is left.
"""

from __future__ import annotations

_MB = 1_000_000
_SECONDS, _SECONDS_A_MB, _SMALL = 1.5, 2.0, 0.5 * _MB  # of processor time; bytes that are read in the first of these
_SECONDS_AN_ARTICLE, _SECONDS_A_CODE_POINT = 0.25, 4e-6
_MOST_SECONDS = 900.0
_PATIENCE = 30.0  # seconds that go by, at the least, before a process that does not work is ended
_SLOWEST = 10  # times as long as it works: a busy machine has other things to do

MEMORY, MEMORY_A_BYTE = 400 * _MB, 6
MOST_MEMORY = 700 * _MB
MOST_TEXT = 100 * _MB  # of all articles of a file, in bytes of UTF-8
MOST_ARTICLES = 200_000  # of a file, what is no article in it included


def seconds(size: int) -> float:
    """Return the processor time that a file of so many bytes may take."""
    return _SECONDS + _SECONDS_A_MB * max(size - _SMALL, 0) / _MB


def seconds_again(size: int, part: int) -> float:
    """Return what a file may take of which an article is shown: it was read before, and so may take longer."""
    return min(2 * seconds(size) + part * seconds_more(0), _MOST_SECONDS)


def seconds_more(length: int) -> float:
    """Return what an article of so many code points adds to that."""
    return _SECONDS_AN_ARTICLE + _SECONDS_A_CODE_POINT * length


def seconds_left(left: float, used: float, length: int) -> float:
    """Return what is left after an article of so many code points; nothing where all of it took too long."""
    return max(min(left + seconds_more(length), _MOST_SECONDS - used), 0.0)


def patience(size: int) -> float:
    """Return how many seconds may go by between two articles of a file."""
    return _PATIENCE + _SLOWEST * seconds(size)


def memory(size: int) -> int:
    """Return how many bytes of memory a file of so many bytes may take."""
    return min(MEMORY + MEMORY_A_BYTE * size, MOST_MEMORY)
