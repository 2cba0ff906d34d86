"""A piece of a download read by its recipe: the fields of an article, and which of its lines are the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from itertools import takewhile

from reader.formats.bundles.heads import Head, head_of, unwrap
from reader.formats.bundles.label_lines import BODY, label_of, part_values, values_of
from reader.formats.bundles.line import Line
from reader.formats.bundles.pattern import Pattern
from reader.formats.bundles.recipe import Field, Recipe
from reader.lazy_dataclass import dataclass

CENTRED = 6  # columns: a line that is indented further joins no other
_HEAD_LABELS = 24  # lines below the head among which labels may stand
_GAP = 3  # lines without a label between two of a head
_LONGEST_TITLE = 300  # code points
_LONGEST_OWNER, _SHORTEST_OWNER = 80, 5  # code points
_MORE_OF_OWNER = 12  # code points: "Media Ltd"
_OF_RIGHTS = re.compile(
    r"^(?:c|copyright)+(?:19|20)\d\d|(?:allrightsreserved|allerechtevorbehalten|tousdroitsréservés)$"
)
_NEAR = 6  # lines at the beginning of a text that a summary and its heading may take


@dataclass(slots=True)
class Entry:
    """What a recipe makes of a piece."""

    lines: Sequence[Line] = ()  # of the piece, without what the recipe drops
    fields: dict[str, str] = field(default_factory=dict)
    body: list[Line] = field(default_factory=list)
    captions: frozenset[int] = frozenset()  # which lines of the body say what a picture shows
    has_head: bool = False
    is_whole: bool = False  # the recipe does not know it, and all of it is kept
    is_withheld: bool = False
    is_excerpt: bool = False


def read_entry(recipe: Recipe, lines: Sequence[Line], today: date) -> Entry:
    return _Reader(recipe, today).read(lines)


def first_matches(patterns: Iterable[Field], lines: Sequence[Line], today: date) -> dict[str, str]:
    """Return the fields that lines tell wherever they stand, of each the first."""
    found: dict[str, str] = {}
    for one in patterns:
        for line in lines:
            groups = one.pattern.match(line, today)
            if groups is not None:
                for name, value in {**({one.name: line.text} if one.name else {}), **groups}.items():
                    found.setdefault(name, value)
                break
    return found


def clean_fields(recipe: Recipe, fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields as the recipe mends them, those left out that say nothing."""
    cleaning = dict(recipe.cleaning)
    values = {name: cleaning[name].clean(value) if name in cleaning else value for name, value in fields.items()}
    return {name: words for name, value in values.items() if (words := " ".join(value.split()))}


