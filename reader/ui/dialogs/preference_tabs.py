"""The pages of the preferences, and one search through all of them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.widgets.filter_field import fold

if TYPE_CHECKING:
    from collections.abc import Iterator


class Narrowable(Protocol):
    """A page of which only what holds some words can be shown."""

    def narrow(self, words: str) -> bool:
        """Show only what holds these words, all where there are none; tell whether anything does."""


class PreferencePage(QWidget):
    """A page that is made elsewhere."""

    def narrow(self, words: str) -> bool:
        raise NotImplementedError


class PreferenceForm(QScrollArea):
    """Fields below each other, each with what it is called; they are scrolled where there is no room for all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._form = QFormLayout(self._inner)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)

    def add(self, label: str, field: QWidget) -> None:
        self._form.addRow(label, field)

    def narrow(self, words: str) -> bool:
        wanted, found = fold(words).split(), False
        for row in range(self._form.rowCount()):
            said = fold(" ".join(self._said(row)))
            shown = all(word in said for word in wanted)
            self._form.setRowVisible(row, shown)
            found = found or shown
        return found

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is in it: only downwards can it be scrolled."""
        hint = super().minimumSizeHint()
        return QSize(self._wanted().width(), hint.height())

    def sizeHint(self) -> QSize:
        return self._wanted()

    def _wanted(self) -> QSize:
        return self._inner.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def _said(self, row: int) -> Iterator[str]:
        """Yield all that is written in a row."""
        for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
            item = self._form.itemAt(row, role)
            widget = item.widget() if item else None
            for one in (widget, *widget.findChildren(QWidget)) if widget else ():
                yield from _written(one)


def _written(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    said = widget.property("text")  # of a label, which the form makes, or a button
    if isinstance(said, str) and not isinstance(widget, QLineEdit):
        yield said.replace("&", "")
    if isinstance(widget, QComboBox) and not isinstance(widget, QFontComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))


def _behind(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets behind another, in the order of Tab."""
    while following := widget.nextInFocusChain():
        yield following
        widget = following


class PreferenceTabs(QWidget):
    """A tab a page; while words are looked for, those that hold them, the first of them in front."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(tr("Pages of the preferences"))
        self._pages: list[Narrowable] = []
        self._nothing = Label(tr("No preference holds these words."), self, wraps=True)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._nothing)

    def add(self, title: str, page: QWidget, narrowable: Narrowable) -> None:
        self._tabs.addTab(page, title)
        self._pages.append(narrowable)

    def turn_to(self, at: int) -> None:
        """Bring a page to the front and give it the keys."""
        self._tabs.setCurrentIndex(at)
        self.give_keys()

    def give_keys(self) -> None:
        """Give the keys to the first field of the page in front."""
        if page := self._tabs.currentWidget():
            inside = takewhile(page.isAncestorOf, _behind(page))
            fields = (one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(page))
            next(fields, self._tabs.tabBar()).setFocus()

    def narrow(self, words: str) -> None:
        """Show only what holds these words."""
        held = [page.narrow(words) for page in self._pages]
        for at, holds in enumerate(held):
            self._tabs.setTabVisible(at, holds)
        if any(held) and not held[max(self._tabs.currentIndex(), 0)]:
            self._tabs.setCurrentIndex(held.index(True))
        self._tabs.setVisible(any(held))
        self._nothing.setVisible(not any(held))
