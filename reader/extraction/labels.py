"""What a word can be labelled as: outside (O), or the beginning, inside, end or whole of a name of some kind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from reader.model import Kind

KINDS = tuple(Kind)
PARTS = "BIES"
BIOES = ("O", *(f"{part}-{kind.value}" for kind in KINDS for part in PARTS))
_NEVER = -1e4


def transitions() -> NDArray[np.float32]:
    """Return 0 where one label may follow another and -10,000 where it may not: [labels before, labels after]."""
    allowed = [[_may_follow(before, after) for after in BIOES] for before in BIOES]
    return np.where(allowed, 0.0, _NEVER).astype(np.float32)


def _may_follow(before: str, after: str) -> bool:
    is_open, goes_on = before[0] in "BI", after[0] in "IE"
    return is_open == goes_on and (not is_open or before[1:] == after[1:])
