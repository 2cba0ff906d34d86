"""Opens a folder in the system's own window of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.chrome.notice_bar import NoticeBar


def open_folder(folder: Path, notice: NoticeBar, else_say: str) -> None:
    """Open a folder, or say where it is: the system may have no such window."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        notice.say(else_say, stays=True)
