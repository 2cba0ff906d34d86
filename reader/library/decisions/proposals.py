"""Decisions before they are taken: what they would say, and what they would touch."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.errors import NotFoundError, ReaderError, UnchangedError
from reader.library.decisions import edit_proposal, occurrences
from reader.library.entities import entities
from reader.library.identity import decision_log
from reader.library.identity.resolution import Resolution
from reader.library.links.entity_upsert import ids_of
from reader.library.store import article_files, near_copies
from reader.library.store.database import Database, json_list, rows, scalar
from reader.library.store.entity_key import literal
from reader.library.store.tables import KIND_CODES, KINDS, NOTHING
from reader.library.store.text_layout import Layout
from reader.model import Entity, Kind
from reader.model.decision import (
    NEW,
    Decision,
    EntityRef,
    FieldChange,
    Identities,
    Occurrence,
    Place,
    Proposal,
    Spot,
    Target,
    Verb,
)
from reader.phrase import phrase
from reader.text.name import fault
from reader.text.normal_form import normal_form
from reader.text.whole_words import is_watchable
from reader.verbs.phrases import imperative

_KEY = "SELECT key_kind, form, made, name FROM entity WHERE id = ?"
_SPELT = """
    SELECT name.text FROM alias JOIN name ON name.id = name_id
    WHERE entity_id = ? AND form = ? ORDER BY n_named DESC, name_id LIMIT 1"""
_NAMESAKE = """
    SELECT id FROM entity WHERE key_kind IN (SELECT value FROM json_each(?)) AND form = ? AND kind = ?
    ORDER BY made, id LIMIT 1"""
_TOUCHED = """
    SELECT coalesce(sum(n), 0), count(DISTINCT article_id) FROM entity_article
    WHERE entity_id IN (SELECT value FROM json_each(?))"""
_TOUCHED_THERE = _TOUCHED + " AND article_id IN (SELECT value FROM json_each(?))"
_IS_THERE = "SELECT 1 FROM article WHERE id = ?"
_TEXT = """
    SELECT article.title, body, article.title_derived, as_read.title, as_read.title_derived
    FROM article JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN as_read ON as_read.article_id = article.id WHERE article.id = ?"""
_MENTION = "SELECT end, entity_id FROM mention WHERE article_id = ? AND start = ?"

JOINED_AT_MOST = 200  # articles that one decision takes for versions of one story


class Proposals:
    """What could be decided in one library; each says in words why it makes no sense where it makes none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rename(self, entity_id: int, name: str) -> Proposal:
        """Call an entity otherwise; its names so far remain aliases."""
        called = _clean(name)
        with self._database.read() as connection:
            entity = entities.by_id(connection, entity_id)
            decision = Decision(Verb.RENAME, (ref_of(connection, entity_id),), name=called)
            after = replace(entity, name=called, aliases=entities.aliases_together(connection, [entity_id], called))
            return proposal_of(connection, decision, [entity_id], after)

    def retype(self, entity_ids: Sequence[int], kind: Kind) -> Proposal:
        """Say what entities are."""
        with self._database.read() as connection:
            known = [entities.by_id(connection, number) for number in entity_ids]
            refs = tuple(ref_of(connection, number) for number in entity_ids)
            after = replace(known[0], kind=kind) if len(known) == 1 else None
            return proposal_of(connection, Decision(Verb.RETYPE, refs, kind=kind), entity_ids, after)

    def merge(self, entity_ids: Sequence[int], name: str) -> Proposal:
        """Make several entities one; the one in most articles lives on, under the name given."""
        numbers, called = list(dict.fromkeys(entity_ids)), _clean(name)
        if len(numbers) < 2:
            raise ReaderError(phrase("An entity cannot be merged with itself. Choose another one."))
        with self._database.read() as connection:
            known = [entities.by_id(connection, number) for number in numbers]
            into = max(known, key=lambda entity: (entity.articles, entity.mentions, -entity.id))
            refs = tuple(ref_of(connection, number) for number in numbers)
            to = ref_of(connection, into.id)
            mentions, articles = _count_reach(connection, numbers)
            after = replace(
                into,
                name=called,
                mentions=mentions,
                articles=articles,
                aliases=entities.aliases_together(connection, numbers, called),
            )
            decision = Decision(Verb.MERGE, refs, to, called)
            became = {number: into.id for number in numbers if number != into.id}
            return Proposal(decision, imperative(decision), mentions, articles, after, became, tuple(numbers))

    def split_mentions(self, article_id: int, starts: Sequence[int], to: Target) -> Proposal:
        """Let some mentions of an article be another entity."""
        with self._database.read() as connection:
            spots, numbers = _mentions(connection, article_id, starts)
            places, about = _places(connection, spots), tuple(ref_of(connection, number) for number in numbers)
            ref, name, entity = _target(connection, to, apart=True)
            decision = Decision(Verb.SPLIT, about, ref, name, places=places)
            return Proposal(decision, imperative(decision), len(places), 1, entity_ids=numbers, places=spots, to=entity)

    def split_articles(self, entity_id: int, article_ids: Sequence[int], to: Target) -> Proposal:
        """Let what some articles take for an entity be another."""
        with self._database.read() as connection:
            articles = tuple(identities_of(connection, number) for number in article_ids)
            about = (ref_of(connection, entity_id),)
            ref, name, entity = _target(connection, to, apart=True)
            decision = Decision(Verb.SPLIT, about, ref, name, articles=articles)
            return replace(proposal_of(connection, decision, [entity_id], None, article_ids), to=entity)

    def remove(self, entity_ids: Sequence[int], article_ids: Sequence[int] = ()) -> Proposal:
        """Say that what was taken for entities is none, in some articles or everywhere."""
        with self._database.read() as connection:
            refs = tuple(ref_of(connection, number) for number in entity_ids)
            articles = tuple(identities_of(connection, number) for number in article_ids)
            decision = Decision(Verb.REMOVE, refs, articles=articles)
            return proposal_of(connection, decision, entity_ids, None, article_ids)

    def remove_mentions(self, article_id: int, starts: Sequence[int]) -> Proposal:
        """Say that nothing is named in some places of an article."""
        with self._database.read() as connection:
            spots, numbers = _mentions(connection, article_id, starts)
            about = tuple(ref_of(connection, number) for number in numbers)
            decision = Decision(Verb.REMOVE, about, places=_places(connection, spots))
            return Proposal(decision, imperative(decision), len(spots), 1, entity_ids=numbers, places=spots)

    def mark(self, places: Sequence[Spot], to: Target) -> Proposal:
        """Say who is named in some places."""
        if not places:
            raise ReaderError(phrase("Nothing is chosen that could be marked."))
        with self._database.read() as connection:
            marked = _places(connection, places)
            ref, name, entity = _target(connection, to)
            decision = Decision(Verb.MARK, (), ref, name, places=marked)
            articles = len({place.article for place in marked})
            return Proposal(decision, imperative(decision), len(marked), articles, places=tuple(places), to=entity)

    def watch(self, name: str, to: Target, excepted: Sequence[Spot] = ()) -> Proposal:
        """Say who is named wherever some words stand, in articles to come too; some places excepted."""
        watched = _clean(name)
        if not is_watchable(watched):
            raise ReaderError(phrase("“{watched}” has no letter or digit that could be found.", watched=watched))
        with self._database.read() as connection:
            ref, _, entity = _target(connection, to)
            decision = Decision(Verb.WATCH, (), ref, watched, places=_places(connection, excepted))
            mentions, articles = occurrences.count(connection, watched)
            reach = max(mentions - len(excepted), 0), articles
            return Proposal(decision, imperative(decision), *reach, places=tuple(excepted), to=entity)

    def different(self, entity_ids: Sequence[int]) -> Proposal:
        """Say that entities are not the same, however like they look."""
        return self._about_several(Verb.DIFFERENT, entity_ids)

    def later(self, entity_ids: Sequence[int]) -> Proposal:
        """Put off the question whether entities are the same."""
        return self._about_several(Verb.LATER, entity_ids)

    def keep_apart(self, article_id: int) -> Proposal:
        """Say that an article is not the same story as those of which it is a version, or that are versions of it."""
        with self._database.read() as connection:
            others = [number for number in near_copies.versions(connection, article_id) if number != article_id]
            if not others:
                raise UnchangedError(phrase("The library knows no other version of this article."))
            ids = (article_id, *others)
            decision = Decision(Verb.APART, articles=tuple(identities_of(connection, number) for number in ids))
            return Proposal(decision, imperative(decision), 0, len(ids), article_ids=ids)

    def keep_together(self, article_ids: Collection[int]) -> Proposal:
        """Say that articles are versions of one story, and with them all that are versions of theirs already."""
        with self._database.read() as connection:
            stories = {near_copies.fullest(connection, number): number for number in article_ids}
            if len(stories) < 2:
                raise UnchangedError(phrase("These articles are versions of one story already."))
            told = [near_copies.versions(connection, number) or [number] for number in stories.values()]
            ids = tuple(sorted(number for versions in told for number in versions))
            if len(ids) > JOINED_AT_MOST:
                raise ReaderError(
                    phrase(
                        "At most {joined_at_most} articles can be taken for one story; these are {n}.",
                        joined_at_most=JOINED_AT_MOST,
                        n=len(ids),
                    )
                )
            decision = Decision(Verb.TOGETHER, articles=tuple(identities_of(connection, number) for number in ids))
            return Proposal(decision, imperative(decision), 0, len(ids), article_ids=ids)

    def edit(self, changes: Iterable[FieldChange]) -> Proposal:
        """Say what fields of articles are: one decision, and one Undo, however many articles it is about.

            library.proposals.edit([(article_id, Field.DATE, "2023-07-12"), (other_id, Field.SOURCE, "Reuters")])

        A date is written so, a language by its code or English name; "" clears a field (a title is derived from the
        body then), None lets it be as its file has it. Of several changes to one field the last one counts; those that
        change nothing are left out, and UnchangedError says so where nothing is left. ReaderError says which value
        cannot be.
        `Proposal.edited` has each article as it is and as it would be.
        """
        with self._database.read() as connection:
            return edit_proposal.propose(connection, changes)

    def occurrences(self, text: str, limit: int = 500) -> list[Occurrence]:
        """Return the places where some words stand, the newest article first."""
        with self._database.read() as connection:
            return occurrences.find(connection, " ".join(text.split()), limit)

    def _about_several(self, verb: Verb, entity_ids: Sequence[int]) -> Proposal:
        with self._database.read() as connection:
            refs = tuple(ref_of(connection, number) for number in dict.fromkeys(entity_ids))
            return proposal_of(connection, Decision(verb, refs), entity_ids, None)


