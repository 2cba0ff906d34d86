"""Points of the earth, in words and as people write them.

48.86° N, 2.35° E    48.8584, 2.2945    48°51′30″N 2°17′40″E    2.35 E 48.86 N
"""

from __future__ import annotations

import re

_NUMBER = r"\d+(?:[.,]\d+)?"
_SIDE = re.compile(
    rf"\s*(?P<before>[NSEW])?\s*(?P<sign>[-−+])?\s*(?P<degrees>{_NUMBER})\s*°?"
    rf"\s*(?:(?P<minutes>{_NUMBER})\s*['′’])?\s*(?:(?P<seconds>{_NUMBER})\s*(?:[\"″”]|''))?\s*(?P<after>[NSEW])?\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,;/]\s*(?=[-−+NSEW\d])|\s+(?=[-−+NSEW\d])", re.IGNORECASE)
_NEGATIVE = "SW"
_NORTH, _EAST = ("", "N", "S"), ("", "E", "W")


def in_words(latitude: float, longitude: float) -> str:
    """Return a point as people read it: 48.86° N, 2.35° E."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.2f}° {north}, {abs(longitude):.2f}° {east}"


def parse(text: str) -> tuple[float, float] | None:
    """Return the latitude and longitude that a text tells, in degrees; None where it tells none that there can be."""
    for gap in _BETWEEN.finditer(text.strip()):
        sides = _SIDE.fullmatch(text.strip()[: gap.start()]), _SIDE.fullmatch(text.strip()[gap.end() :])
        if sides[0] and sides[1] and (point := _point(sides[0], sides[1])):
            return point
    return None


def _point(first: re.Match[str], second: re.Match[str]) -> tuple[float, float] | None:
    axes = [f"{side['before'] or ''}{side['after'] or ''}".upper() for side in (first, second)]
    values = [_degrees(side, axis) for side, axis in zip((first, second), axes, strict=True)]
    if axes[0] in _EAST and axes[1] in _NORTH and any(axes):
        values.reverse()
    if not (axes[0] in _NORTH and axes[1] in _EAST) and not (axes[0] in _EAST and axes[1] in _NORTH):
        return None
    latitude, longitude = values
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _degrees(side: re.Match[str], axis: str) -> float:
    parts = (float((side[name] or "0").replace(",", ".")) for name in ("degrees", "minutes", "seconds"))
    value: float = sum(part / 60**power for power, part in enumerate(parts))
    is_negative = (axis and axis in _NEGATIVE) or side["sign"] in ("-", "−")
    return -value if is_negative else value
