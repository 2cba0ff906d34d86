"""The reading pane: one article, or what to say where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.settings import RULER, SHOW_MARKS, SHOW_NOTES, TAGGER
from reader.ui.browsing.selection import Selection
from reader.ui.reading.column import Anchor, TextColumn
from reader.ui.reading.comparison import ComparisonView
from reader.ui.reading.document import ArticleDocument
from reader.ui.reading.finder import Finder
from reader.ui.reading.head_editor import HeadEditor
from reader.ui.reading.language_faces import in_language
from reader.ui.reading.mentions import Mentions
from reader.ui.reading.meta import remark
from reader.ui.reading.note_editor import NoteEditor
from reader.ui.reading.noted_page import NotedPage
from reader.ui.reading.ruler import Ruler
from reader.ui.reading.states import Message, Skeleton
from reader.ui.reading.typography import typography
from reader.ui.style.theme import blend, palette
from reader.ui.style.translation import tr
from reader.ui.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Article
    from reader.settings import Settings
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.text_settings import TextSettings
    from reader.ui.style.theme import Theme

COMPARE = phrase("Compare with the fullest")
PATIENCE = 150  # milliseconds for which what is there stays before a skeleton takes its place
SELECTED = 0.28  # how much of the accent colour the ground of selected text has


class ReadingPane(QWidget):
    """Shows an article and tells what was clicked in it; every offset is in code points of the article's text."""

    next_unread_requested = Signal()  # Space at the very end
    context_requested = Signal(object, QPoint)  # entity id or None, where on the screen
    document_set = Signal()  # another one is on the page
    comparison_requested = Signal()  # of the open article with the fullest version of its story, or its end

    def __init__(self, theme: Theme, settings: Settings, text: TextSettings, names: NameSignals) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._text = text
        self._article: Article | None = None
        self._changed_files: frozenset[str] = frozenset()
        self._look = typography(settings)
        self.page = NotedPage(theme, self._look, names, self)
        self.page.marked = settings.get(SHOW_MARKS)
        self.page.show_notes(settings.get(SHOW_NOTES))
        self.head = HeadEditor(theme, self.page)
        self.notes = NoteEditor(theme, self.page)
        self._ruler = Ruler(theme.page, self.page)
        self._message = Message(theme, self)
        self._skeleton = Skeleton(theme, self._look, self)
        self.comparison = ComparisonView(theme, self._look, self)
        self._bar = FindBar(theme, self)
        self.finder = Finder(self._bar, self.page)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._lay_out()
        self._connect()
        self._recolor()
        self._use_ruler()
        self.show_nothing()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        for state in (self.page, self._message, self._skeleton, self.comparison):
            self._stack.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notes.placement.bar)
        layout.addWidget(self._stack)
        layout.addWidget(self._bar)

    def _connect(self) -> None:
        self.page.end_passed.connect(self.next_unread_requested)
        self.comparison.opened.connect(self._show_comparison)
        self.comparison.closed.connect(self._stop_comparing)
        self.head.strip.comparison_wanted.connect(self.comparison_requested)
        self.page.context_requested.connect(self.context_requested)
        self.page.zoomed.connect(self._text.zoom)
        self._text.changed.connect(self._set_anew)
        self._text.changed.connect(self._use_ruler)
        self._waiting.timeout.connect(lambda: self._show(self._skeleton))
        self._theme.changed.connect(self._recolor)

    def _use_ruler(self) -> None:
        self._ruler.use(self._settings.get(RULER), self._look.line)

    @property
    def as_widget(self) -> QWidget:
        return self

    def show_article(self, article: Article, at: int | None = None, hits: Sequence[tuple[int, int]] = ()) -> None:
        """Show an article with what a search found in it marked: at the first of that, or else at its top.

        Where `at` is given it is shown with the name that begins there in sight, or with that offset's line on top. The
        article that is open already stays where it is if it is to be shown there or anywhere.
        """
        self._show(self.page)
        if self._same_text(article):
            self._renew(article, at)
            self.page.set_hits(hits)
        else:
            self._article = article
            self._set_document(Anchor())
            self.page.set_mentions(Mentions(article.mentions))
            self.page.set_notes(article.notes)
            self.page.set_hits(hits, 0 if hits and at is None else None)
            self._go_to(at or 0)
            if hits and at is None:
                self.page.reveal(*hits[0])
        self.notes.show_article(article)
        self.finder.renew()

    def show_changed_files(self, paths: frozenset[str]) -> None:
        """Say of the article that is open, and of others to come, where its file has changed since it was read."""
        before, self._changed_files = self._changed_files, paths
        if self._article and (self._article.path in before) != (self._article.path in paths):
            self._set_document(self.page.anchor())

    def _show_comparison(self, article_id: int) -> None:
        """Show the open article compared with another, until one is shown or that is stopped."""
        if self._article and self._article.id == article_id:
            self.finder.close()
            self._show(self.comparison)

    def _stop_comparing(self) -> None:
        if self.is_comparing:
            self._show(self.page)

    @property
    def is_comparing(self) -> bool:
        return self._stack.currentWidget() is self.comparison

    @property
    def _column(self) -> TextColumn:
        return self.comparison.column if self.is_comparing else self.page

    def show_nothing(self, words: str = "") -> None:
        self._say(words)

    @property
    def shows_nothing(self) -> bool:
        return self._stack.currentWidget() is self._message and not self._message.is_failure

    def show_failure(self, sentence: str) -> None:
        self._say(sentence, "warning")

    def show_loading(self, article_id: int) -> None:
        """Keep what is there for a moment, then show that another article is on its way."""
        if self._article is None or self._article.id != article_id:
            self._waiting.start()

    def selection(self) -> Selection:
        """Return the selected stretch of the text, and the mention that the reader is at."""
        if self.is_comparing or self._article is None:
            return Selection()
        start, end = self.page.selected_offsets()
        return Selection(self._article.id, (start, end) if start < end else None, self.page.mention_here())

    def renew_article(self, article: Article, hits: Sequence[tuple[int, int]]) -> None:
        """Show what became of the article that is open, which stays where it is, and what a search found in it."""
        if self._same_text(article):
            self._renew(article, None)
            self.notes.show_article(article)
        self.mark_hits(hits)

    def mark_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        self.page.set_hits(hits)
        self.finder.renew_hits()

    def scroll_position(self) -> int:
        """Return the offset at which the first visible line begins; 0 is the very top."""
        return self.page.top_offset() if self._article else 0

    def scroll_to(self, position: int) -> None:
        self.page.scroll_to(position)

    def turn(self, by: int) -> None:
        """Scroll by a page; at the very end, ask for the next unread article."""
        if self.is_comparing:
            self.comparison.column.scroll_by(by)
        else:
            self.page.page(back=by < 0)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        self._stop_comparing()
        self.finder.open()

    def copy(self) -> None:
        self._column.copy()

    def select_all(self) -> None:
        self._column.selectAll()

    def event(self, event: QEvent) -> bool:
        """Take Esc from the window's own shortcuts while there is a bar to close."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._closes(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closes(event) and self.is_comparing:
            self._stop_comparing()
        elif self._closes(event) and self._bar.isVisible():
            self.finder.close()
        elif self._closes(event):
            self.notes.placement.end()
        else:
            super().keyPressEvent(event)

    def _closes(self, event: QKeyEvent) -> bool:
        is_open = self._bar.isVisible() or self.is_comparing or self.notes.placement.is_active
        return event.key() == Qt.Key.Key_Escape and not event.modifiers() and is_open

    def _same_text(self, article: Article) -> bool:
        shown = self._article
        return shown is not None and _identity(shown) == _identity(article)

    def _renew(self, article: Article, at: int | None) -> None:
        shown, self._article = self._article, article
        if shown and shown.mentions != article.mentions:
            here = self.page.mention_here()
            self.page.set_mentions(Mentions(article.mentions), here.start if here else None)
        if shown and shown.notes != article.notes:
            self.page.set_notes(article.notes)
        self.head.show_tags(article)
        if shown and self._meta_of(shown) != self._meta_of(article):
            self._set_document(self.page.anchor())
        if at is not None and at != self.scroll_position():
            self._go_to(at)

    @staticmethod
    def _meta_of(article: Article) -> tuple[object, ...]:
        about = article.source, article.author, article.url, article.published, article.path, article.word_count
        story = article.versions, article.is_fullest
        return *about, *story, article.language, bool(article.mentions), article.section, article.edited

    def _go_to(self, at: int) -> None:
        if self.page.mentions.starts_at(at) and at:
            self.page.place_at(at)
        else:
            self.page.scroll_to(at)

    def _set_document(self, anchor: Anchor) -> None:
        if self._article:
            is_changed = self._article.path in self._changed_files
            said = remark(self._article, self._settings.get(TAGGER), is_changed=is_changed)
            link = tr(COMPARE) if self._article.versions > 1 and not self._article.is_fullest else ""
            dim = self._theme.page_colors.dim
            look = in_language(self._look, self._article.language, self._article.text)
            document = ArticleDocument(self._article, look, dim, self.page, remark=said, link=link)
            self.page.set_article(document, look, anchor)
            self.head.show_article(self._article, said, link)
            self.document_set.emit()

    def _set_anew(self) -> None:
        """Set the page as was chosen meanwhile; the text at the top stays there, and what is selected is selected."""
        before, self._look = self._look, typography(self._settings)
        self.page.marked = self._settings.get(SHOW_MARKS)
        self.page.show_notes(self._settings.get(SHOW_NOTES))
        self.page.viewport().update()
        self._skeleton.set_look(self._look)
        self.comparison.set_look(self._look)
        if not self._article:
            self.page.look = self._look
        elif self._look != before:
            selected = self.page.selected_offsets()
            self._set_document(self.page.anchor())
            if selected[0] < selected[1]:
                self.page.select(*selected)

    def _say(self, words: str, icon: str = "") -> None:
        self._article = None
        self.head.show_article(None)
        self.notes.show_article(None)
        self.page.empty()
        self._bar.hide()
        self._message.show_words(words, icon)
        self._show(self._message)

    def _show(self, state: QWidget) -> None:
        self._waiting.stop()
        before = self._stack.currentWidget()
        focused = before is not None and before.hasFocus()
        self._stack.setCurrentWidget(state)
        self.setFocusProxy(state)
        if focused:
            state.setFocus()

    def _recolor(self) -> None:
        colors = self._theme.page_colors
        made = palette(colors)
        made.setColor(QPalette.ColorRole.Highlight, blend(colors.accent, colors.page, SELECTED))
        made.setColor(QPalette.ColorRole.Window, QColor(colors.page))
        self.page.setPalette(made)
        if self.page.article:
            self.page.article.recolor(colors.dim)


def _identity(article: Article) -> tuple[object, ...]:
    """Return what tells an article from another, also once it has another date and so another id."""
    return article.path, article.part, article.text, article.styles
