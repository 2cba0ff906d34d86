"""Words stand in the order of the language that the window speaks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from reader.ui.style import collation
from reader.ui.style.collation import in_order

WORDS = ["zebra", "Äpfel", "apple", "Łódź", "lwów", "Lodge", "file 10", "file 9"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("de", ["Äpfel", "apple", "file 9", "file 10", "Lodge", "Łódź", "lwów", "zebra"]),
        ("pl", ["Äpfel", "apple", "file 9", "file 10", "Lodge", "lwów", "Łódź", "zebra"]),
        ("sv", ["apple", "file 9", "file 10", "Lodge", "Łódź", "lwów", "zebra", "Äpfel"]),
    ],
)
def test_words_stand_as_the_language_has_them(code: str, expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collation, "spoken_locale", lambda: QLocale(code))
    assert in_order(WORDS, str) == expected
