from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library
from tests.ingest.fakes import WordTagger


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "a.library") as library:
        yield library


@pytest.fixture
def tagger() -> WordTagger:
    return WordTagger()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    return folder
