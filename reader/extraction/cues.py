"""What the words around a name say of its kind: `X, the chief executive of`, `the carmaker X`, `based in X`."""

from __future__ import annotations

import re

from reader.extraction.gazetteer import Gazetteer, any_of
from reader.model import Kind

_REACH = 80  # code points of context to either side


class Cues:
    """Reads the kind of a name off its context, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        role, noun = any_of(known["roles"]), any_of(known["organization nouns"])
        words = r"(?:[\w.’'-]+[ ]){0,5}"
        self._before = (
            (
                Kind.ORGANIZATION,
                rf"\b(?:{noun}|(?:{role})[ ]of|(?:shares|stake)[ ](?:of|in)|owned[ ]by|acquisition[ ]of|takeover[ ]of"
                r"|listed[ ](?:as|on)|rivals?[ ](?:such[ ]as|like)|competes?[ ]with"
                r"|[Aa]cquired|bought|at|joined|joins|leads?|led"
                r"|heads|runs)[ ](?:the[ ])?$",
            ),
            (Kind.PERSON, rf"\b(?:{role}),?[ ]$|\b(?:met|meet|meets|meeting)(?:[ ]with)?[ ]$|\bnamed[ ]after[ ]$"),
            (
                Kind.PLACE,
                r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|around|across|city[ ]of|town[ ]of|district[ ]of|suburb[ ]of"
                r"|province[ ]of|based[ ]at|north[ ]of|south[ ]of|east[ ]of|west[ ]of|mayor[ ]of|governor[ ]of"
                r"|went[ ]to|moved[ ]to|sent[ ]to|(?:company|firm|group|maker|man|woman|people)[ ]from"
                r"|(?:capital|corner|outskirts|edge|bank|streets|people|coast|skyline|development)[ ]of)[ ]$",
            ),
        )
        self._after = (
            (
                Kind.PERSON,
                rf",[ ](?:\d\d,|(?:an?|the|its|then|until[ ]now|now)[ ]{words}(?:{role})\b|(?:{role})\b)|,?[ ]who\b"
                r"|[ ](?:himself|herself)\b",
            ),
            (
                Kind.ORGANIZATION,
                rf"(?:,| is| was| became| remains)[ ](?:an?|the|one[ ]of[ ][\w’']+)[ ]{words}(?:{noun})\b|[ ]shares\b"
                rf"|['’]s[ ](?:{role}|shares|board|headquarters|parent|subsidiary|products)\b"
                r"|[ ]of[ ][A-ZÀ-ÖØ-Þ]",
            ),
            (
                Kind.PLACE,
                r"-based\b|[ ](?:area|district|province|county|peninsula)\b"
                rf"|,[ ](?:an?|the)[ ]{words}(?:city|town|village|district|province|county|suburb|region"
                r"|island|capital)\b",
            ),
        )
        self._before_patterns = [(kind, re.compile(pattern)) for kind, pattern in self._before]
        self._after_patterns = [(kind, re.compile(pattern)) for kind, pattern in self._after]

    def kind(self, text: str, start: int, end: int) -> Kind | None:
        """Return the kind that the context of a span speaks for, the words behind it first."""
        after, before = text[end : end + _REACH], text[max(0, start - _REACH) : start]
        found = (kind for kind, pattern in self._after_patterns if pattern.match(after))
        return next(found, None) or next(
            (kind for kind, pattern in self._before_patterns if pattern.search(before)), None
        )
