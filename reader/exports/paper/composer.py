"""Paragraphs become pages: no line is cut, none of a paragraph stands alone, and no heading without what follows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field

from reader.errors import QueryInterruptedError
from reader.exports.paper.block import Block, Line, set_in_lines
from reader.exports.paper.paragraph import Paragraph
from reader.exports.paper.type_sheet import Sheet
from reader.lazy_dataclass import dataclass

_MOST_HELD = 8  # paragraphs that stay together
_TOGETHER = 2  # lines of a paragraph that stay together at the end of a page and at the beginning of one


@dataclass(slots=True)
class Page:
    """Lines and how far from the top of the page each stands."""

    lines: list[tuple[float, Line]] = field(default_factory=list)


def pages_of(paragraphs: Iterable[Paragraph], sheet: Sheet, unwanted: Callable[[], bool]) -> Iterator[Page]:
    """Yield pages as they become full; QueryInterruptedError once they are unwanted."""
    composer = _Composer(sheet)
    held: list[Block] = []
    for paragraph in paragraphs:
        if unwanted():
            raise QueryInterruptedError("The pages are no longer wanted.")
        held.append(set_in_lines(paragraph, sheet))
        if not held[-1].stays_with_next or len(held) == _MOST_HELD:
            yield from composer.add(held)
            held = []
    yield from composer.add(held)
    yield composer.page


class _Composer:
    """A page that is being filled."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.page = Page()
        self._y: float = sheet.top
        self._space = 0.0  # that the paragraph before leaves below it

    def add(self, blocks: list[Block]) -> Iterator[Page]:
        """Add paragraphs of which each but the last stays with the next; yield the pages that are full then."""
        if self.page.lines and self._y + _least_height(blocks, self._space) > self._sheet.foot:
            yield self._turn()
        for block in blocks:
            yield from self._add(block)

    def _add(self, block: Block) -> Iterator[Page]:
        if self.page.lines:
            self._y += max(self._space, block.before)
        rest = list(block.lines)
        while rest:
            fit = self._count_fitting(rest)
            for line in rest[:fit]:
                self.page.lines.append((self._y, line))
                self._y += line.height
            rest = rest[fit:]
            if rest:
                yield self._turn()
        self._space = block.after

    def _count_fitting(self, lines: list[Line]) -> int:
        """Return how many lines the page still takes, so that no single one is left behind or alone."""
        y, fit = self._y, 0
        for line in lines:
            y += line.height
            if y > self._sheet.foot:
                break
            fit += 1
        if fit < len(lines):
            fit = min(fit, len(lines) - _TOGETHER)
        if fit < min(_TOGETHER, len(lines)):
            fit = 0
        return fit or (0 if self.page.lines else 1)

    def _turn(self) -> Page:
        full, self.page = self.page, Page()
        self._y, self._space = self._sheet.top, 0.0
        return full


def _least_height(blocks: list[Block], space: float) -> float:
    """Return how much room paragraphs that stay together need, of the last only the first lines."""
    height = 0.0
    for number, block in enumerate(blocks):
        lines = block.lines if number < len(blocks) - 1 else block.lines[: _few(block.lines)]
        height += max(space, block.before) + sum(line.height for line in lines)
        space = block.after
    return height


def _few(lines: tuple[Line, ...]) -> int:
    """Return how many lines of a paragraph stay together: all of three, of which one would be left."""
    return len(lines) if len(lines) < 2 * _TOGETHER else _TOGETHER
