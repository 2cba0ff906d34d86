"""What the user decides about names: taken, taken back, and told in words.

A decision is in force with the transaction that stores it, or not at all.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError, ReaderError
from reader.library.decisions.dependencies import Dependence
from reader.library.identity import decision_log
from reader.library.identity.resolution import (
    LoggedDecision,
    Resolution,
    key_moves,
    newly_edited,
    newly_told_stories,
    only_notes,
)
from reader.library.links import edits, entity_upsert, note_rows, reading_writer, versions
from reader.library.links.entity_upsert import ids_of
from reader.library.store import article_files, undo_log
from reader.library.store.article_record import moment
from reader.library.store.database import Database, column, json_list, rows, scalar
from reader.library.store.entity_key import EntityKey
from reader.model import Changes
from reader.model.decision import Decision, DecisionLine, Verb
from reader.phrase import phrase
from reader.verbs import verb_of
from reader.verbs.phrases import imperative, noun, past

_APPEND = "INSERT INTO decision(at, verb, scope, payload, mark) VALUES (?,?,?,?,?) RETURNING id"
_ONE = "SELECT id, at, undone, verb, payload, mark FROM decision WHERE id = ?"
_NEWEST = "SELECT id, at, undone, verb, payload, mark FROM decision ORDER BY id DESC LIMIT ?"
_KEY = "SELECT key_kind, form, made FROM entity WHERE id = ?"
_THESE = """
    SELECT id, at, undone, verb, payload, mark FROM decision
    WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"""
_TAKEN_BACK = "SELECT id, at, undone, verb, payload, mark FROM decision WHERE undone IS NOT NULL ORDER BY id DESC"
_UIDS = "SELECT mark FROM decision"


class ObstacleError(ReaderError):
    """A decision cannot be taken back, or done again, by itself."""


class Decisions:
    """The decisions of one library."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def decide(self, decision: Decision) -> Changes:
        """Take a decision: from now on it holds for every article, those to come among them."""
        with self._database.write() as connection:
            now, before = int(self._now()), decision_log.current(connection)
            one = append(connection, decision, now)
            said = {"decision": one.id, "ids": _ids_joined(connection, before, [one])}
            changes = _stand(connection, [*before.taken, one])
            undo_log.remember(connection, now, "decide", imperative(decision), said)
        return changes

    def undo(self, decision_id: int) -> Changes:
        """Take a decision back; ObstacleError tells why where another rests on it."""
        with self._database.write() as connection:
            changes = take_back(connection, decision_id, int(self._now()))
            said = {"decision": decision_id}
            undo_log.remember(
                connection,
                int(self._now()),
                "retract",
                phrase("Take Back {decision}", decision=_label(connection, decision_id)),
                said,
            )
        return changes

    def redo(self, decision_id: int) -> Changes:
        """Let a decision that was taken back stand again, at its old place in the order."""
        with self._database.write() as connection:
            changes = reinstate(connection, decision_id)
            said = {"decision": decision_id}
            undo_log.remember(connection, int(self._now()), "decide", _label(connection, decision_id), said)
        return changes

    def mergers(self, entity_id: int) -> list[DecisionLine]:
        """Return the mergers in force that made an entity what it is, the newest first."""
        with self._database.read() as connection:
            resolution = decision_log.current(connection)
            keys = {tuple(row) for row in rows(connection, _KEY, entity_id)}
            made = [one.id for one in resolution.taken if _merger_key(one.decision, resolution) in keys]
            return _lines(connection, rows(connection, _THESE, json_list(made)))

    def take_apart(self, merger_id: int) -> Changes:
        """Take a merger back, then keep apart what it had made one: two things that Undo takes back one by one."""
        with self._database.write() as connection:
            now = int(self._now())
            apart = take_back(connection, merger_id, now)
            back = phrase("Take Back {decision}", decision=_label(connection, merger_id))
            undo_log.remember(connection, now, "retract", back, {"decision": merger_id})
            [row] = rows(connection, _ONE, merger_id)
            different = Decision(Verb.DIFFERENT, _logged_decision(row).decision.entities)
            taken = decision_log.current(connection).taken
            one = append(connection, different, now)
            kept = _stand(connection, [*taken, one])
            undo_log.remember(connection, now, "decide", imperative(different), {"decision": one.id})
        return replace(apart, articles=apart.articles | kept.articles)

    def lines(self, limit: int = 500) -> list[DecisionLine]:
        """Return the newest decisions in words, the newest first."""
        with self._database.read() as connection:
            return _lines(connection, rows(connection, _NEWEST, limit))

    def line(self, decision_id: int) -> DecisionLine:
        """Return one decision in words."""
        with self._database.read() as connection:
            lines = _lines(connection, rows(connection, _ONE, decision_id))
        if not lines:
            raise NotFoundError(phrase("There is no decision {decision_id}.", decision_id=str(decision_id)))
        return lines[0]

    def count(self) -> int:
        """Count the decisions in force."""
        with self._database.read() as connection:
            return len(decision_log.current(connection).taken)


