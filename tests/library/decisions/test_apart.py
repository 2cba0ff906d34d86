"""Articles that are kept apart are no versions of one another, here and in other libraries, until it is undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import UnchangedError
from reader.library import Library
from tests.library.links.test_versions import ALL, groups
from tests.library.newsroom import add
from tests.library.stories import wires


def keep_apart(library: Library, number: int) -> frozenset[int]:
    return library.decisions.decide(library.proposals.keep_apart(number).decision).articles


def test_an_article_that_is_kept_apart_is_no_version_any_more(library: Library) -> None:
    wire, longer, shorter, edited, _ = add(library, *wires())
    assert keep_apart(library, shorter) == {longer, shorter}
    assert groups(library) == {"Longer": {"Wire", "Edited"}}
    assert library.check() == []
    assert library.history.state().undo == "Keep an Article Apart from 3 Others"
    assert [line.sentence for line in library.decisions.lines()] == [
        "Kept an article apart from 3 others: another story"
    ]
    library.history.undo()
    assert groups(library) == ALL
    library.history.redo()
    assert keep_apart(library, edited) == {longer, edited}
    assert groups(library) == {"Longer": {"Wire"}}
    assert library.check() == []
    assert wire != longer


def test_where_the_fullest_is_kept_apart_the_others_are_versions_of_the_next(library: Library) -> None:
    _, longer, *_ = add(library, *wires())
    keep_apart(library, longer)
    assert groups(library) == {"Edited": {"Wire", "Shorter"}}
    assert library.check() == []


def test_it_lasts_while_articles_come_and_go(library: Library) -> None:
    made = wires()
    _, shorter = add(library, made[0], made[2])
    keep_apart(library, shorter)
    add(library, made[3])
    assert groups(library) == {"Edited": {"Wire", "Shorter"}}  # of which nothing was said
    library.articles.delete([shorter])
    library.history.undo()
    assert groups(library) == {"Edited": {"Wire", "Shorter"}}
    assert library.check() == []


def test_it_holds_in_another_library_and_for_what_comes_later(library: Library, tmp_path: Path) -> None:
    made = wires()
    _, shorter = add(library, made[0], made[2])
    keep_apart(library, shorter)
    names = tmp_path / "names.jsonl"
    names.write_text("\n".join(library.exchange.to_lines()), "utf-8")
    with Library.create(tmp_path / "other.library") as other:
        assert other.exchange.adopt(names).idle == 1
        add(other, made[0])
        add(other, made[2])
        assert groups(other) == {}
        assert other.check() == []
    with Library.create(tmp_path / "third.library") as third:
        add(third, made[0], made[2])
        assert groups(third) == {"Wire": {"Shorter"}}
        assert third.exchange.adopt(names).idle == 0
        assert groups(third) == {}


def test_an_article_without_versions_is_apart_already(library: Library) -> None:
    *_, other = add(library, *wires())
    with pytest.raises(UnchangedError):
        library.proposals.keep_apart(other)
