"""What a text in another language than English says that a person is: `der frühere Bürgermeister von Schanghai`.

A description is a role, a word of the language's list, with what belongs to it: adjectives and a genitive in front (in
German), adjectives behind (in French, Italian, Portuguese, Spanish), and what it is a role of, led in by one of a few
small words. It stands in front of the name, or behind it between commas or after a form of "to be".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.extraction.descriptions import MOST, telling
from reader.extraction.gazetteer import Gazetteer, any_of
from reader.model import Description, Kind
from reader.text.normal_form import normal_form

_REACH = 160  # code points to either side of a name
_CAPITAL = "[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŠŽȘȚĂА-ЯЁ]"
_WORD = r"[\w][\w’'&/-]*(?<![’'])"
_ABBREVIATED = rf"(?:{_CAPITAL}\.)"
_CLOSED = r"(?=[,;:.!?…)\n»”\"]|$)"
_BRACKETS = r"(?: \([^()\n]{1,30}\))?"


class RolePhrases:
    """Finds descriptions beside the names of people, with the words of a language."""

    def __init__(self, known: Gazetteer) -> None:
        self._known = bool(known["belonging"])
        if not self._known:
            return
        words = _Words(known)
        self._roles = re.compile(rf"(?<![\w-]){words.role}(?![\w-])")
        self._left = re.compile(rf"(?<![\w-])(?:{words.in_front} )+$")
        self._openers = known["openers"]
        self._nouns_are_capital = bool(known["compound roles"])
        titles = any_of(known["titles"])
        self._between = re.compile(rf"(?P<role>{words.behind_role})(?P<comma>,?) (?:(?:{titles})[.]? )*")
        described = rf"(?P<text>(?:{words.in_front} )*{words.role}(?![\w-]){words.behind_role})"
        article = rf"(?:(?:{words.articles}) ?)?" if words.articles else ""
        being = rf"| (?:{words.being}) " if words.being else ""
        turns = rf"|(?= (?:{words.turns})\b)" if words.turns else ""
        self._behind = re.compile(rf"{_BRACKETS}(?:, {being}){article}{described}(?:{_CLOSED}{turns})")

    def of(self, text: str, names: Iterable[tuple[int, int]], kind: Kind) -> tuple[Description, ...]:
        """Return what stands beside the names of a person, each description once, in the order of the text.

        `names` are offsets into the text, without titles; of what is no person nothing is told, nor in a language of
        which it is not known what belongs to a role: where nouns have cases, the role before a name may be another's.
        """
        if not self._known or kind is not Kind.PERSON:
            return ()
        found: dict[str, Description] = {}
        for start, end in names:
            if len(found) >= MOST:
                break
            for first, last in (*self._ahead(text, start, end), *self._following(text, end)):
                said = text[first:last]
                found.setdefault(normal_form(said), Description(said, first, last))
        return tuple(telling(list(found.values()))) if len(found) > 1 else tuple(found.values())

    def _ahead(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where the role in front of a name and what belongs to it begins and ends."""
        begin = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
        before = text[begin:start]
        for role in reversed(list(self._roles.finditer(before))):
            if between := self._between.fullmatch(before, role.end()):
                closed = not between["comma"] or text[end : end + 1] in (",", ".", ")", ";")
                if closed and not (self._nouns_are_capital and between["role"].rpartition(" ")[2].islower()):
                    yield begin + self._opening(before, role.start()), begin + between.end("role")
                return

    def _opening(self, before: str, role: int) -> int:
        """Return where what belongs to a role begins in front of it; a word that opens a sentence does not."""
        left = self._left.search(before, 0, role)
        if left is None:
            return role
        first = left.start()
        while first < role and before[first:role].partition(" ")[0] in self._openers:
            first += len(before[first:role].partition(" ")[0]) + 1
        return first

    def _following(self, text: str, end: int) -> Iterator[tuple[int, int]]:
        if found := self._behind.match(text, end, end + _REACH):
            yield found.span("text")


class _Words:
    """The parts of a description as patterns."""

    def __init__(self, known: Gazetteer) -> None:
        compound = rf"|{_CAPITAL}[\w-]*(?:{any_of(known['compound roles'])})" if known["compound roles"] else ""
        self.role = rf"(?:(?i:{any_of(known['own roles'])}){compound})"
        modifier = any_of(known["further modifiers"])
        belongs = rf"{_CAPITAL}\w{{2,}}(?:er|s)|\w+isch(?:er|en|e)" if compound else r"\b\B"
        self.in_front = rf"(?:(?i:{modifier})|{belongs})" if modifier else rf"(?:{belongs})"
        adjective = rf"(?: (?:{modifier}))" if modifier else r"(?:\b\B)"
        self.behind_role = rf"{adjective}{{0,2}}(?:{_belonging(known, adjective)}){{0,3}}"
        self.articles, self.being, self.turns = (
            any_of(known[one]).replace("'", "['’]") for one in ("articles", "being", "turns")
        )


def _belonging(known: Gazetteer, adjective: str) -> str:
    """Return a pattern of what a role is of: `von Schanghai`, `de l’Intérieur`, `des affaires étrangères`."""
    apart = any_of(word for word in known["belonging"] if not word.endswith("'"))
    joined = "|".join(re.escape(word[:-1]) + "['’]" for word in sorted(known["belonging"]) if word.endswith("'"))
    lead = rf"(?:(?:{apart}) {rf'|(?:{joined})' if joined else ''})" if apart else r"\b\B"
    linked = any_of(known["small words"])
    more = rf"(?: (?:(?:{linked}) )?(?:{_CAPITAL}{_WORD}|{_CAPITAL}|{_ABBREVIATED})){{0,4}}" if linked else ""
    return rf" {lead}(?:{_ABBREVIATED} )?{_WORD}{adjective}?{more}"
