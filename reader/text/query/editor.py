"""What stands in the search box, edited as text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery, Entity, QueryFilter
from reader.text.query.operators import OPERATORS
from reader.text.query.parser import parse
from reader.text.query.tokens import WORD, Sign, tokens
from reader.text.query.tree import All, Any, Filter, Near, Not, Words, leaves

_BEFORE = re.compile(r"(?:^|(?<=[\s(]))(?:AND|OR|NOT|NEAR)\s*$")
_AFTER = re.compile(r"^\s*(?:AND|OR|NEAR)(?=[\s)]|$)")
_NAMES = {operator.kind: operator.name for operator in OPERATORS if operator.kind}


@dataclass(frozen=True, slots=True)
class Tail:
    """What is being typed at the end of a query: a word, or the value of a filter."""

    start: int  # code points into the query: of the word, or of the name before the colon
    text: str
    name: str = ""


def filters(query: str) -> tuple[QueryFilter, ...]:
    """Return the filters that a query has, from left to right; a person named only by its beginning is none yet."""
    found = leaves(parse(query).node)
    return tuple(
        replace(leaf.filter, negated=not positive)
        for leaf, positive in found
        if isinstance(leaf, Filter) and not leaf.unfinished
    )


def only_filters(query: str) -> tuple[QueryFilter, ...]:
    """Return the filters of a query that has nothing else, all of which hold; none of any other query."""
    node = parse(query).node
    parts = node.nodes if isinstance(node, All) else (node,)
    bare = [part.node if isinstance(part, Not) else part for part in parts]
    return filters(query) if all(isinstance(part, Filter) for part in bare) else ()


def required_filters(query: str) -> tuple[QueryFilter, ...]:
    """Return the filters that hold for all that a query finds: those that stand in no brackets and with no OR."""
    node = parse(query).node
    parts = node.nodes if isinstance(node, All) else (node,)
    return tuple(part.filter for part in parts if isinstance(part, Filter) and not part.unfinished)


def asks_for_words(query: str) -> bool:
    """Tell whether a query asks for any word, so that there is a best match."""
    return any(positive and isinstance(leaf, Words | Near) for leaf, positive in leaves(parse(query).node))


def without(query: str, part: QueryFilter) -> str:
    """Return the query without a filter, and without the AND, OR or brackets that it leaves behind."""
    before, after = query[: part.start].rstrip(), query[part.end :].lstrip()
    while before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if _BEFORE.search(before):
        before = _BEFORE.sub("", before).rstrip()
    elif not before or before.endswith("("):
        after = _AFTER.sub("", after).lstrip()
    gap = "" if not before or before.endswith("(") or after.startswith(")") else " "
    return f"{before}{gap}{after}"


def with_filter(query: str, part: str) -> str:
    """Return the query with a filter behind it that holds for all of it."""
    words = query.strip()
    return f"({words}) {part}" if isinstance(parse(words).node, Any) else f"{words} {part}".lstrip()


def query_text(query: ArticleQuery, entities: Sequence[Entity] = ()) -> str:
    """Return a whole query as it would be typed, its entities and marks as filters."""
    parts = [entity_filter(entity) for entity in entities]
    parts += [f"is:{state}" for state, asked in (("unread", query.unread), ("starred", query.starred)) if asked]
    words = query.words.strip()
    if parts and isinstance(parse(words).node, Any):
        words = f"({words})"
    return " ".join(filter(None, (words, *parts)))


def entity_filter(entity: Entity) -> str:
    """Return the filter that asks for an entity."""
    return f'{_NAMES.get(entity.kind, "with")}:"{entity.name.replace(chr(34), " ")}"'


def tail(query: str) -> Tail | None:
    """Return what is being typed at the end; None where that is finished."""
    last = next(iter(deque(tokens(query), maxlen=1)), None)
    if last is None or last.sign is not Sign.TEXT or last.end < len(query) or (last.quoted and last.closed):
        return None
    if last.name and last.name != "title":
        return Tail(last.start, last.text, last.name)
    if last.star or not WORD.fullmatch(query[-1:]):
        return None
    word = WORD.findall(last.text)[-1]
    return Tail(len(query) - len(word), word)
