"""Finding in the open article: what the find bar asks for and the page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.widgets.text_matches import FoldedText, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.reading.page import ArticlePage
    from reader.ui.widgets.find_bar import FindBar

LONGEST = 200  # code points of a selection that is taken over into the field


class Finder(QObject):
    """Stands between the bar and the page."""

    def __init__(self, bar: FindBar, page: ArticlePage) -> None:
        super().__init__(page)
        self._bar = bar
        self._page = page
        self._folded: FoldedText | None = None
        self._from = 0  # where the search began
        bar.hide()
        bar.words_changed.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Show the bar, with a selected piece of text in its field."""
        if not self._page.article:
            return
        self._from = self._page.selected_offsets()[0] or self._page.text_geometry.visible_offsets()[0]
        selected = self._page.selected_text().strip()
        self._bar.open(selected if len(selected) <= LONGEST and "\n" not in selected else "")
        self._search()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._bar.words()

    def step(self, by: int) -> None:
        """Go to the next or previous place, round and round; without words to look for, to what the search found.

        Where there is neither, ask for words.
        """
        if self._is_at_hits():
            self._page.step_hit(by)
            self._bar.show()
            self._show_hit()
            return
        if not self._bar.words() or not self._page.article:
            self.open()
            return
        if not self._bar.isVisible():
            self._take_up(by)
        elif self._page.matches.spans:
            spans, at = self._page.matches.spans, self._page.matches.at or 0
            self._show(spans, (at + by) % len(spans))

    def _is_at_hits(self) -> bool:
        """Tell whether what the search found is walked through: nothing else is asked for."""
        return not self._bar.words() and self._page.article is not None and bool(self._page.hits.spans)

    def _show_hit(self) -> None:
        self._page.set_found((), None)
        self._bar.show_count(self._page.hits.at, len(self._page.hits.spans))

    def _take_up(self, by: int) -> None:
        """Show the bar again and go on from the selection, or from what can be seen."""
        self._bar.show()
        start, end = self._page.selected_offsets()
        if start == end:
            start = end = self._page.text_geometry.visible_offsets()[0]
        spans = self._spans()
        after = nearest(spans, end if by > 0 else start)
        self._show(spans, after if after is None or by > 0 else (after - 1) % len(spans))

    def close(self) -> None:
        """Hide the bar, select the place that the reader is at, and give the page the focus."""
        found = self._page.matches
        if found.at is not None:
            self._page.select(*found.spans[found.at])
        self._page.set_found((), None)
        self._bar.hide()
        self._page.setFocus()

    def renew(self) -> None:
        """Take up another article: what is asked for is looked for there, but the page stays where it is."""
        self._folded = None
        self._from = 0
        if self._bar.isVisible() and self._is_at_hits():
            self._show_hit()
        elif self._bar.isVisible() and self._page.article:
            spans = self._spans()
            self._page.set_found(spans, 0 if spans else None, reveal=False)
            self._bar.show_count(0 if spans else None, len(spans))
        else:
            self._page.set_found((), None)

    def renew_hits(self) -> None:
        """Count anew what the search found, where that is what the bar counts; without it the bar goes."""
        if not self._bar.isVisible() or self._bar.words():
            return
        if self._page.hits.spans or self._bar.field.hasFocus():
            self._show_hit()
        else:
            self._bar.hide()

    def _search(self) -> None:
        if self._is_at_hits():
            self._show_hit()
            return
        spans = self._spans()
        self._show(spans, nearest(spans, self._from))

    def _spans(self) -> list[tuple[int, int]]:
        if not self._bar.words() or not self._page.article:
            return []
        self._folded = self._folded or FoldedText(self._page.article.text)
        return self._folded.spans(self._bar.words())

    def _show(self, spans: Sequence[tuple[int, int]], at: int | None) -> None:
        self._page.set_found(spans, at)
        self._bar.show_count(at, len(spans))
