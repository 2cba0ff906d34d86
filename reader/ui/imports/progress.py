"""How far a child process is with what it does for a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.ui.imports.ledger import Ledger


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """So many of the files are done, and so many of these left out; a total of 0 means that they are being counted."""

    done: int
    total: int
    left_out: int
    ledger: Ledger | None = None  # what became of each file so far


@dataclass(frozen=True, slots=True)
class RereadProgress:
    """So many of the articles have been read again."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ReopenProgress:
    """An article is being read again in another encoding, which takes as long as it takes."""


@dataclass(frozen=True, slots=True)
class UpdateProgress:
    """So many of the changed files have been read again."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class HeadProgress:
    """The heads of so many of the articles have been read again."""

    done: int
    total: int


Progress = ImportProgress | HeadProgress | RereadProgress | ReopenProgress | UpdateProgress
