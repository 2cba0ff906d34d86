"""Brings the tables from one standing of the decisions to another.

Entities that become one, or no longer are, move as a whole, and so does what was read of a name whose kind turned; what
they are called and what they are is written to them; and the articles that are looked at one by one are those in which
a decision about that article, or a watched name, says something else now, and those few of a large entity that turned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity import watch_list
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.resolution import (
    LoggedDecision,
    Resolution,
    changed_overrides,
    key_moves,
    newly_local,
    on_other_grounds,
)
from reader.library.links import entity_upsert, orphans, relink
from reader.library.links.entity_upsert import ids_of
from reader.library.links.projection import take_out
from reader.library.store import article_files
from reader.library.store.article_record import ArticleReading
from reader.library.store.database import column, execute_many, json_list, rows
from reader.library.store.entity_key import EntityKey, SurfaceKey, is_amount
from reader.model import article_text
from reader.text import whole_words

Turned = Sequence[tuple[SurfaceKey, int]]  # what was read, and the kind that was in force before

_AT_A_TIME = 500
_FEW = 1 / 20  # of a large entity's articles: for these what is stored of it is worth keeping up to date
_READ_AS = """
    SELECT DISTINCT mention.article_id FROM entity_article CROSS JOIN mention
    ON mention.article_id = entity_article.article_id AND mention.entity_id = entity_article.entity_id
    WHERE entity_article.entity_id = ? AND mention.kind = ? AND name_id IN (SELECT id FROM name WHERE form = ?)"""
_STORED = """
    SELECT id, n_articles FROM entity WHERE drift IS NOT NULL AND id IN (SELECT value FROM json_each(?))"""
_APART = "SELECT article_id FROM read_apart WHERE article_id IN (SELECT value FROM json_each(?))"
_TEXTS = "SELECT id, title, body FROM shown_text WHERE id IN (SELECT value FROM json_each(?))"
_SPANS = """
    SELECT article_id, start, end, kind, name_id FROM mention WHERE article_id IN (SELECT value FROM json_each(?))"""
_FORMS = "SELECT id, form FROM name WHERE id IN (SELECT value FROM json_each(?))"
_DRESS = "UPDATE entity SET kind = ?, called = ? WHERE id = ?"
_NOT_GIVEN = "UPDATE alias SET n_given = 0 WHERE n_given AND entity_id IN (SELECT value FROM json_each(?))"


def shift(
    connection: Connection, before: Resolution, after: Resolution, turned: Turned = (), but: Collection[int] = ()
) -> list[ArticleReading]:
    """Bring the tables to another standing; return the readings that were taken out and have to be placed anew.

    Articles that come or go right now are to be left alone (`but`).
    """
    moves, turned = key_moves(before, after), [*turned, *_newly_owned(connection, before, after)]
    turns = _turns(connection, before, after, turned)
    roots = {root for pair in moves.values() for root in pair} | {key for turn in turns for key in turn.about}
    little, much = _by_weight(connection, turns)
    articles = {*_read_as(connection, little), *_articles_to_revisit(connection, before, after, roots)}
    taken = take_out(connection, sorted(articles.difference(but)))
    for turn in much:
        _move_to(connection, [turn.read], turn.source, turn.target, after)
    _move(connection, moves, after)
    _dress(connection, changed_overrides(before, after), after)
    return taken


@dataclass(frozen=True, slots=True)
class _Turn:
    """What was read as a kind, in how many articles, and the keys to which it belonged and belongs now."""

    read: SurfaceKey
    articles: int
    before: EntityKey
    after: EntityKey
    source: EntityKey  # the entity
    target: EntityKey

    @property
    def about(self) -> tuple[EntityKey, ...]:
        return self.before, self.source, self.after, self.target


def _turns(connection: Connection, before: Resolution, after: Resolution, turned: Turned) -> list[_Turn]:
    kind_vote, turns = KindVote.read(connection, {read.form for read, _ in turned}), []
    for read, kind in turned:
        was, is_now = EntityKey(kind, read.form), after.base(*read, kind_vote)
        articles = kind_vote.counts.get(read.form, {}).get(read.kind, 0)
        turns.append(_Turn(read, articles, was, is_now, before.root(was), after.root(is_now)))
    return turns


def _newly_owned(connection: Connection, before: Resolution, after: Resolution) -> Iterator[tuple[SurfaceKey, int]]:
    """Yield what turns because a kind of a name stays its own from now on, or no longer does."""
    changed = before.owned ^ after.owned
    kind_vote = KindVote.read(connection, {form for _, form in changed})
    for read in sorted(changed):
        if kind_vote.kind(*read) != read.kind:
            yield read, before.base(*read, kind_vote).kind


def _by_weight(connection: Connection, turns: Sequence[_Turn]) -> tuple[list[_Turn], list[_Turn]]:
    """Part what moves from one entity to another: little of one of which much is stored, and all else."""
    ids = ids_of(connection, {key for turn in turns for key in (turn.source, turn.target)})
    stored = dict(map(tuple, rows(connection, _STORED, json_list(ids.values()))))
    little: list[_Turn] = []
    much: list[_Turn] = []
    for turn in turns:
        if turn.source in ids and turn.source != turn.target:
            articles = max(stored.get(ids.get(key), 0) for key in (turn.source, turn.target))
            (little if turn.articles < articles * _FEW else much).append(turn)
    return little, much


def _read_as(connection: Connection, turns: Iterable[_Turn]) -> Iterator[int]:
    """Yield the articles that read a name as a kind which another took the place of."""
    ids = ids_of(connection, {turn.source for turn in turns})
    for turn in turns:
        yield from column(connection, _READ_AS, ids[turn.source], *turn.read)


# --- articles ---


def _articles_to_revisit(
    connection: Connection, before: Resolution, after: Resolution, roots: set[EntityKey]
) -> Iterator[int]:
    identities, watches = newly_local(before, after)
    touched = on_other_grounds(before, after) | before.resting_on(roots) | after.resting_on(roots)
    for one in watches:
        touched.pop(one.id, None)
    watches += [one for one in touched.values() if one.watched_name]
    identities.update(identity for one in touched.values() for identity in one.identities)
    yield from article_files.find(connection, sorted(identities))
    for one in watches:
        yield from _with_watched(connection, one, after)


def _with_watched(connection: Connection, one: LoggedDecision, after: Resolution) -> Iterator[int]:
    """Yield the articles in which a watched name stands and is not, or not only by what was read, what it should be."""
    waiting = iter(watch_list.candidates(connection, one.watched_name))
    target = after.resolve(one.decision.to) if one.decision.to else None
    while some := list(islice(waiting, _AT_A_TIME)):
        apart = set(column(connection, _APART, json_list(some)))
        yield from apart
        rest = [number for number in some if number not in apart]
        spans = {
            number: list(whole_words.occurrences(article_text(title, body), one.watched_name))
            for number, title, body in rows(connection, _TEXTS, json_list(rest))
        }
        read = _read_there(connection, spans, after)
        for number, found in spans.items():
            if any(not _is_marked(start, end, read.get(number, ()), target) for start, end in found):
                yield number


def _read_there(
    connection: Connection, spans: Mapping[int, Sequence[tuple[int, int]]], after: Resolution
) -> dict[int, list[tuple[int, int, EntityKey]]]:
    """Return what articles read around some spans of theirs, and the entities to which that belongs."""
    there = [
        (number, first, last, kind, name)
        for number, first, last, kind, name in rows(connection, _SPANS, json_list(spans))
        if any(first <= start and end <= last for start, end in spans[number])
    ]
    forms = dict(map(tuple, rows(connection, _FORMS, json_list({name for *_, name in there}))))
    kind_vote = KindVote.read(connection, set(forms.values()))
    read: dict[int, list[tuple[int, int, EntityKey]]] = defaultdict(list)
    for number, start, end, kind, name in there:
        read[number].append((start, end, after.root(after.base(kind, forms[name], kind_vote))))
    return read


def _is_marked(start: int, end: int, read: Iterable[tuple[int, int, EntityKey]], target: EntityKey | None) -> bool:
    """Tell whether a place is what it should be, or part of a longer name."""
    return any(
        (first == start and last == end and root == target)
        or (first <= start and end <= last and last - first > end - start)
        for first, last, root in read
    )


# --- entities ---


def _move(connection: Connection, moves: dict[EntityKey, tuple[EntityKey, EntityKey]], after: Resolution) -> None:
    """Let what articles name by keys belong to the entities that these keys belong to now."""
    ways: dict[tuple[EntityKey, EntityKey], set[EntityKey]] = defaultdict(set)
    for key, way in moves.items():
        ways[way].add(key)
    kind_vote = KindVote.read(connection, {form for _, form, _ in moves})
    for (source, target), keys in sorted(ways.items()):
        _move_to(connection, set(_as_read(keys, kind_vote, after)), source, target, after)


def _move_to(
    connection: Connection, names: Collection[SurfaceKey], source: EntityKey, target: EntityKey, after: Resolution
) -> None:
    ids = ids_of(connection, [source])
    if source in ids:
        there = entity_upsert.get_or_add(connection, target, after)
        relink.move(connection, names, ids[source], there)


def _as_read(keys: Iterable[EntityKey], kind_vote: KindVote, resolution: Resolution) -> Iterator[SurfaceKey]:
    """Yield what articles read where they name some keys; what was made by hand is read nowhere."""
    for key in keys:
        kinds = {key.kind} if is_amount(key.kind) else kind_vote.counts.get(key.form, {})
        read = (SurfaceKey(kind, key.form) for kind in kinds)
        yield from (one for one in read if resolution.base(*one, kind_vote) == key)


def _dress(connection: Connection, keys: Iterable[EntityKey], after: Resolution) -> None:
    """Write to entities what decisions say of them."""
    ids = ids_of(connection, keys)
    if not ids:
        return
    execute_many(
        connection,
        _DRESS,
        [(after.kind(key), after.dress(key).called, number) for key, number in ids.items()],
    )
    connection.exec_driver_sql(_NOT_GIVEN, (json_list(ids.values()),))
    entity_upsert.give(connection, {number: after.dress(key).given for key, number in ids.items()})
    orphans.touch(connection, list(ids.values()))
