"""Communities: groups of names that stand together in some articles more often than with others.

By the method of V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Fast unfolding of communities in large
networks, Journal of Statistical Mechanics P10008, 2008 (Louvain), as networkx has it; two names are tied as strongly as
the log-likelihood ratio of the articles that name both.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.entities.relations import NEWEST, relations_in, ties_in
from reader.library.links.association import log_likelihood
from reader.model import Community, Relation

LEAST = 2  # articles of a name, and of a tie
SURELY = 3.84  # the ratio from which a tie is no chance, in 95 cases of 100
MOST = 300  # names, the strongest


def communities_in(connection: Connection, article_ids: Sequence[int]) -> list[Community]:
    """Return the groups of names in some articles, the largest first; of very many articles, in the first of them.

    The same articles have the same groups each time. A name that is tied to nobody is in none.
    """
    looked_at = article_ids[:NEWEST]
    names = {one.entity_id: one for one in _names(connection, looked_at)}
    ties = {}
    for (one, other), n in ties_in(connection, looked_at, names).items():
        strength = log_likelihood(n, names[one].together, names[other].together, len(looked_at))
        if n >= LEAST and strength >= SURELY:
            ties[one, other] = strength
    groups = [_community(names, group, ties) for group in _groups(ties)]
    return sorted(groups, key=lambda one: (-len(one.names), one.names[0].entity_id))


def _names(connection: Connection, article_ids: Sequence[int]) -> list[Relation]:
    """Return who stands in enough of the articles, those in most of them first."""
    found = [one for one in relations_in(connection, article_ids).names if one.together >= LEAST]
    return found[:MOST]


def _groups(ties: dict[tuple[int, int], float]) -> list[set[int]]:
    from networkx import Graph  # here: it takes 0.15 s to import, and few want it
    from networkx.algorithms.community import louvain_communities

    graph = Graph()
    graph.add_weighted_edges_from((one, other, strength) for (one, other), strength in sorted(ties.items()))
    return [set(group) for group in louvain_communities(graph, seed=0)] if ties else []


def _community(names: dict[int, Relation], group: set[int], ties: dict[tuple[int, int], float]) -> Community:
    """Return a group, those first who are tied in it most strongly, and its strongest ties."""
    within = {pair: strength for pair, strength in ties.items() if group.issuperset(pair)}
    held = {one: sum(strength for pair, strength in within.items() if one in pair) for one in group}
    order = sorted(group, key=lambda one: (-held[one], one))
    return Community(tuple(names[one] for one in order))
