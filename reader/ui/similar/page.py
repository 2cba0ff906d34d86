"""The page of articles that are like the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.neighbours import PAGE, neighbours, place_of
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.dialogs.paper_text import PaperText
from reader.ui.similar.sheet import SimilarSheet
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.exports.paper.paragraph import Paragraph
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.browsing.neighbours import Neighbours
    from reader.ui.chrome.page_context import PageContext

NONE = phrase("No other article is like this one.")


class SimilarPage(SheetPage):
    """Looks up what is like an article, and shows its story in a row and the others by how like they are."""

    only_place = PagePlace(PAGE)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, "", tr("Similar articles"))
        self._context = context
        self._article_id: int | None = None
        self._found: Neighbours | None = None
        self.sheet = self._make_sheet()
        self._message.pressed.connect(self._look_up)
        context.text.changed.connect(self._set_anew)

    @property
    def message(self) -> str:
        """What is said where there is nothing to show, empty where there is."""
        return self._message.sentence if self.currentWidget() is self._message else ""

    def show_place(self, place: PagePlace) -> None:
        self._is_open, self._article_id = True, place.article_id
        if place.article_id is None:
            self.gone.emit(place)
        else:
            self._look_up()

    def place(self) -> PagePlace | None:
        return place_of(self._article_id) if self._is_open and self._article_id is not None else None

    def leave(self) -> None:
        super().leave()
        self._context.tasks.forget(Topic.SIMILAR)

    def refresh(self, changes: Changes) -> None:
        if self._is_open and (changes.entities or changes.membership or changes.articles):
            self._look_up()

    def copy(self) -> None:
        """Put what is listed into the clipboard, a line for each article."""
        QGuiApplication.clipboard().setText(self.sheet.text)

    @property
    def paper_text(self) -> PaperText | None:
        """What is printed: the story, and what else is like the article; None where nothing is."""
        found = self._found
        if found is None or self.currentWidget() is not self.sheet:
            return None

        def paragraphs(_: Library) -> Iterator[Paragraph]:
            from reader.ui.similar.paragraphs import paragraphs_of

            return paragraphs_of(found)

        return PaperText(
            tr("Similar to {title}", title=one_line(found.rows[found.article_id].title, SHORT)), paragraphs
        )

    def turn(self, by: int) -> None:
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    # --- looking up ---

    def _look_up(self) -> None:
        if self._article_id is not None:
            tasks, read = self._context.tasks, neighbours(self._article_id)
            tasks.run(Topic.SIMILAR, read, self._show, self._fail, lane=Lane.BEHIND)

    def _show(self, found: Neighbours | None) -> None:
        if not self._is_open:
            return
        if found is None:
            self.gone.emit(place_of(self._article_id or 0))
        elif not found.similar:
            self._say(tr(NONE))
        else:
            self._found = found
            self.sheet.show_neighbours(found)
            self._turn_to(self.sheet)
        self.arrived.emit()

    def _first_stop(self) -> QWidget:
        return self.sheet.stop

    def _make_sheet(self) -> SimilarSheet:
        made = SimilarSheet(self._context, self)
        made.closed.connect(self.left)
        self._add(made)
        return made

    def _set_anew(self) -> None:
        """Make the sheet anew where its text is to be larger or smaller."""
        before, self.sheet = self.sheet, self._make_sheet()
        if self._found:
            self.sheet.show_neighbours(self._found)
        if self.currentWidget() is before:
            self._turn_to(self.sheet)
        self.removeWidget(before)
        before.deleteLater()
