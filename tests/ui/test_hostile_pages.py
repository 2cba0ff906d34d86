"""A library whose names, tags, notes and places are hostile, on each page that shows many of them, and in dialogs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, Kind, LinkedEntity
from reader.model.note import Color
from reader.ui.browsing.trail import PagePlace
from reader.ui.groups.place import place_of as groups_place
from reader.ui.main_window import MainWindow
from reader.ui.relations.place import place_of as relations_place
from tests.library.newsroom import add, reading
from tests.ui.test_hostile_words import BODY, HOSTILE, NAME, PICTURE, TITLE, WIDEST, found, is_markup, shown_tips
from tests.ui.trigger import trigger

NOTE = f"![seen](file:///dev/zero) {HOSTILE}"
TAG = "<img src=file:///dev/zero> <b>&Jerry</b>"
NAMES = {"Zora Vale": Kind.PERSON, "Boris Krall": Kind.PERSON, "Erlangen": Kind.PLACE}
MAPPED = (49.6, 11.0)
IN_THE_WINDOW = ("add_tag", "locate")  # not in a dialog


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / f"{PICTURE.replace('/', '∕')} &J.library"
    with Library.create(path) as made:
        named = [LinkedEntity(name, kind, ()) for name, kind in NAMES.items()]
        texts = [f"{BODY} {'Ships came. ' * 40 * number}" for number in range(1, 5)]
        add(made, *(reading(TITLE, text, *named, source=TITLE, path=f"/texts/{TITLE}") for text in texts))
        decide, propose, notes = made.decisions.decide, made.proposals, made.note_proposals
        ids = [made.entities.find_by_name(name)[0].id for name in NAMES]
        for number, name in zip(ids, (NAME, f"{NAME}y", f"{NAME}z"), strict=True):
            decide(propose.rename(number, name).decision)
        decide(made.map_proposals.locate(ids[2:], MAPPED).decision)
        first = next(iter(made.articles.ids(ArticleQuery())))
        decide(notes.on_passage(first, 30, 60, text=NOTE, color=Color.SAGE, tags=[TAG]).decision)
        decide(notes.on_entities(ids[:2], NOTE, tags=[TAG]).decision)
        decide(notes.tag([TAG], articles=[first], entities=ids).decision)
        made.saved_searches.save(NAME, f'tag:"{TAG}"')
    return path


@pytest.fixture
def hostile(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window that shows the article that is noted and tagged."""
    window.resize(1200, 800)
    window.parts.actions["fold_versions"].setChecked(False)
    qtbot.waitUntil(lambda: len(window.parts.articles._model.ids) == 4)
    window.parts.navigator.open_article(window.parts.articles._model.ids[0])
    qtbot.waitUntil(lambda: window.parts.navigator.articles.opened is not None)
    return window


def entity_ids(window: MainWindow) -> tuple[int, ...]:
    opened = window.parts.navigator.articles.opened
    assert opened
    return tuple(row.id for row in opened.entities)


def wrong_tips(window: MainWindow) -> list[str]:
    return [said for said in shown_tips(window) if is_markup(said)]


def shows(window: MainWindow, page: str) -> bool:
    return window.parts.center.currentWidget() is getattr(window.parts, page)


def wait_for(window: MainWindow, page: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shows(window, page))
    qtbot.waitUntil(lambda: window.parts.tasks.quiet_for(0.3))


def test_an_article_shows_its_notes_and_tags_as_they_stand(hostile: MainWindow) -> None:
    assert found() == []
    assert wrong_tips(hostile) == []


@pytest.mark.parametrize("page", ["similar", "notes_page", "map"])
def test_a_page_of_the_menus_shows_words_as_they_stand(hostile: MainWindow, qtbot: QtBot, page: str) -> None:
    trigger(hostile.parts.actions[{"notes_page": "notes", "map": "places"}.get(page, page)])
    wait_for(hostile, page, qtbot)
    assert found() == []
    assert wrong_tips(hostile) == []
    assert hostile.minimumSizeHint().width() <= WIDEST


@pytest.mark.parametrize("lens", ["page", "relations", "groups", "map", "together"])
def test_a_page_of_a_name_shows_words_as_they_stand(hostile: MainWindow, qtbot: QtBot, lens: str) -> None:
    ids = entity_ids(hostile)
    places = {"relations": relations_place(ids[:1]), "groups": groups_place(ids[:1])}
    of = {"page": "entity", "map": "places"}.get(lens, lens)
    hostile.parts.navigator.open_page(places.get(lens) or PagePlace(of, ids[: 2 if lens == "together" else 1]))
    wait_for(hostile, lens, qtbot)
    assert found() == []
    assert wrong_tips(hostile) == []
    assert hostile.minimumSizeHint().width() <= WIDEST


def test_the_list_of_names_shows_them_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    trigger(hostile.parts.actions["show_names"])
    qtbot.waitUntil(lambda: hostile.parts.tasks.quiet_for(0.3))
    assert found() == []
    assert wrong_tips(hostile) == []


@pytest.mark.parametrize("name", ["export", "export_name", "print", "restore", "note_name", "add_tag", "locate"])
def test_a_dialog_shows_words_as_they_stand(hostile: MainWindow, qtbot: QtBot, name: str) -> None:
    hostile.parts.name_signals.clicked.emit(entity_ids(hostile)[-1 if name == "locate" else 0])
    qtbot.waitUntil(lambda: hostile.parts.navigator.entity.card is not None)
    trigger(hostile.parts.actions[name])
    qtbot.waitUntil(lambda: hostile.parts.tasks.quiet_for(0.3))
    qtbot.wait(300)
    assert found() == []
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert bool(dialogs) is (name not in IN_THE_WINDOW)
    for dialog in dialogs:
        assert dialog.width() <= WIDEST
        assert [said for said in shown_tips(dialog) if is_markup(said)] == []
        dialog.close()
