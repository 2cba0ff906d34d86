"""A library whose every word is hostile, in every view, menu, dialog and tooltip: found there as plain, cut words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.formats.edit_plan import How
from reader.formats.field_names import Role
from reader.formats.tables.table_view import TableView
from reader.library import Library
from reader.model import ArticleDraft, Field, FileOutcome, FileStatus, Kind, LinkedEntity
from reader.text.reading_direction import TURNS
from reader.ui.chrome.menus import RecentMenu
from reader.ui.chrome.page_context import PageContext
from reader.ui.dialogs.description import DescriptionDialog
from reader.ui.imports.columns_sheet import ColumnsSheet
from reader.ui.imports.process import ImportReport
from reader.ui.main_window import MainWindow
from reader.ui.review.page import ReviewPage
from reader.ui.style.foreign_text import LONGEST, TIP, tip
from reader.ui.style.theme import Theme
from reader.ui.together.place import place_of
from tests.library.newsroom import add, reading
from tests.ui.review.questions import FakeReview, pair, person, surname
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger

if TYPE_CHECKING:
    pass

PICTURE = '<img src="file:///dev/zero">'
TURN = "\u202e"
WORDS = f"{PICTURE} <b>Tom &Jerry</b> &amp; {TURN}oil"
HOSTILE = f"{WORDS} {'W' * 10_000}"
TITLE = f"{WORDS}\n{HOSTILE}"
NAME = f"{WORDS.replace(TURN, '')} {'W' * 200}"
BODY = f"Zora Vale spoke in Erlangen. {HOSTILE}\n\nZora Vale was heard by Boris Krall."
WIDEST = 1366  # pixels
Shown = tuple[str, Callable[[], object]]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / f"{PICTURE.replace('/', '∕')} &J [*].library"
    with Library.create(path) as made:
        zora = LinkedEntity("Zora Vale", Kind.PERSON, ())
        boris = LinkedEntity("Boris Krall", Kind.PERSON, ())
        added = add(
            made,
            *(
                reading(TITLE, f"{BODY} {number}", zora, boris, source=TITLE, path=f"/texts/{number}{TITLE}")
                for number in range(3)
            ),
        )
        [found] = made.entities.find_by_name("Zora Vale")
        made.decisions.decide(made.proposals.rename(found.id, NAME).decision)
        made.saved_searches.save(NAME, f'source:"{WORDS}"')
        made.articles.delete(added[-1:])
    return path


@pytest.fixture
def hostile(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window that shows an article and the card of its first name."""
    parts = window.parts
    qtbot.waitUntil(lambda: parts.articles.select_next())
    qtbot.waitUntil(lambda: parts.navigator.articles.opened is not None)
    assert parts.navigator.articles.opened
    zora = next(row.id for row in parts.navigator.articles.opened.entities if row.name.startswith(PICTURE))
    parts.name_signals.clicked.emit(zora)
    qtbot.waitUntil(lambda: parts.entities.card.entity_id == zora)
    qtbot.waitUntil(lambda: len(parts.saved.searches) == 1)
    return window


# --- what is looked at ---


def widgets() -> Iterator[QWidget]:
    for top in filter(QWidget.isVisible, QApplication.topLevelWidgets()):
        yield top
        yield from top.findChildren(QWidget)


def is_markup(said: str) -> bool:
    """Tell whether Qt would take words for markup that do not come from `tip`."""
    return "<" in said and not (said.startswith(TIP) and "<" not in said[len(TIP) : -4].replace("<br>", ""))


def problems_of_label(label: QLabel) -> Iterator[str]:
    if label.metaObject().className() == "QTipLabel":
        return
    if label.textFormat() is not Qt.TextFormat.PlainText and "<" in label.text():
        yield "markup"


def problems_of_words(said: str) -> Iterator[str]:
    if any(turn in said for turn in TURNS):
        yield "a turn"
    if "\n" in said:
        yield "a line break"
    if len(said) > 2 * LONGEST:
        yield "endless"


