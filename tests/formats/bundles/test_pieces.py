from datetime import date

from reader.formats.bundles.pieces import count_of, pieces_of
from reader.formats.bundles.recipe_file import read_recipe
from reader.formats.bundles.text_lines import lines_of_text

TODAY = date(2026, 1, 1)
RECIPE = read_recipe("""
id = "gazette"
provider = "The Gazette"
inputs = ["text"]
detect = []
cover = [{ text = '^To:' }]
count = [{ text = '^(\\d+ of|All:) (?P<of>\\d+)$' }]
split = [
    { where = "before", text = '^\\d+ of (?P<of>\\d+)$' },
    { where = "after", text = '^End$' },
    { where = "before", keep = true, text = '^TITLE' },
]
""")


def pieces(text: str) -> list[tuple[str, bool]]:
    found = pieces_of(RECIPE, lines_of_text(text), TODAY)
    return [(" ".join(line.text for line in one.lines), one.is_edge) for one in found]


def test_what_stands_above_the_first_article_lies_at_an_edge() -> None:
    assert pieces("To: A\n1 of 2\nB\nB\nB\n2 of 2\nC\nC\nC") == [("To: A", True), ("B B B", False), ("C C C", False)]


def test_a_quoted_number_parts_nothing() -> None:
    text = "1 of 2\nB\n3 of 7\nB\n2 of 2\nC\nC\nC"
    assert pieces(text)[1:] == [("B 3 of 7 B", False), ("C C C", False)]
    assert count_of(RECIPE, lines_of_text(text), TODAY) == 2


def test_below_a_cover_the_first_article_begins() -> None:
    assert pieces("To: A\nB\nB\nB\nEnd\nC\nC\nC\nEnd\nFoot") == [("B B B", False), ("C C C", False), ("Foot", True)]


def test_a_text_without_separators_is_one_piece() -> None:
    assert pieces("To: A\nB\nC") == [("B C", True)]


def test_what_parts_as_many_as_are_named_goes_before_what_comes_first() -> None:
    text = "All: 3\nTITLE A\na\na\nEnd\nTITLE B\nb\nb\nb\nTITLE C\nc\nc\nEnd"
    assert [one for one, _ in pieces(text)] == ["All: 3", "TITLE A a a End", "TITLE B b b b", "TITLE C c c End"]
