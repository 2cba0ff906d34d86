import pytest

from reader.formats.catalogues.highlights import highlights_in, pairs_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("no quotation", []),
        ("> a marked line\n\na remark by the reader\n", [("a marked line", "a remark by the reader")]),
        ("> two lines\n> of one [⤴️](https://omnivore.example/a#1) #ferry #to-ask\n", [("two lines of one", "")]),
        (
            "# Highlights\n\n> first\n\n> second\n\none note\n\nand more",
            [("first", ""), ("second", "one note\n\nand more")],
        ),
        ("> first\nnote below at once", [("first", "note below at once")]),
    ],
)
def test_quotations_are_read_with_the_notes_below_them(text: str, found: object) -> None:
    assert highlights_in(text) == found


@pytest.mark.parametrize("said", ["", "no JSON", "[]", '{"highlights": 7}', '{"highlights": [7, ["a"]]}'])
def test_facts_without_quotations_have_none(said: str) -> None:
    assert pairs_in(said) == []


def test_facts_tell_them_as_they_were() -> None:
    assert pairs_in('{"highlights": [["a", "b"]], "title": "c"}') == [("a", "b")]
