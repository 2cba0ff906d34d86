"""What has come since a day, for the names and pairs that are watched and the searches that are kept."""

from __future__ import annotations

from datetime import date, datetime

from reader.lazy_dataclass import dataclass
from reader.model.entity import Kind


@dataclass(frozen=True, slots=True)
class DigestLine:
    """An article that has come, and what of it says why it is told."""

    article_id: int
    title: str
    published: date | None
    source: str
    passage: str


@dataclass(frozen=True, slots=True)
class DigestPart:
    """What has come of one name, of several together, or of one search."""

    names: tuple[str, ...]  # of a search its own
    entity_ids: tuple[int, ...]  # none where it is a search
    articles: int  # that have come
    lines: tuple[DigestLine, ...]  # the newest of them

    @property
    def name(self) -> str:
        return " and ".join(self.names)


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that stands only in what has come."""

    entity_id: int
    kind: Kind
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What has come since a day, or since the last digest."""

    since: str  # "2026-11-28", or "2026-11-28 07:00"
    articles: int
    parts: tuple[DigestPart, ...]  # only those of which anything has come
    new_names: tuple[NewName, ...]  # those in most articles first
    asked: int  # names, pairs and searches that there are
    made: int  # when, in seconds since 1970


@dataclass(frozen=True, slots=True)
class News:
    """How many articles have come of something since a moment; where `capped`, there are more than were counted."""

    since: datetime
    articles: int
    capped: bool = False
    is_since_today: bool = False
