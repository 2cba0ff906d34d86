"""A start begins with what was seen last, whatever has become of the file that keeps it."""

from __future__ import annotations

import pickle
from array import array
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.model import Article, ArticleQuery, ArticleRow, Kind, Mention
from reader.ui import last_frame
from reader.ui.article_list.loading import Page
from reader.ui.last_frame import LONGEST, LastFrame, LastFrames, shortened
from reader.ui.lookups import OpenArticle

DAY, NOW = date(2021, 5, 6), datetime(2021, 5, 7, tzinfo=UTC)
ROW = ArticleRow(7, "Mayor meets", "Shanghai …", "Daily", "", DAY, NOW, 300, unread=True, starred=False)


def article(body: str, *mentions: Mention) -> Article:
    return Article(7, "Mayor meets", body, "Daily", "", "", DAY, NOW, 300, True, False, "", "utf-8", "en", mentions)


FRAME = LastFrame(
    ArticleQuery("mayor"), (), Page(array("q", [7, 1 << 40]), [ROW], complete=False), OpenArticle(article("Text."), ())
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "Articles.library"
    path.touch()
    return path


@pytest.fixture
def frames(tmp_path: Path) -> LastFrames:
    folder = tmp_path / "frames"
    folder.mkdir()
    return LastFrames(folder)


def file_of(frames: LastFrames) -> Path:
    (path,) = frames._folder.iterdir()
    return path


def test_what_was_seen_last_is_found_again(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    assert frames.load(library) == FRAME
    assert file_of(frames).stat().st_mode & 0o077 == 0  # nobody else reads it


def test_nothing_is_known_of_another_library(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    other = library.with_name("Other.library")
    other.touch()
    assert frames.load(other) is None
    file_of(frames).rename(frames._file(other))
    assert frames.load(other) is None


@pytest.mark.parametrize("at", [0, 40, 90, 200, -1])
def test_a_damaged_file_counts_as_none(frames: LastFrames, library: Path, at: int) -> None:
    frames.save(library, FRAME)
    path = file_of(frames)
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[at] ^= 1
    path.write_bytes(damaged)
    assert frames.load(library) is None
    path.write_bytes(whole[:at])
    assert frames.load(library) is None


def test_a_file_of_another_version_counts_as_none(
    frames: LastFrames, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames.save(library, FRAME)
    monkeypatch.setattr(last_frame, "__version__", "99")
    assert frames.load(library) is None


def test_a_file_makes_nothing_but_the_values_of_a_frame(frames: LastFrames, library: Path) -> None:
    packed = pickle.dumps(library)
    frames._file(library).write_bytes(b"\n".join((last_frame._head(library), last_frame._stamp(packed), packed)))
    assert frames.load(library) is None


def test_nothing_stays_of_a_library_that_is_gone(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    library.unlink()
    assert frames.load(library) is None
    other = library.with_name("Other.library")
    other.touch()
    frames.save(other, FRAME)
    assert file_of(frames) == frames._file(other)


def test_what_was_seen_can_be_forgotten(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    frames.forget(library)
    frames.forget(library)
    assert not list(frames._folder.iterdir())


def test_of_a_very_long_text_the_beginning_is_kept() -> None:
    near, far = Mention(0, 5, Kind.PERSON, 1), Mention(LONGEST + 50, LONGEST + 55, Kind.PERSON, 1)
    kept = shortened(OpenArticle(article("word " * LONGEST, near, far), ())).article
    assert len(kept.body) == LONGEST
    assert kept.mentions == (near,)
