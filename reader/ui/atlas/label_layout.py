"""Where the names of dots stand on a map: beside them, where nothing else is; one that finds no room is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QRectF

from reader.ui.atlas.dots import Dot

GAP = 6.0  # pixels between a dot and its name
MOST = 60  # names that are looked for room for
ROW = 24  # pixels

Box: TypeAlias = tuple[float, float, float, float]  # its left, top, right and bottom edge; no QRectF, of thousands


class Label(NamedTuple):
    """The name of a dot and where it stands."""

    dot: Dot
    rect: QRectF


class Taken:
    """What room of a map is taken, by the rows that it lies in: what is far away need not be looked at."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._rows: dict[int, list[Box]] = defaultdict(list)
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        for row in _rows(box):
            self._rows[row].append(box)

    def meets(self, box: Box) -> bool:
        """Tell whether some of this room is taken; plain loops, as very many are asked for."""
        left, top, right, bottom = box
        for row in _rows(box):
            for its_left, its_top, its_right, its_bottom in self._rows.get(row, ()):
                if its_left < right and left < its_right and its_top < bottom and top < its_bottom:
                    return True
        return False


def _rows(box: Box) -> range:
    return range(int(box[1] // ROW), int(box[3] // ROW) + 1)


def box_of(rect: QRectF) -> Box:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def rect_of(box: Box) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


def is_within(box: Box, bounds: Box) -> bool:
    return bounds[0] <= box[0] and bounds[1] <= box[1] and box[2] <= bounds[2] and box[3] <= bounds[3]


def lay_out(
    dots: Sequence[Dot],
    size: Callable[[Dot], tuple[float, float]],
    rect: QRectF,
    taken: Taken,
    first: int | None = None,
) -> list[Label]:
    """Return where in a rectangle names stand, by the widths and heights that they need; that of `first` before all.

    The room of all dots is `taken` then, and that of these names.
    """
    bounds = box_of(rect)
    before_all = next((dot for dot in dots if dot.holds(first)), None)
    ordered = sorted(dots, key=lambda dot: (dot is not before_all, -dot.articles))[:MOST]
    for dot in dots:
        taken.add((dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius))
    labels: list[Label] = []
    for dot in ordered:
        if not rect.contains(dot.x, dot.y):
            continue
        free = (box for box in _boxes(dot, *size(dot)) if is_within(box, bounds) and not taken.meets(box))
        if box := next(free, None):
            taken.add(box)
            labels.append(Label(dot, rect_of(box)))
    return labels


def _boxes(dot: Dot, width: float, height: float) -> Iterable[Box]:
    """Yield where a name may stand: right of its dot, left, above and below."""
    off, left, top = dot.radius + GAP, dot.x - width / 2, dot.y - height / 2
    yield dot.x + off, top, dot.x + off + width, top + height
    yield dot.x - off - width, top, dot.x - off, top + height
    yield left, dot.y - off - height + 1, left + width, dot.y - off + 1
    yield left, dot.y + off - 1, left + width, dot.y + off + height - 1
