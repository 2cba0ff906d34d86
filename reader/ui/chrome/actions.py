"""The one table of actions: menus, tooltips, shortcuts and the sheet of keys are made from it."""

from __future__ import annotations

import sys
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.lazy_dataclass import dataclass
from reader.model import Kind
from reader.phrase import phrase
from reader.ui.browsing.sort_orders import ORDERS

if TYPE_CHECKING:
    from collections.abc import Iterable

Key = QKeySequence.StandardKey


class Where(Enum):
    """Where an action's keys act; but for those of the window they act only where nothing inside has taken the key.

    A key that is pressed alone acts nowhere else; with Ctrl or Alt, and the F keys, in all of the window.
    """

    WINDOW = auto()
    UNTAKEN = auto()  # the window too
    PANES = auto()  # at the left, and whatever stands in the middle
    READING = auto()  # the article list and the reading pane
    LIST = auto()  # the article list alone
    NAMES = auto()  # whatever stands in the middle, and the names beside it


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a user can do; `&` marks the letter that chooses it in its menu."""

    name: str
    menu: str  # "File", or "View/Page" for a submenu
    text: str  # a phrase
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    mac_keys: tuple[str, ...] = ()  # where macOS has its own; Ctrl is read as Cmd there
    icon: str = ""
    where: Where = Where.WINDOW
    group: str = ""  # one of a group is chosen at a time
    checkable: bool = False
    separated: bool = False  # a line stands above it
    role: QAction.MenuRole = QAction.MenuRole.NoRole


MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
KINDS = {
    Kind.PERSON: phrase("&Person"),
    Kind.ORGANIZATION: phrase("&Organization"),
    Kind.PLACE: phrase("P&lace"),
    Kind.FACILITY: phrase("&Facility"),
    Kind.GROUP: phrase("&Group"),
    Kind.PRODUCT: phrase("P&roduct"),
    Kind.OTHER: phrase("O&ther Name"),
    Kind.DATE: phrase("&Date"),
    Kind.MONEY: phrase("&Amount"),
}
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("import_files", "File", "&Import Files…", (Key.Open,), icon="import"),
    ActionSpec("import_folder", "File", "Import &Folder…", ("Ctrl+Shift+O",)),
    ActionSpec("watch_folder", "File", "&Watch a Folder…"),
    ActionSpec("export", "File", "&Export…", ("Ctrl+E",), separated=True),
    ActionSpec("print", "File", "&Print…", (Key.Print,)),
    ActionSpec("import_decisions", "File", "Import &Decisions…", separated=True),
    ActionSpec("export_decisions", "File", "E&xport Decisions…"),
    ActionSpec("take_name_table", "File", "&Take Changes from a Table…"),
    ActionSpec("new_library", "File", "&New Library…", (Key.New,), separated=True),
    ActionSpec("open_library", "File", "&Open Library…", ("Ctrl+Alt+O",)),
    ActionSpec("back_up", "File", "&Back Up Now", separated=True),
    ActionSpec("restore", "File", "Re&store…"),
    ActionSpec("show_library_folder", "File", "Show &Library Folder"),
    ActionSpec("quit", "File", "&Quit", ("Ctrl+Q",), separated=True, role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", "Edit", "&Undo", ("Ctrl+Z",)),
    ActionSpec("redo", "Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), ("Ctrl+Shift+Z",)),
    ActionSpec("history", "Edit", "&History…", ("Ctrl+H",), ("Ctrl+Y",)),
    ActionSpec("copy", "Edit", "&Copy", (Key.Copy,), separated=True),
    ActionSpec("copy_citation", "Edit", "Copy &with Source", ("Ctrl+Shift+C",)),
    ActionSpec("copy_link", "Edit", "Cop&y Link"),
    ActionSpec("paste", "Edit", "Pas&te as Article", (Key.Paste,)),
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
    ActionSpec("show_marks", "View", "&Mark Names", ("M",), where=Where.READING, checkable=True, separated=True),
    ActionSpec("show_notes", "View", "Show &Highlights and Notes", ("H",), where=Where.READING, checkable=True),
    ActionSpec("theme_system", "View/&Window", "As the &System", group="theme", checkable=True),
    ActionSpec("theme_light", "View/&Window", "&Light", group="theme", checkable=True),
    ActionSpec("theme_dark", "View/&Window", "&Dark", group="theme", checkable=True),
    ActionSpec("page_auto", "View/Pa&ge", "As the &Window", group="page", checkable=True),
    ActionSpec("page_light", "View/Pa&ge", "&Light", group="page", checkable=True),
    ActionSpec("page_sepia", "View/Pa&ge", "&Sepia", group="page", checkable=True),
    ActionSpec("page_dark", "View/Pa&ge", "&Dark", group="page", checkable=True),
    ActionSpec("page_black", "View/Pa&ge", "&Black", group="page", checkable=True),
    ActionSpec("high_contrast", "View", "H&igh Contrast", ("Ctrl+Alt+4",), checkable=True),
    ActionSpec("reading_ruler", "View", "Reading &Ruler", ("Ctrl+Alt+5",), checkable=True),
    ActionSpec("wide_spacing", "View", "Wi&de Spacing", ("Ctrl+Alt+6",), checkable=True),
    ActionSpec("window_larger", "View/Si&ze of the Window", "&Larger", ("Ctrl+Alt++", "Ctrl+Alt+=")),
    ActionSpec("window_smaller", "View/Si&ze of the Window", "&Smaller", ("Ctrl+Alt+-",)),
    ActionSpec("window_normal", "View/Si&ze of the Window", "&Normal", ("Ctrl+Alt+0",)),
    *(ActionSpec(f"order_{order}", "View/S&ort By", text, group="order", checkable=True, separated=order == "title")
      for order, (_, text) in ORDERS.items()),
    ActionSpec("fold_versions", "View", "Fold &Versions", checkable=True),
    ActionSpec("count_once", "View", "&Count Versions Once", checkable=True),
    ActionSpec("show_list", "View", "&Article List", ("Ctrl+Alt+1",), checkable=True, separated=True),
    ActionSpec("show_sidebar", "View", "Entity Side&bar", ("Ctrl+Alt+2",), checkable=True),
    ActionSpec("list_above", "View", "List Above the Te&xt", ("Ctrl+Alt+3",), checkable=True),
    ActionSpec("text_alone", "View", "&Text Alone", ("F8",), checkable=True, separated=True),
    ActionSpec("full_screen", "View", "&Full Screen", ("F11",), ("Ctrl+Meta+F",), checkable=True),
    ActionSpec("back", "Go", "&Back", ("Alt+Left",), ("Ctrl+[",), icon="back"),
    ActionSpec("forward", "Go", "&Forward", ("Alt+Right",), ("Ctrl+]",), icon="forward"),
    ActionSpec("next_article", "Go", "&Next Article", ("J",), where=Where.PANES, separated=True),
    ActionSpec("previous_article", "Go", "&Previous Article", ("K",), where=Where.PANES),
    ActionSpec("next_unread", "Go", "Next Un&read", ("N",), where=Where.PANES),
    ActionSpec("page_on", "Go", "Pa&ge Down, Then Next Unread", ("Space",), where=Where.LIST),
    ActionSpec("page_back", "Go", "Page &Up", ("Shift+Space",), where=Where.LIST),
    ActionSpec("next_mention", "Go", "Next &Mention", ("F4",), separated=True),
    ActionSpec("previous_mention", "Go", "Previous Men&tion", ("Shift+F4",)),
    ActionSpec("show_articles", "Go", "Arti&cles", ("Ctrl+1",), separated=True),
    ActionSpec("show_names", "Go", "Name&s", ("Ctrl+2",)),
    ActionSpec("notes", "Go", "N&otes", ("Ctrl+3",)),
    ActionSpec("places", "Go", "Places on the &World Map", ("Ctrl+4",)),
    ActionSpec("review", "Go", "Re&view…", ("Ctrl+5", "Ctrl+Shift+R")),
    ActionSpec("imports", "Go", "&Imports", ("Ctrl+6",)),
    ActionSpec("list_relations", "Go", "Relations of t&he List", ("Ctrl+7",)),
    ActionSpec("next_lens", "Go", "Ne&xt View of the Name", ("Ctrl+Tab",), ("Meta+Tab",), separated=True),
    ActionSpec("previous_lens", "Go", "Back b&y One View of the Name", ("Ctrl+Shift+Tab",), ("Meta+Shift+Tab",)),
    ActionSpec("next_pane", "Go", "Next P&ane", ("F6",), separated=True),
    ActionSpec("previous_pane", "Go", "Previous Pan&e", ("Shift+F6",)),
    ActionSpec("to_list", "Go", "Back to the &List", ("Shift+Esc",)),
    ActionSpec("toggle_read", "Article", "Mark as &Read", ("R",), where=Where.READING),
    ActionSpec("toggle_star", "Article", "&Star", ("S",), where=Where.READING, icon="star"),
    ActionSpec("edit_details", "Article", "&Edit Details…", ("E",), where=Where.READING, separated=True),
    ActionSpec("highlight_apricot", "Article/&Highlight", "&Apricot", ("1",), where=Where.READING),
    ActionSpec("highlight_sage", "Article/&Highlight", "&Sage", ("2",), where=Where.READING),
    ActionSpec("highlight_lilac", "Article/&Highlight", "&Lilac", ("3",), where=Where.READING),
    ActionSpec("write_note", "Article", "No&te…", ("Ctrl+Shift+N",)),
    ActionSpec("add_tag", "Article", "Add Ta&g…", ("Ctrl+T",)),
    ActionSpec("next_in_story", "Article", "Next in This Stor&y", ("Shift+J",), where=Where.PANES, separated=True),
    ActionSpec("previous_in_story", "Article", "Previo&us in This Story", ("Shift+K",), where=Where.PANES),
    ActionSpec("similar", "Article", "Simi&lar Articles", ("Ctrl+8",)),
    ActionSpec("copy_address", "Article", "Copy &Address"),
    ActionSpec("export_articles", "Article", "E&xport…"),
    ActionSpec("show_original", "Article", "Show &Original Text…"),
    ActionSpec("show_whole_page", "Article", "Show the &Whole Page…"),
    ActionSpec("read_file_again", "Article", "Read the &File Again"),
    ActionSpec("delete", "Article", "&Delete", ("Del",), ("Backspace",), where=Where.LIST, separated=True),
    ActionSpec("this_is", "Entity", "Th&is Is…", ("Ctrl+Shift+T", "T"), where=Where.READING),
    ActionSpec("open_page", "Entity", "&Open Page", ("Ctrl+Enter", "Ctrl+Return"), where=Where.UNTAKEN, separated=True),
    ActionSpec("show_relations", "Entity", "S&how Relations", ("Ctrl+R",)),
    ActionSpec("narrow", "Entity", "&List Articles", ("Ctrl+Shift+Enter", "Ctrl+Shift+Return")),
    ActionSpec("compare_names", "Entity", "Compare Wi&th…", ("Ctrl+Shift+B",)),
    ActionSpec("rename", "Entity", "&Rename…", ("F2",), ("Return", "F2"), where=Where.UNTAKEN, separated=True),
    ActionSpec("change_kind", "Entity", "Change &Kind", ("Ctrl+Shift+K",)),
    *(ActionSpec(f"kind_{kind}", "Entity/Change &Kind", text, checkable=True) for kind, text in KINDS.items()),
    ActionSpec("merge", "Entity", "&Merge With…", ("Ctrl+Shift+M",)),
    ActionSpec("different", "Entity", "&Not the Same As…", ("Ctrl+Shift+D",)),
    ActionSpec("split", "Entity", "&Split…", ("Ctrl+Shift+S",)),
    ActionSpec("remove", "Entity", "Not an &Entity…", ("Del",), ("Backspace",), where=Where.NAMES),
    ActionSpec("watch", "Entity", "&Watch…", ("Ctrl+Shift+W",), separated=True),
    ActionSpec("note_name", "Entity", "A&dd Note…", ("Ctrl+Shift+A",)),
    ActionSpec("locate", "Entity", "P&ut on the Map…", ("Ctrl+Shift+L",)),
    ActionSpec("copy_name", "Entity", "Co&py Name"),
    ActionSpec("export_name", "Entity", "E&xport…"),
    ActionSpec("read_again", "Library", "Find &Names Again"),
    ActionSpec("read_heads", "Library", "Read &Heads Again"),
    ActionSpec("check", "Library", "&Check the Library"),
    ActionSpec("bin", "Library", "&Bin…", separated=True),
    ActionSpec("manual", "Help", "&Manual", ("F1",), ("Ctrl+?",)),
    ActionSpec("shortcuts", "Help", "&Keyboard Shortcuts", ("Ctrl+F1", "Ctrl+?"), ("Ctrl+/",)),
    ActionSpec("search_language", "Help", "&Search Language", ("Shift+F1",)),
    ActionSpec("welcome", "Help", "&Welcome", separated=True),
    ActionSpec("privacy", "Help", "&Privacy"),
    ActionSpec("report_problem", "Help", "&Report a Problem…"),
    ActionSpec("about", "Help", "&About Entity Reader", role=QAction.MenuRole.AboutRole),
)  # fmt: skip
MENUS = {
    "File": phrase("&File"),
    "Edit": phrase("&Edit"),
    "View": phrase("&View"),
    "Go": phrase("&Go"),
    "Article": phrase("&Article"),
    "Entity": phrase("E&ntity"),
    "Library": phrase("&Library"),
    "Help": phrase("&Help"),
}


def sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys that an action has on this system unless others are chosen, the first of which is shown."""
    keys = spec.mac_keys if sys.platform == "darwin" and spec.mac_keys else spec.keys
    return sorted((sequence for key in keys for sequence in _bindings(key)), key=_is_rare)


