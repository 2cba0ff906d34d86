"""What was read in articles of which decisions say nothing else, as the tables have it.

The rows of many articles are asked for at once, and each name and entity is looked up once however many articles name
it: to join them row by row took as long as all the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.article_record import ArticleReading, Ids
from reader.library.store.database import json_list, tuples
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KINDS
from reader.model import Description, LinkedEntity

_WANTED = "FROM json_each(?) AS wanted CROSS JOIN"
_MENTIONS = f"""
    SELECT article_id, kind, name_id, start, end, entity_id {_WANTED} mention ON article_id = wanted.value"""
_ALIASES = f"""
    SELECT article_id, kind, name_id, alias_id {_WANTED} article_alias ON article_id = wanted.value"""
_DESCRIPTIONS = f"""
    SELECT article_id, kind, name_id, text, start, end {_WANTED} description ON article_id = wanted.value
    ORDER BY article_id, start"""
_NAMES = "SELECT id, text, form FROM name WHERE id IN (SELECT value FROM json_each(?))"
_KEYS = "SELECT id, key_kind, form, made FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_REMEMBERED = """
    SELECT kind, form, entity_id FROM read_kind
    WHERE form IN (SELECT value FROM json_each(?)) AND entity_id IS NOT NULL"""

_Row = tuple[Any, ...]
_Name = tuple[int, int]  # as read: the code of the kind, and the id of the name


def load_plain_readings(connection: Connection, ids: Sequence[int]) -> dict[int, ArticleReading]:
    """Return what was read in some articles, by their ids; of a damaged library what still names something."""
    wanted = json_list(ids)
    mentions, aliases = tuples(connection, _MENTIONS, wanted), tuples(connection, _ALIASES, wanted)
    known = _load_known(connection, mentions, aliases)
    mentions_of = _by_article(row for row in mentions if row[2] in known.texts and row[5] in known.keys)
    aliases_of = _by_article(row for row in aliases if row[3] in known.texts)
    descriptions_of = _by_article(tuples(connection, _DESCRIPTIONS, wanted))
    return {
        number: known.reading(number, mentions_of[number], aliases_of[number], descriptions_of[number])
        for number in ids
    }


def _by_article(found: Iterable[_Row]) -> Mapping[int, list[_Row]]:
    by_article: dict[int, list[_Row]] = defaultdict(list)
    for row in found:
        by_article[row[0]].append(row)
    return by_article


@dataclass(frozen=True, slots=True)
class _Known:
    """The names and entities of some articles, by their ids."""

    texts: Mapping[int, str]
    keys: Mapping[int, EntityKey]
    remembered: Mapping[_Name, tuple[EntityKey, int]]  # of each kind that was read, also while another is in force

    def reading(
        self, article_id: int, mentions: Iterable[_Row], aliases: Iterable[_Row], descriptions: Iterable[_Row]
    ) -> ArticleReading:
        spans: dict[_Name, list[tuple[int, int]]] = {}
        entities = set()
        for _, kind, name, start, end, entity in mentions:
            spans.setdefault((kind, name), []).append((start, end))
            entities.add(entity)
        others: dict[_Name, list[int]] = {}
        for _, kind, name, alias in aliases:
            others.setdefault((kind, name), []).append(alias)
        said: dict[_Name, list[Description]] = {}
        for _, kind, name, text, start, end in descriptions:
            said.setdefault((kind, name), []).append(Description(text, start, end))
        linked = (
            self._linked_entity(key, found, others.get(key, ()), said.get(key, ())) for key, found in spans.items()
        )
        return ArticleReading(article_id, tuple(linked), self._ids(spans, others.values(), entities))

    def _linked_entity(
        self, key: _Name, spans: Iterable[tuple[int, int]], aliases: Iterable[int], descriptions: Iterable[Description]
    ) -> LinkedEntity:
        kind, name = key
        others = tuple([self.texts[alias] for alias in aliases])
        return LinkedEntity(self.texts[name], KINDS[kind], tuple(spans), others, tuple(descriptions))

    def _ids(self, read: Collection[_Name], aliases: Iterable[Sequence[int]], entities: Iterable[int]) -> Ids:
        names = {self.texts[name]: name for _, name in read}
        names |= {self.texts[alias]: alias for some in aliases for alias in some}
        keys = dict(self.remembered[key] for key in read if key in self.remembered)
        return Ids(names=names, entities=keys | {self.keys[entity]: entity for entity in entities})


def _load_known(connection: Connection, mentions: Iterable[_Row], aliases: Iterable[_Row]) -> _Known:
    read = {(row[1], row[2]) for row in mentions}
    found = tuples(connection, _NAMES, json_list({name for _, name in read} | {row[3] for row in aliases}))
    entities = tuples(connection, _KEYS, json_list({row[5] for row in mentions}))
    forms = {number: form for number, _, form in found}
    remembered = {
        (kind, form): (EntityKey(kind, form), number)
        for kind, form, number in tuples(connection, _REMEMBERED, json_list(set(forms.values())))
    }
    keys = {key: (key[0], forms.get(key[1], "")) for key in read}
    return _Known(
        {number: text for number, text, _ in found},
        {number: EntityKey(*key) for number, *key in entities},
        {key: remembered[surface] for key, surface in keys.items() if surface in remembered},
    )
