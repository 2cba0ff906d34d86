"""Some articles of one moment, read in blocks: one statement for hundreds of articles, and never all of them kept."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any, TypeAlias

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
from reader.model.export import MentionRow, NamedEntity, Tie
from reader.text import name_row

Told: TypeAlias = Callable[[int], None]
_Pair: TypeAlias = tuple[tuple[int, int], tuple[int, int, int]]

BLOCK = 250  # articles read at a time
ENTITIES = 500
PAIRS = 400_000  # of entities that are counted at a time, in some 100 MB
DESCRIPTIONS = 20  # of an entity, the commonest

_KIND_NAMES = {code: str(kind) for kind, code in KIND_CODES.items()}
_TEXTS = """
    SELECT article.id, iif(title_derived, '', article.title), body, article.title, ifnull(source.name, '')
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN source ON source.id = source_id"""
_NAMES = "SELECT id, kind, name FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_MENTIONS = f"""
    SELECT article_id, start, end, entity_id, entity.kind, entity.name FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value
    JOIN entity ON entity.id = entity_id AND entity.kind != {NOTHING}"""
_NAMED = f"""
    SELECT DISTINCT article_id, entity_id FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value
    JOIN entity ON entity.id = entity_id AND entity.kind < {FIRST_AMOUNT} ORDER BY article_id, entity_id"""
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
        told: Told | None = None,
        note_ids: frozenset[int] | None = None,
    ) -> None:
        self._connection = connection
        self.ids = ids
        self._told = told
        self.note_ids = note_ids  # the only notes that are told; None for all
        self._is_tallied = False

    def __len__(self) -> int:
        return len(self.ids)

    def days(self) -> Iterator[date | None]:
        """Yield when they were published, None where no day is known; that reads nothing."""
        return map(publication_date, self.ids)

    def articles(self) -> Iterator[LinkedArticle]:
        for block in self._blocks():
            for one in yield_interruptibly(self._connection, load_articles(self._connection, block), 50):
                yield one if self.note_ids is None else self._without_other_notes(one)

    def mentions(self) -> Iterator[MentionRow]:
        """Yield the mentions of each article, as they stand in it."""
        for block in self._blocks():
            wanted = json_list(block)
            texts = {
                one: (article_text(shown, body), (one, _day(one), title, source))
                for one, shown, body, title, source in self._rows(_TEXTS, wanted)
            }
            for article, start, end, entity, kind, name in self._rows(_MENTIONS, wanted):
                text, where = texts[article]
                yield _mention((*where, start, end, text[start:end], entity, _KIND_NAMES[kind], name))

    def entities(self) -> Iterator[NamedEntity]:
        """Yield whom the articles name, those in most of them first."""
        self._tally()
        resolution = decision_log.current(self._connection)
        found = self._connection.exec_driver_sql(_TALLIED).cursor
        while some := found.fetchmany(ENTITIES):
            ids = json_list([row[0] for row in some])
            aliases, descriptions = self._by_entity(_ALIASES, ids), self._by_entity(_DESCRIPTIONS, ids)
            for row in some:
                tags = resolution.tags_of_entities.get(EntityKey(*row[1:4]), ())
                named = sorted(resolution.notebook.tags[tag].name for tag in tags)
                yield _named_entity(row, aliases[row[0]], descriptions[row[0]], named)

    def ties(self) -> Iterator[Tie]:
        """Yield whom the articles name together, dates and sums of money apart; by their ids.

        Where the pairs are too many to be counted at once, the articles are gone through again for the others.
        """
        first = 0
        while first >= 0:
            counter = _PairCounter(first)
            for block in self._blocks():
                named: dict[int, list[int]] = defaultdict(list)
                for article, entity in self._rows(_NAMED, json_list(block)):
                    named[article].append(entity)
                for article, entities in named.items():
                    counter.count(article, entities)
            pairs = counter.pairs()
            while some := list(islice(pairs, ENTITIES)):
                yield from self._ties(some)
            first = counter.next_first

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

    def _without_other_notes(self, one: LinkedArticle) -> LinkedArticle:
        return replace(one, article=replace(one.article, notes=tuple(self._wanted_notes(one.article.notes))))

    def _wanted_notes(self, notes: Iterable[Note]) -> Iterable[Note]:
        return notes if self.note_ids is None else (note for note in notes if note.id in self.note_ids)

    def _names_all(self, note: Note) -> bool:
        """Tell whether the articles name all entities that a note is on."""
        [[named]] = self._rows(_NAMED_OF, json_list(one.id for one in note.entities))
        return bool(named == len(note.entities))

    def _ties(self, pairs: Sequence[_Pair]) -> Iterator[Tie]:
        ids = json_list({one for (one, _), _ in pairs} | {other for (_, other), _ in pairs})
        named = {number: (number, KINDS[kind], name) for number, kind, name in self._rows(_NAMES, ids)}
        for (one, other), (articles, first, last) in pairs:
            days = publication_date(first) if last else None, publication_date(last)
            yield Tie(*named[one], *named[other], articles, *days)

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


class _PairCounter:
    """Counts in how many articles pairs of entities stand together, from one entity on and as far as there is room."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.next_first = -1  # that there was no room for; negative where there was for all
        self._counts: dict[tuple[int, int], tuple[int, int, int]] = {}

    def count(self, article: int, entities: Sequence[int]) -> None:
        """Count an article by its entities, which ascend."""
        counts, dated = self._counts, article >= FIRST_DATED
        earliest, latest = (article, article) if dated else (1 << 62, 0)
        for place, one in enumerate(entities):
            if one < self._first or 0 <= self.next_first <= one:
                continue
            for other in entities[place + 1 :]:
                amount, first, last = counts.get((one, other), (0, 1 << 62, 0))
                counts[one, other] = (amount + 1, min(first, earliest), max(last, latest))
        if len(counts) > PAIRS:
            self._make_room()

    def pairs(self) -> Iterator[_Pair]:
        """Yield them by their ids, each with its articles, the first and the last of those with a date."""
        yield from sorted(self._counts.items())

    def _make_room(self) -> None:
        """Leave the half with the higher entities for later, unless all are those of one."""
        ones = sorted(one for one, _ in self._counts)
        middle = ones[len(ones) // 2]
        if middle > ones[0]:
            self.next_first = middle
            self._counts = {pair: told for pair, told in self._counts.items() if pair[0] < middle}


_mention = MentionRow._make


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
