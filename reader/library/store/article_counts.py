"""How many articles an entity is told to be in: all, or of the versions of each story one, as the user wants.

Statements have `{articles}` in the place of the number, and `{versions}` in that of those that it leaves out.
"""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library.store.database import ONCE

_ALL = {"articles": "n_articles", "versions": "0"}
_ONCE = {"articles": "n_articles - n_repeats", "versions": "n_repeats"}


def are_counted_once(connection: Connection) -> bool:
    """Tell whether the versions of a story count once."""
    return bool(connection.get_execution_options().get(ONCE))


def with_counts(connection: Connection, sql: str) -> str:
    """Return a statement with the numbers that are wanted."""
    return sql.format_map(_ONCE if are_counted_once(connection) else _ALL)
