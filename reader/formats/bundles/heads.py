"""The head of an article: which of its lines stands where, found as a regular expression finds letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TypeAlias

from reader.formats.bundles import values
from reader.formats.bundles.line import Line
from reader.formats.bundles.pattern import Groups
from reader.formats.bundles.recipe import Step
from reader.lazy_dataclass import dataclass

_LONGEST = 60  # lines
_Course: TypeAlias = tuple[tuple[int, Groups], ...]  # of each line, which step it is, and its groups


@dataclass(slots=True)
class Head:
    """What the head says by its places, and how many lines it takes."""

    fields: dict[str, str] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)  # that the lines of fields lead to
    end: int = 0

    def add(self, name: str, value: str) -> None:
        if name and value:
            self.fields[name] = f"{self.fields[name]}\n{value}" if name in self.fields else value


def head_of(heads: Sequence[Sequence[Step]], lines: Sequence[Line], today: date) -> Head | None:
    """Return what the first head says that the lines begin with, None where they begin with none."""
    for steps in heads:
        course = _Search(steps, lines[:_LONGEST], today).course(0, 0, 0)
        if course is not None:
            return _head(steps, lines, course, today)
    return None


def unwrap(lines: Sequence[Line], begins_anew: Callable[[Line], bool], indent: int) -> list[tuple[Line, int]]:
    """Return the lines with those joined that stand together and are not indented, each with where it ends."""
    joined: list[tuple[Line, int]] = []
    for number, line in enumerate(lines):
        before = joined[-1][0] if joined else None
        if before and line.is_joined and max(line.indent, before.indent) < indent and not begins_anew(line):
            joined[-1] = (replace(before, text=f"{before.text} {line.text}"), number + 1)
        else:
            joined.append((line, number + 1))
    return joined


class _Search:
    """Looks for a course through the steps, in the order that each step prefers; no state is looked at twice."""

    def __init__(self, steps: Sequence[Step], lines: Sequence[Line], today: date) -> None:
        self._steps, self._lines, self._today = steps, lines, today
        self._failed: set[tuple[int, int, int]] = set()
        self._matches: dict[tuple[int, int], Groups | None] = {}

    def course(self, step: int, taken: int, at: int) -> _Course | None:
        """Return which steps the lines are from here on, of which one has taken some already."""
        if step == len(self._steps):
            return ()
        if self._steps[step].is_ahead:
            is_next = at < len(self._lines) and self._match(step, at) is not None
            return self.course(step + 1, 0, at) if is_next else None
        if (step, taken, at) in self._failed:
            return None
        ways = [self._take, self._go_on]
        for way in reversed(ways) if self._steps[step].is_lazy else ways:
            if (found := way(step, taken, at)) is not None:
                return found
        self._failed.add((step, taken, at))
        return None

    def _take(self, step: int, taken: int, at: int) -> _Course | None:
        if taken >= self._steps[step].most or at >= len(self._lines) or (groups := self._match(step, at)) is None:
            return None
        rest = self.course(step, taken + 1, at + 1)
        return None if rest is None else ((step, groups), *rest)

    def _go_on(self, step: int, taken: int, at: int) -> _Course | None:
        return self.course(step + 1, 0, at) if taken >= self._steps[step].least else None

    def _match(self, step: int, at: int) -> Groups | None:
        if (step, at) not in self._matches:
            self._matches[step, at] = self._steps[step].pattern.match(self._lines[at], self._today)
        return self._matches[step, at]


def _head(steps: Sequence[Step], lines: Sequence[Line], course: _Course, today: date) -> Head:
    head = Head(end=len(course))
    for line, (number, groups) in zip(lines, course, strict=False):
        step = steps[number]
        _take_groups(head, groups)
        if step.before_date:
            head.add(step.before_date, values.before_date(line.text, today))
        if step.name and step.name not in groups:
            head.add(step.name, line.text)
            head.addresses.setdefault(step.name, line.address)
    return head


def _take_groups(head: Head, groups: Mapping[str, str]) -> None:
    for name, value in groups.items():
        head.add(name, value)
