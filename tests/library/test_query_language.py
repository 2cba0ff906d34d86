from collections.abc import Sequence

import pytest

from reader.library.query_language import match_expression, passages, unfinished_word

TERMS = {"gov": ["government", "governor"], "minister": ["minister", "ministerial"]}


def completions(beginning: str) -> Sequence[str]:
    return TERMS.get(beginning.lower(), [])


@pytest.mark.parametrize(
    ("query", "expression"),
    [
        ("", ""),
        ("  !!! ", ""),
        ('"', ""),
        ("one two ", '"one" AND "two"'),
        ("one Gov", '"one" AND ("gov" OR "government" OR "governor")'),
        ("gov ", '"gov"'),
        ("gov!", '"gov"'),
        ('"gov', '("gov" OR "government" OR "governor")'),
        ('"gov"', '"gov"'),
        ('"prime minister"', '"prime minister"'),
        ("“prime minister”", '"prime minister"'),
        ('"prime minister', '("prime minister" OR "prime ministerial")'),
        ("U.S. firms ", '"U S" AND "firms"'),
        ("NOT a OR NEAR(b, 2) ", '"NOT" AND "a" AND "OR" AND "NEAR b" AND "2"'),
        ("title:x* ", '"title x"'),
        ('one"two"three ', '"one" AND "two" AND "three"'),
        ("naïve 上海 ", '"naïve" AND "上海"'),
    ],
)
def test_a_query_in_the_language_of_the_index(query: str, expression: str) -> None:
    assert match_expression(query, completions) == expression


@pytest.mark.parametrize(
    ("query", "word"),
    [("one tw", "tw"), ("one ", ""), ('"one tw', "tw"), ('"one"', ""), ("U.S", "S"), ("x.", ""), ("", "")],
)
def test_the_word_that_is_still_being_typed(query: str, word: str) -> None:
    assert unfinished_word(query) == word


def test_passages_are_told_without_their_marks() -> None:
    assert list(passages("<ab> c <d>", "<", ">")) == [(0, 2), (5, 6)]
    assert list(passages("nothing", "<", ">")) == []
