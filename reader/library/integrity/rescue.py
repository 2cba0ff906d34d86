"""What can still be read of a damaged library, brought out of it: originals, texts in place of lost ones, decisions."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from reader import disk
from reader.errors import DamagedError, ReaderError
from reader.library.decisions import jsonl
from reader.library.identity import decision_log
from reader.library.identity.resolution import LoggedDecision
from reader.library.integrity import originals
from reader.library.integrity.originals import Stored, Use
from reader.library.store.database import Database, rows
from reader.model import Rescued
from reader.phrase import phrase
from reader.private import make_room
from reader.reasons import reason, unread

DECISIONS = "decisions.jsonl"
LONGEST_NAME = 200  # bytes; file systems take 255
_FORBIDDEN = frozenset('<>:"/\\|?*')  # by one system or another

_TEXT = """
    SELECT CAST(iif(title_derived, '', title) AS BLOB), CAST(body AS BLOB)
    FROM article JOIN article_text ON article_id = id WHERE id = ?"""
_TAKEN = "SELECT at, mark, CAST(verb AS BLOB), CAST(payload AS BLOB) FROM decision WHERE id = ? AND undone IS NULL"
_NUMBERS = ("SELECT id FROM decision ORDER BY id", "SELECT id FROM decision ORDER BY id DESC")
_UNREADABLE = (DamagedError, DBAPIError, sqlite3.Error)
_NO_DECISION = (ValueError, KeyError, TypeError, AttributeError, OverflowError, OSError)  # the last two of a time


class Rescue:
    """The way out of one library, which is only read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def foresee(self) -> Rescued:
        """Count what can be read, and write nothing."""
        stored = [originals.is_whole(one) for one, _ in self._originals()]
        decisions, lost = self._decisions()
        return Rescued(sum(stored), len(stored) - sum(stored), decisions=len(decisions), lost_decisions=lost)

    def write(self, folder: Path) -> Rescued:
        """Write all that can be read into a new or empty folder, each original under its own name.

        In place of an original that is damaged stands the article's text, where that can be read. Nothing that is
        there is ever written over.
        """
        _refuse_what_is_not_empty(folder)
        try:
            make_room(folder)
            return self._write(folder)
        except OSError as error:
            raise ReaderError(
                phrase("Nothing more can be written into {folder}: {why}.", folder=folder, why=reason(error))
            ) from error

    def _write(self, folder: Path) -> Rescued:
        names: Counter[str] = Counter()
        whole, texts = 0, 0
        lost: list[str] = []
        for stored, use in self._originals():
            name = _file_name(use.path) if use else f"file {stored.id}.txt"
            if originals.is_whole(stored) and stored.data is not None:
                _write(folder, name, originals.pieces(stored.data), names)
                whole += 1
                continue
            text = self._text(use.article_id) if use else b""
            if text:
                _write(folder, name, iter([text]), names)
            texts += bool(text)
            lost.append(f"{use.path if use else name}: {'only its text' if text else 'nothing'} can be read")
        decisions, lost_decisions = self._decisions()
        if decisions:
            lines = "".join(f"{line}\n" for line in (jsonl.heading(), *decisions))
            _write(folder, DECISIONS, iter([lines.encode()]), names)
        return Rescued(whole, len(lost), texts, tuple(lost), len(decisions), lost_decisions)

    def _originals(self) -> Iterator[tuple[Stored, Use | None]]:
        """Yield the originals but those of articles in the bin, each with its article where that can be told."""
        for stored in originals.every(self._database):
            use = originals.use_of(self._database, stored.id)
            if not (use and use.is_binned):
                yield stored, use

    def _text(self, article_id: int) -> bytes:
        try:
            with self._database.read() as connection:
                found = rows(connection, _TEXT, article_id)
        except _UNREADABLE:
            return b""
        whole = b"\n\n".join(filter(None, found[0])) if found else b""
        return whole.decode("utf-8", "replace").encode()

    def _decisions(self) -> tuple[list[str], int]:
        """Return the decisions in force that can be read, as lines, and how many cannot."""
        lines, lost = [], 0
        for number in self._numbers():
            try:
                with self._database.read() as connection:
                    lines += [_line(number, *row) for row in rows(connection, _TAKEN, number)]
            except (*_UNREADABLE, *_NO_DECISION):
                lost += 1
        return lines, lost

    def _numbers(self) -> list[int]:
        found: set[int] = set()
        for sql in _NUMBERS:
            try:
                with self._database.read() as connection:
                    for (number,) in connection.exec_driver_sql(sql):
                        found.add(number)
            except _UNREADABLE:
                continue
            break
        return sorted(found)


def _line(number: int, at: int, uid: str, verb: bytes, payload: bytes) -> str:
    line = jsonl.to_line(LoggedDecision(number, at, uid, decision_log.from_json(verb.decode(), json.loads(payload))))
    jsonl.read(line)  # what another library would refuse keeps all others out
    return line


def _refuse_what_is_not_empty(folder: Path) -> None:
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ReaderError(
                phrase(
                    "“{folder}” is not empty: name a new folder, so that nothing in it is written over.", folder=folder
                )
            )
    except OSError as error:
        raise ReaderError(
            phrase("“{folder}” cannot be looked into: {why}.", folder=folder, why=unread(error))
        ) from error


def _file_name(path: str) -> str:
    """Return the name of a file as every system takes it."""
    name = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    name = "".join(c if c.isprintable() and c not in _FORBIDDEN else "_" for c in name).strip(" .") or "original.txt"
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    room = LONGEST_NAME - len(f"{dot}{suffix}".encode())
    return f"{stem.encode()[:room].decode('utf-8', 'ignore')}{dot}{suffix}" if room > 0 else "original.txt"


def _write(folder: Path, name: str, pieces: Iterator[bytes], names: Counter[str]) -> None:
    """Write a file, whole or not at all, under its name, or one with a number where there is such a file already."""
    path = folder / name
    with disk.part_file(path) as unfinished:
        with unfinished.open("wb") as file:
            file.writelines(pieces)
        while not disk.put_in_place(unfinished, _next(path, names)):
            pass


def _next(path: Path, names: Counter[str]) -> Path:
    key = path.name.casefold()
    names[key] += 1
    return path if names[key] == 1 else path.with_name(f"{path.stem} ({names[key]}){path.suffix}")
