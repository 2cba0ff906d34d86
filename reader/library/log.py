"""The log of decisions as it lies in the table, and the standing that follows from it, kept until either changes."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.decisions import Decision, EntityRef, Place, Verb
from reader.library.database import rows, scalar
from reader.library.settling import Settlement
from reader.library.standing import Standing, Taken, forms_of
from reader.model import Kind

_STAMP = "decisions"  # in `meta`: another after each change, so that every connection notices
_KEPT = "standing"  # in what belongs to a connection

_IN_FORCE = "SELECT id, at, mark, verb, payload FROM decision WHERE undone IS NULL ORDER BY id"


def packed(decision: Decision) -> str:
    """Return all of a decision but its verb, as JSON; what is empty is left out."""
    told: dict[str, Any] = {
        "entities": [_packed_ref(ref) for ref in decision.entities],
        "to": _packed_ref(decision.to) if decision.to else None,
        "name": decision.name,
        "kind": decision.kind,
        "articles": list(decision.digests),
        "places": [[place.digest, place.start, place.end, place.text] for place in decision.places],
    }
    return json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False, sort_keys=True)


def _packed_ref(ref: EntityRef) -> dict[str, str]:
    told = {"kind": ref.kind, "name": ref.name, "made": ref.made, "called": ref.called}
    return {key: value for key, value in told.items() if value}


def unpacked(verb: str, payload: Mapping[str, Any]) -> Decision:
    """Return what `packed` was given; KeyError, TypeError or ValueError where it is no decision."""
    return Decision(
        Verb(verb),
        tuple(_unpacked_ref(ref) for ref in payload.get("entities", ())),
        _unpacked_ref(payload["to"]) if "to" in payload else None,
        str(payload.get("name", "")),
        Kind(payload["kind"]) if "kind" in payload else None,
        tuple(str(digest) for digest in payload.get("articles", ())),
        tuple(
            Place(str(digest), int(start), int(end), str(text))
            for digest, start, end, text in payload.get("places", ())
        ),
    )


def _unpacked_ref(ref: Mapping[str, str]) -> EntityRef:
    return EntityRef(Kind(ref["kind"]), str(ref["name"]), str(ref.get("made", "")), str(ref.get("called", "")))


def in_force(connection: Connection) -> list[Taken]:
    """Return the decisions in force, in the order in which they were taken."""
    return [
        Taken(number, at, mark, unpacked(verb, json.loads(payload)))
        for number, at, mark, verb, payload in rows(connection, _IN_FORCE)
    ]


def compiled(connection: Connection, taken: Sequence[Taken]) -> Standing:
    return Standing(taken, Settlement(connection, forms_of(taken)))


def standing(connection: Connection) -> Standing:
    """Return what follows from the decisions in force."""
    stamp = scalar(connection, "SELECT value FROM meta WHERE key = ?", _STAMP)
    kept = connection.info.get(_KEPT)
    if not kept or kept[0] != stamp:
        kept = connection.info[_KEPT] = stamp, compiled(connection, in_force(connection))
    found: Standing = kept[1]
    return found


def keep(connection: Connection, now: Standing) -> None:
    """Let every connection know that another standing holds from this transaction on."""
    stamp = secrets.token_hex(8)
    sql = "INSERT INTO meta VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value"
    connection.exec_driver_sql(sql, (_STAMP, stamp))
    connection.info[_KEPT] = stamp, now