def ref_of(connection: Connection, entity_id: int) -> EntityRef:
    """Return an entity as decisions call it."""
    for kind, form, made, name in rows(connection, _KEY, entity_id):
        if normal_form(name) == form:
            return EntityRef(KINDS[kind], name, made)
        return EntityRef(KINDS[kind], scalar(connection, _SPELT, entity_id, form) or form, made, name)
    raise NotFoundError(phrase("This entity is no longer in the library."))


def _target(connection: Connection, to: Target, *, apart: bool = False) -> tuple[EntityRef, str, Entity]:
    """Return whom something is to be, as decisions call it, by name and as it is; a new one if kept `apart`."""
    if to.entity_id is not None:
        entity = entities.by_id(connection, to.entity_id)
        return ref_of(connection, to.entity_id), entity.name, entity
    if to.kind is None:
        raise ReaderError(phrase("Choose a kind, or an entity of the library."))
    name = _clean(to.name)
    ref, new = EntityRef(to.kind, name), Entity(NEW, to.kind, name, 0, 0)
    resolution = decision_log.current(connection)
    key = resolution.resolve(ref)
    there = next(iter(ids_of(connection, [key]).values()), None)
    namesake = _namesake(connection, ref)
    if apart and (there or namesake):
        return replace(ref, made=secrets.token_hex(4)), name, new
    if namesake and (namesake != there or resolution.key(ref) != literal(ref)):
        return ref_of(connection, namesake), name, entities.by_id(connection, namesake)
    if _is_another(resolution, ref):
        return replace(ref, made=secrets.token_hex(4)), name, new
    if not there:
        return ref, name, new
    entity = entities.by_id(connection, there)
    return ref, name, entity if resolution.dress(key).called else replace(entity, name=name)


