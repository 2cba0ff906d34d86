from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.reading.states import Message, Skeleton
from reader.ui.reading.typography import typography
from reader.ui.style.theme import DARK, LIGHT, Theme


def test_a_message_is_read_out_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    message = Message(theme)
    qtbot.addWidget(message)
    message.show_words("“notes.library” is <b>locked</b>.", "warning")
    assert message.accessibleName() == message.text() == "“notes.library” is <b>locked</b>."


def test_a_message_follows_the_page(qtbot: QtBot, theme: Theme) -> None:
    message = Message(theme)
    qtbot.addWidget(message)
    message.show_words("Choose an article to read.")
    assert message.grab().toImage().pixelColor(1, 1).name() == LIGHT.page
    theme.choose_reading("dark")
    assert message.grab().toImage().pixelColor(1, 1).name() == DARK.page


def test_a_skeleton_has_the_outline_of_a_page(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    skeleton = Skeleton(theme, typography(settings))
    qtbot.addWidget(skeleton)
    skeleton.resize(600, 400)
    image = skeleton.grab().toImage()
    assert len({image.pixelColor(300, y).name() for y in range(400)}) > 1
