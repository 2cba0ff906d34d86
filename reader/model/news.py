"""What is new of something: what was added since it was last looked at."""

from __future__ import annotations

from datetime import datetime

from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class News:
    """How many articles have come since a moment; where `capped`, there are more than were counted."""

    since: datetime
    articles: int
    capped: bool = False
    is_since_today: bool = False
