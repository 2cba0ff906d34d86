"""Dates as somebody types them."""

from datetime import date

import pytest

from reader.formats.typed_date import TypedDateError, read_typed_date

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    "text",
    [
        "2023-07-12",
        "12 July 2023",
        " Wednesday,  12 July 2023 ",
        "July 12, 2023",
        "12. Juli 2023",
        "Mittwoch, 12. Juli 2023, 9:14 Uhr",
        "le 12 juillet 2023",
        "12 de julio de 2023",
        "12 luglio 2023",
        "12 lipca 2023 r.",
        "12 июля 2023 г.",
        "2023年7月12日",
        "20230712",
        "12-Jul-23",
        "12.7.2023",
        "12.07.23",
        "2023-07-12T09:14:00Z",
        "2023/07/12",
    ],
)
def test_every_form_is_read_that_articles_are_dated_in(text: str) -> None:
    assert read_typed_date(text, TODAY) == date(2023, 7, 12)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("soon", "“soon” cannot be read as a date. Write it like 12 July 2023 or 2023-07-12."),
        ("July 2023", "“July 2023” cannot be read as a date. Write it like 12 July 2023 or 2023-07-12."),
        ("x" * 90, f"“{'x' * 39}…” cannot be read as a date. Write it like 12 July 2023 or 2023-07-12."),
        ("12 July 2023 in Berlin", "There is more than a date in “12 July 2023 in Berlin”. Write it like 12 July 2023"
         " or 2023-07-12."),
        ("03/04/2023", "03/04/2023 may be 3 April or 4 March. Write the month as a word."),
        ("31 February 2021", "31 February 2021 is no day that has been."),
        ("12 July 2033", "12 July 2033 is no day that has been."),
    ],
)  # fmt: skip
def test_what_is_no_date_is_told_in_words(text: str, complaint: str) -> None:
    with pytest.raises(TypedDateError) as error:
        read_typed_date(text, TODAY)
    assert str(error.value) == complaint
