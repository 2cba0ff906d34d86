"""A new library for each test of the review."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library
from tests.library.review.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "articles.library", create=True, now=clock) as created:
        yield created
