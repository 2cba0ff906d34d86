"""What the Edit, View and Help menus do: text, colours, panes, dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

import reader
from reader.settings import NONE, READING_THEME, SHOW_MARKS, TAGGER, THEME, Setting
from reader.text.query import asks_for_words
from reader.ui.background.topics import Topic
from reader.ui.style.foreign_text import SHORT, set_apart
from reader.ui.style.message_box import MessageBox
from reader.ui.style.scroll_bars import quieten

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.ui.workspace.parts import Parts

ABOUT = (
    "Who is in a pile of news articles, where, with whom, since when, and which sentence says so.\n\n"
    "Everything stays on this computer: the program never opens a network connection."
)
ABOUT_ICON = 64  # logical pixels


class ViewActions:
    """Changes how the window looks and where its keys go."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._connect_appearance()
        parts.search.question.triggered.connect(self.explain_search)

    def table(self) -> dict[str, Callable[[], object]]:
        reading = self._parts.reading
        return {
            "copy": lambda: self._edit("copy"),
            "select_all": lambda: self._edit("selectAll"),
            "search": self.search,
            "find": self._parts.center.find,
            "find_next": lambda: self._step_find(+1),
            "find_previous": lambda: self._step_find(-1),
            "preferences": self.show_preferences,
            "zoom_in": reading.zoom_in,
            "zoom_out": reading.zoom_out,
            "zoom_reset": reading.zoom_reset,
            "next_pane": lambda: self.move_focus(+1),
            "previous_pane": lambda: self.move_focus(-1),
            "to_list": self._parts.articles.setFocus,
            "shortcuts": self.show_shortcuts,
            "search_language": self.explain_search,
            "about": self.show_about,
        }

    def toggles(self) -> dict[str, Callable[[bool], object]]:
        """Return what happens when a ticked action changes."""
        return {
            "show_marks": self._show_marks,
            "show_list": self._parts.articles.setVisible,
            "show_sidebar": self._parts.entities.setVisible,
            "full_screen": self._fill_screen,
        }

    def _fill_screen(self, on: bool) -> None:
        """Take the whole screen, and give it back as the window was: maximised where it was."""
        window, whole = self._parts.window, Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | whole if on else window.windowState() & ~whole)

    def tick(self) -> None:
        """Tick what is in force."""
        actions, theme = self._parts.actions, self._parts.theme
        actions[f"theme_{theme.mode}"].setChecked(True)
        actions[f"page_{theme.reading_name}"].setChecked(True)
        actions["show_marks"].setChecked(self._parts.settings.get(SHOW_MARKS))
        actions["show_list"].setChecked(True)
        actions["show_sidebar"].setChecked(True)

    def apply(self, setting: Setting[Any]) -> None:
        """Put a setting into force that was changed in a dialog or menu."""
        theme, settings = self._parts.theme, self._parts.settings
        if setting is THEME:
            theme.choose(settings.get(THEME))
        elif setting is READING_THEME:
            theme.choose_reading(settings.get(READING_THEME))
        elif setting is TAGGER:
            self._say_who_reads()
        else:
            self._parts.reading.apply_settings()
        self.tick()

    def _say_who_reads(self) -> None:
        if self._parts.settings.get(TAGGER) == NONE:
            self._parts.notice.say("New articles come in without names; Library ▸ Find Names Again does it later.")
            return
        self._parts.notice.say(
            "New articles are read by the tagger you chose; those that are here stay as they are.",
            ("Find Names Again", self._parts.actions["read_again"].trigger),
        )

    def search(self) -> None:
        self._parts.search.setFocus()
        self._parts.search.selectAll()

    def _step_find(self, by: int) -> None:
        """Go on to what is looked for in the article, or say that the search finds nothing there."""
        opened, words = self._parts.navigator.articles.opened, self._parts.navigator.list.query.words.strip()
        looks_for_hits = not self._parts.reading.words_to_find and asks_for_words(words)
        if looks_for_hits and opened and not opened.hits:
            self._parts.notice.say(f"No hits of “{set_apart(words, SHORT)}” in this article.")
        else:
            self._parts.reading.step_find(by)

    def show_shortcuts(self) -> None:
        from reader.ui.chrome.shortcuts_sheet import ShortcutsSheet  # behind the first frame

        ShortcutsSheet(self._parts.theme, self._parts.window).open()

    def explain_search(self) -> None:
        from reader.ui.search.sheet import SearchSheet  # behind the first frame, as all dialogs

        sheet = SearchSheet(self._parts.window)
        quieten(sheet, self._parts.theme)
        sheet.chosen.connect(self._parts.search.type)
        sheet.open()

    def move_focus(self, by: int) -> None:
        """Go to the next pane that is visible: list, text, names, card."""
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1 if by > 0 else 0)
        panes[(at + by) % len(panes)].setFocus()

    def show_preferences(self) -> None:
        from reader.extraction.choice import installed_models  # behind the first frame
        from reader.ui.dialogs.preferences import Preferences
        from reader.ui.style.dark_borders import edge, edge_anew

        dialog = Preferences(self._parts.settings, self._find_tagger, installed_models(), self._parts.window)
        edge(dialog, self._parts.theme)
        dialog.setting_changed.connect(self.apply)
        dialog.setting_changed.connect(lambda _: edge_anew(dialog, self._parts.theme))
        dialog.open()

    def show_about(self) -> None:
        words = f"Entity Reader {reader.__version__}\n\n{ABOUT}"
        box = MessageBox(QMessageBox.Icon.NoIcon, "About Entity Reader", words, self._parts.window)
        box.setIconPixmap(self._parts.window.windowIcon().pixmap(ABOUT_ICON))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _find_tagger(self, choice: str, found: Callable[[str], None], missing: Callable[[ReaderError], None]) -> None:
        def name(_: Library) -> str:
            from reader.extraction.choice import tagger

            return tagger(choice).name

        self._parts.tasks.run(Topic.TAGGER, name, found, missing)

    def _panes(self) -> list[QWidget]:
        return [self._parts.articles, self._parts.center, *self._parts.entities.panes()]

    def _show_marks(self, on: bool) -> None:
        self._parts.settings.set(SHOW_MARKS, on)
        self._parts.reading.set_show_marks(on)

    def _edit(self, method: str) -> None:
        """Copy or select in whatever has the focus, or in the middle where that can do neither."""
        focused = QApplication.focusWidget()
        getattr(focused, method, getattr(self._parts.center, {"selectAll": "select_all"}.get(method, method)))()

    def _choose(self, setting: Setting[str], value: str) -> None:
        self._parts.settings.set(setting, value)
        self.apply(setting)

    def _connect_appearance(self) -> None:
        actions = self._parts.actions
        menu = QMenu("Light or dark", self._parts.toolbar)
        for mode in THEME.choices:
            actions[f"theme_{mode}"].triggered.connect(lambda _=False, mode=mode: self._choose(THEME, mode))
            menu.addAction(actions[f"theme_{mode}"])
        for page in READING_THEME.choices:
            actions[f"page_{page}"].triggered.connect(lambda _=False, page=page: self._choose(READING_THEME, page))
        self._parts.toolbar.colors_button.setMenu(menu)
        self._parts.toolbar.colors_button.setPopupMode(
            self._parts.toolbar.colors_button.ToolButtonPopupMode.InstantPopup
        )
        self._parts.toolbar.text_button.clicked.connect(self._show_appearance)

    def _show_appearance(self) -> None:
        button = self._parts.toolbar.text_button
        popup = self._parts.reading.appearance_menu()
        hint = popup.sizeHint()
        corner = button.mapToGlobal(button.rect().bottomRight())
        popup.move(corner.x() - hint.width(), corner.y() + 4)
        popup.show()
        popup.setFocus()
