"""Reports as PDF: the pages that are printed, as a file.

The bytes of a file follow from what is in it alone: no date, no number drawn by lot. Its letters are those of the
program and, for scripts that these do not have, of the system.
"""

from __future__ import annotations

from typing import IO

from reader.errors import ReaderError
from reader.exports.export import FileExport, Request
from reader.library import Selection
from reader.phrase import phrase

_CREATOR = "Entity Reader"
_TEXTS, _OPENINGS = 2_000, 10_000  # articles at most: all pages are there before the first says how many they are


def most_articles(request: Request) -> int:
    """Return of how many articles there can be pages."""
    return _OPENINGS if request.only_openings else _TEXTS


class PdfExport(FileExport):
    """A report as pages; what makes them is imported when there are some to be made."""

    label = "PDF"
    purpose = phrase("to print or send")
    suffix = ".pdf"
    mark = b"/Creator (\xfe\xff" + _CREATOR.encode("utf-16-be") + b")"
    like = "report"
    passes = 2

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        if len(selection) > most_articles(request):
            most = f"{most_articles(request):,}"
            raise ReaderError(
                phrase("{n} articles are too many for pages: there can be {most} of them.", n=len(selection), most=most)
            )
        try:
            from reader.exports.paper.pdf_writer import write_pdf
        except ImportError as error:  # Qt is there, but not what it needs of the system
            raise ReaderError(
                phrase("Pages cannot be set here, since Qt cannot be loaded: {why}.", why=error)
            ) from error
        write_pdf(selection, request, file, _CREATOR)
