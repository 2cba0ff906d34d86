"""How the window starts: with a picture of what was seen last, behind which the program itself is loaded."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader import paths
from reader.ui.dialogs import file_types
from reader.ui.main_window import MainWindow
from reader.ui.startup.last_picture import LastPicture
from reader.ui.startup.no_window import make_application
from reader.ui.startup.picture_view import show_picture

if TYPE_CHECKING:
    from pathlib import Path


def main(library: Path | None, files: list[Path], link: str = "") -> int:
    """Open the window and return the exit status; a window that has the library open already takes files and link."""
    file_types.make_known()
    application = make_application(sys.argv[:1])
    application.setApplicationName(paths.APPLICATION)
    pictures = LastPicture(paths.last_frames() / "window.picture", paths.user_settings())
    early = None
    if not link and (picture := pictures.take(library)):
        early = MainWindow(picture)
        show_picture(early, picture)
    from reader.ui.application import run  # behind the picture

    return run(application, library, files, link, pictures, early)
