"""A reader finds their place again; a file that makes no sense costs them only the place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.model import ArticleQuery, Order
from reader.settings import SESSIONS, Settings
from reader.ui.browsing.trail import Narrowing, Place
from reader.ui.entity_page.place import place_of
from reader.ui.startup import session
from reader.ui.startup.session import Session

LIBRARY = Path("/somewhere/Articles.library")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_what_was_left_is_found_after_a_restart(settings: Settings, tmp_path: Path) -> None:
    left = Session(
        Place(5, 812, 3, place_of(9, 4, 17)),
        ArticleQuery("mayor", (3, 9), unread=True, order=Order.TITLE),
        ("Places",),
    )
    session.save(settings, LIBRARY, left)
    settings.save()
    found = session.load(Settings(tmp_path / "settings.json"), LIBRARY)
    assert found == left
    assert found.query.order is Order.TITLE


def test_what_a_page_was_narrowed_to_is_found_after_a_restart(settings: Settings, tmp_path: Path) -> None:
    narrowing = Narrowing(months=(24_242, 24_250), with_ids=(5,), spelling=3)
    left = Session(Place(5, page=place_of(9, narrowing=narrowing)))
    session.save(settings, LIBRARY, left)
    settings.save()
    assert session.load(Settings(tmp_path / "settings.json"), LIBRARY) == left


def test_each_library_has_its_own(settings: Settings) -> None:
    session.save(settings, LIBRARY, Session(Place(5)))
    assert session.load(settings, Path("/somewhere/else.library")) == Session()


@pytest.mark.parametrize(
    "said",
    [
        {"place": {"article": 1}},
        {"place": {"article_id": "7"}},
        {"place": {"article_id": 10**30}},
        {"place": {"page": 3}},
        {"query": {"entity_ids": 3}},
        {"query": {"order": 3}},
        {"query": {"words": ["mayor"]}},
        {"collapsed": "Places"},
        {"place": []},
        "nonsense",
    ],
)
def test_what_cannot_be_understood_counts_as_not_said(settings: Settings, said: Any) -> None:
    settings.set(SESSIONS, {str(LIBRARY): said})
    assert session.load(settings, LIBRARY) == Session()


def test_a_library_is_left_and_opened_again_without_a_start_between(tmp_path: Path) -> None:
    settings, library = Settings(tmp_path / "settings.json"), tmp_path / "some.library"
    left = Session(Place(7, 3), ArticleQuery("expo", order=Order.TITLE))
    session.save(settings, library, left)
    assert session.load(settings, library) == left
