"""The dialogs by themselves, over a library of three entities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model import Article, Entity, Kind, Mention
from reader.model.decision import NEW, Proposal, Target, Verb
from reader.ui.background.tasks import Tasks
from reader.ui.corrections.dialog import DecisionDialog
from reader.ui.corrections.dialog_context import DialogContext
from reader.ui.corrections.merge import MergeDialog
from reader.ui.corrections.occurrences_model import OccurrencesModel
from reader.ui.corrections.picker import CandidateModel, EntityPicker
from reader.ui.corrections.subject import Subject
from reader.ui.corrections.this_is import LISTED, ThisIsDialog
from reader.ui.corrections.watch import WatchDialog
from reader.ui.style.theme import Theme
from tests.ui.corrections.fakes import BIG, BONN, JOHN, JON, FakeLibrary, FakeProposals, FakeTasks, place
from tests.work import calls

Key = Qt.Key
ARTICLE = Article(
    BIG, "Bonn in rain", "", "", "", "", None, datetime(2026, 1, 1, tzinfo=UTC), 3, False, False, "", "utf-8",
    mentions=(Mention(0, 4, Kind.PLACE, 3),),
)  # fmt: skip
WORDS = Subject(article=ARTICLE, selection=(0, 4))


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def tasks(library: FakeLibrary) -> FakeTasks:
    return FakeTasks(library)


@pytest.fixture
def context(tasks: FakeTasks, theme: Theme) -> Callable[..., DialogContext]:
    def made(subject: Subject, *entities: Entity) -> DialogContext:
        return DialogContext(subject, entities, cast("Tasks", tasks), theme)

    return made


def shown(qtbot: QtBot, made: DecisionDialog) -> list[Proposal]:
    """Show a dialog and return what is taken in it."""
    taken: list[Proposal] = []
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.taken.connect(taken.append)
    made.show()
    return taken


def test_the_models_keep_qts_promises(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    candidates, places = CandidateModel(parent), OccurrencesModel(parent)
    for model in (candidates, places):
        qtmodeltester.check(model)
    candidates.show([JON, JOHN])
    places.show([place(1), place(2, BONN)])
    for model in (candidates, places):
        qtmodeltester.check(model)


# --- who is meant ---


def test_a_picker_offers_a_new_entity_first_and_highlights_who_goes_by_the_name(
    qtbot: QtBot, context: Callable[..., DialogContext]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    picker = EntityPicker(context(Subject()), holder, new=True)
    qtbot.keyClicks(picker.field, "jo")
    assert [one.id for one in picker.candidates.entities] == [NEW, 1, 2]
    assert picker.target() == Target(kind=Kind.PERSON, name="jo")
    picker.field.setText("john smith")
    assert picker.target() == Target(2)
    qtbot.keyClick(picker.field, Key.Key_Up)
    assert picker.target() == Target(kind=Kind.PERSON, name="john smith")
    qtbot.keyClick(picker.field, Key.Key_Up)
    assert picker.target() == Target(2)
    assert picker.field.accessibleDescription() == "John Smith, person · 5 articles"


def test_a_kind_that_is_chosen_means_a_new_entity_of_that_kind(
    qtbot: QtBot, context: Callable[..., DialogContext]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    picker = EntityPicker(context(Subject()), holder, new=True)
    picker.begin("Bonn", Kind.PERSON)
    assert picker.target() == Target(3)
    assert picker.kind.currentData() == Kind.PLACE
    qtbot.keyClicks(picker.kind, "Gr")
    picker.kind.activated.emit(picker.kind.currentIndex())
    assert picker.target() == Target(kind=Kind.GROUP, name="Bonn")


# --- merging ---


def test_the_name_in_most_articles_remains_unless_another_is_chosen(
    qtbot: QtBot, context: Callable[..., DialogContext]
) -> None:
    made = MergeDialog(context(Subject((1, 2)), JON, JOHN))
    taken = shown(qtbot, made)
    assert made.names.name == "John Smith"
    assert made.sentence == "12 mentions in 7 articles"
    another = next(button for button in made.findChildren(QRadioButton) if button.text() == "Another name")
    another.click()
    assert [made.names.other.itemText(row) for row in range(made.names.other.count())] == ["J. Smith", "Smith"]
    made.names.other.setCurrentText("  ")
    assert made.sentence == "An entity needs a name."
    made.names.other.setCurrentText("Jonny")
    qtbot.keyClick(made, Key.Key_Return)
    assert [proposal.entity_ids for proposal in taken] == [(1, 2)]


def test_the_fuller_name_remains_though_it_is_the_rarer(qtbot: QtBot, context: Callable[..., DialogContext]) -> None:
    short, full = Entity(8, Kind.PERSON, "Westwood", 90, 200), Entity(9, Kind.PERSON, "John Westwood", 2, 2)
    made = MergeDialog(context(Subject((8, 9)), short, full))
    shown(qtbot, made)
    assert made.names.name == "John Westwood"
    assert made.names.buttons[2].isChecked()


def test_a_merger_of_many_fits_a_small_screen_and_all_names_can_be_reached(
    qtbot: QtBot, context: Callable[..., DialogContext]
) -> None:
    many = [Entity(number, Kind.PERSON, f"John Smith the {number}th", number, 1) for number in range(10, 80)]
    made = MergeDialog(context(Subject(tuple(one.id for one in many)), *many))
    shown(qtbot, made)
    assert made.height() < 600
    assert made.names.height() > 1000
    stays = next(button for button in made.names.buttons if button.isChecked())
    assert not stays.visibleRegion().isEmpty()


def test_all_names_stay_in_sight_when_another_is_picked(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    library.entities_there = (JON, JOHN, Entity(4, Kind.PERSON, "Johnny Smith", 3, 3))
    made = MergeDialog(context(Subject((1,)), JON))
    shown(qtbot, made)
    qtbot.keyClicks(made.picker.field, "john")
    qtbot.keyClick(made.picker.field, Key.Key_Down)
    qtbot.waitUntil(lambda: made.names.height() >= made.names.sizeHint().height())
    assert [button.text() for button in made.names.buttons][-2:] == ["Jon Smith", "Johnny Smith"]
    for button in made.names.buttons:
        assert button.visibleRegion().boundingRect().height() == button.height()


def test_more_than_two_are_merged_by_adding_them(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    made = MergeDialog(context(Subject((1,)), JON))
    taken = shown(qtbot, made)
    qtbot.keyClicks(made.picker.field, "john")
    made.add.click()
    assert made.names.name == "John Smith"
    assert made.picker.selection() is None
    qtbot.keyClicks(made.picker.field, "jo")
    assert made.picker.selection() is None  # both are there already
    made.picker.field.setText("bo")
    qtbot.keyClick(made, Key.Key_Return)
    assert taken[0].entity_ids == (1, 2, 3)
    assert library.proposals.asked[-1] == (Verb.MERGE, (1, 2, 3), "Bonn")


# --- this is ---


def test_unticked_places_are_excepted_from_a_watched_name(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    made = ThisIsDialog(context(WORDS))
    taken = shown(qtbot, made)
    assert made.sentence == "4 passages in 2 articles"
    made.view.places.tick(0, False)
    assert made.sentence == "3 passages in 2 articles"
    assert library.proposals.asked == []
    qtbot.keyClick(made.picker.field, Key.Key_Return)
    assert library.proposals.asked == [(Verb.WATCH, "Bonn", Target(3), ((BIG, 1, 5),))]
    assert len(taken) == 1


def test_only_ticked_places_are_marked_where_later_ones_are_not_wanted(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    made = ThisIsDialog(context(WORDS))
    shown(qtbot, made)
    made.none.click()
    made.later.click()
    qtbot.keyClick(made.picker.field, Key.Key_Return)
    assert library.proposals.asked == [(Verb.MARK, ((BIG, 0, 4),), Target(3))]


def test_a_place_within_a_longer_name_is_marked_only_where_it_is_ticked(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    library.proposals.places += (place(7, JON, is_within=True),)
    made = ThisIsDialog(context(WORDS))
    shown(qtbot, made)
    assert made.sentence == "4 passages in 2 articles"
    assert made.later.isEnabled()
    made.view.places.tick(3, True)
    assert made.sentence.startswith("5 passages in 3 articles; within a longer name only")
    assert not made.later.isEnabled()
    qtbot.keyClick(made.picker.field, Key.Key_Return)
    [(verb, places, to)] = library.proposals.asked
    assert (verb, len(places), places[-1], to) == (Verb.MARK, 5, (BIG - 2, 7, 11), Target(3))


def test_words_within_a_longer_name_are_marked_though_a_watched_name_would_not_be(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    article = replace(ARTICLE, mentions=(Mention(0, 9, Kind.ORGANIZATION, 9),))
    made = ThisIsDialog(context(replace(WORDS, article=article)))
    shown(qtbot, made)
    assert not made.later.isEnabled()
    made.none.click()
    qtbot.keyClick(made.picker.field, Key.Key_Return)
    assert library.proposals.asked == [(Verb.MARK, ((BIG, 0, 4),), Target(3))]


def test_five_hundred_places_stay_fluid(
    qtbot: QtBot, context: Callable[..., DialogContext], library: FakeLibrary
) -> None:
    work: dict[int, int] = {}
    for places in (100, 700):  # more than are listed
        library.proposals = FakeProposals(places)
        made = ThisIsDialog(context(WORDS))
        shown(qtbot, made)
        bar = made.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        work[places] = calls(made.view.grab)
    assert work[700] < 2 * work[100]  # whatever is out of sight costs nothing
    assert calls(made.none.click) + calls(made.all.click) < 100 * LISTED
    assert made.view.places.rowCount() == LISTED
    assert made.sentence.endswith(", and all that are not listed here")


def test_a_dialog_says_that_it_looks_and_hears_nothing_once_it_is_closed(
    qtbot: QtBot, context: Callable[..., DialogContext], tasks: FakeTasks
) -> None:
    tasks.held = []
    made = ThisIsDialog(context(WORDS))
    shown(qtbot, made)
    assert made.view.message == "Looking for other passages…"
    qtbot.keyClick(made, Key.Key_Escape)
    tasks.let_go()
    assert made.view.places.rowCount() == 0


def test_what_makes_no_sense_is_said_in_words(qtbot: QtBot, context: Callable[..., DialogContext]) -> None:
    made = WatchDialog(context(Subject()))
    taken = shown(qtbot, made)
    assert made.sentence == "Type the name to watch."
    made.field.setText("...")
    assert made.sentence == "Nothing to find."
    qtbot.keyClick(made, Key.Key_Return)
    assert taken == []
    made.field.setText("Bonn")
    assert made.picker.target() == Target(3)
    assert made.sentence == "It stands in 12 passages in 7 articles now."
