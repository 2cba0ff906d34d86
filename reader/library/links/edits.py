"""Lets articles be what the edits in force say of them, and no longer what edits said that are taken back.

What is shown lies in the columns of an article, and its date in its id; what its file says of the same fields is kept
beside (`as_read`), so that nothing must be read again when an edit is taken back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity import decision_log
from reader.library.identity.edited_fields import fields_of
from reader.library.identity.resolution import Resolution
from reader.library.links import aggregates, note_rows, orphans, reading_writer, versions
from reader.library.links.projection import take_out
from reader.library.store import article_files, article_moves, article_text, details
from reader.library.store.article_ids import ArticleIds
from reader.library.store.database import json_list, rows
from reader.model import Details, Field

_BEGINNINGS = """
    SELECT article_id, substr(body, 1, 2000) FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))"""
_READ_ANEW = "UPDATE article SET reading_id = NULL WHERE id IN (SELECT value FROM json_each(?))"

Values = Mapping[Field, str]


@dataclass(frozen=True, slots=True)
class EditState:
    """Some articles of the library: what is shown of them, what their files say, and what edits say."""

    shown: Mapping[int, Details]
    read: Mapping[int, Details]
    edited: Mapping[int, Collection[Field]]  # what `as_read` says was edited
    values: Mapping[int, Values]
    beginnings: Mapping[int, str]  # of the bodies whose titles are edited

    def wanted(self, number: int) -> Details:
        """Return what is to be shown."""
        return details.overlay(self.read[number], self.values[number], self.beginnings.get(number, ""))

    def is_settled(self, number: int) -> bool:
        is_shown = self.shown[number] == self.wanted(number)
        return is_shown and self.values[number].keys() == set(self.edited[number])


def load(connection: Connection, ids: Collection[int], resolution: Resolution) -> EditState:
    """Return some articles; those that are gone are left out."""
    shown = details.load(connection, ids)
    kept = details.load_as_read(connection, shown)
    values = values_of(connection, shown, resolution)
    return EditState(
        shown,
        {number: kept[number][0] if number in kept else shown[number] for number in shown},
        {number: kept[number][1] if number in kept else () for number in shown},
        values,
        _load_beginnings(connection, values),
    )


def values_of(connection: Connection, ids: Collection[int], resolution: Resolution) -> dict[int, Values]:
    """Return what edits say of articles, also of those that are not in the tables yet, by their ids."""
    if not resolution.edits:
        return {number: {} for number in ids}
    identities = article_files.identities(connection, ids)
    return {number: fields_of(resolution.edits, names) for number, names in identities.items()}


def _load_beginnings(connection: Connection, values: Mapping[int, Values]) -> dict[int, str]:
    retitled = [number for number, said in values.items() if Field.TITLE in said]
    return dict(map(tuple, rows(connection, _BEGINNINGS, json_list(retitled)))) if retitled else {}


def apply(connection: Connection, ids: Collection[int]) -> tuple[set[int], dict[int, int]]:
    """Let articles be as the edits in force have them; return which are others now, and the ids that are others."""
    articles = load(connection, ids, decision_log.current(connection))
    changed = [number for number in articles.shown if not articles.is_settled(number)]
    details.keep(connection, {number: (articles.read[number], articles.values[number].keys()) for number in changed})
    told = {number: (articles.shown[number], articles.wanted(number)) for number in changed}
    told = {number: (before, now) for number, (before, now) in told.items() if before != now}
    retitled = [number for number in changed if _has_other_title(articles, number)]
    taken = take_out(connection, retitled)
    article_text.change(connection, told)
    _read_anew(connection, told)
    reading_writer.place_anew(connection, taken)
    orphans.sweep(connection)
    note_rows.place(connection, retitled)
    return {*told}, _follow_dates(connection, told)


def _has_other_title(articles: EditState, number: int) -> bool:
    """Tell whether a title is another, or though it is the same is the user's from now on, or no longer."""
    before, now = articles.shown[number], articles.wanted(number)
    is_users = Field.TITLE in articles.edited[number], Field.TITLE in articles.values[number]
    return is_users[0] != is_users[1] or (before.title, before.title_derived) != (now.title, now.title_derived)


def _read_anew(connection: Connection, told: Mapping[int, tuple[Details, Details]]) -> None:
    """Let articles be read again, when the user next lets all be, whose language is another: so may their tagger be."""
    changed = [number for number, (before, now) in told.items() if before.language != now.language]
    if changed:
        connection.exec_driver_sql(_READ_ANEW, (json_list(changed),))


def _follow_dates(connection: Connection, told: Mapping[int, tuple[Details, Details]]) -> dict[int, int]:
    numbering = ArticleIds(connection)
    days = {
        number: now.published for number, (before, now) in sorted(told.items()) if before.published != now.published
    }
    moves = {number: numbering.id_on(number, day) for number, day in days.items()}
    if moves:
        aggregates.move_months(connection, moves)
        article_moves.move(connection, moves)
        versions.move(connection, moves)
    return moves


def find_unsettled(connection: Connection, ids: Iterable[int], resolution: Resolution) -> list[int]:
    """Return which of some articles are not as their files and the edits say."""
    articles = load(connection, [*ids], resolution)
    return [number for number in articles.shown if not articles.is_settled(number)]
