"""Data classes that are made at a tenth of the cost, for modules that are imported at every start.

Python compiles up to six methods for each data class, which takes a third of a millisecond; most classes are never
used in a session, and of those that are only `__init__` soon. So a method is compiled here when it is first called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

T = TypeVar("T")


def _dataclass(
    *, frozen: bool = False, slots: bool = False, eq: bool = True, weakref_slot: bool = False
) -> Callable[[type[T]], type[T]]:
    """Make a data class as `dataclasses.dataclass` does, with methods that are compiled when they are first called.

    It has no other data class above or below it.
    """

    def make(cls: type[T]) -> type[T]:
        own = {name for name, what in vars(cls).items() if what is not None}
        fast = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, weakref_slot=weakref_slot)
        made: type[T] = fast(cls)
        wanted = ["__init__", "__repr__", *(["__eq__", "__hash__"] if eq and frozen else ["__eq__"] if eq else [])]
        for name in wanted:
            if name not in own:
                setattr(made, name, _stub(made, name, frozen, slots))
        if eq and not frozen and "__hash__" not in own:
            made.__hash__ = None  # type: ignore[assignment]  # as Python has it: two that are equal may change
        if frozen:
            _freeze(made, slots)
        return made

    return make


def _stub(cls: type, name: str, frozen: bool, slots: bool) -> Callable[..., Any]:
    def compile_and_call(*values: Any, **named: Any) -> Any:
        method = getattr(_compile(cls, name, frozen, slots), name)
        setattr(cls, name, method)
        return method(*values, **named)

    compile_and_call.__name__ = name
    compile_and_call.__qualname__ = f"{cls.__qualname__}.{name}"
    return compile_and_call


def _compile(cls: type, name: str, frozen: bool, slots: bool) -> type:
    """Return a data class of the same fields that has this one method."""
    post_init = {"__post_init__": None} if hasattr(cls, "__post_init__") else {}
    return dataclasses.make_dataclass(
        cls.__qualname__,
        [(one.name, one.type, copy(one)) for one in dataclasses.fields(cls)],
        namespace={"__module__": cls.__module__, "__doc__": cls.__doc__, **post_init},
        init=name == "__init__",
        repr=name == "__repr__",
        eq=name in ("__eq__", "__hash__"),
        unsafe_hash=name == "__hash__",
        frozen=frozen and name == "__init__",  # which must set what cannot be set; the others need not be frozen
        slots=slots,
    )


def _freeze(cls: Any, slots: bool) -> None:
    cls.__setattr__ = _refuse_to_set
    cls.__delattr__ = _refuse_to_delete
    if slots:  # what is unpickled would be set, which is refused
        cls.__getstate__ = _values
        cls.__setstate__ = _take_values


def _refuse_to_set(self: object, name: str, value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _values(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in dataclasses.fields(self)]


def _take_values(self: Any, values: list[Any]) -> None:
    for one, value in zip(dataclasses.fields(self), values, strict=True):
        object.__setattr__(self, one.name, value)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _dataclass
