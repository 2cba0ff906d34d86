"""A number that tells a pair of numbers: two lists of pairs are the same where all their numbers add up to the same."""

from __future__ import annotations

_FIRST, _SECOND, _BOTH = (
    2_147_483_647,
    2_147_483_629,
    2_147_483_587,
)  # primes: a sum of billions stays a number to SQLite
_SPREAD = 7_919


def mix(first: int, second: int) -> int:
    return (first % _FIRST + 1) * (second * _SPREAD % _SECOND + 1) % _BOTH


def mix_sql(first: str, second: str) -> str:
    """Return the same in SQL, of two columns."""
    return f"({first} % {_FIRST} + 1) * ({second} * {_SPREAD} % {_SECOND} + 1) % {_BOTH}"
