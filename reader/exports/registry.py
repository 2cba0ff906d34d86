"""The exports that there are, and the one door to them.

A new export is a file beside this one and a line in `EXPORTS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader import disk
from reader.exports.delimited import CsvExport
from reader.exports.export import Export, FileExport, FolderExport, Request
from reader.exports.follow_the_money import FollowTheMoneyExport
from reader.exports.json_lines import JsonLinesExport
from reader.exports.markdown_folder import MarkdownExport
from reader.exports.network import GexfExport, GraphMlExport
from reader.exports.parquet import ParquetExport
from reader.exports.pdf import PdfExport
from reader.exports.references import BibTexExport, CslExport, RisExport
from reader.exports.refi_qda import RefiQdaExport
from reader.exports.report_files import HtmlReport, MarkdownReport
from reader.exports.training import BratExport, ConllExport, SpacyExport
from reader.exports.web_annotation import WebAnnotationExport
from reader.exports.workbook import WorkbookExport
from reader.folders import Folder, new_folder
from reader.library import Library, Selection

EXPORTS: dict[str, Export] = {
    "report": MarkdownReport(),
    "html": HtmlReport(),
    "pdf": PdfExport(),
    "markdown": MarkdownExport(),
    "csv": CsvExport(),
    "parquet": ParquetExport(),
    "xlsx": WorkbookExport(),
    "jsonl": JsonLinesExport(),
    "gexf": GexfExport(),
    "graphml": GraphMlExport(),
    "ris": RisExport(),
    "csl": CslExport(),
    "bibtex": BibTexExport(),
    "webannotation": WebAnnotationExport(),
    "brat": BratExport(),
    "conll": ConllExport(),
    "spacy": SpacyExport(),
    "qdpx": RefiQdaExport(),
    "ftm": FollowTheMoneyExport(),
}


def write(name: str, library: Library, path: Path, request: Request, *, force: bool = False) -> int:
    """Write an export to a path, whole or not at all, and return how many articles are in it.

    A file takes the place of an earlier such file, and only with `force` that of another one; a folder only with
    `force` that of an earlier one, and never that of another.
    """
    export = EXPORTS[name]
    if isinstance(export, FileExport):
        with disk.new_file(path, export.sort, library.path, force=force) as file:
            return write_into(export, library, file, request)
    with new_folder(path, name, force=force) as folder:
        return write_into_folder(export, library, folder, request)


def write_into(export: FileExport, library: Library, file: IO[bytes], request: Request) -> int:
    """Write an export into an open file, and return how many articles are in it."""
    with selection_of(library, request, export.passes) as selection:
        export.write(selection, request, file)
        return len(selection)


def write_into_folder(export: FolderExport, library: Library, folder: Folder, request: Request) -> int:
    """Write an export into the files of a folder, and return how many articles are in it."""
    with selection_of(library, request, export.passes) as selection:
        export.write(selection, request, folder)
        return len(selection)


@contextmanager
def selection_of(library: Library, request: Request, passes: int) -> Iterator[Selection]:
    """Give what is asked for, of one moment, to be gone through so many times."""
    done, steps = 0, 0

    def tell(articles: int) -> None:
        nonlocal done, steps
        done += articles
        steps = max(steps, done)  # pairs may be more than can be counted in one pass
        request.told(done, steps)

    with library.snapshot(request.unwanted) as snapshot:
        if request.notes is not None:
            selection = snapshot.selection_of_notes(request.notes, tell)
        elif request.names_alone:
            selection = snapshot.selection_of_names(request.names_alone, request.query, tell)
        else:
            selection = snapshot.selection(request.query, request.ids, tell)
        steps = passes * len(selection)
        yield selection
