"""What stands in the search box, cut into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from reader.lazy_dataclass import dataclass
from reader.text.query.operators import BY_NAME
from reader.text.search_form import MARKS

# What FTS5's unicode61 takes for one word, nearly: letters and digits of any script, with the accents that it drops.
# (It also takes private-use characters, and knows no script that is younger than Unicode 6.1.)
# The marks of Thai and its like belong to their words too.
WORD = re.compile(rf"[^\W_](?:[^\W_]|[\u0300-\u0331{MARKS}])*")

_TOKEN = re.compile(
    rf"""
    (?P<minus>-(?=[^\s\-)]))?
    (?:
        (?P<near>(?-i:NEAR\())
      | (?P<open>\() | (?P<close>\))
      | (?:(?P<name>{"|".join(BY_NAME)}):)?
        (?: "(?P<phrase>[^"]*)(?P<closed>"?)(?P<star>\*?) | (?P<plain>[^\s()"]+)? )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))


class Sign(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    NEAR_OPEN = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    NEAR = auto()
    TEXT = auto()


OPERATORS = {"AND": Sign.AND, "OR": Sign.OR, "NOT": Sign.NOT, "NEAR": Sign.NEAR}


@dataclass(frozen=True, slots=True)
class Token:
    """A sign, or a text with the name of the operator before it."""

    sign: Sign
    start: int
    end: int
    text: str = ""
    name: str = ""
    quoted: bool = False
    closed: bool = True  # its quotation mark
    star: bool = False


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens from left to right; offsets are code points into the query."""
    text, position = query.translate(_QUOTES), 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.end() == position:
            position += 1
            continue
        if match["minus"]:
            yield Token(Sign.NOT, match.start(), match.start() + 1)
        yield _token(match, match.start() + len(match["minus"] or ""))
        position = match.end()


def _token(match: re.Match[str], start: int) -> Token:
    end = match.end()
    if match["near"]:
        return Token(Sign.NEAR_OPEN, start, end)
    if match["open"]:
        return Token(Sign.OPEN, start, end)
    if match["close"]:
        return Token(Sign.CLOSE, start, end)
    name = (match["name"] or "").lower()
    if match["phrase"] is not None:
        return Token(Sign.TEXT, start, end, match["phrase"], name, True, bool(match["closed"]), bool(match["star"]))
    plain = match["plain"] or ""
    if not name and plain in OPERATORS:
        return Token(OPERATORS[plain], start, end, plain)
    return Token(Sign.TEXT, start, end, plain.rstrip("*"), name, star=plain.endswith("*"))
