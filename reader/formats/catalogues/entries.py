"""The entries of a catalogue: of Zotero's lists of references, and of Omnivore's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from reader.formats.charsets.text_decoder import decode
from reader.formats.draft import Known
from reader.formats.fields import day_of, text_of
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

_RIS = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}TY  -")
_RIS_RECORD = re.compile(rb"^TY  -", re.MULTILINE)
_CSL = re.compile(rb"\"date-parts\"|\"container-title\"")
_OMNIVORE = re.compile(rb"\"slug\"\s{0,9}:.{0,3000}?\"savedAt\"\s{0,9}:", re.DOTALL)
_LIST = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}\[\s{0,99}\{")
_HEAD = 20_000  # bytes
_MOST = 200_000  # entries
_SOURCES = ("secondary_title", "journal_name", "alternate_title1", "alternate_title2", "alternate_title3", "publisher")


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """What a catalogue tells of one article, and by which paths it names its files, if it does."""

    known: Known
    year: str = ""  # of its day, also where that is not told
    abstract: str = ""
    files: tuple[str, ...] = ()


def is_catalogue(name: str, data: bytes) -> bool:
    """Tell whether a file is a catalogue, by what it holds, and by its name where that may be a text with a head."""
    head = data[:_HEAD]
    if _RIS.match(head):
        return name.lower().endswith(".ris") or len(_RIS_RECORD.findall(data)) > 1
    return bool(_LIST.match(head) and (_CSL.search(head) or _OMNIVORE.search(head)))


def is_omnivore(data: bytes) -> bool:
    return bool(_LIST.match(data[:_HEAD]) and _OMNIVORE.search(data[:_HEAD]))


def entries_of(data: bytes) -> list[CatalogueEntry]:
    """Return the entries of a catalogue in their order."""
    if _RIS.match(data[:_HEAD]):
        return _of_ris(data)
    try:
        found = json.loads(decode(data).text, parse_int=str, parse_float=str)
    except RecursionError:
        raise RefusedError(phrase("is nested too deep: lists within lists")) from None
    except ValueError:
        raise RefusedError(phrase("is a list of references that is damaged or not whole")) from None
    items = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    of_one = _of_omnivore if is_omnivore(data) else _of_csl
    return [of_one(one) for one in items[:_MOST]]


def _of_ris(data: bytes) -> list[CatalogueEntry]:
    import rispy

    try:
        found = rispy.loads(decode(data).text)
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise RefusedError(phrase("is a list of references that is damaged or not whole")) from error
    return [_of_reference(one) for one in found[:_MOST]]


def _of_reference(one: Mapping[str, object]) -> CatalogueEntry:
    names = one.get("authors") or one.get("first_authors")
    said = text_of(one.get("date")) or text_of(one.get("year")) or text_of(one.get("publication_year"))
    published, year = _day(said)
    paths = (text_of(value) for name, value in one.items() if name.startswith("file_attachments"))
    known = Known(
        title=text_of(one.get("title")) or text_of(one.get("primary_title")),
        author=_people(_in_order(name) for name in names if isinstance(name, str)) if isinstance(names, list) else "",
        source=next(filter(None, (text_of(one.get(name)) for name in _SOURCES)), ""),
        url=_first_address(one.get("urls")),
        published=published,
    )
    return CatalogueEntry(
        known,
        year,
        abstract=text_of(one.get("abstract")) or text_of(one.get("notes_abstract")),
        files=tuple(part for path in paths if path for part in path.split(";")),
    )


def _of_csl(one: Mapping[str, object]) -> CatalogueEntry:
    names = one.get("author")
    issued = one.get("issued")
    published, year = _day(_date_of(issued)) if isinstance(issued, dict) else (None, "")
    attachments = one.get("attachments")
    files = (
        [text_of(file.get("path")) for file in attachments if isinstance(file, dict)]
        if isinstance(attachments, list)
        else []
    )
    known = Known(
        title=text_of(one.get("title")),
        author=_people(map(_person, names)) if isinstance(names, list) else "",
        source=text_of(one.get("container-title")) or text_of(one.get("publisher")),
        url=_first_address(one.get("URL")),
        section=text_of(one.get("section")),
        published=published,
    )
    return CatalogueEntry(
        known,
        year,
        abstract=text_of(one.get("abstract")),
        files=tuple(filter(None, files)),
    )


def _of_omnivore(one: Mapping[str, object]) -> CatalogueEntry:
    slug = text_of(one.get("slug"))
    published, year = _day(text_of(one.get("publishedAt")))
    known = Known(
        title=text_of(one.get("title")),
        author=text_of(one.get("author")),
        source=text_of(one.get("siteName")),
        url=_first_address(one.get("url")),
        published=published,
    )
    return CatalogueEntry(
        known,
        year,
        abstract=text_of(one.get("description")),
        files=tuple(f"content/{slug}.{ending}" for ending in ("html", "md")) if slug else (),
    )


def _date_of(issued: Mapping[str, object]) -> str:
    """Return a date of CSL as text: {"date-parts": [[2014, 3, 21]]}."""
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    said = [text_of(part) for part in first]
    if len(said) == 3 and all(part.isdecimal() for part in said):
        return f"{int(said[0]):04}-{int(said[1]):02}-{int(said[2]):02}"
    return "-".join(said) or text_of(issued.get("raw")) or text_of(issued.get("literal"))


def _day(said: str) -> tuple[date | None, str]:
    """Return the day and the year that a date says; RIS leaves empty what it does not know: "2014/03//"."""
    year = re.search(r"(?<!\d)\d{4}(?!\d)", said)
    return day_of(said.rstrip("/"), date.today())[0], year[0] if year else ""


def _person(name: object) -> str:
    if not isinstance(name, dict):
        return ""
    parts = (text_of(name.get(part)) for part in ("given", "non-dropping-particle", "family"))
    return text_of(name.get("literal")) or " ".join(filter(None, parts))


def _in_order(name: str) -> str:
    family, _, given = name.partition(", ")
    return f"{given} {family}".strip()


def _people(names: Iterable[str]) -> str:
    return ", ".join(filter(None, names))


def _first_address(value: object) -> str:
    values: Sequence[object] = value if isinstance(value, list) else [value]
    return next((said for one in values if (said := text_of(one)).startswith(("http://", "https://"))), "")
