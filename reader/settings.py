"""What the program remembers of its user's choices: a table of settings, kept in one JSON file."""

from __future__ import annotations

import copy
import json
import logging
from pathlib import Path
from typing import Any, Generic, TypeVar

from reader import disk
from reader.lazy_dataclass import dataclass
from reader.model.citation import CitationStyle
from reader.phrase import phrase

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One choice: its name in the file, what holds until it is made, and what it may be."""

    key: str
    default: T
    label: str
    choices: tuple[T, ...] = ()

    def accepts(self, value: object) -> bool:
        if type(value) is not type(self.default):  # bool is an int to isinstance
            return False
        return not self.choices or value in self.choices


SYSTEM, ENGLISH = "system", "en"
LANGUAGE = Setting(
    "language",
    SYSTEM,
    phrase("Language of the window"),
    (SYSTEM, ENGLISH, "de", "fr", "es", "pt_BR", "it", "pl", "ar"),
)
THEME = Setting("theme", "system", phrase("Theme of the window"), ("system", "light", "dark"))
WINDOW_TEXT = Setting(
    "window/text", 100, phrase("Size of all text in the window, in percent"), (85, 100, 115, 130, 150, 175, 200)
)
READING_THEME = Setting(
    "reading/theme", "auto", phrase("Theme of the page"), ("auto", "light", "sepia", "dark", "black")
)  # auto: as the window
TEXT_SIZE = Setting("reading/text_size", 13, phrase("Size of the text, in points"))
HIGH_CONTRAST = Setting("window/high_contrast", False, phrase("High contrast: white or black, and strong colours"))
RULER = Setting("reading/ruler", False, phrase("Reading ruler: two lines stand out, the others are dimmed"))
WIDE_SPACING = Setting("reading/wide_spacing", False, phrase("Wide spacing of letters, words, lines and paragraphs"))
FACE = Setting("reading/face", "Noto Serif", phrase("Typeface of the text"))
MEASURE = Setting("reading/measure", 68, phrase("Width of the column, in characters"))
SHOW_MARKS = Setting("reading/show_marks", True, phrase("Mark names in the text"))
SHOW_NOTES = Setting("reading/show_notes", True, phrase("Show highlights and notes in the text"))
CITATION_STYLE = Setting(
    "citation/style", str(CitationStyle.PLAIN), phrase("Style of citations")
)  # or the path of a CSL file
CITATION_FILES: Setting[list[str]] = Setting("citation/files", [], "Styles of citations in files, the newest first")
FOLD_VERSIONS = Setting("list/fold_versions", True, "Fold the versions of a story under the fullest")
NAMES_ORDER = Setting("names/order", "most", "Order of the list of names", ("most", "rarest", "alphabet", "new"))
COUNT_ONCE = Setting("entities/count_once", False, "Count the versions of a story once in the numbers of names")
SINGLE_KEYS = Setting("keys/single", True, phrase("Single letters are shortcuts: J, K, R, S and others"))
SHORTCUTS: Setting[list[list[str]]] = Setting(
    "keys/shortcuts", [], "Keys that were chosen: the name of each action whose keys are others, and they"
)
MARK_READ = Setting("reading/mark_read", True, phrase("Mark an article as read when it is opened"))
TAGGER = Setting(
    "tagger", "", phrase("What finds the names")
)  # as reader.extraction.choice has it; empty is the program's own
BACK_UP = Setting("backups/daily", True, phrase("Back up the library when it is closed, once a day"))
BACKUP_DAYS = Setting("backups/days", 7, phrase("Daily backups that are kept, in days"))
BACKUP_WEEKS = Setting("backups/weeks", 4, phrase("Daily backups of which one a week is kept, in weeks"))
NOTE_DRAFTS: Setting[dict[str, Any]] = Setting(
    "notes/drafts", {}, "For each library's path: notes that were being written and are not saved"
)
NONE = "none"  # the tagger that finds no names
CAREFUL = "careful"  # the careful tagger, for English too
RECENT_LIBRARIES: Setting[list[str]] = Setting("libraries/recent", [], "Libraries opened lately, the newest first")
KNOWN_LIBRARIES: Setting[dict[str, Any]] = Setting(
    "libraries/known", {}, "Where each library was opened last, by the id that links name it by"
)
LAST_LIBRARY = Setting("libraries/last", "", "The library that was open when the program was last closed")
REREAD_OFFERED = Setting("reading_again/offered", "", "The tagger by which reading again was offered last")
HEADS_OFFERED: Setting[dict[str, Any]] = Setting(
    "heads/offered", {}, "For each library's path: the rules by which reading its heads again was offered last"
)
WINDOW_GEOMETRY = Setting("window/geometry", "", "Place and size of the window, in base64")
OUTER_SPLITTER = Setting("window/outer_splitter", "", "Widths of the list with the text, and of the names, in base64")
SPLITTER_BESIDE = Setting("window/splitter_beside", "", "Widths of the list and the text, in base64")
SPLITTER_ABOVE = Setting("window/splitter_above", "", "Heights of the list above the text and of the text, in base64")
LIST_ABOVE = Setting("window/list_above", False, "The list stands above the text and not beside it")
HIDDEN_PANES: Setting[list[str]] = Setting("window/hidden_panes", [], "Panes that are hidden: list, names")
SIDEBAR_SPLITTER = Setting("window/sidebar_splitter", "", "Heights of the sidebar and the card, in base64")
SESSIONS: Setting[dict[str, Any]] = Setting(
    "sessions", {}, "For each library's path: the open article, how far it was scrolled, the query, the current entity"
)

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    THEME,
    WINDOW_TEXT,
    READING_THEME,
    TEXT_SIZE,
    HIGH_CONTRAST,
    RULER,
    WIDE_SPACING,
    FACE,
    MEASURE,
    SHOW_MARKS,
    SHOW_NOTES,
    CITATION_STYLE,
    CITATION_FILES,
    FOLD_VERSIONS,
    COUNT_ONCE,
    MARK_READ,
    SINGLE_KEYS,
    SHORTCUTS,
    TAGGER,
    BACK_UP,
    BACKUP_DAYS,
    BACKUP_WEEKS,
    RECENT_LIBRARIES,
    KNOWN_LIBRARIES,
    LAST_LIBRARY,
    REREAD_OFFERED,
    HEADS_OFFERED,
    WINDOW_GEOMETRY,
    OUTER_SPLITTER,
    SPLITTER_BESIDE,
    SPLITTER_ABOVE,
    LIST_ABOVE,
    HIDDEN_PANES,
    SIDEBAR_SPLITTER,
    SESSIONS,
    NOTE_DRAFTS,
)


class Settings:
    """The settings as one file holds them; what the table does not name stays in the file as it is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)
        self._touched: set[str] = set()

    def get(self, setting: Setting[T]) -> T:
        """Return a copy of the value, or the default where the file has none that fits."""
        value = self._values.get(setting.key, setting.default)
        if not setting.accepts(value):
            log.warning("%s: the %s does not fit; using %r.", self._path.name, setting.key, setting.default)
            value = setting.default
        held: T = copy.deepcopy(value)
        return held

    def set(self, setting: Setting[T], value: T) -> None:
        if not setting.accepts(value):
            raise ValueError(f"{value!r} does not fit the setting {setting.key}")
        self._values[setting.key] = copy.deepcopy(value)
        self._touched.add(setting.key)

    def save(self) -> None:
        """Write the file whole or not at all, with what another window has saved; OSError where that cannot be done."""
        there = _read(self._path)
        self._values = self._values | there | {key: _merge(there.get(key), self._values[key]) for key in self._touched}
        text = json.dumps(self._values, ensure_ascii=True, indent=1, sort_keys=True)
        disk.write_own(self._path, text.encode("ascii"))


def _merge(there: object, ours: object) -> object:
    """Return what holds of a table, such as the sessions by their libraries: an entry of another window stays."""
    return {**there, **ours} if isinstance(there, dict) and isinstance(ours, dict) else ours


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.warning("%s cannot be read (%s); the settings are the usual ones.", path, error.strerror)
        return {}
    except (ValueError, RecursionError) as error:
        return _set_aside(path, str(error))
    return values if isinstance(values, dict) else _set_aside(path, "it holds no table")


def _set_aside(path: Path, reason: str) -> dict[str, Any]:
    aside = path.with_name(f"{path.name}.damaged")
    try:
        path.replace(aside)
    except OSError as error:
        reason = f"{reason}; it cannot be set aside: {error.strerror}"
    log.warning("%s cannot be understood (%s); the settings are the usual ones.", path, reason)
    return {}
