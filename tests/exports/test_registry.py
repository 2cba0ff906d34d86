from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import OccupiedError, ReaderError
from reader.exports import registry
from reader.library import Library
from reader.model import ArticleQuery, Order
from tests.exports.letters import LettersExport
from tests.library.newsroom import add, person, reading

BY_TITLE = ArticleQuery("ships", order=Order.TITLE)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "a.library") as library:
        for title in ("Ships", "Trains", "Boats and ships"):
            add(library, reading(title, f"Gong Zheng likes {title}.", person("Gong Zheng")))
        yield library


@pytest.fixture(autouse=True)
def _another_export(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.EXPORTS, "letters", LettersExport())


def test_what_is_asked_for_is_written_and_counted(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.letters"
    assert registry.write_file("letters", library, path, BY_TITLE) == 2
    assert path.read_text("utf-8") == "LETTERS\nBoats and ships: Gong Zheng\nShips: Gong Zheng\n"
    assert registry.write_file("letters", library, path) == 3  # in place of the earlier one


def test_a_file_of_another_sort_stays_unless_it_is_forced(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.letters"
    assert registry.write_file(registry.DECISIONS, library, path) == 0
    before = path.read_bytes()
    with pytest.raises(OccupiedError, match="not a file of letters, and stays as it is"):
        registry.write_file("letters", library, path)
    assert path.read_bytes() == before
    assert registry.write_file("letters", library, path, force=True) == 3


def test_what_is_not_wholly_written_leaves_what_was_there(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.letters"
    registry.write_file("letters", library, path)
    before = path.read_bytes()

    class Broken(LettersExport):
        def write(self, library: Library, query: ArticleQuery, file: object) -> int:
            super().write(library, query, file)  # type: ignore[arg-type]
            raise ReaderError("The library is damaged.")

    monkeypatch.setitem(registry.EXPORTS, "letters", Broken())
    with pytest.raises(ReaderError, match="damaged"):
        registry.write_file("letters", library, path, BY_TITLE)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".new"] == []


def test_an_export_of_the_whole_library_is_given_no_query(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="whole library"):
        registry.write_file(registry.DECISIONS, library, tmp_path / "a.jsonl", BY_TITLE)
    assert not (tmp_path / "a.jsonl").exists()
