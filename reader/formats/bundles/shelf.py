"""The recipes that there are: the program's own, and a user's, which may replace one by its id."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader import paths
from reader.formats.bundles.faulty_recipe import FaultyRecipeError
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.formats.bundles.recipe import Recipe

_LARGEST = 200_000  # bytes
_MOST = 500  # recipes of a folder


@dataclass(frozen=True)
class Shelved:
    """A recipe by what a file is quickly known to have nothing to do with it; made when it is needed."""

    id: str
    text: str
    signs: tuple[str, ...]
    inputs: frozenset[str]

    @cached_property
    def recipe(self) -> Recipe:
        from reader.formats.bundles.recipe_file import read_recipe  # what few files are read by

        return read_recipe(self.text)


@dataclass(frozen=True)
class Shelf:
    """Recipes in the order in which they are asked, and what is wrong with those that were left out."""

    recipes: Sequence[Shelved]
    faults: Sequence[str] = ()

    @cached_property
    def signs(self) -> Mapping[str, tuple[str, ...]]:
        """All signs of the recipes, by the kind of file that they stand in."""
        found: dict[str, dict[str, None]] = {}
        for one in self.recipes:
            for kind in one.inputs:
                found.setdefault(kind, {}).update(dict.fromkeys(one.signs))
        return {kind: tuple(signs) for kind, signs in found.items()}


@cache
def shelf() -> Shelf:
    """Return what there is in the program's folder and in the user's."""
    return load(sorted(paths.recipes().glob("*.toml")), _of_user())


def load(own: Iterable[Path], of_user: Iterable[Path]) -> Shelf:
    """Return the recipes of the files; a user's with the same id goes before ours, one with a fault is left out."""
    shelved = {one.id: one for one in (_shelve(path.read_text("utf-8")) for path in own)}
    found: dict[str, Shelved] = {}
    faults = []
    for path in of_user:
        try:
            one = _check(path)
        except FaultyRecipeError as error:
            faults.append(f"your recipe {path.name} was left out: {error}")
        else:
            shelved.pop(one.id, None)
            found[one.id] = one
    return Shelf((*found.values(), *shelved.values()), tuple(faults))


def _of_user() -> list[Path]:
    try:
        return sorted(paths.user_recipes().glob("*.toml"))[:_MOST]
    except OSError:
        return []


def _check(path: Path) -> Shelved:
    """Return a recipe of the user's, read in whole at once so that what is wrong with it is told."""
    try:
        if path.stat().st_size > _LARGEST:
            raise FaultyRecipeError("it is too large")
        one = _shelve(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise FaultyRecipeError("it cannot be read as text") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise FaultyRecipeError(f"it is no recipe ({error})") from error
    _ = one.recipe
    return one


def _shelve(text: str) -> Shelved:
    values: dict[str, Any] = tomllib.loads(text)
    signs, inputs = tuple(map(str, values.get("signs", ()))), frozenset(map(str, values.get("inputs", ())))
    return Shelved(str(values["id"]), text, signs, inputs)
