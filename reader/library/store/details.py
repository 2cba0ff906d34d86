"""What articles are called, when and where they were published: what is shown, and what their files say instead."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection

from reader.library.store.article_record import publication_date
from reader.library.store.database import execute_many, json_list, rows
from reader.library.store.text_layout import derive_title, was_derived
from reader.model import Details, Field

_DETAILS = """
    SELECT article.id, title, title_derived, source.name AS source, author, section, url, language
    FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value
    LEFT JOIN source ON source.id = source_id"""
_AS_READ = """
    SELECT article_id, title, title_derived, published, source, author, section, url, language
    FROM as_read WHERE article_id IN (SELECT value FROM json_each(?))"""
_KEEP = """
    INSERT INTO as_read(article_id, title, title_derived, published, source, author, section, url, language)
    VALUES (?,?,?,?,?,?,?,?,?)"""
_FORGET = "DELETE FROM as_read WHERE article_id IN (SELECT value FROM json_each(?))"
_COLUMNS = {
    Field.TITLE: "title",
    Field.DATE: "published",
    Field.SOURCE: "source",
    Field.AUTHOR: "author",
    Field.SECTION: "section",
    Field.ADDRESS: "url",
    Field.LANGUAGE: "language",
}


def load(connection: Connection, ids: Collection[int]) -> dict[int, Details]:
    """Return what is shown of some articles, by their ids; those that are gone are left out."""
    return {
        row.id: Details(
            title=row.title,
            title_derived=bool(row.title_derived),
            published=publication_date(row.id),
            source=row.source or "",
            author=row.author,
            section=row.section,
            url=row.url,
            language=row.language,
        )
        for row in rows(connection, _DETAILS, json_list(ids))
    }


def load_as_read(connection: Connection, shown: Mapping[int, Details]) -> dict[int, tuple[Details, frozenset[Field]]]:
    """Return what the files of articles say, with what was edited, by ids; an article of which nothing was is not."""
    kept = {row.article_id: row for row in rows(connection, _AS_READ, json_list(shown))}
    return {number: (_as_read(shown[number], row), edited_fields(row)) for number, row in kept.items()}


def edited_fields(row: Any) -> frozenset[Field]:
    """Return what was edited of an article by its row of `as_read`."""
    return frozenset(field for field, name in _COLUMNS.items() if getattr(row, name) is not None)


def _as_read(shown: Details, row: Any) -> Details:
    read = {name: getattr(row, name) for name in ("source", "author", "section", "url", "language")}
    details = replace(shown, **{name: value for name, value in read.items() if value is not None})
    if row.title is not None:
        details = replace(details, title=row.title, title_derived=bool(row.title_derived))
    if row.published is not None:
        details = replace(details, published=date.fromisoformat(row.published) if row.published else None)
    return details


def keep(connection: Connection, read: Mapping[int, tuple[Details, Collection[Field]]]) -> None:
    """Keep what the files of articles say of the fields that are edited, and nothing where none is."""
    forget(connection, read)
    execute_many(connection, _KEEP, [(number, *_row(*told)) for number, told in read.items() if told[1]])


def forget(connection: Connection, ids: Collection[int]) -> None:
    connection.exec_driver_sql(_FORGET, (json_list(ids),))


def _row(read: Details, edited: Collection[Field]) -> tuple[str | int | None, ...]:
    title, *others = (read.value(field) if field in edited else None for field in _COLUMNS)
    return (title, None if title is None else int(read.title_derived), *others)


def overlay(read: Details, edits: Mapping[Field, str], body: str) -> Details:
    """Return what is shown of an article whose file says this, given the beginning of its body.

    A title that is the beginning of the body is no part of the text, as one that was derived from it: else it would
    stand there, and be found, twice.
    """
    shown = replace(
        read,
        source=edits.get(Field.SOURCE, read.source),
        author=edits.get(Field.AUTHOR, read.author),
        section=edits.get(Field.SECTION, read.section),
        url=edits.get(Field.ADDRESS, read.url),
        language=edits.get(Field.LANGUAGE, read.language),
    )
    if (day := edits.get(Field.DATE)) is not None:
        shown = replace(shown, published=date.fromisoformat(day) if day else None)
    if title := edits.get(Field.TITLE):
        return replace(shown, title=title, title_derived=was_derived(title, body))
    if title is not None and not read.title_derived and (derived := derive_title(body)):
        return replace(shown, title=derived, title_derived=True)
    return shown
