"""What the fields of an article say, whatever holds them: front matter, a row of a table, an export."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from reader.formats import dates, day_order
from reader.formats.draft import Known
from reader.formats.field_names import Role
from reader.formats.heads import attribution
from reader.text.languages import code_of

_LONGEST = 1_000  # code points of a field that is no text
_WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]|]{1,200})\]\]")
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\((?:[^()\s]{1,1000})\)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?")
_MILLISECONDS = re.compile(r"\d{12,13}")
_LEADING = re.compile(r"^(?:by|von|par|por|av|af|door|di|przez)\s+(?=[^\W\d_])", re.IGNORECASE)
_NOTHING = frozenset({"none", "null", "nan", "n/a", "na", "-", "—", "unknown", "[]", "{}", "undefined", "nil"})
_NAMES_IN = ("name", "rendered", "main", "original", "title", "label", "value", "display_name", "fullname", "href")
_DEEPEST = 4


def text_of(value: object, depth: int = 0) -> str:
    """Return what a value says as text: several are joined by commas, one with parts says its name."""
    if isinstance(value, bool) or value is None or depth > _DEEPEST:
        return ""
    if isinstance(value, Mapping):
        return next((said for key in _NAMES_IN if (said := text_of(value.get(key), depth + 1))), "")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (text_of(one, depth + 1) for one in value[:50])))
    said = str(value).strip()
    return "" if said.casefold() in _NOTHING else said


def known_of(fields: Mapping[Role, str], today: date, *, is_day_first: bool | None = None) -> Known:
    """Return what the fields tell; where a date may be two days, what the others beside it say decides."""
    said = {role: _clean(value) for role, value in fields.items() if role not in (Role.TEXT, Role.SUMMARY)}
    address, source = said.get(Role.ADDRESS, ""), said.get(Role.SOURCE, "")
    if _ADDRESS.fullmatch(source):
        address, source = address or source, ""
    published, undated_because = day_of(said.get(Role.DATE, ""), today, is_day_first=is_day_first)
    return Known(
        title=said.get(Role.TITLE, ""),
        author=author_of(said.get(Role.AUTHOR, "")),
        source=attribution.host_of(source) if re.fullmatch(r"www\.[\w.-]+", source) else source,
        url=address if _ADDRESS.fullmatch(address) else "",
        section=said.get(Role.SECTION, ""),
        language=code_of(re.split(r"[-_]", said.get(Role.LANGUAGE, ""))[0]),
        published=published,
        undated_because=undated_because,
    )


def day_of(value: str, today: date, *, is_day_first: bool | None = None) -> tuple[date | None, str]:
    """Return the day that a date says, in its own zone, or why it says none: it may be two days."""
    value = value[:_LONGEST]
    if _SECONDS.fullmatch(value) or _MILLISECONDS.fullmatch(value):
        seconds = float(value) / (1000 if _MILLISECONDS.fullmatch(value) else 1)
        day = datetime.fromtimestamp(seconds, UTC).date()
        return day if dates.has_been(day, today) else None, ""
    found = dates.in_line(value, today)
    if not found:
        return None, ""
    if not found.day and len(found.readings) == 2 and is_day_first is not None:
        return found.readings[0 if is_day_first else 1], ""
    return found.day, "" if found.day else day_order.why_undated(found.written, found.readings)


def is_day_first(values: Iterable[str]) -> bool | None:
    """Return whether the dates of one column write the day first, by those that cannot be read otherwise."""
    firsts = {
        int(found[1]) > int(found[2])
        for value in values
        if (found := re.match(r"(\d\d?)[/-](\d\d?)[/-]\d{2,4}", value)) and max(int(found[1]), int(found[2])) > 12
    }
    return firsts.pop() if len(firsts) == 1 else None


def author_of(said: str) -> str:
    """Return the names in a field for authors, "" where there is an address or nothing."""
    names = _LEADING.sub("", said)
    return "" if _ADDRESS.fullmatch(names) or re.fullmatch(r"\S+@\S+", names) else names


def _clean(value: str) -> str:
    return " ".join(_LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", value[:_LONGEST])).split())