def _is_rare(sequence: QKeySequence) -> bool:
    """Tell a key that few keyboards have (Open, Copy, F16), and which Qt binds too."""
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs do not know that it can be
    return pressed.key() >= Qt.Key.Key_Back or Qt.Key.Key_F13 <= pressed.key() <= Qt.Key.Key_F35


def shown(keys: Iterable[QKeySequence]) -> str:
    """Return keys as they are shown: "Ctrl+C, Ctrl+Ins"; Enter and Return are one key to most."""
    native = QKeySequence.SequenceFormat.NativeText
    said = [key.toString(native) for key in keys if not _is_rare(key)]
    return ", ".join(key for key in said if key.replace("Return", "Enter") not in said or "Return" not in key)


def is_alone(sequence: QKeySequence) -> bool:
    """Tell a key that is pressed without Ctrl and Alt, and no F key: it acts only where nothing inside has taken it."""
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    return not pressed.keyboardModifiers() & MODIFIERS and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35


def _bindings(key: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)


def plain(text: str) -> str:
    """Return a menu text without its letter mark and dots."""
    return text.partition("\t")[0].replace("&", "").rstrip("…")


def tooltip(action: QAction) -> str:
    """Return what a button says of its action: "Back (Alt+Left)"."""
    keys = action.text().partition("\t")[2] or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain(action.text())} ({keys})" if keys else plain(action.text())
