"""Where the names of dots stand on a map: beside them, where nothing else is; one that finds no room is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRectF

from reader.lazy_dataclass import dataclass
from reader.ui.atlas.dots import Dot

GAP = 6.0  # pixels between a dot and its name
MOST = 60  # names that are looked for room for
ROW = 24  # pixels


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a dot and where it stands."""

    dot: Dot
    rect: QRectF


class Taken:
    """What room of a map is taken, by the rows that it lies in: what is far away need not be looked at."""

    def __init__(self, rects: Iterable[QRectF] = ()) -> None:
        self._rows: dict[int, list[QRectF]] = defaultdict(list)
        for rect in rects:
            self.add(rect)

    def add(self, rect: QRectF) -> None:
        for row in _rows(rect):
            self._rows[row].append(rect)

    def meets(self, rect: QRectF) -> bool:
        """Tell whether some of this room is taken; plain loops, as very many are asked for."""
        for row in _rows(rect):
            for other in self._rows.get(row, ()):
                if rect.intersects(other):
                    return True
        return False


def _rows(rect: QRectF) -> range:
    return range(int(rect.top() // ROW), int(rect.bottom() // ROW) + 1)


def lay_out(
    dots: Sequence[Dot],
    size: Callable[[Dot], tuple[float, float]],
    bounds: QRectF,
    taken: Taken,
    first: int | None = None,
) -> list[Label]:
    """Return where names stand, by the widths and heights that they need; the dot of the entity `first` before all.

    The room of all dots is `taken` then, and that of these names.
    """
    before_all = next((dot for dot in dots if dot.holds(first)), None)
    ordered = sorted(dots, key=lambda dot: (dot is not before_all, -dot.articles))[:MOST]
    for dot in dots:
        taken.add(QRectF(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius))
    labels: list[Label] = []
    for dot in ordered:
        if not bounds.contains(dot.x, dot.y):
            continue
        free = (rect for rect in _rects(dot, *size(dot)) if bounds.contains(rect) and not taken.meets(rect))
        if rect := next(free, None):
            taken.add(rect)
            labels.append(Label(dot, rect))
    return labels


def _rects(dot: Dot, width: float, height: float) -> Iterable[QRectF]:
    """Yield where a name may stand: right of its dot, left, above and below."""
    off = dot.radius + GAP
    yield QRectF(dot.x + off, dot.y - height / 2, width, height)
    yield QRectF(dot.x - off - width, dot.y - height / 2, width, height)
    yield QRectF(dot.x - width / 2, dot.y - off - height + 1, width, height)
    yield QRectF(dot.x - width / 2, dot.y + off - 1, width, height)
