"""The tables of a library file.

An article's id sorts by date: `(date.toordinal() << 20) | n`, n the order within the day. An undated article takes the
next of the numbers below all days. So "newest first, then the undated, of which the last one added is first" is a walk
backwards through a key, in every table whose key has an article's id.

Two kinds of knowledge are kept apart. What the machine read in an article (`mention.kind` and `.name_id`,
`article_alias`, `description`, or `read_apart` in their stead) and what the user decided (`decision`) are stored; which
entity a mention names (`mention.entity_id`) follows from both, and everything that counts (`entity_article`, `alias`,
the counts of `entity`, `read_kind`, `comention`, `entity_month`, `term`, `posting`, `total`) follows from the mentions
and texts.
`integrity/` says whether it does.
"""

from __future__ import annotations

from sqlalchemy import (
    BLOB,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

from reader.errors import SpoiltError
from reader.model import Kind
from reader.phrase import phrase

# How a kind is stored: these numbers lie in users' files and never change.
KIND_CODES = {
    Kind.PERSON: 1,
    Kind.ORGANIZATION: 2,
    Kind.PLACE: 3,
    Kind.FACILITY: 4,
    Kind.GROUP: 5,
    Kind.PRODUCT: 6,
    Kind.OTHER: 7,
    Kind.DATE: 8,
    Kind.MONEY: 9,
}


class _Kinds(dict[int, Kind]):
    """The kinds by their codes."""

    def __missing__(self, code: object) -> Kind:
        raise SpoiltError(phrase("it holds a kind of entity that there is not"))


KINDS = _Kinds({code: kind for kind, code in KIND_CODES.items()})
NOTHING = 10  # in place of a kind: what the machine took for an entity and the user did not
PINNED = 16  # added to the kind of a mention that a decision made what it is
PARTED = 32  # the same where other mentions of that name in the article stay what they are
FIRST_AMOUNT = KIND_CODES[Kind.DATE]  # dates and sums of money: marked and counted, but nobody "often stands with" them

TOKENIZER = "unicode61 remove_diacritics 2"

metadata = MetaData()

# Small facts of the library: "seeded".
meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Where an article was published: a newspaper, an agency, a site.
source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    sqlite_autoincrement=True,
)

# A tagger and its version: what it read can be read again by a better one.
reading = Table(
    "reading",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("tagger", Text, nullable=False, unique=True),
)

article = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),  # (day << 20) | n, or less where no day is known
    Column("added", Integer, nullable=False),  # seconds since 1970
    Column("source_id", ForeignKey("source.id")),  # null where the file names none
    Column("author", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("words", Integer, nullable=False),  # of the text
    Column("unread", Integer, nullable=False),
    Column("starred", Integer, nullable=False),
    Column("language", Text, nullable=False, server_default=""),  # ISO 639-1; empty where it cannot be told
    Column("reading_id", ForeignKey("reading.id")),  # who read it
    # 1: the title was made of the body's first sentence, and is no part of the text
    Column("title_derived", Integer, nullable=False, server_default="0"),
    Column("section", Text, nullable=False, server_default=""),
    Column("undated_because", Text, nullable=False, server_default=""),  # what was read of its date, in a sentence
    # A letter of `model.Style` for each paragraph of the body; empty where all are plain.
    Column("styles", Text, nullable=False, server_default=""),
)
Index("article_by_reading", article.c.reading_id, article.c.id)
Index("article_by_source", article.c.source_id, article.c.id)
Index("article_unread", article.c.unread, sqlite_where=text("unread"))  # walked backwards, newest first, as all others
Index("article_starred", article.c.starred, sqlite_where=text("starred"))
Index("article_by_added", article.c.added, article.c.id)
Index("article_by_length", article.c.words, article.c.id)
Index("article_by_author", article.c.author, article.c.id, sqlite_where=text("author != ''"))

# What the file of an article says of the fields that the user edited: null where a field is as it was read.
as_read = Table(
    "as_read",
    metadata,
    Column("article_id", ForeignKey("article.id"), primary_key=True),
    Column("title", Text),
    Column("title_derived", Integer),  # null where `title` is
    Column("published", Text),  # 2023-07-12; empty where no day is known
    Column("source", Text),
    Column("author", Text),
    Column("section", Text),
    Column("url", Text),
    Column("language", Text),
)

# The ids that articles had before their dates became others: each is found by them, and no other gets them. Before
# version 5 undated articles took the day on which they were added: these are here too.
former_id = Table(
    "former_id",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", Integer, nullable=False, index=True),
)