def problems_of_choices(said: str) -> Iterator[str]:
    if "&J" in said.replace("&&", ""):
        yield "a letter that chooses"
    yield from problems_of_words(said)


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 50)):
        first = model.index(row, 0, parent)
        yield from (index for index in (first, *map(first.siblingAtColumn, range(1, 4))) if index.isValid())
        yield from rows(model, first) if not isinstance(model, QAbstractTableModel | QAbstractListModel) else ()


def problems_of_rows(view: QAbstractItemView) -> Iterator[str]:
    for index in rows(view.model()) if view.model() else ():
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = index.data(role)
            if role == Qt.ItemDataRole.ToolTipRole and said and is_markup(str(said)):
                yield "a row's tooltip is markup"
            elif said and role == Qt.ItemDataRole.AccessibleTextRole:
                yield from (f"a row is spoken with {problem}" for problem in problems_of_words(str(said)))


def problems_of_size(widget: QWidget) -> Iterator[str]:
    wide = widget.minimumSizeHint().width() if isinstance(widget, QDialog) else 0
    wide = widget.sizeHint().width() if isinstance(widget, QMenu) else wide
    if wide > WIDEST:
        yield f"{wide} pixels wide"


def problems(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from problems_of_label(widget)
    if isinstance(widget, QAbstractButton):
        yield from problems_of_choices(widget.text())
    if isinstance(widget, QAbstractItemView):
        yield from problems_of_rows(widget)
    yield from problems_of_size(widget)
    for action in widget.actions():
        yield from (f"an action: {problem}" for problem in problems_of_choices(action.text()))
    if is_markup(widget.toolTip()):
        yield "tooltip is markup"
    for said in (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription().replace("\n", " ")):
        yield from (f"called or spoken with {problem}" for problem in problems_of_words(said))


def found() -> list[str]:
    """Return what is wrong with whatever is on the screen now."""
    wrong = ((type(one).__name__, one.accessibleName()[:40], what) for one in widgets() for what in problems(one))
    return sorted(map(": ".join, set(wrong)))


def said_somewhere() -> bool:
    return any(PICTURE in label.text() for label in (one for one in widgets() if isinstance(one, QLabel)))


# --- the views ---


def test_the_window_shows_an_article_and_its_names_as_they_stand(hostile: MainWindow) -> None:
    assert said_somewhere()
    assert "[*][*]" in hostile.windowTitle()
    assert hostile.minimumSizeHint().width() <= WIDEST
    assert found() == []


def test_the_page_of_a_name_shows_its_words_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    current = hostile.parts.navigator.entity_id
    assert current is not None
    hostile.parts.name_signals.opened.emit(current)
    qtbot.waitUntil(lambda: is_shown(hostile.parts.center, hostile.parts.page))
    assert hostile.parts.page.page.head.name.text().startswith(PICTURE)
    assert found() == []


def test_the_page_of_several_names_shows_their_words_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    parts = hostile.parts
    assert parts.navigator.articles.opened
    both = tuple(row.id for row in parts.navigator.articles.opened.entities)
    parts.navigator.open_page(place_of(both))
    qtbot.waitUntil(lambda: is_shown(parts.center, parts.together))
    head = parts.together.column.head
    assert any(line.link.accessibleName().startswith(PICTURE) for line in head.names)
    assert "<img" in parts.together.column.passages.toPlainText()
    bars = head.time.bars
    assert any(PICTURE in bars.words(at) for at in range(len(bars.bars)))
    assert found() == []


def test_the_form_shows_what_it_edits_as_it_stands(hostile: MainWindow) -> None:
    trigger(hostile.parts.actions["edit_details"])
    assert hostile.parts.reading.head.form
    assert said_somewhere()
    assert found() == []


def test_the_page_of_many_details_shows_files_as_they_are_called(hostile: MainWindow, qtbot: QtBot) -> None:
    parts = hostile.parts
    parts.actions["fold_versions"].setChecked(False)  # they read alike
    qtbot.waitUntil(lambda: len(parts.articles._model.ids) == 2)
    hostile.commands.details.edit_many(list(parts.articles._model.ids), dates_from_names=True)
    qtbot.waitUntil(lambda: parts.details.place() is not None and parts.details.sheet.table.model.rowCount() == 2)
    parts.details.sheet.rows[Field.SOURCE].choose(How.FOLDER)
    qtbot.waitUntil(lambda: parts.details.sheet.table.model.columnCount() == 2)
    assert said_somewhere()
    assert found() == []


def test_the_list_is_narrowed_to_words_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    trigger(hostile.parts.actions["narrow"])
    qtbot.waitUntil(lambda: len(hostile.parts.navigator.list.narrowed) == 1)
    hostile.parts.search.type(f'source:"{WORDS}" before:1900 {WORDS}')
    qtbot.wait(500)
    assert found() == []


def test_the_review_asks_about_words_as_they_stand(qtbot: QtBot, context: Callable[[object], PageContext]) -> None:
    several = replace(surname(), entities=tuple(person(number, TITLE) for number in range(3)), reason=TITLE)
    for question in (replace(pair(1, TITLE, HOSTILE), reason=TITLE), several):
        page = ReviewPage(context(FakeReview(question)))
        qtbot.addWidget(page)
        page.resize(760, 700)
        page.show()
        page.refresh()
        assert page.queue.current
        assert page.minimumSizeHint().width() <= WIDEST
        assert found() == []
        assert [said for said in shown_tips(page) if is_markup(said)] == []


@pytest.mark.parametrize("verb", ["rename", "merge", "different", "split", "remove", "this_is", "watch"])
def test_a_dialog_about_a_name_shows_it_as_it_stands(hostile: MainWindow, qtbot: QtBot, verb: str) -> None:
    hostile.parts.entities.sidebar.view.setFocus()
    if verb == "this_is":
        hostile.parts.reading.setFocus()
        trigger(hostile.parts.actions["next_mention"])
    trigger(hostile.parts.actions[verb])
    qtbot.waitUntil(lambda: hostile.commands.corrections.dialog is not None)
    dialog = hostile.commands.corrections.dialog
    assert dialog
    qtbot.wait(200)
    assert dialog.width() <= WIDEST
    assert found() == []
    dialog.close()


@pytest.mark.parametrize(
    "window_of_its_own", ["history", "bin", "show_original", "about", "preferences", "compare_names"]
)
def test_a_dialog_shows_words_as_they_stand(hostile: MainWindow, qtbot: QtBot, window_of_its_own: str) -> None:
    trigger(hostile.parts.actions[window_of_its_own])
    qtbot.waitUntil(lambda: any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets()))
    qtbot.wait(200)
    assert found() == []
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog):
            assert one.width() <= WIDEST
            one.close()


