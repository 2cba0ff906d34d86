"""What a text says that a person or an organization is: `Shanghai Mayor`, `the global CEO of Siemens Healthineers`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.extraction.gazetteer import Gazetteer, any_of
from reader.model import Description, Kind, Span
from reader.text.normal_form import normal_form

_REACH = 160  # code points of context to either side
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽ]"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_CAPITAL_WORD = rf"(?!(?:{_MONTH}|{_WEEKDAY})[ ]){_CAPITAL}(?:[\w-]*|[.]|(?:[.]{_CAPITAL})+[.]?)(?:['’]s)?"
_ASIDE = r"(?:until[ ]now|then|now|formerly|currently|previously|also)[ ]"
_IS = r"[ ](?:is|was|became|becomes|remains|has[ ]been|had[ ]been|was[ ](?:named|appointed|elected|made))[ ]"
_NEVER_WITHIN = (
    r"(?!(?:said|says|told|added|asked|met|citing|according|not|no|and|or|but|to|with|for|of|who|whose|as|in|on|at|by|from|after"
    r"|when|while|where|has|had|will|would|is|was|were|are)\b)"
)
_STOP = (
    r"(?=[,;:()\n“”\"—–]|[.](?!\w)|$|[ ](?:since|who|which|that|after|on|when|until|from|before|as|said|says"
    rf"|told|met|has|had|will|is|was|with|in[ ](?:\d|{_MONTH}))\b|[ ]and[ ](?!{_CAPITAL}))"
)


class Descriptions:
    """Finds descriptions next to mentions, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        role, noun = any_of(known["roles"]), any_of(known["organization nouns"])
        roles = rf"(?i:{role})(?:(?:[ ]and[ ]|/)(?i:{role}))?"
        modifier = any_of(word.lower() for word in known["modifiers"])
        self._openers = known["openers"] - known["modifiers"]
        self._before = {
            Kind.PERSON: re.compile(
                rf"(?<![\w-])(?P<text>(?:(?:{_CAPITAL_WORD}|{modifier})[ ]){{0,5}}{roles})(?P<comma>,?)[ ]$"
            ),
            Kind.ORGANIZATION: re.compile(
                rf"\b[Tt]he[ ](?P<text>(?:(?!of|the|in|and)[\w-]+[ ]){{0,3}}(?:{noun}))(?P<comma>)[ ]$"
            ),
        }
        self._after = {
            Kind.PERSON: re.compile(
                rf"(?:,[ ](?:{_ASIDE})?|{_IS})(?P<text>(?:{_NEVER_WITHIN}[\w.’'-]+[ ]){{0,5}}?{roles}"
                rf"(?:[ ](?:of|at|for|to|in)[ ][^\n]*?)?){_STOP}"
            ),
            Kind.ORGANIZATION: re.compile(
                rf"(?:,[ ](?:{_ASIDE})?|{_IS})(?P<text>(?:an?|the|one[ ]of)[ ]"
                rf"(?:{_NEVER_WITHIN}[\w.’'-]+[ ]){{0,6}}?(?:{noun})"
                rf"(?:[ ](?:of|at|for|in|based|from|behind)[ ][^\n]*?)?){_STOP}"
            ),
        }

    def of(self, text: str, spans: Sequence[Span], kind: Kind) -> tuple[Description, ...]:
        """Return what stands beside the mentions of an entity, each description once, in the order of the text."""
        if kind not in self._before:
            return ()
        found: dict[str, Description] = {}
        for span in spans:
            for start, end in (*self._ahead(text, span, kind), *self._behind(text, span, kind)):
                found.setdefault(normal_form(text[start:end]), Description(text[start:end], start, end))
        return tuple(found.values())

    def _ahead(self, text: str, span: Span, kind: Kind) -> Iterator[tuple[int, int]]:
        offset = max(0, span.start - _REACH)
        match = self._before[kind].search(text[offset : span.start])
        if match and (not match["comma"] or text[span.end : span.end + 1] in (",", ".")):
            skipped = self._opener_length(match["text"])
            yield offset + match.start("text") + skipped, offset + match.end("text")

    def _behind(self, text: str, span: Span, kind: Kind) -> Iterator[tuple[int, int]]:
        match = self._after[kind].match(text[span.end : span.end + _REACH])
        if match:
            yield span.end + match.start("text"), span.end + match.end("text")

    def _opener_length(self, description: str) -> int:
        first, space, _ = description.partition(" ")
        return len(first + space) if space and first in self._openers else 0
