"""Which of several names remains: one of the entities' own, or any other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from reader.text.fuller_name import name_that_stays
from reader.ui.corrections.heading import about
from reader.ui.style.dark_borders import edge
from reader.ui.style.foreign_text import SHORT, in_a_menu
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.style.theme import Theme

ANOTHER = 10_000  # the number of the choice of another name, below all entities
ALIASES = 20  # that are offered for it


class NameChoice(QWidget):
    """The names below each other with how much there is of each; at first the fullest, then the commonest."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entities: tuple[Entity, ...] = ()
        self._by_hand = False  # whether the user chose
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(margin(self.font()) // 4)
        self._grid.setColumnStretch(0, 1)
        self._group = QButtonGroup(self)
        self._rows: list[QWidget] = []
        self._another = QRadioButton(tr("Another name"), self)
        self.other = QComboBox(self)
        self.other.setEditable(True)
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for named in filter(None, (self.other, self.other.lineEdit())):
            named.setAccessibleName(tr("Another name"))
        self._group.addButton(self._another, ANOTHER)
        self._group.idClicked.connect(self._choose)
        self.other.editTextChanged.connect(self._take_other)

    @property
    def name(self) -> str:
        at = self._group.checkedId()
        if at == ANOTHER:
            return " ".join(self.other.currentText().split())
        return self._entities[at].name if at >= 0 else ""

    @property
    def buttons(self) -> list[QRadioButton]:
        """The choices, that of another name last."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Offer the names of entities; what the user chose stays chosen."""
        if tuple(entities) == self._entities:
            return
        kept = self.name if self._by_hand else ""
        self._entities = tuple(entities)
        self._clear()
        for row, entity in enumerate(self._entities):
            self._add_row(row, entity)
        last = len(self._entities)
        self._grid.addWidget(self._another, last, 0)
        self._grid.addWidget(self.other, last + 1, 0, 1, 2)
        self._offer_aliases()
        edge(self, self._theme)
        names = [entity.name for entity in self._entities]
        stays = self._entities.index(name_that_stays(self._entities))
        chosen = names.index(kept) if kept in names else ANOTHER if kept else stays
        self._group.button(chosen).setChecked(True)
        self.setFocusProxy(self._group.button(chosen))
        self.other.setVisible(chosen == ANOTHER)

    def _clear(self) -> None:
        for widget in self._rows:
            if isinstance(widget, QRadioButton):
                self._group.removeButton(widget)
            widget.hide()
            widget.deleteLater()
        self._rows.clear()

    def _add_row(self, row: int, entity: Entity) -> None:
        button = QRadioButton(in_a_menu(entity.name, SHORT), self)
        beside = Label(about(entity), self)
        beside.set_rank()
        self._group.addButton(button, row)
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(beside, row, 1)
        for widget in (button, beside):
            widget.show()  # at once: until then what is new in an open dialog has no height
        self._rows += [button, beside]

    def _offer_aliases(self) -> None:
        typed = self.other.currentText()
        aliases = dict.fromkeys(alias for entity in self._entities for alias in entity.aliases)
        self.other.blockSignals(True)
        self.other.clear()
        self.other.addItems(list(aliases)[:ALIASES])
        self.other.setCurrentText(typed)
        self.other.blockSignals(False)

    def _choose(self, at: int) -> None:
        self._by_hand = True
        self.other.setVisible(at == ANOTHER)
        if at == ANOTHER:
            self.other.setFocus()
        self.changed.emit()

    def _take_other(self) -> None:
        if self._group.checkedId() == ANOTHER:
            self.changed.emit()