def test_the_page_of_imports_shows_words_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    failed = FileOutcome(f"/texts/{TITLE}", FileStatus.FAILED, reason=TITLE)
    noted = FileOutcome("/texts/b.mbox", FileStatus.NOTED, reason=TITLE)
    known = FileOutcome("/texts/b.mbox", FileStatus.DUPLICATE, 1, title=TITLE, part=2)
    told = ImportReport(1, left_out=(failed, noted, known), failure=TITLE, watched=((NAME, 3),), sources=("/texts",))
    hostile.commands.import_end.say(told)
    trigger(hostile.parts.actions["imports"])
    page = hostile.parts.imports_page
    qtbot.waitUntil(lambda: is_shown(hostile.parts.center, page))
    page.view.expandAll()
    qtbot.wait(200)
    assert found() == []
    assert page.minimumSizeHint().width() <= WIDEST
    assert [said for said in shown_tips(page) if is_markup(said)] == []


def test_the_columns_of_a_table_are_asked_for_as_they_are_called(theme: Theme, qtbot: QtBot) -> None:
    columns = tuple(f"{number}{TITLE}" for number in range(4))
    fields = {Role.TITLE: columns[0], Role.TEXT: columns[1]}
    views = [TableView(TITLE, columns, ((TITLE,) * 4,) * 3, 3, fields, is_known) for is_known in (True, False)]
    sheet = ColumnsSheet(theme.page)
    qtbot.addWidget(sheet)
    sheet.resize(760, 700)
    sheet.show()
    sheet.show_tables(f"/texts/{TITLE}", views, is_read=False)
    sheet.show_article(ArticleDraft(TITLE, BODY, author=TITLE, source=TITLE, url=TITLE, section=TITLE))
    assert said_somewhere()
    assert found() == []
    assert sheet.minimumSizeHint().width() <= WIDEST
    assert [said for said in shown_tips(sheet) if is_markup(said)] == []
    sheet.show_reason(TITLE)
    assert found() == []


