"""The pane of entities: the names of the open article above, the card of the current one below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from reader.ui.entities.card import EntityCard
from reader.ui.entities.sidebar import Sidebar

if TYPE_CHECKING:
    from reader.model import Card, ConcordanceLine, EntityInArticle
    from reader.ui.style.theme import Theme

NARROWEST = 13  # ems


class EntityPane(QWidget):
    """Says what was clicked in either half; shows the names of an article and the card of an entity."""

    undated_requested = Signal(int)  # the articles of an entity that have no date
    why_requested = Signal(int)  # why the open article names this entity
    entity_clicked = Signal(int)
    entity_opened = Signal(int)
    article_clicked = Signal(object, int)  # article id, beyond the 32 bits of Qt's int, and the offset to open it at
    more_requested = Signal(int)  # entity id, when its articles are scrolled to their end
    retry_requested = Signal()  # the card that could not be shown is to be looked up again
    context_requested = Signal(object, QPoint)  # tuple of entity ids, where on the screen
    copy_requested = Signal(int, object)  # entity id, and of which article the sentence is to be copied
    selection_changed = Signal()  # other names are chosen in the sidebar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar = Sidebar(theme)
        self.card = EntityCard(theme)
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
        self._connect()

    def _connect(self) -> None:
        self.sidebar.entity_clicked.connect(self.entity_clicked)
        self.sidebar.entity_opened.connect(self.entity_opened)
        self.sidebar.context_requested.connect(self.context_requested)
        self.sidebar.selection_changed.connect(self.selection_changed)
        self.card.entity_clicked.connect(self.entity_clicked)
        self.card.entity_opened.connect(self.entity_opened)
        self.card.context_requested.connect(lambda number, at: self.context_requested.emit((number,), at))
        self.card.article_clicked.connect(self.article_clicked)
        self.card.copy_requested.connect(self.copy_requested)
        self.card.retry_requested.connect(self.retry_requested)
        self.card.more_requested.connect(self.more_requested)
        self.card.why_requested.connect(self.why_requested)
        self.card.undated_requested.connect(self.undated_requested)

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

    def set_current(self, entity_id: int | None) -> None:
        self.sidebar.set_current(entity_id)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the names that the keys are meant for: several selected together, or where the keys are among them."""
        card_focused = self.card.isAncestorOf(QApplication.focusWidget() or self)
        chosen = self.sidebar.view.chosen_ids()
        return chosen if self.sidebar.view.hasFocus() or (len(chosen) > 1 and not card_focused) else ()

    def show_card(self, card: Card | None) -> None:
        self.card.show_card(card)

    def show_beside(self, words: str) -> None:
        """Say whose page the card stands beside, where that is another's."""
        self.card.head.show_beside(words)

    def show_card_loading(self, entity_id: int) -> None:
        self.card.show_loading(entity_id)

    def show_failure(self, sentence: str) -> None:
        self.card.show_failure(sentence)

    def show_why(self, entity_id: int, mention: str, sentences: Sequence[str]) -> None:
        """Show why a mention names the entity of the card."""
        if entity_id == self.card.entity_id:
            self.card.head.why.show_reasons(mention, sentences)

    def renew_why(self) -> None:
        """Ask anew for the reasons where they are shown: the reader has gone to another mention."""
        self.card.head.why.renew()

    def show_more(self, lines: Sequence[ConcordanceLine]) -> None:
        self.card.show_more(lines)

    def last_article(self) -> int | None:
        return self.card.last_article()

    def panes(self) -> list[QWidget]:
        """Return the halves, each a stop of the keyboard on its way from pane to pane."""
        return [self.sidebar, self.card]

    def collapsed_sections(self) -> tuple[str, ...]:
        return self.sidebar.collapsed_sections()

    def set_collapsed(self, names: Iterable[str]) -> None:
        self.sidebar.set_collapsed(names)

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
