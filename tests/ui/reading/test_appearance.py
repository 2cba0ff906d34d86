"""The popup of the Aa button, by mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.settings import FACE, MEASURE, READING_THEME, TEXT_SIZE, Settings
from reader.ui.reading.appearance import MEASURES, Appearance, Choice
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.typography import faces
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import BLACK, Theme
from tests.ui.reading.articles import long_article, page

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # the offscreen platform, of any popup
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def popup(
    pane: ReadingPane, theme: Theme, settings: Settings, text: TextSettings, qtbot: QtBot
) -> Iterator[Appearance]:
    pane.show_article(long_article())
    made = Appearance(theme, settings, text, pane)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def choice(popup: Appearance, name: str) -> Choice:
    return next(each for each in popup.findChildren(Choice) if each.accessibleName() == name)


def checked(popup: Appearance) -> set[str]:
    return {each.accessibleName() for each in popup.findChildren(Choice) if each.isChecked()}


def test_it_shows_what_is_in_force(popup: Appearance) -> None:
    assert checked(popup) == {"Typeface: Noto Serif", "Width: Normal", "Page: As the window"}
    assert choice(popup, "Text normal").text() == "100 %"


def test_the_size_is_changed_at_once(popup: Appearance, pane: ReadingPane, qtbot: QtBot, settings: Settings) -> None:
    before = page(pane).look.em
    qtbot.mouseClick(choice(popup, "Text larger"), LEFT)
    assert settings.get(TEXT_SIZE) == 14
    assert page(pane).look.em > before
    assert choice(popup, "Text normal").text() == "108 %"
    qtbot.mouseClick(choice(popup, "Text normal"), LEFT)
    qtbot.mouseClick(choice(popup, "Text smaller"), LEFT)
    assert settings.get(TEXT_SIZE) == 12


def test_the_smallest_and_the_largest_go_no_further(popup: Appearance, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 40)
    popup.refresh()
    assert not choice(popup, "Text larger").isEnabled()
    settings.set(TEXT_SIZE, 9)
    popup.refresh()
    assert not choice(popup, "Text smaller").isEnabled()


@pytest.mark.parametrize(("name", "characters"), MEASURES.items())
def test_the_width_is_changed_at_once(
    popup: Appearance, pane: ReadingPane, qtbot: QtBot, settings: Settings, name: str, characters: int
) -> None:
    qtbot.mouseClick(choice(popup, f"Width: {name}"), LEFT)
    assert settings.get(MEASURE) == characters
    assert f"Width: {name}" in checked(popup)
    assert abs(page(pane).look.column / characters - page(pane).look.em / 2) < page(pane).look.em / 10


def test_another_face_is_taken_at_once(popup: Appearance, pane: ReadingPane, qtbot: QtBot, settings: Settings) -> None:
    other = faces()[1]
    qtbot.mouseClick(choice(popup, f"Typeface: {other}"), LEFT)
    assert settings.get(FACE) == other
    assert page(pane).look.body.family() == other


def test_the_page_is_changed_at_once(popup: Appearance, theme: Theme, qtbot: QtBot, settings: Settings) -> None:
    qtbot.mouseClick(choice(popup, "Page: Black"), LEFT)
    assert settings.get(READING_THEME) == "black"
    assert theme.page_colors == BLACK
    assert "Page: Black" in checked(popup)


def test_arrow_keys_choose_and_tab_reaches_every_row(
    popup: Appearance, qtbot: QtBot, settings: Settings, theme: Theme
) -> None:
    choice(popup, "Width: Normal").setFocus()
    qtbot.keyClick(choice(popup, "Width: Normal"), Qt.Key.Key_Right)
    assert settings.get(MEASURE) == MEASURES["Wide"]
    reached = set()
    for _ in range(20):
        focused = popup.focusWidget()
        if isinstance(focused, Choice):
            reached.add(focused.accessibleName().partition(":")[0])
        popup.focusNextChild()
    assert reached == {"Text smaller", "Text normal", "Text larger", "Typeface", "Width", "Page"}


def test_escape_closes_it(popup: Appearance, qtbot: QtBot) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_choice_made_elsewhere_is_seen(popup: Appearance, settings: Settings, text: TextSettings) -> None:
    settings.set(MEASURE, MEASURES["Narrow"])
    text.changed.emit()
    assert "Width: Narrow" in checked(popup)


def test_every_control_has_a_name(popup: Appearance) -> None:
    assert all(each.accessibleName() for each in popup.findChildren(Choice))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_stands_out_of_what_it_lies_on(popup: Appearance, theme: Theme, mode: str) -> None:
    theme.choose(mode)
    edge = popup.grab().toImage().pixelColor(popup.width() // 2, 0).lightness()
    assert abs(edge - QColor(theme.page_colors.page).lightness()) > 40
