"""Puts articles into the tables: texts, names, entities, mentions, and every count that follows from them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from reader.library import large, terms
from reader.library.database import execute_many, rows
from reader.library.entries import Entry, Ids, entity_key
from reader.library.tables import KIND_CODES
from reader.model import Kind, LinkedEntity
from reader.text.normal_form import normal_form


def put(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add articles, whose ids are free."""
    entries = sorted(entries, key=lambda entry: entry.id)
    _add_texts(connection, entries)
    linking = _Linking.made(connection, entries)
    _add_mentions(connection, entries, linking)
    terms.count(connection, [entry.draft.text for entry in entries])
    large.count(connection, [entry.id for entry in entries], 1)


def _add_texts(connection: Connection, entries: Sequence[Entry]) -> None:
    sources = _source_ids(connection, entries)
    articles = [_article_row(entry, sources) for entry in entries]
    execute_many(connection, "INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?,?)", articles)
    bodies = [(entry.id, entry.draft.body) for entry in entries]
    execute_many(connection, "INSERT INTO article_text VALUES (?,?)", bodies)
    words = [(entry.id, entry.draft.title, entry.draft.body) for entry in entries]
    execute_many(connection, "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)", words)
    files = [
        (entry.id, entry.import_id, file.path, file.digest, file.size, entry.draft.encoding, file.data)
        for entry in entries
        for file in (entry.file,)
    ]
    execute_many(connection, "INSERT INTO source_file VALUES (?,?,?,?,?,?,?)", files)


def _article_row(entry: Entry, sources: Mapping[str, int]) -> tuple[object, ...]:
    draft = entry.draft
    return (
        entry.id,
        int(draft.published is not None),
        entry.added,
        sources.get(draft.source),
        draft.author,
        draft.url,
        draft.title,
        len(draft.title.split()) + len(draft.body.split()),
        int(entry.unread),
        int(entry.starred),
    )


_SOURCES = "SELECT source.id, name FROM json_each(?) AS wanted CROSS JOIN source ON name = wanted.value"
_NAMES = "SELECT name.id, text FROM json_each(?) AS wanted CROSS JOIN name ON text = wanted.value"


def _source_ids(connection: Connection, entries: Sequence[Entry]) -> dict[str, int]:
    wanted = {entry.draft.source: entry.ids.source for entry in entries if entry.draft.source}
    known = _known(connection, _SOURCES, wanted)
    new = [(number, text) for text, number in wanted.items() if text not in known]
    execute_many(connection, "INSERT INTO source(id, name) VALUES (?,?)", new)
    return _known(connection, _SOURCES, wanted) if new else known


def _known(connection: Connection, sql: str, wanted: Mapping[str, object]) -> dict[str, int]:
    return {text: number for number, text in rows(connection, sql, json.dumps(list(wanted)))}


@dataclass(frozen=True, slots=True)
class _Linking:
    """The ids of the names and entities of some articles; those that are new are in the tables by now."""

    names: Mapping[str, int]
    entities: Mapping[tuple[int, str], int]
    renamed: set[int]  # entities that these articles call by another name than the library does

    @classmethod
    def made(cls, connection: Connection, entries: Sequence[Entry]) -> _Linking:
        keys = {(entity.kind, entity.name): entity_key(entity) for entry in entries for entity in entry.entities}
        spellings = {
            text: None for entry in entries for entity in entry.entities for text in (entity.name, *entity.aliases)
        }
        before = _ids_before(entries)
        names = _name_ids(connection, spellings, before.names)
        entities, in_force = _entity_ids(connection, keys, before.entities)
        renamed = {entities[key] for (_, name), key in keys.items() if in_force.get(key, name) != name}
        by_name = {(KIND_CODES[kind], name): entities[key] for (kind, name), key in keys.items()}
        return cls(names, by_name, renamed)

    def entity(self, linked: LinkedEntity) -> int:
        return self.entities[KIND_CODES[linked.kind], linked.name]


def _ids_before(entries: Sequence[Entry]) -> Ids:
    names: dict[str, int] = {}
    entities: dict[tuple[int, str], int] = {}
    for entry in entries:
        names.update(entry.ids.names)
        entities.update(entry.ids.entities)
    return Ids(names=names, entities=entities)


def _name_ids(connection: Connection, wanted: Mapping[str, None], before: Mapping[str, int]) -> dict[str, int]:
    known = _known(connection, _NAMES, wanted)
    new = {text: normal_form(text) for text in wanted if text not in known}
    if not new:
        return known
    added = [(before.get(text), text, form) for text, form in new.items()]
    execute_many(connection, "INSERT INTO name(id, text, form) VALUES (?,?,?)", added)
    return known | _known(connection, _NAMES, new)


