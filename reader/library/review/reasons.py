"""Why something is asked, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.library.review.differences import Why
from reader.model import Entity, Kind
from reader.phrase import phrase
from reader.text.transliteration import in_latin, is_cyrillic
from reader.verbs.words import listing

_DIFFERENCES = {
    Why.ACCENTS: phrase("Spelt the same but for accents or capitals"),
    Why.SPACES: phrase("Spelt the same but for spaces and hyphens"),
    Why.ORDER: phrase("The same words in another order"),
    Why.SMALL: phrase("The same name but for a small word"),
    Why.LEGAL: phrase("The same name but for the form of the company"),
    Why.PLURAL: phrase("One of the names is the plural of the other"),
    Why.MIDDLE: phrase("The same name but for a middle name"),
    Why.INITIALS: phrase("One of the names has initials"),
    Why.ACRONYM: phrase("One of the names is made of the other's first letters"),
    Why.LETTER: phrase("The names differ by one letter"),
    Why.LETTERS: phrase("The names differ by two letters"),
    Why.SCRIPT: phrase("The same name in Cyrillic and in Latin letters"),
}

_READ_AS = {
    Kind.PERSON: phrase("a person"),
    Kind.ORGANIZATION: phrase("an organization"),
    Kind.PLACE: phrase("a place"),
    Kind.FACILITY: phrase("a facility"),
    Kind.GROUP: phrase("a group"),
    Kind.PRODUCT: phrase("a product"),
    Kind.OTHER: phrase("something else"),
}


def difference_in_words(why: Why) -> str:
    """Say in what two names differ."""
    return _DIFFERENCES.get(why, "")


def of_duplicates(why: str, entities: Sequence[Entity], company: int, called_so: int) -> str:
    """Say in what two names differ, and what else speaks for their being one."""
    if why == Why.ALIAS:
        fuller, short = sorted(entities, key=lambda entity: -len(entity.name))
        said = _alone(short)
        said += "; " + phrase(
            "{n} article calls {name} so", "{n} articles call {name} so", n=called_so, name=fuller.name
        )
    elif why == Why.SCRIPT:
        cyrillic = next(entity.name for entity in entities if is_cyrillic(entity.name))
        said = phrase("“{name}” is {latin} in Latin letters", name=cyrillic, latin=in_latin(cyrillic))
    else:
        said = _DIFFERENCES[Why(why)]
    if company:
        said += "; " + phrase(
            "{n} other name is mentioned with both", "{n} other names are mentioned with both", n=company
        )
    return said


def of_surname(entities: Sequence[Entity]) -> str:
    """Say where a name stands alone, and who goes by it."""
    alone, *others = entities
    return f"{_alone(alone)}; {phrase('{names} are in the library', names=listing([one.name for one in others]))}"


def of_kinds(counts: Mapping[Kind, int]) -> str:
    """Say as what a name was read, and how often."""
    (first, n), *others = counts.items()
    read = phrase("Read as {kind} in {n} article", "Read as {kind} in {n} articles", kind=_a(first), n=n)
    return ", ".join([read, *(phrase("as {kind} in {n}", kind=_a(kind), n=n) for kind, n in others)])


def _a(kind: Kind) -> str:
    return _READ_AS.get(kind) or str(kind)


def _alone(entity: Entity) -> str:
    return phrase(
        "“{name}” stands alone in {n} article",
        "“{name}” stands alone in {n} articles",
        n=entity.articles,
        name=entity.name,
    )
