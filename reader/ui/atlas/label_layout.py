"""Where the names of dots stand on a map: beside them, where nothing else is; one that finds no room is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRectF

from reader.lazy_dataclass import dataclass
from reader.ui.atlas.dots import Dot

GAP = 6.0  # pixels between a dot and its name
MOST = 60  # names that are looked for room for


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a dot and where it stands."""

    dot: Dot
    rect: QRectF


def lay_out(
    dots: Sequence[Dot],
    size: Callable[[Dot], tuple[float, float]],
    bounds: QRectF,
    taken: Iterable[QRectF] = (),
    first: int | None = None,
) -> list[Label]:
    """Return where names stand, by the widths and heights that they need; the dot of the entity `first` before all."""
    before_all = next((dot for dot in dots if dot.holds(first)), None)
    ordered = sorted(dots, key=lambda dot: (dot is not before_all, -dot.articles))[:MOST]
    filled = [*taken, *(QRectF(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius) for dot in dots)]
    labels: list[Label] = []
    for dot in ordered:
        if not bounds.contains(dot.x, dot.y):
            continue
        free = (rect for rect in _rects(dot, *size(dot)) if bounds.contains(rect) and not _meets(rect, filled))
        if rect := next(free, None):
            filled.append(rect)
            labels.append(Label(dot, rect))
    return labels


def _rects(dot: Dot, width: float, height: float) -> Iterable[QRectF]:
    """Yield where a name may stand: right of its dot, left, above and below."""
    off = dot.radius + GAP
    yield QRectF(dot.x + off, dot.y - height / 2, width, height)
    yield QRectF(dot.x - off - width, dot.y - height / 2, width, height)
    yield QRectF(dot.x - width / 2, dot.y - off - height + 1, width, height)
    yield QRectF(dot.x - width / 2, dot.y + off - 1, width, height)


def _meets(rect: QRectF, filled: Iterable[QRectF]) -> bool:
    return any(map(rect.intersects, filled))
