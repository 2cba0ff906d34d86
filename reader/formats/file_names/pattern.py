"""A pattern that reads a date out of a file's name and folders, and how it is written: `year-month-day_anything`."""

import re
from enum import StrEnum

from reader.errors import ReaderError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase


class PatternError(ReaderError):
    """A pattern can tell no date."""


class Token(StrEnum):
    """A word of a pattern that stands for what changes from name to name."""

    YEAR = "year"  # four digits
    SHORT_YEAR = "yy"  # its last two
    MONTH = "month"  # digits, or the month's name
    DAY = "day"
    ANYTHING = "anything"  # also nothing; alone between two strokes: any folders, one at least


YEARS = frozenset({Token.YEAR, Token.SHORT_YEAR})
PARTS_OF_A_DATE = YEARS | {Token.MONTH, Token.DAY}
Part = Token | str  # a Token, or letters and signs that stand in the name as they are

_TOKENS = "|".join(sorted(Token, key=len, reverse=True))
# "daylight" and "Sunday" are no tokens, "yearmonthday" is three
_WORDS = re.compile(rf"(?<![a-z])(?:{_TOKENS})+(?![a-z])", re.IGNORECASE)
_TOKEN = re.compile(_TOKENS, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Tokens with what stands between them; `/` parts folders, and the last part is the file's name."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return "".join(self.parts)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return tuple(part for part in self.parts if isinstance(part, Token))


def parse_pattern(text: str) -> Pattern:
    """Return the pattern that a text writes; a `PatternError` says what it lacks to tell a date."""
    parts: list[Part] = []
    for start, _, token in token_spans(text):
        literal = text[sum(map(len, parts)) : start]
        parts += [literal, token] if literal else [token]
    rest = text[sum(map(len, parts)) :]
    pattern = Pattern((*parts, rest) if rest else tuple(parts))
    _check(pattern)
    return pattern


def token_spans(text: str) -> list[tuple[int, int, Token]]:
    """Return where tokens stand in the text of a pattern, finished or not."""
    return [
        (token.start(), token.end(), Token(token.group().lower()))
        for words in _WORDS.finditer(text)
        for token in _TOKEN.finditer(text, words.start(), words.end())
    ]


def _check(pattern: Pattern) -> None:
    tokens = [Token.YEAR if token in YEARS else token for token in pattern.tokens]
    needed = (Token.YEAR, Token.MONTH, Token.DAY)
    missing = [token for token in needed if token not in tokens]
    if missing:
        raise PatternError(
            phrase("The pattern has no {parts}: write it like year-month-day_anything.", parts=", ".join(missing))
        )
    twice = [token for token in needed if tokens.count(token) > 1]
    if twice:
        raise PatternError(phrase("The pattern has {parts} twice: write “anything” for one of them.", parts=twice[0]))
