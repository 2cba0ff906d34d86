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
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.model.citation import OWN_CITATION_STYLES
from reader.phrase import phrase
from reader.settings import (
    BACK_UP,
    BACKUP_DAYS,
    BACKUP_WEEKS,
    CITATION_FILES,
    CITATION_STYLE,
    FACE,
    LANGUAGE,
    MARK_READ,
    MEASURE,
    READING_THEME,
    SHOW_MARKS,
    SHOW_NOTES,
    SINGLE_KEYS,
    TAGGER,
    TEXT_SIZE,
    THEME,
    Setting,
    Settings,
)
from reader.ui.dialogs.citation_field import CitationField
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.links_field import LinksField
from reader.ui.dialogs.tagger_field import TaggerField
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, number
from reader.ui.style.translation import tr, translation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.dialogs.citation_field import Try
    from reader.ui.dialogs.links_field import Ask
    from reader.ui.dialogs.tagger_field import Find

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
KEPT_DAYS, KEPT_WEEKS = (1, 366), (1, 520)


class Preferences(QDialog):
    """One form over the table of settings."""

    setting_changed = Signal(object)  # Setting

    def __init__(
        self,
        settings: Settings,
        find_tagger: Find,
        models: list[str],
        try_style: Try,
        ask_for_links: Ask | None = None,  # None where the system is not told by us
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.next_start = Label("", self, wraps=True)
        self.next_start.hide()
        form = QFormLayout()
        form.addRow(tr("&Language:"), self._language())
        form.addRow("", self.next_start)
        form.addRow(tr("&Window:"), self._choice(THEME, WINDOW_WORDS))
        form.addRow(tr("&Page:"), self._choice(READING_THEME, PAGE_WORDS))
        form.addRow(tr("&Typeface:"), self._face())
        form.addRow(tr("Text &size:"), self._amount(TEXT_SIZE, SIZES, tr(" pt")))
        form.addRow(tr("Column wi&dth:"), self._amount(MEASURE, MEASURES, tr(" characters")))
        form.addRow("", self._tick(SHOW_MARKS))
        form.addRow("", self._tick(MARK_READ))
        form.addRow("", self._tick(SINGLE_KEYS))
        form.addRow("", self._tick(SHOW_NOTES))
        form.addRow(tr("&Citations:"), self._citations(try_style))
        if ask_for_links:
            form.addRow("", LinksField(ask_for_links, self))
        form.addRow(tr("&Names from:"), self._tagger(find_tagger, models))
        form.addRow("", self._tick(BACK_UP))
        form.addRow(tr("Backups &kept:"), self._retention())
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter ends what is typed
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _set(self, setting: Setting[T], value: T) -> None:
        self._settings.set(setting, value)
        self.setting_changed.emit(setting)

    def _choice(self, setting: Setting[str], words: Mapping[str, str]) -> QComboBox:
        box = QComboBox(self)
        for value in setting.choices:
            box.addItem(translation(words[value]), value)
        box.setCurrentIndex(box.findData(self._settings.get(setting)))
        box.setAccessibleName(translation(setting.label))
        box.activated.connect(lambda: self._set(setting, box.currentData()))
        return box

    def _language(self) -> QComboBox:
        box = self._choice(LANGUAGE, LANGUAGES)
        box.activated.connect(self._say_when)
        return box

    def _say_when(self) -> None:
        self.next_start.setText(tr(AT_NEXT_START))
        self.next_start.show()

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

    def _tagger(self, find: Find, models: list[str]) -> TaggerField:
        field = TaggerField(self._settings.get(TAGGER), models, find, self)
        field.taken.connect(lambda choice: self._set(TAGGER, choice))
        return field
