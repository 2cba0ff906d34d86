"""Where the names of a drawing stand: the same names in the same room always at the same places.

Kinds are sectors, going round with the clock from the top; the more articles two share, the nearer to the middle. Room
on a ring is given out by what a label needs there: much of it at the top and at the bottom, where labels stand side by
side, little at the sides, where they stand one below the other. A label that would lie on another is moved along its
ring, a little inwards or outwards, or to another side of its node; where there is no room at all, the weakest names are
left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from math import cos, hypot, log, pi, sin
from textwrap import wrap
from typing import NamedTuple

from reader.lazy_dataclass import dataclass
from reader.model import Kind
from reader.ui.relations.graph import Node
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import number

KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.FACILITY, Kind.GROUP, Kind.PRODUCT, Kind.OTHER)
LETTERS, FEWER_LETTERS = 19, 14  # of a line of a label, and where there is little room
NARROW = 34  # heights of a line: below it there is little room
NEAREST = 0.34  # of the way from the middle to the edge, where all articles are shared
STEPS = 360
START = -0.62 * pi  # where the first sector begins, 0 at the right, with the clock
GAP = 0.25  # heights of a line between what must not touch
PLACES = 30  # on a ring
# Where a node may stand instead of where it belongs, the best first: so many places further round the ring, and so much
# of the way from the middle to the edge nearer to it.
ELSEWHERE = sorted(
    ((turn * 0.35, shift) for turn in range(-20, 21) for shift in (0.0, 0.06, -0.06, 0.12, -0.12, 0.25, -0.25, 0.4)),
    key=lambda one: (abs(one[0]) + 6 * abs(one[1]), one),
)


class Box(NamedTuple):
    """A rectangle in logical pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def lies_in(self, other: Box) -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """The lines of a name, and how wide they are with the number behind."""

    lines: tuple[str, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a node stands, and its label."""

    node: Node
    x: float
    y: float
    weight: float  # 0 where the fewest articles are shared, 1 where the most are
    label: Label
    box: Box  # of the label
    side: int  # of the node on which the label stands: -1 left, +1 right, 0 above or below


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to draw in, in logical pixels: `line` is the height of a line, `size` that of a shape."""

    width: float
    height: float
    line: float
    size: float
    measure: Callable[[str], float]  # the width of words
    middle: Box  # what the name in the middle takes
    beside: float = 0.0  # the width of the widest label

    @property
    def letters(self) -> int:
        return LETTERS if self.width > NARROW * self.line else FEWER_LETTERS

    @property
    def radii(self) -> tuple[float, float]:
        """How far from the middle the outer ring is, sideways and upwards."""
        across, up = self.width / 2 - self.beside - 1.2 * self.size, self.height / 2 - 2.4 * self.line
        return max(across, 4 * self.size), max(up, 4 * self.size)

    @property
    def bounds(self) -> Box:
        return Box(0, 0, self.width, self.height)


def label_of(node: Node, room: Room) -> Label:
    """Return a name in two lines at most, and its width with the number behind the last one."""
    words = one_line(node.relation.name)
    lines = wrap(words, room.letters, max_lines=2, placeholder="…") or [words]
    widths = [room.measure(line) for line in lines]
    widths[-1] += room.measure(f" {number(node.relation.together)}")
    return Label(tuple(lines), max(widths))


def lay_out(nodes: Sequence[Node], room: Room, pins: Mapping[int, tuple[float, float]]) -> tuple[Room, list[Spot]]:
    """Return where nodes stand in a room, and that with its rings; as many of the last as find no place are left out.

    Pins are the places of names, by their ids, as shares of the room.
    """
    shown = list(nodes)
    while True:
        room = replace(room, beside=max((label_of(node, room).width for node in shown), default=0.0))
        spots, homeless = _place_all(shown, room, pins)
        if not homeless:
            return room, spots
        leaving = {node.relation.entity_id for node in shown[-(1 + len(homeless) // 4) :]}
        shown = [node for node in shown if node.relation.entity_id not in leaving and node.parent not in leaving]


def _place_all(
    nodes: Sequence[Node], room: Room, pins: Mapping[int, tuple[float, float]]
) -> tuple[list[Spot], list[Node]]:
    weights = _weights(nodes)
    angles = _angles(nodes, room)
    taken = [room.middle]
    spots: dict[int, Spot] = {}
    homeless = []
    for node in sorted(nodes, key=lambda one: (one.relation.entity_id not in pins, -weights[one.relation.entity_id])):
        entity_id = node.relation.entity_id
        pinned = list(_near(pins[entity_id], room)) if entity_id in pins else []
        weight = weights[entity_id]
        places = _places(angles[entity_id], weight, room)
        spot = _first_free(node, pinned, weight, room, taken, anyway=True) if pinned else None
        spot = spot or _first_free(node, places, weight, room, taken)
        if spot:
            spots[entity_id] = spot
            taken += (_around(spot.x, spot.y, room), spot.box)
        else:
            homeless.append(node)
    return [spots[node.relation.entity_id] for node in nodes if node.relation.entity_id in spots], homeless


def _weights(nodes: Sequence[Node]) -> dict[int, float]:
    """Return how near each is to the middle: 1 where the most articles are shared, 0 where the fewest, by orders."""
    counts = [node.relation.together for node in nodes if node.parent is None]
    least, most = (log(min(counts)), log(max(counts))) if counts else (0.0, 0.0)
    spread = most - least

    def weight(node: Node) -> float:
        if node.parent is not None or not spread:
            return 0.0
        return (log(node.relation.together) - least) / spread

    return {node.relation.entity_id: weight(node) for node in nodes}


def _angles(nodes: Sequence[Node], room: Room) -> dict[int, float]:
    """Return at which angle each stands: kinds as sectors, and in each the strongest in the middle."""
    in_turn = [one for kind in KINDS for one in _in_sector([node for node in nodes if _sector(node, nodes) is kind])]
    across, up = room.radii
    wide, high = room.measure("n" * room.letters) * 0.8, 2 * room.line

    def places(at: float) -> float:
        """Return how many labels have room in a step of the ring."""
        length = hypot(across * sin(at), up * cos(at)) * 2 * pi / STEPS
        return length / (abs(sin(at)) * wide + abs(cos(at)) * high)

    steps = [START + 2 * pi * (step + 0.5) / STEPS for step in range(STEPS)]
    offered = list(accumulate(map(places, steps)))
    share = offered[-1] / max(len(in_turn), 1)
    return {one: steps[bisect_left(offered, (at + 0.5) * share)] for at, one in enumerate(in_turn)}


def _sector(node: Node, nodes: Sequence[Node]) -> Kind:
    """Return in which sector one stands: that of its kind, or of the name that it was unfolded from."""
    if node.parent is None:
        return node.relation.kind
    return next(one.relation.kind for one in nodes if one.relation.entity_id == node.parent)


def _in_sector(nodes: Sequence[Node]) -> list[int]:
    """Return the order in which those of a sector stand along it: the strongest in the middle, others on either side.

    Those that one was unfolded to stand beside it.
    """
    order: list[int] = []
    own = [node for node in nodes if node.parent is None]
    for at, node in enumerate(own):
        more = [one.relation.entity_id for one in nodes if one.parent == node.relation.entity_id]
        half = len(more) // 2
        group = [*more[:half], node.relation.entity_id, *more[half:]]
        order = order + group if at % 2 else group + order
    return order


def _places(angle: float, weight: float, room: Room) -> Iterator[tuple[float, float]]:
    """Yield where one may stand, the best place first."""
    across, up = room.radii
    way = 1 - (1 - NEAREST) * weight
    for turn, shift in ELSEWHERE:
        at, far = angle + turn * 2 * pi / PLACES, min(max(way + shift, NEAREST * 0.8), 1.08)
        yield room.width / 2 + across * far * cos(at), room.height / 2 + up * far * sin(at)


def _near(pin: tuple[float, float], room: Room) -> Iterator[tuple[float, float]]:
    """Yield where a pinned name may stand: where it was put, or as near to that as its label has room."""
    x, y = pin[0] * room.width, pin[1] * room.height
    yield x, y
    for ring in range(1, 12):
        for step in range(12):
            at, far = 2 * pi * step / 12, ring * room.line / 2
            yield x + far * cos(at), y + far * sin(at)


def _first_free(
    node: Node,
    places: Iterable[tuple[float, float]],
    weight: float,
    room: Room,
    taken: Sequence[Box],
    *,
    anyway: bool = False,
) -> Spot | None:
    """Return the first place at which neither the node nor its label lies on anything; a node may stand anyway."""
    label, bounds = label_of(node, room), room.bounds
    for x, y in places:
        around = _around(x, y, room)
        is_free = anyway or (around.lies_in(bounds) and not any(around.meets(other) for other in taken))
        for side, box in _labels(x, y, label, room) if is_free else ():
            if box.lies_in(bounds) and not any(box.meets(other) for other in taken):
                return Spot(node, x, y, weight, label, box, side)
    return None


def _around(x: float, y: float, room: Room) -> Box:
    half = room.size / 2 + GAP * room.line / 2
    return Box(x - half, y - half, x + half, y + half)


def _labels(x: float, y: float, label: Label, room: Room) -> Iterator[tuple[int, Box]]:
    """Yield where a label may stand at a node, the best first: outwards, away from the middle."""
    away, high, wide = room.size / 2 + GAP * room.line, len(label.lines) * room.line, label.width
    beside = {
        +1: Box(x + away, y - high / 2, x + away + wide, y + high / 2),
        -1: Box(x - away - wide, y - high / 2, x - away, y + high / 2),
    }
    above = Box(x - wide / 2, y - away - high, x + wide / 2, y - away)
    below = Box(x - wide / 2, y + away, x + wide / 2, y + away + high)
    outwards = 1 if x >= room.width / 2 else -1
    upright = (above, below) if y < room.height / 2 else (below, above)
    across, up = room.radii
    is_steep = abs(x - room.width / 2) / across < 0.3 * abs(y - room.height / 2) / up
    sides = [(outwards, beside[outwards]), (-outwards, beside[-outwards])]
    stacked = [(0, box) for box in upright]
    yield from (stacked[:1] + sides + stacked[1:]) if is_steep else (sides[:1] + stacked + sides[1:])