def _namesake(connection: Connection, ref: EntityRef) -> int | None:
    """Return the entity of that name that is of that kind by a decision, whatever it was read as."""
    kind, form, _ = literal(ref)
    found: int | None = scalar(connection, _NAMESAKE, json_list(KIND_CODES.values()), form, kind)
    return found


def _is_another(resolution: Resolution, ref: EntityRef) -> bool:
    """Tell whether a kind and name alone would mean an entity that cannot be meant."""
    kind = resolution.kind(resolution.resolve(ref))
    return kind == NOTHING or KINDS.get(kind) is not ref.kind


def _clean(name: str) -> str:
    if not name.strip():
        raise ReaderError(phrase("An entity needs a name."))
    if wrong := fault(name.strip()):
        raise ReaderError(phrase("This cannot be a name: it {wrong}.", wrong=wrong))
    return " ".join(name.split())


def proposal_of(
    connection: Connection,
    decision: Decision,
    entity_ids: Sequence[int],
    after: Entity | None,
    article_ids: Sequence[int] = (),
) -> Proposal:
    mentions, articles = _count_reach(connection, entity_ids, article_ids)
    return Proposal(
        decision,
        imperative(decision),
        mentions,
        articles,
        after,
        entity_ids=tuple(entity_ids),
        article_ids=tuple(article_ids),
    )


