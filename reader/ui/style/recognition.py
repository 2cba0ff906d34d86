"""Knows a sentence of what knows no Qt again, where only its English is left.

A phrase that was stored in a library, told by another process or joined with others is text by the time it is shown:
"“a.pdf” is protected by a password.", "Rename Jon to John". The sentences that there are stand in a table, which
`python3 dev.py translations` writes beside the translations; what was put into one is found by what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from reader import paths
from reader.lazy_dataclass import dataclass
from reader.phrase import Phrase, phrase

TABLE = "below.tsv"  # each sentence, and of what is counted its form for one in front
_PLACE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})*")
_APART, _LISTED = "; ", ", "  # between what is told one after the other; the first stands in no sentence
_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) (?=\S)")
_LONGEST, _DEEPEST = 2000, 5  # code points of what is looked at, and phrases within phrases
_MOST_TRIED = 20  # ways to take apart a sentence without words of its own
_KEPT = 4096
_QUOTATION_MARK = re.compile("[“”]")
_NAMES = frozenset(("file", "folder", "name", "path", "title"))  # what stands in these is no sentence
AMOUNTS = frozenset(("day", "megabytes", "n", "number", "year"))


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One form of a sentence, cut at what stands in it."""

    source: str
    many: str
    form: str
    weight: int  # letters of its own
    begins: str
    ends: str
    names: tuple[str, ...]  # of what stands in it
    between: tuple[str, ...]  # what stands between two of these
    quoted: frozenset[str]  # what stands between quotation marks in it is a name, and said as it is


def recognize(text: str, depth: int = 0) -> str:
    """Return a text as the phrase that it was, or, where several were joined, each as its own; else as it is."""
    if isinstance(text, Phrase) or not 1 < len(text) <= _LONGEST or depth > _DEEPEST:
        return text
    return _recognize(text, depth)


@lru_cache(_KEPT)
def _recognize(text: str, depth: int) -> str:
    for pattern in _patterns():
        if (found := _match(pattern, text, depth)) is not None:
            return found
    return text


def parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a text was joined of, where all of it is known, with what stands behind each; else the whole."""
    yield from (
        _known(text, text.split(_APART))
        or _whole(text)
        or _known(text, _BETWEEN_SENTENCES.split(text))
        or (_known(text, text.split(_LISTED)) or [(text, "")])
    )


def _whole(text: str) -> list[tuple[str, str]]:
    known = recognize(text)
    return [(known, "")] if isinstance(known, Phrase) else []


def _known(text: str, cut: Sequence[str]) -> list[tuple[str, str]]:
    """Return the parts of a text with what stands behind each, or none where it has one or one is not known."""
    known = [recognize(one) for one in cut]
    if len(known) < 2 or not all(isinstance(one, Phrase) for one in known):
        return []
    joined, at = [], 0
    for one in known:
        at += len(one)
        behind = text[at : at + 2] if text[at : at + 2] in (_APART, _LISTED) else text[at : at + 1]
        at += len(behind)
        joined.append((one, behind))
    return joined


def _match(pattern: _Pattern, text: str, depth: int) -> Phrase | None:
    own = len(pattern.begins) + len(pattern.ends)
    if len(text) < own or not (text.startswith(pattern.begins) and text.endswith(pattern.ends)):
        return None
    for found in _fits(pattern, text):
        if not all(found[name].replace(",", "").isdigit() for name in found.keys() & AMOUNTS):
            continue
        said = {name: _argument(pattern, name, value, depth) for name, value in found.items()}
        if pattern.many:
            said.setdefault("n", 1)
        if pattern.weight or all(_may_be_told_apart(pattern, name, value) for name, value in said.items()):
            again = phrase(pattern.source, pattern.many, **said)
            if again == text:
                return again
    return None


def _fits(pattern: _Pattern, text: str) -> Iterator[Mapping[str, str]]:
    """Yield what may stand in a text: as little as can be in front, then, where no word tells it apart, more."""
    names, between = pattern.names, pattern.between
    inner = text[len(pattern.begins) : len(text) - len(pattern.ends)]
    if pattern.weight or len(names) != 2:
        if (found := _leftmost(names, between, inner)) is not None:
            yield found
        return
    at = inner.find(between[0])
    for _ in range(_MOST_TRIED):
        if at <= 0:
            return
        yield {names[0]: inner[:at], names[1]: inner[at + len(between[0]) :]}
        at = inner.find(between[0], at + 1)


def _leftmost(names: Sequence[str], between: Sequence[str], inner: str) -> Mapping[str, str] | None:
    """Return what stands in each place, as little as can be in front, without ever going back: a text may be long."""
    found: dict[str, str] = {}
    rest: str = inner
    for name, behind in zip(names, between, strict=False):
        value, there, rest = rest.partition(behind)
        if not there or found.setdefault(name, value) != value:
            return None
    if names and found.setdefault(names[-1], rest) != rest:
        return None
    return found if names or not inner else None


def _may_be_told_apart(pattern: _Pattern, name: str, value: object) -> bool:
    """Tell whether a part of a sentence without words of its own is one for sure: known, or a number or name."""
    if name in pattern.quoted:
        return not _QUOTATION_MARK.search(str(value))
    return isinstance(value, Phrase | int) or name in _NAMES or str(value).isdigit()


def _argument(pattern: _Pattern, name: str, value: str, depth: int) -> object:
    if name in pattern.quoted or name in _NAMES - {"file"}:
        return value
    return int(value.replace(",", "")) if _NUMBER.fullmatch(value) else recognize(value, depth + 1)


@cache
def _patterns() -> tuple[_Pattern, ...]:
    """Return the sentences that there are, those first that have most words of their own."""
    table = (paths.translations() / TABLE).read_text("utf-8").splitlines()
    made = []
    for line in table:
        source, _, many = line.partition("\t")
        made += [_pattern(source, many, form) for form in filter(None, (source, many))]
    return tuple(sorted(made, key=lambda one: -one.weight))


def _pattern(source: str, many: str, form: str) -> _Pattern:
    own = _PLACE.split(form)[::2]
    quoted = frozenset(re.findall(r"“\{(\w+)\}", form))
    weight = sum(character.isalnum() for character in "".join(own))
    ends = own[-1] if len(own) > 1 else ""
    return _Pattern(source, many, form, weight, own[0], ends, (*_PLACE.findall(form),), (*own[1:-1],), quoted)
