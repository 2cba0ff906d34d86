"""The files of articles, and what follows from them: which articles are one, whatever bytes they came in.

The files of an article in the bin stay where they are, so that it comes back as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.article_record import StoredFile, storable
from reader.library.store.database import column, execute_many, json_list, rows, rows_of_each, scalar
from reader.model import ArticleDraft, KeptFile, SourceFile
from reader.model.decision import Identities
from reader.text import place_form

_OF_TEXT = "text:"  # before a digest that is not a file's

_STORE = "INSERT INTO source_file(digest, size, data) VALUES (?,?,?) ON CONFLICT DO NOTHING"
_ADD_FOLDER = "INSERT INTO folder(path, form) VALUES (?,?) ON CONFLICT DO NOTHING"
_ADD = """
    INSERT INTO article_file(article_id, n, file_id, part, import_id, path, encoding, folder_id, name_form,
        facts)
    SELECT ?1, (SELECT ifnull(max(n), -1) + 1 FROM article_file WHERE article_id = ?1), source_file.id, ?3, ?4, ?5, ?6,
        folder.id, ?8, ?9
    FROM source_file CROSS JOIN folder WHERE digest = ?2 AND folder.path = ?7"""
_SHOWN = """
    SELECT path, digest, size, data, facts FROM article_file JOIN source_file ON source_file.id = file_id
    JOIN article ON article.id = article_id WHERE article_id = ? AND n = ?"""
_KEPT = """
    SELECT n, path, part, encoding FROM article_file JOIN article ON article.id = article_id
    WHERE article_id = ? AND withdrawn IS NULL ORDER BY n"""
_OF_ARTICLES = """
    SELECT article_id, n, article_file.path, part, encoding, file_id, facts FROM json_each(?) AS wanted
    CROSS JOIN article_file ON article_id = wanted.value WHERE withdrawn IS NULL ORDER BY article_id, n"""
_FILES = "SELECT id, digest, size, data FROM source_file WHERE id IN (SELECT value FROM json_each(?))"
_BY_DIGEST = """
    SELECT part, article_id FROM source_file CROSS JOIN article_file ON file_id = source_file.id
    CROSS JOIN article ON article.id = article_id WHERE digest = ? AND withdrawn IS NULL"""
_FILE_IDENTITIES = """
    SELECT article_id, digest, part FROM json_each(?) AS wanted
    CROSS JOIN article_file ON article_id = wanted.value %s
    CROSS JOIN source_file ON source_file.id = file_id ORDER BY article_id, n"""
_OF_ALL_FILES = _FILE_IDENTITIES % ""
_OF_FIRST_FILES = _FILE_IDENTITIES % "AND n = 0"
_TEXT_IDENTITIES = """
    SELECT article_id, digest FROM json_each(?) AS wanted CROSS JOIN text_identity ON article_id = wanted.value
    ORDER BY article_id, digest"""
_WITH_FILE = """
    SELECT article_id FROM source_file CROSS JOIN article_file ON file_id = source_file.id
    CROSS JOIN article ON article.id = article_id WHERE digest = ? AND part = ?"""
_WITH_TEXT = """
    SELECT article_id FROM text_identity CROSS JOIN article ON article.id = article_id WHERE digest = ?"""
_KNOWN_AGAIN = """
    SELECT own.article_id FROM json_each(?1) AS wanted
    CROSS JOIN article_file AS own ON own.article_id = wanted.value
    WHERE EXISTS (
        SELECT 1 FROM article_file AS other JOIN article ON article.id = other.article_id
        WHERE other.file_id = own.file_id AND other.part = own.part AND other.article_id != own.article_id
        AND other.n = 0)
    UNION SELECT own.article_id FROM json_each(?1) AS wanted
    CROSS JOIN text_identity AS own ON own.article_id = wanted.value
    WHERE EXISTS (
        SELECT 1 FROM text_identity AS other JOIN article ON article.id = other.article_id
        WHERE other.digest = own.digest AND other.article_id != own.article_id)"""
_READ_FROM = """
    SELECT article_id FROM source_file CROSS JOIN article_file ON file_id = source_file.id
    CROSS JOIN article ON article.id = article_id WHERE digest = ? AND part = ? AND n = 0"""
_BY_PATH = """
    SELECT article_file.article_id, part, digest, import_id, encoding, ifnull(as_read.title, article.title) AS title
    FROM folder CROSS JOIN article_file ON folder_id = folder.id
    CROSS JOIN source_file ON source_file.id = file_id CROSS JOIN article ON article.id = article_file.article_id
    LEFT JOIN as_read ON as_read.article_id = article.id
    WHERE folder.path = ? AND name_form = ? AND article_file.path = ? AND n = 0"""
_PLACE = "UPDATE article_file SET n = ? WHERE article_id = ? AND n = ?"
_FOLLOW = "UPDATE article_file SET article_id = ?, encoding = iif(n = 0, ?, encoding) WHERE article_id = ?"
_FOLLOW_TEXT = "UPDATE text_identity SET article_id = ? WHERE article_id = ?"
_ADD_TEXT = "INSERT INTO text_identity(digest, article_id) VALUES (?,?) ON CONFLICT DO NOTHING"
_CLAIM_TEXT = """
    INSERT INTO text_identity(digest, article_id) SELECT ?1, ?2
    WHERE NOT EXISTS (SELECT 1 FROM text_identity WHERE digest = ?1)"""
_FORGET_TEXTS = "DELETE FROM text_identity WHERE article_id IN (SELECT value FROM json_each(?))"
_DETACH = "DELETE FROM article_file WHERE article_id IN (SELECT value FROM json_each(?)) RETURNING file_id, folder_id"
_SHARED = """
    SELECT DISTINCT own.article_id FROM article_file AS own JOIN article ON article.id = own.article_id
    WHERE own.import_id = ? AND own.withdrawn IS NULL AND EXISTS (
        SELECT 1 FROM article_file AS other WHERE other.article_id = own.article_id
        AND other.import_id != own.import_id AND other.withdrawn IS NULL)"""
_WITHDRAW = """
    UPDATE article_file SET withdrawn = ?
    WHERE import_id = ? AND withdrawn IS NULL AND article_id IN (SELECT value FROM json_each(?))"""
_REINSTATE = """
    UPDATE article_file SET withdrawn = NULL WHERE import_id = ? AND withdrawn IS NOT NULL RETURNING article_id"""
_ORDER = "SELECT n FROM article_file WHERE article_id = ? ORDER BY withdrawn IS NOT NULL, import_id, n"
_DETACH_WITHDRAWN = "DELETE FROM article_file WHERE withdrawn < ? RETURNING file_id, folder_id"
_DROP_UNUSED = """
    DELETE FROM source_file WHERE id IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM article_file WHERE file_id = source_file.id)"""
_DROP_EMPTY_FOLDERS = """
    DELETE FROM folder WHERE id IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM article_file WHERE folder_id = folder.id)"""


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file that an import brings to an article."""

    article_id: int
    file: SourceFile
    import_id: int
    encoding: str
    part: int = 0


