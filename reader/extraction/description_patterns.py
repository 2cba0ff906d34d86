"""The forms that a description takes behind a name: `X, 45, a spokesman for Y,`, `X is the maker of Y`."""

from __future__ import annotations

import re

from reader.extraction.gazetteer import Gazetteer, any_of
from reader.model import Kind

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽ]"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_AGE = r"(?:(?:aged[ ])?\d{1,3},[ ])?"
_ASIDE = r"(?:(?:until[ ]now|then|now|formerly|currently|previously|also)[ ])?"
_IS = (
    r"[ ](?:(?:is|was|has[ ]been|had[ ]been)(?:[ ](?:named|appointed|elected|made))?|became|becomes|remains"
    r"|serves[ ]as|served[ ]as)[ ]"
)
_BEING_OR_SAYING = (
    "said|says|told|tells|added|asked|met|meets|announced|has|had|have|will|would|is|was|were|are|can|could|may|did"
    "|does"
)
_NOT_WITHIN = (
    rf"(?!(?:{_BEING_OR_SAYING}|citing|according|not|no|and|or|but|to|with|for|of|who|whose|as|in|on|at|by|from|after"
    r"|when|while|where)\b)"
)
_NOT_IN_THE_TAIL = (
    rf"(?!(?:{_BEING_OR_SAYING}|who|whose|which"
    r"|(?!based|listed|owned|backed|related|named|called|located|advanced|red)[a-z]+ed)\b)"
)
_ABBREVIATION = "|".join(rf"(?<=\b{end})" for end in ("[A-Z]", "Inc", "Corp", "Ltd", "Co", "St", "Dr", "Mr"))
_WORD = rf"(?>[\w’'&/-]+(?:[.][\w’'&/-]+)*(?:(?:{_ABBREVIATION})[.])?)"
_CLOSED = r"[,;:()\n“”\"—–]|[.!?…]+[\"”’)]*\s|[.!?…]*[\"”’)]*$"
_TURN = (
    r"[ ](?:since|who|which|that|after|when|until|from|before|as|with)\b"
    rf"|[ ](?:in[ ](?:\d|{_MONTH}\b)|on[ ](?:{_WEEKDAY}|{_MONTH})\b)|[ ]and[ ](?!{_CAPITAL}|[\w-]+,)"
)
_SAYS = rf"|[ ](?:{_BEING_OR_SAYING})\b"


def roles(known: Gazetteer) -> frozenset[str]:
    return known["roles"] | known["occupations"]


def behind(known: Gazetteer, *, opening: bool) -> dict[Kind, re.Pattern[str]]:
    """Return what follows a name; behind one that opens the sentence, a verb may end it: X, the mayor of Y said."""
    role, noun = any_of(roles(known)), any_of(known["organization nouns"])
    stop = rf"(?={_CLOSED}|{_TURN}{_SAYS if opening else ''})"
    words = rf"(?:{_NOT_WITHIN}{_WORD}[ ])"
    person = rf"{words}{{0,6}}?{_one_or_two(role)}{_tail('of|at|for|to|in|on|by')}"
    one_of = rf"(?:(?:an?|the|one[ ]of)[ ]{words}{{0,6}}?)?(?:{noun})s?{_tail('of|at|for|in|based|from|behind')}"
    return {
        Kind.PERSON: re.compile(rf"(?:,[ ]{_AGE}{_ASIDE}|{_IS}{_ASIDE})(?P<text>{person}){stop}"),
        Kind.ORGANIZATION: re.compile(rf"(?:,[ ]{_ASIDE}|{_IS}{_ASIDE})(?P<text>{one_of}){stop}"),
    }


def _one_or_two(role: str) -> str:
    return rf"(?i:{role})(?:(?:,?[ ]and[ ]|/)(?i:{role}))?"


def _tail(prepositions: str) -> str:
    return rf"(?:[ ](?:{prepositions})(?:[ ]{_NOT_IN_THE_TAIL}{_WORD}){{1,14}}?)?"
