"""Paste and drop: text, a piece of a web page or files make articles; a field takes what is pasted as ever."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSysInfo, QUrl
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
    """Lets what is on the clipboard, or was dropped on the window, be imported like a file, with Undo."""

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
        brought: QMimeData | None = QApplication.clipboard().mimeData()  # nothing was ever put there, or it is gone
        if not (brought and self._take(brought, "Pasted")):
            self._notice.say(tr("There is no text on the clipboard, and no file."))

    def drop(self, dropped: QMimeData) -> None:
        """Import what was dropped on the window, and say why nothing comes of what cannot be."""
        if not self._take(dropped, "Dropped"):
            self._notice.say(tr("Nothing was imported: what was dropped is a picture, or has no text in it."))

    def _take(self, brought: QMimeData, how: str) -> bool:
        """Import what was brought, or say why not; False where there is nothing in it."""
        if paths := local_files(brought):
            self._files.take(paths)
        elif _is_address(brought.text()):
            self._notice.say(tr(_NOT_FETCHED))
        elif (found := as_file(brought)) is not None:
            self._files.take([self._keep(how, *found)])
        else:
            return False
        return True

    def _keep(self, how: str, suffix: str, data: bytes) -> Path:
        """Return where the process that imports finds it: until the program ends, for the library keeps it then."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="entity-reader-"))
            atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
        path = self._folder / f"{how} {sha256(data).hexdigest()[:8]}{suffix}"
        path.write_bytes(data)
        return path


def local_files(brought: QMimeData) -> list[Path]:
    """Return the files that were copied or dragged, as a manager of files does it; an address of the net is none."""
    urls = brought.urls() if brought.hasUrls() else []
    return [Path(_without_this_machine(url).toLocalFile()) for url in urls if url.isLocalFile()]


def _without_this_machine(url: QUrl) -> QUrl:
    """Return where a file lies here; some programs write the name of the machine before it."""
    if url.host() and url.host().casefold() == QSysInfo.machineHostName().casefold():
        url.setHost("")
    return url


def _is_address(text: str) -> bool:
    """Tell whether a text is an address or several, and nothing else."""
    words = text.split()
    return bool(words) and all(map(_ADDRESS.fullmatch, words))


def as_file(brought: QMimeData) -> tuple[str, bytes] | None:
    """Return what was copied or dragged as a file would hold it, and how its name ends; None where nothing was."""
    if brought.hasHtml() and (brought.text().strip() or not brought.hasText()):
        return ".html", PAGE.format(brought.html()).encode("utf-8", "replace")
    return (".txt", brought.text().encode("utf-8", "replace")) if brought.text().strip() else None
