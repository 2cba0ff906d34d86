"""Puts articles into the tables: texts, names, entities, mentions, and every count that follows from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from reader.library import large, terms
from reader.library.database import execute_many, listed, rows
from reader.library.entries import Entry
from reader.library.joining import Joined, join
from reader.library.tables import KIND_CODES


def put(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add articles, whose ids are free."""
    entries = sorted(entries, key=lambda entry: entry.id)
    _add_texts(connection, entries)
    joined = join(connection, entries)
    _add_mentions(connection, entries, joined)
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


def _source_ids(connection: Connection, entries: Sequence[Entry]) -> dict[str, int]:
    wanted = {entry.draft.source: entry.ids.sources.get(entry.draft.source) for entry in entries if entry.draft.source}
    known = {name: number for number, name in rows(connection, _SOURCES, listed(wanted))}
    new = [(number, name) for name, number in wanted.items() if name not in known]
    execute_many(connection, "INSERT INTO source(id, name) VALUES (?,?)", new)
    return {name: number for number, name in rows(connection, _SOURCES, listed(wanted))} if new else known


def _add_mentions(connection: Connection, entries: Sequence[Entry], joined: Joined) -> None:
    postings = Counter[tuple[int, int]]()
    named: set[tuple[int, int, int]] = set()
    called: set[tuple[int, int, int]] = set()
    mentions, aliases, descriptions = [], [], []
    for entry in entries:
        for linked in entry.entities:
            number, name, kind = joined.entity(linked), joined.names[linked.name], KIND_CODES[linked.kind]
            postings[number, entry.id] += len(linked.mentions)
            named.add((number, name, entry.id))
            mentions += [(entry.id, start, end, kind, name, number) for start, end in linked.mentions]
            others = {joined.names[alias] for alias in linked.aliases} - {name}
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
    name_anew(connection, joined.renamed)


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
        connection.exec_driver_sql(_NAME_ANEW, (listed(entities),))
