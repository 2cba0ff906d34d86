"""The beginning of an export is what its file begins with, and nothing is written for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.exports import preview as previews
from reader.exports import registry
from reader.exports.export import FileExport, Request
from reader.exports.names import NAMES
from reader.exports.preview import preview, text_of
from reader.library import Library
from reader.model import ArticleQuery
from tests.exports.conftest import written
from tests.library.newsroom import add, person, reading

FILES = [name for name, export in registry.EXPORTS.items() if isinstance(export, FileExport) and export.is_text]


@pytest.mark.parametrize("name", FILES)
def test_a_small_file_is_shown_and_copied_whole(name: str, library: Library, tmp_path: Path) -> None:
    data = written(name, library, tmp_path, "talks").read_bytes()
    found = preview(name, library, Request(ArticleQuery("talks ")))
    assert text_of(name, library, Request(ArticleQuery("talks "))) == data.decode()
    assert data.decode().replace("\r\n", "\n").startswith(found.text)
    assert found.size == (len(data) if len(data) <= 6_000 else None)
    assert len(found.text) > 100


@pytest.mark.parametrize("name", NAMES)
def test_of_a_large_one_the_beginning_is_shown(name: str, library: Library) -> None:
    add(library, *(reading(f"Report {n}", f"Gong Zheng {n}. " * 50, person("Gong Zheng")) for n in range(150)))
    found = preview(name, library, Request())
    assert 200 < len(found.text.encode()) <= 8_000
    assert found.size is None


def test_of_a_folder_the_first_files_are_shown(library: Library) -> None:
    text = preview("csv", library, Request()).text
    assert text.startswith("articles.csv\n────────────\nid,published,title")
    assert "mentions.csv\n" in text
    assert preview("xlsx", library, Request()).text == text


def test_what_is_too_long_is_not_copied(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previews, "COPIED", 100)
    with pytest.raises(ReaderError, match="too long to be copied"):
        text_of("jsonl", library, Request())
