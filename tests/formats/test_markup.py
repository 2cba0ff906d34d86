import pytest

from reader.formats import markup


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("The **council** voted to [close](https://example.org/a) the depot.", "The council voted to close the depot."),
        ("## What is next ##", "What is next"),
        ("> A word of *praise* and of `code`.", "A word of praise and of code."),
        ("The first.\n\n![A boat](boat.jpg)\n\n* * *\n\nThe last.", "The first.\n\nThe last."),
        ("- an item stays one", "- an item stays one"),
        ("2 * 3 * 4 and snake_case_names stay", "2 * 3 * 4 and snake_case_names stay"),
        ("#1 of the list", "#1 of the list"),
        (r"An asterisk \* stays", "An asterisk * stays"),
    ],
)
def test_a_body_in_markdown_is_left_without_its_marks(written: str, plain: str) -> None:
    assert markup.without_marks(written) == plain


@pytest.mark.parametrize(
    "text", ["See [the list](https://example.org/a).", "A **strong** word", "Title\n\n## Heading\n"]
)
def test_what_has_links_strong_words_or_headings_is_markdown(text: str) -> None:
    assert markup.is_marked(text)


@pytest.mark.parametrize(
    "text", ["#1 of the list", "5 ** 2 and 3 ** 2", "See [1] (page 4)", "Plain words, *one* of them"]
)
def test_a_mark_that_others_use_as_well_makes_no_markdown(text: str) -> None:
    assert not markup.is_marked(text)