def add(connection: Connection, files: Sequence[ArticleFile]) -> None:
    """Add files to articles, each behind those that its article has."""
    stored = [StoredFile.pack(connection, file) for file in {one.file.digest: one.file for one in files}.values()]
    execute_many(connection, _STORE, [(one.digest, one.size, one.data) for one in stored])
    folders = {place_form.folder(storable(one.file.path)) for one in files}
    execute_many(connection, _ADD_FOLDER, [(folder, place_form.of_folder(folder)) for folder in sorted(folders)])
    execute_many(connection, _ADD, [_file_row(one) for one in files])


def _file_row(one: ArticleFile) -> tuple[object, ...]:
    path = storable(one.file.path)
    place = place_form.folder(path), place_form.of_name(path)
    file = bytes.fromhex(one.file.digest), one.part, one.import_id, path, one.encoding
    return (one.article_id, *file, *place, storable(one.file.facts))


def list_files(connection: Connection, article_id: int) -> list[KeptFile]:
    """Return the files of an article of the library, the one that it is read from before the others."""
    return [KeptFile(*row) for row in rows(connection, _KEPT, article_id)]


def shown(connection: Connection, article_id: int, n: int = 0) -> SourceFile | None:
    """Return the file that an article of the library is read from, or another of its files by where that stands."""
    for path, digest, size, data, facts in rows(connection, _SHOWN, article_id, n):
        return SourceFile(path, StoredFile(digest, size, data).unpack(), digest.hex(), facts)
    return None