def test_a_description_names_its_file_as_it_is_called(qtbot: QtBot) -> None:
    dialog = DescriptionDialog(f"/texts/{TITLE}", HOSTILE, copy=print, save=print)
    qtbot.addWidget(dialog)
    dialog.show()
    assert said_somewhere()
    assert found() == []
    assert dialog.width() <= WIDEST


def test_notices_failures_and_menus_show_words_as_they_stand(hostile: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    parts = hostile.parts
    current = parts.navigator.entity_id
    assert current is not None
    recent = RecentMenu([tmp_path / WORDS.replace("/", "∕") / f"{WORDS.replace('/', '∕')}.library"], print, hostile)
    recent.aboutToShow.emit()
    parts.commands.do(lambda library: library.decisions.decide(library.proposals.rename(current, f"{NAME}x").decision))
    qtbot.waitUntil(lambda: PICTURE in parts.actions["undo"].text())
    parts.notice.say(f"Renamed {TITLE}.", ("Undo", print))
    parts.entities.card.show_failure(TITLE)
    parts.articles.show_failure(TITLE)
    parts.reading.show_failure(TITLE)
    menus = [
        hostile.commands.names.menu(hostile.commands.corrections.subjects.current((current,))),
        hostile.commands.names.menu(hostile.commands.corrections.subjects.in_text((current,))),
        recent,
    ]
    for menu in menus:
        menu.popup(QPoint(0, 0))
        assert found() == []
        menu.close()


def shown_tips(window: QWidget) -> Iterator[str]:
    """Rest the pointer on every widget, and on every row in sight, and yield what is said there."""
    for widget in filter(QWidget.isVisible, window.findChildren(QWidget)):
        middles = [widget.rect().center()]
        view = widget.parentWidget()
        if isinstance(view, QAbstractItemView) and view.viewport() is widget:
            middles = [view.visualRect(index).center() for index in rows(view.model())]
        for at in middles:
            QToolTip.hideText()
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
            yield QToolTip.text() if QToolTip.isVisible() else ""


def test_tooltips_say_words_as_they_stand(hostile: MainWindow, qtbot: QtBot) -> None:
    hostile.resize(1_400, 900)  # so that all panes are there, however wide the letters of this machine are
    trigger(hostile.parts.actions["narrow"])
    hostile.parts.name_signals.opened.emit(hostile.parts.navigator.entity_id)
    qtbot.waitUntil(lambda: is_shown(hostile.parts.center, hostile.parts.page))
    said = [tip for tip in shown_tips(hostile) if tip]
    assert len({tip for tip in said if "&lt;img" in tip}) > 3
    assert [tip for tip in said if is_markup(tip)] == []


def test_the_widest_tooltip_fits_the_screen(hostile: MainWindow, qtbot: QtBot) -> None:
    QToolTip.showText(QPoint(10, 10), tip(TITLE, HOSTILE), hostile)
    qtbot.waitUntil(QToolTip.isVisible)
    [shown] = [one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QTipLabel"]
    assert shown.width() <= WIDEST
    QToolTip.hideText()
