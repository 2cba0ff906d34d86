"""Paste: text, a piece of a web page or files on the clipboard make articles; a field takes what is pasted as ever."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from reader.phrase import phrase
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.file_commands import FileActions

_ADDRESS = re.compile(r"(?:https?|ftp)://\S+|www\.\S+", re.IGNORECASE)
_NOT_FETCHED = phrase(
    "That is an address, and nothing is fetched from the web: save the page in the browser, then open the file."
)
PAGE = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>{}</body></html>\n'


class PasteActions:
    """Lets what is on the clipboard be imported like a file, with Undo."""

    def __init__(self, files: FileActions, notice: NoticeBar) -> None:
        self._files = files
        self._notice = notice
        self._folder: Path | None = None  # where what is pasted lies until it is read

    def table(self) -> dict[str, Callable[[], object]]:
        return {"paste": self.paste}

    def paste(self) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            field.paste()
            return
        clipboard = QApplication.clipboard().mimeData()
        if paths := local_files(clipboard):
            self._files.take(paths)
        elif _ADDRESS.fullmatch(clipboard.text().strip()):
            self._notice.say(tr(_NOT_FETCHED))
        elif (pasted := as_file(clipboard)) is not None:
            self._files.take([self._keep(*pasted)])
        else:
            self._notice.say(tr("There is no text on the clipboard, and no file."))

    def _keep(self, suffix: str, data: bytes) -> Path:
        """Return where the process that imports finds it: until the program ends, for the library keeps it then."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="entity-reader-"))
            atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
        path = self._folder / f"Pasted {sha256(data).hexdigest()[:8]}{suffix}"
        path.write_bytes(data)
        return path


def local_files(clipboard: QMimeData) -> list[Path]:
    """Return the files that were copied, as a manager of files copies them; an address of the net is none."""
    urls = clipboard.urls() if clipboard.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def as_file(clipboard: QMimeData) -> tuple[str, bytes] | None:
    """Return what was copied as a file would hold it, and what its name would end in; None where it says nothing."""
    if not clipboard.text().strip():
        return None
    if clipboard.hasHtml():
        return ".html", PAGE.format(clipboard.html()).encode("utf-8", "replace")
    return ".txt", clipboard.text().encode("utf-8", "replace")
