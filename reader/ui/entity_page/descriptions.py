"""How the texts describe an entity over time: since when, and the sentence that says so, which opens its article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reader.ui.style.foreign_text import one_line, set_apart, tip
from reader.ui.style.phrases import less, more, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.key_button import KeyButton
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from reader.model import EntityDescription
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.style.theme import Look

AT_FIRST = 3
SENTENCE_LINES = 2
WHEN, LEAST = 6.8, 5.4  # ems of the years, and of them where there is little room
LITTLE = 30  # ems


class Described(QWidget):
    """The first of them, and the others when they are wanted."""

    def __init__(self, look: Look, articles: ArticleSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._articles = articles
        self._shown: tuple[EntityDescription, ...] = ()
        self._newest: int | None = None
        self._whole = False
        self.sentences: list[_Sentence] = []
        self.more = Link(look, "", self, quiet=True)
        self.more.setFont(scale(self.font(), SMALL))
        self.more.clicked.connect(self._toggle)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(margin(self.font()) // 4)
        self._rows.addWidget(self.more)

    def show_descriptions(self, descriptions: Sequence[EntityDescription], newest: int | None, *, same: bool) -> None:
        """Show the sentences; where the entity is the same, what was unfolded stays so.

        What is said in the `newest` year of all of its articles is said to this day.
        """
        self._whole = self._whole and same
        if (tuple(descriptions), newest) != (self._shown, self._newest):
            self._shown, self._newest = tuple(descriptions), newest
            for old in self.sentences:
                self._rows.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.sentences = [self._sentence(said) for said in self._shown]
            for row, sentence in enumerate(self.sentences):
                self._rows.insertWidget(row, sentence)
        self._fold()

    def _sentence(self, said: EntityDescription) -> _Sentence:
        made = _Sentence(self._look, said, when(said, self._newest), self)
        made.clicked.connect(lambda: self._articles.opened.emit(said.article_id, said.start))
        return made

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._fold()

    def _fold(self) -> None:
        for row, sentence in enumerate(self.sentences):
            sentence.setVisible(self._whole or row < AT_FIRST)
        self.more.set_words(less() if self._whole else more(len(self.sentences) - AT_FIRST))
        self.more.setVisible(len(self.sentences) > AT_FIRST)


class _Sentence(KeyButton):
    """When, and a sentence with the words that describe on the ground of a hit."""

    def __init__(self, look: Look, said: EntityDescription, when_said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._when = when_said
        self._sentence = said.sentence or said.text
        start = max(self._sentence.find(said.text), 0)
        self._stretch = start, start + len(said.text)
        self._small = scale(self.font(), SMALL)
        self._small.setFamily(QFontInfo(self.font()).family())  # which a painter would take from this button
        self._em = margin(self.font())
        self._gap = margin(self.font()) // 2
        self.setFont(_serif(self.font()))
        self.setAccessibleName(one_line(self._sentence))
        self.setAccessibleDescription(
            tr("{when}: “{text}”; opens the article", when=when_said, text=set_apart(said.text))
        )
        self.setToolTip(tip(tr("Open the newest article that says so, at this sentence"), days(said)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).count * line_pitch(self.font())) + self._gap // 2

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(line_pitch(self.font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        side = self._side(self.width())
        bar = QRectF(side - self._gap, self._gap / 4, 2, self.height() - self._gap / 2)
        painter.fillRect(bar, QColor(colors.accent if lit else colors.line))
        painter.setPen(QColor(colors.dim))
        painter.setFont(self._small)
        room = QRectF(0, self._gap / 4, side - 1.5 * self._gap, line_pitch(self.font()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._when)
        ink = blend(colors.ink, colors.dim, 1.0 if lit else 0.35)
        at = QPointF(side + 2, self._gap / 4)
        self._lines(self.width()).draw(painter, at, ink, [self._stretch], colors.ink, colors.selection)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _lines(self, width: int) -> Lines:
        return Lines(self._sentence, self.font(), width - self._side(width) - 2, SENTENCE_LINES)

    def _side(self, width: int) -> int:
        """Return how much of some width the years have."""
        return round((WHEN if width > LITTLE * self._em else LEAST) * self._em)


def when(said: EntityDescription, newest: int | None) -> str:
    """Return in which years articles say so: "2018", "2018 – 2019", "since 2020", "undated"."""
    if said.since is None or said.until is None:
        return tr("undated")
    if said.since.year == said.until.year:
        return str(said.since.year)
    return (
        tr("since {year}", year=str(said.since.year))
        if said.until.year == newest
        else f"{said.since.year} – {said.until.year}"
    )


def days(said: EntityDescription) -> str:
    """Return on which days articles say so first and last."""
    if said.since is None:
        return tr("No dated article says so.")
    first, last = short_date(said.since), short_date(said.until)
    return (
        tr("Said on {first}", first=first)
        if first == last
        else tr("Said first on {first}, last on {last}", first=first, last=last)
    )


def _serif(font: QFont) -> QFont:
    made = scale(font, 1.0)
    made.setFamilies([READING_FACE, "serif"])
    return made
