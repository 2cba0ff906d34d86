"""A library of an older version learns what its texts say, after which these are known again in other bytes."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from reader.extraction.no_tagger import NoTagger
from reader.ingest import text_identities
from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import FileStatus

OLD = Path(__file__).parent.parent / "library" / "old" / "version_6.library.gz"
CLOSES = "Harbour closes\n\n4 April 2023\n\nWashington said that Gong Zheng had closed it. Café Müller stayed open.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "articles.library"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def status(library: Library, file: Path) -> FileStatus:
    [progress] = import_files(library, [file], NoTagger())
    [outcome] = progress.outcomes
    return outcome.status


def test_a_text_of_an_older_library_is_known_again_in_other_bytes(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "closes.txt"
    file.write_text(CLOSES.replace("é", "e\u0301"), "utf-16")  # it was Windows-1252
    with Library.open(path) as library:
        assert text_identities.step(library)
        assert not text_identities.step(library)
        assert library.check() == []
        assert status(library, file) is FileStatus.DUPLICATE
        assert library.history.state().undo == "Import of 1 File"
        assert library.check() == []


def test_until_then_the_same_bytes_are(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "closes.txt"
    file.write_bytes(CLOSES.encode("cp1252"))
    with Library.open(path) as library:
        assert library.text_identities.is_due()
        assert status(library, file) is FileStatus.DUPLICATE
        file.write_text(CLOSES, "utf-16")
        assert status(library, file) is FileStatus.ADDED


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE article_file SET encoding = 'none such' WHERE path LIKE '%closes.txt'",
        "UPDATE source_file SET data = x'00' WHERE id = (SELECT min(id) FROM source_file)",
    ],
)
def test_a_text_that_cannot_be_read_any_more_is_passed_over(path: Path, harm: str) -> None:
    with Library.open(path) as library:
        with library._database.write() as connection:
            connection.exec_driver_sql(harm)
        assert text_identities.step(library)
        assert not text_identities.step(library)
        assert not library.text_identities.is_due()
