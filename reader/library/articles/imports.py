"""Imports: articles come in batches, a run of them can be taken back and done again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, insert, select, update

from reader.errors import NotFoundError
from reader.library.articles import left_out
from reader.library.articles.bin import Progress, bury, of_undone_import, quietly, unearth
from reader.library.articles.insert import put
from reader.library.articles.same_articles import SameArticles, with_keys
from reader.library.articles.text_identities import apply_decisions
from reader.library.identity import decision_log
from reader.library.identity.edited_fields import fields_of
from reader.library.identity.resolution import Resolution
from reader.library.links import versions
from reader.library.store import article_files, undo_log
from reader.library.store.article_files import ArticleFile
from reader.library.store.article_ids import ArticleIds
from reader.library.store.article_record import ArticleRecord, merge_entities, storable_draft
from reader.library.store.database import Database, column, scalar
from reader.library.store.tables import article_file, import_run
from reader.model import (
    ArticleDraft,
    Changes,
    Field,
    FileOutcome,
    FileStatus,
    LeftOutBecause,
    Reading,
    SourceFile,
    UnfinishedImport,
)
from reader.model.imports import known_already
from reader.phrase import phrase
from reader.text import whole_words

Ready: TypeAlias = tuple[SourceFile, ArticleDraft, Reading]


_BEGIN = insert(import_run).returning(import_run.c.id)
_IS_UNFINISHED = import_run.c.finished.is_(None) & (import_run.c.sources != "") & (import_run.c.undone == 0)
_UNFINISHED = select(import_run.c.id, import_run.c.sources).where(_IS_UNFINISHED).order_by(import_run.c.id)
_ONE = import_run.c.id == bindparam("import_id")
_FINISH = update(import_run).where(_ONE).values(finished=bindparam("now"))
_MARK = update(import_run).where(_ONE).values(undone=bindparam("is_undone")).returning(import_run.c.id)
_PATHS = select(article_file.c.path).where(article_file.c.import_id == bindparam("import_id"))
_ARTICLES = """
    SELECT article_id FROM article_file JOIN article ON article.id = article_id
    WHERE import_id = ? AND n = 0 ORDER BY article_id DESC"""
_FILES = """
    SELECT count(*) FROM article_file JOIN article ON article.id = article_id
    WHERE import_id = ? AND withdrawn IS NULL"""
_LAST = """
    SELECT max(id) FROM import WHERE NOT undone AND EXISTS (
        SELECT 1 FROM article_file JOIN article ON article.id = article_id WHERE import_id = import.id)"""


class Imports:
    """The imports of one library."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def begin(self, label: str, sources: Sequence[str] = ()) -> int:
        """Begin an import of files and folders and return its id; one that names none cannot go on later."""
        with self._database.write() as connection:
            told = json.dumps(sources) if sources else ""  # all ASCII, also where a name is no text
            row = {"label": label, "started": int(self._now()), "sources": told}
            return int(connection.execute(_BEGIN, row).scalar_one())

    def list_unfinished(self) -> list[UnfinishedImport]:
        """Return the imports that were begun and neither finished nor cancelled, the oldest first."""
        with self._database.read() as connection:
            found = connection.execute(_UNFINISHED).all()
            return [UnfinishedImport(row.id, tuple(json.loads(row.sources))) for row in found]

    def paths(self, import_id: int) -> frozenset[str]:
        """Return the paths of the files that an import has added, also of what was deleted since."""
        with self._database.read() as connection:
            return frozenset(connection.scalars(_PATHS, {"import_id": import_id}))

    def find_by_digest(self, digests: Iterable[str]) -> dict[str, int]:
        """Return the article of each file that has one of these digests, where it is the only one that the file holds.

        Of a file that holds several nobody knows, until it is read, which of them were deleted.
        """
        with self._database.read() as connection:
            found = article_files.find_by_digest(connection, digests)
        return {digest: parts[0] for digest, parts in found.items() if 0 in parts}

    def add(self, import_id: int, articles: Sequence[Ready]) -> list[FileOutcome]:
        """Add a batch of articles, all or none; what is there already is left out and said so.

        Where it is there in other bytes, the file is kept beside the first.
        """
        with self._database.write() as connection:
            known = _find_parts(connection, [file.digest for file, _, _ in articles])
            numbering, added = ArticleIds(connection), int(self._now())
            resolution = decision_log.current(connection)
            texts = article_files.find_by_text(connection, [draft.text_digest for _, draft, _ in articles])
            same = SameArticles(connection)
            joined: set[int] = set()  # articles that were there already
            entries: list[ArticleRecord] = []
            files: list[ArticleFile] = []
            said: list[tuple[int, str]] = []
            said_anew: list[tuple[int, str]] = []  # by articles that were there already
            outcomes = []
            for file, read, reading in articles:
                draft = with_keys(read)
                number = known.get((file.digest, draft.part))
                if number is None and (number := texts.get(draft.text_digest) or same.find(draft)):
                    known[file.digest, draft.part] = number
                    joined.add(number)
                    files.append(ArticleFile(number, file, import_id, draft.encoding, draft.part))
                    said_anew.append((number, draft.text_digest))
                if number is not None:
                    outcomes.append(_duplicate(connection, file, draft.part, number, entries))
                    continue
                stored = storable_draft(draft)
                published = _day_shown(resolution, file, stored)
                entry = _entry(numbering.next_id(published), added, stored, reading)
                known[file.digest, draft.part] = entry.id
                if draft.text_digest:
                    texts[draft.text_digest] = entry.id
                said.append((entry.id, draft.text_digest))
                same.add(entry.id, draft)
                entries.append(entry)
                files.append(ArticleFile(entry.id, file, import_id, stored.encoding, stored.part))
                watched = _count_watched(resolution, entry.draft.text)
                told: dict[str, Any] = {"title": stored.title, "part": stored.part, "watched": watched}
                outcomes.append(FileOutcome(file.path, FileStatus.ADDED, entry.id, **told))
            article_files.add(connection, files)
            article_files.add_texts(connection, said)
            article_files.claim_texts(connection, said_anew)
            there = put(connection, entries)
            apply_decisions(connection, joined.difference(entry.id for entry in entries))
            moves = {was.id: now.id for was, now in zip(entries, there, strict=True)}
            return _with_copies(outcomes, versions.titles_of_copies(connection, moves))

    def finish(
        self, import_id: int, *, undoable: bool = True, not_added: Sequence[FileOutcome] = (), failed: int = 0
    ) -> None:
        """Say that an import is over, and keep what became of files that it did not add, and how many failed."""
        with self._database.write() as connection:
            left_out.keep(connection, import_id, not_added, failed)
            now = int(self._now())
            connection.execute(_FINISH, {"import_id": import_id, "now": now})
            if undoable and (words := _words(connection, import_id)):
                undo_log.remember(
                    connection, now, "import", phrase("Import of {words}", words=words), {"import": import_id}
                )

    def articles(self, import_id: int) -> list[int]:
        """Return the articles that an import added and that are still there, newest first."""
        with self._database.read() as connection:
            return _articles(connection, import_id)

    def last(self) -> int | None:
        """Return the newest import that has articles in the library."""
        with self._database.read() as connection:
            number = scalar(connection, _LAST)
        return None if number is None else int(number)

    def undo(self, import_id: int) -> Changes:
        """Move all that an import added to the bin; what came from other files too loses only those of this import."""
        with self._database.write() as connection:
            return take_back(connection, import_id, int(self._now()))

    def redo(self, import_id: int) -> Changes:
        """Bring back what `undo` took away."""
        with self._database.write() as connection:
            return bring_back(connection, import_id)


