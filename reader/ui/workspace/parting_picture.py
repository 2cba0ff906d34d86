"""The picture of a window as it is closed, where the next start will show the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage

from reader.ui.startup.last_picture import LastPicture, describe
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtWidgets import QMainWindow

    from reader.ui.workspace.contents import Contents


class PartingPicture(QObject):
    """Looks at a window in the moment in which it is closed."""

    def __init__(self, window: QMainWindow, contents: Contents) -> None:
        super().__init__(window)
        self._window = window
        self._contents = contents
        self._taken: tuple[QImage, dict[str, Any]] | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._taken = self._take() if self._will_be_seen_again() else None
        return False

    def keep(self, pictures: LastPicture) -> None:
        """Keep it, once the library is closed."""
        if self._taken:
            image, said = self._taken
            pictures.keep(image, self._contents.parts.library, said)

    def _take(self) -> tuple[QImage, dict[str, Any]]:
        window, parts = self._window, self._contents.parts
        words = tr("What was seen last of {library}, which is being opened", library=parts.library.stem)
        colors, follows_system = parts.theme.colors, parts.theme.mode == "system"
        is_ahead = parts.navigator.entity.card is not None  # which comes with the library
        return window.grab().toImage(), describe(window, words, colors.window, follows_system, is_ahead)

    def _will_be_seen_again(self) -> bool:
        """Tell whether a start begins with all that is to be seen: it opens no page and no names, and has no notice."""
        parts = self._contents.parts
        is_elsewhere = parts.navigator.here().page is not None or parts.left.shows_names or parts.notice.isVisible()
        return self._contents.is_resumed and not is_elsewhere and not self._window.isMinimized()
