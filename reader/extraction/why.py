"""In words, by which rule of linking a mention is one with the fullest name of its article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.extraction.full_names import Nicknames, same_people
from reader.extraction.gazetteer import Gazetteer, gazetteer
from reader.extraction.name_order import GIVEN, OTHER, USUAL
from reader.extraction.names import Key, ThingNames, acronyms, is_acronym, may_shorten, without_possessive, words
from reader.extraction.person_names import PersonName, PersonNames
from reader.model import Kind
from reader.phrase import phrase
from reader.text.normal_form import normal_form

_RANKS = {
    USUAL: phrase("surname of {name}"),
    GIVEN: phrase("given name of {name}"),
    OTHER: phrase("part of the name of {name}"),
}


def rule(text: str, name: str, kind: Kind, others: Sequence[str] = ()) -> str:
    """Return what a mention that reads `text` is to a name: "surname of Bernd Montag"; empty where it is that name.

    Where no rule leads to the name itself, one may lead to another of those by which the article has the same entity.
    """
    return _explainer().rule(text, name, kind, others)


@cache
def _explainer() -> _Explainer:
    return _Explainer(gazetteer())


class _Explainer:
    """Looks for the rule with what the gazetteer knows of names, as the linker did."""

    def __init__(self, known: Gazetteer) -> None:
        self._people, self._things, self._nicknames = PersonNames(known), ThingNames(known), Nicknames(known)

    def rule(self, text: str, name: str, kind: Kind, others: Sequence[str]) -> str:
        line, surface = " ".join(text.split()), without_possessive(text)
        if not surface or not name.split() or line == name:
            return ""
        if (how := _explain_spelling(line, surface, name)) is not None:
            return how
        if how := self._how(surface, name, kind):
            return how
        known = {normal_form(surface), normal_form(name)}
        for other in sorted(set(map(without_possessive, others)), key=lambda other: (-other.count(" "), other)):
            if other and normal_form(other) not in known and (how := self._how(surface, other, kind)):
                return phrase("{how}, here the same as {name}", how=how, name=name)
        return phrase("here the same as {name}", name=name)

    def _how(self, surface: str, name: str, kind: Kind) -> str:
        """Return by which rule the one is the other, empty where none of the rules says so."""
        if kind is Kind.PERSON:
            return self._person(surface, name)
        return self._thing(surface, name) or _explain_foreign(surface, name, kind)

    # --- people ---

    def _person(self, surface: str, name: str) -> str:
        short, full = self._people.read(surface, ""), self._people.read(name, "")
        if short.words == full.words:
            return (
                phrase("{name} with a title", name=name)
                if len(surface) > len(name)
                else phrase("{name} without a title", name=name)
            )
        return self._explain_short(short, full, name) or self._akin(short.words, full.words, name)

    def _explain_short(self, short: PersonName, full: PersonName, name: str) -> str:
        ranks = [rank for rank, key in full.forms if key == short.words and rank in _RANKS]
        if not ranks:
            return ""
        if short.words == ("".join(word[0] for word in full.words),):
            return phrase("initials of {name}", name=name)
        is_given = min(ranks) == USUAL and self._people.goes_by_given_name(full)
        return phrase(_RANKS[GIVEN if is_given else min(ranks)], name=name)

    def _akin(self, short: Key, full: Key, name: str) -> str:
        """Say how two full names of one person differ."""
        if len(short) < 2 or not (self._same(full, short) or self._same(short, full)):
            return ""
        if sorted(short) == sorted(full):
            return phrase("{name} the other way round", name=name)
        if len(short[0]) == 1 < len(full[0]):
            return phrase("{name} with initials", name=name)
        if short[0] != full[0] and self._nicknames.long(short[0]) == self._nicknames.long(full[0]):
            return phrase("{name} by a nickname", name=name)
        return (
            phrase("shorter form of {name}", name=name)
            if set(short) < set(full)
            else phrase("another spelling of {name}", name=name)
        )

    def _same(self, first: Key, second: Key) -> bool:
        return bool(same_people({first: 0, second: 1}, self._nicknames))

    # --- things ---

    def _thing(self, surface: str, name: str) -> str:
        short, full = self._things.key(surface), self._things.key(name)
        if is_acronym(surface) and _may_stand_for(words(surface)[0], full, words(name)):
            return phrase("acronym of {name}", name=name)
        if short == full:
            return _same_thing(words(surface), words(name), name)
        if len(short) < len(full) and full[-len(short) :] == short:
            return phrase("short for {name}", name=name)
        return ""


def _explain_spelling(line: str, surface: str, name: str) -> str | None:
    """Return how the same letters are written here, None where they are others."""
    if normal_form(surface) != normal_form(name):
        return None
    if surface.isupper() and not name.isupper():
        return phrase("{name} in capitals", name=name)
    return phrase("possessive of {name}", name=name) if surface != line else ""


def _explain_foreign(surface: str, name: str, kind: Kind) -> str:
    """Explain an acronym from another language, which stands in brackets behind the name: PKK."""
    is_one = kind is Kind.ORGANIZATION and is_acronym(surface) and len(words(name)) > 1
    return phrase("short for {name}", name=name) if is_one else ""


def _same_thing(short: Key, full: Key, name: str) -> str:
    if full[: len(short)] == short:
        return phrase("short for {name}", name=name)
    return (
        phrase("longer form of {name}", name=name)
        if short[: len(full)] == full
        else phrase("another name of {name}", name=name)
    )


def _may_stand_for(acronym: str, *keys: Key) -> bool:
    return any(acronym in acronyms(key) or (len(acronym) > 2 and may_shorten(acronym, key)) for key in keys)
