"""The tables of notes and tags: all of them follow from the decisions and from the texts."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from reader.library.store.tables import TOKENIZER, metadata

# The notes whose articles are in the library, and those on entities. No foreign key leads to an article, which would
# cost every article that goes a look; `integrity/notes.py` says whether it is there.
note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),  # decision.id of the decision that made it
    Column("mark", Text, nullable=False, unique=True),  # that decision's, the same in every library
    Column("subject", Text, nullable=False),  # a word of `model.Subject`
    Column("article_id", Integer),  # null on entities
    # Code points from where the body begins, negative in the title; null where no passage is meant, or it is lost.
    Column("start", Integer),
    Column("end", Integer),
    Column("quote", Text, nullable=False),  # what stands there; of a lost passage what stood there
    Column("text", Text, nullable=False),  # Markdown; empty where it is a highlight
    Column("color", Text, nullable=False),  # a word of `model.Color`
    Column("created", Integer, nullable=False),  # seconds since 1970
    Column("changed", Integer, nullable=False),
)
Index("note_by_article", note.c.article_id, note.c.start)

# The tags of notes, and those of articles, by their keys (`text/tag_name.py`).
note_tag = Table(
    "note_tag",
    metadata,
    Column("tag", Text, primary_key=True),
    Column("note_id", Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)
article_tag = Table(
    "article_tag",
    metadata,
    Column("tag", Text, primary_key=True),
    Column("article_id", Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# Every tag that was given or called so, and how it is shown.
tag = Table(
    "tag",
    metadata,
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("color", Text, nullable=False),  # a word of `model.Color`
    sqlite_with_rowid=False,
)

# The words of notes, in the form of the index of articles.
NOTE_WORDS = f"CREATE VIRTUAL TABLE note_fts USING fts5(quote, text, tokenize='{TOKENIZER}')"
