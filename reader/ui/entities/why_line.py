"""A quiet "Why?" that opens to the reasons why a name is marked as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import one_line, set_apart
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.links import Link
from reader.ui.widgets.wrapped_label import UNBOUNDED, WrappedLabel

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

CLOSED, OPEN = phrase("Why?"), phrase("Why:")


class WhyLine(QWidget):
    """Asks for the reasons when it is opened."""

    asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = Link(look, tr(CLOSED), self, quiet=True)
        self.link.setFont(scale(self.font(), SMALL))
        self.link.setToolTip(tr("Say why this name is marked as it is"))
        self.reasons = WrappedLabel(scale(self.font(), 0.96), UNBOUNDED, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.link)
        column.addWidget(self.reasons)
        self.link.clicked.connect(self._toggle)
        self.fold()

    @property
    def is_open(self) -> bool:
        return not self.reasons.isHidden()

    def show_reasons(self, mention: str, sentences: Sequence[str]) -> None:
        """Show the reasons for one mention; nobody is told who has folded the line again meanwhile."""
        if self._wanted:
            said = " ".join(sentences)
            self.reasons.setText(f"“{set_apart(mention)}”: {said}")
            self.reasons.setAccessibleName(one_line(said))
            self.reasons.show()
            self.link.set_words(tr(OPEN))

    def renew(self) -> None:
        """Ask again where the line is open: another mention may be meant now."""
        if self._wanted:
            self.asked.emit()

    def fold(self) -> None:
        self._wanted = False
        self.reasons.hide()
        self.link.set_words(tr(CLOSED))

    def _toggle(self) -> None:
        if self._wanted:
            self.fold()
        else:
            self._wanted = True
            self.asked.emit()
