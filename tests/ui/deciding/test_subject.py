"""What a selection in the text means as a name."""

from __future__ import annotations

import pytest

from reader.ui.deciding.subject import LONGEST, whole_words

TEXT = "Then “Gong Zheng” spoke of O'Neill Inc. in Genève.\n\nBelow."


@pytest.mark.parametrize(
    ("selected", "meant"),
    [
        ("Gong Zheng", "Gong Zheng"),
        ("ong Zhen", "Gong Zheng"),
        (" “Gong Zheng” ", "Gong Zheng"),
        ("Inc. ", "Inc."),
        ("enèv", "Genève"),
        ("O'Neill", "O'Neill"),
    ],
)
def test_a_selection_means_whole_words_without_what_stands_around_them(selected: str, meant: str) -> None:
    start = TEXT.index(selected)
    span = whole_words(TEXT, start, start + len(selected))
    assert span
    assert TEXT[slice(*span)] == meant


def test_what_is_no_name_means_nothing() -> None:
    assert whole_words(TEXT, 4, 6) is None
    assert whole_words(TEXT, 30, len(TEXT)) is None
    assert whole_words("a " * LONGEST, 0, 2 * LONGEST) is None
