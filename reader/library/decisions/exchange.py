"""Decisions that travel: all in force into one readable file, and from such a file into another library.

The first line names the format; each other line is one decision, in the order in which they were taken. A decision
about articles or entities that this library does not have is kept: it holds as soon as they come.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from io import StringIO
from pathlib import Path

from sqlalchemy import Connection

from reader import disk
from reader.errors import ReaderError, UnchangedError
from reader.library.decisions import decisions, jsonl, name_table, occurrences
from reader.library.identity import decision_log
from reader.library.identity.resolution import LoggedDecision
from reader.library.links.entity_upsert import ids_of
from reader.library.store import article_files, undo_log
from reader.library.store.database import Database, json_list, scalar
from reader.model import Changes
from reader.model.decision import Adoption, Decision
from reader.model.name_table import NameRow, TableChanges
from reader.phrase import phrase
from reader.places import belongs_to
from reader.reasons import unread_file

Read = tuple[Decision, int, str]

_NOTED = "SELECT 1 FROM note WHERE mark IN (SELECT value FROM json_each(?)) LIMIT 1"
MOST_BYTES = 50_000_000  # of a file

DECISIONS = disk.Sort("a file of decisions", jsonl.begins_decisions)


class Exchange:
    """The decisions of one library, on their way to others and from them."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def to_lines(self) -> list[str]:
        """Return the decisions in force as the lines of a file, of which the first says what it is."""
        with self._database.read() as connection:
            taken = decision_log.current(connection).taken
            return [jsonl.heading(), *map(jsonl.to_line, taken)]

    def compare_names(self, rows: Iterable[NameRow]) -> TableChanges:
        """Return what a table of entities that was changed elsewhere would change here."""
        with self._database.read() as connection:
            return name_table.compare(connection, rows)

    def take_names(self, table: TableChanges) -> Changes:
        """Take all decisions of a table; one Undo takes them back."""
        if not table.decisions:
            raise UnchangedError(phrase("There is nothing to change: everything is so already."))
        now = int(self._now())
        with self._database.write() as connection:
            found = [(decision, now, secrets.token_hex(8)) for decision in table.decisions]
            changes, said = decisions.add_all(connection, found)
            number = len(table.changes)
            words = phrase("Changes of {n} Name from a Table", "Changes of {n} Names from a Table", n=number)
            undo_log.remember(connection, now, "adopt", words, said)
        return changes

    def adopt(self, path: Path) -> Adoption:
        """Take the decisions of a file that are not known here, all or, where a line makes no sense, none of them."""
        if belongs_to(self._database.path, path):
            raise ReaderError(
                phrase("“{name}” is the library itself, not {sort}.", name=path.name, sort=DECISIONS.name)
            )
        return self.take(_read(path))

    def list_all(self) -> list[Read]:
        """Return the decisions in force, each with when it was taken, in seconds since 1970, and its mark."""
        with self._database.read() as connection:
            return [(one.decision, one.at, one.uid) for one in decision_log.current(connection).taken]

    def take(self, found: Sequence[Read]) -> Adoption:
        """Take decisions of other libraries, in the order given, those that are not known here; one Undo for all."""
        with self._database.write() as connection:
            changes, said = decisions.add_all(connection, found)
            new = said.get("decisions", ())
            if new:
                words = phrase("Import of {n} Decision", "Import of {n} Decisions", n=len(new))
                undo_log.remember(connection, int(self._now()), "adopt", words, said)
            idle = _without_effect(connection, set(new))
        return Adoption(len(new), len(found) - len(new), idle, changes)


def _read(path: Path) -> list[Read]:
    try:
        data = disk.read(path, MOST_BYTES)
        if len(data) > MOST_BYTES:
            raise ReaderError(
                phrase(
                    "“{name}” is larger than {megabytes} MB, as no file of decisions is.",
                    name=path.name,
                    megabytes=MOST_BYTES // 1_000_000,
                )
            )
        return list(_decisions(path.name, StringIO(data.decode("utf-8-sig"), newline=None)))
    except UnicodeDecodeError as error:
        raise ReaderError(
            phrase("“{name}” is no file of decisions: it is not written in UTF-8.", name=path.name)
        ) from error
    except disk.NoFileError as error:
        raise ReaderError(f"“{path.name or path}” {error}.") from error
    except OSError as error:
        raise ReaderError(phrase("“{name}” cannot be read: {why}.", name=path.name, why=unread_file(error))) from error


def _decisions(name: str, lines: Iterable[str]) -> Iterator[Read]:
    said_in: dict[str, int] = {}
    number = 0
    for number, line in enumerate(lines, start=1):
        try:
            if number == 1:
                jsonl.check_heading(line)
            elif line.strip():
                one = jsonl.read(line)
                if said_in.setdefault(one[2], number) != number:
                    raise ValueError(phrase("it has the mark of line {number}", number=said_in[one[2]]))
                yield one
        except ValueError as error:
            raise ReaderError(
                phrase(
                    "Line {number} of “{name}”: {why}. Nothing was imported.", number=str(number), name=name, why=error
                )
            ) from None
    if not number:
        raise ReaderError(phrase("“{name}” is empty.", name=name))


def _without_effect(connection: Connection, numbers: Collection[int]) -> int:
    """Count the decisions, of those given, that are about nothing that this library has."""
    resolution = decision_log.current(connection)
    new = [one for one in resolution.taken if one.id in numbers]
    about = {one.id: resolution.about(one) for one in new if one.is_everywhere}
    there = ids_of(connection, {key for keys in about.values() for key in keys}).keys()
    here = sum(bool(keys & there) for keys in about.values())
    return len(new) - here - sum(_is_here(connection, one) for one in new if not one.is_everywhere)


def _is_here(connection: Connection, one: LoggedDecision) -> bool:
    """Tell whether the articles, or the watched name, that a decision is about are in the library."""
    if one.watched_name:
        return occurrences.count(connection, one.watched_name) != (0, 0)
    if one.writes_notes and _is_noted_here(connection, one):
        return True
    about = one.identities, one.edited_identities, one.story_identities, one.noted_identities
    return bool(article_files.find(connection, [identity for identities in about for identity in identities]))


def _is_noted_here(connection: Connection, one: LoggedDecision) -> bool:
    """Tell whether the entities, or the notes, that a decision is about are in the library."""
    entities = decision_log.current(connection).about(one)
    noted = scalar(connection, _NOTED, json_list(one.decision.notes))
    return bool(noted or ids_of(connection, entities))
