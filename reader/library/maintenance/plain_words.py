"""Version 10: the index of words and the names in plain letters: lodz finds Łódź, and any run of Chinese is found.

Every text is looked at, which takes about as long as the copy that was made of the library before; only those that read
otherwise in the index are written anew: none of plain English, all of Chinese, Japanese or Thai.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from reader.library.store import term_index
from reader.library.store.database import execute_many, rows
from reader.text.search_form import index_form

_AT_A_TIME = 500  # articles
_TABLES = (
    "DROP VIEW article_words",
    """CREATE VIEW shown_text(id, title, body) AS
       SELECT article.id, iif(title_derived, '', article.title), article_text.body
       FROM article JOIN article_text ON article_text.article_id = article.id""",
    """CREATE VIEW article_words(id, title, body) AS
       SELECT id, index_form(title), index_form(body) FROM shown_text""",
    "ALTER TABLE name ADD COLUMN plain TEXT DEFAULT '' NOT NULL",
    "UPDATE name SET plain = without_accents(form)",
    "CREATE INDEX ix_name_plain ON name (plain)",
)
_NEXT = "SELECT id, title, body FROM shown_text WHERE id > ? ORDER BY id LIMIT ?"
_DELETE = "INSERT INTO article_fts(article_fts, rowid, title, body) VALUES ('delete',?,?,?)"
_ADD = "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)"


def search_plain_letters(connection: Connection) -> None:
    """Take the words of every text into the index in plain letters."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    last = -1
    while some := rows(connection, _NEXT, last, _AT_A_TIME):
        _index_anew(connection, some)
        last = some[-1].id


def _index_anew(connection: Connection, some: list[Any]) -> None:
    forms = [(number, index_form(title), index_form(body)) for number, title, body in some]
    changed = [(tuple(then), now) for then, now in zip(some, forms, strict=True) if tuple(then) != now]
    execute_many(connection, _DELETE, [then for then, _ in changed])
    execute_many(connection, _ADD, [now for _, now in changed])
    if changed:
        term_index.discount(connection, [f"{title}\n\n{body}" for (_, title, body), _ in changed])
        term_index.count(connection, [f"{title}\n\n{body}" for _, (_, title, body) in changed])
