"""What each import brought and left out, and how one is taken back whatever came after it."""

from __future__ import annotations

from reader.library import Library
from reader.model import FileOutcome, FileStatus, ImportRun, LeftOutBecause
from tests.library.newsroom import add, person, place, reading

LOCKED = FileOutcome(
    "/in/b.pdf", FileStatus.FAILED, reason="b.pdf is protected by a password.", because=LeftOutBecause.PASSWORD
)
HALF = FileOutcome(
    "/in/a\ud800.txt", FileStatus.DUPLICATE, 7, "There.", because=LeftOutBecause.KNOWN, title="A", part=3
)


def imported(library: Library, *outcomes: FileOutcome, name: str = "Jon Reed") -> int:
    """Import one article that names somebody, and leave files out."""
    import_id = library.imports.begin("in", ["/in"])
    library.imports.add(import_id, [reading(f"Of {name}", f"{name} went to Paris.", person(name), place("Paris"))])
    failed = sum(one.status is FileStatus.FAILED for one in outcomes)
    library.imports.finish(import_id, not_added=outcomes, failed=failed)
    return import_id


def state(library: Library) -> list[tuple[int, int, bool]]:
    return [(run.id, run.added, run.is_undone) for run in library.import_runs.list_newest(10)]


def test_imports_are_told_the_newest_first_with_what_they_brought_and_left_out(library: Library) -> None:
    imported(library)
    two = imported(library, LOCKED, HALF, name="Ann Lee")
    newest, first = library.import_runs.list_newest(10)
    assert (newest.id, newest.sources, newest.added, newest.failed) == (two, ("/in",), 1, 1)
    assert (first.added, first.failed, first.is_finished, first.is_undone) == (1, 0, True, False)
    assert isinstance(newest, ImportRun)
    assert library.check() == []


def test_what_was_left_out_is_kept_with_the_import(library: Library) -> None:
    import_id = imported(library, LOCKED, HALF)
    kept = library.import_runs.list_left_out(import_id)
    assert kept[0] == LOCKED
    assert (kept[1].path, kept[1].title, kept[1].part, kept[1].because) == ("/in/a\ufffd.txt", "A", 3, "known")
    assert library.import_runs.list_left_out(99) == []


def test_an_earlier_import_is_taken_back_by_itself_and_done_again(library: Library) -> None:
    one = imported(library)
    two = imported(library, name="Ann Lee")
    assert library.import_runs.take_back(one).membership
    assert state(library) == [(two, 1, False), (one, 1, True)]
    assert library.history.state().undo == "Withdrawal of Article"
    library.history.undo()
    assert state(library) == [(two, 1, False), (one, 1, False)]
    library.history.redo()
    library.import_runs.bring_back(one)
    assert state(library) == [(two, 1, False), (one, 1, False)]
    while library.history.state().undo:
        library.history.undo()
        assert library.check() == []
    assert state(library) == [(two, 1, True), (one, 1, True)]
    while library.history.state().redo:
        library.history.redo()
        assert library.check() == []
    assert state(library) == [(two, 1, False), (one, 1, False)]


def test_new_names_stand_in_no_article_of_another_import(library: Library) -> None:
    add(library, reading("Before", "Paris is old.", place("Paris")))
    import_id = imported(library)
    assert [(one.name, one.articles) for one in library.import_runs.new_names(import_id, 10)] == [("Jon Reed", 1)]


def test_what_is_thrown_away_for_good_is_taken_back_no_more(library: Library) -> None:
    one = imported(library)
    library.import_runs.take_back(one)
    library.bin.empty()
    assert library.history.state().undo == ""
    assert not library.import_runs.bring_back(one).articles
