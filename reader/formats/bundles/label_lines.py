"""Labels and their values: "LENGTH: 727 words", or a label on a line of its own above its value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from reader.formats.bundles.line import Line
from reader.formats.bundles.recipe import Labels
from reader.formats.bundles.recipe_file import key
from reader.lazy_dataclass import dataclass

BODY = "body"  # the field that is the text
_NEAR = 3  # lines
_LONGEST = 40  # code points of a label
_LABEL = re.compile(r"(?P<label>[^:：]{1,40}?)\s?[:：]\s*(?P<value>.*)", re.DOTALL)


@dataclass(slots=True)
class Labelled:
    """A label with its value: the rest of its line, and the lines that follow it."""

    name: str
    value: str
    lines: list[Line] = field(default_factory=list)
    is_alone: bool = False

    @property
    def text(self) -> str:
        return " ".join(filter(None, (self.value, *(line.text for line in self.lines))))


def label_of(labels: Labels, line: Line) -> Labelled | None:
    """Return the label that a line begins with and what follows it there, None where there is none."""
    start = line.text[: _LONGEST + 2]
    if not labels.alone and ":" not in start and "：" not in start and "\t" not in start:
        return None
    if not labels.fields or (labels.inside and not any(map(labels.inside.fullmatch, line.inside))):
        return None
    words, value = _parts(line.text)
    if not value and len(words) == len(line.text) and (not labels.alone or len(words) > _LONGEST):
        return None
    name = labels.fields.get(key(words))
    if name is None or (labels.in_capitals and words != words.upper()):
        return None
    return Labelled(name, value, is_alone=len(words) == len(line.text))


def _parts(text: str) -> tuple[str, str]:
    """Return what may be a label, and what stands behind it: in the next cell of a row, or behind a colon."""
    if "\t" in text:
        cell, _, value = text.partition("\t")
        return cell.strip(" :\xa0"), value
    found = _LABEL.match(text)
    return (found["label"], found["value"]) if found else (text, "")


def values_of(labels: Labels, lines: Sequence[Line]) -> Iterator[Labelled]:
    """Yield what the lines say behind labels; a value goes on in the lines that are joined to it, or till the next."""
    current: Labelled | None = None
    found = [label_of(labels, line) for line in lines]
    for number, line in enumerate(lines):
        if (label := found[number]) and (not _is_of_text(current) or _ends_text(label, found[number + 1 :][:_NEAR])):
            if current:
                yield current
            current = label
        elif current and (labels.alone or line.is_joined):
            current.lines.append(line)
        elif current:
            yield current
            current = None
    if current:
        yield current


def _is_of_text(label: Labelled | None) -> bool:
    return label is not None and label.name == BODY


def _ends_text(label: Labelled, behind: Sequence[Labelled | None]) -> bool:
    """Tell whether a label below a text is one: a sentence that begins as a label does stands among others."""
    return label.name == BODY or label.is_alone or len(behind) < _NEAR or sum(map(bool, behind)) >= _NEAR - 1


def part_values(labels: Labels, labelled: Labelled) -> Iterator[tuple[str, str]]:
    """Yield the field and its value, and those of labels that stand in the same paragraph behind it."""
    name, text = labelled.name, labelled.text
    start = 0
    for found in re.finditer(r"(?<=\s)(?P<label>[^\W\d_a-z][\w-]{3,20}):\s", text[:2000]):
        other = labels.fields.get(key(found["label"]))
        if other and other != name:
            yield name, text[start : found.start()].strip()
            name, start = other, found.end()
    yield name, text[start:].strip()