# Every author that articles name.
author = Table(
    "author",
    metadata,
    Column("name", Text, primary_key=True),
    Column("form", Text, nullable=False),  # the normal form
    sqlite_with_rowid=False,
)

# The articles in the order of their titles, as `text/sort_key.py` has it; no foreign key, which would look for each
# article that goes through all of it.
title_order = Table(
    "title_order",
    metadata,
    Column("key", Text, primary_key=True),
    Column("article_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

# Apart from `article`, so that a list of a million articles does not leaf through their texts.
article_text = Table(
    "article_text",
    metadata,
    Column("article_id", ForeignKey("article.id"), primary_key=True),
    Column("body", Text, nullable=False),
    # Both null where version 21 or an older one stored the body, until it is stored anew.
    Column("wording", BLOB),  # the keys of its words, as `wording` has them, six bytes each
    Column("checksum", Integer),  # CRC-32: a body of which a letter's case is damaged is known by nothing else
)

# One run of importing; what it added can be taken back as a whole.
import_run = Table(
    "import",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False),  # what the user imported, in words
    Column("started", Integer, nullable=False),
    Column("finished", Integer),  # null while it runs, and for ever where it was killed
    Column("undone", Integer, nullable=False, server_default="0"),
    Column("sources", Text, nullable=False, server_default=""),  # what it was to read: a JSON list of paths; else empty
    sqlite_autoincrement=True,
)

# What became of the files of an import that it did not add.
left_out = Table(
    "left_out",
    metadata,
    Column("import_id", ForeignKey("import.id"), primary_key=True),
    Column("failed", Integer, nullable=False),  # files, and articles in files, that could not be read
    Column("told", BLOB, nullable=False),  # JSON, compressed by zlib: the first of all that were left out, and why
)

# A file that articles came from, every byte of it, once.
source_file = Table(
    "source_file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", BLOB, nullable=False, unique=True),  # SHA-256 of the bytes
    Column("size", Integer, nullable=False),
    Column("data", BLOB, nullable=False),  # compressed by zlib
)

# Where files were found: every folder that one lay in.
folder = Table(
    "folder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False, unique=True),
    Column("form", Text, nullable=False),  # as `text/place_form.py` has it: small plain letters between two slashes
)

# The files of each article, also of one in the bin, which is why no foreign key leads to it. With its part a file is
# one of the identities that the article answers to.
article_file = Table(
    "article_file",
    metadata,
    Column("article_id", Integer, primary_key=True),
    Column("n", Integer, primary_key=True),  # 0: the one that is shown, and that the article is read from
    Column("file_id", ForeignKey("source_file.id"), nullable=False),
    Column("part", Integer, nullable=False),  # which of the file's articles; 0 where it is the only one
    Column("import_id", ForeignKey("import.id"), nullable=False, index=True),  # that brought the file to the article
    Column("path", Text, nullable=False),  # where that import found it
    Column("encoding", Text, nullable=False),  # in which the article is read out of it
    Column("withdrawn", Integer),  # when that import was undone, where another file keeps the article here; else null
    Column("folder_id", ForeignKey("folder.id"), nullable=False),  # of the path
    Column("name_form", Text, nullable=False),  # of the path's last part: small plain letters
    Column("facts", Text, nullable=False, server_default=""),  # what another file there said of it, in JSON; else empty
    sqlite_with_rowid=False,
)
Index("article_file_by_file", article_file.c.file_id, article_file.c.part)
# All that `folder:` and `file:` look through: the walks read nothing but these.
Index("article_file_by_folder", article_file.c.folder_id, article_file.c.article_id, article_file.c.withdrawn)
Index(
    "article_file_by_name",
    article_file.c.article_id,
    article_file.c.folder_id,
    article_file.c.name_form,
    article_file.c.withdrawn,
)
Index("article_file_withdrawn", article_file.c.withdrawn, sqlite_where=text("withdrawn IS NOT NULL"))

