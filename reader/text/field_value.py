"""What can be a field of an article: a line of text, a day, a language; `""` is none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from reader.errors import ReaderError
from reader.model import Field
from reader.phrase import phrase
from reader.text.languages import code_of
from reader.text.name import fault

_FIRST_DAY = date(1, 1, 2)  # what many programs write where they know no date is the day before


def to_value(field: Field, said: str) -> str:
    """Return a field as an `Edit` says it; ReaderError tells why it cannot be that.

    A date is given, and returned, as 2023-07-12; a language as its code or its English name, and returned as its code.
    """
    line = said.strip()
    return _READERS.get(field, _line)(field, line) if line else ""


def is_value(field: Field, value: str) -> bool:
    """Tell whether an `Edit` may say this of a field, just as it stands."""
    try:
        return to_value(field, value) == value
    except ReaderError:
        return False


def _day(_: Field, said: str) -> str:
    try:
        day = date.fromisoformat(said)
    except ValueError:
        day = None
    if day is None or day < _FIRST_DAY:
        raise ReaderError(
            phrase("“{text}” is no date. Write it as year, month and day: 2023-07-12.", text=_short(said))
        )
    return day.isoformat()


def _language(_: Field, said: str) -> str:
    if code := code_of(said):
        return code
    raise ReaderError(
        phrase(
            "“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.", text=_short(said)
        )
    )


def _line(field: Field, said: str) -> str:
    if wrong := fault(said):
        raise ReaderError(phrase("This cannot be the {field} of an article: it {wrong}.", field=field, wrong=wrong))
    return " ".join(said.split())


def _short(said: str) -> str:
    return said if len(said) <= 40 else f"{said[:39]}…"


_READERS: Mapping[Field, Callable[[Field, str], str]] = MappingProxyType({Field.DATE: _day, Field.LANGUAGE: _language})
