"""Why something is asked, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.library.review.differences import Why
from reader.model import Entity, Kind
from reader.text.transliteration import in_latin, is_cyrillic
from reader.verbs.words import listing

_DIFFERENCES = {
    Why.ACCENTS: "Spelt the same but for accents or capitals",
    Why.SPACES: "Spelt the same but for spaces and hyphens",
    Why.ORDER: "The same words in another order",
    Why.SMALL: "The same name but for a small word",
    Why.LEGAL: "The same name but for the form of the company",
    Why.PLURAL: "One of the names is the plural of the other",
    Why.MIDDLE: "The same name but for a middle name",
    Why.INITIALS: "One of the names has initials",
    Why.ACRONYM: "One of the names is made of the other's first letters",
    Why.LETTER: "The names differ by one letter",
    Why.LETTERS: "The names differ by two letters",
    Why.SCRIPT: "The same name in Cyrillic and in Latin letters",
}


def difference_in_words(why: Why) -> str:
    """Say in what two names differ."""
    return _DIFFERENCES.get(why, "")


def of_duplicates(why: str, entities: Sequence[Entity], company: int, called_so: int) -> str:
    """Say in what two names differ, and what else speaks for their being one."""
    if why == Why.ALIAS:
        fuller, short = sorted(entities, key=lambda entity: -len(entity.name))
        said = f"“{short.name}” stands alone in {_articles(short.articles)}"
        said += f"; {_articles(called_so)} {_verb(called_so, 'calls', 'call')} {fuller.name} so"
    elif why == Why.SCRIPT:
        cyrillic = next(entity.name for entity in entities if is_cyrillic(entity.name))
        said = f"“{cyrillic}” is {in_latin(cyrillic)} in Latin letters"
    else:
        said = _DIFFERENCES[Why(why)]
    if company:
        names = "1 other name is" if company == 1 else f"{company:,} other names are"
        said += f"; {names} mentioned with both"
    return said


def of_surname(entities: Sequence[Entity]) -> str:
    """Say where a name stands alone, and who goes by it."""
    alone, *others = entities
    return (
        f"“{alone.name}” stands alone in {_articles(alone.articles)};"
        f" {listing([other.name for other in others])} are in the library"
    )


def of_kinds(counts: Mapping[Kind, int]) -> str:
    """Say as what a name was read, and how often."""
    (first, n), *others = counts.items()
    return ", ".join([f"Read as {_a(first)} in {_articles(n)}", *(f"as {_a(kind)} in {n:,}" for kind, n in others)])


def _a(kind: Kind) -> str:
    if kind is Kind.OTHER:
        return "something else"
    return f"an {kind}" if kind is Kind.ORGANIZATION else f"a {kind}"


def _articles(n: int) -> str:
    return "1 article" if n == 1 else f"{n:,} articles"


def _verb(n: int, one: str, several: str) -> str:
    return one if n == 1 else several
