"""The groups of a name or of the list, read from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL, Narrowing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library import Library
    from reader.model import ArticleQuery, Community, Entity

NEWEST = 1_000  # articles that are looked at


@dataclass(frozen=True, slots=True)
class Groups:
    """Names that stand together in some articles."""

    entity: Entity | None  # in whose articles; none where they are those of the list
    articles: int  # that were looked at
    groups: tuple[Community, ...]  # the largest first
    is_whole: bool = True  # whether all articles were looked at
    narrowing: Narrowing = ALL  # the time that these are of

    @property
    def names(self) -> int:
        return sum(len(group.names) for group in self.groups)


def article_ids(library: Library, entity_id: int | None, query: ArticleQuery, narrowing: Narrowing) -> Sequence[int]:
    """Return the newest articles of an entity in a time, or of those that are asked for: one more than is looked at."""
    if entity_id is None:
        return library.articles.ids(query, NEWEST + 1)
    return library.profiles.newest(entity_id, NEWEST + 1, bounds(narrowing))


def groups_of(entity_id: int | None, query: ArticleQuery, narrowing: Narrowing = ALL) -> Callable[[Library], Groups]:
    """Return what looks groups up: in the articles of an entity in a time, or in those that are asked for."""

    def read(library: Library) -> Groups:
        entity = None if entity_id is None else library.entities.entity(entity_id)
        ids = article_ids(library, entity_id, query, narrowing)
        found = library.cross_reference.communities_in(ids[:NEWEST])
        return Groups(entity, min(len(ids), NEWEST), tuple(found), len(ids) <= NEWEST, narrowing)

    return read
