"""What countries and capitals are called in many languages, and by which name the program knows each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from reader.paths import resources
from reader.text.normal_form import normal_form


def country_names(language: str) -> dict[str, str]:
    """Return the names of countries and capitals in a language, each with the name that the program knows it by."""
    return next((dict(_pairs(told)) for code, told in _lines() if code == language), {})


def is_name_abroad(text: str, form: str) -> bool:
    """Tell whether a text is what some language calls a country or capital whose usual name has a normal form."""
    return form in _forms().get(text, ())


@cache
def _forms() -> Mapping[str, frozenset[str]]:
    """Map each name that differs from the usual one to the normal forms of what it stands for."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, told in _lines():
        for name, usual in _pairs(told):
            if name != usual:
                found[name].add(normal_form(usual))
    return {name: frozenset(forms) for name, forms in found.items()}


def _lines() -> Iterator[tuple[str, str]]:
    """Yield the code of each language with what is told of it."""
    for line in (resources() / "languages" / "countries.tsv").read_text(encoding="utf-8").splitlines():
        code, _, told = line.partition("\t")
        yield code, told


def _pairs(told: str) -> Iterator[tuple[str, str]]:
    for pair in told.split("\t"):
        name, _, usual = pair.partition("=")
        yield name, usual or name
