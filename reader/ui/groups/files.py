"""Groups as files: a page to be printed, and a network for other programs."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextBlockFormat, QTextCursor, QTextDocument

from reader.ui.groups.queries import article_ids
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import count, number
from reader.ui.style.theme import READING_FACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library
    from reader.model import ArticleQuery, Community
    from reader.ui.groups.queries import Groups

MARGIN = 20  # millimetres of a sheet
SIZE, LARGE = 10.0, 16.0  # points


def groups_as_pdf(found: Groups, name: str) -> bytes:
    """Return sheets A4 with a paragraph for each group; what the library says is inserted as plain text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Entity Reader")
    writer.setTitle(f"Groups in {one_line(name)}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    _document(found, name).print_(writer)
    return bytes(buffer.data().data())


def _document(found: Groups, name: str) -> QTextDocument:
    made = QTextDocument()
    font = QFont([READING_FACE, "serif"])
    font.setPointSizeF(SIZE)
    made.setDefaultFont(font)
    cursor = QTextCursor(made)
    _write(cursor, one_line(name), LARGE)
    _write(cursor, f"{count(len(found.groups), 'group')} in {count(found.articles, 'article')}", SIZE)
    for group in found.groups:
        _write(cursor, _told(group), SIZE, above=SIZE)
    return made


def _write(cursor: QTextCursor, words: str, size: float, above: float = 0.0) -> None:
    if not cursor.atStart():
        cursor.insertBlock()
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    cursor.setBlockFormat(shape)
    letters = cursor.charFormat()
    letters.setFontPointSize(size)
    cursor.insertText(words, letters)


def _told(group: Community) -> str:
    """Say of a group how many names it has, and in how many of the articles each of them stands."""
    names = ", ".join(f"{one_line(one.name)} ({number(one.together)})" for one in group.names)
    return f"{count(len(group.names), 'name')}: {names}"


def network_of(found: Groups, query: ArticleQuery) -> Callable[[Library], bytes]:
    """Return what writes the names and who of them stands with whom as GEXF, each with the number of its group."""

    def write(library: Library) -> bytes:
        from reader.exports.network import write_relations

        names = [one for group in found.groups for one in group.names]
        ids = article_ids(library, found.entity.id if found.entity else None, query)
        ties = library.cross_reference.ties_in(ids[: found.articles], [one.entity_id for one in names])
        group_of = {one.entity_id: at for at, group in enumerate(found.groups, 1) for one in group.names}
        file = BytesIO()
        nodes = [(one.entity_id, one.kind, one.name, one.articles) for one in names]
        write_relations(nodes, [(*pair, n) for pair, n in sorted(ties.items())], file, group_of)
        return file.getvalue()

    return write
