"""What an export is: what it is called, what is asked of it, and how it is written."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from typing import IO

from reader.disk import Sort
from reader.folders import Folder
from reader.lazy_dataclass import dataclass
from reader.library import Selection
from reader.model import ArticleQuery, NoteQuery


class PaperSize(StrEnum):
    """The sheets that offices have."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Paper:
    """What a report is printed on, and in which size of letters."""

    size: PaperSize = PaperSize.A4
    text: float = 10.5  # points


@dataclass(frozen=True, slots=True)
class Request:
    """Which articles are written, and how."""

    query: ArticleQuery = field(default_factory=ArticleQuery)
    ids: tuple[int, ...] | None = None  # these articles, whatever the query
    notes: NoteQuery | None = None  # only the articles that these notes are on, and of all notes only these
    about: tuple[int, ...] = ()  # whom a report is about, several together; the query asks for their articles
    names_alone: tuple[int, ...] = ()  # of the articles those that name any of these, and of all names only these
    every_mention: bool = True  # of these entities, rather than one an article
    with_notes: bool = True  # below what they are on, in what is for reading
    with_names: bool = True  # marked in texts on paper, and listed below a single one
    with_sources: bool = False  # where each article is from, at the end of what is for reading
    only_openings: bool = False  # of a report's articles, rather than their texts
    paper: Paper = field(default_factory=Paper)
    byte_order_mark: bool = False  # in front of tables, by which Excel knows UTF-8
    told: Callable[[int, int], None] = lambda done, steps: None  # how far it is
    unwanted: Callable[[], bool] = lambda: False  # whether to break off

    @property
    def shows_texts(self) -> bool:
        """Whether a report has its articles whole."""
        return not (self.about or self.only_openings or self.notes is not None)


class _Export:
    """A sort of file or folder that is written out of a library."""

    label: str  # what a list calls it: "Table, CSV"
    purpose: str  # what it is for, beside that: "for a spreadsheet"
    suffix = ""  # what the names of its files end in: ".csv"
    like = ""  # the export that shows what is in it, where that is no text to be read
    passes = 1  # how often it goes through all articles

    @property
    def missing(self) -> str:
        """Why it cannot be written here, in a few words; empty where it can."""
        return ""


class FileExport(_Export, ABC):
    """An export that is one file."""

    mark: bytes  # what stands in the first bytes of its files and in those of no other program

    @property
    def is_text(self) -> bool:
        return not self.like

    @property
    def sort(self) -> Sort:
        """What of the files that are there already it may take the place of."""
        return Sort(f"an export as {self.label}", lambda head: bool(self.mark) and self.mark in head)

    @abstractmethod
    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        """Write the articles into a file from its beginning to its end, one after the other."""


class FolderExport(_Export, ABC):
    """An export that is a folder of files."""

    @abstractmethod
    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        """Write the articles into the files of a folder."""


Export = FileExport | FolderExport
