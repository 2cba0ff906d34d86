"""Whatever was done last is taken back first: deleting, importing, stars, read marks and decisions alike."""

from __future__ import annotations

import pytest

from reader.library import Library, history
from reader.library.articles import bin as the_bin
from reader.library.store import undo_log
from reader.model import ArticleQuery
from reader.model.decision import UndoState
from tests.library.newsroom import add, entity_id, person, reading, state


def ids(library: Library) -> list[int]:
    assert library.check() == []
    return list(library.articles.ids(ArticleQuery()))


def words(library: Library) -> tuple[str, str]:
    state = library.history.state()
    return state.undo, state.redo


def test_every_verb_can_be_done_and_undone_and_says_what_is_kept_with_it() -> None:
    assert history._DOING.keys() == history._UNDOING.keys() == undo_log.PAYLOADS.keys()


def test_a_new_library_has_nothing_to_undo(library: Library) -> None:
    assert library.history.state() == UndoState()
    assert library.history.undo() == library.history.redo()
    assert words(library) == ("", "")


def test_each_action_is_told_and_taken_back_in_turn(library: Library) -> None:
    [one, two] = add(library, reading("One", "Jon.", person("Jon")), reading("Two", "Jon.", person("Jon")))
    library.articles.set_starred([one, two], True)
    library.articles.set_unread([one], False)
    library.articles.set_unread([two], False, undoable=False)
    library.decisions.decide(library.proposals.rename(entity_id(library, "Jon"), "John").decision)
    library.articles.delete([one])
    told = []
    while library.history.state().undo:
        told.append(library.history.state().undo)
        library.history.undo()
    assert told == [
        "Delete Article",
        "Rename Jon to John",
        "Mark Article as Read",
        "Star 2 Articles",
        "Import of 2 Articles",
    ]
    assert ids(library) == []
    for _ in told:
        library.history.redo()
    assert words(library) == ("Delete Article", "")
    assert ids(library) == [two]


def test_what_was_undone_is_forgotten_when_something_else_is_done(library: Library) -> None:
    [one] = add(library, reading("One", "Jon.", person("Jon")))
    library.articles.set_starred([one], True)
    library.history.undo()
    library.articles.set_unread([one], False)
    assert words(library) == ("Mark Article as Read", "")


def test_undo_while_an_import_runs_takes_back_what_was_done_before_it(library: Library) -> None:
    [one] = add(library, reading("One", "Jon.", person("Jon")))
    library.articles.delete([one])
    running = library.imports.begin("running")
    library.imports.add(running, [reading("Two", "Jon.", person("Jon"))])
    library.history.undo()
    assert one in ids(library)
    library.imports.add(running, [reading("One", "Jon.", person("Jon")), reading("Three", "Jon.")])
    library.imports.finish(running)
    assert words(library) == ("Import of 2 Articles", "")
    library.history.undo()
    assert ids(library) == [one]


def test_a_deleted_article_that_was_imported_again_meanwhile_comes_back_once(library: Library) -> None:
    made = reading("One", "Jon.", person("Jon"))
    [one] = add(library, made)
    library.articles.delete([one])
    running = library.imports.begin("running")
    library.imports.add(running, [made])
    library.history.undo()
    library.imports.finish(running)
    assert len(ids(library)) == 1
    while library.history.state().undo:
        library.history.undo()
        assert len(ids(library)) <= 1


def test_an_import_whose_articles_were_partly_deleted_is_taken_back_as_it_is(library: Library) -> None:
    one, two = add(library, reading("One", "Jon.", person("Jon")), reading("Two", "Jon.", person("Jon")))
    library.articles.delete([one])
    library.imports.undo(library.imports.last() or 0)
    assert ids(library) == []
    library.imports.redo(1)
    assert ids(library) == [two]
    library.history.undo()
    assert ids(library) == [two, one]


def test_whoever_waits_hears_how_many_articles_are_done(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(the_bin, "_AT_A_TIME", 2)
    add(library, *(reading(f"Number {n}", f"Anna Amsel spoke {n} times.", person("Anna Amsel")) for n in range(5)))
    heard: list[tuple[int, int]] = []
    before = state(library.path)
    library.history.undo(lambda *told: heard.append(told))
    library.history.redo(lambda *told: heard.append(told))
    assert heard == 2 * [(0, 5), (2, 5), (4, 5), (5, 5)]
    assert state(library.path) == before


def test_what_would_be_undone_is_called_by_what_it_is_where_it_was_decided(library: Library) -> None:
    assert library.history.noun() == library.history.noun(undone=True) == ""
    add(library, reading("One", "Gong Zheng.", person("Gong Zheng")))
    assert library.history.noun() == ""
    library.decisions.decide(library.proposals.rename(entity_id(library, "Gong Zheng"), "Gong").decision)
    called = library.history.noun()
    assert "Gong Zheng" in called
    library.history.undo()
    assert library.history.noun(undone=True) == called
    library.history.redo()
    library.decisions.undo(library.decisions.lines()[0].id)
    assert library.history.noun() == f"the taking back of {called}"


def test_what_an_import_brought_comes_back_without_another_look_at_its_words(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    [number] = add(library, reading("One", "Words that are long enough to be known again. " * 10))
    library.history.undo()

    def refuse(_: str) -> tuple[int, ...]:
        raise AssertionError("the keys of its words were kept")

    with monkeypatch.context() as patch:
        patch.setattr("reader.library.articles.insert.keys_of", refuse)
        library.history.redo()
    assert ids(library) == [number]
