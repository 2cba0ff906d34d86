from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import LibraryError, NotFoundError
from reader.library import Library
from reader.library.links import entity_upsert
from reader.library.store.article_record import DAY_BITS
from reader.model import ArticleQuery, Changes, FileStatus
from tests.library.newsroom import MONDAY, Ready, add, person, place, reading, state

GONG, SHANGHAI = person("Gong Zheng", "Gong"), place("Shanghai")


def readings(count: int, start: int = 0) -> Iterator[Ready]:
    for number in range(start, start + count):
        yield reading(
            f"Title {number}", "Gong Zheng. Gong is in Shanghai.", GONG, SHANGHAI, source=f"Source {number % 3}"
        )


def test_each_file_is_told_what_became_of_it(library: Library) -> None:
    import_id = library.imports.begin("files")
    [one, two] = library.imports.add(import_id, list(readings(2)))
    assert (one.status, one.path, one.reason) == (FileStatus.ADDED, "/texts/Title 0.txt", "")
    assert one.article_id != two.article_id


def test_a_known_file_is_not_added_twice(library: Library) -> None:
    [number] = add(library, *readings(1))
    import_id = library.imports.begin("again")
    file, draft, entities = reading("Title 0", "Gong Zheng. Gong is in Shanghai.", path="/elsewhere/copy.txt")
    [outcome] = library.imports.add(import_id, [(file, draft, entities)])
    assert (outcome.status, outcome.article_id, outcome.path) == (FileStatus.DUPLICATE, number, "/elsewhere/copy.txt")
    assert outcome.reason == "The library has this text already: “Title 0”."
    assert library.articles.counts().articles == 1


def test_the_same_file_twice_in_a_batch_is_added_once(library: Library) -> None:
    import_id = library.imports.begin("twins")
    [one, two] = library.imports.add(import_id, [*readings(1), *readings(1)])
    assert (one.status, two.status) == (FileStatus.ADDED, FileStatus.DUPLICATE)
    assert two.article_id == one.article_id
    assert "“Title 0”" in two.reason


def test_known_files_are_told_by_digest(library: Library) -> None:
    made = list(readings(2))
    [number] = add(library, made[0])
    assert library.imports.find_by_digest(file.digest for file, _, _ in made) == {made[0][0].digest: number}


def test_a_batch_is_added_wholly_or_not_at_all(library: Library) -> None:
    import_id = library.imports.begin("overfull")
    with library._database.write() as connection:
        last = (MONDAY.toordinal() << DAY_BITS) + (1 << DAY_BITS) - 1
        connection.exec_driver_sql("INSERT INTO bin(article_id, deleted, reading) VALUES (?, 0, x'')", (last - 1,))
    with pytest.raises(LibraryError, match="The library is full for 2023-04-03"):
        library.imports.add(import_id, list(readings(2)))
    assert library.articles.counts().articles == 0
    assert library.entities.entities() == []


def test_an_import_knows_its_articles(library: Library) -> None:
    first, second = add(library, *readings(3)), add(library, *readings(2, start=3))
    assert library.imports.articles(1) == sorted(first, reverse=True)
    assert library.imports.articles(2) == sorted(second, reverse=True)
    assert library.imports.last() == 2


def test_the_last_import_is_the_newest_that_can_be_taken_back(library: Library) -> None:
    assert library.imports.last() is None
    add(library, *readings(1))
    add(library, *readings(1))  # nothing but a duplicate
    assert library.imports.last() == 1
    library.imports.undo(1)
    assert library.imports.last() is None


def test_undoing_and_redoing_an_import_is_exact(library: Library) -> None:
    add(library, *readings(3))
    before = state(library.path)
    ids = add(library, *readings(4, start=3), reading("New", "Xi Jinping.", person("Xi Jinping"), source="New source"))
    after = state(library.path)
    assert library.imports.undo(2) == Changes(frozenset(ids), membership=True, entities=True)
    assert state(library.path) == before
    assert library.imports.redo(2) == Changes(frozenset(ids), membership=True, entities=True)
    assert state(library.path) == after
    library.imports.undo(2)
    assert state(library.path) == before
    assert library.check() == []


def test_redoing_does_not_bring_back_what_the_user_had_deleted_before(library: Library) -> None:
    ids = add(library, *readings(3))
    library.articles.delete(ids[:1])
    library.imports.undo(1)
    library.imports.redo(1)
    assert set(library.articles.ids(ArticleQuery())) == set(ids[1:])
    library.articles.restore(ids[:1])
    assert set(library.articles.ids(ArticleQuery())) == set(ids)


def test_read_marks_and_stars_survive_undo_and_redo(library: Library) -> None:
    ids = add(library, *readings(2))
    library.articles.set_starred(ids[:1], True)
    library.articles.set_unread(ids[1:], False)
    library.imports.undo(1)
    library.imports.redo(1)
    assert library.articles.article(ids[0]).starred
    assert not library.articles.article(ids[1]).unread


def test_what_was_undone_can_be_imported_again(library: Library) -> None:
    add(library, *readings(2))
    library.imports.undo(1)
    ids = add(library, *readings(2))
    assert len(ids) == 2
    assert library.imports.redo(1) == Changes()
    assert library.check() == []


def test_an_unknown_import_is_said(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.imports.undo(7)


def test_two_libraries_may_be_open_on_one_file(path: Path, library: Library) -> None:
    with Library.open(path) as other:
        add(other, *readings(2))
        assert library.articles.counts().articles == 2


def test_names_are_found_again_however_few_are_asked_for_at_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entity_upsert, "_AT_ONCE", 1)
    add(library, *readings(3))
    add(library, *readings(3, start=3))
    before = state(library.path)
    library.history.undo()
    library.history.redo()
    assert state(library.path) == before
    assert library.check() == []
