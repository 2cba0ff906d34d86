"""The form in which the details of an article are edited, in place of the line that says them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.model import Field
from reader.phrase import phrase
from reader.ui.chrome.voice import announce
from reader.ui.reading.detail_cell import DetailCell
from reader.ui.reading.detail_values import day_in_words, read_value, values
from reader.ui.style.label import Label
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.headings import color
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tab_round import go_round

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QWheelEvent

    from reader.model import Article, Details
    from reader.ui.style.theme import Look

ROUND = 6  # pixels
FILE_STAYS = phrase("The file on disk stays as it is.")
SHORT_FIELDS = (Field.SOURCE, Field.AUTHOR, Field.DATE, Field.SECTION, Field.ADDRESS, Field.LANGUAGE)
WIDE, NARROW = 26, 17  # ems from which on three, or two, fields stand side by side
Change = tuple[Field, str | None]  # as an edit says it; None for what the file says


class DetailsForm(QWidget):
    """Enter saves, Esc leaves, Tab goes from field to field and round again."""

    saved = Signal(object)  # tuple[Change, …]
    left = Signal()
    height_changed = Signal()

    def __init__(self, look: Look, parent: QWidget, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._columns = 0
        self._edited: frozenset[Field] = frozenset()
        self._why_undated = ""
        self.cells = {field: DetailCell(look, field, self) for field in (Field.TITLE, *SHORT_FIELDS)}
        self.save = PlainButton(look, tr("Save"), self, first=True)
        self.cancel = PlainButton(look, tr("Cancel"), self)
        self.hint = Label(tr(FILE_STAYS), self, wraps=True)
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Edit details"))
        self._draw()

    def show_article(self, article: Article) -> None:
        """Show what there is to be edited."""
        self._edited, self._why_undated = article.edited, article.undated_because
        for field, shown in values(article).items():
            self.cells[field].show_value(shown, edited=field in article.edited)
        self._say_hint()

    def show_read(self, details: Details) -> None:
        """Offer what the file says of what was edited."""
        for field, shown in values(details).items():
            if field in self._edited:
                self.cells[field].show_read(shown)

    def texts(self) -> Mapping[Field, str]:
        """Return what stands in the fields, also what cannot be saved."""
        return {field: cell.edit.text() for field, cell in self.cells.items()}

    def put_texts(self, texts: Mapping[Field, str]) -> None:
        """Put back what stood in the fields."""
        for field, text in texts.items():
            self.cells[field].edit.setText(text)

    def _changed_cells(self) -> list[DetailCell]:
        return [cell for cell in self.cells.values() if cell.is_changed]

    @property
    def complaint(self) -> str:
        """Why something that was changed cannot be saved, empty where all can."""
        return next(filter(None, (self._complaint(cell) for cell in self._changed_cells())), "")

    @property
    def wrong_field(self) -> Field | None:
        """The first field that was changed and cannot be saved."""
        return next((cell.detail for cell in self._changed_cells() if self._complaint(cell)), None)

    def changes(self) -> tuple[Change, ...]:
        """Return what was changed and can be saved."""
        return tuple((cell.detail, self._value(cell)) for cell in self._changed_cells() if not self._complaint(cell))

    def go_to(self, field: Field) -> None:
        """Give the keys to a field, all of which is selected."""
        self.cells[field].edit.setFocus()
        self.cells[field].edit.selectAll()

    def complain(self, sentence: str) -> None:
        """Say why something could not be saved."""
        self._hint(sentence, wrong=True)
        announce(self, sentence)

    def _value(self, cell: DetailCell) -> str | None:
        if cell.read is not None and cell.text == cell.read:
            return None
        return read_value(cell.detail, cell.text, self._today())

    def _save(self) -> None:
        for cell in self._changed_cells():
            if complaint := self._complaint(cell):
                self.complain(complaint)
                self.go_to(cell.detail)
                return
        if changes := self.changes():
            self.saved.emit(changes)
        else:
            self.left.emit()

    def _complaint(self, cell: DetailCell) -> str:
        try:
            self._value(cell)
        except ReaderError as error:
            return told(error)
        return ""

    def _look_at(self, cell: DetailCell) -> None:
        """Say what is wrong in a field as it is written, and what weekday a date is."""
        cell.edit.set_wrong(self._complaint(cell) if cell.is_changed else "")
        self._say_hint()

    def _say_hint(self) -> None:
        if complaint := self.complaint:
            self._hint(complaint, wrong=True)
            return
        dated = self.cells[Field.DATE]
        value = self._value(dated) if dated.is_changed else ""
        said = f"{day_in_words(value)}." if value else "" if dated.text else self._why_undated
        self._hint(f"{said} {tr(FILE_STAYS)}".lstrip())

    def _hint(self, words: str, *, wrong: bool = False) -> None:
        color(self.hint, self._look.colors.alert if wrong else self._look.colors.dim)
        if words != self.hint.text():
            self.hint.setText(words)
            self.height_changed.emit()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or event.modifiers():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Esc and every letter before the window does: what is pressed here is meant for the form."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops: list[QWidget] = []
        for cell in self.cells.values():
            stops += [cell.edit, cell.back] if cell.back.isVisibleTo(self) else [cell.edit]
        stops += [self.save, self.cancel]
        go_round(stops, forward=forward)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the text scroll below the form."""
        event.ignore()

    # --- what it is made of ---

    def fit(self, width: int) -> int:
        """Put as many fields side by side as there is room for; return the height that all of it needs."""
        em = margin(self.font())
        columns = 3 if width >= WIDE * em else 2 if width >= NARROW * em else 1
        if columns != self._columns:
            self._columns = columns
            self._grid.addWidget(self.cells[Field.TITLE], 0, 0, 1, columns)
            for number, field in enumerate(SHORT_FIELDS):
                self._grid.addWidget(self.cells[field], 1 + number // columns, number % columns)
            for column in range(3):
                self._grid.setColumnStretch(column, int(column < columns))
        self._column.activate()
        return self._column.totalHeightForWidth(width)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(round(0.6 * em))
        self._grid.setVerticalSpacing(round(0.5 * em))
        foot = QHBoxLayout()
        foot.setSpacing(round(0.5 * em))
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        foot.addSpacing(round(0.5 * em))
        foot.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column = column = QVBoxLayout(self)
        side = round(0.75 * em)
        column.setContentsMargins(side, round(0.6 * em), side, side)
        column.setSpacing(round(0.65 * em))
        column.addLayout(self._grid)
        column.addLayout(foot)

    def _connect(self) -> None:
        for cell in self.cells.values():
            cell.edit.textChanged.connect(lambda _, cell=cell: self._look_at(cell))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        self._look.changed.connect(self._draw)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.fillRect(self.rect(), QColor(colors.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        for cell in self.cells.values():
            cell.edit.setPalette(self.palette())
        self._say_hint()
