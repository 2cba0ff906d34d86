"""The tags of a library: how much has each, and which are meant by what is typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.store.database import rows
from reader.model import Color, Tag, TagCount
from reader.phrase import phrase
from reader.text import tag_name

_TAGS = """
    SELECT "key", name, color, (SELECT count(*) FROM article_tag WHERE tag = "key") AS articles,
           (SELECT count(*) FROM note_tag WHERE tag = "key") AS notes
    FROM tag ORDER BY 1"""


def counts(connection: Connection, *, of_entities: bool = True) -> list[TagCount]:
    """Return the tags that anything has, in the order of their names; of entities only where they are asked for.

    Which entities have them follows from the whole log, which takes a moment where this connection has not read it yet.
    """
    entities = _of_entities(connection) if of_entities else Counter[str]()
    found = [(row, entities[row.key]) for row in rows(connection, _TAGS)]
    return [
        TagCount(Tag(row.name, Color(row.color)), row.articles, row.notes, tagged)
        for row, tagged in found
        if row.articles or row.notes or tagged
    ]


def _of_entities(connection: Connection) -> Counter[str]:
    by_entity = decision_log.current(connection).tags_of_entities
    there = ids_of(connection, by_entity.keys()) if by_entity else {}
    return Counter(tag for key in there for tag in by_entity[key])


def complete(connection: Connection, beginning: str) -> Iterator[TagCount]:
    """Yield the tags that begin so, or of which a word does, those first that most has."""
    begun = tag_name.key(beginning)
    found = [(count, tag_name.key(count.tag.name)) for count in counts(connection)]
    meant = [(count, key) for count, key in found if f" {begun}" in f" {key}"]
    for count, _ in sorted(meant, key=lambda one: (not one[1].startswith(begun), -_uses(one[0]), one[1])):
        yield count


def _uses(count: TagCount) -> int:
    return count.articles + count.notes + count.entities


def in_words(count: TagCount) -> str:
    """Say what has a tag: "2 articles, 1 note"."""
    told = (
        (count.articles, phrase("{n} article", "{n} articles", n=count.articles)),
        (count.notes, phrase("{n} note", "{n} notes", n=count.notes)),
        (count.entities, phrase("{n} name", "{n} names", n=count.entities)),
    )
    return ", ".join(words for n, words in told if n)
