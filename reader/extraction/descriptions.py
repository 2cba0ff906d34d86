"""What a text says that a person or an organization is: `Shanghai Mayor`, `the global CEO of Siemens Healthineers`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.extraction.gazetteer import Gazetteer
from reader.model import Description, Kind, Span
from reader.text.normal_form import normal_form

_REACH = 160  # code points of context to either side
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽ]"
_ASIDE = r"(?:until[ ]now|then|now|formerly|currently|previously|also)[ ]"
_IS = r"[ ](?:is|was|became|becomes|remains|has[ ]been|had[ ]been|was[ ](?:named|appointed|elected|made))[ ]"
_STOP = (
    r"(?=[,;:()\n“”\"—–]|[.](?!\w)|$|[ ](?:since|who|which|that|after|on|when|until|from|before|as|said|says|told|met|has|had"
    r"|will|is|was|with|in[ ](?:\d|January|February|March|April|May|June|July|August|September|October|November|December))\b"
    rf"|[ ]and[ ](?!{_CAPITAL}))"
)


class Descriptions:
    """Finds descriptions next to mentions, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        role, noun = _any_of(known["roles"]), _any_of(known["organization nouns"])
        roles = rf"(?i:{role})(?:(?:[ ]and[ ]|/)(?i:{role}))?"
        modifier = _any_of(word.lower() for word in known["modifiers"])
        self._openers = known["openers"] - known["modifiers"]
        self._before = {
            Kind.PERSON: rf"(?<![\w-])(?P<text>(?:(?:{_CAPITAL}[\w.-]*(?:['’]s)?|{modifier})[ ]){{0,5}}{roles})(?P<comma>,?)[ ]$",
            Kind.ORGANIZATION: rf"\b[Tt]he[ ](?P<text>(?:(?!of|the|in|and)[\w-]+[ ]){{0,3}}(?:{noun}))(?P<comma>)[ ]$",
        }
        self._after = {
            Kind.PERSON: rf"(?:,[ ](?:{_ASIDE})?|{_IS})"
            rf"(?P<text>(?:[\w.’'-]+[ ]){{0,5}}?{roles}(?:[ ](?:of|at|for|to|in)[ ][^\n]*?)?){_STOP}",
            Kind.ORGANIZATION: rf"(?:,[ ](?:{_ASIDE})?|{_IS})"
            rf"(?P<text>(?:an?|the|one[ ]of)[ ](?:[\w.’'-]+[ ]){{0,6}}?(?:{noun})"
            rf"(?:[ ](?:of|at|for|in|based|from|behind)[ ][^\n]*?)?){_STOP}",
        }
        self._before_patterns = {kind: re.compile(pattern) for kind, pattern in self._before.items()}
        self._after_patterns = {kind: re.compile(pattern) for kind, pattern in self._after.items()}

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
        match = self._before_patterns[kind].search(text[offset : span.start])
        if match and (not match["comma"] or text[span.end : span.end + 1] in (",", ".")):
            skipped = self._opener_length(match["text"])
            yield offset + match.start("text") + skipped, offset + match.end("text")

    def _behind(self, text: str, span: Span, kind: Kind) -> Iterator[tuple[int, int]]:
        match = self._after_patterns[kind].match(text[span.end : span.end + _REACH])
        if match:
            yield span.end + match.start("text"), span.end + match.end("text")

    def _opener_length(self, description: str) -> int:
        first, space, _ = description.partition(" ")
        return len(first + space) if space and first in self._openers else 0


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
