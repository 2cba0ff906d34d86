"""The one table of actions: menus, tooltips, shortcuts and the F1 sheet are made from it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.model import Kind
from reader.ui.orders import ORDERS

if TYPE_CHECKING:
    from collections.abc import Iterable

Key = QKeySequence.StandardKey


class Where(Enum):
    """Where an action's keys act: single letters must never act in a field."""

    WINDOW = auto()
    PANES = auto()  # the article list and the reading pane
    LIST = auto()  # the article list alone
    UNTAKEN = auto()  # the window, where nothing inside it has taken the key


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a user can do; `&` marks the letter that chooses it in its menu."""

    name: str
    menu: str  # "File", or "View/Page" for a submenu
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    mac_keys: tuple[str, ...] = ()  # where macOS has its own; Ctrl is read as Cmd there
    icon: str = ""
    where: Where = Where.WINDOW
    group: str = ""  # one of a group is chosen at a time
    checkable: bool = False
    separated: bool = False  # a line stands above it
    role: QAction.MenuRole = QAction.MenuRole.NoRole


KINDS = {
    Kind.PERSON: "&Person",
    Kind.ORGANIZATION: "&Organization",
    Kind.PLACE: "P&lace",
    Kind.FACILITY: "&Facility",
    Kind.GROUP: "&Group",
    Kind.PRODUCT: "P&roduct",
    Kind.OTHER: "O&ther Name",
    Kind.DATE: "&Date",
    Kind.MONEY: "&Amount",
}
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("import_files", "File", "&Import Files…", (Key.Open,), icon="import"),
    ActionSpec("import_folder", "File", "Import &Folder…", ("Ctrl+Shift+O",)),
    ActionSpec("import_decisions", "File", "Import &Decisions…", separated=True),
    ActionSpec("export_decisions", "File", "&Export Decisions…"),
    ActionSpec("new_library", "File", "&New Library…", (Key.New,), separated=True),
    ActionSpec("open_library", "File", "&Open Library…", ("Ctrl+Alt+O",)),
    ActionSpec("quit", "File", "&Quit", ("Ctrl+Q",), separated=True, role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", "Edit", "&Undo", ("Ctrl+Z",)),
    ActionSpec("redo", "Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), ("Ctrl+Shift+Z",)),
    ActionSpec("history", "Edit", "&History…", ("Ctrl+H",), ("Ctrl+Y",)),
    ActionSpec("copy", "Edit", "&Copy", (Key.Copy,), separated=True),
    ActionSpec("select_all", "Edit", "Select &All", (Key.SelectAll,)),
    ActionSpec("search", "Edit", "&Search the Library", ("Ctrl+K", "Ctrl+L", "Ctrl+Shift+F"),
               ("Ctrl+K", "Alt+Ctrl+F"), icon="search", separated=True),
    ActionSpec("clear_search", "Edit", "C&lear Search", ("Esc",), where=Where.UNTAKEN),
    ActionSpec("save_search", "Edit", "Sa&ve Search…", ("Ctrl+D",)),
    ActionSpec("find", "Edit", "&Find in Article", ("Ctrl+F", "/"), separated=True),
    ActionSpec("find_next", "Edit", "Find &Next", ("F3",), ("Ctrl+G",)),
    ActionSpec("find_previous", "Edit", "Find &Previous", ("Shift+F3",), ("Ctrl+Shift+G",)),
    ActionSpec("preferences", "Edit", "Pr&eferences…", ("Ctrl+,",), separated=True,
               role=QAction.MenuRole.PreferencesRole),
    ActionSpec("zoom_in", "View", "Text &Larger", ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "View", "Text &Smaller", ("Ctrl+-",)),
    ActionSpec("zoom_reset", "View", "Text &Normal", ("Ctrl+0",)),
    ActionSpec("show_marks", "View", "&Mark Names", ("M",), where=Where.PANES, checkable=True, separated=True),
    ActionSpec("theme_system", "View/&Window", "As the &System", group="theme", checkable=True),
    ActionSpec("theme_light", "View/&Window", "&Light", group="theme", checkable=True),
    ActionSpec("theme_dark", "View/&Window", "&Dark", group="theme", checkable=True),
    ActionSpec("page_auto", "View/Pa&ge", "As the &Window", group="page", checkable=True),
    ActionSpec("page_light", "View/Pa&ge", "&Light", group="page", checkable=True),
    ActionSpec("page_sepia", "View/Pa&ge", "&Sepia", group="page", checkable=True),
    ActionSpec("page_dark", "View/Pa&ge", "&Dark", group="page", checkable=True),
    ActionSpec("page_black", "View/Pa&ge", "&Black", group="page", checkable=True),
    *(ActionSpec(f"order_{order}", "View/S&ort By", text, group="order", checkable=True, separated=order == "title")
      for order, (_, text) in ORDERS.items()),
    ActionSpec("show_list", "View", "&Article List", ("Ctrl+Alt+1",), checkable=True, separated=True),
    ActionSpec("show_sidebar", "View", "Entity Side&bar", ("Ctrl+Alt+2",), checkable=True),
    ActionSpec("full_screen", "View", "&Full Screen", ("F11",), ("Ctrl+Meta+F",), checkable=True, separated=True),
    ActionSpec("back", "Go", "&Back", ("Alt+Left",), ("Ctrl+[",), icon="back"),
    ActionSpec("forward", "Go", "&Forward", ("Alt+Right",), ("Ctrl+]",), icon="forward"),
    ActionSpec("next_article", "Go", "&Next Article", ("J",), where=Where.PANES, separated=True),
    ActionSpec("previous_article", "Go", "&Previous Article", ("K",), where=Where.PANES),
    ActionSpec("next_unread", "Go", "Next Un&read", ("N",), where=Where.PANES),
    ActionSpec("page_on", "Go", "Pa&ge Down, Then Next Unread", ("Space",), where=Where.LIST),
    ActionSpec("page_back", "Go", "Page &Up", ("Shift+Space",), where=Where.LIST),
    ActionSpec("next_mention", "Go", "Next &Mention", ("F4",), separated=True),
    ActionSpec("previous_mention", "Go", "Previous Men&tion", ("Shift+F4",)),
    ActionSpec("next_pane", "Go", "Next P&ane", ("F6",), separated=True),
    ActionSpec("previous_pane", "Go", "Previous Pan&e", ("Shift+F6",)),
    ActionSpec("to_list", "Go", "Back to the &List", ("Shift+Esc",)),
    ActionSpec("toggle_read", "Article", "Mark as &Read", ("R",), where=Where.PANES),
    ActionSpec("toggle_star", "Article", "&Star", ("S",), where=Where.PANES, icon="star"),
    ActionSpec("copy_link", "Article", "Copy &Address", separated=True),
    ActionSpec("show_original", "Article", "Show &Original Text…"),
    ActionSpec("delete", "Article", "&Delete", ("Del",), ("Backspace",), where=Where.LIST, separated=True),
    ActionSpec("open_page", "Entity", "&Open Its Page", ("Ctrl+Return", "Ctrl+Enter"), where=Where.UNTAKEN),
    ActionSpec("narrow", "Entity", "&Show Its Articles in the List", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
    ActionSpec("copy_name", "Entity", "&Copy Name"),
    ActionSpec("rename", "Entity", "&Rename…", ("F2",), ("Return", "F2"), where=Where.UNTAKEN, separated=True),
    ActionSpec("change_kind", "Entity", "Change &Kind…", ("Ctrl+Shift+K",)),
    *(ActionSpec(f"kind_{kind}", "Entity/Change &Kind", text, checkable=True) for kind, text in KINDS.items()),
    ActionSpec("merge", "Entity", "&Merge…", ("Ctrl+Shift+M",)),
    ActionSpec("same_as", "Entity", "Sam&e As…", ("Ctrl+Shift+E",)),
    ActionSpec("different", "Entity", "Not t&he Same As…", ("Ctrl+Shift+D",)),
    ActionSpec("split", "Entity", "&Another Entity…", ("Ctrl+Shift+S",)),
    ActionSpec("remove", "Entity", "&Not an Entity…", ("Del",), ("Backspace",), where=Where.UNTAKEN),
    ActionSpec("this_is", "Entity", "&This Is…", ("Ctrl+Shift+T", "T"), where=Where.UNTAKEN, separated=True),
    ActionSpec("watch", "Entity", "&Watch a Name…", ("Ctrl+Shift+W",)),
    ActionSpec("review", "Library", "Re&view…", ("Ctrl+Shift+R",)),
    ActionSpec("read_again", "Library", "Re&ad Again", separated=True),
    ActionSpec("check", "Library", "&Check the Library"),
    ActionSpec("reports", "Library", "&Import Reports…"),
    ActionSpec("bin", "Library", "&Bin…", separated=True),
    ActionSpec("shortcuts", "Help", "&Keyboard Shortcuts", ("F1",), ("Ctrl+?",)),
    ActionSpec("search_language", "Help", "&Search Language", ("Shift+F1",)),
    ActionSpec("about", "Help", "&About Entity Reader", role=QAction.MenuRole.AboutRole),
)  # fmt: skip
MENUS = ("File", "Edit", "View", "Go", "Article", "Entity", "Library", "Help")


def sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of an action on this system, the first of which is shown."""
    keys = spec.mac_keys if sys.platform == "darwin" and spec.mac_keys else spec.keys
    return [sequence for key in keys for sequence in _bindings(key)]


