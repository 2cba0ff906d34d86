from PySide6.QtGui import QFontDatabase, QFontMetricsF

from reader.settings import FACE, MEASURE, TEXT_SIZE, Settings
from reader.ui.reading.typography import face, faces, typography
from reader.ui.style.text_settings import LARGEST
from reader.ui.style.theme import READING_FACE, Theme


def test_the_title_is_larger_and_bold(theme: Theme, settings: Settings) -> None:
    look = typography(settings)
    assert look.title.bold()
    assert look.title.pointSizeF() == look.body.pointSizeF() * 1.6
    assert look.body.family() == READING_FACE


def test_the_column_holds_as_many_characters_as_asked_for(theme: Theme, settings: Settings) -> None:
    news = "The city council said on Monday that the bridge would be closed for repairs until the end of next spring."
    for measure in (60, 68, 75):
        settings.set(MEASURE, measure)
        look = typography(settings)
        width = QFontMetricsF(look.body).horizontalAdvance(news) / len(news)
        assert abs(look.column / width - measure) < 4


def test_a_face_that_this_system_lacks_is_replaced(theme: Theme, settings: Settings) -> None:
    settings.set(FACE, "No Such Face")
    assert typography(settings).body.family() == READING_FACE
    assert face("No Such Face") == READING_FACE


def test_only_faces_that_exist_are_offered_each_once(theme: Theme) -> None:
    offered = faces()
    assert offered[0] == READING_FACE
    assert len(set(offered)) == len(offered) >= 2
    assert all(QFontDatabase.hasFamily(name) for name in offered)


def test_a_size_that_is_no_size_is_brought_within(theme: Theme, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 400)
    assert typography(settings).body.pointSize() == LARGEST
