"""Watched folders: what was seen in them, and articles whose file has changed since it was read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from reader.errors import LibraryError, NotFoundError
from reader.lazy_dataclass import dataclass
from reader.library.articles import remove
from reader.library.articles.articles import read_anew
from reader.library.articles.insert import put
from reader.library.store import article_files, undo_log
from reader.library.store.article_files import ArticleFile
from reader.library.store.article_record import storable, to_json
from reader.library.store.database import Database, execute_many, scalar
from reader.library.store.tables import watched_file, watched_folder
from reader.model import ArticleDraft, Changes, Reading, SourceFile
from reader.phrase import phrase

State: TypeAlias = tuple[int, int]  # of a file: bytes, and when it was modified, as its folder says

_PATHS = select(watched_folder.c.path).order_by(watched_folder.c.path)
_ID = select(watched_folder.c.id).where(watched_folder.c.path == bindparam("folder"))
_ADD = insert(watched_folder).on_conflict_do_nothing()
_FORGET = delete(watched_folder).where(watched_folder.c.id == bindparam("number"))
_FORGET_FILES = delete(watched_file).where(watched_file.c.folder_id == bindparam("number"))
_SEEN = select(watched_file.c.path, watched_file.c.size, watched_file.c.modified).where(
    watched_file.c.folder_id == bindparam("number")
)
_NOTE = """
    INSERT INTO watched_file(folder_id, path, size, modified) VALUES (?,?,?,?)
    ON CONFLICT DO UPDATE SET size = excluded.size, modified = excluded.modified"""


@dataclass(frozen=True, slots=True)
class ReadFrom:
    """An article, and which part of the file with that digest it is read from."""

    article_id: int
    part: int
    digest: str
    encoding: str
    title: str  # that the file gives it, whatever it is called by now


@dataclass(frozen=True, slots=True)
class Renewal:
    """An article as its file, which has changed, says it now."""

    article_id: int
    file: SourceFile
    draft: ArticleDraft
    reading: Reading


class WatchedFolders:
    """The folders that one library watches."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def paths(self) -> list[Path]:
        with self._database.read() as connection:
            return [Path(path) for path in connection.scalars(_PATHS)]

    def add(self, folder: Path) -> None:
        """Watch a folder from now on: all that lies in it is new; LibraryError where its name cannot be kept."""
        if storable(str(folder)) != str(folder):
            raise LibraryError(phrase("This folder cannot be watched: there is something in its name that is no text."))
        with self._database.write() as connection:
            connection.execute(_ADD, {"path": str(folder)})

    def remove(self, folder: Path) -> None:
        """Watch a folder no more; what came from it stays."""
        with self._database.write() as connection:
            number = _number(connection, folder)
            connection.execute(_FORGET_FILES, {"number": number})
            connection.execute(_FORGET, {"number": number})

    def seen(self, folder: Path) -> dict[str, State]:
        """Return the files that were seen in a folder, as they were then."""
        with self._database.read() as connection:
            found = connection.execute(_SEEN, {"number": _number(connection, folder)})
            return {row.path: (row.size, row.modified) for row in found}

    def note(self, folder: Path, states: Mapping[str, State]) -> None:
        """Keep that files were seen in a folder, so that they are not new any more; of one watched no more, nothing."""
        with self._database.write() as connection:
            number = connection.execute(_ID, {"folder": str(folder)}).scalar()
            if number is None:  # its user has stopped that while its files were read
                return
            execute_many(connection, _NOTE, [(number, storable(path), *state) for path, state in states.items()])

    def articles_of(self, path: str) -> list[ReadFrom]:
        """Return the articles of the library that are read from the file at a path."""
        with self._database.read() as connection:
            found = article_files.find_by_path(connection, path)
        return [ReadFrom(row.article_id, row.part, row.digest.hex(), row.encoding, row.title) for row in found]

    def renew(self, renewals: Sequence[Renewal]) -> tuple[Changes, list[Renewal]]:
        """Let articles be what their files say now, all in one step of Undo; one that is gone meanwhile stays gone.

        The files as they were are kept, and so is what was decided. Return, too, those that were not done, as another
        article is read from the same bytes: of two that were one, only one would come back from the bin.
        """
        with self._database.write() as connection:
            done, twins = _renew_all(connection, renewals)
            more, left = _renew_all(connection, twins)  # the other may have become another one
            done += more
            if len(done) == 1:
                words = phrase("Update of “{title}”", title=done[0].title)
                undo_log.remember(connection, int(self._now()), "renew", words, done[0].payload)
            elif done:
                told = {"articles": [one.payload for one in done]}
                words = phrase("Update of {articles}", articles=undo_log.article_count(len(done)))
                undo_log.remember(connection, int(self._now()), "renewals", words, told)
        moved = tuple((one.before, one.after) for one in done if one.before != one.after)
        ids = frozenset(number for one in done for number in (one.before, one.after))
        return Changes(ids, membership=bool(moved), entities=bool(done), moved=moved), left


@dataclass(frozen=True, slots=True)
class _Renewed:
    """What was done to an article, the ids that it had and has, and what Undo needs to know of it."""

    title: str
    before: int
    after: int
    payload: Mapping[str, Any]


def _renew_all(connection: Connection, renewals: Sequence[Renewal]) -> tuple[list[_Renewed], list[Renewal]]:
    """Renew articles; return what was done, and those left that would be read from the same bytes as another."""
    done, twins = list[_Renewed](), list[Renewal]()
    for renewal in renewals:
        if _is_twin(connection, renewal):
            twins.append(renewal)
        elif one := _renew(connection, renewal):
            done.append(one)
    return done, twins


def _renew(connection: Connection, renewal: Renewal) -> _Renewed | None:
    article_id, draft = renewal.article_id, renewal.draft
    origin = _origin(connection, article_id)
    if origin is None:
        return None
    [taken] = remove.take(connection, [article_id])
    article_files.add(connection, [ArticleFile(article_id, renewal.file, origin, draft.encoding, draft.part)])
    n = article_files.last(connection, article_id)
    article_files.exchange(connection, article_id, n)
    anew = read_anew(taken, draft, renewal.reading)
    article_files.follow(connection, article_id, article_id, anew.draft.encoding)
    article_files.claim_texts(connection, [(article_id, draft.text_digest)])
    [entry] = put(connection, [anew])
    return _Renewed(entry.draft.title, article_id, entry.id, {"there": entry.id, "other": to_json(taken), "n": n})


def _is_twin(connection: Connection, renewal: Renewal) -> bool:
    read_from = article_files.read_from(connection, renewal.file, renewal.draft.part)
    return any(number != renewal.article_id for number in read_from)


def _number(connection: Connection, folder: Path) -> int:
    number = connection.execute(_ID, {"folder": str(folder)}).scalar()
    if number is None:
        raise NotFoundError(phrase("The folder “{folder}” is not watched.", folder=folder))
    return int(number)


def _origin(connection: Connection, article_id: int) -> int | None:
    """Return the import that brought the file which an article is read from: its Undo takes the new one away, too.

    None where there is no such article.
    """
    sql = "SELECT import_id FROM article_file JOIN article ON article.id = article_id WHERE article_id = ? AND n = 0"
    number = scalar(connection, sql, article_id)
    return None if number is None else int(number)
