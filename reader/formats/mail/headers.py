"""What the head of a message says: its subject, who sent it, and when."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from reader.formats import dates
from reader.formats.charsets.text_decoder import decode
from reader.formats.heads import attribution
from reader.formats.refusal import RefusedError

_FORWARDED = re.compile(  # in the languages of programs for mail; "I" and "R" are Italian, "VS" and "VB" northern
    r"(?:\[?(?:Fwd?|WG|TR|RV|Enc|Doorst|VS|VB|VL|PD|Rif|I|R|Re|Aw|SV|Antw|Odp|ENC|Переслано|Пересл|转发|轉寄|轉發|回复|回覆|转寄|FW)"
    r"(?:\[\d{1,3}\])?\s?[:：]\s*)+",
    re.IGNORECASE,
)
_LIST_ID = re.compile(r"\s*\"?(?P<name>[^<>\"]{2,80}?)\"?\s*<[^<>]{1,200}>")
_LONGEST_SENDER = 300
_OF_A_LIST = re.compile(
    r"(?P<person>[^<>]{3,60}?)\s+(?:from|via|at|von|vom|bei|de|från|fra|@)\s+(?P<outlet>[^<>]{2,60})"
)
_OF_NO_PERSON = re.compile(
    r"\b(?:news\w*|brief(?:ing)?|daily|weekly|redaktion\w*|redaction|rédaction|redacción|redazione|redaktionen|redactie|redakcja|press\w*|presse\w*"
    r"|editors?|editorial|team|desk|info|alerts?|digest|noreply|no-reply|service|media|review|morning|evening|abend|morgen|lettre|bulletin|infolettre"
    r"|nyhetsbrev\w*|nieuwsbrief|boletín|рассылка|редакция|newsroom|office|support|group|committee|society|association|institute|university)\b",
    re.IGNORECASE,
)


def text_of(message: Message, name: str) -> str:
    """Return what a field says, on one line, its encoded words and bytes read; nothing where it is not there."""
    raw = message[name]
    return " ".join("".join(map(_word, _words(str(raw)))).split()) if raw is not None else ""


def title_of(message: Message) -> str:
    """Return the subject without what programs put before it: "Fwd: ", "AW: "."""
    return without_prefixes(text_of(message, "Subject"))


def without_prefixes(subject: str) -> str:
    found = _FORWARDED.match(subject)
    return subject[found.end() :] if found else subject


def sender_of(message: Message) -> tuple[str, str]:
    """Return author and source: whoever sent it, who is a person or is not, and the list that it came by."""
    return sender_in(text_of(message, "From"), _list_name(message))


def sender_in(said: str, by_a_list: str = "") -> tuple[str, str]:
    """Return author and source of what names a sender: `Jane Doe <j@a.example>`, "The Daily Brief"."""
    name = _name(said)
    if (found := _OF_A_LIST.fullmatch(name)) and (_is_person(found["person"]) or len(found["person"].split()) == 1):
        return found["person"], found["outlet"]
    person = _in_order(name)
    if _is_person(person):
        return person, by_a_list
    return "", by_a_list or name


def day_of(message: Message, today: date) -> date | None:
    """Return the day on which a message was sent, where it was sent; nothing where it tells none that has been."""
    for written in (
        text_of(message, "Date"),
        text_of(message, "Received").rpartition(";")[2],
        message.get_unixfrom() or "",
    ):
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            day = parsedate_to_datetime(written.strip()).date()
            if dates.has_been(day, today):
                return day
            continue
        found = dates.in_line(written[:200], today)
        if found and found.day:
            return found.day
    return None


def _name(sender: str) -> str:
    """Return the name beside an address: `Jane Doe <j@a.example>`, `j@a.example (Jane Doe)`."""
    name, _, address = sender[:_LONGEST_SENDER].partition("<")
    if not address and "(" in name:
        name = name.partition("(")[2].rstrip(") ")
    name = name.replace('\\"', "").strip("'\" ")
    return "" if "@" in name and " " not in name else name


def _list_name(message: Message) -> str:
    found = _LIST_ID.match(text_of(message, "List-Id"))
    return found["name"].strip() if found and "." not in found["name"] else ""


def _in_order(name: str) -> str:
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and given and "," not in given else name


def _is_person(name: str) -> bool:
    return attribution.are_people(name) and not attribution.is_outlet(name) and not _OF_NO_PERSON.search(name)


def _words(raw: str) -> list[tuple[bytes | str, str | None]]:
    try:
        return list(decode_header(raw))
    except (HeaderParseError, ValueError):  # a word in Base64 that is none
        return [(raw, None)]


def _word(word: tuple[bytes | str, str | None]) -> str:
    said, charset = word
    if isinstance(said, str):
        said = said.encode("utf-8", "surrogateescape")
    with suppress(LookupError, UnicodeError):
        return said.decode(charset or "utf-8")
    with suppress(RefusedError):
        return decode(said).text
    return said.decode("utf-8", "replace")
