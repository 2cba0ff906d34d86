"""Questions with all that is needed to answer them: who it is about, why it is asked, and a sentence for each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.entities import concordance, entities
from reader.library.review import reasons
from reader.library.review.differences import Why
from reader.library.review.question_queue import QueuedQuestion
from reader.library.store.database import rows, scalar
from reader.library.store.tables import KIND_CODES, KINDS
from reader.model import ConcordanceLine, Entity, Kind
from reader.model.decision import Asks, Question
from reader.text.fuller_name import name_that_stays

_LOOKED_AT = 100  # newest articles among which one is sought that reads a name as the rarer kind

_READ = """
    SELECT read_kind.kind, n FROM entity JOIN read_kind ON read_kind.form = entity.form
    WHERE entity.id = ? ORDER BY n DESC, read_kind.kind"""
_CALLED_SO = """
    SELECT coalesce(sum(n_alias), 0) FROM alias JOIN name ON name.id = name_id
    WHERE alias.entity_id = ? AND name.form = (SELECT form FROM entity WHERE id = ?)"""
_AS_KIND = f"""
    SELECT mention.article_id FROM (
        SELECT article_id FROM entity_article WHERE entity_id = ?1 ORDER BY article_id DESC LIMIT {_LOOKED_AT}) AS it
    CROSS JOIN mention ON mention.article_id = it.article_id AND mention.entity_id = ?1 AND mention.kind = ?2 LIMIT 1"""


def question(connection: Connection, one: QueuedQuestion) -> Question:
    """Put into words what is to be asked."""
    match one.candidate.asks:
        case Asks.DUPLICATES:
            return _duplicates(connection, one)
        case Asks.SURNAME:
            return _surname(connection, one)
        case Asks.KIND:
            return _kind(connection, one)


def _duplicates(connection: Connection, one: QueuedQuestion) -> Question:
    candidate = one.candidate
    pair = [entities.by_id(connection, number) for number in (candidate.one, candidate.other)]
    pair.sort(key=lambda entity: (-entity.articles, -entity.mentions, entity.id))
    called_so = _count_alias_articles(connection, pair) if candidate.why == Why.ALIAS else 0
    reason = reasons.of_duplicates(candidate.why, pair, candidate.company, called_so)
    name = name_that_stays(pair).name
    return Question(Asks.DUPLICATES, tuple(pair), reason, _samples(connection, pair), name=name)


def _count_alias_articles(connection: Connection, pair: Sequence[Entity]) -> int:
    short, fuller = sorted(pair, key=lambda entity: len(entity.name))
    return int(scalar(connection, _CALLED_SO, fuller.id, short.id))


def _surname(connection: Connection, one: QueuedQuestion) -> Question:
    numbers = [one.candidate.one, *(candidate.other for candidate in (one.candidate, *one.others))]
    alone, *others = (entities.by_id(connection, number) for number in numbers)
    about = [alone, *sorted(others, key=lambda entity: (-entity.articles, entity.id))]
    return Question(Asks.SURNAME, tuple(about), reasons.of_surname(about), _samples(connection, about))


def _kind(connection: Connection, one: QueuedQuestion) -> Question:
    numbers = dict.fromkeys((one.candidate.one, one.candidate.other))
    about = [entities.by_id(connection, number) for number in numbers]
    counts = {KINDS[kind]: n for kind, n in rows(connection, _READ, about[0].id)}
    kinds = tuple(entity.kind for entity in about) if len(about) > 1 else tuple(counts)
    samples = _samples(connection, about) if len(about) > 1 else _samples_of_kinds(connection, about[0], kinds)
    return Question(Asks.KIND, tuple(about), reasons.of_kinds(counts), samples, kinds, about[0].name)


def _samples(connection: Connection, about: Sequence[Entity]) -> tuple[ConcordanceLine | None, ...]:
    """Return the newest sentence of each entity."""
    found = (concordance.lines(connection, entity.id, 1, None) for entity in about)
    return tuple(next(iter(lines), None) for lines in found)


def _samples_of_kinds(
    connection: Connection, entity: Entity, kinds: Sequence[Kind]
) -> tuple[ConcordanceLine | None, ...]:
    """Return for each kind a sentence in which the name was read as that."""
    found = []
    for kind in kinds:
        article = scalar(connection, _AS_KIND, entity.id, KIND_CODES[kind])
        lines = [] if article is None else concordance.lines_of(connection, entity.id, [article])
        found.append(next(iter(lines), None))
    return tuple(found)
