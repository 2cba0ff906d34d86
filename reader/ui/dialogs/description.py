"""How a file is laid out, for a report about a download that is not read as it should be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from reader.phrase import phrase
from reader.ui.dialogs.text_dialog import TextDialog
from reader.ui.style.translation import tr

COLUMNS = 100
ABOUT = phrase(
    "How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x"
    " and every digit a 0. It goes nowhere unless you send it."
)


class DescriptionDialog(TextDialog):
    """Shows it before anybody else sees it, and copies or saves it."""

    def __init__(
        self,
        path: str,
        text: str,
        *,
        copy: Callable[[], object],
        save: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("A Description of the File"), (path, tr(ABOUT)), text, COLUMNS, parent)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for words, do in (("&Copy", copy), (tr("&Save As…"), save)):
            button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _=False, do=do: do())
