"""The bin: deleted articles, whole, until they are restored, the bin is emptied, or a month has passed."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, delete, func, select

from reader.library.articles import undo_cleanup
from reader.library.articles.insert import put
from reader.library.articles.remove import take
from reader.library.identity import decision_log
from reader.library.links.edits import Values, values_of
from reader.library.store import article_files, article_text, details
from reader.library.store.article_record import ArticleRecord, details_of, moment, pack, unpack
from reader.library.store.database import Database, execute_many, json_list, json_values
from reader.library.store.decision_tables import bin_
from reader.model import BinnedArticle, Changes

Progress: TypeAlias = Callable[[int, int], None]  # articles done, articles in all

KEPT_DAYS = 30

_AT_A_TIME = 3_000
_MANY = 300  # articles: of fewer little is to be merged
_NEWEST = (
    select(bin_.c.article_id, bin_.c.deleted, bin_.c.reading)
    .order_by(bin_.c.deleted.desc(), bin_.c.article_id.desc())
    .limit(bindparam("limit"))
)
_COUNT = select(func.count()).select_from(bin_)
_ALL = select(bin_.c.article_id)
_AMONG = bin_.c.article_id.in_(json_values("ids"))
_SOME = _ALL.where(_AMONG)
_OLD = _ALL.where(bin_.c.deleted < bindparam("before"))
_PACKED = select(bin_.c.article_id, bin_.c.reading).where(_AMONG).order_by(bin_.c.article_id.desc())
_OF_IMPORT = _ALL.where(bin_.c.undone_import == bindparam("import_id")).order_by(bin_.c.article_id)
_DROP = delete(bin_).where(_AMONG)


def quietly(_: int, __: int) -> None:
    """Tell nobody how far something is."""


class Bin:
    """The deleted articles of one library; `Articles.restore` brings them back."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def count(self) -> int:
        with self._database.read() as connection:
            return connection.execute(_COUNT).scalar_one()

    def articles(self, limit: int = 1_000) -> list[BinnedArticle]:
        """Return the articles that were deleted last, the last one first."""
        with self._database.read() as connection:
            found = connection.execute(_NEWEST, {"limit": limit}).all()
            ids = [row.article_id for row in found]
            known = article_files.known_again(connection, ids)
            values = values_of(connection, ids, decision_log.current(connection))
        return [_binned_article(row, values[row.article_id], is_known=row.article_id in known) for row in found]

    def empty(self, ids: Sequence[int] | None = None) -> int:
        """Throw articles away for good, all where none are named, and return how many; nothing brings them back."""
        with self._database.write() as connection:
            if ids is None:
                article_files.throw_away_withdrawn(connection, int(self._now()) + 1)
                return _throw_away(connection, connection.scalars(_ALL).all())
            return _throw_away(connection, connection.scalars(_SOME, {"ids": json_list(ids)}).all())

    def purge(self) -> int:
        """Throw away for good what has lain in the bin for a month, and return how many articles that were."""
        with self._database.write() as connection:
            before = int(self._now()) - KEPT_DAYS * 86_400
            article_files.throw_away_withdrawn(connection, before)
            return _throw_away(connection, connection.scalars(_OLD, {"before": before}).all())


def _throw_away(connection: Connection, ids: Sequence[int]) -> int:
    if ids:
        connection.execute(_DROP, {"ids": json_list(ids)})
        article_files.throw_away(connection, ids)
        undo_cleanup.forget(connection, ids)
    return len(ids)


def _binned_article(row: Any, values: Values, *, is_known: bool) -> BinnedArticle:
    entry = unpack(row.article_id, row.reading)
    told = details.overlay(details_of(entry), values, entry.draft.body)
    return BinnedArticle(entry.id, told.title, told.source, told.published, moment(row.deleted), is_known)


def bury(
    connection: Connection, ids: Sequence[int], now: int, undone_import: int | None = None, told: Progress = quietly
) -> Changes:
    """Move articles to the bin; those that are not there are left out."""
    buried: list[int] = []
    for some in _batches(connection, ids, told):
        taken = take(connection, some)
        buried += [entry.id for entry in taken]
        packed = [(entry.id, now, undone_import, pack(entry)) for entry in taken]
        execute_many(
            connection, "INSERT INTO bin(article_id, deleted, undone_import, reading) VALUES (?,?,?,?)", packed
        )
    return _changes(buried)


def unearth(connection: Connection, ids: Sequence[int], told: Progress = quietly) -> Changes:
    """Move articles back; those that are in the library again by now stay where they are."""
    restored: list[int] = []
    moved: list[tuple[int, int]] = []
    for some in _batches(connection, ids, told):
        entries = _entries(connection, some)
        there = put(connection, entries)
        restored += [entry.id for entry in there]
        connection.execute(_DROP, {"ids": json_list(entry.id for entry in entries)})
        moved += [(was.id, now.id) for was, now in zip(entries, there, strict=True) if was.id != now.id]
    return replace(_changes(restored), moved=tuple(moved))


def of_undone_import(connection: Connection, import_id: int) -> Sequence[int]:
    return connection.scalars(_OF_IMPORT, {"import_id": import_id}).all()


def _entries(connection: Connection, ids: Sequence[int]) -> list[ArticleRecord]:
    """Return the articles that may come back: not in the library again, and of the same ones in the bin the last."""
    known = article_files.known_again(connection, ids)
    identities = article_files.identities_shown(connection, ids)
    taken: set[str] = set()
    entries = []
    for row in connection.execute(_PACKED, {"ids": json_list(ids)}):
        if row.article_id not in known and taken.isdisjoint(identities[row.article_id]):
            taken.update(identities[row.article_id])
            entries.append(unpack(row.article_id, row.reading))
    return entries


def _changes(ids: Sequence[int]) -> Changes:
    return Changes(frozenset(ids), membership=bool(ids), entities=bool(ids))


def _batches(connection: Connection, ids: Sequence[int], told: Progress) -> Iterator[Sequence[int]]:
    """Yield articles in batches, and tell before each and at the end how many of all are done."""
    waiting = sorted(set(ids))
    for first in range(0, len(waiting), _AT_A_TIME):
        told(first, len(waiting))
        some = waiting[first : first + _AT_A_TIME]
        with _for_many(connection) if len(some) >= _MANY else nullcontext():
            yield some
    told(len(waiting), len(waiting))


@contextmanager
def _for_many(connection: Connection) -> Iterator[None]:
    """Let what is merged in the index be merged later, and Python look for no garbage among the rows that it holds."""
    collects = gc.isenabled()
    gc.disable()
    try:
        with article_text.index_merged_later(connection):
            yield
    finally:
        if collects:
            gc.enable()
