"""Whom an entity stands with: of each kind a line of names, those first whom chance explains least."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import SECTIONS, kind_word
from reader.ui.style.phrases import less, more, number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Companion, Kind
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

LABEL = 6.8  # ems of what the kind is called
PITCH = 1.6  # heights of a line of text
HOW = phrase(
    "Of each kind those come first who stand here more often than chance would have it: who is named in few other"
    " articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993)."
)


class CompanionLines(QWidget):
    """Of each kind as many as have room in one line, and the others when they are wanted.

    A name that has no room beside what its kind is called stands below it.
    """

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._shapes = Shapes(look)
        self.shown: tuple[Companion, ...] = ()
        self._lines: list[_Line] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(tip(tr(HOW)))
        look.changed.connect(self.update)

    @property
    def links(self) -> list[Link]:
        """Return the names that are there, and after those of each kind what unfolds the others."""
        return [link for line in self._lines for link in (*line.links, line.more)]

    def show_companions(self, companions: Sequence[Companion]) -> None:
        """Show the names; where the keys were on one of them, they stay among them."""
        if tuple(companions) == self.shown:
            return
        focused = next((link for link in self.links if link.hasFocus()), None)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.shown = tuple(companions)
        of_kind: dict[Kind, list[Companion]] = defaultdict(list)
        for one in companions:
            of_kind[one.kind].append(one)
        sections = [
            (tr(section.title), [one for kind in section.kinds for one in of_kind[kind]]) for section in SECTIONS
        ]
        self._lines = [_Line(title, some, self) for title, some in sections if some]
        if focused and self.links:
            self.links[0].setFocus(focused.focus_reason)
        self._arrange(self.width())
        self.updateGeometry()

    def link(self, one: Companion) -> Link:
        """Return the name of one of them, which can be clicked and opened as any other."""
        link = Link(
            self._look,
            one.name,
            self,
            tail="  " + tr("{n} of {total}", "{n} of {total}", n=one.together, total=one.articles),
        )
        told = tr(
            "{n} of the {total} articles that name it is among these",
            "{n} of the {total} articles that name it are among these",
            n=one.together,
            total=one.articles,
        )
        by_chance = tr("By chance it would be {number}.", number=_roughly(one.expected))
        link.setToolTip(tip(one.name, f"{told}. {by_chance}"))
        link.setAccessibleDescription(f"{kind_word(one.kind)}, {told}")
        link.clicked.connect(lambda: self._names.clicked.emit(one.entity_id))
        for opened in (link.opened, link.pressed_twice):
            opened.connect(lambda: self._names.opened.emit(one.entity_id))
        link.context_requested.connect(lambda at: self._names.menu_requested.emit((one.entity_id,), at))
        return link

    def more_link(self, line: _Line) -> Link:
        """Return what unfolds a line, and folds it again."""
        link = Link(self._look, "", self, quiet=True)
        link.clicked.connect(lambda: self._unfold(line))
        return link

    def _unfold(self, line: _Line) -> None:
        line.is_whole = not line.is_whole
        self._arrange(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(line.rows(width) for line in self._lines) * self.pitch

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write what each kind is called, and draw its shape before each name."""
        painter, size = QPainter(self), self.shape_size
        painter.setLayoutDirection(self.layoutDirection())
        row = 0
        for line in self._lines:
            painter.setPen(QColor(self._look.colors.dim))
            room = QRect(0, row * self.pitch, self.label_width, self.pitch)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.title)
            row += line.rows(self.width())
            for one, link in zip(line.companions, line.links, strict=True):
                if not link.isHidden():
                    shape = self._shapes.shape(one.kind, size, self.devicePixelRatioF())
                    left = link.x() - size - size // 2
                    painter.drawPixmap(QPoint(left, link.y() + (self.pitch - size) // 2), shape)

    @property
    def pitch(self) -> int:
        return round(self.fontMetrics().height() * PITCH)

    @property
    def shape_size(self) -> int:
        return round(self.fontMetrics().height() * 0.75)

    @property
    def label_width(self) -> int:
        em = margin(self.font())
        longest = max((self.fontMetrics().horizontalAdvance(line.title) for line in self._lines), default=0)
        return max(round(LABEL * em), min(longest + em, self.width() // 3))

    def _arrange(self, width: int) -> None:
        row = 0
        for line in self._lines:
            places, hidden = line.places(width)
            line.more.set_words(less() if line.is_whole else more(hidden))
            said = line.more.accessibleName()
            line.more.setAccessibleName(tr("{more}: {kinds}", more=said, kinds=line.title))
            beside = line.more.sizeHint().width() + margin(self.font())
            behind = width - beside if hidden else width
            for link, (x, below) in zip((*line.links[: len(places) - 1], line.more), places, strict=True):
                left = min(x, width - line.more.sizeHint().width()) if link is line.more else x
                wide = min(link.sizeHint().width(), max((width if link is line.more else behind) - left, 1))
                link.setGeometry(QRect(left, (row + below) * self.pitch, wide, self.pitch))
                link.show()
            for link in line.links[len(places) - 1 :]:
                link.hide()
            line.more.setVisible(bool(hidden) or line.is_whole)
            row += line.rows(width)
        self.update()


class _Line:
    """The names of a kind."""

    def __init__(self, title: str, companions: Sequence[Companion], page: CompanionLines) -> None:
        self.title = title
        self.companions = companions
        self.is_whole = False
        self._page = page
        self.links = [page.link(one) for one in companions]
        self.more = page.more_link(self)

    def rows(self, width: int) -> int:
        return self.places(width)[0][-1][1] + 1

    def places(self, width: int) -> tuple[list[tuple[int, int]], int]:
        """Return where the names that have room begin and in which row, then what unfolds the others; and how many."""
        page = self._page
        em, shape = margin(page.font()), round(page.shape_size * 1.5)
        more = page.fontMetrics().horizontalAdvance("00 more")
        beside = 0 if len(self.links) == 1 else more + em
        longest = max(link.sizeHint().width() for link in (self.links if self.is_whole else self.links[:1]))
        is_below = page.label_width + shape + longest > width - beside
        begin, row = (0, 1) if is_below else (page.label_width, 0)
        x, found = begin, list[tuple[int, int]]()
        for at, link in enumerate(self.links):
            wide = shape + link.sizeHint().width()
            is_last = at == len(self.links) - 1
            room = width - (0 if is_last or self.is_whole else more + em)
            if x > begin and x + wide > room:
                if not self.is_whole:
                    break
                x, row = begin, row + 1
            found.append((x + shape, row))
            x += wide + em
        if self.is_whole and x + more > width:
            x, row = begin, row + 1
        return [*found, (x, row)], len(self.links) - len(found)


def _roughly(expected: float) -> str:
    return number(round(expected)) if expected >= 10 else f"{expected:.1f}"