_ENTITIES = (
    "SELECT entity.id, kind, form, name FROM json_each(?) AS wanted CROSS JOIN entity"
    " ON kind = json_extract(wanted.value, '$[0]') AND form = json_extract(wanted.value, '$[1]')"
)
_ADD_ENTITY = "INSERT INTO entity(id, kind, form, name, n_articles, n_mentions) VALUES (?,?,?,?,0,0)"


def _entity_ids(
    connection: Connection, keys: Mapping[tuple[Kind, str], tuple[int, str]], before: Mapping[tuple[int, str], int]
) -> tuple[dict[tuple[int, str], int], dict[tuple[int, str], str]]:
    first_names: dict[tuple[int, str], str] = {}
    for (_, name), key in keys.items():
        first_names.setdefault(key, name)
    found = rows(connection, _ENTITIES, json.dumps(list(first_names)))
    known = {(kind, form): name for _, kind, form, name in found}
    new = [(before.get(key), *key, name) for key, name in first_names.items() if key not in known]
    execute_many(connection, _ADD_ENTITY, new)
    if new:
        found = rows(connection, _ENTITIES, json.dumps(list(first_names)))
    return {(kind, form): number for number, kind, form, _ in found}, {
        (kind, form): name for _, kind, form, name in found
    }


def _add_mentions(connection: Connection, entries: Sequence[Entry], linking: _Linking) -> None:
    postings = Counter[tuple[int, int]]()
    named: set[tuple[int, int, int]] = set()
    called: set[tuple[int, int, int]] = set()
    mentions, aliases, descriptions = [], [], []
    for entry in entries:
        for linked in entry.entities:
            number, name, kind = linking.entity(linked), linking.names[linked.name], KIND_CODES[linked.kind]
            postings[number, entry.id] += len(linked.mentions)
            named.add((number, name, entry.id))
            mentions += [(entry.id, start, end, kind, name, number) for start, end in linked.mentions]
            others = {linking.names[alias] for alias in linked.aliases} - {name}
            called |= {(number, other, entry.id) for other in others}
            aliases += [(entry.id, kind, name, other) for other in others]
            descriptions += [
                (number, entry.id, said.start, said.end, said.text, name, kind) for said in linked.descriptions
            ]
    _count(connection, postings)
    _count_aliases(connection, named, called)
    execute_many(connection, "INSERT INTO mention VALUES (?,?,?,?,?,?)", mentions)
    execute_many(connection, "INSERT INTO article_alias VALUES (?,?,?,?)", aliases)
    execute_many(connection, "INSERT OR IGNORE INTO description VALUES (?,?,?,?,?,?,?)", descriptions)
    name_anew(connection, linking.renamed)


def _count(connection: Connection, postings: Counter[tuple[int, int]]) -> None:
    posted = sorted((number, article, n) for (number, article), n in postings.items())
    execute_many(connection, "INSERT INTO entity_article VALUES (?,?,?)", posted)
    articles, mentions = Counter[int](), Counter[int]()
    for number, _, n in posted:
        articles[number] += 1
        mentions[number] += n
    counts = [(articles[number], mentions[number], number) for number in articles]
    sql = "UPDATE entity SET n_articles = n_articles + ?, n_mentions = n_mentions + ? WHERE id = ?"
    execute_many(connection, sql, counts)


def _count_aliases(connection: Connection, named: set[tuple[int, int, int]], called: set[tuple[int, int, int]]) -> None:
    as_name = Counter((number, name) for number, name, _ in named)
    as_alias = Counter((number, name) for number, name, _ in called)
    counts = [(*key, as_name[key], as_alias[key]) for key in sorted({*as_name, *as_alias})]
    sql = (
        "INSERT INTO alias VALUES (?,?,?,?) ON CONFLICT DO UPDATE"
        " SET n_named = n_named + excluded.n_named, n_alias = n_alias + excluded.n_alias"
    )
    execute_many(connection, sql, counts)


_NAME_ANEW = """UPDATE entity SET name = (
    SELECT name.text FROM alias JOIN name ON name.id = alias.name_id
    WHERE alias.entity_id = entity.id ORDER BY n_named DESC, name_id LIMIT 1)
    WHERE id IN (SELECT value FROM json_each(?))"""


def name_anew(connection: Connection, entities: set[int]) -> None:
    """Give entities the fullest name of most of their articles, the first met where there is a tie."""
    if entities:
        connection.exec_driver_sql(_NAME_ANEW, (json.dumps(sorted(entities)),))
