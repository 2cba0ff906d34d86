"""The words of a query in the language of the full-text index, completed from this library's words.

president "prime minister" gov   →   "president" AND "prime minister" AND ("gov" OR "government" OR "governor" …)
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from sqlalchemy import Connection

from reader.library.store import term_index
from reader.text.query import parse
from reader.text.query.tree import All, Any, Near, Node, Not, Words, leaves

COMPLETIONS = (10, 20, 30)  # of the last word: of one letter, two letters, more
IN_A_PHRASE = 10  # of its last word: each is a walk through the words before it too
CONTINUATIONS = 100  # of a word with a star

_NEAR_WAYS = 100  # all the ways to fill a NEAR with continued words


def is_text(node: Node) -> bool:
    """Tell whether the index of words alone can answer a node: words, but not only what they rule out."""
    match node:
        case Words() | Near():
            return True
        case Any(nodes):
            return all(map(is_text, nodes))
        case All(nodes):
            bare = [inner.node if isinstance(inner, Not) else inner for inner in nodes]
            return all(map(is_text, bare)) and any(map(is_text, nodes))
        case _:
            return False


def match_expression(connection: Connection, query: str) -> str:
    """Return what of a query is to be marked in a text, any of the words that it asks for; empty where it has none."""
    asked = [leaf for leaf, positive in leaves(parse(query).node) if positive and isinstance(leaf, Words | Near)]
    return " OR ".join(dict.fromkeys(expression(connection, leaf) for leaf in asked))


def expression(connection: Connection, node: Node) -> str:
    """Return a node that is text as an FTS5 expression."""
    match node:
        case Words(in_title=in_title):
            return _in_column(_either([_phrase(way) for way in _ways(connection, node)]), in_title)
        case Near(parts, distance):
            ways = list(product(*(_ways(connection, part) for part in parts)))[:_NEAR_WAYS]
            filled = [f"NEAR({' '.join(map(_phrase, way))}, {distance})" for way in ways]
            return _in_column(_either(filled), any(part.in_title for part in parts))
        case Any(nodes):
            return _either([expression(connection, inner) for inner in nodes])
        case All(nodes):
            wanted = [expression(connection, inner) for inner in nodes if not isinstance(inner, Not)]
            ruled_out = [expression(connection, inner.node) for inner in nodes if isinstance(inner, Not)]
            return " NOT ".join([f"({' AND '.join(wanted)})", *([_either(ruled_out)] if ruled_out else [])])
        case _:
            raise TypeError(f"not text: {node}")


def articles_with(connection: Connection, node: Node) -> int:
    """Return in how many articles a node that is text stands, at most."""
    match node:
        case Words(words):
            *before, _ = words
            ways = [way[-1] for way in _ways(connection, node)]
            counts = [term_index.articles_with(connection, [term_index.fold(word)]) for word in before]
            return min([*counts, term_index.articles_with(connection, [term_index.fold(way) for way in ways])])
        case Any(nodes):
            return sum(articles_with(connection, inner) for inner in nodes)
        case Near(nodes) | All(nodes):
            return min(articles_with(connection, inner) for inner in nodes if not isinstance(inner, Not))
        case _:
            raise TypeError(f"not text: {node}")


def phrases(match: str) -> int:
    """Return how many phrases an expression asks the index for."""
    return match.count('"') // 2


def _ways(connection: Connection, part: Words) -> list[tuple[str, ...]]:
    *before, last = part.words
    if not (part.unfinished or part.prefix):
        return [part.words]
    limit = CONTINUATIONS if part.prefix else COMPLETIONS[min(len(last), len(COMPLETIONS)) - 1]
    limit = min(limit, IN_A_PHRASE) if before and not part.prefix else limit
    return [
        (*before, word)
        for word in dict.fromkeys((term_index.fold(last), *term_index.completions(connection, last, limit)))
    ]


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'  # a word holds no quotation mark


def _either(ways: Sequence[str]) -> str:
    return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"


def _in_column(found: str, in_title: bool) -> str:
    return f"{{title}} : {found}" if in_title else found