# The other identities of each article, also of one in the bin: what its source texts say, whatever bytes say it.
text_identity = Table(
    "text_identity",
    metadata,
    Column("digest", BLOB, primary_key=True),  # SHA-256, see `text/source_identity.py`
    Column("article_id", Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# By which articles of the library with the same words, or nearly, are found: the keys of their bodies, as
# `text/wording.py` has them.
wording = Table(
    "wording",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("article_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

# Articles of which the shorter stands for the most part in the longer, as `text/near_copy.py` has it: each pair twice.
near_copy = Table(
    "near_copy",
    metadata,
    Column("article_id", Integer, primary_key=True),
    Column("other_id", Integer, primary_key=True),
    Column("length", Integer, nullable=False),  # characters of the article's body
    Column("other_length", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Which article each version is a version of: its fullest near copy that is none itself, decisions applied.
version = Table(
    "version",
    metadata,
    Column("article_id", Integer, primary_key=True),
    Column("fullest_id", Integer, nullable=False, index=True),
)

# Every spelling of a name, once.
name = Table(
    "name",
    metadata,
    Column("id", Integer, primary_key=True),  # ascending in the order in which the library met them
    Column("text", Text, nullable=False, unique=True),
    Column("form", Text, nullable=False, index=True),  # the normal form
    Column("plain", Text, nullable=False, server_default="", index=True),  # that in plain letters, by which it is found
    sqlite_autoincrement=True,
)

# An id is never given twice, so that what comes back from the bin finds its own again.
entity = Table(
    "entity",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Integer, nullable=False),  # in force; NOTHING where the user said that it is none
    # With `key_kind` and `made` what joins articles: the normal form of its fullest name.
    Column("form", Text, nullable=False),
    # `called`, or else the fullest name in most of its articles, the first met where there is a tie
    Column("name", Text, nullable=False),
    Column("n_articles", Integer, nullable=False),
    Column("n_mentions", Integer, nullable=False),
    Column("drift", Integer),  # articles come or gone since `comention` was filled; null where nothing is stored
    Column("key_kind", Integer, nullable=False, server_default="0"),  # as settled, whatever the user calls it
    Column("made", Text, nullable=False, server_default=""),  # the mark of the decision that made it
    Column("called", Text),  # by the user; null where nothing was decided
    # Of its articles, those that are a version of the story of another of them: kept by triggers, see `repeats.py`.
    Column("n_repeats", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
Index("entity_by_key", entity.c.key_kind, entity.c.form, entity.c.made, unique=True)
Index("entity_by_articles", entity.c.n_articles)
Index("entity_by_stories", text("n_articles - n_repeats"), _table=entity)
Index("entity_large", entity.c.drift, sqlite_where=text("drift IS NOT NULL"))

# In how many articles a name was read as a kind: where they disagree, `identity/kind_vote.py` tells.
read_kind = Table(
    "read_kind",
    metadata,
    Column("form", Text, primary_key=True),  # the normal form of its fullest name there
    Column("kind", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("entity_id", Integer),  # of the entity of this kind, also while another is in force
    sqlite_with_rowid=False,
)

# The names that an entity goes by, and in how many articles.
alias = Table(
    "alias",
    metadata,
    Column("entity_id", ForeignKey("entity.id"), primary_key=True),
    Column("name_id", ForeignKey("name.id"), primary_key=True, index=True),
    Column("n_named", Integer, nullable=False),  # articles where it is the fullest name
    Column("n_alias", Integer, nullable=False),  # articles where it stands beside a fuller one
    Column("n_given", Integer, nullable=False, server_default="0"),  # 1 where the user gave it
    sqlite_with_rowid=False,
)

# The posting list: the articles of an entity, by date. Everything that is fast hangs on it.
entity_article = Table(
    "entity_article",
    metadata,
    Column("entity_id", ForeignKey("entity.id"), primary_key=True),
    Column("article_id", Integer, primary_key=True),
    Column("n", Integer, nullable=False),  # mentions
    sqlite_with_rowid=False,
)

# A stretch of an article's text that names something. Offsets are code points into title, blank line, body; into the
# body alone where the title was derived from it.
mention = Table(
    "mention",
    metadata,
    Column("article_id", ForeignKey("article.id"), primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, nullable=False),
    Column("kind", Integer, nullable=False),  # as read, or PINNED or PARTED
    Column("name_id", Integer, nullable=False),  # as read: the fullest name of what it names, in this article
    Column("entity_id", Integer, nullable=False),  # in force
    ForeignKeyConstraint(["entity_id", "article_id"], ["entity_article.entity_id", "entity_article.article_id"]),
    sqlite_with_rowid=False,
)

# What else an article calls what it names `name_id`.
article_alias = Table(
    "article_alias",
    metadata,
    Column("article_id", ForeignKey("article.id"), primary_key=True),
    Column("kind", Integer, primary_key=True),
    Column("name_id", Integer, primary_key=True),
    Column("alias_id", Integer, primary_key=True),  # name.id
    sqlite_with_rowid=False,
)

# How an article describes an entity ("Shanghai Mayor"), and where it says so.
description = Table(
    "description",
    metadata,
    Column("entity_id", ForeignKey("entity.id"), primary_key=True),
    Column("article_id", ForeignKey("article.id"), primary_key=True, index=True),
    Column("start", Integer, primary_key=True),
    Column("name_id", Integer, primary_key=True),  # as read, with the kind of the mentions of that name
    Column("kind", Integer, primary_key=True),
    Column("end", Integer, nullable=False),  # SQLite's check of a file wants a key's columns first
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Co-mentions of an entity that has too many articles to count them at every click: the commonest and those associated
# most strongly, with exact counts.
comention = Table(
    "comention",
    metadata,
    Column("entity_id", ForeignKey("entity.id"), primary_key=True),
    Column("other_id", ForeignKey("entity.id"), primary_key=True, index=True),
    Column("n", Integer, nullable=False),  # articles that mention both
    Column("n_repeats", Integer, nullable=False, server_default="0"),  # of these, as an entity has them
    sqlite_with_rowid=False,
)

# Articles a month of such an entity; dated articles only.
entity_month = Table(
    "entity_month",
    metadata,
    Column("entity_id", ForeignKey("entity.id"), primary_key=True),
    Column("month", Integer, primary_key=True),  # year * 12 + month - 1
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Every word of the texts as the full-text index folds it, and in how many articles it stands: completes what is typed.
term = Table(
    "term",
    metadata,
    Column("term", Text, primary_key=True),
    Column("df", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What ranks all that a common word finds in milliseconds: in which articles it stands, and how often. Articles lie in
# pieces by their ids, which together hold all; of each, what changed since it was filled is known, and looked at anew.
posting_piece = Table(
    "posting_piece",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("first", Integer, nullable=False),  # of the ids that it is about, whether there is such an article or not
    Column("last", Integer, nullable=False),
    Column("state", Integer, nullable=False),  # as `store/postings.py` has them
    Column("term", Text, nullable=False),  # the last word that was filled, or taken away
    Column("ids", BLOB, nullable=False),  # of its articles, ascending, eight bytes each
    Column("lengths", BLOB, nullable=False),  # words of each in the index, four bytes each
)

# A word in the articles of a piece, as `search/posting_code.py` packs it: there for every word that was common then.
posting = Table(
    "posting",
    metadata,
    Column("term", Text, primary_key=True),
    Column("piece", Integer, primary_key=True),
    Column("packed", BLOB, nullable=False),  # empty where it stands in none of them
    sqlite_with_rowid=False,
)

# The articles that came, went or got other words since a piece was begun: kept by triggers, see `postings.py`.
posting_change = Table(
    "posting_change",
    metadata,
    Column("piece", Integer, primary_key=True),
    Column("article_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

# A search that is kept, as it stands in the search box.
saved_search = Table(
    "saved_search",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("order", Text, nullable=False),  # of its articles: a word of `model.Order`
    Column("place", Integer, nullable=False),  # among the others
    sqlite_autoincrement=True,
)

# When something was last looked at: that is all that tells what of it is new.
looked_at = Table(
    "looked_at",
    metadata,
    Column("subject", Text, primary_key=True),  # "names" or "search"
    Column("ids", Text, primary_key=True),  # of entities, ascending, or of the search
    Column("moment", Integer, nullable=False),  # seconds since 1970
    Column("since", Integer, nullable=False),  # what was added after that is new for as long as the visit lasts
    sqlite_with_rowid=False,
)

# A folder whose new files are imported by themselves.
watched_folder = Table(
    "watched_folder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False, unique=True),
)

# A file in one of them, as it was when it was last looked at: imported, refused or left as it is.
watched_file = Table(
    "watched_file",
    metadata,
    Column("folder_id", ForeignKey("watched_folder.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("modified", Integer, nullable=False),  # nanoseconds since 1970, as its folder says
    sqlite_with_rowid=False,
)

# How much there is: one row, kept by triggers.
total = Table(
    "total",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("articles", Integer, nullable=False),
    Column("unread", Integer, nullable=False),
    Column("starred", Integer, nullable=False),
    Column("entities", Integer, nullable=False),  # without dates and sums of money
)
