"""How a pattern is written, and what one that tells no date says."""

import pytest

from reader.formats.file_names.pattern import PatternError, Token, parse_pattern, token_spans

YEAR, SHORT, MONTH, DAY, ANYTHING = Token.YEAR, Token.SHORT_YEAR, Token.MONTH, Token.DAY, Token.ANYTHING


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("year-month-day_anything", (YEAR, "-", MONTH, "-", DAY, "_", ANYTHING)),
        ("yearmonthday", (YEAR, MONTH, DAY)),
        ("Year Month Day", (YEAR, " ", MONTH, " ", DAY)),
        ("Sunday-daymonthyy", ("Sunday-", DAY, MONTH, SHORT)),
        ("year/month/day/anything", (YEAR, "/", MONTH, "/", DAY, "/", ANYTHING)),
        ("year年month月day日", (YEAR, "年", MONTH, "月", DAY, "日")),
        ("[year.month.day]", ("[", YEAR, ".", MONTH, ".", DAY, "]")),
    ],
)
def test_tokens_are_told_from_what_stands_between_them(text: str, parts: tuple[str, ...]) -> None:
    pattern = parse_pattern(text)
    assert pattern.parts == parts
    assert str(pattern).lower() == text.lower()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("year-month", "The pattern has no day: write it like year-month-day_anything."),
        ("", "The pattern has no year, month, day: write it like year-month-day_anything."),
        ("year-month-day-year", "The pattern has year twice: write “anything” for one of them."),
        ("year-month-day-yy", "The pattern has year twice: write “anything” for one of them."),
        ("yearly-month-day", "The pattern has no year: write it like year-month-day_anything."),
    ],
)
def test_a_pattern_that_tells_no_date_says_what_it_lacks(text: str, complaint: str) -> None:
    with pytest.raises(PatternError) as error:
        parse_pattern(text)
    assert str(error.value) == complaint


def test_tokens_of_an_unfinished_pattern_are_found_as_well() -> None:
    assert token_spans("year-mon") == [(0, 4, YEAR)]