def _merger_key(decision: Decision, resolution: Resolution) -> EntityKey | None:
    """Return the key of the entity that a merger made."""
    return resolution.resolve(decision.to) if verb_of(decision).joins_entities and decision.to else None


def append(connection: Connection, decision: Decision, at: int, uid: str = "") -> LoggedDecision:
    """Write a decision at the end of the log, not yet in force."""
    uid = uid or secrets.token_hex(8)
    told = decision_log.to_json(decision)
    number = int(scalar(connection, _APPEND, at, decision.verb, verb_of(decision).scope(decision), told, uid))
    return LoggedDecision(number, at, uid, decision)


def take_back(connection: Connection, decision_id: int, now: int, *, in_order: bool = False) -> Changes:
    """Take a decision out of force; what is done last is taken back first (`in_order`) whatever rests on it."""
    resolution = decision_log.current(connection)
    one = next((one for one in resolution.taken if one.id == decision_id), None)
    if one is None:
        raise NotFoundError(phrase("This decision is not in force."))
    obstacle = "" if in_order else Dependence(resolution, []).obstacle_to_undoing(one)
    if obstacle:
        raise ObstacleError(obstacle)
    connection.exec_driver_sql("UPDATE decision SET undone = ? WHERE id = ?", (now, decision_id))
    former = _former_ids(connection, one)
    return _stand(connection, [other for other in resolution.taken if other.id != decision_id], former)


def reinstate(connection: Connection, decision_id: int) -> Changes:
    """Put a decision that was taken back into force again."""
    found = rows(connection, _ONE, decision_id)
    if not found or found[0].undone is None:
        raise NotFoundError(phrase("This decision was not taken back."))
    one, resolution = _logged_decision(found[0]), decision_log.current(connection)
    if obstacle := Dependence(resolution, _undone(connection)).obstacle_to_redoing(one):
        raise ObstacleError(obstacle)
    connection.exec_driver_sql("UPDATE decision SET undone = NULL WHERE id = ?", (decision_id,))
    return _stand(connection, sorted([*resolution.taken, one], key=lambda other: other.id))


def add_all(connection: Connection, found: Sequence[tuple[Decision, int, str]]) -> tuple[Changes, dict[str, Any]]:
    """Take decisions that were taken elsewhere, with their times and uids; those that are known are left out.

    What is returned beside the changes is for `stand_all`; it is empty where nothing is new.
    """
    known, before = set(column(connection, _UIDS)), decision_log.current(connection)
    new = [append(connection, decision, at, uid) for decision, at, uid in found if uid not in known]
    if not new:
        return Changes(), {}
    said = {"decisions": [one.id for one in new], "ids": _ids_joined(connection, before, new)}
    return _stand(connection, [*before.taken, *new]), said


def stand_all(connection: Connection, said: Mapping[str, Any], undone: int | None) -> Changes:
    """Put decisions that were added together into force again, or out of it (`undone`: seconds since 1970)."""
    before = decision_log.current(connection)
    sql = "UPDATE decision SET undone = ? WHERE id IN (SELECT value FROM json_each(?))"
    connection.exec_driver_sql(sql, (undone, json_list(said["decisions"])))
    return _stand(connection, decision_log.in_force(connection, before.taken), _to_former_ids(said))


