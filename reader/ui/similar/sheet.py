"""What is like an article, as it is laid out: the article, its story in a row, and what else is like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.browsing.neighbours import HOW
from reader.ui.style.foreign_text import tip
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.widgets.article_line import ArticleLine
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import Heading, Section
from reader.ui.widgets.links import Link
from reader.ui.widgets.tab_round import put_in_a_row
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model import SimilarArticle
    from reader.ui.browsing.neighbours import Neighbours
    from reader.ui.chrome.page_context import PageContext

WIDEST, EDGES = 58, QMargins(1, 1, 1, 3)  # ems of the column, and around it
TITLE = 1.25  # of the name on a card
TITLE_LINES = 3
NAMES, WORDS = 4, 4  # that are said of what two articles share


class SimilarSheet(ColumnSheet):
    """One column that scrolls as a whole."""

    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES, parent)
        self._articles = context.articles
        self._found: Neighbours | None = None
        self.lines: list[ArticleLine] = []
        self.close_link = Link(self._look, tr("Close"), self.body, quiet=True)
        self.title = WrappedLabel(scale(serif(self.font()), TITLE), TITLE_LINES, self.body)
        self._story, self._others = _Rows(self.body), _Rows(self.body)
        self.in_story = Section(
            self._look, tr("In this story"), self._story, self.body, beside=tr("the oldest first"), how=tr(HOW)
        )
        self.also = Section(
            self._look, tr("Like it"), self._others, self.body, beside=tr("the likest first"), how=tr(HOW)
        )
        self._lay_out()
        self.close_link.clicked.connect(self.closed)
        self.close_link.setToolTip(tr("Back to the article (Esc)"))

    @property
    def text(self) -> str:
        """What it says, a line for each article."""
        return "\n".join(f"{line.accessibleName()} · {line.accessibleDescription()}" for line in self.lines)

    def show_neighbours(self, found: Neighbours) -> None:
        """Show what is like an article."""
        self._found = found
        self.title.setText(found.rows[found.article_id].title)
        like = {one.article_id: one for one in found.similar}
        for line in self.lines:
            line.hide()
            line.deleteLater()
        story = [self._line(one, like.get(one), self._story) for one in found.story]
        others = [self._line(one.article_id, one, self._others) for one in self._others_of]
        self.lines = [*story, *others]
        for holder, lines in ((self._story, story), (self._others, others)):
            for line in lines:
                holder.rows.addWidget(line)
        self.in_story.setVisible(len(story) > 1)
        self.also.setVisible(bool(others))
        put_in_a_row([self.close_link, *self.lines])

    @property
    def stop(self) -> QWidget:
        """What gets the keys at first: the article after the one that is open."""
        after = self._found.after(+1) if self._found else None
        at = self._found.story.index(after) if self._found and after is not None else 0
        free = [line for line in self.lines[at:] if line.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        return next(iter(free), self.close_link)

    @property
    def _others_of(self) -> list[SimilarArticle]:
        return self._found.others if self._found else []

    def _line(self, article_id: int, like: SimilarArticle | None, parent: QWidget) -> ArticleLine:
        assert self._found
        row = self._found.rows[article_id]
        shared = (*like.names[:NAMES], *like.words[:WORDS]) if like else (tr("This article"),)
        below = " · ".join(filter(None, (row.source, ", ".join(shared))))
        made = ArticleLine(self._look, row, below, parent, is_open=like is None)
        if like:
            told = tr(
                "{likeness} like it. Both have {words}.",
                likeness=QLocale().toString(like.likeness, "f", 2),
                words=", ".join((*like.names, *like.words)),
            )
            made.setToolTip(tip(row.title, told))
            made.clicked.connect(lambda: self._articles.opened.emit(article_id, None))
        made.context_requested.connect(lambda at: self._articles.menu_requested.emit([article_id], at))
        return made

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.addWidget(Heading(self._look, tr("Similar articles"), self.body), 1)
        head.addWidget(self.close_link)
        self.column.addLayout(head)
        self.column.addSpacing(em // 3)
        self.column.addWidget(self.title)
        for section in (self.in_story, self.also):
            self.column.addWidget(section)
        self.column.addStretch()


class _Rows(QWidget):
    """Articles, one below the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
