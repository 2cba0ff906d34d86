"""The shapes of countries, by the two letters of ISO 3166: rings of points, longitude before latitude, in degrees."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from reader.paths import resources

Ring: TypeAlias = Sequence[tuple[float, float]]
_IN_A_DEGREE = 100  # as the file counts


@cache
def outlines() -> Mapping[str, Sequence[Ring]]:
    """Return the shapes that the program ships, read when they are first asked for."""
    told = json.loads(gzip.decompress((resources() / "atlas" / "countries.json.gz").read_bytes()))
    return {
        code: [[(x / _IN_A_DEGREE, y / _IN_A_DEGREE) for x, y in ring] for ring in rings]
        for code, rings in told.items()
    }