def _bindings(key: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)


def plain(text: str) -> str:
    """Return a menu text without its letter mark and dots."""
    return text.partition("\t")[0].replace("&", "").rstrip("…")


def tooltip(action: QAction) -> str:
    """Return what a button says of its action: "Back (Alt+Left)"."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain(action.text())} ({keys})" if keys else plain(action.text())


class Actions:
    """The actions of one window, by name."""

    def __init__(self, owner: QObject, specs: Iterable[ActionSpec] = ACTIONS) -> None:
        self.specs = tuple(specs)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in self.specs:
            self._actions[spec.name] = self._made(spec, owner)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def named(self, where: Where) -> list[QAction]:
        """Return the actions whose keys act there."""
        return [self._actions[spec.name] for spec in self.specs if spec.where is where]

    def untaken(self, key: QKeyCombination) -> QAction | None:
        """Return the action that a key means which nothing inside the window has taken."""
        modifiers = key.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, key.key()))
        named = (spec for spec in self.specs if spec.where is Where.UNTAKEN and pressed in sequences(spec))
        return next((self._actions[spec.name] for spec in named), None)

    def _made(self, spec: ActionSpec, owner: QObject) -> QAction:
        action = QAction(spec.text, owner)
        action.setObjectName(spec.name)
        if spec.where is Where.UNTAKEN:
            action.setText(f"{spec.text}\t{sequences(spec)[0].toString(QKeySequence.SequenceFormat.NativeText)}")
        else:
            action.setShortcuts(sequences(spec))
        if spec.where in (Where.PANES, Where.LIST):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(spec.checkable)
        action.setMenuRole(spec.role)
        action.setToolTip(tooltip(action))
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(owner)).addAction(action)
        return action
