"""Maps: the places of a library, of some articles or of a name, each with the spot where it lies.

Nothing of it is stored, so nothing can be out of date: names tell where most places lie, and where these may lie in
several countries the newest articles that name them are asked, each by what else it names; their majority decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.library.store.database import Database, column

if TYPE_CHECKING:
    from reader.model.spot import PlaceMap

_ARTICLES = "SELECT article_id FROM entity_article WHERE entity_id = ? ORDER BY article_id DESC LIMIT ?"


class PlaceMaps:
    """The maps of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_library(self) -> PlaceMap:
        """Return the places that stand in most articles."""
        from reader.library.entities import place_map  # here, since no start needs the table of spots

        with self._database.read() as connection:
            return place_map.of_library(connection)

    def in_articles(self, article_ids: Sequence[int]) -> PlaceMap:
        """Return the places of some articles; of very many, of the first of them."""
        from reader.library.entities import place_map

        with self._database.read() as connection:
            return place_map.in_articles(connection, article_ids)

    def of_entity(self, entity_id: int) -> PlaceMap:
        """Return the places that stand where an entity does, in the newest of its articles."""
        from reader.library.entities import place_map

        with self._database.read() as connection:
            newest = column(connection, _ARTICLES, entity_id, place_map.NEWEST + 1)
            return place_map.in_articles(connection, newest)

    def with_courses(self, found: PlaceMap) -> PlaceMap:
        """Return the map of the library with the months of its articles and places."""
        from reader.library.entities import place_map

        with self._database.read() as connection:
            return place_map.with_courses(connection, found)

    def narrow(self, found: PlaceMap, first_id: int, last_id: int) -> PlaceMap:
        """Return a map as it is of the articles between two ids alone, such as those of a stretch of time."""
        from reader.library.entities import place_map

        with self._database.read() as connection:
            return place_map.narrow(connection, found, first_id, last_id)
