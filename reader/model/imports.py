"""What becomes of files: imported, left out, under way or brought out again."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase


class FileStatus(StrEnum):
    """What became of a file that was to be imported."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    SKIPPED = "skipped"  # in a folder, where nobody expects it to be read
    NOTED = "noted"  # it was read, and something is to be known of it: how many of its articles were found


class LeftOutBecause(StrEnum):
    """Why a file, or an article in it, was left out: what many reasons in words have in common."""

    KNOWN = "known"  # the library has it already
    PASSWORD = "password"
    SCANNED = "scanned"  # pictures of pages, without text
    EMPTY = "empty"
    NO_ARTICLE = "no article"
    SEVERAL = "several"  # it was read as one article, and may be several in a layout that is not known
    COLUMNS = "columns"  # a table of which it is not known which column holds the texts
    UNKNOWN = "unknown"  # of no format that is read
    TOO_LARGE = "too large"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"  # as only files are that are made to do harm
    UNREADABLE = "unreadable"  # not there, or nobody may open it
    HIDDEN = "hidden"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be known of a file that was read, and is no failure: "names 100 articles, of which 98 were read"."""

    text: str  # goes on from the name of the file until the registry puts that before it
    because: LeftOutBecause | None = None  # where something can be done about it


@dataclass(frozen=True, slots=True)
class UnfinishedImport:
    """An import that goes on, or that its process did not live to finish."""

    id: int
    sources: tuple[str, ...]  # the files and folders that it was to read


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file, and why where it did not make it."""

    path: str
    status: FileStatus
    article_id: int | None = None
    reason: str = ""
    watched: tuple[tuple[str, int], ...] = ()  # the watched names that stand in it, and in how many places
    because: LeftOutBecause | None = None  # where it was left out
    title: str = ""  # of the article, where it has one
    part: int = 0  # which of the articles of its file it is, counted from 1; 0 where it is the only one, or none
    copy_of: str = ""  # the title of another article, of whose story the one that was added is a version


def known_already(title: str) -> str:
    """Say why a text is left out that the library has already, in an article of that title; empty where it is gone."""
    if not title:
        return phrase("The library has this text already.")
    return phrase("The library has this text already: “{title}”.", title=title.rstrip("."))


LEFT_OUT_KEPT = 10_000  # outcomes of an import that a library keeps; of more, only how many failed


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import as the library keeps it."""

    id: int
    label: str  # what was imported, in words
    started: datetime
    sources: tuple[str, ...] = ()  # the files and folders that were asked for; none where the program asked
    added: int = 0  # articles, also of one that was taken back
    failed: int = 0  # files, and articles in files, that were left out
    is_undone: bool = False
    is_finished: bool = True


@dataclass(frozen=True, slots=True)
class Rescued:
    """What can be brought out of a damaged library."""

    originals: int  # that are what was imported, byte for byte
    lost_originals: int
    texts: int = 0  # that stand in place of lost originals
    lost: tuple[str, ...] = ()  # the lost originals, each with what became of it
    decisions: int = 0  # in force
    lost_decisions: int = 0
