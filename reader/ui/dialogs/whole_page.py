"""All that a web page says, for who misses something in its article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.label import Label

_ABOUT = "Everything that the page says. Of it, what looks like the article was taken."
_ABOUT_WHOLE = "Everything that the page says, which all was taken as the article."


class WholePageDialog(QDialog):
    """Shows the text of a page, and takes it as the article, or only the article again, if that is wanted."""

    def __init__(
        self,
        path: str,
        text: str,
        *,
        is_taken: bool,
        take: Callable[[bool], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("The Whole Page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = Label(parent=self, wraps=True)
        about.setText(path, _ABOUT_WHOLE if is_taken else _ABOUT)
        page = QPlainTextEdit(text, self)
        page.setReadOnly(True)
        page.setAccessibleName("The whole page")
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        if take:
            words = "Take Only the &Article" if is_taken else "&Take All as the Article"
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            button.clicked.connect(lambda: take(not is_taken))
            button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(page)
        layout.addWidget(buttons)
        open_at(self, self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 36)
