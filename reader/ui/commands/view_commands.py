"""How the window and the page look: their colours, the size of the text, the marks of names, what the list folds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from reader.settings import (
    COUNT_ONCE,
    FOLD_VERSIONS,
    HIGH_CONTRAST,
    LIST_ABOVE,
    READING_THEME,
    RULER,
    SHOW_MARKS,
    SHOW_NOTES,
    THEME,
    WIDE_SPACING,
)
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.settings import Setting, Settings
    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.toolbar import Toolbar
    from reader.ui.reading.appearance import Appearance
    from reader.ui.style.text_settings import TextSettings
    from reader.ui.style.theme import Theme


class ViewActions:
    """Changes how the window looks, in the View menu and by the buttons of the toolbar."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        text: TextSettings,
        actions: Actions,
        toolbar: Toolbar,
        told: Mapping[Setting[bool], Callable[[bool], None]],
    ) -> None:
        self._theme = theme
        self._settings = settings
        self._text = text
        self._actions = actions
        self._toolbar = toolbar
        self._told = told  # who else puts a setting into force
        self._appearance: Appearance | None = None
        self._connect_appearance()

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "zoom_in": lambda: self._text.zoom(+1),
            "zoom_out": lambda: self._text.zoom(-1),
            "zoom_reset": lambda: self._text.zoom(0),
        }

    def toggles(self) -> dict[str, Callable[[bool], object]]:
        """Return what happens when a ticked action changes."""
        return {
            "show_marks": lambda on: self._text.choose(SHOW_MARKS, on),
            "show_notes": lambda on: self._text.choose(SHOW_NOTES, on),
            "high_contrast": self._choose_contrast,
            "reading_ruler": lambda on: self._text.choose(RULER, on),
            "wide_spacing": lambda on: self._text.choose(WIDE_SPACING, on),
            "fold_versions": lambda on: self._tell(FOLD_VERSIONS, on),
            "count_once": lambda on: self._tell(COUNT_ONCE, on),
        }

    def tick(self) -> None:
        """Tick what is in force."""
        actions, theme = self._actions, self._theme
        actions[f"theme_{theme.mode}"].setChecked(True)
        actions[f"page_{theme.reading_name}"].setChecked(True)
        actions["high_contrast"].setChecked(self._settings.get(HIGH_CONTRAST))
        actions["reading_ruler"].setChecked(self._settings.get(RULER))
        actions["wide_spacing"].setChecked(self._settings.get(WIDE_SPACING))
        actions["show_marks"].setChecked(self._settings.get(SHOW_MARKS))
        actions["show_notes"].setChecked(self._settings.get(SHOW_NOTES))
        actions["fold_versions"].setChecked(self._settings.get(FOLD_VERSIONS))
        actions["count_once"].setChecked(self._settings.get(COUNT_ONCE))
        actions["list_above"].setChecked(self._settings.get(LIST_ABOVE))

    def apply(self, setting: Setting[Any]) -> None:
        """Put a setting into force that was changed in a dialog or menu."""
        if setting is HIGH_CONTRAST:
            self._theme.choose_contrast(self._settings.get(HIGH_CONTRAST))
        elif setting is THEME:
            self._theme.choose(self._settings.get(THEME))
        elif setting is READING_THEME:
            self._theme.choose_reading(self._settings.get(READING_THEME))
        else:
            self._text.changed.emit()
        self.tick()

    def _choose_contrast(self, on: bool) -> None:
        if on is not self._settings.get(HIGH_CONTRAST):
            self._settings.set(HIGH_CONTRAST, on)
            self._theme.choose_contrast(on)

    def _tell(self, setting: Setting[bool], on: bool) -> None:
        self._settings.set(setting, on)
        self._told[setting](on)

    def _choose(self, setting: Setting[str], value: str) -> None:
        self._settings.set(setting, value)
        self.apply(setting)

    def _connect_appearance(self) -> None:
        actions = self._actions
        menu = QMenu(tr("Light or dark"), self._toolbar)
        for mode in THEME.choices:
            actions[f"theme_{mode}"].triggered.connect(lambda _=False, mode=mode: self._choose(THEME, mode))
            menu.addAction(actions[f"theme_{mode}"])
        for page in READING_THEME.choices:
            actions[f"page_{page}"].triggered.connect(lambda _=False, page=page: self._choose(READING_THEME, page))
        button = self._toolbar.colors_button
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        self._toolbar.text_button.clicked.connect(self._show_appearance)

    def appearance(self) -> Appearance:
        """Return the popup of the Aa button; it is the same one every time."""
        from reader.ui.reading.appearance import Appearance  # behind the first frame

        if self._appearance is None:
            self._appearance = Appearance(self._theme, self._settings, self._text, self._toolbar)
        return self._appearance

    def _show_appearance(self) -> None:
        button, popup = self._toolbar.text_button, self.appearance()
        popup.refresh()
        hint = popup.sizeHint()
        corner = button.mapToGlobal(button.rect().bottomRight())
        popup.move(corner.x() - hint.width(), corner.y() + 4)
        popup.show()
        popup.setFocus()
