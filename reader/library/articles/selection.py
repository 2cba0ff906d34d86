"""Some articles of one moment, read in blocks: one statement for hundreds of articles, and never all of them kept."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, starmap
from operator import itemgetter
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection

from reader.library.articles.article_loader import load_articles
from reader.library.identity import decision_log
from reader.library.notes.loader import load as load_notes
from reader.library.notes.loader import notes_by_article
from reader.library.notes.notes import note_rows
from reader.library.store.article_record import publication_date
from reader.library.store.database import column, json_list, yield_interruptibly
from reader.library.store.entity_key import EntityKey
from reader.library.store.permalinks import permalinks
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES, KINDS, NOTHING
from reader.model import FIRST_DATED, LinkedArticle, Note, NoteRow, article_text
from reader.model.decision import EntityRef
from reader.model.export import ArticleMentions, MentionedEntity, MentionRow, NamedEntity, Tie
from reader.text import name_row

Progress: TypeAlias = Callable[[int], None]
Told = TypeVar("Told")

BLOCK = 250  # articles read at a time
ENTITIES = 500
POSTINGS = 10_000  # of entities of which pairs are counted at a time
DESCRIPTIONS = 20  # of an entity, the commonest
KNOWN = 200_000  # entities whose names are kept while mentions are read

_KIND_NAMES = {code: str(kind) for kind, code in KIND_CODES.items()}
_TEXTS = """
    SELECT article.id, iif(title_derived, '', article.title), body, article.title, ifnull(source.name, '')
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN source ON source.id = source_id"""
_MENTIONS = """
    SELECT article_id, start, end, entity_id FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value"""
_MENTIONED = f"""
    SELECT entity.id, kind, name FROM json_each(?) AS wanted
    CROSS JOIN entity ON entity.id = wanted.value AND kind != {NOTHING}"""
_NAMED = "CREATE TEMP TABLE named(entity_id INT, article_id INT, PRIMARY KEY(entity_id, article_id)) WITHOUT ROWID"
_NAME = f"""
    INSERT OR IGNORE INTO temp.named SELECT entity_id, article_id FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value
    JOIN entity ON entity.id = entity_id AND entity.kind < {FIRST_AMOUNT}"""
_POSTINGS = "SELECT entity_id, count(*) FROM temp.named GROUP BY entity_id ORDER BY entity_id"
_TIES = f"""
    SELECT one_id, one.kind, one.name, other_id, other.kind, other.name, articles, first, last FROM (
        SELECT named.entity_id AS one_id, mention.entity_id AS other_id, count(DISTINCT mention.article_id) AS articles,
               min(iif(mention.article_id >= {FIRST_DATED}, mention.article_id, 1 << 62)) AS first,
               max(iif(mention.article_id >= {FIRST_DATED}, mention.article_id, 0)) AS last
        FROM temp.named CROSS JOIN mention ON mention.article_id = named.article_id
        AND mention.entity_id > named.entity_id
        WHERE named.entity_id BETWEEN ? AND ? GROUP BY 1, 2)
    CROSS JOIN entity AS one ON one.id = one_id
    CROSS JOIN entity AS other ON other.id = other_id AND other.kind < {FIRST_AMOUNT} ORDER BY one_id, other_id"""
_TALLY = "CREATE TEMP TABLE tally(entity_id INTEGER PRIMARY KEY, articles INT, mentions INT, first INT, last INT)"
_COUNT = f"""
    INSERT INTO temp.tally
    SELECT entity_id, count(DISTINCT article_id), count(*), min(iif(article_id >= {FIRST_DATED}, article_id, 1 << 62)),
           max(iif(article_id >= {FIRST_DATED}, article_id, 0))
    FROM json_each(?) AS wanted CROSS JOIN mention ON mention.article_id = wanted.value GROUP BY entity_id
    ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, mentions = mentions + excluded.mentions,
    first = min(first, excluded.first), last = max(last, excluded.last)"""
_TALLIED = f"""
    SELECT entity_id, key_kind, form, made, kind, name, articles, mentions, first, last, n_articles FROM temp.tally
    JOIN entity ON entity.id = entity_id AND kind != {NOTHING} ORDER BY articles DESC, mentions DESC, entity_id"""
_ABOUT = """
    SELECT article.id, title, ifnull(source.name, ''), author FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value LEFT JOIN source ON source.id = source_id"""
_NOTES_ON_ENTITIES = "SELECT id FROM note WHERE article_id IS NULL ORDER BY id"
_NAMED_OF = "SELECT count(*) FROM temp.tally WHERE entity_id IN (SELECT value FROM json_each(?))"
_ALIASES = """
    SELECT entity_id, name.text FROM json_each(?) AS wanted CROSS JOIN alias ON entity_id = wanted.value
    JOIN name ON name.id = name_id ORDER BY entity_id, n_given DESC, n_named + n_alias DESC, name_id"""
_DESCRIPTIONS = """
    SELECT entity_id, text FROM json_each(?) AS wanted CROSS JOIN description ON entity_id = wanted.value
    GROUP BY entity_id, text ORDER BY entity_id, count(*) DESC, max(article_id) DESC"""


class Selection:
    """The articles that were asked for, in their order, as articles, as mentions, as entities and as pairs of these.

    Each way goes once through all of them and tells after every block how many articles it has behind it.
    """

    def __init__(
        self,
        connection: Connection,
        ids: array[int],
        told: Progress | None = None,
        note_ids: frozenset[int] | None = None,
        name_ids: frozenset[int] | None = None,
    ) -> None:
        self._connection = connection
        self.ids = ids
        self._told = told
        self.note_ids = note_ids  # the only notes that are told; None for all
        self.name_ids = name_ids  # the only entities that are told, also as mentions and pairs; None for all
        self._is_tallied = False

    def __len__(self) -> int:
        return len(self.ids)

    def days(self) -> Iterator[date | None]:
        """Yield when they were published, None where no day is known; that reads nothing."""
        return map(publication_date, self.ids)

    def articles(self) -> Iterator[LinkedArticle]:
        for block in self._blocks():
            for one in yield_interruptibly(self._connection, load_articles(self._connection, block), 50):
                yield self._without_other_names(self._without_other_notes(one))

    def mentions(self) -> Iterator[MentionRow]:
        """Yield the mentions of each article, as they stand in it."""
        for article, text, places, entities in self.mentions_by_article(tuple):
            for _, start, end, entity in places:
                if named := entities[entity]:
                    yield _mention((*article, start, end, text[start:end], *named))

    def mentions_by_article(self, tell: Callable[[MentionedEntity], Told]) -> Iterator[ArticleMentions[Told]]:
        """Yield the same an article at a time, with what `tell` tells of an entity, which is asked once of each.

        What is the same in thousands of rows is read and told once then; nothing of it may be kept from one article
        to the next.
        """
        entities: dict[int, Told | None] = {}
        for block in self._blocks():
            wanted = json_list(block)
            texts = {
                one: (article_text(shown, body), (one, _day(one), title, source))
                for one, shown, body, title, source in self._rows(_TEXTS, wanted)
            }
            found = self._rows(_MENTIONS, wanted)
            if len(entities) > KNOWN:
                entities.clear()
            new = {row[3] for row in found}.difference(entities)
            entities.update(dict.fromkeys(new))
            for one, kind, name in self._rows(_MENTIONED, json_list(new)):
                if self._tells(one):
                    entities[one] = tell((one, _KIND_NAMES[kind], name))
            for article, places in groupby(found, _ARTICLE):
                text, about = texts[article]
                yield ArticleMentions(about, text, places, entities)

    def entities(self) -> Iterator[NamedEntity]:
        """Yield whom the articles name, those in most of them first."""
        self._tally()
        resolution = decision_log.current(self._connection)
        found = self._connection.exec_driver_sql(_TALLIED).cursor
        while some := found.fetchmany(ENTITIES):
            ids = json_list([row[0] for row in some])
            aliases, descriptions = self._by_entity(_ALIASES, ids), self._by_entity(_DESCRIPTIONS, ids)
            for row in (one for one in some if self._tells(one[0])):
                tags = resolution.tags_of_entities.get(EntityKey(*row[1:4]), ())
                named = sorted(resolution.notebook.tags[tag].name for tag in tags)
                yield _named_entity(row, aliases[row[0]], descriptions[row[0]], named)

    def ties(self) -> Iterator[Tie]:
        """Yield whom the articles name together, dates and sums of money apart; by their ids.

        The pairs of some entities are counted at a time: there may be hundreds times as many as articles.
        """
        self._connection.exec_driver_sql("DROP TABLE IF EXISTS temp.named")
        self._connection.exec_driver_sql(_NAMED)
        for block in self._blocks():
            self._connection.exec_driver_sql(_NAME, (json_list(block),))
        for stretch in _stretches(self._connection.exec_driver_sql(_POSTINGS).cursor.fetchall()):
            found = self._connection.exec_driver_sql(_TIES, stretch).cursor
            while some := found.fetchmany(ENTITIES):
                yield from starmap(_tie, (row for row in some if self._tells(row[0]) and self._tells(row[3])))
        self._connection.exec_driver_sql("DROP TABLE temp.named")

    def notes(self) -> Iterator[NoteRow]:
        """Yield the notes on each article, as they stand in it; then those on entities that the articles name."""
        for block in self._blocks():
            found = notes_by_article(self._connection, block)
            about = {one: told for one, *told in self._rows(_ABOUT, json_list(found))}
            links = permalinks(self._connection, found)
            for article in filter(found.__contains__, block):
                yield from note_rows(self._wanted_notes(found[article]), about, links)
        yield from map(NoteRow, self.notes_on_names())

    def notes_on_names(self) -> Iterator[Note]:
        """Yield the notes on entities that the articles name; where only some notes are wanted, all of these."""
        ids = column(self._connection, _NOTES_ON_ENTITIES)
        if self.note_ids is None:
            self._tally()
            yield from filter(self._names_all, load_notes(self._connection, ids).values())
        else:
            yield from load_notes(self._connection, self.note_ids.intersection(ids)).values()

    def _tells(self, entity_id: int) -> bool:
        return self.name_ids is None or entity_id in self.name_ids

    def _without_other_names(self, one: LinkedArticle) -> LinkedArticle:
        if self.name_ids is None:
            return one
        mentions = tuple(mention for mention in one.article.mentions if self._tells(mention.entity_id))
        entities = tuple(entity for entity in one.entities if self._tells(entity.id))
        return replace(one, article=replace(one.article, mentions=mentions), entities=entities)

    def _without_other_notes(self, one: LinkedArticle) -> LinkedArticle:
        if self.note_ids is None:
            return one
        return replace(one, article=replace(one.article, notes=tuple(self._wanted_notes(one.article.notes))))

    def _wanted_notes(self, notes: Iterable[Note]) -> Iterable[Note]:
        return notes if self.note_ids is None else (note for note in notes if note.id in self.note_ids)

    def _names_all(self, note: Note) -> bool:
        """Tell whether the articles name all entities that a note is on."""
        [[named]] = self._rows(_NAMED_OF, json_list(one.id for one in note.entities))
        return bool(named == len(note.entities))

    def _tally(self) -> None:
        if self._is_tallied:
            return
        self._connection.exec_driver_sql("DROP TABLE IF EXISTS temp.tally")
        self._connection.exec_driver_sql(_TALLY)
        for block in self._blocks():
            self._connection.exec_driver_sql(_COUNT, (json_list(block),))
        self._is_tallied = True

    def _by_entity(self, sql: str, ids: str) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for entity, text in self._rows(sql, ids):
            found[entity].append(text)
        return found

    def _rows(self, sql: str, wanted: str) -> list[tuple[Any, ...]]:
        return list(self._connection.exec_driver_sql(sql, (wanted,)).cursor.fetchall())

    def _blocks(self) -> Iterator[Sequence[int]]:
        for first in range(0, len(self.ids), BLOCK):
            block = self.ids[first : first + BLOCK]
            yield block
            if self._told:
                self._told(len(block))


def _stretches(postings: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of entities that have so many postings together, or of one that has more."""
    first, last, room = None, 0, 0
    for entity, amount in postings:
        if first is not None and amount > room:
            yield first, last
            first = None
        if first is None:
            first, room = entity, POSTINGS
        last, room = entity, room - amount
    if first is not None:
        yield first, last


_mention = MentionRow._make
_ARTICLE = itemgetter(0)


def _tie(
    one: int, kind: int, name: str, other: int, other_kind: int, other_name: str, articles: int, first: int, last: int
) -> Tie:
    days = publication_date(first) if last else None, publication_date(last)
    return Tie(one, KINDS[kind], name, other, KINDS[other_kind], other_name, articles, *days)


def _day(article_id: int) -> str:
    day = publication_date(article_id)
    return day.isoformat() if day else ""


def _named_entity(
    row: Sequence[Any], names: Sequence[str], descriptions: Sequence[str], tags: Sequence[str]
) -> NamedEntity:
    number, key_kind, form, made, kind, name, articles, mentions, first, last, in_library = row
    return NamedEntity(
        id=number,
        kind=KINDS[kind],
        name=name,
        aliases=tuple(one for one in names if one.casefold() != name.casefold()),
        descriptions=tuple(descriptions[:DESCRIPTIONS]),
        articles=articles,
        mentions=mentions,
        first=publication_date(first) if last else None,
        last=publication_date(last),
        articles_in_library=in_library,
        key=name_row.key_of(EntityRef(KINDS[key_kind], form, made)),
        tags=tuple(tags),
    )
