"""All that a web page says, for who misses something in its article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from reader.phrase import phrase
from reader.ui.dialogs.text_dialog import TextDialog
from reader.ui.style.translation import tr

COLUMNS = 100
_ABOUT = phrase("Everything that the page says. Of it, what looks like the article was taken.")
_ABOUT_WHOLE = phrase("Everything that the page says, which all was taken as the article.")


class WholePageDialog(TextDialog):
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
        about = path, tr(_ABOUT_WHOLE) if is_taken else tr(_ABOUT)
        super().__init__(tr("The Whole Page"), about, text, COLUMNS, parent)
        if take:
            words = tr("Take Only the &Article") if is_taken else tr("&Take All as the Article")
            button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            button.clicked.connect(lambda: take(not is_taken))
            button.clicked.connect(self.accept)
