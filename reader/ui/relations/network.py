"""What is drawn of relations as a network, with all that ties the names to one another, which is not drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from reader.model import ArticleQuery
from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Relation, Relations
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.relations.drawing import Picture

NEWEST = 1_000  # articles of the list that are looked at


def network_of(
    found: Relations, picture: Picture, query: ArticleQuery, narrowing: Narrowing = ALL
) -> Callable[[Library], bytes]:
    """Return what writes the names that are drawn, and whom each of them stands with, as GEXF."""
    shown = [spot.node.relation for spot in picture.spots]

    def write(library: Library) -> bytes:
        from reader.exports.network import write_relations

        names = [(one.entity_id, one.kind, one.name, one.articles) for one in shown]
        if found.entity:
            names.insert(0, (found.entity.id, found.entity.kind, found.entity.name, found.entity.articles))
        file = BytesIO()
        write_relations(names, _ties(library, found, shown, query, narrowing), file)
        return file.getvalue()

    return write


def _ties(
    library: Library, found: Relations, shown: Sequence[Relation], query: ArticleQuery, narrowing: Narrowing
) -> list[tuple[int, int, int]]:
    ids = [one.entity_id for one in shown]
    if found.entity is None:
        articles = library.articles.ids(query, NEWEST)
        return [(*pair, n) for pair, n in sorted(library.cross_reference.ties_in(articles, ids).items())]
    spokes = [(found.entity.id, one.entity_id, one.together) for one in shown]
    ties = {}
    for at, one in enumerate(ids):
        for other, n in library.cross_reference.ties(one, ids[at + 1 :], bounds(narrowing)).items():
            ties[one, other] = n
    return [*spokes, *((one, other, n) for (one, other), n in sorted(ties.items()))]
