"""What lies where, as it is laid out: each with its path, its size and a button that opens its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMargins, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.label import Label
from reader.ui.style.translation import spoken_locale, tr
from reader.ui.style.type_scale import SMALL, margin, scale, serif
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.chrome.page_context import PageContext
    from reader.ui.privacy.kept_files import Kept

WIDEST, EDGES = 44, QMargins(1, 1, 1, 3)  # ems of the column, and around it
TITLE = phrase("No connection is ever opened")
WORDS = phrase(
    "What you import, look for, write and decide stays on this computer, in the files below, which only you can read. "
    "There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, "
    "which is a file that you may send yourself. What you delete lies in the bin of the library until it is "
    "emptied, and in backups that were made before."
)


class PrivacySheet(ColumnSheet):
    """One column: a sentence, and what is kept."""

    folder_wanted = Signal(object)  # Path
    manual_wanted = Signal()
    closed = Signal()

    def __init__(self, context: PageContext, kept: Sequence[Kept], parent: QWidget) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES, parent)
        self.close_link = Link(self._look, tr("Close"), self.body, quiet=True)
        self.manual = Link(self._look, tr("How that is tested"), self.body)
        self.lines = [_Line(context, one, self.body) for one in kept]
        self._words = Label("", self.body, wraps=True)
        self._words.setText(tr(WORDS))
        self._lay_out()
        self.close_link.clicked.connect(self.closed)
        self.close_link.setToolTip(tr("Back to the article (Esc)"))
        self.manual.clicked.connect(self.manual_wanted)
        for line in self.lines:
            line.button.clicked.connect(lambda _=False, kept=line.kept: self.folder_wanted.emit(kept.folder))
        put_in_a_row([self.close_link, self.manual, *(line.button for line in self.lines)])

    @property
    def text(self) -> str:
        """What it says, a line for each file."""
        return "\n".join(f"{tr(line.kept.name)}: {line.kept.path}" for line in self.lines)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.addWidget(Heading(self._look, tr("Privacy"), self.body), 1)
        head.addWidget(self.close_link)
        title = Label(tr(TITLE), self.body, wraps=True)
        title.setFont(serif(self.font()))
        self.column.addLayout(head)
        self.column.addSpacing(em // 3)
        for widget in (title, self._words):
            self.column.addWidget(widget)
            self.column.addSpacing(em // 2)
        self.column.addWidget(self.manual)
        self.column.addSpacing(em)
        for line in self.lines:
            self.column.addWidget(line)
        self.column.addStretch()


class _Line(QWidget):
    """One of them."""

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget) -> None:
        super().__init__(parent)
        self.kept = kept
        self._look = look = context.look
        em = margin(self.font())
        self.button = PlainButton(look, tr("Open Folder"), self)
        self.button.setAccessibleName(tr("Open the folder of {name}", name=tr(kept.name)))
        self.button.setEnabled(kept.folder.is_dir())
        name = Label(tr(kept.name), self)
        name.setFont(scale(self.font(), 1.0, QFont.Weight.DemiBold))
        size = kept.size
        how = QLocale.DataSizeFormat.DataSizeSIFormat
        said = spoken_locale().formattedDataSize(size, 1, how) if size else tr("none yet")
        self.path = Label(f"{kept.path} · {said}", self, wraps=True)
        self.path.setFont(scale(self.font(), SMALL))
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(em // 5)
        for label in (name, Label(tr(kept.holds), self, wraps=True), self.path):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, em // 2, 0, em // 2)
        row.setSpacing(em)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        look.changed.connect(self._dim)
        self._dim()

    def _dim(self) -> None:
        dim(self.path, self._look)
