import os
from math import inf
from pathlib import Path

import pytest

from reader.extraction import NoTagger
from reader.ingest import watched_folders
from reader.ingest.importer import import_files
from reader.ingest.watched_folders import UpdateProgress
from reader.library import Library
from reader.model import ArticleQuery, Field, FileStatus

FAIR = "Fair opens\n\nThe fair of Shanghai opened on Monday, and many ships came to the harbour to see it.\n"
SHIPS = "Ships leave\n\nThe ships left the harbour of Merrow on Friday, said the council, and the fair was over.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    return made


@pytest.fixture
def watching(library: Library, folder: Path) -> Library:
    library.watched_folders.add(folder)
    return library


def look(library: Library, folder: Path) -> tuple[list[str], list[str]]:
    found = watched_folders.look(library, folder, inf)
    return [path.name for path in found.new], [path.name for path in found.changed]


def take(library: Library, folder: Path) -> list[FileStatus]:
    found = watched_folders.look(library, folder, inf)
    steps = watched_folders.import_new(library, found, NoTagger())
    return [outcome.status for progress in steps for outcome in progress.outcomes]


def write(path: Path, text: str, at: float) -> Path:
    """Write a file at a moment, in seconds since 1970."""
    path.write_text(text, "utf-8")
    os.utime(path, (at, at))
    return path


def update(library: Library, folder: Path) -> list[UpdateProgress]:
    """Update what has changed, and return what is told of problems and at the end."""
    steps = watched_folders.update(library, watched_folders.look(library, folder, inf), NoTagger())
    return [step for step in steps if step.problem or step.changes]


def titles(library: Library) -> list[str]:
    return sorted(row.title for row in library.articles.rows(library.articles.ids(ArticleQuery())))


def bodies(library: Library) -> list[str]:
    return [library.articles.article(number).body for number in library.articles.ids(ArticleQuery())]


