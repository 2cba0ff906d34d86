"""A tagger that is chosen in the window reads what is imported from then on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from reader.errors import ReaderError
from reader.library import Library
from reader.settings import TAGGER
from reader.ui.dialogs.preferences import Preferences
from reader.ui.dialogs.tagger_field import LATER, TaggerField
from reader.ui.main_window import MainWindow
from tests.extraction import pipelines
from tests.ui.trigger import trigger

PATIENCE = 30_000  # milliseconds: spaCy has to be imported, in a child process too


def test_an_answer_that_comes_after_the_dialog_was_closed_is_heard_by_nobody(qtbot: QtBot) -> None:
    answers: list[Callable[[], None]] = []

    def find(_: str, found: Callable[[str], None], failed: Callable[[ReaderError], None]) -> None:
        answers.extend((lambda: found("spacy en_tiny 1.2.3"), lambda: failed(ReaderError("Too late."))))

    field = TaggerField("", [], find)
    field.ask("spacy:en_tiny")
    delete(field)
    for answer in answers:
        answer()
    assert not isValid(field)


def test_a_choice_is_typed_with_its_sort_or_as_the_name_of_a_model(qtbot: QtBot) -> None:
    asked: list[str] = []
    field = TaggerField("", [], lambda choice, found, failed: asked.append(choice))
    qtbot.addWidget(field)
    for typed in ("careful:my.npz", "spacy:en_tiny", "fr_tiny"):
        field.box.setEditText(typed)
        field._line.editingFinished.emit()
    assert asked == ["careful:my.npz", "spacy:en_tiny", "spacy:fr_tiny"]


def preferred(window: MainWindow) -> TaggerField:
    trigger(window.parts.actions["preferences"])
    dialog = window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    field = dialog.findChild(TaggerField)
    assert isinstance(field, TaggerField)
    return field


def test_what_is_imported_is_read_by_the_tagger_that_is_chosen(
    window: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    model = pipelines.ruled(tmp_path / "model", {"Osterby Ferries": "ORG"})
    field = preferred(window)
    with qtbot.waitSignal(field.taken, timeout=PATIENCE):
        field.ask(f"spacy:{model}")
    assert field.message.text() == "Names are found by spacy en_tiny 1.2.3 from now on."
    assert window.parts.notice.sentence.startswith("New articles are read by the tagger you chose")
    (tmp_path / "news.txt").write_text("Ferries sold\n\nNobody bought Osterby Ferries.", "utf-8")
    with qtbot.waitSignal(window.parts.imports.finished, timeout=PATIENCE):
        window.commands.files.take([tmp_path / "news.txt"])
    with Library.open(library) as opened:
        assert [entity.articles for entity in opened.entities.find_by_name("Osterby Ferries")] == [1]


def test_a_pile_comes_in_without_names_and_read_again_finds_them(
    window: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    field = preferred(window)
    with qtbot.waitSignal(field.taken, timeout=PATIENCE):
        field.box.activated.emit(field.box.findText("None, names are found later"))
    assert field.message.text() == LATER
    assert window.parts.notice.sentence.startswith("New articles come in without names")
    (tmp_path / "news.txt").write_text(
        "Ferries sold\n\nNobody bought the ferries of Osterby, said Jane Osterholm.", "utf-8"
    )
    with qtbot.waitSignal(window.parts.imports.finished, timeout=PATIENCE) as imported:
        window.commands.files.take([tmp_path / "news.txt"])
    assert imported.args
    assert (imported.args[0].tagger, imported.args[0].outdated) == ("none", 1)
    assert window.parts.notice.sentence == "1 article added. No names were looked for in 1 article."
    with qtbot.waitSignal(window.parts.imports.finished, timeout=PATIENCE):
        trigger(window.parts.actions["read_again"])
    with Library.open(library) as opened:
        assert opened.entities.find_by_name("Jane Osterholm")


def test_a_tagger_that_is_not_there_is_told_in_the_dialog_and_not_kept(window: MainWindow, qtbot: QtBot) -> None:
    field = preferred(window)
    field.ask("spacy:xx_no_such_model")
    qtbot.waitUntil(lambda: field.message.text().startswith("There is no spaCy model"), timeout=PATIENCE)
    assert window.parts.settings.get(TAGGER) == ""