def _count_reach(connection: Connection, entity_ids: Sequence[int], article_ids: Sequence[int] = ()) -> tuple[int, int]:
    """Count mentions and articles of entities, in some articles or everywhere."""
    about = json_list(entity_ids)
    found = rows(connection, _TOUCHED_THERE, about, json_list(article_ids)) if article_ids else None
    [(mentions, articles)] = found or rows(connection, _TOUCHED, about)
    return mentions, articles


def identities_of(connection: Connection, article_id: int) -> Identities:
    """Return what an article of the library answers to."""
    if not scalar(connection, _IS_THERE, article_id):
        raise NotFoundError(phrase("This article is no longer in the library."))
    return article_files.identities(connection, [article_id])[article_id]


def _places(connection: Connection, spots: Sequence[Spot]) -> tuple[Place, ...]:
    return tuple(_place(connection, *spot) for spot in spots)


def _place(connection: Connection, article_id: int, start: int, end: int) -> Place:
    identities = identities_of(connection, article_id)
    [told] = rows(connection, _TEXT, article_id)
    return Layout(identities, *told).place(start, end)


def _mentions(
    connection: Connection, article_id: int, starts: Sequence[int]
) -> tuple[tuple[Spot, ...], tuple[int, ...]]:
    """Return the mentions that start at some offsets, and the entities that they name now."""
    found = [(start, *row) for start in starts for row in rows(connection, _MENTION, article_id, start)]
    if not found:
        raise NotFoundError(phrase("Nothing is marked there any more."))
    spots = tuple((article_id, start, end) for start, end, _ in found)
    return spots, tuple(dict.fromkeys(number for _, _, number in found))
