"""Whatever an export writes, it is written whole or not at all, and in place of nothing that is another's."""

from __future__ import annotations

from pathlib import Path
from typing import IO

import pytest

from reader.errors import OccupiedError, QueryInterruptedError, ReaderError
from reader.exports import registry
from reader.exports.export import FileExport, Request
from reader.exports.json_lines import JsonLinesExport
from reader.exports.names import NAMES
from reader.folders import MARKER
from reader.library import Library, Selection
from reader.model import ArticleQuery, Order
from tests.exports.conftest import written

INSTALLED = [name for name in NAMES if not registry.EXPORTS[name].missing]
FILES = [name for name, export in registry.EXPORTS.items() if isinstance(export, FileExport)]
FOLDERS = [name for name in INSTALLED if name not in FILES]
MARKED = [name for name in FILES if getattr(registry.EXPORTS[name], "mark", b"")]


def contents(path: Path) -> dict[str, bytes]:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and one.name != MARKER]
    return {one.relative_to(path.parent).as_posix(): one.read_bytes() for one in files}


def test_each_export_that_is_named_is_there() -> None:
    assert tuple(registry.EXPORTS) == NAMES


@pytest.mark.parametrize("name", INSTALLED)
def test_an_export_is_the_same_each_time_and_leaves_nothing_beside_it(
    name: str, library: Library, tmp_path: Path
) -> None:
    one = written(name, library, tmp_path)
    before = contents(one)
    assert any(before.values())
    registry.write(name, library, one, Request(), force=True)
    if name != "xlsx":  # a workbook says when it was made
        assert contents(one) == before
    assert {path.name for path in tmp_path.iterdir()} == {"library", one.name}


@pytest.mark.parametrize("name", INSTALLED)
def test_only_what_is_asked_for_is_written_and_counted(name: str, library: Library, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    request = Request(ArticleQuery("talks "), told=lambda *step: steps.append(step))
    assert registry.write(name, library, tmp_path / "one", request) == 1
    assert steps[-1][0] == steps[-1][1] == registry.EXPORTS[name].passes
    assert registry.write(name, library, tmp_path / "none", Request(ArticleQuery("starship "))) == 0
    numbers = tuple(library.articles.ids(ArticleQuery(order=Order.TITLE)))[:2]
    assert registry.write(name, library, tmp_path / "two", Request(ids=numbers)) == 2


@pytest.mark.parametrize("name", INSTALLED)
def test_what_is_broken_off_leaves_nothing(name: str, library: Library, tmp_path: Path) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(QueryInterruptedError):
        registry.write(name, library, tmp_path / "one", Request(unwanted=lambda: True))
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("name", MARKED)
def test_an_earlier_such_file_is_replaced_and_another_stays(name: str, library: Library, tmp_path: Path) -> None:
    path = written(name, library, tmp_path)
    assert registry.write(name, library, path, Request(ArticleQuery("talks "))) == 1
    path.write_text("Dear diary", "utf-8")
    with pytest.raises(OccupiedError, match=r"is a text, not an export as .* stays as it is"):
        registry.write(name, library, path, Request())
    assert path.read_text("utf-8") == "Dear diary"
    assert registry.write(name, library, path, Request(), force=True) == 4


@pytest.mark.parametrize("name", FOLDERS)
def test_an_earlier_folder_is_replaced_by_force_and_another_never(name: str, library: Library, tmp_path: Path) -> None:
    path = written(name, library, tmp_path)
    before = contents(path)
    with pytest.raises(OccupiedError, match="There is an earlier export in") as raised:
        registry.write(name, library, path, Request())
    assert not raised.value.is_final
    assert registry.write(name, library, path, Request(ArticleQuery("talks ")), force=True) == 1
    assert contents(path) != before
    (path / "mine.txt").write_text("Dear diary", "utf-8")
    with pytest.raises(OccupiedError, match=r"“mine\.txt” in .* was added or changed") as raised:
        registry.write(name, library, path, Request(), force=True)
    assert raised.value.is_final
    assert (path / "mine.txt").read_text("utf-8") == "Dear diary"


class Broken(JsonLinesExport):
    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        super().write(selection, request, file)
        raise ReaderError("The library is damaged.")


def test_what_is_not_wholly_written_leaves_what_was_there(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written("jsonl", library, tmp_path)
    before = path.read_bytes()
    monkeypatch.setitem(registry.EXPORTS, "jsonl", Broken())
    with pytest.raises(ReaderError, match="damaged"):
        registry.write("jsonl", library, path, Request())
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".new"] == []


def test_a_folder_is_no_place_for_a_file_nor_a_file_for_a_folder(library: Library, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "file").write_text("Dear diary", "utf-8")
    with pytest.raises(ReaderError, match="is a folder: name a file"):
        registry.write("jsonl", library, tmp_path / "there", Request(), force=True)
    with pytest.raises(OccupiedError, match="is a file, not a folder"):
        registry.write("csv", library, tmp_path / "file", Request(), force=True)
    with pytest.raises(ReaderError, match="there is no such folder"):
        registry.write("csv", library, tmp_path / "absent" / "one", Request())
    assert registry.write("csv", library, tmp_path / "there", Request()) == 4  # it is empty