class _Reader:
    def __init__(self, recipe: Recipe, today: date) -> None:
        self._recipe, self._today = recipe, today

    def read(self, lines: Sequence[Line]) -> Entry:
        recipe, entry = self._recipe, Entry()
        lines = [line for line in lines if line.text and not self._is(recipe.drop, line)]
        entry.lines = lines
        head = self._head(lines)
        entry.has_head = head is not None
        head = head or Head()
        start, end = self._body(lines, head)
        entry.body = self._lines_by_place(lines)
        around = [line for line in (*lines[head.end : start], *lines[end:]) if not self._is_heading(line)]
        if entry.body or BODY in recipe.labels.fields.values():
            of_body = set(map(id, entry.body))
            around = [line for line in lines[head.end :] if id(line) not in of_body]
        else:
            entry.body = list(lines[start:end])
        self._take_labels(entry, head, around)
        for name, value in first_matches(recipe.fields, lines, self._today).items():
            head.fields.setdefault(name, value)
        if correction := head.fields.get("correction"):
            entry.body.append(Line(correction))
        entry.fields = clean_fields(recipe, head.fields)
        if address := head.addresses.get("title"):
            entry.fields.setdefault("url", address)
        self._finish(entry)
        return entry

    def _is(self, patterns: Iterable[Pattern], line: Line) -> bool:
        return any(pattern.match(line, self._today) is not None for pattern in patterns)

    def _is_label(self, line: Line) -> bool:
        return bool(label_of(self._recipe.labels, line) or label_of(self._recipe.tail_labels, line))

    def _head(self, lines: Sequence[Line]) -> Head | None:
        """Return what stands above the labels, its end counted in lines as they are."""
        if not self._recipe.heads:
            return None
        if not self._recipe.unwraps:
            return head_of(self._recipe.heads, lines, self._today)
        joined = unwrap(lines[:200], self._is_label, CENTRED)
        head = head_of(self._recipe.heads, [line for line, _ in joined], self._today)
        if head and head.end:
            head.end = joined[head.end - 1][1]
        return head

    def _body(self, lines: Sequence[Line], head: Head) -> tuple[int, int]:
        """Return where the text begins and ends."""
        body = self._recipe.body
        start = next(
            (number + 1 for number in range(head.end, len(lines)) if self._is(body.start, lines[number])), None
        )
        start = self._behind_labels(lines, head) if start is None else start
        for number in range(start, min(start + _NEAR, len(lines))):
            start = number + 1 if self._is(body.restart, lines[number]) else start
        end = self._end(lines, start)
        if start == end and end < len(lines):
            start = self._behind_last_label(lines, end)
            end = self._end(lines, start)
        return start, end

    def _end(self, lines: Sequence[Line], start: int) -> int:
        ends = (
            number
            for number in range(start, len(lines))
            if self._is(self._recipe.body.until, lines[number]) or label_of(self._recipe.tail_labels, lines[number])
        )
        return next(ends, len(lines))

    def _behind_last_label(self, lines: Sequence[Line], number: int) -> int:
        """Return where labels end that stand above the text although they usually stand below it."""
        while number < len(lines) and self._is_label(lines[number]):
            number = self._end_of_value(lines, number + 1)
        return number

    def _is_heading(self, line: Line) -> bool:
        body = self._recipe.body
        return self._is((*body.start, *body.restart, *body.until), line)

    def _behind_labels(self, lines: Sequence[Line], head: Head) -> int:
        """Return where the last label of the head ends; a short line between labels is the title, if there is none."""
        if self._recipe.labels.alone:
            return head.end  # the text stands behind a label, too, or in a place of its own
        start, last = head.end, head.end
        number = head.end
        while number < min(len(lines), head.end + _HEAD_LABELS) and number - last <= _GAP:
            if label_of(self._recipe.labels, lines[number]):
                self._take_title(lines[last:number], head)
                number = self._end_of_value(lines, number + 1)
                start = last = number
            elif label_of(self._recipe.tail_labels, lines[number]):
                break
            else:
                number = self._end_of_value(lines, number + 1)
        return start

    def _end_of_value(self, lines: Sequence[Line], number: int) -> int:
        """Return where the lines end that are joined to the one above."""
        while number < len(lines) and lines[number].is_joined and not self._is_label(lines[number]):
            number += 1
        return number

    def _take_title(self, lines: Sequence[Line], head: Head) -> None:
        text = " ".join(line.text for line in lines)
        if text and "title" not in head.fields and len(text) <= _LONGEST_TITLE:
            head.fields["title"] = text

    def _lines_by_place(self, lines: Sequence[Line]) -> list[Line]:
        """Return the lines that are the text because of the element that they stand in."""
        body = self._recipe.body
        found = (line for line in lines if body.lines and body.lines.match(line, self._today) is not None)
        return list(takewhile(lambda line: not self._is(body.until, line), found))

    def _take_labels(self, entry: Entry, head: Head, around: Sequence[Line]) -> None:
        """Take what labels say; where the text itself stands behind one, that is the body."""
        labels = (*values_of(self._recipe.labels, around), *values_of(self._recipe.tail_labels, around))
        for one in labels:
            if one.name == BODY:
                entry.body += [*((Line(one.value),) if one.value else ()), *one.lines]
            else:
                for name, value in part_values(self._recipe.labels, one):
                    if value:
                        head.fields.setdefault(name, value)

    def _finish(self, entry: Entry) -> None:
        """Take out of the body what is none of it, and note what became of it."""
        body = self._recipe.body
        lines = [line for line in entry.body if line.text and not self._is(body.drop, line)]
        owner = _bare(entry.fields.get("rights", ""))
        while lines and (self._is_end(lines[-1], entry) or (body.without_owner and _is_owner(lines[-1].text, owner))):
            lines.pop()
        entry.is_withheld = any(self._is(body.withheld, line) for line in lines)
        entry.body = [line for line in lines if not self._is(body.withheld, line)]
        if entry.is_withheld and not entry.body and "abstract" in entry.fields:
            entry.body = [Line(entry.fields["abstract"])]
        entry.captions = frozenset(n for n, line in enumerate(entry.body) if self._is(body.captions, line))
        entry.is_excerpt = bool(body.excerpt and entry.body and body.excerpt.search(entry.body[-1].text[-50:]))

    def _is_end(self, line: Line, entry: Entry) -> bool:
        """Tell whether a last line is none of the text, and take what it tells."""
        told = [first_matches([one], [line], self._today) for one in self._recipe.body.end]
        for fields in told:
            for name, value in fields.items():
                entry.fields.setdefault(name, value)
        return any(one.pattern.match(line, self._today) is not None for one in self._recipe.body.end)


def _is_owner(text: str, owner: str) -> bool:
    """Tell whether a line only names who owns the rights, as the line of rights says it or with a word more."""
    said = _bare(text)
    name = _OF_RIGHTS.sub("", owner)
    if not owner or len(text) > _LONGEST_OWNER:
        return False
    is_longer = len(name) >= _SHORTEST_OWNER and name in said and len(said) <= len(name) + _MORE_OF_OWNER
    return said in owner or is_longer


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
