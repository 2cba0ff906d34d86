"""Looks at how the articles of an older library are worded, some at a time, while nobody waits.

A library of before version 13 knows the words of none of its articles, one of before version 15 no versions. Until an
article was looked at, the same words in a file of another format are another article, as they were before.
"""

from __future__ import annotations

from reader.library.links import versions
from reader.library.store import meta, wordings
from reader.library.store.database import Database, rows
from reader.text.wording import keys_of

PENDING = "wordings to be looked at above"  # in `meta`: the id of the last article that was looked at
AT_A_TIME = 40  # articles, about 20 ms

_NEXT = "SELECT article_id, body FROM article_text WHERE article_id > ? ORDER BY article_id LIMIT ?"


def step(database: Database) -> bool:
    """Look at some articles; tell whether there may be more."""
    with database.read() as connection:
        if not meta.get(connection, PENDING):
            return False
    with database.write() as connection:
        last = meta.get(connection, PENDING)
        found = rows(connection, _NEXT, int(last), AT_A_TIME) if last else []
        worded = [(number, keys_of(body)) for number, body in found]
        wordings.add(connection, worded)
        versions.relate(connection, worded)
        if found:
            meta.put(connection, PENDING, str(found[-1][0]))
        else:
            meta.drop(connection, PENDING)
    return bool(found)
