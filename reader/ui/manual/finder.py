"""Finding in the manual: what the find bar asks for, in this chapter and on in the next that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.manual.chapters import chapters
from reader.ui.manual.search import Hit, search
from reader.ui.widgets.offsets import Utf16Offsets
from reader.ui.widgets.text_matches import FoldedText

if TYPE_CHECKING:
    from reader.ui.manual.text import ManualText
    from reader.ui.widgets.find_bar import FindBar


class Finder(QObject):
    """Stands between the bar and the text of the chapter that is shown."""

    hit_wanted = Signal(object)  # Hit, in whichever chapter

    def __init__(self, bar: FindBar, text: ManualText) -> None:
        super().__init__(text)
        self._bar = bar
        self._text = text
        self._chapter = chapters()[0].name
        self._nth: int | None = None  # of what was found in it, where the reader is
        bar.hide()
        bar.words_changed.connect(lambda _: self._begin())
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return self._bar.isVisible()

    def open(self) -> None:
        """Show the bar, with selected words in its field."""
        self._bar.open(self._text.textCursor().selectedText())
        self._begin()

    def close(self) -> None:
        self._bar.hide()
        self._text.mark((), None)
        self._text.setFocus()

    def show_chapter(self, name: str, hit: Hit | None = None) -> None:
        """Mark in the chapter that is shown now what is looked for, and go to a place in it."""
        self._chapter = name
        if hit and not self.is_open:
            self._bar.show()
            self._bar.field.setText(hit.found)
        if self.is_open:
            self._mark(hit.nth if hit else None)

    def step(self, by: int) -> None:
        """Go to the next place or the one before, from chapter to chapter, round and round."""
        found = search(self._bar.words())
        if found:
            at = self._at(found)
            self.hit_wanted.emit(found[(at + by) % len(found) if at is not None else self._ahead(found)])

    def _begin(self) -> None:
        here = any(hit.chapter == self._chapter for hit in search(self._bar.words()))
        self._mark(0 if here else None)

    def _mark(self, nth: int | None) -> None:
        self._nth = nth
        plain, words = self._text.document().toPlainText(), self._bar.words()
        units = Utf16Offsets(plain).units
        spans = FoldedText(plain).spans(words) if words.strip() else []
        self._text.mark([(units(start), units(end)) for start, end in spans], nth)
        found = search(words)
        self._bar.show_count(self._at(found) if nth is not None else self._ahead(found) if found else None, len(found))

    def _at(self, found: list[Hit]) -> int | None:
        """Return which of all places the reader is at."""
        places = [(hit.chapter, hit.nth) for hit in found]
        here = (self._chapter, self._nth)
        return places.index(here) if here in places else None

    def _ahead(self, found: list[Hit]) -> int:
        """Return the first place in a chapter behind this one, else the first of all."""
        names = [chapter.name for chapter in chapters()]
        here = names.index(self._chapter)
        return next((number for number, hit in enumerate(found) if names.index(hit.chapter) > here), 0)
