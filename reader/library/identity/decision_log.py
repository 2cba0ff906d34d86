"""The log of decisions as it lies in the table, and the standing that follows from it, kept until either changes."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import inf
from typing import Any

from sqlalchemy import Connection

from reader.errors import SpoiltError
from reader.lazy_dataclass import dataclass
from reader.library.identity.fold import extend, fold, forms_of
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.resolution import LoggedDecision, Resolution
from reader.library.store.database import json_list, rows, scalar
from reader.model import Color, Field, Kind
from reader.model.decision import Anchor, Decision, Edit, EntityRef, Identities, Place, Point, Verb
from reader.text.field_value import is_value
from reader.verbs.locate import is_point

LATEST = 2**36  # seconds since 1970
IN_BODY = "body"  # behind a place whose offsets count into the body of an article without a headline
UNIQUE = "unique"  # behind a passage whose words stood nowhere else in its text

_STAMP = "decisions"  # in `meta`
_SET_STAMP = "INSERT INTO meta(key, value) VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value"
_KEPT = "standing"  # in what belongs to a connection
_NEAR = 64  # decisions: to fold so many again takes no time

_IDS = "SELECT id, mark FROM decision WHERE undone IS NULL ORDER BY id"
_EVERY = "SELECT id, at, mark, verb, payload FROM decision WHERE undone IS NULL"
_SOME = "SELECT id, at, mark, verb, payload FROM decision WHERE id IN (SELECT value FROM json_each(?))"


def to_json(decision: Decision) -> str:
    """Return all of a decision but its verb, as JSON; what is empty is left out."""
    told: dict[str, Any] = {
        "entities": [_ref_to_json(ref) for ref in decision.entities],
        "to": _ref_to_json(decision.to) if decision.to else None,
        "name": decision.name,
        "kind": decision.kind,
        "articles": [list(article) for article in decision.articles],
        "places": [_place_to_json(place) for place in decision.places],
        "edits": [_edit_to_json(edit) for edit in decision.edits],
        "anchors": [_anchor_to_json(anchor) for anchor in decision.anchors],
        "notes": decision.notes,
        "tags": decision.tags,
        "untags": decision.untags,
        "color": decision.color,
    }
    said = {key: value for key, value in told.items() if value}
    if decision.text is not None:  # an empty one is said too
        said["text"] = decision.text
    if decision.point is not None:
        said["point"] = decision.point
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _place_to_json(place: Place) -> list[list[str] | str | int]:
    return [list(place.article), place.start, place.end, place.text, *([IN_BODY] if place.in_body else [])]


def _edit_to_json(edit: Edit) -> list[list[str] | str | None]:
    return [list(edit.article), edit.field, edit.value, *([edit.title] if edit.title else [])]


def _anchor_to_json(anchor: Anchor) -> list[list[str] | str | int]:
    told = anchor.start, anchor.end, anchor.quote, anchor.before, anchor.after
    return [list(anchor.article), *told, *([UNIQUE] if anchor.is_unique else [])]


def _ref_to_json(ref: EntityRef) -> dict[str, str]:
    told = {"kind": ref.kind, "name": ref.name, "made": ref.made, "called": ref.called}
    return {key: value for key, value in told.items() if value}


def from_json(verb: str, payload: Mapping[str, Any]) -> Decision:
    """Return what `packed` was given; KeyError, TypeError or ValueError where it is no decision."""
    return Decision(
        Verb(verb),
        tuple(_ref_from_json(ref) for ref in payload.get("entities", ())),
        _ref_from_json(payload["to"]) if "to" in payload else None,
        str(payload.get("name", "")),
        Kind(payload["kind"]) if "kind" in payload else None,
        tuple(_identities(article) for article in payload.get("articles", ())),
        tuple(
            Place(_identities(article), int(start), int(end), str(text), in_body=in_body == [IN_BODY])
            for article, start, end, text, *in_body in payload.get("places", ())
        ),
        tuple(_edit_from_json(*edit) for edit in payload.get("edits", ())),
        tuple(_anchor_from_json(*anchor) for anchor in payload.get("anchors", ())),
        tuple(map(str, payload.get("notes", ()))),
        tuple(map(str, payload.get("tags", ()))),
        str(payload["text"]) if "text" in payload else None,
        Color(payload["color"]) if "color" in payload else None,
        tuple(map(str, payload.get("untags", ()))),
        _point_from_json(*payload["point"]) if "point" in payload else None,
    )


def _edit_from_json(article: Sequence[str], field: str, value: str | None, title: str = "") -> Edit:
    if value is not None and not is_value(Field(field), value):
        raise ValueError(value)
    return Edit(_identities(article), Field(field), value, str(title))


def _anchor_from_json(
    article: Sequence[str], start: int, end: int, quote: str, before: str, after: str, *rest: str
) -> Anchor:
    words = str(quote), str(before), str(after)
    return Anchor(_identities(article), int(start), int(end), *words, is_unique=rest == (UNIQUE,))


def _point_from_json(latitude: float, longitude: float) -> Point:
    if not is_point(latitude, longitude):
        raise ValueError((latitude, longitude))
    return float(latitude), float(longitude)


def _identities(article: str | Sequence[str]) -> Identities:
    """Return what an article is named by; before version 7 that was the digest of its file alone."""
    return (article,) if isinstance(article, str) else tuple(map(str, article))


def _ref_from_json(ref: Mapping[str, str]) -> EntityRef:
    return EntityRef(Kind(ref["kind"]), str(ref["name"]), str(ref.get("made", "")), str(ref.get("called", "")))


def in_force(connection: Connection, known: Collection[LoggedDecision] = ()) -> list[LoggedDecision]:
    """Return the decisions in force, in the order in which they were taken; of those known nothing is read again."""
    by_id = {one.id: one for one in known}
    ids = [(number, uid) for number, uid in rows(connection, _IDS)]
    new = [number for number, uid in ids if number not in by_id or by_id[number].uid != uid]
    by_id |= {one.id: one for one in _read(connection, new, every=len(new) == len(ids))}
    return [by_id[number] for number, _ in ids]


def _read(connection: Connection, numbers: Sequence[int], *, every: bool) -> Iterator[LoggedDecision]:
    if not numbers:
        return
    found = rows(connection, _EVERY) if every else rows(connection, _SOME, json_list(numbers))
    for number, at, uid, verb, payload in found:
        yield from_row(number, at, uid, verb, payload)


def from_row(number: int, at: int, uid: str, verb: str, payload: str) -> LoggedDecision:
    """Return a decision as a row of the table has it."""
    try:
        if not 0 <= at < LATEST:
            raise ValueError(at)
        return LoggedDecision(number, at, uid, from_json(verb, json.loads(payload)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SpoiltError(f"decision {number} cannot be understood") from error


# --- what follows from it ---


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a connection knows of the log: up to date while the stamps are those of the library."""

    stamp: str  # another after each change, so that every connection notices
    kinds: str  # another where names that decisions call came to mean another kind
    resolution: Resolution
    earlier: Resolution | None  # after less decisions: from there the last ones are taken back


