"""What is no name though it has a capital: "the County", a WHARF of a headline, and a village that nobody names."""

from __future__ import annotations

import re

from reader.extraction.span_rules.found import Found
from reader.model import Kind

_NOUNS = (
    "county|wharf|province|village|harbou?r|street|road|town|borough|parish|district|dock|docks|lake|island|valley|creek"
    "|bridge|port|municipality|prefecture|settlement"
)
_ALONE = re.compile(rf"^(?:{_NOUNS})$", re.IGNORECASE | re.MULTILINE)
_KINDS = frozenset([Kind.PLACE, Kind.FACILITY, Kind.ORGANIZATION, Kind.OTHER])  # people are named Lake and Bridge


def drop_common_nouns(found: Found) -> None:
    if _ALONE.search(found.names):
        found.replace(
            [span for span in found.spans if span.kind not in _KINDS or not _ALONE.fullmatch(found.name(span))]
        )
