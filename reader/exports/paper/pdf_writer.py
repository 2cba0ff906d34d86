"""Pages as a PDF file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from reader.errors import QueryInterruptedError
from reader.exports.export import Request
from reader.exports.paper.print_run import PrintRun, print_run
from reader.exports.paper.type_sheet import PER_INCH, UNIT
from reader.library import Selection

_LONGEST = 200  # letters of a title that the file itself tells
_HEAD = 4_096  # bytes in which it tells of itself
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_ABOUT = (
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>{}</xmp:CreatorTool>'
    "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
_application: list[QGuiApplication] = []  # where there is no window


def write_pdf(selection: Selection, request: Request, file: IO[bytes], creator: str) -> None:
    make_application()
    file.write(pdf_of(print_run(selection, request), creator, request.unwanted))


def pdf_of(run: PrintRun, creator: str, unwanted: Callable[[], bool] = lambda: False) -> bytes:
    """Return pages as a file, the same bytes whenever it is made; a Qt application must be there."""
    QHashSeed.setDeterministicGlobalSeed()  # in which order the faces lie in the file
    try:
        data = _paint(run, creator, unwanted)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return _DATES.sub(lambda found: b" " * len(found[0]), data[:_HEAD]) + data[_HEAD:]


def _paint(run: PrintRun, creator: str, unwanted: Callable[[], bool]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, run, creator)
    painter = QPainter(writer)
    for number in range(1, len(run.pages) + 1):
        if unwanted():
            painter.end()
            raise QueryInterruptedError("The pages are no longer wanted.")
        if number > 1:
            writer.newPage()
        run.paint(painter, number)
    painter.end()
    return bytes(buffer.data().data())


def make_application() -> None:
    """Have Qt ready for texts, without any display, where no window has done so."""
    if not QGuiApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application.append(QGuiApplication([]))


def _writer(buffer: QBuffer, run: PrintRun, creator: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(run.title[:_LONGEST])
    writer.setCreator(creator)
    writer.setDocumentId(QUuid())
    writer.setDocumentXmpMetadata(QByteArray(_ABOUT.format(creator).encode()))
    writer.setResolution(PER_INCH)
    size = QSizeF(run.sheet.width / UNIT, run.sheet.height / UNIT)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer
