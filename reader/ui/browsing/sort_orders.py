"""The orders of the list, in words."""

from __future__ import annotations

from dataclasses import replace

from reader.model import ArticleQuery, Order
from reader.text.query import asks_for_words

ORDERS = {
    Order.NEWEST: ("Newest", "&Newest First"),
    Order.OLDEST: ("Oldest", "&Oldest First"),
    Order.ADDED: ("Added", "&Recently Added First"),
    Order.BEST: ("Best match", "&Best Match of the Words"),
    Order.TITLE: ("Title", "&Title"),
    Order.SOURCE: ("Source", "So&urce"),
    Order.LONGEST: ("Longest", "&Longest First"),
    Order.SHORTEST: ("Shortest", "&Shortest First"),
}


def order_in_force(query: ArticleQuery) -> Order:
    """Return in which order a list stands: without words there is no best match."""
    return Order.NEWEST if query.order is Order.BEST and not asks_for_words(query.words) else query.order


def with_words(query: ArticleQuery, words: str) -> ArticleQuery:
    """Return the query with other words; where they are gone a best match is, too: it is asked for each search anew."""
    changed = replace(query, words=words)
    return replace(changed, order=order_in_force(changed))
