from pathlib import Path

import pytest

from reader.errors import FileError
from reader.extraction import NoTagger
from reader.ingest import watched_folders
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
    found = watched_folders.look(library, folder)
    return [path.name for path in found.new], [path.name for path in found.changed]


def take(library: Library, folder: Path) -> list[FileStatus]:
    found = watched_folders.look(library, folder)
    steps = watched_folders.import_new(library, found, NoTagger())
    return [outcome.status for progress in steps for outcome in progress.outcomes]


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
    found = watched_folders.look(watching, folder)
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
    found = watched_folders.look(watching, folder)
    [changes] = watched_folders.update(watching, found, path, NoTagger())
    assert changes.articles
    assert look(watching, folder) == ([], [])
    [body] = bodies(watching)
    assert body.endswith("It rained.")
    assert watching.check() == []


def test_what_was_only_touched_has_not_changed(watching: Library, folder: Path) -> None:
    import os

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
    found = watched_folders.look(watching, folder)
    watched_folders.update(watching, found, path, NoTagger())
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
    found = watched_folders.look(watching, folder)
    with pytest.raises(FileError, match=r"^fair\.txt "):
        watched_folders.update(watching, found, path, NoTagger())
    assert titles(watching) == ["Fair opens"]


def test_what_is_gone_stays_in_the_library(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    (folder / "fair.txt").unlink()
    assert look(watching, folder) == ([], [])
    assert titles(watching) == ["Fair opens"]
    folder.rmdir()
    assert not watched_folders.look(watching, folder).is_there
    assert titles(watching) == ["Fair opens"]


def test_what_a_cancelled_import_did_not_come_to_is_still_new(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    found = watched_folders.look(watching, folder)
    assert list(watched_folders.import_new(watching, found, NoTagger(), cancelled=lambda: True)) == []
    assert look(watching, folder) == (["fair.txt"], [])


def test_a_folder_is_watched_no_more(watching: Library, folder: Path) -> None:
    (folder / "fair.txt").write_text(FAIR, "utf-8")
    take(watching, folder)
    watching.watched_folders.remove(folder)
    assert watching.watched_folders.paths() == []
    assert titles(watching) == ["Fair opens"]
