"""A date as somebody types it, in any form that articles are dated in."""

from datetime import date

from reader.errors import ReaderError
from reader.formats.dates import in_line, is_only_a_date
from reader.formats.day_order import why_undated
from reader.phrase import phrase

_LIKE_THIS = phrase("Write it like 12 July 2023 or 2023-07-12.")


class TypedDateError(ReaderError):
    """What was typed is no date, or might be several days."""


def read_typed_date(text: str, today: date) -> date:
    """Return the day that a text names and says nothing else; a `TypedDateError` tells in words why it does not."""
    line = " ".join(text.split())
    found = in_line(line, today)
    if not found:
        raise TypedDateError(
            phrase("“{text}” cannot be read as a date. {like_this}", text=_short(line), like_this=_LIKE_THIS)
        )
    if not is_only_a_date(line, found):
        raise TypedDateError(
            phrase("There is more than a date in “{text}”. {like_this}", text=_short(line), like_this=_LIKE_THIS)
        )
    if not found.day:
        why = why_undated(found.written, found.readings)
        raise TypedDateError(phrase("{why} Write the month as a word.", why=why) if found.readings else why)
    return found.day


def _short(line: str) -> str:
    return line if len(line) <= 40 else f"{line[:39]}…"
