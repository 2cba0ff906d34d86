"""What can be edited of articles, with the names of their files and the beginnings of their texts."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from tests.library.newsroom import MONDAY, add, reading


def test_articles_come_in_the_order_asked_with_their_files_and_openings(tmp_path: Path) -> None:
    with Library.create(tmp_path / "a.library") as library:
        one, two = add(
            library,
            reading("One", "Rain.\n\nMore of it.", source="The Post", path="/news/2020-01-02_one.txt"),
            reading("Two", "Sun " * 500, published=None),
        )
        found = library.articles.editable([two, one, 7])
    assert [(each.id, each.path, each.part) for each in found] == [
        (two, "/texts/Two.txt", 0),
        (one, "/news/2020-01-02_one.txt", 0),
    ]
    assert found[1].opening == "Rain.\n\nMore of it."
    assert len(found[0].opening) == 600
    assert (found[1].details.source, found[1].details.published) == ("The Post", MONDAY)
    assert found[0].details.published is None
