"""What a recipe says of a line that it looks for: its words, its place, or that it is a date or a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from reader.formats.bundles import values
from reader.formats.bundles.line import Line
from reader.formats.heads import attribution
from reader.lazy_dataclass import dataclass

Groups: TypeAlias = Mapping[str, str]  # what the named groups of its words matched

LOOKED_AT = 1_000  # code points of a line
_NO_GROUPS: Groups = {}


@dataclass(frozen=True, slots=True)
class Pattern:
    """What holds of a line all together; what is not said holds of every line."""

    text: re.Pattern[str] | None = None  # found in its words
    no: re.Pattern[str] | None = None  # not found in them
    inside: re.Pattern[str] | None = None  # one of the elements, classes and styles that it stands in, whole
    outside: re.Pattern[str] | None = None  # none of them
    begins: re.Pattern[str] | None = None  # one of the elements, bookmarks, … that begin with it, whole
    address: re.Pattern[str] | None = None  # found in what its link leads to
    level: int = 0  # of a heading
    indent: int = 0  # columns, at least
    outdent: int = 0  # columns that it is indented less than
    joined: bool | None = None  # to the line above
    has_date: str = ""  # "line": a date stands at its beginning; "within": anywhere
    language: bool = False  # it names a language, and nothing else
    people: bool = False  # it names people, and nothing else
    longest: int = 0  # code points
    twice: bool = False  # it stands in the file twice, with the same line below it; only in "detect"

    def match(self, line: Line, today: date) -> Groups | None:
        """Return the groups that were matched, None where the line is another."""
        words = line.text[:LOOKED_AT]
        found = self.text.search(words) if self.text else None
        if (self.text and not found) or (self.no and self.no.search(words)):
            return None
        if not self._stands_there(line) or (self.longest and len(line.text) > self.longest):
            return None
        if not self._says_so(words, today):
            return None
        groups = found.groupdict() if found else _NO_GROUPS
        return {name: value for name, value in groups.items() if value}

    def _stands_there(self, line: Line) -> bool:
        return (
            (not self.inside or any(map(self.inside.fullmatch, line.inside)))
            and not (self.outside and any(map(self.outside.fullmatch, line.inside)))
            and (not self.begins or any(map(self.begins.fullmatch, line.begins)))
            and (not self.address or bool(self.address.search(line.address[:LOOKED_AT])))
            and (not self.level or line.level == self.level)
            and line.indent >= self.indent
            and (not self.outdent or line.indent < self.outdent)
            and (self.joined is None or line.is_joined is self.joined)
        )

    def _says_so(self, words: str, today: date) -> bool:
        return (
            (not self.has_date or values.has_date(words, today, within=self.has_date == "within"))
            and (not self.language or bool(values.language_of(words)))
            and (not self.people or attribution.are_people(values.without_by(words)))
        )
