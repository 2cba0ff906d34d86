"""The formats that articles come in, and the one door to them.

A new format is a file beside this one and a line in `FORMATS`. It is parsed in a process of its own (`sandbox/`), which
may be killed; so is whatever is to be looked at more closely before it is known what it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

from reader.errors import FileError
from reader.formats import facts, long_texts
from reader.formats.bundles import unknown
from reader.formats.bundles.archive_downloads import ArchiveDownloads
from reader.formats.bundles.recognition import may_be_download
from reader.formats.catalogues.catalogue import Catalogue
from reader.formats.catalogues.link_list import LinkList
from reader.formats.epub.epub import Epub
from reader.formats.feeds.feed import Feed
from reader.formats.field_names import Role
from reader.formats.format import Format, OfFile
from reader.formats.mail.mail import Mail
from reader.formats.markdown.markdown import Markdown
from reader.formats.mhtml_pages import MhtmlPages
from reader.formats.office.open_document import OpenDocument
from reader.formats.office.rich_text import RichText
from reader.formats.office.word import Word
from reader.formats.pdf.pdf import Pdf
from reader.formats.plain_text import PlainText
from reader.formats.refusal import RefusedError
from reader.formats.safari_pages import SafariPages
from reader.formats.sandbox import door, words
from reader.formats.sandbox.failure import refuse_failures
from reader.formats.shown_name import shown_name
from reader.formats.tables import name_rows, table_view
from reader.formats.tables.delimited import Delimited
from reader.formats.tables.highlight_table import HighlightTable
from reader.formats.tables.json_articles import JsonArticles
from reader.formats.tables.mappings import json_of, mappings_in, saved_text
from reader.formats.tables.table import Table
from reader.formats.tables.table_view import TableView
from reader.formats.tables.workbook import Workbook
from reader.formats.web_archives.web_archive import WebArchive
from reader.formats.web_pages import WebPages
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Remark, SourceFile
from reader.model.name_table import NameRow
from reader.phrase import phrase

# Asked in this order; plain text takes what no other knows, or says what it is instead.
FORMATS: tuple[Format, ...]


def _read_within(file: SourceFile) -> Sequence[OfFile]:
    """Return the articles in a file that another holds; RefusedError says why there are none, damage included."""
    with refuse_failures():
        return list(_found_in(file, _Look.at(file)))


def _tables_within(file: SourceFile) -> list[tuple[str, Table]]:
    """Return the tables in a file that another holds; RefusedError where it is none, damage included."""
    with refuse_failures():
        format_ = _Look.at(file).format
        return list(format_.tables(file)) if isinstance(format_, TABULAR) else []


DOWNLOADS = ArchiveDownloads()
FORMATS = (
    DOWNLOADS,
    Catalogue(),
    HighlightTable(),
    Delimited(),
    Epub(),
    Feed(),
    JsonArticles(),
    LinkList(),
    Mail(_read_within, _tables_within),
    Markdown(),
    MhtmlPages(),
    OpenDocument(),
    Pdf(),
    RichText(),
    SafariPages(),
    Word(),
    WebArchive(_read_within),
    WebPages(),
    Workbook(),
    PlainText(),
)
TRUSTED: tuple[type, ...] = (PlainText,)  # are parsed in this process: their code is all ours, and takes linear time
TABULAR = (Delimited, JsonArticles, Workbook)
HOLD_TABLES = (*TABULAR, Mail)

_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")  # which are opened to know what they are


def suffixes() -> tuple[str, ...]:
    """Return what the names of files end in that are opened when they lie in a folder."""
    return tuple(dict.fromkeys(suffix for one in FORMATS for suffix in one.suffixes))


def articles(file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | FileError | Remark]:
    """Return the articles in the file, and in their places why others cannot be read: at least one of either.

    A Remark says what else is to be known of the file. Which format a file has follows from its bytes, so that it is
    read again as it was read.
    """
    known = _known_format(file)
    is_trusted = isinstance(known, TRUSTED)
    file = _with_columns(file, known)
    found = (
        list(_parse(_Look(known, has_signs=False), file, encoding))
        if known and is_trusted
        else door.articles(file, encoding, _name_of(known))
    )
    if file.facts and sum(isinstance(one, ArticleDraft) for one in found) == 1:
        found = [facts.with_facts(one, file.facts) if isinstance(one, ArticleDraft) else one for one in found]
    return [one if isinstance(one, ArticleDraft) else _name(file, one) for one in found]


def article(file: SourceFile, part: int = 0, encoding: str | None = None) -> ArticleDraft:
    """Return one article of the file; FileError says why it cannot be read."""
    found = articles(file, encoding)
    drafts = {one.part: one for one in found if isinstance(one, ArticleDraft)}
    if part in drafts:
        return drafts[part]
    if not drafts and (error := next((one for one in found if isinstance(one, FileError)), None)):
        raise error
    raise FileError(
        phrase("{file} is read in another way by now: this article is not found in it.", file=shown_name(file.path))
    )


def original_text(file: SourceFile, part: int, encoding: str) -> str:
    """Return what the file itself says in the place of one of its articles; FileError where that cannot be read."""
    try:
        known = _known_format(file)
        if known and isinstance(known, TRUSTED):
            return known.original_text(file, part, encoding)
        return door.original_text(_with_columns(file, known), part, encoding, _name_of(known))
    except RefusedError as error:
        raise FileError(_sentence(file, error.predicate), error.because) from error


def description(file: SourceFile) -> str:
    """Return how a file is laid out, without what it says; FileError where that cannot be told."""
    try:
        return door.description(file)
    except RefusedError as error:
        raise FileError(_sentence(file, error.predicate), error.because) from error


def names(file: SourceFile) -> list[NameRow]:
    """Return the rows of a table of entities that comes back; FileError where it is none, or cannot be read."""
    try:
        return name_rows.rows_in(door.name_rows(file))
    except RefusedError as error:
        raise _error(file, error) from error
    except (KeyError, TypeError, ValueError) as error:
        raise _error(file, RefusedError(words.DAMAGED)) from error


def may_be_table(file: SourceFile) -> bool:
    """Tell whether a file is a table of articles, may have some attached, or is a workbook by its name."""
    known = _known_format(file)
    return isinstance(known, HOLD_TABLES) or (known is None and file.path.lower().endswith(Workbook.suffixes))


def tables(file: SourceFile) -> list[TableView]:
    """Return the tables of a file as its user looks at them; FileError where it has none, or none that can be read."""
    try:
        return table_view.views_in(door.tables(_with_columns(file, None)))
    except RefusedError as error:
        raise _error(file, error) from error
    except ValueError as error:
        raise FileError(_sentence(file, words.DAMAGED)) from error


def sample(view: TableView, fields: Mapping[Role, str], path: str) -> ArticleDraft:
    """Return the first article in the rows of a table that are shown, as its user says which column tells what.

    FileError where they hold none.
    """
    told = table_view.json_of([view]).encode()
    file = SourceFile(path, told, hashlib.sha256(told).hexdigest(), columns=json_of([view.mapping(fields)]))
    found = door.sample(file)
    for one in found:
        if isinstance(one, ArticleDraft):
            return one
    raise next(_error(file, one) for one in found if isinstance(one, RefusedError))


def parse_tables(file: SourceFile) -> str:
    """Return the tables of a file, as they are read in this process."""
    format_, mappings = _Look.at(file).format, mappings_in(file.columns)
    if not isinstance(format_, HOLD_TABLES):
        raise RefusedError(phrase("is no table"))
    views = [table_view.view_of(sheet, table, mappings) for sheet, table in format_.tables(file)]
    if not views:
        raise RefusedError(phrase("holds no table"))
    return table_view.json_of(views)


def parse_sample(file: SourceFile) -> Sequence[OfFile]:
    """Return the articles in the rows of a table, as they are read in this process."""
    [mapping] = mappings_in(file.columns)
    return list(table_view.articles_in(file.data.decode(), mapping, Path(file.path)))


def parse(file: SourceFile, encoding: str | None = None, format_: str = "") -> Iterator[OfFile]:
    """Yield what is in the file, as it is read in this process; the format is named where it is known already."""
    return _parse(_Look.at(file, format_), file, encoding)


def parse_original(file: SourceFile, part: int, encoding: str, format_: str = "") -> str:
    """Return what the file says in the place of one of its articles, as it is read in this process."""
    return _Look.at(file, format_).format.original_text(file, part, encoding)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look at a file tells: its format, and whether words of a news archive stand in it."""

    format: Format
    has_signs: bool

    @classmethod
    def at(cls, file: SourceFile, name: str = "") -> Self:
        """Look at a file; the format that is named was found where no such words stand in it."""
        if name:
            return cls(next(one for one in FORMATS if _name_of(one) == name), has_signs=False)
        has_signs = _has_signs(file)
        return cls(
            next(one for one in FORMATS if (has_signs or one is not DOWNLOADS) and one.recognises(file)), has_signs
        )


