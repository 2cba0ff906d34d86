"""A recipe's file (TOML) made into a recipe, or told in words what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from reader.formats.bundles.faulty_recipe import FaultyRecipeError
from reader.formats.bundles.pattern import Pattern
from reader.formats.bundles.recipe import Body, Cleaning, Field, Labels, Recipe, Split, Step

INPUTS = ("text", "page", "document", "book", "chunk")  # the last is a page that makes up a Word file
_LONGEST_REGEX = 1_000  # code points
_T = TypeVar("_T")


def read_recipe(text: str) -> Recipe:
    """Return the recipe that a file's text describes; FaultyRecipeError says what is wrong with it."""
    try:
        table = _Table(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise FaultyRecipeError(f"it is no TOML ({error})") from error
    try:
        recipe = _recipe(table)
    except KeyError as error:
        raise FaultyRecipeError(f"it lacks “{error.args[0]}”") from error
    except (TypeError, AttributeError, ValueError) as error:
        raise FaultyRecipeError(str(error)) from error
    table.check()
    return recipe


class _Table:
    """A table of the file, which knows which of its keys were asked for."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        if not isinstance(values, dict):
            raise FaultyRecipeError(f"{values!r} should be a table")
        self._values = values
        self._left = set(values)
        self._inner: list[_Table] = []

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def take(self, key: str, kind: type[_T], default: _T | None = None) -> _T:
        """Return a value of that kind; KeyError where there is none and nothing stands for it."""
        self._left.discard(key)
        value = self._values[key] if default is None else self._values.get(key, default)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            raise FaultyRecipeError(f"“{key}” has a value of another kind: {value!r}")
        return value

    def table(self, key: str) -> _Table:
        return self.inner(self.take(key, dict, {}))

    def tables(self, key: str) -> list[_Table]:
        return [self.inner(one) for one in self.take(key, list, [])]

    def inner(self, values: Any) -> _Table:
        made = _Table(values)
        self._inner.append(made)
        return made

    @property
    def keys(self) -> list[str]:
        return list(self._values)

    def check(self) -> None:
        """Find fault with what nobody asked for: it is misspelt, or means nothing there."""
        if self._left:
            raise FaultyRecipeError(f"it has “{min(self._left)}”, which means nothing there")
        for one in self._inner:
            one.check()


def _recipe(table: _Table) -> Recipe:
    head, body = table.table("head"), table.table("body")
    inputs = table.take("inputs", list)
    if not inputs or set(inputs) - set(INPUTS):
        raise FaultyRecipeError(f"“inputs” should be some of {', '.join(INPUTS)}")
    return Recipe(
        id=table.take("id", str),
        provider=table.take("provider", str),
        inputs=frozenset(inputs),
        signs=tuple(map(str, table.take("signs", list, []))),
        detect=_each(table.take("detect", list), lambda group: _each(group, lambda one: _pattern(table.inner(one)))),
        is_seen=table.take("seen", bool, True),
        split=tuple(map(_split, table.tables("split"))),
        cover=_patterns(table, "cover"),
        count=_patterns(table, "count"),
        drop=_patterns(table, "drop"),
        refused=_patterns(table, "refused"),
        heads=_each(head.take("steps", list, []), lambda steps: _each(steps, lambda one: _step(head.inner(one)))),
        unwraps=head.take("unwrap", bool, False),
        needs_head=head.take("needed", bool, True),
        labels=_labels(table.table("labels")),
        tail_labels=_labels(table.table("tail_labels")),
        fields=tuple(map(_field, table.tables("field"))),
        defaults=tuple(map(_field, table.tables("default"))),
        body=_body(body),
        cleaning=_cleaning(table.table("clean")),
    )


def _each(values: Any, make: Callable[[Any], _T]) -> tuple[_T, ...]:
    if not isinstance(values, list):
        raise FaultyRecipeError(f"{values!r} should be a list")
    return tuple(map(make, values))


def _patterns(table: _Table, key: str) -> tuple[Pattern, ...]:
    return tuple(map(_pattern, table.tables(key)))


def _pattern(table: _Table) -> Pattern:
    made = Pattern(
        text=_regex(table, "text"),
        no=_regex(table, "no"),
        inside=_regex(table, "inside"),
        outside=_regex(table, "outside"),
        begins=_regex(table, "begins"),
        address=_regex(table, "address"),
        level=table.take("level", int, 0),
        indent=table.take("indent", int, 0),
        outdent=table.take("outdent", int, 0),
        joined=table.take("joined", bool) if "joined" in table else None,
        has_date=table.take("date", str, ""),
        language=table.take("language", bool, False),
        people=table.take("people", bool, False),
        longest=table.take("longest", int, 0),
        twice=table.take("twice", bool, False),
    )
    if made.has_date not in ("", "line", "within"):
        raise FaultyRecipeError(f"“date” should be line or within, and is {made.has_date!r}")
    return made


def _regex(table: _Table, key: str) -> re.Pattern[str] | None:
    return _compile(table.take(key, str)) if key in table else None


def _compile(pattern: str) -> re.Pattern[str]:
    if len(pattern) > _LONGEST_REGEX:
        raise FaultyRecipeError(f"a pattern is longer than {_LONGEST_REGEX:,} characters")
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise FaultyRecipeError(f"the pattern {pattern!r} cannot be used: {error}") from error


def _step(table: _Table) -> Step:
    most = table.take("most", int, 1)
    return Step(
        name=table.take("name", str, ""),
        least=table.take("least", int, 1),
        most=most,
        is_lazy=table.take("lazy", bool, False),
        is_ahead=table.take("ahead", bool, False),
        before_date=table.take("before_date", str, ""),
        pattern=_pattern(table),
    )


def _split(table: _Table) -> Split:
    where = table.take("where", str)
    if where not in ("before", "after"):
        raise FaultyRecipeError(f"“where” should be before or after, and is {where!r}")
    keeps = table.take("keep", bool, False)
    return Split(_pattern(table), is_before=where == "before", keeps_line=keeps)


def _field(table: _Table) -> Field:
    name = table.take("name", str, "")
    return Field(_pattern(table), name)


def _labels(table: _Table) -> Labels:
    in_capitals, alone = table.take("in_capitals", bool, False), table.take("alone", bool, False)
    inside = _regex(table, "inside")
    names = [name for name in table.keys if name not in ("in_capitals", "alone", "inside")]
    words = {label: name for name in names for label in table.take(name, list)}
    return Labels({key(label): name for label, name in words.items()}, in_capitals, alone, inside)


def key(label: str) -> str:
    """Return what a label is known by: spaces come and go in it."""
    return "".join(label.split()).casefold()


def _body(table: _Table) -> Body:
    return Body(
        lines=_pattern(table.table("lines")) if "lines" in table else None,
        start=_patterns(table, "start"),
        restart=_patterns(table, "restart"),
        until=_patterns(table, "until"),
        drop=_patterns(table, "drop"),
        end=tuple(map(_field, table.tables("end"))),
        captions=_patterns(table, "captions"),
        withheld=_patterns(table, "withheld"),
        excerpt=_regex(table, "excerpt"),
        columns=table.take("columns", int, 0),
        without_owner=table.take("without_owner", bool, False),
    )


def _cleaning(table: _Table) -> tuple[tuple[str, Cleaning], ...]:
    return tuple((name, _clean(table.table(name))) for name in table.keys)


def _clean(table: _Table) -> Cleaning:
    pairs: Sequence[Any] = table.take("replace", list, [])
    take = _regex(table, "take")
    if take and "value" not in take.groupindex:
        raise FaultyRecipeError("“take” needs a group “value”")
    return Cleaning(
        take=take,
        replace=tuple((_compile(str(what)), str(by)) for what, by in pairs),
        empty=_regex(table, "empty"),
    )
