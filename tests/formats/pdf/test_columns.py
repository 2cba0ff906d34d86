"""The order in which the columns of a page are read."""

from reader.formats.pdf.columns import columns_of
from reader.formats.pdf.lines import lines_of
from reader.formats.pdf.words import Word


def words(x: float, y: float, texts: list[str], size: float = 10) -> list[Word]:
    """Return lines of words, each of which is as wide as it has letters."""
    found: list[Word] = []
    for number, text in enumerate(texts):
        left = x
        for word in text.split():
            bottom = y - number * size * 1.2
            found.append(Word(word, left, bottom, left + len(word) * size / 2, bottom + size, size, len(found)))
            left += (len(word) + 0.6) * size / 2
    return found


def order(*parts: list[Word]) -> list[str]:
    columns = columns_of(lines_of([word for part in parts for word in part]))
    return [column.lines[0].text.split()[0] for column in columns]


FILL = ["one two three four"] * 6


def test_the_columns_below_a_headline_belong_to_it_and_those_below_the_next_to_that() -> None:
    page = [
        words(50, 800, ["First headline across the columns"], 20),
        *(words(x, 760, [f"{name} {FILL[0]}", *FILL]) for x, name in ((50, "A"), (180, "B"), (310, "C"))),
        words(50, 640, ["Second headline across the columns"], 20),
        *(words(x, 600, [f"{name} {FILL[0]}", *FILL]) for x, name in ((50, "D"), (180, "E"), (310, "F"))),
    ]
    assert order(*page) == ["First", "A", "B", "C", "Second", "D", "E", "F"]


def test_columns_of_another_grid_beside_each_other_are_not_mixed() -> None:
    left = words(50, 760, ["A " + FILL[0], *FILL])
    right = words(180, 757, ["B " + FILL[0], *FILL])
    assert order(left, right) == ["A", "B"]


def test_wide_gaps_between_the_words_of_one_column_part_nothing() -> None:
    loose = words(50, 760, ["one two three four", "five six seven eight", "nine ten eleven twelve"])
    stretched = [word._replace(left=word.left + 3 * at, right=word.right + 3 * at) for at, word in enumerate(loose[:4])]
    assert len(lines_of([*stretched, *loose[4:]])) == 3


def test_the_mark_of_an_item_stays_with_it() -> None:
    marks, items = (
        words(50, 760, ["•", "•", "•", "•"]),
        words(70, 760, ["Boats go", "Ducks stay", "Oars lie", "Men sit"]),
    )
    assert lines_of([*marks, *items])[0].text == "• Boats go"


def test_pages_of_a_script_that_runs_from_the_right_are_read_from_the_right() -> None:
    left, right = words(50, 760, ["مدرسة في القرية"] * 4), words(200, 760, ["قرية عين الزهر"] * 4)
    mirrored = [word._replace(number=-word.number) for word in [*left, *right]]
    columns = columns_of(lines_of(mirrored))
    assert columns[0].left > columns[1].left


def test_a_page_of_letters_that_stand_alone_has_no_columns() -> None:
    scattered = [
        Word("a", 7.0 * place, 790 - 9.0 * row, 7.0 * place + 2, 794 - 9.0 * row, 4, 60 * row + place)
        for row in range(80)
        for place in range(60)
    ]
    lines = lines_of(scattered)
    assert len(lines) == 80
    assert lines[0].text == " ".join("a" * 60)
