"""A start begins with what was seen last, whatever has become of the file that keeps it."""

from __future__ import annotations

import json
import os
from array import array
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.model import Article, ArticleQuery, ArticleRow, Entity, EntityInArticle, Kind, Mention
from reader.ui.article_list.list_queries import Page
from reader.ui.browsing.queries import OpenArticle
from reader.ui.startup import frame_cache
from reader.ui.startup.frame_cache import LONGEST, LastFrame, LastFrames, shorten
from reader.ui.startup.json_values import to_json

DAY, NOW = date(2021, 5, 6), datetime(2021, 5, 7, tzinfo=UTC)
ROW = ArticleRow(7, "Mayor meets", "Shanghai …", "Daily", "", DAY, NOW, 300, unread=True, starred=False)


def article(body: str, *mentions: Mention) -> Article:
    return Article(7, "Mayor meets", body, "Daily", "", "", DAY, NOW, 300, True, False, "", "utf-8", "en", mentions)


FRAME = LastFrame(
    ArticleQuery("mayor"),
    (Entity(3, Kind.PERSON, "Gong Zheng", 5, 14, ("Gong",)),),
    Page(array("q", [7, 1 << 40]), [ROW], complete=False),
    OpenArticle(
        article("Text.", Mention(0, 5, Kind.PLACE, 4)), (EntityInArticle(4, Kind.PLACE, "Mayor", 1, 9),), ((0, 5),)
    ),
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
    monkeypatch.setattr(frame_cache, "__version__", "99")
    assert frames.load(library) is None


def test_a_frame_is_plain_json(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    head, frame = map(json.loads, file_of(frames).read_text("ascii").split("\n"))
    assert head["library"] == str(library)
    assert frame["opened"]["article"]["mentions"][0]["kind"] == "place"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}\n{}",
        b"null\nnull",
        b"5",
        b"\xff\xfe\n\xff",
        b"/home/me/Articles.library\n0.1 12345678\n\x80\x05\x95",
        b"[" * 10_000 + b"\n" + b"[" * 10_000,
        b'{"library": ' * 10_000,
        b"1" * 10_000 + b"\n{}",
        b"\0" * 1000,
    ],
)
def test_a_foreign_file_counts_as_none_and_is_swept_away(frames: LastFrames, library: Path, content: bytes) -> None:
    frames._file(library).write_bytes(content)
    assert frames.load(library) is None
    other = library.with_name("Other.library")
    other.touch()
    frames.save(other, FRAME)
    assert file_of(frames) == frames._file(other)


def kept(frames: LastFrames, library: Path, second: bytes) -> None:
    """Write a file whose head vouches for whatever its second line says."""
    head = json.dumps(to_json(frame_cache._head(library, second))).encode()
    frames._file(library).write_bytes(head + b"\n" + second)


@pytest.mark.parametrize("second", [b"", b"null", b"[]", b"\xff", b"[" * 10_000, b'{"query": ' * 10_000, b"NaN"])
def test_what_is_no_frame_counts_as_none(frames: LastFrames, library: Path, second: bytes) -> None:
    kept(frames, library, second)
    assert frames.load(library) is None


@pytest.mark.parametrize(
    "change",
    [
        {"query": {"words": 5}},
        {"narrowed": None},
        {"page": {"ids": ["7"], "rows": [], "complete": True}},
        {"page": {"ids": [10**30], "rows": [], "complete": True}},
        {"opened": to_json(OpenArticle(article("Text.", Mention(0, 5000, Kind.PLACE, 4)), ()))},
        {"opened": to_json(OpenArticle(article("Text.", Mention(-9, 5, Kind.PLACE, 4)), ()))},
        {"opened": to_json(OpenArticle(article("Text."), (), ((3, 400),)))},
        {"more": 1},
    ],
)
def test_a_frame_with_a_wrong_value_counts_as_none(frames: LastFrames, library: Path, change: dict[str, Any]) -> None:
    kept(frames, library, json.dumps(to_json(FRAME)).encode())
    assert frames.load(library) == FRAME
    kept(frames, library, json.dumps({**to_json(FRAME), **change}).encode())
    assert frames.load(library) is None


def test_a_huge_file_is_not_even_read(frames: LastFrames, library: Path) -> None:
    with frames._file(library).open("wb") as file:
        file.truncate(1 << 40)
    assert frames.load(library) is None


def test_what_is_no_file_counts_as_none(frames: LastFrames, library: Path) -> None:
    os.mkfifo(frames._file(library))
    assert frames.load(library) is None
    frames._file(library).unlink()
    frames._file(library).mkdir()
    assert frames.load(library) is None
    frames.save(library, FRAME)
    assert frames.load(library) is None
    assert [path.name for path in frames._folder.iterdir()] == [frames._file(library).name]


def test_a_frame_that_would_be_huge_is_not_kept(frames: LastFrames, library: Path) -> None:
    frames.save(library, FRAME)
    assert FRAME.opened
    large = replace(FRAME.opened.article, title="word " * 500_000)
    frames.save(library, replace(FRAME, opened=OpenArticle(large, ())))
    assert list(frames._folder.iterdir()) == []


def test_a_library_may_have_any_name(frames: LastFrames, library: Path) -> None:
    odd = library.with_name(os.fsdecode(b"\xff\n\xc3\xa4.library"))
    odd.touch()
    frames.save(odd, FRAME)
    assert frames.load(odd) == FRAME


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
    opened = OpenArticle(article("word " * LONGEST, near, far), (), ((0, 5), (LONGEST + 50, LONGEST + 55)))
    kept = shorten(opened)
    assert len(kept.article.body) == LONGEST
    assert kept.article.mentions == (near,)
    assert kept.hits == ((0, 5),)
