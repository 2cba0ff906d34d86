"""Which entities are newspapers, agencies and the like: who tells of others, and so stands with everybody."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from reader.library.store.database import json_list, rows
from reader.library.store.tables import KIND_CODES
from reader.model import Kind
from reader.text.normal_form import normal_form

NEWEST = 20  # articles of a source, which tell whether it writes of itself, as a firm does in its releases

_AGENCIES = frozenset(
    "reuters, thomson reuters, associated press, ap, agence france presse, afp, dpa, deutsche presse agentur, xinhua,"
    " xinhua news agency, tass, itar tass, interfax, ria novosti, bloomberg, bloomberg news, kyodo, kyodo news, yonhap,"
    " antara, press trust of india, pti, efe, ansa, anadolu, anadolu agency, upi, united press international, irna,"
    " isna, bernama, bbc, bbc news, bbc sport, cnn, cbs news, nbc news, abc news, fox news, sky news, npr, al jazeera,"
    " dow jones newswires, pr newswire, business wire, globenewswire, deutsche welle, france 24, voice of america,"
    " getty images".split(", ")
)
_LAST_WORDS = frozenset(
    "times post herald tribune gazette telegraph guardian observer chronicle newspaper news nachrichten zeitung"
    " tagblatt tageblatt rundschau allgemeine newswire newswires".split()
)
_NAMED = """
    SELECT id, form FROM entity WHERE id IN (SELECT value FROM json_each(?)) AND kind = ?"""
_SOURCES = "SELECT id, name FROM source"
_OF_ITSELF = """
    SELECT max(instr(lower(title), ?2)) FROM (
        SELECT title FROM article WHERE source_id = ?1 ORDER BY id DESC LIMIT ?3)"""


def outlets_among(connection: Connection, entity_ids: Iterable[int]) -> frozenset[int]:
    """Return which entities tell of others: agencies, what is called as newspapers are, and sources of the library.

    A source whose articles are about itself is none.
    """
    named = rows(connection, _NAMED, json_list(entity_ids), KIND_CODES[Kind.ORGANIZATION])
    sources = {normal_form(name): number for number, name in rows(connection, _SOURCES)} if named else {}
    found = set()
    for number, form in named:
        is_known = form in _AGENCIES or form.rpartition(" ")[2] in _LAST_WORDS
        if is_known or (form in sources and not _writes_of_itself(connection, sources[form], form)):
            found.add(number)
    return frozenset(found)


def _writes_of_itself(connection: Connection, source_id: int, form: str) -> bool:
    [(at,)] = rows(connection, _OF_ITSELF, source_id, form, NEWEST)
    return bool(at)
