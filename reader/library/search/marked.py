"""What stands beside the articles: tags and the words of notes that a query asks for, and how to walk through them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.search.plans import Beside, Either, Entities, Nothing, Plan, Sql
from reader.library.store.database import column, json_list, rows, scalar
from reader.text import tag_name
from reader.text.one_form import in_one_form
from reader.text.query.tokens import WORD
from reader.text.search_form import index_phrase

_ANY_NOTE = Sql("article_id NOT NULL")
_WITH_TAG = "tag IN (SELECT value FROM json_each(?))"
_TAGGED_NOTE = f"article_id NOT NULL AND id IN (SELECT note_id FROM note_tag WHERE {_WITH_TAG})"
_WITH_WORDS = "article_id NOT NULL AND id IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)"
_COUNT = "SELECT count(*) FROM {} WHERE {}"
_POSTINGS = "SELECT total(n_articles) FROM entity WHERE id IN (SELECT value FROM json_each(?))"


def of_notes(connection: Connection) -> Plan:
    """Return how to find the articles that have a note or a highlight."""
    return Beside((("note", _ANY_NOTE),), _count(connection, "note", _ANY_NOTE))


def of_note_words(connection: Connection, asked: str, *, unfinished: bool) -> Plan:
    """Return how to find the articles with a note in which, or in whose quotation, words stand side by side."""
    match = words_match(WORD.findall(in_one_form(asked)), goes_on=unfinished)
    if not match:
        return Nothing()
    where = Sql(_WITH_WORDS, (match,))
    return Beside((("note", where),), _count(connection, "note", where))


def words_match(words: Sequence[str], *, goes_on: bool) -> str:
    """Return words that stand side by side, the last perhaps only begun, in the language of the index of notes."""
    phrase = index_phrase(words)
    return f'"{phrase.text}"{" *" * (goes_on or phrase.goes_on)}' if phrase.text.strip() else ""


def of_any_tag(connection: Connection) -> Plan:
    """Return how to find the articles that have a tag, or a note that has one."""
    return of_tags(connection, column(connection, 'SELECT "key" FROM tag'))


def find_tags(connection: Connection, asked: str, *, begun: bool = False) -> list[str]:
    """Return the keys of the tags that are, or once were, called so; or that begin so."""
    key = tag_name.key(asked)
    if begun:
        return column(connection, 'SELECT "key" FROM tag WHERE substr("key", 1, ?) = ?', len(key), key)
    key = decision_log.current(connection).notebook.key_now(key)
    return column(connection, 'SELECT "key" FROM tag WHERE "key" = ?', key)


def of_tags(connection: Connection, keys: Sequence[str]) -> Plan:
    """Return how to find the articles that have one of some tags, or a note that has it, or a name that has it."""
    given = json_list(keys)
    selections = ("article_tag", Sql(_WITH_TAG, (given,))), ("note", Sql(_TAGGED_NOTE, (given,)))
    found = sum(_count(connection, table, where) for table, where in selections)
    beside = Beside(selections, found)
    if not (entities := tagged_entities(connection, keys)):
        return beside
    articles = int(scalar(connection, _POSTINGS, json_list(entities)))
    return Either((beside, Entities(tuple(entities), articles)))


def tagged_entities(connection: Connection, keys: Sequence[str]) -> list[int]:
    """Return the entities that have one of some tags."""
    by_entity = decision_log.current(connection).tags_of_entities
    return sorted(ids_of(connection, {key for key, tags in by_entity.items() if not tags.isdisjoint(keys)}).values())


def _count(connection: Connection, table: str, where: Sql) -> int:
    [[found]] = rows(connection, _COUNT.format(table, where.text), *where.values)
    return int(found)
