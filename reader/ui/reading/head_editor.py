"""The line under a title, the tags beneath it, and the form that takes their place: all lie over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Signal

from reader.model import Field
from reader.ui.reading.meta_strip import MetaStrip
from reader.ui.reading.tag_row import ArticleTags
from reader.ui.reading.typography import EDGE
from reader.ui.style.translation import told

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from reader.errors import ReaderError
    from reader.model import Article, Details
    from reader.ui.reading.details_form import DetailsForm
    from reader.ui.reading.page import ArticlePage
    from reader.ui.style.theme import Theme


class HeadEditor(QObject):
    """Opens the form, says what is to be saved, and keeps what could not be until its article is open again."""

    wanted = Signal(object)  # the Field that its user wants to edit, or None: all of them
    opened = Signal(object)  # Article whose form is open
    saved = Signal(object, object)  # Article, its changes: what `DetailsForm.saved` says
    abandoned = Signal(object, object, str)  # Article that was left, its changes, and why not all can be saved

    def __init__(self, theme: Theme, page: ArticlePage) -> None:
        super().__init__(page)
        self._look = theme.page
        self._page = page
        self._article: Article | None = None
        self._kept: dict[int, Mapping[Field, str]] = {}  # what could not be saved, by article
        self.strip = MetaStrip(self._look, page)
        self.form: DetailsForm | None = None
        self.tags = ArticleTags(self._look, page)
        self.tags.height_changed.connect(self._place)
        self.strip.wanted.connect(self.wanted)
        self.strip.hide()
        page.verticalScrollBar().valueChanged.connect(self._place)
        page.viewport().installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self.form is not None

    def set_writable(self, writable: bool) -> None:
        self.strip.setEnabled(writable)

    def show_article(self, article: Article | None, remark: str = "", link: str = "") -> None:
        """Lie over the head of an article that has just been put on the page; None where there is none."""
        if self.form and self._article and (article is None or article.id != self._article.id):
            self.leave()
        self._article = article
        self.strip.setVisible(article is not None and not self.form)
        self.show_tags(article)
        if article:
            self._page.document().documentLayout().documentSizeChanged.connect(self._place)
            self.strip.show_article(article, remark, link, self._page.look.meta)
            self._place()
            if article.id in self._kept and not self.form:
                self._open_form(article)  # without the keys: the next J would else be written into a field

    def show_tags(self, article: Article | None) -> None:
        """Show the tags of the article, or none."""
        self.tags.show_article(article)
        if article is None:
            self.tags.hide()

    def open(self, field: Field | None = None) -> None:
        """Open the form at a field."""
        if self._article is None:
            return
        form = self.form or self._open_form(self._article)
        form.go_to(field or form.wrong_field or (Field.TITLE if self._article.published else Field.DATE))

    def _open_form(self, article: Article) -> DetailsForm:
        from reader.ui.reading.details_form import DetailsForm  # a start waits for no form

        self._page.scroll_to(0)
        self.form = form = DetailsForm(self._look, self._page)
        form.saved.connect(self._save)
        form.left.connect(self.close)
        form.height_changed.connect(self._place)
        form.show_article(article)
        form.put_texts(self._kept.pop(article.id, {}))
        self._place()
        self.strip.hide()
        form.show()
        self.opened.emit(article)
        return form

    def show_read(self, article_id: int, details: Details) -> None:
        """Offer what the file of an article says of what was edited."""
        if self.form and self._article and self._article.id == article_id:
            self.form.show_read(details)
            self._place()

    def close(self) -> None:
        """Close the form; what stands in it is not wanted."""
        form, self.form = self.form, None
        if form:
            focused = form.window().focusWidget()
            if focused and form.isAncestorOf(focused):
                self._page.setFocus()  # before it is hidden: else Qt would go on to whatever comes next
            form.hide()
            form.deleteLater()
            self.strip.setVisible(self._article is not None)
            self._place()

    def refuse(self, error: ReaderError) -> None:
        """Say why the changes cannot be saved; they stay where they are."""
        if self.form:
            self.form.complain(told(error))

    def leave(self) -> None:
        """Say what can be saved, since this article is left; keep the rest until it is open again."""
        form, article = self.form, self._article
        if not form or not article:
            return
        changes, complaint = form.changes(), form.complaint
        if complaint:
            self._kept[article.id] = form.texts()
        self.close()
        if changes or complaint:
            self.abandoned.emit(article, changes, complaint)

    def set_aside(self, ids: Collection[int]) -> None:
        """Close the form where its article goes to the bin; what was written is there again with the article."""
        if self.form and self._article and self._article.id in ids:
            if self.form.changes() or self.form.complaint:
                self._kept[self._article.id] = self.form.texts()
            self.close()

    def _save(self, changes: object) -> None:
        if self._article:
            self.saved.emit(self._article, changes)

    # --- where they lie ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Lie where the line is, and have the text below leave room."""
        document = self._page.article
        if not document:
            return
        pad = round(self._page.look.em * 0.45)
        viewport = self._page.viewport().geometry()
        left = max(viewport.left() - pad, 0)
        width = min(round(document.document.textWidth()) + 2 * pad, self._page.width() - left)
        height = self.form.fit(width) if self.form else 0
        room = height and height + pad
        row = 0 if self.form else self.tags.fit(width - 2 * (pad + EDGE), runs_left=document.runs_left)
        self._page.leave_room(head=(room, row and row + 2 * pad))
        line = self._line_rect()
        self.tags.setVisible(row > 0)
        top = round(line.top()) + viewport.top() - self._page.verticalScrollBar().value()
        if self.form:
            self.form.setGeometry(left, top - 1, width, height)
        else:
            self.tags.move(viewport.left() + EDGE, top + round(line.height()) + 2 * pad)
            self.strip.setGeometry(left, top - pad // 2, width, round(line.height()) + pad)
            lines = [baseline + pad // 2 for baseline in document.meta_baselines()]
            self.strip.show_lines(lines, viewport.left() + EDGE - left, runs_left=document.runs_left)

    def _line_rect(self) -> QRectF:
        return self._page.article.meta_rect() if self._page.article else QRectF()
