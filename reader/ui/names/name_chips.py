"""The chips above the names: all of them, those of a kind by its shape, and those that have a tag."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Kind, NameQuery
from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line, tip
from reader.ui.style.icons import pixmap
from reader.ui.style.kind_labels import SECTIONS
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr, translation
from reader.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model import TagCount
    from reader.ui.style.theme import Theme

KINDS = {kind: section.title for section in SECTIONS[:-1] for kind in section.kinds}


class KindChip(Chip):
    """As round as the shape in it."""

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, kind=kind)
        self._shape = kind

    def sizeHint(self) -> QSize:
        side = round(1.6 * self._em)
        return QSize(side, side)

    def _paint_icons(self, painter: QPainter, text: QRect) -> QRect:
        size, colors = self._em, self._theme.colors
        shape = pixmap(self._shape.value, colors.of(self._shape), self.devicePixelRatioF(), size)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, shape)
        return text


class NameChips(QWidget):
    """As many lines of chips as there is need for."""

    query_changed = Signal(object)  # NameQuery

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._query = NameQuery()
        self._tags: tuple[TagCount, ...] = ()
        self._all = Chip(tr("All"), theme, self)
        self._all.clicked.connect(lambda: self._ask(kinds=(), tagged=False, tag="", watched=False))
        self._kinds = {kind: KindChip(kind, theme, self) for kind in KINDS}
        for kind, chip in self._kinds.items():
            chip.clicked.connect(lambda _=False, kind=kind: self._turn(kind))
            chip.setAccessibleName(translation(KINDS[kind]))
            chip.hide()
        self.tagged = Chip(tr("Tagged"), theme, self)
        self.tagged.clicked.connect(self._offer_tags)
        self.tagged.hide()
        self.watched = Chip(tr("Watched"), theme, self)
        self.watched.clicked.connect(lambda: self._ask(watched=not self._query.watched))
        self.watched.setToolTip(tip(tr("Show names that words are watched for")))
        self.watched.hide()
        self._watched = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_query(self._query)

    def show_query(self, query: NameQuery) -> None:
        """Tick what is asked for."""
        self._query = query
        self._all.setChecked(not (query.kinds or self._is_by_tag or query.watched))
        for kind, chip in self._kinds.items():
            chip.setChecked(kind in query.kinds)
        self.tagged.setChecked(self._is_by_tag)
        self.tagged.setText(query.tag or tr("Tagged"))
        self.watched.setChecked(query.watched)
        self._show_there()

    def show_counts(self, by_kind: Mapping[Kind, int], tags: Sequence[TagCount], watched: int, total: int) -> None:
        """Show how many of each kind are found; a kind of which the library has none has no chip."""
        self._tags = tuple(tags)
        self._watched = watched
        found = sum(by_kind.values())
        is_narrowed = found != total
        self._all.setText(tr("All {n}", "All {n}", n=found))
        self._all.setAccessibleName(tr("All kinds, {n} name", "All kinds, {n} names", n=found))
        of_all = tr("There is {n} name.", "There are {n} names.", n=total) if is_narrowed else ""
        self._all.setToolTip(tip(tr("Show names of every kind"), of_all))
        for kind, chip in self._kinds.items():
            amount = by_kind.get(kind, 0)
            chip.setVisible(bool(amount) or chip.isChecked() or (is_narrowed and not chip.isHidden()))
            chip.setToolTip(tip(f"{translation(KINDS[kind])}: {number(amount)}"))
            chip.setAccessibleName(f"{translation(KINDS[kind])}, {number(amount)}")
        self._show_there()

    def chip_of(self, kind: Kind) -> Chip:
        return self._kinds[kind]

    @property
    def words(self) -> str:
        """What the first chip says."""
        return self._all.words

    @property
    def _is_by_tag(self) -> bool:
        return self._query.tagged or bool(self._query.tag)

    def _show_there(self) -> None:
        self.tagged.setVisible(bool(self._tags) or self._is_by_tag)
        self.tagged.setToolTip(tip(tr("Show names that have a tag")))
        self.watched.setVisible(bool(self._watched) or self._query.watched)
        self.watched.setText(tr("Watched {n}", "Watched {n}", n=self._watched) if self._watched else tr("Watched"))
        tag = one_line(self._query.tag, SHORT)
        self.tagged.setAccessibleName(tr("Names with the tag {tag}", tag=tag) if tag else tr("Names with a tag"))
        self._place()
        if self.heightForWidth(self.width()) != self.height():  # else all of the window would be laid out anew
            self.updateGeometry()

    def _turn(self, kind: Kind) -> None:
        """Ask for a kind beside those that are asked for, or not for it any more."""
        others = tuple(other for other in self._query.kinds if other is not kind)
        self._ask(kinds=others if kind in self._query.kinds else (*others, kind))

    def _ask(self, **changed: object) -> None:
        self.query_changed.emit(replace(self._query, **changed))  # type: ignore[arg-type]  # names of its fields

    def _offer_tags(self) -> None:
        """Offer the tags that names have, below the chip."""
        from reader.ui.style.collation import in_order  # behind the first frame

        menu = QMenu(tr("Tags"), self)
        any_tag = menu.addAction(tr("Any &Tag"), lambda: self._ask(tagged=True, tag=""))
        any_tag.setCheckable(True)
        any_tag.setChecked(self._query.tagged and not self._query.tag)
        for one in in_order(self._tags, lambda one: one.tag.name):
            said = f"{in_a_menu(one.tag.name, SHORT)}\t{number(one.entities)}"
            action = menu.addAction(said, partial(self._ask, tagged=False, tag=one.tag.name))
            action.setCheckable(True)
            action.setChecked(one.tag.name == self._query.tag)
        if self._is_by_tag:
            menu.addSeparator()
            menu.addAction(tr("&All Names, Tagged or Not"), lambda: self._ask(tagged=False, tag=""))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tagged.mapToGlobal(QPoint(0, self.tagged.height())))

    # --- where they stand ---

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(8 * self.fontMetrics().height(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._all.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _chips_there(self) -> list[Chip]:
        return [chip for chip in (self._all, *self._kinds.values(), self.tagged, self.watched) if not chip.isHidden()]

    def _arrange(self, width: int) -> list[QRect]:
        gap, x, y, places = round(0.35 * self.fontMetrics().height()), 0, 0, []
        for chip in self._chips_there():
            size = chip.sizeHint().boundedTo(QSize(max(1, width), 10_000))
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + gap
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + gap
        return places

    def _place(self) -> None:
        for chip, place in zip(self._chips_there(), self._arrange(self.width()), strict=True):
            chip.setGeometry(place)