def _ids_joined(
    connection: Connection, before: Resolution, taken: Sequence[LoggedDecision]
) -> list[tuple[int, EntityKey]]:
    """Return the entities that mergers are about, as they stand before, for whoever takes these back."""
    mergers = [one for one in taken if verb_of(one.decision).joins_entities]
    keys = {key for one in mergers for key in before.about(one)}
    return [(number, key) for key, number in ids_of(connection, sorted(keys)).items()]


def _former_ids(connection: Connection, one: LoggedDecision) -> dict[EntityKey, int]:
    """Return the entities that a merger joined, as they stood before it, as long as that is kept for Undo."""
    if not verb_of(one.decision).joins_entities:
        return {}
    payloads = (action.payload for action in undo_log.every(connection) if action.payload.get("decision") == one.id)
    return _to_former_ids(next((payload for payload in payloads if "ids" in payload), {}))


def _to_former_ids(payload: Mapping[str, Any]) -> dict[EntityKey, int]:
    return {EntityKey(*key): number for number, key in payload.get("ids", ())}


def _stand(
    connection: Connection, taken: Sequence[LoggedDecision], former: Mapping[EntityKey, int] | None = None
) -> Changes:
    """Let just these decisions stand; what stood before must have been asked for before the log was written to.

    An entity of which nothing is left, and that comes to be again, gets its `former` id.
    """
    before, after = decision_log.current(connection), decision_log.standing_with(connection, taken)
    moves = dict(key_moves(before, after).values())
    ids = ids_of(connection, moves)
    entity_upsert.revive(connection, former or {}, after)
    articles = reading_writer.change(connection, after)
    edited, moved = _apply_edits(connection, newly_edited(before, after))
    told = newly_told_stories(before, after)
    regrouped = versions.settle(connection, article_files.find(connection, told)) if told else set()
    noted = note_rows.follow(connection, before.notebook, after.notebook)
    left = ids_of(connection, {*moves, *moves.values()})
    became = tuple((number, left[moves[key]]) for key, number in ids.items() if key not in left and moves[key] in left)
    touched = frozenset({*articles, *edited, *moved.values(), *regrouped, *noted})
    return Changes(
        touched,
        membership=bool(edited or regrouped),
        entities=not only_notes(before, after),
        became=became,
        moved=tuple(moved.items()),
        notes=before.notebook != after.notebook,
    )


def _apply_edits(connection: Connection, identities: Collection[str]) -> tuple[set[int], dict[int, int]]:
    """Let articles be as edits have them; return which are others, and the ids that are others."""
    return edits.apply(connection, article_files.find(connection, identities)) if identities else (set(), {})


def _logged_decision(row: Any) -> LoggedDecision:
    return decision_log.from_row(row.id, row.at, row.mark, row.verb, row.payload)


def _undone(connection: Connection) -> list[LoggedDecision]:
    return [_logged_decision(row) for row in rows(connection, _TAKEN_BACK)]


def _label(connection: Connection, decision_id: int) -> str:
    [row] = rows(connection, _ONE, decision_id)
    return imperative(_logged_decision(row).decision)


def noun_of(connection: Connection, decision_id: int) -> str:
    """Call a decision by what it is: "the merger of Jon Smith and John Smith"."""
    [row] = rows(connection, _ONE, decision_id)
    return noun(_logged_decision(row).decision)


def _lines(connection: Connection, found: Sequence[Any]) -> list[DecisionLine]:
    resolution, undone = decision_log.current(connection), _undone(connection)
    dependence, known = Dependence(resolution, undone), {one.id: one for one in (*resolution.taken, *undone)}
    return [_line(row, known[row.id], dependence) for row in found]


def _line(row: Any, one: LoggedDecision, dependence: Dependence) -> DecisionLine:
    if row.undone is None:
        when, obstacle = None, dependence.obstacle_to_undoing(one)
    else:
        when, obstacle = moment(row.undone), dependence.obstacle_to_redoing(one)
    return DecisionLine(one.id, moment(one.at), when, one.decision, past(one.decision), obstacle)