def test_what_is_new_is_imported_once(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    assert look(watching, folder) == (["fair.txt"], [])
    assert take(watching, folder) == [FileStatus.ADDED]
    assert look(watching, folder) == ([], [])
    (folder / "below").mkdir()
    (folder / "below" / "ships.txt").write_text(SHIPS, "utf-8")
    assert take(watching, folder) == [FileStatus.ADDED]
    assert titles(watching) == ["Fair opens", "Ships leave"]
    assert watching.check() == []


def test_a_folder_that_is_watched_no_more_while_it_is_read_comes_to_its_end(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    found = watched_folders.look(watching, folder, inf)
    watching.watched_folders.remove(folder)
    for _ in watched_folders.import_new(watching, found, NoTagger()):
        pass
    assert titles(watching) == ["Fair opens"]
    assert watching.imports.list_unfinished() == []


def test_such_an_import_can_be_undone_and_does_not_come_again(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    watching.history.undo()
    assert titles(watching) == []
    assert take(watching, folder) == []
    assert titles(watching) == []


def test_what_was_refused_is_looked_at_again_only_when_it_is_another(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_bytes(b"")
    assert take(watching, folder) == [FileStatus.FAILED]
    assert take(watching, folder) == []
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    assert take(watching, folder) == [FileStatus.ADDED]


def test_what_has_changed_is_offered_until_it_is_updated(watching: Library, folder: Path) -> None:
    path = folder / "fair.txt"
    path.write_text(FAIR, "utf-8")
    take(watching, folder)
    path.write_text(f"{FAIR}\nIt rained.\n", "utf-8")
    for _ in range(2):
        assert look(watching, folder) == ([], ["fair.txt"])
    [progress] = update(watching, folder)
    assert progress.updated == 1
    assert progress.changes
    assert progress.changes.articles
    assert look(watching, folder) == ([], [])
    [body] = bodies(watching)
    assert body.endswith("It rained.")
    assert watching.check() == []


def test_what_was_only_touched_has_not_changed(watching: Library, folder: Path) -> None:
    path = folder / "fair.txt"
    path.write_text(FAIR, "utf-8")
    take(watching, folder)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert look(watching, folder) == ([], [])


def test_an_update_keeps_what_was_decided_and_can_be_undone(watching: Library, folder: Path) -> None:
    path = folder / "fair.txt"
    path.write_text(FAIR, "utf-8")
    take(watching, folder)
    [number] = watching.articles.ids(ArticleQuery())
    watching.articles.set_starred([number], True)
    change = watching.proposals.edit([(number, Field.SOURCE, "Merrow Mercury")])
    watching.decisions.decide(change.decision)
    path.write_text(FAIR.replace("many ships", "forty ships"), "utf-8")
    update(watching, folder)
    article = watching.articles.article(number)
    assert (article.source, article.starred) == ("Merrow Mercury", True)
    assert "forty ships" in article.body
    assert b"forty" in watching.articles.original(number).data
    assert watching.check() == []
    watching.history.undo()
    article = watching.articles.article(number)
    assert (article.source, article.starred) == ("Merrow Mercury", True)
    assert "many ships" in article.body
    assert b"many" in watching.articles.original(number).data
    assert watching.check() == []
    watching.history.redo()
    assert "forty ships" in watching.articles.article(number).body
    assert b"forty" in watching.articles.original(number).data
    assert watching.check() == []


def test_a_changed_file_that_says_nothing_any_more_leaves_its_article_as_it_was(
    watching: Library, folder: Path
) -> None:
    path = folder / "fair.txt"
    path.write_text(FAIR, "utf-8")
    take(watching, folder)
    path.write_bytes(b"\x00" * 99)
    told, end = update(watching, folder)
    assert told.problem.startswith("fair.txt ")
    assert end.updated == 0
    assert look(watching, folder) == ([], ["fair.txt"])
    assert titles(watching) == ["Fair opens"]


def test_what_is_gone_stays_in_the_library(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    (folder / "fair.txt").unlink()
    assert look(watching, folder) == ([], [])
    assert titles(watching) == ["Fair opens"]
    folder.rmdir()
    assert not watched_folders.look(watching, folder, inf).is_there
    assert titles(watching) == ["Fair opens"]


def test_what_a_cancelled_import_did_not_come_to_is_still_new(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    found = watched_folders.look(watching, folder, inf)
    assert list(watched_folders.import_new(watching, found, NoTagger(), cancelled=lambda: True)) == []
    assert look(watching, folder) == (["fair.txt"], [])


def test_a_folder_is_watched_no_more(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    watching.watched_folders.remove(folder)
    assert watching.watched_folders.paths() == []
    assert titles(watching) == ["Fair opens"]


def test_a_file_that_was_just_written_is_left_for_another_look(watching: Library, folder: Path) -> None:
    path = write(folder / "fair.txt", FAIR, at=1_000)
    first = watched_folders.look(watching, folder, 1_001)
    assert (list(first.new), list(first.growing)) == ([], [path])
    second = watched_folders.look(watching, folder, 1_004, first)
    assert (list(second.new), list(second.growing)) == ([path], [])


def test_a_file_that_goes_on_growing_is_never_read_half(watching: Library, folder: Path) -> None:
    before = watched_folders.look(watching, folder, 1_000)
    for second in range(10):
        path = write(folder / "fair.txt", FAIR[: 20 + second], at=500)  # as a copy that keeps the time of its original
        before = watched_folders.look(watching, folder, 1_001 + second, before)
        assert (list(before.new), list(before.growing)) == ([], [path])
    assert list(watched_folders.look(watching, folder, 1_012, before).new) == [path]


def test_the_first_look_takes_what_has_lain_there_and_a_later_one_what_did_not_change(
    watching: Library, folder: Path
) -> None:
    write(folder / "fair.txt", FAIR, at=500)
    first = watched_folders.look(watching, folder, 1_000)
    assert [path.name for path in first.new] == ["fair.txt"]
    write(folder / "ships.txt", SHIPS, at=600)
    second = watched_folders.look(watching, folder, 1_005, first)
    assert [path.name for path in second.new] == ["fair.txt"]
    assert [path.name for path in second.growing] == ["ships.txt"]


def test_a_file_from_a_clock_that_is_ahead_is_read_all_the_same(watching: Library, folder: Path) -> None:
    path = write(folder / "fair.txt", FAIR, at=5_000)
    assert list(watched_folders.look(watching, folder, 1_000).new) == [path]


def test_a_look_tells_the_folders_that_it_went_through(watching: Library, folder: Path) -> None:
    for name in ("empty", "below/deeper", ".hidden"):
        (folder / name).mkdir(parents=True)
    assert watched_folders.look(watching, folder, inf).folders == (
        folder,
        folder / "below",
        folder / "below" / "deeper",
        folder / "empty",
    )


def test_only_those_files_are_imported_that_are_wanted(watching: Library, folder: Path) -> None:
    fair = write(folder / "fair.txt", FAIR, at=500)
    write(folder / "ships.txt", SHIPS, at=500)
    found = watched_folders.look(watching, folder, inf).of({fair})
    assert [one.import_id for one in watched_folders.import_new(watching, found, NoTagger())] == [1]
    assert titles(watching) == ["Fair opens"]
    assert look(watching, folder) == (["ships.txt"], [])


def test_what_vanishes_while_it_is_read_is_new_again_when_it_is_back(
    watching: Library, folder: Path, tmp_path: Path
) -> None:
    write(folder / "fair.txt", FAIR, at=500)
    found = watched_folders.look(watching, folder, inf)
    folder.rename(tmp_path / "away")
    assert list(watched_folders.import_new(watching, found, NoTagger())) == []
    (tmp_path / "away").rename(folder)
    assert take(watching, folder) == [FileStatus.ADDED]


def test_a_file_that_is_gone_when_its_turn_comes_is_new_when_it_is_back(watching: Library, folder: Path) -> None:
    path = write(folder / "fair.txt", FAIR, at=500)
    found = watched_folders.look(watching, folder, inf)
    path.unlink()
    [progress] = watched_folders.import_new(watching, found, NoTagger())
    assert [outcome.status for outcome in progress.outcomes] == [FileStatus.FAILED]
    write(path, FAIR, at=500)
    assert take(watching, folder) == [FileStatus.ADDED]


def test_what_a_catalogue_tells_of_a_file_comes_with_it(watching: Library, folder: Path) -> None:
    (folder / "files").mkdir()
    (folder / "files" / "fair.txt").write_text(FAIR, "utf-8")
    entry = "TY  - NEWS\nTI  - The fair of Shanghai\nT2  - Merrow Mercury\nL1  - files/fair.txt\nER  - \n"
    (folder / "library.ris").write_text(entry, "utf-8")
    assert FileStatus.ADDED in take(watching, folder)
    [number] = watching.articles.ids(ArticleQuery())
    assert watching.articles.article(number).source == "Merrow Mercury"
    assert look(watching, folder) == ([], [])


def test_what_is_updated_at_once_is_taken_back_at_once(watching: Library, folder: Path) -> None:
    for name, text in (("fair.txt", FAIR), ("ships.txt", SHIPS)):
        (folder / name).write_text(text, "utf-8")
    take(watching, folder)
    for name, text in (("fair.txt", FAIR), ("ships.txt", SHIPS)):
        (folder / name).write_text(f"{text}\nIt rained.\n", "utf-8")
    [end] = update(watching, folder)
    assert end.updated == 2
    assert watching.history.state().undo == "Update of 2 Articles"
    assert all(body.endswith("It rained.") for body in bodies(watching))
    assert [(line.sentence, line.is_undone) for line in watching.history.updates()] == [("Update of 2 Articles", False)]
    watching.history.undo()
    assert [line.is_undone for line in watching.history.updates()] == [True]
    assert not any(body.endswith("It rained.") for body in bodies(watching))
    assert watching.check() == []
    watching.history.redo()
    assert all(body.endswith("It rained.") for body in bodies(watching))
    assert watching.check() == []


def test_of_two_files_that_become_the_same_one_article_stays_as_it_was(watching: Library, folder: Path) -> None:
    for name, text in (("fair.txt", FAIR), ("ships.txt", SHIPS)):
        (folder / name).write_text(text, "utf-8")
    take(watching, folder)
    rain = "Rain falls\n\nRain fell on the harbour of Merrow on Friday, said the council, and the fair was over.\n"
    for name in ("fair.txt", "ships.txt"):
        (folder / name).write_text(rain, "utf-8")
    said, end = update(watching, folder)
    assert (said.problem, end.updated) == ("ships.txt is now the same as another file of the library.", 1)
    assert titles(watching) == ["Rain falls", "Ships leave"]
    assert look(watching, folder) == ([], [])
    watching.history.undo()
    watching.history.undo()
    assert titles(watching) == []
    watching.history.redo()
    assert titles(watching) == ["Fair opens", "Ships leave"]
    watching.history.redo()
    assert titles(watching) == ["Rain falls", "Ships leave"]
    assert watching.check() == []


def test_a_file_that_becomes_what_another_was_is_read_again_with_it(watching: Library, folder: Path) -> None:
    for name, text in (("fair.txt", SHIPS), ("ships.txt", FAIR)):
        (folder / name).write_text(text, "utf-8")
    take(watching, folder)
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    (folder / "ships.txt").write_text(f"{FAIR}\nIt rained.\n", "utf-8")
    [end] = update(watching, folder)
    assert end.updated == 2
    assert titles(watching) == ["Fair opens", "Fair opens"]
    for _ in range(2):
        watching.history.undo()
    for _ in range(2):
        watching.history.redo()
    assert titles(watching) == ["Fair opens", "Fair opens"]
    assert watching.check() == []


def test_what_was_deleted_comes_back_after_another_file_was_the_same_for_a_while(
    watching: Library, folder: Path
) -> None:
    for name, text in (("fair.txt", FAIR), ("ships.txt", SHIPS)):
        (folder / name).write_text(text, "utf-8")
    take(watching, folder)
    [fair] = [row.id for row in watching.articles.rows(watching.articles.ids(ArticleQuery())) if "Fair" in row.title]
    watching.articles.delete([fair])
    (folder / "ships.txt").write_text(FAIR, "utf-8")
    update(watching, folder)
    assert titles(watching) == ["Fair opens"]
    watching.history.undo()
    watching.history.undo()
    assert titles(watching) == ["Fair opens", "Ships leave"]
    watching.history.undo()
    watching.history.redo()
    assert titles(watching) == ["Fair opens", "Ships leave"]
    assert watching.check() == []


def test_an_update_that_is_cancelled_changes_nothing(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    (folder / "fair.txt").write_text(SHIPS, "utf-8")
    found = watched_folders.look(watching, folder, inf)
    assert list(watched_folders.update(watching, found, NoTagger(), cancelled=lambda: True)) == []
    assert titles(watching) == ["Fair opens"]
    assert look(watching, folder) == ([], ["fair.txt"])


def test_an_article_that_was_deleted_meanwhile_stays_deleted(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    (folder / "fair.txt").write_text(SHIPS, "utf-8")
    steps = watched_folders.update(watching, watched_folders.look(watching, folder, inf), NoTagger())
    assert not next(steps).changes
    watching.articles.delete(watching.articles.ids(ArticleQuery()))
    [end] = steps
    assert end.changes
    assert not end.changes.articles
    assert titles(watching) == []


@pytest.mark.parametrize("is_first", [False, True])
def test_what_is_new_in_a_file_that_has_grown_is_told_to_be_imported_and_nothing_comes_twice(
    watching: Library, folder: Path, is_first: bool
) -> None:
    head, fair, ships = "title,text", f'Fair opens,"{FAIR}"', f'Ships leave,"{SHIPS}"'
    (folder / "press.csv").write_text(f"{head}\n{fair}\n", "utf-8")
    take(watching, folder)
    grown = (ships, fair) if is_first else (fair, ships)
    (folder / "press.csv").write_text("\n".join([head, *grown, ""]), "utf-8")
    [end] = update(watching, folder)
    assert end.grown == (folder / "press.csv",)
    for _ in import_files(watching, end.grown, NoTagger()):
        pass
    assert titles(watching) == ["Fair opens", "Ships leave"]
    assert watching.check() == []
    assert look(watching, folder) == ([], [])


def test_an_article_with_another_title_and_a_very_short_text_does_not_come_twice(
    watching: Library, folder: Path
) -> None:
    head, fair, ships = "title,text", "Fair opens,At nine.", f'Ships leave,"{SHIPS}"'
    (folder / "press.csv").write_text(f"{head}\n{fair}\n{ships}\n", "utf-8")
    take(watching, folder)
    [number] = (row.id for row in watching.articles.rows(watching.articles.ids(ArticleQuery())) if row.title[0] == "F")
    watching.decisions.decide(watching.proposals.edit([(number, Field.TITLE, "The fair is open")]).decision)
    (folder / "press.csv").write_text(f'{head}\nIce comes,"{SHIPS} {FAIR}"\n{fair}\n{ships}\n', "utf-8")
    [end] = update(watching, folder)
    for _ in import_files(watching, end.grown, NoTagger()):
        pass
    assert titles(watching) == ["Ice comes", "Ships leave", "The fair is open"]
    assert watching.check() == []


def test_of_a_file_with_several_articles_only_those_are_read_again_that_are_the_same(
    watching: Library, folder: Path
) -> None:
    head, fair, ships = "title,text", f'Fair opens,"{FAIR}"', f'Ships leave,"{SHIPS}"'
    (folder / "press.csv").write_text(f"{head}\n{fair}\n{ships}\n", "utf-8")
    take(watching, folder)
    market = fair.replace("Fair opens", "Market opens")
    (folder / "press.csv").write_text(f"{head}\n{market}\n{ships.replace('Friday', 'Sunday')}\n", "utf-8")
    assert look(watching, folder) == ([], ["press.csv"])
    [end] = update(watching, folder)
    assert end.updated == 1
    assert end.grown == (folder / "press.csv",)
    assert titles(watching) == ["Fair opens", "Ships leave"]
    assert sum("Sunday" in body for body in bodies(watching)) == 1
    assert look(watching, folder) == ([], [])
