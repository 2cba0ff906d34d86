"""Lines that say what they are: a label, a colon and what it labels ("Author: Jane Doe")."""

import re
from collections.abc import Sequence

from reader.formats.heads import label_words
from reader.formats.heads.line_parts import Form, Part
from reader.lazy_dataclass import dataclass

_LONGEST = 2_000  # code points

_LONGEST_LABEL_OF_A_SUMMARY = 20  # code points
_REACH = 16  # paragraphs
_FIELDS_OF_LINES = frozenset(("author", "source", "published", "updated", "section"))
_COLON = re.compile("[:：]")
_MOST_WORDS_OF_A_LABEL = max(len(label.split()) for label in label_words.LABELS_WITHOUT_COLON)
_OF_AN_ARTICLE = re.compile(r"^(?:article|news|story|post)[ _-](?=\w)")
_ANY_LABEL = re.compile(r"[^\W\d_][\w /.-]{0,30}(?:(?<!\d)[:：]|[:：](?!\d))\s*(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that says what it is ("Author: Jane Doe"): which field of the article it fills, and with what.

    The name is empty where an article keeps no such field. A label that is a common word (`is_common`: "From: …")
    is one only among others.
    """

    name: str
    value: str
    is_common: bool = False


def parse_label(line: str) -> Labelled | None:
    """Return what a line says whose label is known; without a colon "Published 3 April 2023" alone is one."""
    if len(line) > _LONGEST:
        return None
    label, value = _before_a_colon(line) or _without_colon(line) or ("", "")
    if not value:
        return None
    name = label_words.LABELS[label]
    return Labelled(name, value, is_common=not name or label in label_words.COMMON_LABELS)


def _before_a_colon(line: str) -> tuple[str, str] | None:
    label, *value = _COLON.split(line, 1)
    label = _OF_AN_ARTICLE.sub("", label.rstrip().lower())
    return (label, value[0].lstrip().removeprefix(": ")) if value and label in label_words.LABELS else None


def _without_colon(line: str) -> tuple[str, str] | None:
    words = line.split(None, _MOST_WORDS_OF_A_LABEL)
    for count in range(len(words) - 1, 0, -1):
        label = " ".join(words[:count]).lower()
        if label in label_words.LABELS_WITHOUT_COLON:
            return label, " ".join(words[count:])
    return None


def is_summary(line: str) -> bool:
    """Tell whether a line begins with the label of a summary, as archives have it above the text."""
    label, colon, _ = line[:_LONGEST_LABEL_OF_A_SUMMARY].partition(":")
    return bool(colon) and label.casefold() in label_words.SUMMARIES


def take_labels_alone(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as no text a label on a line of its own, above what it labels: "Published on" above "3 April 2023"."""
    for number in range(1, min(len(top) - 1, _REACH)):
        if forms[number] or not forms[number + 1] or len(top[number]) > _LONGEST_LABEL_OF_A_SUMMARY:
            continue
        if label_words.LABELS.get(top[number].rstrip(" :").lower()) in _FIELDS_OF_LINES:
            forms[number] = (Part(Form.OTHER),)


def has_label(line: str) -> bool:
    """Tell whether a line begins with a label of whatever sense: "Filed under: ports"."""
    return bool(_ANY_LABEL.fullmatch(line))
