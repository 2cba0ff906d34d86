"""The tables of what the user decided and did, and of what must be kept because of it."""

from __future__ import annotations

from sqlalchemy import BLOB, Column, ForeignKey, Index, Integer, Table, Text

from reader.library.store.tables import metadata

# What the user decided: appended to, never rewritten.
decision = Table(
    "decision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),  # seconds since 1970
    Column("undone", Integer),  # when it was taken back; null while it is in force
    Column("verb", Text, nullable=False),  # rename, merge, split, retype, remove, watch, …
    Column("scope", Text, nullable=False),  # mention, article, everywhere
    Column("payload", Text, nullable=False),  # JSON: names, kinds and digests, never ids, so that it can travel
    Column("mark", Text),  # random, the same in every library that it travels to
    sqlite_autoincrement=True,
)
Index("decision_by_mark", decision.c.mark, unique=True)

# What was read in an article where decisions about that article, or watched names, say something else.
read_apart = Table(
    "read_apart",
    metadata,
    Column("article_id", ForeignKey("article.id"), primary_key=True),
    Column("reading", BLOB, nullable=False),  # JSON, compressed by zlib: as read, with the ids it had
)

# The names that are read only apart: they stay, so that nothing changes when what keeps them apart is taken back.
apart_name = Table(
    "apart_name",
    metadata,
    Column("article_id", ForeignKey("read_apart.article_id"), primary_key=True),
    Column("name_id", ForeignKey("name.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# What Edit ▸ Undo takes back, in the order in which it was done; ids are those of this library.
action = Table(
    "action",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),  # seconds since 1970
    Column("undone", Integer),  # ascending in the order of undoing; null while it is done
    Column("verb", Text, nullable=False),  # one of `undo_log.PAYLOADS`
    Column("words", Text, nullable=False),  # as the Edit menu says it
    Column("payload", BLOB, nullable=False),  # JSON, compressed by zlib
    sqlite_autoincrement=True,
)
Index("action_undone", action.c.undone)

# Deleted articles, whole but for their files, which stay where they are: they come back with the same ids.
bin_ = Table(
    "bin",
    metadata,
    Column("article_id", Integer, primary_key=True),
    Column("deleted", Integer, nullable=False),  # seconds since 1970
    Column(
        "undone_import", Integer, index=True
    ),  # the import whose undoing put it here; null where the user deleted it
    Column("reading", BLOB, nullable=False),  # JSON, compressed by zlib: the article and what was read in it
)
