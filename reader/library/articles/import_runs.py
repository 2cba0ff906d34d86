"""The imports that a library has seen: what each brought, and how each is taken back and done again by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.articles import imports, left_out
from reader.library.store import undo_log
from reader.library.store.article_counts import with_counts
from reader.library.store.article_record import moment
from reader.library.store.database import Database, rows
from reader.library.store.tables import FIRST_AMOUNT, KINDS
from reader.model import Changes, EntityInArticle, FileOutcome, ImportRun
from reader.phrase import phrase

_RUNS = """
    SELECT id, label, started, finished, undone, sources, ifnull(failed, 0) AS failed,
           (SELECT count(*) FROM article_file WHERE import_id = import.id AND n = 0) AS added
    FROM import LEFT JOIN left_out ON left_out.import_id = import.id ORDER BY id DESC LIMIT ?"""
# Whoever stands in no article of another import.
_NEW_NAMES = f"""
    SELECT entity.id, kind, name, {{articles}} AS articles FROM (
        SELECT entity_id, count(DISTINCT mention.article_id) AS n
        FROM article_file CROSS JOIN mention USING (article_id) WHERE import_id = ? AND article_file.n = 0
        GROUP BY entity_id) AS brought
    JOIN entity ON entity.id = entity_id WHERE brought.n = n_articles AND kind < {FIRST_AMOUNT}
    ORDER BY articles DESC, entity.id LIMIT ?"""


class ImportRuns:
    """The imports of one library, the newest first."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def list_newest(self, limit: int) -> list[ImportRun]:
        with self._database.read() as connection:
            return [_run(row) for row in rows(connection, _RUNS, limit)]

    def list_left_out(self, import_id: int) -> list[FileOutcome]:
        """Return what became of the files that an import did not add, the first of them where they are many."""
        with self._database.read() as connection:
            return left_out.load(connection, import_id)

    def new_names(self, import_id: int, limit: int) -> list[EntityInArticle]:
        """Return who stands in no article but those of an import, with the number of these."""
        with self._database.read() as connection:
            found = rows(connection, with_counts(connection, _NEW_NAMES), import_id, limit)
        return [EntityInArticle(row.id, KINDS[row.kind], row.name, row.articles, row.articles) for row in found]

    def take_back(self, import_id: int) -> Changes:
        """Move all that an import added to the bin, which Undo brings back."""
        return self._do(import_id, "withdraw", phrase("Withdrawal of {words}"), imports.take_back)

    def bring_back(self, import_id: int) -> Changes:
        """Bring back what was taken back, which Undo takes back again."""
        return self._do(
            import_id, "reinstate", phrase("Import of {words}"), lambda *told: imports.bring_back(*told[:2])
        )

    def _do(self, import_id: int, verb: str, words: str, do: Callable[[Connection, int, int], Changes]) -> Changes:
        now = int(self._now())
        with self._database.write() as connection:
            before = imports.count_files(connection, import_id)
            changes = do(connection, import_id, now)
            files = abs(imports.count_files(connection, import_id) - before)
            if files or changes.articles:
                n = len(changes.articles)
                what = undo_log.article_count(n) if n else imports.file_count(files)
                undo_log.remember(connection, now, verb, phrase(words, words=what), {"import": import_id})
        return changes


def _run(row: Any) -> ImportRun:
    sources: Sequence[str] = json.loads(row.sources) if row.sources else ()
    return ImportRun(
        id=row.id,
        label=row.label,
        started=moment(row.started),
        sources=tuple(sources),
        added=row.added,
        failed=row.failed,
        is_undone=bool(row.undone),
        is_finished=row.finished is not None,
    )
