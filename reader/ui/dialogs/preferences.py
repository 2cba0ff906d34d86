"""Preferences: every choice there is, in force as soon as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.lazy_dataclass import dataclass
from reader.model.citation import OWN_CITATION_STYLES
from reader.phrase import phrase
from reader.settings import (
    BACK_UP,
    BACKUP_DAYS,
    BACKUP_WEEKS,
    CITATION_FILES,
    CITATION_STYLE,
    FACE,
    HIGH_CONTRAST,
    LANGUAGE,
    MARK_READ,
    MEASURE,
    READING_THEME,
    RULER,
    SHOW_MARKS,
    SHOW_NOTES,
    SINGLE_KEYS,
    TAGGER,
    TEXT_SIZE,
    THEME,
    WIDE_SPACING,
    WINDOW_TEXT,
    Setting,
    Settings,
)
from reader.ui.dialogs.citation_field import CitationField
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.field_message import FieldMessage
from reader.ui.dialogs.links_field import LinksField
from reader.ui.dialogs.preference_tabs import PreferenceForm, PreferenceTabs
from reader.ui.dialogs.tagger_field import TaggerField
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, number
from reader.ui.style.translation import tr, translation
from reader.ui.widgets.filter_field import PREFERENCES, FilterField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.ui.dialogs.citation_field import Try
    from reader.ui.dialogs.links_field import Ask
    from reader.ui.dialogs.preference_tabs import PreferencePage
    from reader.ui.dialogs.tagger_field import Find
    from reader.ui.style.theme import Look

T = TypeVar("T")

LANGUAGES = {
    "system": phrase("As the system"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "it": "Italiano",
    "pl": "Polski",
    "ar": phrase("العربية (begun)"),
}
AT_NEXT_START = phrase("The window speaks it from its next start on.")
WHEN_CLOSED = phrase("The window takes it when the preferences are closed.")
WINDOW_WORDS = {"system": phrase("As the system"), "light": phrase("Light"), "dark": phrase("Dark")}
REMEMBERED = 9  # files with styles of citations
PAGE_WORDS = {
    "auto": phrase("As the window"),
    "light": phrase("Light"),
    "sepia": phrase("Sepia"),
    "dark": phrase("Dark"),
    "black": phrase("Black"),
}
SIZES = (9, 40)
MEASURES = (40, 100)
KEYS = 3  # the place of their tab
KEPT_DAYS, KEPT_WEEKS = (1, 366), (1, 520)


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked about what is chosen."""

    find_tagger: Find
    taggers: Sequence[str]  # that are there, beside the program's own and none
    try_style: Try
    about_links: Ask | None = None  # None where the system is not told by us


