"""Version 8: folders, and the names of files as they are searched, so that `folder:` and `file:` find their articles.

Takes as long as it takes to write what is known of each file anew, without the files themselves.
"""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.store.database import execute_many, rows
from reader.text import place_form

_TABLES = (
    """CREATE TABLE folder (
        id INTEGER NOT NULL, path TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (id), UNIQUE (path))""",
    "ALTER TABLE article_file RENAME TO former_article_file",
    """CREATE TABLE article_file (
        article_id INTEGER NOT NULL, n INTEGER NOT NULL, file_id INTEGER NOT NULL REFERENCES source_file(id),
        part INTEGER NOT NULL, import_id INTEGER NOT NULL REFERENCES import(id), path TEXT NOT NULL,
        encoding TEXT NOT NULL, withdrawn INTEGER, folder_id INTEGER NOT NULL REFERENCES folder(id),
        name_form TEXT NOT NULL, PRIMARY KEY (article_id, n)) WITHOUT ROWID""",
)
_MOVE = """
    INSERT INTO article_file SELECT article_id, n, file_id, part, import_id, path, encoding, withdrawn,
        (SELECT id FROM folder WHERE folder.path = folder_of(former_article_file.path)), name_form_of(path)
    FROM former_article_file ORDER BY article_id, n"""
_INDEXES = (
    "DROP TABLE former_article_file",
    "CREATE INDEX ix_article_file_import_id ON article_file (import_id)",
    "CREATE INDEX article_file_by_file ON article_file (file_id, part)",
    "CREATE INDEX article_file_by_folder ON article_file (folder_id, article_id, withdrawn)",
    "CREATE INDEX article_file_by_name ON article_file (article_id, folder_id, name_form, withdrawn)",
    "CREATE INDEX article_file_withdrawn ON article_file (withdrawn) WHERE withdrawn IS NOT NULL",
)


def find_by_place(connection: Connection) -> None:
    """Keep with each file the folder in which it was found, and its name in small plain letters."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("folder_of", 1, place_form.folder, deterministic=True)
    driver.create_function("name_form_of", 1, place_form.of_name, deterministic=True)
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    folders = [row[0] for row in rows(connection, "SELECT DISTINCT folder_of(path) FROM former_article_file")]
    told = [(folder, place_form.of_folder(folder)) for folder in sorted(folders)]
    execute_many(connection, "INSERT INTO folder(path, form) VALUES (?,?)", told)
    for statement in (_MOVE, *_INDEXES):
        connection.exec_driver_sql(statement)
