"""The search language, taken at its word: each article is asked in plain Python."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from itertools import product
from unicodedata import normalize

from reader.text.languages import codes_of
from reader.text.query.days import interval
from reader.text.query.tree import All, Any, Filter, Near, Node, Not, Words

KINDS = {"person": "person", "org": "organization", "place": "place"}


@dataclass(frozen=True)
class Told:
    """An article, and all that can be asked of it."""

    id: int
    title: str
    body: str
    names: frozenset[tuple[str, str]]  # kind and name, lower case
    published: date | None = None
    source: str = ""
    author: str = ""
    unread: bool = True
    starred: bool = False
    path: str = ""
    language: str = ""

    @property
    def columns(self) -> list[list[str]]:
        return [re.findall(r"\w+", text.lower()) for text in (self.title, self.body)]

    @property
    def words(self) -> int:
        return sum(map(len, self.columns))


def has(told: Told, node: Node) -> bool:
    match node:
        case Words(in_title=in_title):
            return any(_starts(column, node) for column in told.columns[: 1 if in_title else 2])
        case Near(parts, distance):
            columns = told.columns[: 1 if any(part.in_title for part in parts) else 2]
            return any(_is_near(column, parts, distance) for column in columns)
        case Not(inner):
            return not has(told, inner)
        case All(nodes):
            return all(has(told, inner) for inner in nodes)
        case Any(nodes):
            return any(has(told, inner) for inner in nodes)
        case Filter(asked, unfinished):
            return _is_asked(told, asked.name, asked.value, unfinished)


def _starts(column: list[str], wanted: Words) -> list[int]:
    *before, last = (word.lower() for word in wanted.words)
    found = []
    for start in range(len(column) - len(before)):
        there = column[start + len(before)]
        goes_on = there.startswith(last) if wanted.unfinished or wanted.prefix else there == last
        if column[start : start + len(before)] == before and goes_on:
            found.append(start)
    return found


def _is_near(column: list[str], parts: tuple[Words, ...], distance: int) -> bool:
    for starts in product(*(_starts(column, part) for part in parts)):
        ends = [start + len(part.words) for start, part in zip(starts, parts, strict=True)]
        if all(end + distance >= max(starts) for end in ends):
            return True
    return False


def _is_asked(told: Told, name: str, value: str, unfinished: bool) -> bool:
    value = value.lower()
    match name:
        case "is":
            states = {"unread": told.unread, "read": not told.unread, "starred": told.starred}
            return {**states, "undated": told.published is None}[value]
        case "before" | "after" | "date":
            span = interval(name, value)
            return bool(span and told.published and span[0] <= told.published.toordinal() <= span[1])
        case "language":
            return told.language in ([""] if value == "none" else codes_of(value))
        case "file" | "folder":
            return _has_place(told.path, name, value)
        case "source" | "author":
            return f" {value}" in f" {told.source if name == 'source' else told.author}".lower()
        case _:
            fits = [one for kind, one in told.names if name == "with" or KINDS[name] == kind]
            return any(one.startswith(value) if unfinished else one == value for one in fits)


def _has_place(path: str, name: str, value: str) -> bool:
    *folders, file = (
        "".join(letter for letter in normalize("NFD", part.lower()) if letter.isascii()) for part in path.split("/")[1:]
    )
    if name == "file":
        return fnmatchcase(file, value if "*" in value or "?" in value else f"*{value}*")
    if "/" in value:
        return value in f"/{'/'.join(folders)}/"
    return any(fnmatchcase(folder, value if "*" in value else f"*{value}*") for folder in folders)