class Preferences(QDialog):
    """Forms over the table of settings, the keys of all actions, and a search through all of it."""

    setting_changed = Signal(object)  # Setting

    def __init__(
        self,
        settings: Settings,
        asked: Asked,
        make_keys: Callable[[QWidget], PreferencePage],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = PreferenceTabs(self)
        self.field = FilterField(look, self, PREFERENCES)
        keys = make_keys(self)
        for title, page in (
            (tr("Window"), self._of_the_window()),
            (tr("Text"), self._of_the_text()),
            (tr("Library"), self._of_the_library(asked)),
        ):
            self.tabs.add(title, page, page)
        self.tabs.add(tr("Keys"), self._of_the_keys(keys), keys)
        self.field.textChanged.connect(self.tabs.narrow)
        self.field.left_downwards.connect(self.tabs.give_keys)
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter ends what is typed
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        self.tabs.give_keys()

    def show_keys(self) -> None:
        """Open at the page of the keys."""
        self.tabs.turn_to(KEYS)

    def _of_the_window(self) -> PreferenceForm:
        form = PreferenceForm(self)
        form.add(tr("&Language:"), self._language())
        form.add(tr("&Window:"), self._choice(THEME, WINDOW_WORDS))
        form.add(tr("Size of all te&xt:"), self._window_text())
        form.add("", self._tick(HIGH_CONTRAST))
        return form

    def _of_the_text(self) -> PreferenceForm:
        form = PreferenceForm(self)
        form.add(tr("&Page:"), self._choice(READING_THEME, PAGE_WORDS))
        form.add(tr("&Typeface:"), self._face())
        form.add(tr("Text &size:"), self._amount(TEXT_SIZE, SIZES, tr(" pt")))
        form.add(tr("Column wi&dth:"), self._amount(MEASURE, MEASURES, tr(" characters")))
        for setting in (WIDE_SPACING, RULER, SHOW_MARKS, SHOW_NOTES, MARK_READ):
            form.add("", self._tick(setting))
        return form

    def _of_the_library(self, asked: Asked) -> PreferenceForm:
        form = PreferenceForm(self)
        form.add(tr("&Citations:"), self._citations(asked.try_style))
        if asked.about_links:
            form.add("", LinksField(asked.about_links, self))
        form.add(tr("&Names from:"), self._tagger(asked.find_tagger, asked.taggers))
        form.add("", self._tick(BACK_UP))
        form.add(tr("Backups &kept:"), self._retention())
        return form

    def _of_the_keys(self, keys: QWidget) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.addWidget(self._tick(SINGLE_KEYS))
        layout.addWidget(keys, 1)
        return page

    def _set(self, setting: Setting[T], value: T) -> None:
        self._settings.set(setting, value)
        self.setting_changed.emit(setting)

    def _choice(self, setting: Setting[T], words: Mapping[T, str]) -> QComboBox:
        box = QComboBox(self)
        for value in setting.choices:
            box.addItem(translation(words[value]), value)
        box.setCurrentIndex(box.findData(self._settings.get(setting)))
        box.setAccessibleName(translation(setting.label))
        box.activated.connect(lambda: self._set(setting, box.currentData()))
        return box

    def _window_text(self) -> QWidget:
        words = {size: tr("{n} %", n=size) for size in WINDOW_TEXT.choices}
        return self._told_below(self._choice(WINDOW_TEXT, words), WHEN_CLOSED)

    def _language(self) -> QWidget:
        return self._told_below(self._choice(LANGUAGE, LANGUAGES), AT_NEXT_START)

    def _told_below(self, box: QComboBox, sentence: str) -> QWidget:
        """Return a field that says below when what is chosen will be in force."""
        field = QWidget(self)
        message = FieldMessage(field)
        box.activated.connect(lambda: message.say(tr(sentence)))
        layout = QVBoxLayout(field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        layout.addWidget(message)
        field.setFocusProxy(box)
        return field

    def _citations(self, try_style: Try) -> CitationField:
        files = self._settings.get(CITATION_FILES)
        field = CitationField(self._settings.get(CITATION_STYLE), files, try_style, self)
        field.taken.connect(self._take_citations)
        return field

    def _take_citations(self, choice: str) -> None:
        if choice not in OWN_CITATION_STYLES:
            files = [choice, *(file for file in self._settings.get(CITATION_FILES) if file != choice)]
            self._settings.set(CITATION_FILES, files[:REMEMBERED])
        self._set(CITATION_STYLE, choice)

    def _face(self) -> QFontComboBox:
        box = QFontComboBox(self)
        box.setEditable(False)
        box.setCurrentFont(QFont(self._settings.get(FACE)))
        box.setAccessibleName(translation(FACE.label))
        box.activated.connect(lambda: self._set(FACE, box.currentFont().family()))
        return box

    def _amount(self, setting: Setting[int], bounds: tuple[int, int], unit: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(*bounds)
        box.setSuffix(unit)
        box.setValue(self._settings.get(setting))
        box.setAccessibleName(translation(setting.label))
        box.valueChanged.connect(lambda value: self._set(setting, value))
        return box

    def _tick(self, setting: Setting[bool]) -> QCheckBox:
        box = QCheckBox(translation(setting.label), self)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(lambda on: self._set(setting, on))
        return box

    def _retention(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        fields = []
        for before, setting, bounds, unit in (
            (tr("one a day for"), BACKUP_DAYS, KEPT_DAYS, "day"),
            (tr("then one a week for"), BACKUP_WEEKS, KEPT_WEEKS, "week"),
        ):
            layout.addWidget(Label(before, row))
            fields.append(self._counted_field(setting, bounds, unit))
            layout.addWidget(fields[-1])
        layout.addStretch()
        row.setFocusProxy(fields[0])
        return row

    def _counted_field(self, setting: Setting[int], bounds: tuple[int, int], unit: str) -> QSpinBox:
        """Return a field whose unit agrees with its number."""

        def agree(value: int) -> None:
            said = count(value, unit)
            box.setSuffix(said[said.index(number(value)) + len(number(value)) :])

        box = self._amount(setting, bounds, "")
        box.valueChanged.connect(agree)
        agree(box.value())
        return box

    def _tagger(self, find: Find, taggers: Sequence[str]) -> TaggerField:
        field = TaggerField(self._settings.get(TAGGER), taggers, find, self)
        field.taken.connect(lambda choice: self._set(TAGGER, choice))
        return field
