"""The table of what changes, and the chips that narrow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from reader.formats.edit_plan import Plan, Row
from reader.model import Field
from reader.phrase import phrase
from reader.ui.details.delegate import PlanDelegate
from reader.ui.details.model import PlanModel
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.headings import Heading
from reader.ui.widgets.table_heads import color_heads, set_up_heads, set_up_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.style.theme import Look

FILE_SHARE = 0.42  # of the width
LEAST_ROWS = 4
NARROW = 28  # ems
ALL: tuple[str, Callable[[Row], bool]] = (phrase("All"), lambda _: True)
UNDATED: tuple[str, Callable[[Row], bool]] = (phrase("Without a date"), lambda row: row.is_undated)
DATED: tuple[str, Callable[[Row], bool]] = (phrase("Date changes"), lambda row: Field.DATE in row.changes)
FAILED: tuple[str, Callable[[Row], bool]] = (phrase("Not found"), lambda row: row.fails)


class PlanTable(QWidget):
    """Shows a plan; the articles of which something cannot be read stand first."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._plan = Plan()
        self.model = PlanModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PlanDelegate(look, self.model, self.view))
        self.chips = {name: Chip(tr(name), look, self) for name, _ in (ALL, FAILED, UNDATED, DATED)}
        self._wanted = ALL
        self._set_up_view()
        self._lay_out()
        for kind in (ALL, FAILED, UNDATED, DATED):
            self.chips[kind[0]].clicked.connect(lambda _=False, kind=kind: self._narrow(kind))
        look.changed.connect(self._draw)
        self._draw()

    def show_plan(self, plan: Plan) -> None:
        other = plan.fields != self._plan.fields
        self._plan = plan
        self._count()
        if self.chips[self._wanted[0]].isHidden():
            self._wanted = ALL
        self._show()
        if other:
            self._fit()

    def _count(self) -> None:
        rows, dates = self._plan.rows, Field.DATE in self._plan.fields
        for name, wanted in (ALL, FAILED, UNDATED, DATED):
            found = sum(map(wanted, rows))
            self.chips[name].setText(f"{tr(name)} {number(found)}")
            self.chips[name].updateGeometry()
            self.chips[name].setVisible(name == ALL[0] or bool(found and (dates or name == FAILED[0])))
        self.chips[FAILED[0]].setVisible(self._fails_elsewhere)

    @property
    def _fails_elsewhere(self) -> bool:
        """Whether something else than a date cannot be read: an article without that is counted by another chip."""
        return any(found.why_not for row in self._plan.rows for of, found in row.found.items() if of is not Field.DATE)

    def _narrow(self, kind: tuple[str, Callable[[Row], bool]]) -> None:
        self._wanted = kind
        self._show()

    def _show(self) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(name == self._wanted[0])
        self.model.show_plan(self._plan, self._wanted[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heading.setVisible(self.width() > NARROW * margin(self.font()))
        self._fit()

    def _fit(self) -> None:
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if self._plan.fields:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(0, round(self.view.width() * FILE_SHARE))

    def _set_up_view(self) -> None:
        view = self.view
        view.setAccessibleName(tr("What changes"))
        set_up_lines(view)
        view.setMinimumHeight(view.verticalHeader().defaultSectionSize() * (LEAST_ROWS + 1))
        set_up_heads(view.horizontalHeader())

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(round(0.4 * em))
        self._heading = Heading(self._look, tr("What changes"), self)
        head.addWidget(self._heading)
        head.addStretch()
        for chip in self.chips.values():
            head.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(0.4 * em))
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _draw(self) -> None:
        colors = self._look.colors
        paint_ground(self.view, colors, colors.page)
        color_heads(self.view.horizontalHeader(), self._look)
