"""The pane of entities: the names of the open article above, the card of the current one below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from reader.ui.entities.card import EntityCard
from reader.ui.entities.sidebar import Sidebar

if TYPE_CHECKING:
    from reader.model import EntityInArticle
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

NARROWEST = 13  # ems


class EntityPane(QWidget):
    """Puts its halves above each other, and tells both of the open article."""

    def __init__(self, theme: Theme, names: NameSignals, articles: ArticleSignals) -> None:
        super().__init__()
        self.sidebar = Sidebar(theme, names)
        self.card = EntityCard(theme, names, articles)
        self._splitter = _Splitter(theme, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for half in (self.sidebar, self.card):
            half.setMinimumHeight(5 * self.fontMetrics().height())
            self._splitter.addWidget(half)
        self._splitter.setSizes([400, 500])
        self.setMinimumWidth(NARROWEST * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.setFocusProxy(self.sidebar)

    def show_entities(self, rows: Sequence[EntityInArticle]) -> None:
        self.sidebar.show_entities(rows)
        self.card.show_named(frozenset(row.id for row in rows))

    def show_no_article(self) -> None:
        self.sidebar.show_no_article()
        self.card.show_named(frozenset())
        self.set_open_article(None)

    def set_open_article(self, article_id: int | None) -> None:
        """Mark the open article in the card; what narrowed the names of another article is forgotten."""
        if article_id != self.card.articles.lines.open_article:
            self.sidebar.filter.clear()
            self.card.head.why.fold()
        self.card.articles.show_open_article(article_id)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the names that the keys are meant for: several selected together, or where the keys are among them."""
        card_focused = self.card.isAncestorOf(QApplication.focusWidget() or self)
        chosen = self.sidebar.view.chosen_ids()
        return chosen if self.sidebar.view.hasFocus() or (len(chosen) > 1 and not card_focused) else ()

    def panes(self) -> list[QWidget]:
        """Return the halves, each a stop of the keyboard on its way from pane to pane."""
        return [self.sidebar, self.card]

    def splitter_state(self) -> QByteArray:
        return self._splitter.saveState()

    def restore_splitter(self, state: QByteArray) -> None:
        self._splitter.restoreState(state)


class _Splitter(QSplitter):
    """The names above the card, with a line of the theme between them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's own name
        return _Line(self._theme, self)


class _Line(QSplitterHandle):
    """As thin as a line, though it can be gripped beside it."""

    def __init__(self, theme: Theme, parent: _Splitter) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.contentsRect(), QColor(self._theme.colors.line))
