from __future__ import annotations

from itertools import pairwise

import pytest

from reader.extraction.amounts import amounts
from reader.model import Kind


def _found(text: str, kind: Kind) -> list[str]:
    return [text[span.start : span.end] for span in amounts(text) if span.kind is kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SHANGHAI, Nov. 5 — The fair", ["Nov. 5"]),
        ("on 29 September 2013 and on November 5, 2018.", ["29 September 2013", "November 5, 2018"]),
        ("on Wednesday, 4 October; Monday's news", ["Wednesday, 4 October", "Monday"]),
        ("by 2025, and in the 1990s, from 1978 to 1990", ["2025", "1990s", "1978", "1990"]),
        ("in March 2020, in May and since March", ["March 2020", "May", "March"]),
        ("the 3rd of June, June 21st, Nov 5-10, 2019", ["3rd of June", "June 21st", "Nov 5-10, 2019"]),
        ("2021/22 and 2018–2023 and 2009-10-11", ["2021/22", "2018–2023", "2009-10-11"]),
        ("Theresa May may march in with 2015 people, 1,990 cows and 2.2015 tons", []),
    ],
)
def test_dates_are_found_in_their_usual_forms(text: str, expected: list[str]) -> None:
    assert _found(text, Kind.DATE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 trillion yuan (US$141.44 billion) mark", ["1 trillion yuan", "US$141.44 billion"]),
        (
            "$16.4bn, €300 million, Rs 500 crore, ₡1600 and $1,200.",
            ["$16.4bn", "€300 million", "Rs 500 crore", "₡1600", "$1,200"],
        ),
        ("16.4 billion US dollars and 28 euros", ["16.4 billion US dollars", "28 euros"]),
        ("tens of billions of dollars", ["tens of billions of dollars"]),
        ("5 wonders, 3 pounding hearts and 12 markets", []),
    ],
)
def test_amounts_of_money_are_found_in_their_usual_forms(text: str, expected: list[str]) -> None:
    assert _found(text, Kind.MONEY) == expected


def test_dates_and_amounts_never_overlap() -> None:
    spans = amounts("In 2015 US$2015 were 2015 dollars, on 5 May 2015 euros")
    assert all(one.end <= other.start for one, other in pairwise(spans))
