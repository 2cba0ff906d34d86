"""How a row of the article list is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.formats.file_place import file_place
from reader.lazy_dataclass import dataclass
from reader.ui.article_list.model import FOLD_ROLE, ROW_ROLE, Fold, more_versions
from reader.ui.article_list.sight import ELLIPSIS, Hits, in_sight
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line, show_tip
from reader.ui.style.icons import paint_dot, pixmap
from reader.ui.style.phrases import count, number
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import scale
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.row_list import RowDelegate
from reader.ui.widgets.undated_heading import paint_heading, shown_date

if TYPE_CHECKING:
    from reader.model import ArticleRow
    from reader.ui.article_list.model import Index
    from reader.ui.style.theme import Theme

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TITLE_LINES = 2
SNIPPET_LINES = 2
REMEMBERED = 256  # texts laid out
LEFT_EDGE, INDENT, CHEVRON = 1.6, 1.2, 1.5  # heights of a line of text
FOLDS = (Fold.FOLDED, Fold.UNFOLDED)


@dataclass(frozen=True, slots=True)
class _Foot:
    """The last line of a row, laid out."""

    line: QRectF
    date: str
    source: str  # as far as there is room
    versions: str  # "3 more versions"; empty where they are not folded
    versions_place: QRectF  # of these words and the chevron before them
    chevron: str
    notes: str  # how many there are; empty where there are none
    marks: float  # room of what stands between the source and the date


class ArticleDelegate(RowDelegate):
    """Paints a dot while unread, the title, the snippet, and at the foot the source, versions, notes and the date."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, float, int], QPixmap] = {}
        self._laid_out: dict[tuple[str, str, float, int], Lines] = {}
        self._seen: dict[tuple[str, Hits, float, int], tuple[str, Hits]] = {}
        self.headed_row: int | None = None  # the first undated one
        self.headed: int | None = None  # how many articles stand below the heading; None while that is not known
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Take the list's font, of which every distance is a part."""
        self._laid_out.clear()
        self._seen.clear()
        self._font = font
        self._em = QFontMetricsF(font).height()
        self._title, self._title_unread = scale(font, 1.0), scale(font, 1.0)
        self._title.setWeight(QFont.Weight.Medium)
        self._title_unread.setWeight(QFont.Weight.DemiBold)
        self._snippet = scale(font, 0.97)
        self._foot = scale(font, 0.92)
        text = TITLE_LINES * line_pitch(self._title_unread) + SNIPPET_LINES * line_pitch(self._snippet)
        self._foot_top = self._pad + text + 0.2 * self._em
        self.row_height = round(self._foot_top + line_pitch(self._foot) + self._pad)

    @property
    def _pad(self) -> float:
        return 0.55 * self._em

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(round(12 * self._em), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ArticleRow | None = index.data(ROW_ROLE)
        fold: Fold = index.data(FOLD_ROLE)
        rect, state = self._below_heading(painter, option.rect, index.row()), option.state
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        self._paint_ground(painter, rect, state)
        if fold is Fold.BENEATH:
            painter.fillRect(round(rect.x() + LEFT_EDGE * self._em), rect.y(), 1, rect.height(), self._rule)
        if row:
            self._paint_row(painter, rect, row, fold, shown_date(row.published, index.row(), self.headed_row))
        else:
            self.paint_skeleton(painter, rect)
        painter.restore()

    def _below_heading(self, painter: QPainter, rect: QRect, row: int) -> QRect:
        """Paint the heading where it stands in a row, on a ground of its own, and return what of the row is below it.

        Qt has painted the whole row as selected where the article is.
        """
        if row != self.headed_row:
            return rect
        below = rect.adjusted(0, rect.height() - self.row_height, 0, 0)
        text, height = self._text_rect(rect), below.y() - rect.y()
        painter.fillRect(rect.adjusted(0, 0, 0, below.y() - rect.bottom() - 1), QColor(self._theme.colors.side))
        heading = QRectF(text.x(), rect.y() + 0.3 * self._pad, text.width(), height)
        paint_heading(painter, heading, self._font, self._theme.colors, self.headed)
        return below

    def paint_skeleton(self, painter: QPainter, rect: QRect) -> None:
        """Paint a row that is not known yet: bars where its lines will stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._theme.colors.ink, self._theme.colors.side, 0.07))
        text = self._text_rect(rect)
        pitch = line_pitch(self._title)
        for line, share in ((0, 0.85), (1, 0.55), (2, 1.0), (3, 0.9)):
            bar = QRectF(text.x(), text.y() + line * pitch + 0.28 * pitch, text.width() * share, 0.5 * pitch)
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        self._paint_line(painter, rect)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        row: ArticleRow | None = index.data(ROW_ROLE)
        if event.type() != QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        text = self._text_rect(view.visualRect(index), index.data(FOLD_ROLE))
        show_tip(event.globalPos(), view, row.title if self._title_lines(row, text.width()).elided else "")
        return True

    def fold_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where in a row it stands how many more versions there are; nowhere where it does not."""
        row, fold = index.data(ROW_ROLE), index.data(FOLD_ROLE)
        if row is None or fold not in FOLDS:
            return QRect()
        below = rect.adjusted(0, rect.height() - self.row_height, 0, 0)
        date = shown_date(row.published, index.row(), self.headed_row)
        place = self._foot_parts(below, self._text_rect(below, fold), row, fold, date).versions_place
        return place.toAlignedRect().adjusted(0, -round(0.2 * self._em), 0, round(0.4 * self._em))

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colors = self._theme.colors
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.x(), rect.y(), max(2, round(0.16 * self._em)), rect.height(), QColor(colors.accent))

    def _paint_row(self, painter: QPainter, rect: QRect, row: ArticleRow, fold: Fold, date: str) -> None:
        text = self._text_rect(rect, fold)
        colors = self._theme.colors
        title = self._title_lines(row, text.width())
        title_color = QColor(colors.ink) if row.unread else blend(colors.ink, colors.dim, 0.55)
        title.draw(painter, text.topLeft(), title_color, row.title_hits, colors.ink, colors.hit)
        rest = TITLE_LINES + SNIPPET_LINES - title.count
        passage, hits = below_title(row, title.visible_text) if title.elided else (row.snippet, row.snippet_hits)
        passage, hits = self._in_sight(passage, hits, text.width(), rest)
        snippet = self._lines(passage, self._snippet, text.width(), rest)
        below = text.topLeft() + QPointF(0, title.count * line_pitch(self._title_unread) + 0.08 * self._em)
        snippet.draw(painter, below, QColor(colors.dim), hits, colors.ink, colors.hit)
        if row.unread:
            self._paint_dot(painter, text)
        self._paint_foot(painter, self._foot_parts(rect, text, row, fold, date), starred=row.starred)
        self._paint_line(painter, rect)

    def _title_lines(self, row: ArticleRow, width: float) -> Lines:
        return self._lines(row.title, self._title_unread if row.unread else self._title, width, TITLE_LINES)

    def _lines(self, text: str, font: QFont, width: float, most: int) -> Lines:
        """Return a text laid out, as it was before where it is still remembered: rows are painted again and again."""
        key = text, font.key(), width, most
        if key not in self._laid_out:
            if len(self._laid_out) >= REMEMBERED:
                self._laid_out.clear()
            self._laid_out[key] = Lines(text, font, width, most)
        return self._laid_out[key]

    def _in_sight(self, passage: str, hits: Hits, width: float, most: int) -> tuple[str, Hits]:
        """Return of a passage what shows its hits in so many lines, as it was before where it is still remembered."""
        key = passage, hits, width, most
        if key not in self._seen:
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            self._seen[key] = in_sight(passage, hits, lambda text: Lines(text, self._snippet, width, most))
        return self._seen[key]

    def _text_rect(self, rect: QRect, fold: Fold = Fold.NONE) -> QRectF:
        left, right = (LEFT_EDGE + INDENT * (fold is Fold.BENEATH)) * self._em, 0.9 * self._em
        return QRectF(
            rect.x() + left, rect.y() + self._pad, max(1.0, rect.width() - left - right), rect.height() - 2 * self._pad
        )

    @property
    def _rule(self) -> QColor:
        return blend(self._theme.colors.ink, self._theme.colors.side, 0.18)

    def _paint_dot(self, painter: QPainter, text: QRectF) -> None:
        middle = text.y() + QFontMetricsF(self._title_unread).lineSpacing() / 2
        paint_dot(painter, QPointF(text.x() - 0.7 * self._em, middle), self._em, self._theme.colors)

    def _foot_parts(self, rect: QRect, text: QRectF, row: ArticleRow, fold: Fold, date: str) -> _Foot:
        """Lay out the last line of a row: the source gives way to what stands beside it."""
        metrics = QFontMetricsF(self._foot)
        line = QRectF(text.x(), rect.y() + self._foot_top, text.width(), line_pitch(self._foot))
        notes = number(row.notes) if row.notes else ""
        marks = (1.25 * row.starred + 1.2 * bool(notes)) * self._mark_size
        marks += metrics.horizontalAdvance(notes) + 0.5 * self._em * bool(notes)
        room = line.width() - metrics.horizontalAdvance(date) - self._em - marks
        whence, versions, taken = _whence(row, fold), "", 0.0
        for said in (more_versions(row), more_versions(row, short=True)) if fold in FOLDS else ():
            versions, taken = said, metrics.horizontalAdvance(said) + CHEVRON * self._em
            if metrics.horizontalAdvance(whence) + taken <= room:
                break
        source = metrics.elidedText(whence, Qt.TextElideMode.ElideRight, max(0.0, room - taken))
        place = QRectF(line.x() + metrics.horizontalAdvance(source), line.y(), min(taken, room), line.height())
        chevron = {Fold.FOLDED: "chevron-right", Fold.UNFOLDED: "chevron-down"}.get(fold, "")
        return _Foot(line, date, source, versions, place, chevron, notes, marks)

    def _paint_foot(self, painter: QPainter, foot: _Foot, *, starred: bool) -> None:
        painter.setFont(self._foot)
        painter.setPen(QColor(self._theme.colors.dim))
        painter.drawText(foot.line, RIGHT, foot.date)
        painter.drawText(foot.line, LEFT, foot.source)
        if foot.marks:
            self._paint_marks(painter, foot, starred=starred)
        if foot.versions:
            painter.setPen(QColor(self._theme.colors.ink))
            words = foot.versions_place.adjusted(CHEVRON * self._em, 0, 0, 0)
            said = QFontMetricsF(self._foot).elidedText(foot.versions, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, LEFT, said)
            size, ratio = round(0.8 * self._em), painter.device().devicePixelRatioF()
            chevron = self._pixmap(foot.chevron, self._theme.colors.ink, ratio, size)
            painter.drawPixmap(QPointF(words.x() - 1.15 * size, words.center().y() - 0.5 * size), chevron)

    @property
    def _mark_size(self) -> int:
        return round(0.95 * self._em)

    def _paint_marks(self, painter: QPainter, foot: _Foot, *, starred: bool) -> None:
        """Paint before the date how many notes there are, and the star."""
        colors, size, metrics = self._theme.colors, self._mark_size, QFontMetricsF(self._foot)
        left = foot.line.right() - metrics.horizontalAdvance(foot.date) - foot.marks
        top, ratio = foot.line.center().y() - 0.54 * size, painter.device().devicePixelRatioF()
        if foot.notes:
            painter.drawPixmap(QPointF(left, top), self._pixmap("note", colors.dim, ratio, size))
            painter.drawText(foot.line.adjusted(left + 1.2 * size - foot.line.x(), 0, 0, 0), LEFT, foot.notes)
        if starred:
            right = foot.line.right() - metrics.horizontalAdvance(foot.date)
            star = self._pixmap("star-filled", colors.accent, ratio, size)
            painter.drawPixmap(QPointF(right - 1.25 * size, top), star)

    def _pixmap(self, name: str, color: str, scale: float, size: int) -> QPixmap:
        key = (name, color, scale, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = pixmap(name, color, scale, size)
        return self._pixmaps[key]

    def _paint_line(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(self._theme.colors.line))


def _whence(row: ArticleRow, fold: Fold) -> str:
    """Return the source, and how many versions of the story there are: "Evening Desk · 4 versions".

    Where there is no source, it is where the article stood: "row 12 of export.csv". Where it is said in other words, or
    above, that there are more versions, it is not said here.
    """
    versions = count(row.versions, "version") if row.versions > 1 and fold is Fold.NONE else ""
    place = "" if row.source else file_place(row.path, row.part).words
    return " · ".join(filter(None, (one_line(row.source or place), versions)))


def below_title(row: ArticleRow, shown: str) -> tuple[str, Hits]:
    """Return what stands below a title of which only the beginning is shown, and the hits in it.

    Where the title was derived from the text, the text goes on below with the first word that was cut.
    """
    if not row.title_derived:
        return row.snippet, row.snippet_hits
    at = row.title.rfind(" ", 0, len(shown.removesuffix(ELLIPSIS)) + 1) + 1
    rest = row.title[at:].removesuffix(ELLIPSIS).rstrip()
    hits = [(start - at, end - at) for start, end in row.title_hits if start >= at]
    behind = len(rest) + 1
    hits += [(start + behind, end + behind) for start, end in row.snippet_hits]
    return f"{rest} {row.snippet}", tuple(hits)
