"""A data class whose methods are compiled at their first call is no other than Python's own."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any

import pytest

from reader.lazy_dataclass import dataclass as lazy

STYLES: list[dict[str, bool]] = [
    {"frozen": True, "slots": True},
    {"frozen": True},
    {"slots": True},
    {},
    {"slots": True, "eq": False},
    {"frozen": True, "slots": True, "weakref_slot": True},
]


class Plain:
    """A place of two numbers."""

    x: int
    y: int = 2
    notes: list[str] = field(default_factory=list)
    sum: int = field(default=0, init=False, compare=False)
    hidden: int = field(default=7, repr=False)


def made(decorator: Callable[..., Any], style: dict[str, bool], **more: object) -> Any:
    own = {name: value for name, value in vars(Plain).items() if name not in ("__dict__", "__weakref__")}
    return decorator(**style)(type("Point", (), own | more | {"__qualname__": "Point"}))


@lazy(frozen=True, slots=True)
class Kept:
    """One that a file may keep."""

    words: str
    numbers: tuple[int, ...] = ()


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_it_is_made_shown_and_compared_as_pythons_own(style: dict[str, bool]) -> None:
    ours, python = made(lazy, style), made(dataclass, style)
    for values in ((1,), (1, 5), (1, 5, ["a"]), (1, 5, ["a"], 9)):
        one, other = ours(*values), python(*values)
        assert repr(one) == repr(other)
        assert [getattr(one, each.name) for each in fields(one)] == [
            getattr(other, each.name) for each in fields(other)
        ]
        assert (one == ours(*values)) == (other == python(*values))
        assert one != other
        assert one != ours(0)
        assert repr(replace(one, y=8)) == repr(replace(other, y=8))
    assert [one.name for one in fields(ours)] == [one.name for one in fields(python)]
    assert ours.__match_args__ == python.__match_args__
    assert getattr(ours, "__slots__", None) == getattr(python, "__slots__", None)
    assert inspect.getdoc(ours) == inspect.getdoc(python)


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_it_can_be_hashed_where_pythons_own_can(style: dict[str, bool]) -> None:
    ours, python = made(lazy, style), made(dataclass, style)

    def hashed(cls: Any) -> bool:
        try:
            one, other = cls(1, 2, ()), cls(1, 2, ())  # both at once, and so at two places
            return hash(one) == hash(other)
        except TypeError:
            return False

    assert hashed(ours) == hashed(python)


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_it_can_be_changed_where_pythons_own_can(style: dict[str, bool]) -> None:
    for decorator in (lazy, dataclass):
        one = made(decorator, style)(1)
        if style.get("frozen"):
            with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
                one.x = 3
            with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
                del one.x
        else:
            one.x = 3
        assert one.x == (1 if style.get("frozen") else 3)


def test_what_was_never_made_here_but_unpickled_is_shown_compared_and_hashed() -> None:
    for look, wanted in ((repr, "Fresh(a=5)"), (hash, hash((5,))), (lambda one: one == copy.copy(one), True)):
        cls: Any = lazy(frozen=True, slots=True)(type("Fresh", (), {"__annotations__": {"a": "int"}}))
        one = cls.__new__(cls)
        one.__setstate__([5])
        assert look(one) == wanted


def test_it_is_pickled_and_copied() -> None:
    kept = Kept("a", (1, 2))
    assert pickle.loads(pickle.dumps(kept)) == kept
    assert copy.copy(kept) == copy.deepcopy(kept) == kept


def test_a_method_of_its_own_stays() -> None:
    def own_repr(self: Any) -> str:
        return "mine"

    def own_hash(self: Any) -> int:
        return 5

    for decorator in (lazy, dataclass):
        cls = made(decorator, {"frozen": True, "slots": True}, __repr__=own_repr, __hash__=own_hash)
        assert (repr(cls(1)), hash(cls(1))) == ("mine", 5)


def test_what_is_to_be_done_after_it_was_made_is_done() -> None:
    def add(self: Any) -> None:
        object.__setattr__(self, "sum", self.x + self.y)

    for decorator in (lazy, dataclass):
        cls = made(decorator, {"frozen": True, "slots": True}, __post_init__=add)
        assert (cls(1).sum, cls(1, 4).sum) == (3, 5)


def test_a_method_is_compiled_once() -> None:
    cls = made(lazy, {"frozen": True, "slots": True})
    before = cls.__init__
    cls(1)
    after = cls.__init__
    cls(2)
    assert before is not after
    assert cls.__init__ is after


def test_it_says_what_is_missing_as_pythons_own() -> None:
    said = []
    for decorator in (lazy, dataclass):
        with pytest.raises(TypeError) as raised:
            made(decorator, {"frozen": True, "slots": True})()
        said.append(str(raised.value))
    assert said[0] == said[1]


def test_it_is_a_data_class() -> None:
    assert dataclasses.is_dataclass(Kept)
    assert dataclasses.asdict(Kept("a", (1,))) == {"words": "a", "numbers": (1,)}
    match Kept("a"):
        case Kept(words, numbers):
            assert (words, numbers) == ("a", ())
