"""The field in which the style of citations is chosen: one of our own, or one of the user's files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.model.citation import OWN_CITATION_STYLES
from reader.phrase import phrase
from reader.places import is_folder
from reader.settings import CITATION_STYLE
from reader.ui.dialogs.field_message import FieldMessage
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.foreign_text import one_line
from reader.ui.style.translation import told, tr, translation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.errors import ReaderError

    Try = Callable[[str, Callable[[str], None], Callable[[ReaderError], None]], None]
    """Tries a style and calls back with what it calls itself, or with what is wrong."""

WORDS = dict(
    zip(OWN_CITATION_STYLES, (phrase("Plain text"), "Markdown", "HTML", phrase("With a footnote")), strict=True)
)
STYLES = file_filter((phrase("Citation styles"), [".csl"]))


class CitationField(QWidget):
    """A list, and a button for one that is not in it; a file is taken once it was tried, and what is wrong is said."""

    taken = Signal(str)  # the choice: a word for one of our own, or the path of a file

    def __init__(self, choice: str, files: Sequence[str], try_style: Try, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = choice
        self._try = try_style
        self.box = QComboBox(self)
        self.box.setAccessibleName(translation(CITATION_STYLE.label))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        own = choice in WORDS
        for listed in dict.fromkeys([*WORDS, *files, *([] if own else [choice])]):
            self._list(listed)
        self.box.setCurrentIndex(self.box.findData(choice))
        self.file = QPushButton(tr("&File…"), self, autoDefault=False)
        self.file.setToolTip(tr("Choose a file of the Citation Style Language (.csl), such as Zotero has"))
        self.message = FieldMessage(self)
        self._lay_out()
        self.box.activated.connect(lambda at: self.ask(self.box.itemData(at)))
        self.file.clicked.connect(self._ask_for_file)

    def ask(self, choice: str) -> None:
        """Take a style if it can be used."""
        if choice in WORDS:
            self.message.hide()
            self._take(choice)
        else:
            self._try(choice, lambda title: self._take_file(choice, title), self._refuse)

    def _take(self, choice: str) -> None:
        self._taken = choice
        self.box.setCurrentIndex(self.box.findData(choice))
        self.taken.emit(choice)

    def _take_file(self, choice: str, title: str) -> None:
        if not isValid(self):  # the dialog was closed meanwhile
            return
        if self.box.findData(choice) < 0:
            self._list(choice)
        self.message.say(tr("Copy with Source cites as “{title}” from now on.", title=title))
        self._take(choice)

    def _refuse(self, error: ReaderError) -> None:
        if not isValid(self):
            return
        self.box.setCurrentIndex(self.box.findData(self._taken))
        self.message.say(told(error))

    def _list(self, choice: str) -> None:
        self.box.addItem(WORDS.get(choice) or one_line(Path(choice).stem), choice)
        if choice not in WORDS:
            self.box.setItemData(self.box.count() - 1, one_line(choice), Qt.ItemDataRole.ToolTipRole)

    def _ask_for_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Citation Style"), self._folder(), STYLES)
        if file:
            self.ask(file)

    def _folder(self) -> str:
        """Return where such files are: beside the one that is chosen, or where Zotero keeps its own."""
        zotero = Path.home() / "Zotero" / "styles"
        beside = Path(self._taken).parent if self._taken not in WORDS else zotero
        return str(beside) if is_folder(beside) else ""

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.box, 1)
        line.addWidget(self.file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.message)
        self.setFocusProxy(self.box)
