import pytest

from reader.library.integrity.text_scan import are_styles, word_count

SPACE = "".join(character for character in map(chr, range(0x3001)) if character.isspace())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "one",
        " one",
        "one ",
        "one two",
        " one\n\n two\t",
        "eins zwölf",
        "x".join(SPACE),
        "\x00",
        "a\x00b x\x7fy",
    ]
    + [f"one{space}{space}two{space}" for space in SPACE],
)
def test_words_are_what_white_space_parts(text: str) -> None:
    assert word_count(text) == len(text.split())


@pytest.mark.parametrize(
    ("styles", "is_right"), [("", True), ("p1t", True), ("pp", False), ("ppxp", False), ("ppx", False)]
)
def test_each_paragraph_has_a_style_that_there_is(styles: str, is_right: bool) -> None:
    assert are_styles(styles, "One.\n\nTwo\nthree.\n\nFour\tfive") is is_right
