"""Every preference is in force as soon as it is made, and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QFileDialog, QLabel, QSpinBox, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError, TaggerError
from reader.settings import CITATION_FILES, CITATION_STYLE, FACE, MARK_READ, TAGGER, TEXT_SIZE, THEME, Settings
from reader.ui.chrome.keys_page import KeysPage
from reader.ui.chrome.shortcuts import Shortcuts
from reader.ui.dialogs.citation_field import CitationField
from reader.ui.dialogs.preferences import Asked, Preferences
from reader.ui.dialogs.tagger_field import TaggerField
from reader.ui.style.theme import Theme

LIBRARY = 2  # the place of its tab


def find(choice: str, found: Callable[[str], None], missing: Callable[[ReaderError], None]) -> None:
    """Find every tagger but one."""
    if "gone" in choice:
        missing(TaggerError("There is no such model."))
    else:
        found(f"the tagger {choice or 'of its own'}")


def try_style(file: str, found: Callable[[str], None], refused: Callable[[ReaderError], None]) -> None:
    """Find every style usable but one."""
    if "broken" in file:
        refused(ReaderError("The citation style cannot be used: it is <b>broken</b>."))
    else:
        found(f"The style of {Path(file).stem}")


def make(settings: Settings, theme: Theme) -> Preferences:
    keys = partial(KeysPage, Shortcuts(settings), settings, theme)
    return Preferences(settings, Asked(find, ["spacy:en_core_web_sm"], try_style), keys, theme)


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, theme: Theme) -> Preferences:
    made = make(settings, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_theme_is_chosen_by_key(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == THEME.label)
    box.setFocus()
    with qtbot.waitSignal(dialog.setting_changed) as changed:
        qtbot.keyClick(box, Qt.Key.Key_End)
        box.activated.emit(box.currentIndex())
    assert changed.args == [THEME]
    assert settings.get(THEME) == "dark"


def test_a_size_is_taken_at_once(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == TEXT_SIZE.label)
    with qtbot.waitSignal(dialog.setting_changed):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert settings.get(TEXT_SIZE) == TEXT_SIZE.default + 1


def test_a_tick_is_taken_at_once(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text() == MARK_READ.label)
    with qtbot.waitSignal(dialog.setting_changed):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert settings.get(MARK_READ) is False


@pytest.fixture
def field(dialog: Preferences) -> TaggerField:
    field = dialog.findChild(TaggerField)
    assert isinstance(field, TaggerField)
    dialog.tabs.turn_to(LIBRARY)
    return field


def type_into(qtbot: QtBot, field: TaggerField, said: str) -> None:
    field.box.setFocus()
    line = field.box.lineEdit()
    assert line
    line.selectAll()
    line.insert(said)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_programs_own_tagger_and_the_models_that_are_installed_are_offered(field: TaggerField) -> None:
    offered = [(field.box.itemText(at), field.box.itemData(at)) for at in range(field.box.count())]
    assert offered == [
        ("Entity Reader’s own", ""),
        ("None, names are found later", "none"),
        ("en_core_web_sm", "spacy:en_core_web_sm"),
    ]
    assert field.box.currentText() == "Entity Reader’s own"


def test_a_tagger_is_chosen_from_the_list(
    field: TaggerField, dialog: Preferences, settings: Settings, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.setting_changed) as changed:
        field.box.setCurrentIndex(2)
        field.box.activated.emit(2)
    assert changed.args == [TAGGER]
    assert settings.get(TAGGER) == "spacy:en_core_web_sm"
    assert field.message.text() == "Names are found by the tagger spacy:en_core_web_sm from now on."


@pytest.mark.parametrize("said", ["xx_typed", "spacy:xx_typed", " xx_typed "])
def test_a_model_is_typed(field: TaggerField, dialog: Preferences, settings: Settings, qtbot: QtBot, said: str) -> None:
    type_into(qtbot, field, said)
    assert settings.get(TAGGER) == "spacy:xx_typed"
    assert dialog.isVisible()


@pytest.mark.parametrize("said", ["", "entity reader’s own"])
def test_one_gets_back_to_the_programs_own(field: TaggerField, settings: Settings, qtbot: QtBot, said: str) -> None:
    type_into(qtbot, field, "xx_typed")
    type_into(qtbot, field, said)
    assert settings.get(TAGGER) == ""


def test_a_tagger_that_is_not_there_is_told_and_not_kept(field: TaggerField, settings: Settings, qtbot: QtBot) -> None:
    type_into(qtbot, field, "gone")
    assert field.message.isVisible()
    assert field.message.text() == "There is no such model."
    assert settings.get(TAGGER) == ""


def test_a_folder_is_chosen(
    field: TaggerField, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    field.folder.click()
    assert settings.get(TAGGER) == f"spacy:{tmp_path}"
    assert field.box.currentText() == str(tmp_path)


def test_what_was_chosen_is_shown_again(settings: Settings, theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    settings.set(TAGGER, f"spacy:{tmp_path}")
    again = make(settings, theme)
    qtbot.addWidget(again)
    field = again.findChild(TaggerField)
    assert isinstance(field, TaggerField)
    assert field.box.currentText() == str(tmp_path)


def test_no_letter_leads_to_two_fields(dialog: Preferences) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton) if not button.isHidden()]
    texts = [text for text in texts if "&" in text.replace("&&", "")]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters), texts


def citations(dialog: Preferences) -> CitationField:
    field = dialog.findChild(CitationField)
    assert isinstance(field, CitationField)
    return field


def choose_file(dialog: Preferences, monkeypatch: pytest.MonkeyPatch, file: str) -> CitationField:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    field = citations(dialog)
    field.file.click()
    return field


def test_a_style_of_our_own_is_chosen_from_the_list(dialog: Preferences, settings: Settings) -> None:
    field = citations(dialog)
    field.box.setCurrentIndex(1)
    field.box.activated.emit(1)
    assert settings.get(CITATION_STYLE) == "markdown"
    assert settings.get(CITATION_FILES) == []


def test_a_style_in_a_file_is_tried_taken_and_remembered(
    dialog: Preferences, settings: Settings, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("apa", "chicago", "apa"):
        field = choose_file(dialog, monkeypatch, f"/styles/{name}.csl")
        assert field.message.text() == f"Copy with Source cites as “The style of {name}” from now on."
        assert (field.box.currentText(), settings.get(CITATION_STYLE)) == (name, f"/styles/{name}.csl")
    assert settings.get(CITATION_FILES) == ["/styles/apa.csl", "/styles/chicago.csl"]
    again = make(settings, theme)
    qtbot.addWidget(again)
    box = citations(again).box
    assert [box.itemText(at) for at in range(4, box.count())] == ["apa", "chicago"]
    assert box.currentText() == "apa"


def test_a_style_that_cannot_be_used_is_not_taken(
    dialog: Preferences, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = choose_file(dialog, monkeypatch, "/styles/broken.csl")
    assert field.message.text() == "The citation style cannot be used: it is <b>broken</b>."
    assert (field.box.currentText(), settings.get(CITATION_STYLE)) == ("Plain text", "plain")
    assert settings.get(CITATION_FILES) == []


def test_what_is_said_below_a_field_is_never_cut(dialog: Preferences, qtbot: QtBot) -> None:
    dialog.tabs.turn_to(LIBRARY)
    field = citations(dialog)
    field.ask("/styles/" + "of a journal whose name is much longer than a line, " * 4)
    message = field.message
    qtbot.waitUntil(lambda: message.height() >= message.heightForWidth(message.width()) > 3 * 12)
    field.ask("/styles/short")
    qtbot.waitUntil(lambda: message.height() >= message.heightForWidth(message.width()))


def tabs(dialog: Preferences) -> list[str]:
    bar = dialog.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    return [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at)]


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("", ["Window", "Text", "Library", "Keys"]),
        ("sepia", ["Text", "Keys"]),
        ("backups", ["Library"]),
        ("GERMAN deutsch", []),
        ("deutsch", ["Window"]),
        ("ctrl+shift+m", ["Keys"]),
    ],
)
def test_preferences_are_searched_on_all_pages(dialog: Preferences, words: str, held: list[str]) -> None:
    dialog.field.setText(words)
    assert tabs(dialog) == held
    assert bool(held) is not any(
        label.isVisible() and label.text() == "No preference holds these words."
        for label in dialog.findChildren(QLabel)
    )
    dialog.field.clear()
    assert tabs(dialog) == ["Window", "Text", "Library", "Keys"]


def test_only_the_fields_that_hold_the_words_are_left(dialog: Preferences, qtbot: QtBot) -> None:
    dialog.field.setFocus()
    qtbot.keyClicks(dialog.field, "typeface")
    shown = [box for box in dialog.findChildren(QWidget) if isinstance(box, QComboBox | QSpinBox) and box.isVisible()]
    assert [box.accessibleName() for box in shown] == [FACE.label]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert shown[0].hasFocus()


def test_it_opens_at_the_keys_where_they_are_asked_for(dialog: Preferences) -> None:
    dialog.show_keys()
    assert dialog.findChildren(KeysPage)[0].isVisible()
