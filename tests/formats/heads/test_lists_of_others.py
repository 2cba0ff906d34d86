import pytest

from reader.formats.heads.lists_of_others import is_heading, numbered_list_in


@pytest.mark.parametrize("text", ["Most read in Sport", "Noticias más leídas", "Mest lästa just nu", "热门文章"])
def test_the_heading_of_a_list_of_others_is_known(text: str) -> None:
    assert is_heading(text)


@pytest.mark.parametrize(
    "text", ["Ferry company loses its licence", "The most dangerous ferry of the coast is still at sea, and full"]
)
def test_a_headline_is_none(text: str) -> None:
    assert not is_heading(text)


def test_a_numbered_list_ends_where_the_numbers_do() -> None:
    assert numbered_list_in(["Most read", "1. A bakery burns", "2. A bridge shuts", "Ferry sinks"]) == range(3)
    assert numbered_list_in(["Most read", "1", "A bakery burns", "2", "A bridge shuts", "Ferry sinks"]) == range(5)


def test_a_list_without_numbers_or_of_one_line_is_none() -> None:
    assert not numbered_list_in(["Most read", "A bakery burns", "Ferry sinks"])
    assert not numbered_list_in(["Most read", "1. A bakery burns", "Ferry sinks"])
    assert not numbered_list_in(["1. A bakery burns", "2. A bridge shuts", "Ferry sinks"])
