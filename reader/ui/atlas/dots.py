"""What a map shows of places: a dot each, as large as there are articles; what would overlap is one dot."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.lazy_dataclass import dataclass
from reader.model.spot import MapPlace, SpotSort
from reader.ui.atlas.viewport import Viewport

SMALLEST, LARGEST = 0.24, 0.72  # radius in heights of a line of text
APART = 0.12  # of such a height that stays between two dots

_Member = tuple[float, float, float, list[MapPlace]]  # where a dot is, its radius, and what it is of


@dataclass(frozen=True, slots=True)
class Dot:
    """One or more places at about one spot, the one in most articles first."""

    x: float  # pixels
    y: float
    radius: float
    places: tuple[MapPlace, ...]

    @property
    def label(self) -> str:
        """What it is called: "Shanghai", or "Shanghai +5"."""
        more = f" +{len(self.places) - 1}" if len(self.places) > 1 else ""
        return f"{self.places[0].name}{more}"

    @property
    def articles(self) -> int:
        return self.places[0].articles

    def holds(self, entity_id: int | None) -> bool:
        return entity_id is not None and any(place.entity_id == entity_id for place in self.places)


def is_on_map(place: MapPlace) -> bool:
    return place.spot is not None


def nations_of(places: Iterable[MapPlace]) -> dict[str, MapPlace]:
    """Return the countries among places, by their two letters: of those of one country the one in most articles."""
    found: dict[str, MapPlace] = {}
    for place in places:
        if place.spot and place.spot.sort is SpotSort.NATION:
            found.setdefault(place.spot.country, place)
    return found


def make_dots(places: Sequence[MapPlace], viewport: Viewport, line: float) -> list[Dot]:
    """Return the dots of all places but nations; places come with those in most articles first.

    `line` is the height of a line of text. A place joins the first dot that its own would overlap.
    """
    most = max((place.articles for place in places), default=1)
    apart, widest = APART * line, (2 * LARGEST + APART) * line
    members: list[_Member] = []
    to_screen = viewport.to_screen_of()
    near: dict[tuple[int, int], list[int]] = defaultdict(list)  # numbers of dots, by all squares that they may reach
    for place in places:
        if place.spot is None or place.spot.sort is SpotSort.NATION:
            continue
        x, y = to_screen(place.spot.latitude, place.spot.longitude)
        radius = line * max(SMALLEST, LARGEST * math.sqrt(place.articles / most))
        column, row = int(x // widest), int(y // widest)
        at = _first_overlapped(members, near[column, row], x, y, radius + apart)
        if at is None:
            for square in ((column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
                near[square].append(len(members))
            members.append((x, y, radius, [place]))
        else:
            members[at][3].append(place)
    return [Dot(x, y, radius, tuple(those)) for x, y, radius, those in members]


def _first_overlapped(members: list[_Member], near: list[int], x: float, y: float, radius: float) -> int | None:
    """Return the first of some dots that a place would overlap; plain loops, as there are very many."""
    for number in near:
        other_x, other_y, other_radius, _ = members[number]
        if math.hypot(other_x - x, other_y - y) < other_radius + radius:
            return number
    return None
