"""What a user says of the columns of tables, found by a file's path or by the columns that are named."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from reader.errors import FileError, ReaderError
from reader.formats import contents, files, registry
from reader.formats.field_names import Role
from reader.formats.files import Found
from reader.formats.shown_name import printable, shown_name
from reader.formats.tables import mappings
from reader.formats.tables.columns import list_of
from reader.formats.tables.mappings import ColumnMapping, find_exact, mappings_in, saved_text
from reader.formats.tables.table_view import TableView
from reader.library import Library
from reader.model import Changes, FileOutcome, LeftOutBecause, SourceFile
from reader.phrase import phrase
from reader.reasons import reason


def file_at(path: str) -> SourceFile:
    """Return the file at a path, also where that leads into an archive; FileError where it is not there any more."""
    lying = outer_path(path)
    for file in contents.contents_of(lying).files:
        if isinstance(file, SourceFile) and file.path == path:
            return file
        if file.path == path and not isinstance(file, SourceFile):
            raise FileError(file.reason, file.because or LeftOutBecause.OTHER)
    raise FileError(phrase("{file} is not where it was.", file=shown_name(path)), LeftOutBecause.UNREADABLE)


def outer_path(path: str) -> Path:
    """Return which file on the disk a path leads to: of one in an archive the archive."""
    return next((one for one in (Path(path), *Path(path).parents) if one.is_file()), Path(path))


def save(library: Library, path: str, mapping: ColumnMapping) -> Changes:
    """Keep what is said of a sort of table, and take back what was read of such a file before."""
    keep(mapping)
    return take_back(library, path)


def keep(mapping: ColumnMapping) -> bool:
    """Keep what is said of a sort of table; tell whether that is new. ReaderError where it cannot be kept."""
    before = find_exact(mappings_in(saved_text()), mapping.columns)
    try:
        mappings.save(mapping)
    except OSError as error:
        raise ReaderError(phrase("What is said of the columns cannot be kept: {why}.", why=reason(error))) from error
    return before is None or before.fields != mapping.fields


def take_back(library: Library, path: str) -> Changes:
    """Move the articles that were read from the file at a path into the bin, so that it can be read otherwise."""
    read_before = [one.article_id for one in library.watched_folders.articles_of(path)]
    return library.articles.delete(read_before) if read_before else Changes()


def is_read(library: Library, path: str) -> bool:
    """Tell whether the library has articles of the file at a path."""
    return bool(library.watched_folders.articles_of(path))


def mappings_for(found: Iterable[Found], said: Mapping[Role, str]) -> list[tuple[str, ColumnMapping]]:
    """Return what is said of the tables among files that have the columns named, each with the path of its file.

    What is not said is as it would be without. ReaderError where no table has such columns.
    """
    views, taken = [*_tables(found)], {column.casefold() for column in said.values()}
    made = [
        (path, _with_their_names(view, {**_others(view, taken), **said}))
        for path, view in views
        if _has(view, said.values())
    ]
    if made:
        return made
    if not views:
        raise ReaderError(phrase("There is no table among these files whose columns could be told."))
    path, view = views[0]
    missing = next(column for column in said.values() if not _has(view, [column]))
    raise ReaderError(
        phrase(
            "{file} has no column “{missing}”, but {columns}.",
            file=shown_name(path),
            missing=missing,
            columns=printable(list_of(view.columns)),
        )
    )


def _tables(found: Iterable[Found]) -> Iterator[tuple[str, TableView]]:
    """Yield the tables among files; of one that cannot be read, whoever reads it will say why."""
    for one in files.find_files(found):
        inside = iter(()) if isinstance(one, FileOutcome) else contents.contents_of(one).files
        for file in inside:
            if isinstance(file, SourceFile) and registry.may_be_table(file):
                with suppress(FileError):
                    yield from [(file.path, view) for view in registry.tables(file)]


def _has(view: TableView, columns: Iterable[str]) -> bool:
    here = set(map(str.casefold, view.columns))
    return all(column.casefold() in here for column in columns)


def _others(view: TableView, taken: Container[str]) -> dict[Role, str]:
    return {role: name for role, name in view.fields.items() if name.casefold() not in taken}


def _with_their_names(view: TableView, fields: Mapping[Role, str]) -> ColumnMapping:
    """Return a mapping with the columns as the table calls them, however they were typed."""
    called = {column.casefold(): column for column in view.columns}
    return view.mapping({role: called[name.casefold()] for role, name in fields.items()})
