"""A recipe: how the downloads of an archive are laid out, as a file says it that anybody can write."""

from __future__ import annotations

import re

from reader.formats.bundles.pattern import Pattern
from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Lines that stand in a place of the head, one after the other."""

    pattern: Pattern
    name: str = ""  # of the field that they are, "" for none but what the pattern's groups name
    least: int = 1
    most: int = 1
    is_lazy: bool = False  # as few as will do
    is_ahead: bool = False  # it comes next, but is no part of the head
    before_date: str = ""  # the field that stands before the date in it


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a line tells wherever it stands in an article."""

    pattern: Pattern
    name: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """Where one article ends and the next begins."""

    pattern: Pattern
    is_before: bool  # the article that the line begins; else it ends one
    keeps_line: bool = False  # the line is part of it


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands before the value of a field: a field's labels by their words without spaces."""

    fields: dict[str, str]  # the name of the field, by its label
    in_capitals: bool = False
    alone: bool = False  # a label may stand on a line of its own, its value on the next
    inside: re.Pattern[str] | None = None  # where labels stand that do


@dataclass(frozen=True, slots=True)
class Body:
    """Which lines are the text."""

    lines: Pattern | None = None  # all that match, where any does
    start: tuple[Pattern, ...] = ()  # the line above it
    restart: tuple[Pattern, ...] = ()  # what stands near its beginning, and all above is none of it
    until: tuple[Pattern, ...] = ()  # the first line behind it
    drop: tuple[Pattern, ...] = ()  # lines that are none of it
    end: tuple[Field, ...] = ()  # last lines that are none of it, and what they tell
    captions: tuple[Pattern, ...] = ()
    withheld: tuple[Pattern, ...] = ()  # what stands there when the archive may not show it
    excerpt: re.Pattern[str] | None = None  # how a text ends of which only the beginning is there
    columns: int = 0  # that its lines are wrapped at
    without_owner: bool = False  # the owner of the rights may stand once more below it


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What of a value is the field, and how it is mended."""

    take: re.Pattern[str] | None = None
    replace: tuple[tuple[re.Pattern[str], str], ...] = ()
    empty: re.Pattern[str] | None = None  # what stands there for nothing

    def clean(self, value: str) -> str:
        if self.empty and self.empty.search(value):
            return ""
        found = self.take.search(value[:1000]) if self.take else None
        if found:
            value = found["value"] or ""
        for pattern, replacement in self.replace:
            value = pattern.sub(replacement, value[:1000])
        return value.strip()


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to know a download, take it apart and read its articles."""

    id: str
    provider: str
    inputs: frozenset[str]
    signs: tuple[str, ...]
    detect: tuple[tuple[Pattern, ...], ...]  # all of one of these stand in it
    is_seen: bool = True  # a file was seen; else it is only recognised
    split: tuple[Split, ...] = ()  # the first that stands in the file
    cover: tuple[Pattern, ...] = ()  # lines above the first article, all before the last of which are none of it
    count: tuple[Pattern, ...] = ()  # a line with how many articles there should be, in a group "of"
    drop: tuple[Pattern, ...] = ()
    refused: tuple[Pattern, ...] = ()  # what stands in the place of an article that the archive could not give
    heads: tuple[tuple[Step, ...], ...] = ()  # the first that fits
    unwraps: bool = False  # lines of a head that stand together are one, unless they are indented
    needs_head: bool = True  # what has none is no article
    labels: Labels = Labels({})
    tail_labels: Labels = Labels({})
    fields: tuple[Field, ...] = ()
    defaults: tuple[Field, ...] = ()  # of all articles, from anywhere in the file
    body: Body = Body()
    cleaning: tuple[tuple[str, Cleaning], ...] = ()
