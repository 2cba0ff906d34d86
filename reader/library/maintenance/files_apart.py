"""Version 7: files apart from articles, so that an article may come from many files and a file hold many articles.

Takes as long as it takes to copy the files, which are moved as they are. What their texts say is not looked at here:
`ingest/text_identities.py` does that, a little at a time, once the library is up to date.
"""

from __future__ import annotations

import json
import zlib

from sqlalchemy import Connection

from reader.library.store.database import execute_many

_AT_A_TIME = 1_000  # articles of the bin
_TABLES = (
    "ALTER TABLE source_file RENAME TO former_file",
    """CREATE TABLE source_file (
        id INTEGER NOT NULL, digest BLOB NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL,
        PRIMARY KEY (id), UNIQUE (digest))""",
    """CREATE TABLE article_file (
        article_id INTEGER NOT NULL, n INTEGER NOT NULL, file_id INTEGER NOT NULL REFERENCES source_file(id),
        part INTEGER NOT NULL, import_id INTEGER NOT NULL REFERENCES import(id), path TEXT NOT NULL,
        encoding TEXT NOT NULL, withdrawn INTEGER, PRIMARY KEY (article_id, n)) WITHOUT ROWID""",
    """CREATE TABLE text_identity (
        digest BLOB NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (digest, article_id)) WITHOUT ROWID""",
    "INSERT INTO source_file SELECT article_id, digest, size, data FROM former_file ORDER BY article_id",
    """INSERT INTO article_file(article_id, n, file_id, part, import_id, path, encoding)
       SELECT article_id, 0, article_id, 0, import_id, path, encoding FROM former_file ORDER BY article_id""",
    "DROP TABLE former_file",
)
_OF_THE_BIN = """
    INSERT INTO source_file(digest, size, data) SELECT digest, ?, data FROM bin WHERE article_id = ?
    ON CONFLICT DO NOTHING"""
_LINK = """
    INSERT INTO article_file(article_id, n, file_id, part, import_id, path, encoding)
    SELECT ?, 0, id, 0, ?, ?, ? FROM source_file WHERE digest = ?"""
_INDEXES = (
    "CREATE INDEX ix_article_file_import_id ON article_file (import_id)",
    "CREATE INDEX article_file_by_file ON article_file (file_id, part)",
    "CREATE INDEX article_file_withdrawn ON article_file (withdrawn) WHERE withdrawn IS NOT NULL",
    "CREATE INDEX ix_text_identity_article_id ON text_identity (article_id)",
    "ALTER TABLE bin DROP COLUMN digest",
    "ALTER TABLE bin DROP COLUMN data",
    "INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', 16777216)",  # writes many articles as one part
    "INSERT INTO meta(key, value) VALUES ('texts to be identified above', '0')",
)


def keep_files_apart(connection: Connection) -> None:
    """Move every file, also those of the bin, to where it is kept once, and remember which article it is of."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    binned = connection.exec_driver_sql("SELECT article_id, reading, digest FROM bin")
    for some in binned.partitions(_AT_A_TIME):
        told = [(number, json.loads(zlib.decompress(reading)), digest) for number, reading, digest in some]
        execute_many(connection, _OF_THE_BIN, [(entry["size"], number) for number, entry, _ in told])
        links = [(number, one["import"], one["path"], one["encoding"], digest) for number, one, digest in told]
        execute_many(connection, _LINK, links)
    for statement in _INDEXES:
        connection.exec_driver_sql(statement)
