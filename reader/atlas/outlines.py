"""The shapes of countries, by the two letters of ISO 3166: rings of points, longitude before latitude.

They count in hundredths of a degree.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from reader.paths import resources

Ring: TypeAlias = Sequence[tuple[int, int]]
IN_A_DEGREE = 100  # as the file counts


@cache
def outlines() -> Mapping[str, Sequence[Ring]]:
    """Return the shapes that the program ships, read when they are first asked for."""
    told: Mapping[str, Sequence[Ring]] = json.loads(
        gzip.decompress((resources() / "atlas" / "countries.json.gz").read_bytes())
    )
    return told
