"""The words of a query in the language of the full-text index, completed from this library's words.

president "prime minister" gov   →   "president" AND "prime minister" AND ("gov" OR "government" OR "governor" …)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store import term_index
from reader.text.query import parse
from reader.text.query.tree import All, Any, Near, Node, Not, Words, leaves
from reader.text.search_form import Phrase, has_unspaced, index_phrase, marked_phrase

Form = Callable[[Sequence[str]], Phrase]

COMPLETIONS = (10, 20, 30)  # of the last word: of one letter, two letters, more
IN_A_PHRASE = 10  # of its last word: each is a walk through the words before it too
CONTINUATIONS = 100  # of a word with a star

_NEAR_WAYS = 100  # all the ways to fill a NEAR with continued words


@dataclass(frozen=True, slots=True)
class Terms:
    """A question that asks for nothing but single words: one of each group, and none of those ruled out."""

    groups: tuple[tuple[str, ...], ...]  # as the index folds them, in the order of the FTS5 expression
    ruled_out: tuple[str, ...] = ()

    @property
    def all(self) -> list[str]:
        return [*(term for group in self.groups for term in group), *self.ruled_out]


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


def match_expression(connection: Connection, query: str, form: Form = marked_phrase) -> str:
    """Return what of a query is to be marked in a text, any of the words that it asks for; empty where it has none."""
    asked = [leaf for leaf, positive in leaves(parse(query).node) if positive and isinstance(leaf, Words | Near)]
    return " OR ".join(dict.fromkeys(expression(connection, leaf, form) for leaf in asked))


def expression(connection: Connection, node: Node, form: Form = index_phrase) -> str:
    """Return a node that is text as an FTS5 expression, its phrases in the form of the library's index or another's."""
    match node:
        case Words(in_title=in_title):
            return _in_column(_either([_phrase(way, form) for way in _ways(connection, node)]), in_title)
        case Near(parts, distance):
            ways = list(product(*(_ways(connection, part) for part in parts)))[:_NEAR_WAYS]
            filled = [f"NEAR({' '.join(_phrase(part, form) for part in way)}, {distance})" for way in ways]
            return _in_column(_either(filled), any(part.in_title for part in parts))
        case Any(nodes):
            return _either([expression(connection, inner, form) for inner in nodes])
        case All(nodes):
            wanted = [expression(connection, inner, form) for inner in nodes if not isinstance(inner, Not)]
            ruled_out = [expression(connection, inner.node, form) for inner in nodes if isinstance(inner, Not)]
            return " NOT ".join([f"({' AND '.join(wanted)})", *([_either(ruled_out)] if ruled_out else [])])
        case _:
            raise TypeError(f"not text: {node}")


def terms(connection: Connection, node: Node) -> Terms | None:
    """Return the words of a node that is text; None where it asks for more than single words: phrases, NEAR, titles."""
    nodes = node.nodes if isinstance(node, All) else (node,)
    wanted = [_group(connection, inner) for inner in nodes if not isinstance(inner, Not)]
    ruled_out = [_group(connection, inner.node) for inner in nodes if isinstance(inner, Not)]
    groups, others = tuple(filter(None, wanted)), tuple(filter(None, ruled_out))
    if len(groups) + len(others) < len(nodes):
        return None
    return Terms(groups, tuple(term for group in others for term in group))


def marked_terms(connection: Connection, query: str) -> Terms | None:
    """Return any of the words that a query asks for, as `match_expression` does; None where these are not single."""
    asked = dict.fromkeys(leaf for leaf, positive in leaves(parse(query).node) if positive)
    groups = [_group(connection, leaf) for leaf in asked if isinstance(leaf, Words | Near)]
    return Terms((tuple(term for group in groups for term in group),)) if groups and all(groups) else None


def _group(connection: Connection, node: Node) -> tuple[str, ...]:
    """Return the single words of which a node asks for one; none where it asks for anything else."""
    if isinstance(node, Any):
        groups = [_group(connection, inner) for inner in node.nodes]
        return tuple(term for group in groups for term in group) if all(groups) else ()
    if not isinstance(node, Words) or node.in_title or len(node.words) > 1:
        return ()
    phrases_asked = [index_phrase(way) for way in _ways(connection, node)]
    if any(phrase.goes_on or not phrase.text.isalnum() for phrase in phrases_asked):
        return ()
    folded = [term_index.fold(phrase.text) for phrase in phrases_asked]
    strange = [term for term in folded if not term.isascii()]  # which the index may take for several words, or none
    return tuple(folded) if all(term_index.articles_with(connection, [term]) for term in strange) else ()


def articles_with(connection: Connection, node: Node) -> int:
    """Return in how many articles a node that is text stands, at most."""
    match node:
        case Words():
            return _articles_with_words(connection, node)
        case Any(nodes):
            return sum(articles_with(connection, inner) for inner in nodes)
        case Near(nodes) | All(nodes):
            return min(articles_with(connection, inner) for inner in nodes if not isinstance(inner, Not))
        case _:
            raise TypeError(f"not text: {node}")


def _articles_with_words(connection: Connection, node: Words) -> int:
    phrase = index_phrase(node.words)
    *before, last = [term_index.fold(term) for term in phrase.text.split()]
    counts = [term_index.articles_with(connection, [term]) for term in before]
    if phrase.goes_on:
        return min([*counts, term_index.articles_with_beginning(connection, last)])
    if has_unspaced(node.words[-1]):
        return min([*counts, term_index.articles_with(connection, [last])])
    ways = [term_index.fold(way[-1]) for way in _ways(connection, node)]
    return min([*counts, term_index.articles_with(connection, ways)])


def phrases(match: str) -> int:
    """Return how many phrases an expression asks the index for."""
    return match.count('"') // 2


def _ways(connection: Connection, part: Words) -> list[tuple[str, ...]]:
    """Return the words of a part, once for each word that its last one may go on to; a run without spaces is whole."""
    *before, last = part.words
    if not (part.unfinished or part.prefix) or has_unspaced(last):
        return [part.words]
    limit = CONTINUATIONS if part.prefix else COMPLETIONS[min(len(last), len(COMPLETIONS)) - 1]
    limit = min(limit, IN_A_PHRASE) if before and not part.prefix else limit
    return [
        (*before, word)
        for word in dict.fromkeys((term_index.fold(last), *term_index.completions(connection, last, limit)))
    ]


def _phrase(words: Sequence[str], form: Form) -> str:
    phrase = form(words)
    return f'"{phrase.text}"{" *" * phrase.goes_on}'  # a word holds no quotation mark


def _either(ways: Sequence[str]) -> str:
    return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"


def _in_column(found: str, in_title: bool) -> str:
    return f"{{title}} : {found}" if in_title else found
