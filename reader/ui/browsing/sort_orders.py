"""The orders of the list, in words."""

from __future__ import annotations

from dataclasses import replace

from reader.model import ArticleQuery, Order
from reader.phrase import phrase
from reader.text.query import asks_for_words

ORDERS = {
    Order.NEWEST: (phrase("Newest"), phrase("&Newest First")),
    Order.OLDEST: (phrase("Oldest"), phrase("&Oldest First")),
    Order.ADDED: (phrase("Added"), phrase("&Recently Added First")),
    Order.BEST: (phrase("Best match"), phrase("&Best Match of the Words")),
    Order.TITLE: (phrase("Title"), phrase("&Title")),
    Order.SOURCE: (phrase("Source"), phrase("So&urce")),
    Order.LONGEST: (phrase("Longest"), phrase("&Longest First")),
    Order.SHORTEST: (phrase("Shortest"), phrase("&Shortest First")),
}


def order_in_force(query: ArticleQuery) -> Order:
    """Return in which order a list stands: without words there is no best match."""
    return Order.NEWEST if query.order is Order.BEST and not asks_for_words(query.words) else query.order


def with_words(query: ArticleQuery, words: str) -> ArticleQuery:
    """Return the query with other words; where they are gone a best match is, too: it is asked for each search anew."""
    changed = replace(query, words=words)
    return replace(changed, order=order_in_force(changed))
