"""What of the world a map shows, and where on it a point lies.

The projection is equirectangular with the standard parallel 37°: it shows the lands between the tropics and the polar
circles nearly as they are, and which point was clicked is told from it at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from reader.lazy_dataclass import dataclass

STRETCH = 1 / math.cos(math.radians(37))  # of a degree of latitude
NORTH, SOUTH = 84.0, -57.0  # of what is worth showing
FARTHEST, NEAREST = 1.0, 60.0
STEP = 1.5  # of a key or a button


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of so many pixels onto the world; nothing of it ever changes."""

    width: float = 1.0
    height: float = 1.0
    zoom: float = FARTHEST
    longitude: float = 0.0  # in its middle
    latitude: float = (NORTH + SOUTH) / 2

    @property
    def scale(self) -> float:
        """Pixels of a degree of longitude."""
        whole = min(self.width / 360, self.height / ((NORTH - SOUTH) * STRETCH))
        return max(whole, 0.01) * self.zoom

    def to_screen_of(self) -> Callable[[float, float], tuple[float, float]]:
        """Return what does the same as `to_screen`, for very many points."""
        across, down = self.scale, self.scale * STRETCH
        left, top = self.width / 2 - self.longitude * across, self.height / 2 + self.latitude * down
        return lambda latitude, longitude: (left + longitude * across, top - latitude * down)

    def to_screen(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a point lies, in pixels from the left and the top."""
        x = self.width / 2 + (longitude - self.longitude) * self.scale
        return x, self.height / 2 - (latitude - self.latitude) * self.scale * STRETCH

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        """Return the latitude and longitude of a pixel; beyond the edge of the world those of its edge."""
        longitude = self.longitude + (x - self.width / 2) / self.scale
        latitude = self.latitude - (y - self.height / 2) / (self.scale * STRETCH)
        return max(-90.0, min(90.0, latitude)), max(-180.0, min(180.0, longitude))

    def sized(self, width: float, height: float) -> Viewport:
        return replace(self, width=max(width, 1.0), height=max(height, 1.0))._within()

    def panned(self, x: float, y: float) -> Viewport:
        """Return what is seen when the map is moved by so many pixels."""
        longitude, latitude = self.longitude - x / self.scale, self.latitude + y / (self.scale * STRETCH)
        return replace(self, longitude=longitude, latitude=latitude)._within()

    def zoomed(self, by: float, x: float | None = None, y: float | None = None) -> Viewport:
        """Return what is seen so many times as near; a pixel, or else the middle, stays where it is."""
        x, y = (self.width / 2 if x is None else x), (self.height / 2 if y is None else y)
        latitude, longitude = self.to_world(x, y)
        nearer = replace(self, zoom=max(FARTHEST, min(NEAREST, self.zoom * by)))
        now_x, now_y = nearer.to_screen(latitude, longitude)
        return nearer.panned(x - now_x, y - now_y)

    def whole(self) -> Viewport:
        """Return the whole world."""
        return Viewport(self.width, self.height)

    def on(self, latitude: float, longitude: float, zoom: float) -> Viewport:
        """Return what is seen with a point in the middle, at least so near."""
        return replace(self, zoom=max(self.zoom, zoom), latitude=latitude, longitude=longitude)._within()

    def _within(self) -> Viewport:
        """Keep the world in sight: no edge of it comes farther in than it must."""
        wide, tall = self.width / self.scale / 2, self.height / (self.scale * STRETCH) / 2
        longitude = _between(self.longitude, -180 + wide, 180 - wide)
        return replace(self, longitude=longitude, latitude=_between(self.latitude, SOUTH + tall, NORTH - tall))


def _between(value: float, least: float, most: float) -> float:
    return (least + most) / 2 if least > most else max(least, min(most, value))