def _has_signs(file: SourceFile) -> bool:
    try:
        return may_be_download(file)
    except RefusedError:  # a damaged file, which has not told
        return True


def _parse(look: _Look, file: SourceFile, encoding: str | None) -> Iterator[OfFile]:
    try:
        yield from _found_in(file, look, encoding)
    except RefusedError as error:
        yield error


def _found_in(file: SourceFile, look: _Look, encoding: str | None = None) -> Iterator[OfFile]:
    """Yield what a format finds in the file; of one that came as a single article, also whether it may be several."""
    found = 0
    for one in map(_refused_if_unwritten, look.format.articles(file, encoding)):
        found += 1
        yield one
    if found == 1 and isinstance(one, ArticleDraft) and look.format is not DOWNLOADS:
        is_text = isinstance(look.format, PlainText)
        yield from unknown.remarks_on(file, one, is_text=is_text, has_signs=look.has_signs)


def _refused_if_unwritten(one: OfFile) -> OfFile:
    """Return what was found, or in the place of a long article that is no language why it is left out."""
    try:
        if isinstance(one, ArticleDraft):
            long_texts.refuse_unwritten(one.body, one.part)
    except RefusedError as error:
        return error
    return one


def _with_columns(file: SourceFile, known: Format | None) -> SourceFile:
    """Return the file with what its reader has said of the columns of tables, where it may be one."""
    holds_tables = known is None or isinstance(known, HOLD_TABLES)
    return replace(file, columns=saved_text()) if holds_tables and not file.columns else file


def _known_format(file: SourceFile) -> Format | None:
    """Return the format of the file where that can be told in this process: by a look that costs and risks little."""
    if file.data.startswith(_ARCHIVES) or may_be_download(file):
        return None
    try:
        with refuse_failures():
            return next(one for one in FORMATS if one is not DOWNLOADS and one.recognises(file))
    except RefusedError:  # as the other process will find out, too
        return None


def _name_of(format_: Format | None) -> str:
    return type(format_).__name__ if format_ else ""


def _name(file: SourceFile, one: RefusedError | Remark) -> FileError | Remark:
    return Remark(_sentence(file, one.text), one.because) if isinstance(one, Remark) else _error(file, one)


def _error(file: SourceFile, one: RefusedError) -> FileError:
    error = FileError(_sentence(file, one.predicate), one.because)
    error.__cause__ = one  # which knows where a library failed
    return error


def _sentence(file: SourceFile, predicate: str) -> str:
    return phrase("{file} {predicate}.", file=shown_name(file.path), predicate=predicate)
