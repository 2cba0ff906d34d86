"""In what two names differ that may be one."""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """A word that is stored with a candidate."""

    ACCENTS = "accents"
    SPACES = "spaces"
    ORDER = "order"
    SMALL = "small"
    LEGAL = "legal"
    PLURAL = "plural"
    MIDDLE = "middle"
    INITIALS = "initials"
    ACRONYM = "acronym"
    LETTER = "letter"
    LETTERS = "letters"
    SCRIPT = "script"
    ALIAS = "alias"
