"""Looks at the names that came since the last time, a little at a time, and keeps what could be asked of them."""

from __future__ import annotations

import time

from sqlalchemy import Connection

from reader.library.review import profile
from reader.library.review.candidate_pairs import pairs
from reader.library.review.candidates import store, tidy
from reader.library.review.kind_conflicts import KindConflicts
from reader.library.review.lone_names import holders
from reader.library.review.profile import Company
from reader.library.store.database import Database, column, execute_many

BATCH = 10  # entities that are looked at in one transaction
FEW = 20  # entities that hardly change of which kind a name is read: as many as an answer touches

_NEXT = f"SELECT entity_id FROM unexamined LIMIT {BATCH}"


class Examiner:
    """Goes on where it was, in this program or the one before."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wavering = KindConflicts()
        self._begun = False
        self._kinds_due = True
        self._looked_at = 0  # entities since the kinds were

    def go_on(self, seconds: float) -> bool:
        """Work for about so long; False once there is nothing left to do."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            with self._database.write() as connection:
                if not self._step(connection):
                    return False
        return True

    def _step(self, connection: Connection) -> bool:
        if not self._begun:
            self._begun = True
            tidy(connection)
            return True
        due = column(connection, _NEXT)
        if due:
            _examine(connection, due)
            self._looked_at += len(due)
            self._kinds_due |= self._looked_at >= FEW
        elif self._kinds_due:
            self._looked_at, self._kinds_due = 0, self._wavering.look(connection)
        return bool(due) or self._kinds_due


def _examine(connection: Connection, due: list[int]) -> None:
    company, looked_at = Company(connection), profile.load_profiles(connection, due)
    store(connection, list(pairs(connection, looked_at, company)))
    store(connection, list(holders(connection, looked_at, company)), better=True)
    execute_many(connection, "DELETE FROM unexamined WHERE entity_id = ?", [(number,) for number in due])
