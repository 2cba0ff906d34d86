"""The field in which a tagger is chosen: one of the program's own, a spaCy model by its name or folder, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.phrase import phrase
from reader.settings import CAREFUL, NONE, TAGGER
from reader.ui.dialogs.field_message import FieldMessage
from reader.ui.style.translation import told, tr, translation

if TYPE_CHECKING:
    from reader.errors import ReaderError

    Find = Callable[[str, Callable[[str], None], Callable[[ReaderError], None]], None]
    """Looks for the tagger of a choice and calls back with its name, or with what is wrong."""

OWN, SPACY, CAREFUL_FILE = "", "spacy:", "careful:"
WORDS = {
    OWN: phrase("Entity Reader’s own"),
    CAREFUL: phrase("Entity Reader’s careful one, for English too: slower"),
    NONE: phrase("None, names are found later"),
}
LATER = phrase("New articles come in without names, which is fast. Library ▸ Find Names Again does it later.")


class TaggerField(QWidget):
    """A list that can be typed into; what is chosen is taken once it was found, and what is wrong is said below."""

    taken = Signal(str)  # the choice

    def __init__(self, choice: str, others: Sequence[str], find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = choice
        self._find = find
        self._line = QLineEdit(self)
        self.box = QComboBox(self, editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.box.setLineEdit(self._line)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for named in (self.box, self._line):
            named.setAccessibleName(translation(TAGGER.label))
        for listed in dict.fromkeys([OWN, *(one for one in others if one == CAREFUL), NONE, *others, choice]):
            self.box.addItem(_label(listed), listed)
        self.box.setCurrentIndex(self.box.findData(choice))
        self.folder = QPushButton(tr("F&older…"), self, autoDefault=False)
        self.folder.setToolTip(tr("Choose the folder of a spaCy model"))
        self.message = FieldMessage(self)
        self._lay_out()
        self.box.activated.connect(lambda at: self.ask(self.box.itemData(at)))
        self._line.editingFinished.connect(lambda: self.ask(self._typed_name()))
        self.folder.clicked.connect(self._ask_for_folder)

    def ask(self, choice: str) -> None:
        """Take a choice if there is such a tagger."""
        if choice != self._asked:
            self._asked = choice
            self.message.say(tr("Looking for {label}…", label=_label(choice)))
            self._find(choice, lambda name: self._take(choice, name), self._refuse)

    def _take(self, choice: str, name: str) -> None:
        if not isValid(self):  # the dialog was closed meanwhile
            return
        self.message.say(tr("Names are found by {name} from now on.", name=name) if choice != NONE else tr(LATER))
        self.taken.emit(choice)

    def _refuse(self, error: ReaderError) -> None:
        if isValid(self):
            self.message.say(told(error))

    def _typed_name(self) -> str:
        said = self.box.currentText().strip()
        at = self.box.findText(said, Qt.MatchFlag.MatchFixedString)
        if at >= 0:
            return str(self.box.itemData(at))
        return said if said in WORDS or said.startswith((SPACY, CAREFUL_FILE)) else SPACY + said

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a spaCy Model"))
        if folder:
            self.box.setEditText(folder)
            self.ask(SPACY + folder)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.box, 1)
        line.addWidget(self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.message)
        self.setFocusProxy(self.box)


def _label(choice: str) -> str:
    return translation(WORDS.get(choice, choice.removeprefix(SPACY)))
