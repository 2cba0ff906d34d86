"""Which recipe a file is read by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.formats.bundles.inputs import FIRST, Input, input_of
from reader.formats.bundles.line import Line
from reader.formats.bundles.shelf import Shelf, Shelved, shelf
from reader.lazy_dataclass import dataclass
from reader.model import SourceFile

if TYPE_CHECKING:
    from reader.formats.bundles.pattern import Pattern
    from reader.formats.bundles.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file with the recipe that it is read by."""

    recipe: Recipe
    lines: Sequence[Line]
    encoding: str = ""


_unseen: dict[str, Recipe | None] = {}  # of the file that was last found to have no other, by its digest


def recognise(file: SourceFile, encoding: str | None = None) -> Recognised | None:
    """Return by which recipe a file is read, None where there is none."""
    unseen: Recipe | None = None
    for one in _matching(file, encoding):
        if one.recipe.is_seen:
            return one
        unseen = unseen or one.recipe
    if encoding is None:
        _unseen.clear()
        _unseen[file.digest] = unseen
    return None


def unseen_recipe(file: SourceFile) -> Recipe | None:
    """Return the recipe of an archive of which no file was seen so far, if this may be one."""
    if file.digest in _unseen:  # its lines were all looked at, which takes as long as to read it
        return _unseen[file.digest]
    return next((one.recipe for one in _matching(file, None) if not one.recipe.is_seen), None)


def may_be_download(file: SourceFile) -> bool:
    """Tell whether any sign of a recipe stands in the file, so that it deserves a closer look."""
    given = input_of(file)
    return given is not None and given.has_one_of(shelf().signs.get(given.kind, ()))


def _matching(file: SourceFile, encoding: str | None) -> Iterator[Recognised]:
    given = input_of(file, encoding)
    if given is None:
        return
    first: Sequence[Line] | None = None
    for one in _of_signs(given, shelf()):
        first = given.read_first() if first is None else first
        if detects(one.recipe, first):
            yield Recognised(one.recipe, *given.read())


def _of_signs(given: Input, on: Shelf) -> Iterator[Shelved]:
    return (one for one in on.recipes if given.kind in one.inputs and given.has_one_of(one.signs))


def detects(recipe: Recipe, lines: Sequence[Line]) -> bool:
    """Tell whether all the lines of one of the recipe's groups stand in a file."""
    today, lines = date.today(), lines[:FIRST]
    return any(all(_stands_in(lines, pattern, today) for pattern in group) for group in recipe.detect)


def _stands_in(lines: Sequence[Line], pattern: Pattern, today: date) -> bool:
    found = (number for number, line in enumerate(lines) if pattern.match(line, today) is not None)
    if not pattern.twice:
        return next(found, None) is not None
    pairs = Counter((lines[number].text, *(line.text for line in lines[number + 1 : number + 2])) for number in found)
    return any(count > 1 for count in pairs.values())