def load_files(connection: Connection, ids: Iterable[int]) -> dict[int, list[tuple[KeptFile, SourceFile]]]:
    """Return the files of articles of the library, by the ids of these; each is unpacked once."""
    found = rows(connection, _OF_ARTICLES, json_list(ids))
    wanted = json_list({row.file_id for row in found})
    data = {
        number: (digest.hex(), StoredFile(digest, size, packed).unpack())
        for number, digest, size, packed in rows(connection, _FILES, wanted)
    }
    files: dict[int, list[tuple[KeptFile, SourceFile]]] = {}
    for row in found:
        digest, unpacked = data[row.file_id]
        kept = KeptFile(row.n, row.path, row.part, row.encoding)
        files.setdefault(row.article_id, []).append((kept, SourceFile(row.path, unpacked, digest, row.facts)))
    return files


def find_by_digest(connection: Connection, digests: Iterable[str]) -> dict[str, dict[int, int]]:
    """Return, by digest, the articles of the library that came from such a file, each by which part of it it is."""
    found = _find_each(connection, _BY_DIGEST, dict.fromkeys(digests))
    return {digest: dict(sorted(parts)) for digest, parts in found if parts}


def identities(connection: Connection, ids: Iterable[int]) -> dict[int, Identities]:
    """Return the identities that articles, also those in the bin, answer to."""
    return _identities(connection, ids, _OF_ALL_FILES)


def identities_shown(connection: Connection, ids: Iterable[int]) -> dict[int, Identities]:
    """Return those of the files that articles are read from, and of what their texts say: two with one are the same."""
    return _identities(connection, ids, _OF_FIRST_FILES)


def _identities(connection: Connection, ids: Iterable[int], of_files: str) -> dict[int, Identities]:
    found: dict[int, Identities] = dict.fromkeys(ids, ())
    for number, digest, part in rows(connection, of_files, json_list(found)):
        found[number] = (*found[number], f"{digest.hex()}.{part}" if part else digest.hex())
    for number, digest in rows(connection, _TEXT_IDENTITIES, json_list(found)):
        found[number] = (*found[number], _OF_TEXT + digest.hex())
    return {number: tuple(dict.fromkeys(names)) for number, names in found.items()}  # what was withdrawn may be twice


def identities_of(file: SourceFile, draft: ArticleDraft) -> Identities:
    """Return the identities that an article answers to that is to be added."""
    of_file = f"{file.digest}.{draft.part}" if draft.part else file.digest
    return (of_file, _OF_TEXT + draft.text_digest) if draft.text_digest else (of_file,)


def find_by_text(connection: Connection, digests: Iterable[str]) -> dict[str, int]:
    """Return the articles of the library by what their texts say; each digest is that of a text, or empty."""
    found = _find_each(connection, _WITH_TEXT, dict.fromkeys(filter(None, digests)))
    return {digest: min(there)[0] for digest, there in found if there}


def _find_each(connection: Connection, sql: str, digests: Collection[str]) -> Iterator[tuple[str, list[Any]]]:
    """Return each digest with the rows of a statement that asks for one."""
    return zip(digests, rows_of_each(connection, sql, ((bytes.fromhex(one),) for one in digests)), strict=True)


def add_texts(connection: Connection, said: Sequence[tuple[int, str]]) -> None:
    """Let articles answer to what their texts say as well; an empty digest says nothing."""
    execute_many(connection, _ADD_TEXT, [(bytes.fromhex(digest), number) for number, digest in said if digest])


def claim_texts(connection: Connection, said: Sequence[tuple[int, str]]) -> None:
    """Let articles answer to what their texts say as well, but for what another says, also one that may come back.

    For one that comes back from the bin is left there where its text has been imported anew, and this has not.
    """
    execute_many(connection, _CLAIM_TEXT, [(bytes.fromhex(digest), number) for number, digest in said if digest])


