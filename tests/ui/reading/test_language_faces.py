"""What the chosen face lacks stands in a face of the text's own language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase

from reader.settings import Settings
from reader.ui.reading.language_faces import FACES, TRADITIONAL, in_language, way_of_writing
from reader.ui.reading.typography import typography
from reader.ui.style.theme import READING_FACE


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The faces of a system, as it tells them."""
    families = {READING_FACE}
    monkeypatch.setattr(QFontDatabase, "hasFamily", families.__contains__)
    return families


@pytest.mark.usefixtures("qapp")
def test_each_language_of_han_signs_has_a_face_of_its_own(settings: Settings, there: set[str]) -> None:
    there |= {"Noto Serif CJK JP", "Noto Serif CJK SC", "Noto Serif CJK TC", "Noto Serif CJK KR"}
    plain = typography(settings)
    for language, text, face in (
        ("ja", "直の字", "Noto Serif CJK JP"),
        ("zh", "这个国家", "Noto Serif CJK SC"),
        ("zh", "這個國家", "Noto Serif CJK TC"),
        ("ko", "直", "Noto Serif CJK KR"),
    ):
        look = in_language(plain, language, text)
        for font, before in ((look.body, plain.body), (look.title, plain.title)):
            assert font.families() == [before.family(), face]
            assert (font.pointSizeF(), font.bold()) == (before.pointSizeF(), before.bold())


@pytest.mark.usefixtures("qapp")
def test_the_first_that_the_system_has_is_taken(settings: Settings, there: set[str]) -> None:
    there |= {FACES["ar"][3], FACES["ar"][-1]}
    assert in_language(typography(settings), "ar", "").body.families()[-1] == FACES["ar"][3]


@pytest.mark.usefixtures("qapp", "there")
def test_without_one_the_system_chooses(settings: Settings) -> None:
    look = typography(settings)
    assert in_language(look, "ja", "") is look
    assert in_language(look, "en", "") is look


def test_chinese_is_told_by_its_signs() -> None:
    assert way_of_writing("zh", "") == "zh"
    assert way_of_writing("zh", "他們說這是電話") == TRADITIONAL
    assert way_of_writing("zh", "他们说这是电话") == "zh"
    assert way_of_writing("ja", "國會") == "ja"
