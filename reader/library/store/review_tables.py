"""The tables of the review: which names may be one, found beforehand. All of it can be thrown away and made again."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from reader.library.store.tables import metadata

# Entities that came, or came to go by another name, since the review looked at them last; filled by a trigger.
unexamined = Table("unexamined", metadata, Column("entity_id", Integer, primary_key=True))

# What names share that may be alike (`review/likeness.py`). Rows may be left of entities that are gone.
likeness = Table(
    "likeness",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("entity_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

# What could be asked. Rows of entities that are gone may be left here too: where those come back, so does the question.
candidate = Table(
    "candidate",
    metadata,
    Column("asks", Integer, primary_key=True),  # 1: are they one; 2: who goes by this name alone; 3: of which kind
    Column("one_id", Integer, primary_key=True),  # entity.id
    Column("other_id", Integer, primary_key=True),  # entity.id; that of one_id itself where only its kind is asked for
    Column("score", Integer, nullable=False),  # up to about 1000; the highest is asked first
    Column("why", Text, nullable=False),  # in what the names differ, a word of `review/likeness.py`
    Column("company", Integer, nullable=False),  # names that stand in articles of both
    sqlite_with_rowid=False,
)
Index("candidate_by_score", candidate.c.score)

TRIGGER = """CREATE TRIGGER alias_added AFTER INSERT ON alias BEGIN
    INSERT INTO unexamined VALUES (new.entity_id) ON CONFLICT DO NOTHING; END"""
