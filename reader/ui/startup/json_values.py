"""Values as plain JSON and back: what is read is of the very types that its dataclass names, or a ValueError.

    from_json(Place, {"article_id": 7})     Place(article_id=7)
    from_json(Place, {"article_id": "7"})   ValueError

A field that is not said has its default.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]

IDS = range(-(1 << 63), 1 << 63)  # what a library and an array can hold


class _Array(Generic[T]):
    """Stands in a type for array.array, which cannot be subscripted before Python 3.12."""


def to_json(value: Any) -> Any:
    """Return a value as json.dumps takes it."""
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, frozenset):
        return [to_json(part) for part in sorted(value)]
    if isinstance(value, tuple | list | array):
        return [to_json(part) for part in value]
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def from_json(kind: type[T], said: Any) -> T:
    """Return the value of a kind that `to_json` has told; ValueError where it tells none."""
    try:
        value: T = _reader(kind)(said)  # type: ignore[arg-type]
    except (TypeError, KeyError, OverflowError) as error:
        raise ValueError(f"{error} in a {kind.__name__}") from error
    return value


@cache
def _reader(kind: Any) -> Reader:
    """Return what reads a kind of values, which may be as compound as `tuple[date | None, ...]`."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return _optional(next(part for part in parts if part is not NoneType))
    if origin is tuple and parts[-1] is not Ellipsis:
        return _several(tuple(map(_reader, parts)))
    if origin in (tuple, list, frozenset):
        return _many(origin, _reader(parts[0]))
    if origin is _Array:
        return _ids
    return _fields(kind) if is_dataclass(kind) else _one(kind)


def _optional(kind: Any) -> Reader:
    """Read a value that may be none: the kind only when one is said, for it may hold another of its own."""
    return lambda said: None if said is None else _reader(kind)(said)


def _several(readers: tuple[Reader, ...]) -> Reader:
    return lambda said: tuple(read(part) for read, part in zip(readers, _exactly(list, said), strict=True))


def _many(kind: type, read: Reader) -> Reader:
    return lambda said: kind(map(read, _exactly(list, said)))


def _fields(kind: Any) -> Reader:
    hints = get_type_hints(kind, localns={"array": _Array})
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    return lambda said: kind(**{name: readers[name](part) for name, part in _exactly(dict, said).items()})


def _one(kind: Any) -> Reader:
    if issubclass(kind, datetime | date):
        return lambda said: kind.fromisoformat(_string(said))
    if issubclass(kind, StrEnum):
        return lambda said: kind(_string(said))
    readers: dict[type, Reader] = {int: _integer, str: _string, bool: lambda said: _exactly(bool, said)}
    return readers[kind]


def _ids(said: Any) -> array[int]:
    return array("q", map(_integer, _exactly(list, said)))


def _integer(said: Any) -> int:
    if type(said) is not int or said not in IDS:  # a bool is an int to isinstance
        raise ValueError(f"{said!r:.40} is no integer of 64 bits")
    return said


def _string(said: Any) -> str:
    _exactly(str, said).encode()  # a half of a character is none
    return said  # type: ignore[no-any-return]


def _exactly(kind: type[T], said: Any) -> T:
    if type(said) is not kind:
        raise ValueError(f"{said!r:.40} is no {kind.__name__}")
    return said
