import pytest

from reader.text.sort_key import LENGTH, sort_key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("The Harbour opens", "harbour opens"),
        ("“An Éclair”, he said", "eclair”, he said"),
        ("A", "a"),
        ("The", "the"),
        ("  …  Ärger\tin  Bonn", "arger in bonn"),
        ("Theatre closes", "theatre closes"),
        ("", ""),
        ("?!", ""),
    ],
)
def test_a_title_stands_where_one_looks_for_it(title: str, key: str) -> None:
    assert sort_key(title) == key


def test_long_titles_are_told_apart_by_their_beginnings_alone() -> None:
    assert len(sort_key("word " * 100)) == LENGTH
