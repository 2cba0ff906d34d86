"""Several libraries gathered into a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.ingest.library_union import CancelledError, Union, gather
from reader.library import Library
from reader.model import Field
from tests.library.newsroom import Ready, add, entity_id, person, place, reading

OSLO = reading("Talks", "Anna Berg came to Oslo.", person("Anna Berg"), place("Oslo"))
BERGEN = reading("Fish", "Tom Vik sold fish in Bergen.", person("Tom Vik"), place("Bergen"))
MOSS = reading("Ferry", "Anna Berg took the ferry to Moss.", person("Anna Berg"), place("Moss"))


def quietly(_: str, __: int, ___: int) -> None:
    pass


def rename(library: Library, name: str, new: str) -> None:
    library.decisions.decide(library.proposals.rename(entity_id(library, name), new).decision)


def make(path: Path, *made: Ready, at: int, decide: Callable[[Library], object] = lambda _: None) -> Path:
    """Make a library in which something is decided, at a moment."""
    with Library.open(path, create=True, now=lambda: at) as library:
        add(library, *made)
        decide(library)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new" / "both.library"


def gathered(target: Path, *sources: Path) -> Union:
    target.parent.mkdir(exist_ok=True)
    return gather(sources, target, quietly)


def test_each_article_comes_once_with_its_files_and_its_flags(tmp_path: Path, target: Path) -> None:
    def flag(library: Library) -> None:
        [talks] = [row.id for row in library.articles.rows(library.imports.articles(1)) if row.title == "Talks"]
        library.articles.set_starred([talks], True)
        library.articles.set_unread([talks], False)

    one = make(tmp_path / "one.library", OSLO, at=1)
    two = make(tmp_path / "two.library", OSLO, BERGEN, at=2, decide=flag)
    union = gathered(target, one, two)
    assert (union.articles, union.known) == (2, 1)
    with Library.open(target) as library:
        assert not library.check()
        ids = [*library.imports.articles(1), *library.imports.articles(2)]
        flags = {row.title: (row.unread, row.starred) for row in library.articles.rows(ids)}
        assert flags == {"Talks": (False, True), "Fish": (True, False)}
        originals = {library.articles.original(number).data for number in ids}
        assert originals == {file.data for file, _, _ in (OSLO, BERGEN)}
        assert entity_id(library, "Tom Vik") != entity_id(library, "Bergen")


def test_what_was_decided_is_taken_in_the_order_of_time_and_contradictions_are_told(
    tmp_path: Path, target: Path
) -> None:
    early = make(tmp_path / "early.library", OSLO, at=10, decide=lambda one: rename(one, "Anna Berg", "A. Berg"))
    late = make(tmp_path / "late.library", MOSS, at=20, decide=lambda one: rename(one, "Anna Berg", "Anna Berg-Lie"))
    union = gathered(target, late, early)
    assert union.decisions == 2
    [one] = union.contradictions
    assert (one.earlier.library, one.later.library) == ("early.library", "late.library")
    with Library.open(target) as library:
        assert entity_id(library, "Anna Berg-Lie")
        assert [line.decision.name for line in library.decisions.lines()] == ["Anna Berg-Lie", "A. Berg"]


def test_articles_that_were_edited_come_as_their_files_have_them_and_are_edited_anew(
    tmp_path: Path, target: Path
) -> None:
    def edit(library: Library) -> None:
        [number] = library.imports.articles(1)
        library.decisions.decide(library.proposals.edit([(number, Field.TITLE, "Talks in Oslo")]).decision)

    gathered(target, make(tmp_path / "one.library", OSLO, at=1, decide=edit))
    with Library.open(target) as library:
        [row] = library.articles.rows(library.imports.articles(1))
        assert row.title == "Talks in Oslo"
        library.history.undo()
        [row] = library.articles.rows(library.imports.articles(1))
        assert row.title == "Talks"


def test_saved_searches_come_along_and_two_of_one_name_both_stay(tmp_path: Path, target: Path) -> None:
    one = make(tmp_path / "one.library", OSLO, at=1, decide=lambda library: library.saved_searches.save("My", "oslo"))
    two = make(tmp_path / "two.library", MOSS, at=1, decide=lambda library: library.saved_searches.save("my", "moss"))
    assert gathered(target, one, two).searches == 2
    with Library.open(target) as library:
        assert [(one.name, one.words) for one in library.saved_searches.all()] == [("My", "oslo"), ("my (two)", "moss")]


def test_searches_of_three_libraries_of_one_name_all_stay(tmp_path: Path, target: Path) -> None:
    sources = []
    for name in ("oslo", "moss", "bergen"):
        (tmp_path / name).mkdir()

        def save(library: Library, words: str = name) -> None:
            library.saved_searches.save("My", words)

        sources.append(make(tmp_path / name / "Articles.library", OSLO, at=1, decide=save))
    assert gathered(target, *sources).searches == 3
    with Library.open(target) as library:
        found = {one.name: one.words for one in library.saved_searches.all()}
    assert found == {"My": "oslo", "My (Articles)": "moss", "My (Articles 2)": "bergen"}


def test_searches_of_one_long_name_both_stay(tmp_path: Path, target: Path) -> None:
    name = "n" * 500
    one = make(tmp_path / "one.library", OSLO, at=1, decide=lambda library: library.saved_searches.save(name, "oslo"))
    two = make(tmp_path / "two.library", OSLO, at=1, decide=lambda library: library.saved_searches.save(name, "moss"))
    assert gathered(target, one, two).searches == 2


def test_nothing_is_written_to_what_is_gathered_and_nothing_else_is_left(tmp_path: Path, target: Path) -> None:
    one = make(tmp_path / "one.library", OSLO, at=1)
    before = one.read_bytes()
    gathered(target, one)
    assert one.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == ["both.library"]


def test_no_library_is_made_where_one_cannot_be_read(tmp_path: Path, target: Path) -> None:
    one = make(tmp_path / "one.library", OSLO, at=1)
    wrong = tmp_path / "wrong.library"
    wrong.write_text("no library")
    with pytest.raises(LibraryError, match=r"“wrong\.library” is not a library of Entity Reader"):
        gathered(target, one, wrong)
    with pytest.raises(LibraryError, match=r"“one\.library” is named twice"):
        gathered(target, one, one)
    damaged = tmp_path / "damaged.library"
    data = bytearray(one.read_bytes())
    data[len(data) // 3 :] = b"\xff" * (len(data) - len(data) // 3)
    damaged.write_bytes(data)
    with pytest.raises(LibraryError, match=r"“damaged\.library”"):
        gathered(target, one, damaged)
    assert not list(target.parent.iterdir())


def test_what_is_there_already_stays(tmp_path: Path) -> None:
    one, two = (make(tmp_path / f"{name}.library", OSLO, at=1) for name in ("one", "two"))
    before = two.read_bytes()
    with pytest.raises(LibraryError, match=r"There is a “two\.library” already"):
        gather([one], two, quietly)
    assert two.read_bytes() == before


def test_it_can_be_broken_off_and_then_there_is_no_library(tmp_path: Path, target: Path) -> None:
    target.parent.mkdir()
    one = make(tmp_path / "one.library", OSLO, at=1)
    with pytest.raises(CancelledError):
        gather([one], target, quietly, cancelled=lambda: True)
    assert not list(target.parent.iterdir())


def test_two_libraries_of_one_name_are_called_by_their_paths(tmp_path: Path, target: Path) -> None:
    folders = [tmp_path / "anna", tmp_path / "tom"]
    sources = []
    for folder, name in zip(folders, ("A. Berg", "Berg"), strict=True):
        folder.mkdir()

        def decide(library: Library, name: str = name) -> None:
            rename(library, "Anna Berg", name)

        sources.append(make(folder / "my.library", OSLO, at=len(name), decide=decide))
    [one] = gathered(target, *sources).contradictions
    assert {one.earlier.library, one.later.library} == {str(source) for source in sources}
