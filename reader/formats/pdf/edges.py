"""Where the lines of a column begin and end, by which paragraphs are told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from statistics import median

from reader.formats.heads.headline import ends_as_a_sentence
from reader.formats.pdf.columns import Column
from reader.formats.pdf.lines import LIST_MARK, Line, is_right_to_left

_INDENT = 0.6  # of the size of letters
_LOOSER = 1.2  # than most lines of the column
_SHORT = 0.75  # of the width of a column
_ROOM = 0.4  # of the size of letters: a word that fits so well would not have begun a line
_SAME_SIZE = 1.06
_FEWEST = 2  # indented lines that show a habit


class Edges:
    """Where the lines of a column begin and end, seen from where they are read from."""

    def __init__(self, column: Column) -> None:
        self._is_mirrored = is_right_to_left(column.lines[0].text)
        starts = Counter(round(self._start(line)) for line in column.lines)
        self._start_of_most = max(starts, key=lambda start: (starts[start], -start))
        self._end = max(self._stop(line) for line in column.lines)
        self._width = column.right - column.left
        distances = [upper.middle - lower.middle for upper, lower in pairwise(column.lines)]
        self._leading = median(distances) if distances else 0.0

    def _start(self, line: Line) -> float:
        return -line.right if self._is_mirrored else line.left

    def _stop(self, line: Line) -> float:
        return -line.left if self._is_mirrored else line.right

    def is_indented(self, line: Line) -> bool:
        return self._start(line) - self._start_of_most > _INDENT * line.size

    def is_full(self, line: Line) -> bool:
        return not self._has_room(line, _ROOM * line.size)

    def _has_room(self, line: Line, width: float) -> bool:
        return self._end - self._stop(line) > width + _ROOM * line.size

    def begins(self, line: Line, above: Line, indents: bool) -> bool:
        """Tell whether a line begins a paragraph below the one above; some files indent every first line."""
        if above.middle - line.middle > _LOOSER * self._leading or line.size > _SAME_SIZE * above.size:
            return True
        first = line.words[0]
        is_room = self._has_room(above, first.right - first.left)
        is_mark = bool(LIST_MARK.fullmatch(first.text)) and (is_room or not first.text[0].isalnum())
        is_first = self.is_indented(line) and (not self.is_indented(above) or is_room)
        return is_mark or is_first or (self.is_end(above, line) and not indents)

    def is_end(self, line: Line, below: Line) -> bool:
        """Tell whether a line ends so early that the word below would have found room, had they been of one text."""
        first = below.words[0]
        is_short = self._stop(line) - self._start_of_most < _SHORT * self._width
        return self._has_room(line, first.right - first.left) and (is_short or ends_as_a_sentence(line.text))


def are_indented(columns: Iterable[Column], body: float) -> bool:
    """Tell whether paragraphs of the text begin with an indented line, rather than below a short one."""
    indented = flush = 0
    for column in columns:
        edges = Edges(column)
        if round(column.size * 2) / 2 != body:
            continue
        for above, line in pairwise(column.lines):
            if edges.is_indented(line) and not edges.is_indented(above):
                indented += 1
            else:
                flush += edges.is_end(above, line) and not edges.is_indented(line)
    return indented >= _FEWEST and indented > flush
