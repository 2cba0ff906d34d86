"""What narrows a list and can be taken away: its entities, and the filters that stand in the search box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery, Entity, Kind, QueryFilter
from reader.phrase import phrase
from reader.text.query import filters, required_filters, with_filter, without
from reader.text.query.operators import BY_NAME
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import fill, tr, translation

NOTED = "has:note"
_SAID = {
    "before": (phrase("Before {value}"), phrase("Not before {value}")),
    "after": (phrase("After {value}"), phrase("Not after {value}")),
    "source": (phrase("Source: {value}"), phrase("Not source: {value}")),
    "author": (phrase("Author: {value}"), phrase("Not author: {value}")),
    "file": (phrase("File: {value}"), phrase("Not file: {value}")),
    "folder": (phrase("Folder: {value}"), phrase("Not folder: {value}")),
    "language": (phrase("Language: {value}"), phrase("Not language: {value}")),
    "with": (phrase("With {value}"), phrase("Not with {value}")),
}
_OTHERWISE = phrase("{value}"), phrase("Not {value}")
_STATES = {
    "unread": phrase("Unread"),
    "read": phrase("Read"),
    "starred": phrase("Starred"),
    "undated": phrase("Undated"),
}
_OPPOSITES = {
    "unread": phrase("Read"),
    "read": phrase("Unread"),
    "starred": phrase("Without a star"),
    "undated": phrase("Dated"),
}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One of them, in words, and what is asked without it."""

    said: str
    about: str
    kind: Kind | None
    without: ArticleQuery


def narrowings(query: ArticleQuery, entities: Sequence[Entity]) -> list[Narrowing]:
    """Return the entities first, then the filters from left to right but for that which has a chip of its own."""
    own = noted_filter(query.words)
    others = (one for one in filters(query.words) if one != own)
    return [*(_of_entity(query, one) for one in entities), *(_of_filter(query, one) for one in others)]


def noted_filter(words: str) -> QueryFilter | None:
    """Return the filter of a query by which all of its articles have notes, if there is one."""
    return next((one for one in required_filters(words) if one.name == "has" and one.value.lower() == "note"), None)


def turn_noted(query: ArticleQuery) -> ArticleQuery:
    """Return a query for those of its articles that have notes, or no longer for those alone."""
    there = noted_filter(query.words)
    return replace(query, words=without(query.words, there).strip() if there else with_filter(query.words, NOTED))


def _of_entity(query: ArticleQuery, entity: Entity) -> Narrowing:
    left = tuple(entity_id for entity_id in query.entity_ids if entity_id != entity.id)
    about = tr("Only articles that mention {name}", name=set_apart(entity.name))
    return Narrowing(entity.name, about, entity.kind, replace(query, entity_ids=left))


def _of_filter(query: ArticleQuery, one: QueryFilter) -> Narrowing:
    about = tr("From the search box: {words}", words=query.words[one.start : one.end])
    return Narrowing(chip_text(one), about, BY_NAME[one.name].kind, replace(query, words=without(query.words, one)))


def chip_text(one: QueryFilter) -> str:
    """Return what a chip says of a filter: `-source:Post` is “Not source: Post”."""
    if one.negated and one.value.lower() in _OPPOSITES:
        return tr(_OPPOSITES[one.value.lower()])
    said, negated = _SAID.get(one.name, _OTHERWISE)
    value = translation(_STATES.get(one.value.lower(), one.value.replace("..", " – ")))
    words = fill(negated if one.negated else said, value=value)
    return words[0].upper() + words[1:]
