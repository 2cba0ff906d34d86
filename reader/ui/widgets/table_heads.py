"""The names above the columns of a table: quiet, with a line below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from reader.ui.style.type_scale import SMALL, margin, scale

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

_SHEET = """
QHeaderView {{ background: {page}; }}
QHeaderView::section {{
    background: {page}; color: {dim}; border: none; border-bottom: 1px solid {line}; padding: 3px 8px 3px {left}px;
}}
"""


ROW_HEIGHT = 1.9  # ems


def set_up_lines(view: QTableView) -> None:
    """Let a table be lines that are chosen as a whole, without a grid."""
    view.setShowGrid(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * margin(view.font())))


def set_up_heads(header: QHeaderView) -> None:
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setFont(scale(header.font(), SMALL))


def color_heads(header: QHeaderView, look: Look, left: int = 0) -> None:
    """Colour the names; they stand so many pixels to the right of where their columns begin."""
    colors = look.colors
    header.setStyleSheet(_SHEET.format(page=colors.page, dim=colors.dim, line=colors.line, left=left))