def find(connection: Connection, identities: Iterable[str]) -> list[int]:
    """Return the articles of the library that answer to any of these identities."""
    found: dict[int, None] = {}
    for identity in identities:
        digest, _, part = identity.removeprefix(_OF_TEXT).partition(".")
        if identity.startswith(_OF_TEXT):
            there = column(connection, _WITH_TEXT, bytes.fromhex(digest))
        else:
            there = column(connection, _WITH_FILE, bytes.fromhex(digest), int(part or 0))
        found |= dict.fromkeys(there)
    return list(found)


def read_from(connection: Connection, file: SourceFile, part: int) -> list[int]:
    """Return the articles of the library that are read from a part of a file with the same bytes."""
    return column(connection, _READ_FROM, bytes.fromhex(file.digest), part)


def known_again(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Return which articles of the bin are in the library again: one is read from their file, or says their text."""
    return set(column(connection, _KNOWN_AGAIN, json_list(ids)))


def follow(connection: Connection, before: int, now: int, encoding: str) -> None:
    """Let the files of an article follow it to another id; the one that is shown is read in an encoding."""
    connection.exec_driver_sql(_FOLLOW, (now, encoding, before))
    connection.exec_driver_sql(_FOLLOW_TEXT, (now, before))


def exchange(connection: Connection, article_id: int, n: int) -> None:
    """Let an article be read from the one of its files that stands at `n`, in whose place the other comes."""
    for before, now in ((0, -1), (n, 0), (-1, n)):
        connection.exec_driver_sql(_PLACE, (now, article_id, before))


def last(connection: Connection, article_id: int) -> int:
    """Return where the last of an article's files stands."""
    return int(scalar(connection, "SELECT max(n) FROM article_file WHERE article_id = ?", article_id))


def find_by_path(connection: Connection, path: str) -> list[Any]:
    """Return the articles of the library that are read from the file at a path, and what of it they were read as."""
    place = place_form.folder(storable(path)), place_form.of_name(storable(path))
    return rows(connection, _BY_PATH, *place, storable(path))


def withdraw(connection: Connection, import_id: int, now: int) -> None:
    """Take the files of an import from the articles that came from files of other imports too."""
    shared = column(connection, _SHARED, import_id)
    connection.exec_driver_sql(_WITHDRAW, (now, import_id, json_list(shared)))
    _put_in_order(connection, shared)


def reinstate(connection: Connection, import_id: int) -> None:
    """Give back what `withdraw` took."""
    _put_in_order(connection, column(connection, _REINSTATE, import_id))


def _put_in_order(connection: Connection, ids: Iterable[int]) -> None:
    """Let the files of articles stand in the order of their imports, the withdrawn ones last."""
    for number in dict.fromkeys(ids):
        order = column(connection, _ORDER, number)
        connection.exec_driver_sql("UPDATE article_file SET n = -1 - n WHERE article_id = ?", (number,))
        moved = [(now, number, -1 - n) for now, n in enumerate(order)]
        execute_many(connection, "UPDATE article_file SET n = ? WHERE article_id = ? AND n = ?", moved)


def throw_away(connection: Connection, ids: Collection[int]) -> None:
    """Throw the files of articles away for good, but for those that other articles have too."""
    _drop_unused(connection, rows(connection, _DETACH, json_list(ids)))
    connection.exec_driver_sql(_FORGET_TEXTS, (json_list(ids),))


def throw_away_withdrawn(connection: Connection, before: int) -> None:
    """Throw away for good the files that were withdrawn before a moment, in seconds since 1970."""
    _drop_unused(connection, rows(connection, _DETACH_WITHDRAWN, before))


def _drop_unused(connection: Connection, detached: Sequence[Any]) -> None:
    connection.exec_driver_sql(_DROP_UNUSED, (json_list({file for file, _ in detached}),))
    connection.exec_driver_sql(_DROP_EMPTY_FOLDERS, (json_list({folder for _, folder in detached}),))