def fold_log(connection: Connection, taken: Sequence[LoggedDecision]) -> Resolution:
    """Return what follows from decisions, whatever is known of it."""
    return fold(taken, KindVote.read(connection, forms_of(taken)))


def current(connection: Connection) -> Resolution:
    """Return what follows from the decisions in force."""
    stamp, kinds = _stamps(connection)
    kept = _cache_entry(connection)
    if kept is None or (kept.stamp, kept.kinds) != (stamp, kinds):
        known = _known_resolutions(kept) if kept and kept.kinds == kinds else []
        taken = in_force(connection, kept.resolution.taken if kept else ())
        kept = _keep(connection, stamp, kinds, *_fold_on(connection, taken, known))
    return kept.resolution


def standing_with(connection: Connection, taken: Sequence[LoggedDecision]) -> Resolution:
    """Return what would follow from other decisions than those in force, most of which are the same."""
    current(connection)
    kept = _cache_entry(connection)
    return _fold_on(connection, taken, _known_resolutions(kept) if kept else [])[-1]


def keep(connection: Connection, now: Resolution, *, kinds_turned: bool = False) -> None:
    """Let every connection know that another standing holds from this transaction on."""
    kept, kinds = _cache_entry(connection), _stamps(connection)[1]
    stamp, kinds = secrets.token_hex(8), secrets.token_hex(4) if kinds_turned else kinds
    connection.exec_driver_sql(_SET_STAMP, (_STAMP, f"{stamp} {kinds}"))
    _keep(connection, stamp, kinds, *(_known_resolutions(kept) if kept and not kinds_turned else ()), now)


def _stamps(connection: Connection) -> tuple[str, str]:
    stamp, _, kinds = (scalar(connection, "SELECT value FROM meta WHERE key = ?", _STAMP) or "").partition(" ")
    return stamp, kinds


def _cache_entry(connection: Connection) -> _Kept | None:
    found: _Kept | None = connection.info.get(_KEPT)
    return found


def _known_resolutions(kept: _Kept) -> list[Resolution]:
    return [kept.resolution] if kept.earlier is None else [kept.earlier, kept.resolution]


def _keep(connection: Connection, stamp: str, kinds: str, *known: Resolution) -> _Kept:
    """Keep the last of what is known, and what it can be folded from again when the last decisions are taken back."""
    *before, now = known
    earlier = next((one for one in before if one is not now and _leads_to(one, now.taken, within=2 * _NEAR)), None)
    kept = connection.info[_KEPT] = _Kept(stamp, kinds, now, earlier)
    return kept


def _fold_on(connection: Connection, taken: Sequence[LoggedDecision], known: Sequence[Resolution]) -> list[Resolution]:
    """Return what follows from decisions, last, after what it was folded on from."""
    before = next((one for one in reversed(known) if _leads_to(one, taken)), None)
    before = before or fold_log(connection, taken[:-_NEAR])
    later = taken[len(before.taken) :]
    return [*known, before, extend(before, later, KindVote.read(connection, forms_of(later)))]


def _leads_to(before: Resolution, taken: Sequence[LoggedDecision], *, within: float = inf) -> bool:
    """Tell whether decisions begin with those that were folded, and have only so many more."""
    more = len(taken) - len(before.taken)
    return 0 <= more <= within and tuple(taken[: len(before.taken)]) == before.taken
