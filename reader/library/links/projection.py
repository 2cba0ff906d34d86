"""Puts what was read in articles into the tables as the decisions in force have it, and takes it out as it was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.library.identity.overrides import EditedReading, apply_overrides
from reader.library.identity.resolver import Resolver
from reader.library.links import mention_rows, orphans
from reader.library.links.entity_upsert import join, name_ids
from reader.library.links.reading_loader import load_plain_readings
from reader.library.store import article_files
from reader.library.store.article_record import ArticleReading, pack_reading, unpack_reading
from reader.library.store.database import column, execute_many, json_list, rows
from reader.library.store.text_layout import Layout
from reader.model.decision import Identities

_APART = "SELECT article_id, reading FROM read_apart WHERE article_id IN (SELECT value FROM json_each(?))"
_UNITE = "DELETE FROM read_apart WHERE article_id IN (SELECT value FROM json_each(?))"
_KEEP_NAMES = """
    INSERT INTO apart_name(article_id, name_id)
    SELECT ?, id FROM name WHERE id IN (SELECT value FROM json_each(?))"""
_RELEASE_NAMES = "DELETE FROM apart_name WHERE article_id IN (SELECT value FROM json_each(?)) RETURNING name_id"
_TEXTS = """
    SELECT article.id, article.title, body, article.title_derived, as_read.title, as_read.title_derived
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN as_read ON as_read.article_id = article.id"""
_RETITLED = "SELECT article_id FROM as_read WHERE title IS NOT NULL AND article_id IN (SELECT value FROM json_each(?))"


def place(connection: Connection, readings: Sequence[ArticleReading], on: Resolver) -> None:
    """Put readings into the tables; those of which decisions say something else are kept apart as they were read."""
    if not readings:
        return
    said = overridden(connection, readings, on)
    _keep_apart(connection, [read for read in readings if read.id in said])
    told = {read.id: said.get(read.id) or EditedReading(read.entities) for read in readings}
    mention_rows.add(connection, told, join(connection, readings, told, on))


def _keep_apart(connection: Connection, readings: Sequence[ArticleReading]) -> None:
    """Keep readings as they were read, and the names in them with the ids that they had."""
    names = {
        read.id: {text: number for text, number in read.ids.names.items() if text in _names_in(read)}
        for read in readings
    }
    before = {text: number for had in names.values() for text, number in had.items()}
    ids = name_ids(connection, dict.fromkeys(before), before)
    kept = [
        replace(read, ids=replace(read.ids, names={text: ids[text] for text in names[read.id]})) for read in readings
    ]
    packed = [(read.id, pack_reading(read)) for read in kept]
    execute_many(connection, "INSERT INTO read_apart(article_id, reading) VALUES (?,?)", packed)
    execute_many(connection, _KEEP_NAMES, [(read.id, json_list(read.ids.names.values())) for read in kept])


def _names_in(read: ArticleReading) -> set[str]:
    return {text for linked in read.entities for text in (linked.name, *linked.aliases)}


def overridden(connection: Connection, readings: Sequence[ArticleReading], on: Resolver) -> dict[int, EditedReading]:
    """Return what those of some articles name of which decisions say something else than was read."""
    if not (on.resolution.local or on.resolution.watches or on.resolution.edits):
        return {}
    found = {}
    by_id = {read.id: read for read in readings}
    identities = article_files.identities(connection, by_id)
    retitled = column(connection, _RETITLED, json_list(by_id)) if on.resolution.edits else []
    for number, *told in rows(connection, _TEXTS, json_list({*retitled, *_to_be_looked_at(identities, on)})):
        local = on.resolution.about_article(identities[number])
        said = apply_overrides(Layout(identities[number], *told), by_id[number].entities, local, on.resolution, on.key)
        if said:
            found[number] = said
    return found


def _to_be_looked_at(identities: Mapping[int, Identities], on: Resolver) -> list[int]:
    if on.resolution.watches:
        return list(identities)
    return [number for number, names in identities.items() if not on.resolution.local.keys().isdisjoint(names)]


def take_out(connection: Connection, ids: Sequence[int]) -> list[ArticleReading]:
    """Remove and return what was read in articles."""
    read = load_readings(connection, ids)
    remove(connection, ids)
    return read


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Remove what was read in articles."""
    if ids:
        mention_rows.remove(connection, ids)
        orphans.touch_names(connection, column(connection, _RELEASE_NAMES, json_list(ids)))
        connection.exec_driver_sql(_UNITE, (json_list(ids),))


def load_readings(connection: Connection, ids: Sequence[int]) -> list[ArticleReading]:
    """Return what was read in articles, as it was read."""
    apart = {number: unpack_reading(number, reading) for number, reading in rows(connection, _APART, json_list(ids))}
    plain = load_plain_readings(connection, [number for number in ids if number not in apart])
    return [apart.get(number) or plain[number] for number in ids]
