"""The dialog of the preferences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.settings import WINDOW_TEXT
from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.settings import Setting, Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.shortcuts import Shortcuts
    from reader.ui.dialogs.preferences import Preferences
    from reader.ui.style.theme import Theme


class PreferencesActions:
    """Opens the dialog; `apply` puts a setting into force that was changed in it."""

    def __init__(
        self,
        settings: Settings,
        shortcuts: Shortcuts,
        theme: Theme,
        tasks: Tasks,
        apply: Callable[[Setting[Any]], None],
        window: QWidget,
    ) -> None:
        self._settings = settings
        self._shortcuts = shortcuts
        self._theme = theme
        self._tasks = tasks
        self._apply = apply
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"preferences": self.show_preferences}

    def show_preferences(self) -> None:
        self._make().open()

    def show_keys(self) -> None:
        """Open the dialog at its page of keys."""
        dialog = self._make()
        dialog.show_keys()
        dialog.open()

    def _make(self) -> Preferences:
        from reader.extraction.choice import installed  # behind the first frame
        from reader.ui.chrome.keys_page import KeysPage
        from reader.ui.dialogs.preferences import Asked, Preferences
        from reader.ui.startup.link_registration import LinkRegistration
        from reader.ui.style.dark_borders import edge
        from reader.ui.style.scroll_bars import quieten

        links = self._ask_for_links if LinkRegistration().is_possible else None
        asked = Asked(self._find_tagger, installed(), self._try_style, links)
        keys = partial(KeysPage, self._shortcuts, self._settings, self._theme)
        dialog = Preferences(self._settings, asked, keys, self._theme, self._window)
        edge(dialog, self._theme)
        later: list[Setting[Any]] = []  # what takes the dialog away with the window it stands on
        dialog.setting_changed.connect(lambda one: later.append(one) if one is WINDOW_TEXT else self._apply(one))
        dialog.finished.connect(lambda _: self._apply(WINDOW_TEXT) if later else None)
        quieten(dialog, self._theme)
        return dialog

    def _try_style(self, file: str, found: Callable[[str], None], failed: Callable[[ReaderError], None]) -> None:
        def title() -> str:
            from reader.exports.citation_styles import style_title

            return style_title(file)

        self._tasks.run_alone(Topic.CITATION_STYLE, title, found, failed)

    def _ask_for_links(
        self, wanted: bool | None, said: Callable[[bool], None], failed: Callable[[ReaderError], None]
    ) -> None:
        def ask() -> bool:
            from reader.ui.startup.link_registration import LinkRegistration

            registration = LinkRegistration()
            if wanted is not None:
                registration.make() if wanted else registration.take_back()
            return registration.is_made

        self._tasks.run_alone(Topic.LINK_REGISTRATION, ask, said, failed)

    def _find_tagger(self, choice: str, found: Callable[[str], None], missing: Callable[[ReaderError], None]) -> None:
        def name(_: Library) -> str:
            from reader.extraction.choice import tagger

            return tagger(choice).name

        self._tasks.run(Topic.TAGGER, name, found, missing)
