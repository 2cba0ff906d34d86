"""A new library for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library
from tests.library.newsroom import add, reading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "articles.library"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.create(path) as created:
        yield created


@pytest.fixture(scope="module")
def shared_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give one small library to all the examples of a property."""
    with Library.create(tmp_path_factory.mktemp("shared") / "articles.library") as created:
        add(created, reading("Title AND NEAR", "Some words: the government, 上海, naïve NOT OR."))
        yield created
