"""Finding words among the passages of several names: what the find bar asks for and the passages show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.widgets.offsets import Utf16Offsets
from reader.ui.widgets.text_matches import FoldedText, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.together.passages import PassagesView
    from reader.ui.widgets.find_bar import FindBar

LONGEST = 200  # code points of a selection that is taken over into the field


class PassageFinder(QObject):
    """Stands between the bar and the passages, which are others after each change of the size of their text."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._passages: PassagesView | None = None
        self._lasting: tuple[Callable[[str], list[tuple[int, int]]], Utf16Offsets] | None = None
        self._spans: list[tuple[int, int]] = []  # in UTF-16 units, as Qt counts
        self._at: int | None = None
        bar.hide()
        bar.words_changed.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return self._bar.isVisible()

    def look_in(self, passages: PassagesView) -> None:
        """Look in these from now on."""
        self._passages = passages
        passages.written.connect(self._renew)
        self._renew()

    def open(self) -> None:
        """Show the bar, with a selected piece of text in its field."""
        if self._passages:
            selected = self._passages.textCursor().selectedText().strip()
            self._bar.open(selected if len(selected) <= LONGEST and "\u2029" not in selected else "")
            self._search()

    def step(self, by: int) -> None:
        """Go to the next or previous place, round and round; where nothing is looked for, ask for words."""
        if not self.is_open:
            self.open()
        elif self._spans:
            self._show(((self._at or 0) + by) % len(self._spans))

    def close(self) -> None:
        """Hide the bar, select the place that the reader is at, and give the passages the keys."""
        found = None if self._at is None else self._spans[self._at]
        self._bar.hide()
        self._spans, self._at = [], None
        if self._passages:
            self._passages.mark_found((), None)
            self._passages.setFocus()
            if found:
                self._passages.select(*found)

    def _renew(self) -> None:
        """Look again where the text is another, which stays as it is scrolled."""
        self._lasting = None
        if self.is_open and self._passages:
            self._spans = self._find(self._passages)
            self._at = nearest(self._spans, 0)
            self._passages.mark_found(self._spans, self._at, reveal=False)
            self._bar.show_count(self._at, len(self._spans))

    def _search(self) -> None:
        if self._passages:
            self._spans = self._find(self._passages)
            self._show(nearest(self._spans, self._passages.textCursor().selectionStart()))

    def _find(self, passages: PassagesView) -> list[tuple[int, int]]:
        if self._lasting is None:
            text = passages.toPlainText()
            self._lasting = FoldedText(text).spans, Utf16Offsets(text)
        spans, offsets = self._lasting
        return [(offsets.units(start), offsets.units(end)) for start, end in spans(self._bar.words())]

    def _show(self, at: int | None) -> None:
        assert self._passages
        self._at = at
        self._passages.mark_found(self._spans, at)
        self._bar.show_count(at, len(self._spans))
