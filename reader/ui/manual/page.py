"""The page of the manual: a chapter, the way to the others, and what is looked for in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.manual.chapters import CONTENTS, Chapter, chapters
from reader.manual.html import body
from reader.phrase import phrase
from reader.ui.browsing.help_places import manual_place
from reader.ui.browsing.selection import Selection
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.manual.finder import Finder
from reader.ui.manual.search import HIT, Hit, result_page, search
from reader.ui.manual.text import ManualText
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.filter_field import CHAPTERS, FilterField
from reader.ui.widgets.find_bar import MANUAL, FindBar
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QKeyEvent

    from reader.model import Changes
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext

SEARCH = phrase("Search the manual")
FIELD = 16  # ems


class ManualPage(OnlyPage):
    """One chapter at a time; each is a place of its own for Back and Forward."""

    only_place = manual_place()
    chapter_wanted = Signal(object)  # PagePlace

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._chapter = chapters()[0]
        self._heading = ""  # of the chapter that is asked for, which stands at the top then
        self._wanted: Hit | None = None  # that is gone to in it
        self._hits: list[Hit] = []
        self._body = QWidget(self)
        self.text = ManualText(self._look, self._body)
        self.field = FilterField(self._look, self._body, CHAPTERS)
        self.contents = Link(self._look, tr("Contents"), self._body, quiet=True)
        self.previous = Link(self._look, tr("Previous"), self._body, quiet=True)
        self.following = Link(self._look, tr("Next"), self._body, quiet=True)
        self.close_link = Link(self._look, tr("Close"), self._body, quiet=True)
        self.bar = FindBar(self._look, self._body, place=MANUAL)
        self.finder = Finder(self.bar, self.text)
        self._lay_out()
        self._connect()
        self._draw()

    def show_place(self, place: PagePlace) -> None:
        self._is_open = True
        self.field.clear()
        self._show(next((one for one in chapters() if one.name == place.chapter), chapters()[0]))
        self.finder.show_chapter(self._chapter.name, self._wanted)
        if self._heading:
            self.text.scrollToAnchor(self._heading)
        elif not self._wanted:
            self.text.verticalScrollBar().setValue(place.above)
        self._heading, self._wanted = "", None
        self.arrived.emit()

    def place(self) -> PagePlace | None:
        return manual_place(self._chapter.name, self.text.verticalScrollBar().value()) if self._is_open else None

    def refresh(self, changes: Changes) -> None:
        """Do nothing: nothing in a library changes the manual."""

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        self.field.clear()
        self.finder.open()

    def turn(self, by: int) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        self.text.copy()

    def select_all(self) -> None:
        self.text.selectAll()

    # --- chapters ---

    def _show(self, chapter: Chapter) -> None:
        self._chapter = chapter
        self.text.show_page(chapter.title, body(chapter, lambda name, heading: f"{name}.md#{heading}"))
        at = chapters().index(chapter)
        for link, step in ((self.previous, -1), (self.following, +1)):
            link.setVisible(0 <= at + step < len(chapters()))
        self.contents.setVisible(at > 0)

    def _step(self, by: int) -> None:
        self._go(chapters()[chapters().index(self._chapter) + by].name)

    def _go(self, name: str, heading: str = "", hit: Hit | None = None) -> None:
        self._heading, self._wanted = heading, hit
        place = manual_place(name)
        if name == self._chapter.name:  # which is here already, and no other place
            self.show_place(place)
        else:
            self.chapter_wanted.emit(place)

    def _follow(self, url: QUrl) -> None:
        link = url.toString()
        if link.startswith(HIT):
            self._go_to_hit(self._hits[int(link.removeprefix(HIT))])
        elif url.scheme() == "https":
            QGuiApplication.clipboard().setText(link)
            self._context.notice.say(
                tr("Copied the address. Entity Reader opens no connection: paste it in a browser.")
            )
        else:
            name, _, heading = link.partition(".md#")
            self._go(name, heading)

    # --- what is looked for ---

    def _search(self, words: str) -> None:
        """List the places in all chapters, or show the chapter again."""
        self._hits = search(words)
        if words.strip():
            self.text.show_page(tr(SEARCH), result_page(words, self._hits))
        elif self.text.accessibleName() == tr(SEARCH):
            self._show(self._chapter)

    def _go_to_hit(self, hit: Hit) -> None:
        self._go(hit.chapter, hit=hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._leave()
        else:
            super().keyPressEvent(event)

    # --- looks ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setContentsMargins(em, em // 2, em, em // 2)
        head.setSpacing(em)
        for link in (self.contents, self.previous, self.following):
            head.addWidget(link)
        head.addStretch()
        self.field.setPlaceholderText(tr("Search the manual…"))
        self.field.setAccessibleName(tr(SEARCH))
        self.field.setToolTip("")
        self.field.setMaximumWidth(FIELD * em)
        head.addWidget(self.field, 1)
        head.addWidget(self.close_link)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self.addWidget(self._body)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self.contents.clicked.connect(lambda: self._go(CONTENTS))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.following.clicked.connect(lambda: self._step(+1))
        self.close_link.clicked.connect(self.left)
        self.close_link.setToolTip(tr("Back to the article (Esc)"))
        self.text.anchorClicked.connect(self._follow)
        self.text.left.connect(self._leave)
        self.field.textChanged.connect(self._search)
        self.field.left_downwards.connect(self.text.setFocus)
        self.finder.hit_wanted.connect(self._go_to_hit)
        self._context.text.changed.connect(self._enlarge)
        self._look.changed.connect(self._draw)
        self._enlarge()

    def _enlarge(self) -> None:
        self.text.enlarge(self._context.text.enlargement)

    def _leave(self) -> None:
        """Close the bar where there is one, then the list of what was found, then the page."""
        if self.finder.is_open:
            self.finder.close()
        elif self.field.text():
            self.field.clear()
        else:
            self.left.emit()

    def _draw(self) -> None:
        paint_ground(self._body, self._look.colors, self._look.colors.page)
