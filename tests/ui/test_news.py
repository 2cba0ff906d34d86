"""What is new in the window: a dot in the list of names and at a saved search, and words on a page, until looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QToolButton
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import Changes, Kind, LinkedEntity, Order
from reader.ui.entity_page.place import place_of
from reader.ui.main_window import MainWindow
from reader.ui.together.place import place_of as place_of_several
from tests.library.newsroom import add, entity_id, person, reading
from tests.ui.names.test_names import turn

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SIEMENS = "Siemens Healthineers"
EARLY, LATER = 1_000_000_000.0, 1_100_000_000.0  # in 2001 and in 2004


def has_dot(view: QAbstractItemView, row: int, color: str) -> bool:
    """Tell whether anything in a row is painted in a colour."""
    image = view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(*pixel) == QColor(color) for pixel in pixels)


def test_what_was_added_since_is_marked_until_it_is_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    pane, library_file = turn(window, qtbot), window.parts.library
    with Library.open(library_file, now=lambda: EARLY) as library:
        gong, siemens = entity_id(library, "Gong Zheng"), entity_id(library, SIEMENS)
        library.looks.at_names([gong])
        library.looks.at_names([gong, siemens])
        library.saved_searches.save("Zeppelins", "zeppelin", Order.NEWEST)
    with Library.open(library_file, now=lambda: LATER) as library:
        body = f"Gong Zheng of {SIEMENS} bought a zeppelin."
        add(library, reading("A zeppelin", body, person("Gong Zheng"), LinkedEntity(SIEMENS, Kind.ORGANIZATION, ())))
    window.parts.tasks.changed.emit(Changes(membership=True, entities=True, searches=True))
    names, saved = pane.view, window.parts.saved.view

    def said() -> list[str]:
        return [names.model().index(row, 0).data(SPOKEN) or "" for row in range(names.model().rowCount())]

    new = "Gong Zheng, person, 6 articles, new articles"
    qtbot.waitUntil(lambda: new in said())
    names.set_current(None)
    accent = window.parts.theme.colors.accent
    assert [has_dot(names, row, accent) for row in (said().index(new), 0)] == [True, False]
    qtbot.waitUntil(lambda: saved.model().rowCount() == 1)
    qtbot.waitUntil(lambda: str(saved.model().index(0, 0).data(SPOKEN)).endswith("new articles"))
    assert has_dot(saved, 0, accent)
    window.parts.navigator.open_page(place_of(gong))
    link = window.parts.page.page.head.news
    qtbot.waitUntil(lambda: link.accessibleName().startswith("6 new since "))
    qtbot.waitUntil(lambda: "Gong Zheng, person, 6 articles" in said())
    saved.chosen.emit(window.parts.saved.searches[0])
    qtbot.waitUntil(lambda: not str(saved.model().index(0, 0).data(SPOKEN)).endswith("new articles"))
    window.parts.navigator.open_page(place_of_several((gong, siemens)))
    link = window.parts.together.column.head.news
    qtbot.waitUntil(lambda: link.accessibleName().startswith("5 new since "))
    link.click()
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.order is Order.ADDED)


def test_what_is_new_of_a_saved_search_is_told_and_listed_first(window: MainWindow, qtbot: QtBot) -> None:
    with Library.open(window.parts.library, now=lambda: EARLY) as library:
        library.saved_searches.save("Shanghai", "shanghai", Order.OLDEST)
    window.parts.tasks.changed.emit(Changes(searches=True))
    saved = window.parts.saved
    qtbot.waitUntil(lambda: len(saved.searches) == 1)
    saved.view.chosen.emit(saved.searches[0])
    notice = window.parts.notice
    qtbot.waitUntil(lambda: " new since " in notice.sentence)
    assert notice.sentence.startswith(("10 ", "11 ", "12 ", "13 ", "14 "))
    notice.findChildren(QToolButton)[0].click()
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.order is Order.ADDED)
    assert window.parts.navigator.list.query.words.strip() == "shanghai"