def _words(connection: Connection, import_id: int) -> str:
    """Say what an import brought: articles, or else files of texts that were there already."""
    if added := len(_articles(connection, import_id)):
        return phrase("{n} Article", "{n} Articles", n=added)
    files = count_files(connection, import_id)
    return file_count(files) if files else ""


def count_files(connection: Connection, import_id: int) -> int:
    """Count the files of an import that articles of the library have."""
    return int(scalar(connection, _FILES, import_id))


def file_count(files: int) -> str:
    """Say how many files an import brought, as the Edit menu does."""
    return phrase("{n} File", "{n} Files", n=files)


def take_back(connection: Connection, import_id: int, now: int, told: Progress = quietly) -> Changes:
    _mark(connection, import_id, undone=True)
    article_files.withdraw(connection, import_id, now)
    return bury(connection, _articles(connection, import_id), now, import_id, told)


def bring_back(connection: Connection, import_id: int, told: Progress = quietly) -> Changes:
    _mark(connection, import_id, undone=False)
    article_files.reinstate(connection, import_id)
    return unearth(connection, of_undone_import(connection, import_id), told)


def _with_copies(outcomes: Sequence[FileOutcome], titles: Mapping[int, str]) -> list[FileOutcome]:
    """Tell of the articles that were added which story they are a version of, by the ids that they were given."""
    return [
        replace(one, copy_of=titles.get(one.article_id or 0, "")) if one.status is FileStatus.ADDED else one
        for one in outcomes
    ]


def _find_parts(connection: Connection, digests: Iterable[str]) -> dict[tuple[str, int], int]:
    """Return the articles that came from files with these digests, by digest and part."""
    found = article_files.find_by_digest(connection, digests)
    return {(digest, part): number for digest, parts in found.items() for part, number in parts.items()}


def _articles(connection: Connection, import_id: int) -> list[int]:
    return column(connection, _ARTICLES, import_id)


def _mark(connection: Connection, import_id: int, *, undone: bool) -> None:
    if connection.execute(_MARK, {"import_id": import_id, "is_undone": int(undone)}).first() is None:
        raise NotFoundError(phrase("The library knows nothing of this import."))


def _entry(number: int, added: int, draft: ArticleDraft, reading: Reading) -> ArticleRecord:
    return ArticleRecord(
        id=number,
        added=added,
        unread=True,
        starred=False,
        draft=draft,
        entities=merge_entities(reading.entities),
        language=reading.language,
        tagger=reading.tagger,
    )


def _day_shown(resolution: Resolution, file: SourceFile, draft: ArticleDraft) -> date | None:
    """Return the day of an article that comes: the one of its file, unless the user has said another."""
    said = fields_of(resolution.edits, article_files.identities_of(file, draft))
    day = said.get(Field.DATE)
    return draft.published if day is None else date.fromisoformat(day) if day else None


def _count_watched(resolution: Resolution, text: str) -> tuple[tuple[str, int], ...]:
    """Count where watched names stand in a text."""
    names = dict.fromkeys(one.decision.name for one in resolution.possible_watches(text))
    counts = ((name, sum(1 for _ in whole_words.occurrences(text, name))) for name in names)
    return tuple((name, n) for name, n in counts if n)


def _duplicate(
    connection: Connection, file: SourceFile, part: int, number: int, entries: Sequence[ArticleRecord]
) -> FileOutcome:
    title = next((entry.draft.title for entry in entries if entry.id == number), None)
    if title is None:
        title = scalar(connection, "SELECT title FROM article WHERE id = ?", number)
    reason = known_already(title)
    known = LeftOutBecause.KNOWN
    return FileOutcome(file.path, FileStatus.DUPLICATE, number, reason, because=known, title=title, part=part)
