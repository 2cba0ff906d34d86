"""What it costs to list each story once: `folding.py [ARTICLES]`, 50,000 where nothing is said.

The same lists flat and folded, in milliseconds of processor time, in one library: without stories, then with a tenth
of the articles versions of others, which is not kept.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from reader.library.search import folding
from reader.library.store.database import Database, column, rows, scalar
from reader.model import ArticleQuery, Order
from tests.benchmarks.generated import kept

ARTICLES = 50_000
ROUNDS = 9
SCREEN = 64
_STORIES = """
    WITH one AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM article),
         first AS (SELECT id, n FROM one WHERE n % 30 = 0)
    INSERT INTO version(article_id, fullest_id)
    SELECT one.id, first.id FROM one JOIN first ON first.n = one.n - one.n % 30 WHERE one.n % 30 IN (1, 2, 3)"""


def median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return 1000 * statistics.median(times)


def lists(connection: Connection) -> dict[str, ArticleQuery]:
    [word] = column(connection, "SELECT term FROM term WHERE length(term) > 2 ORDER BY df DESC LIMIT 1")
    [top] = rows(connection, "SELECT id FROM entity ORDER BY n_articles DESC LIMIT 1")
    return {
        "all": ArticleQuery(),
        "all by title": ArticleQuery(order=Order.TITLE),
        "the commonest word": ArticleQuery(f"{word} "),
        "the commonest entity": ArticleQuery(entity_ids=(top.id,)),
        "the unread": ArticleQuery(unread=True),
    }


def measure(path: Path) -> None:
    database = Database(path)
    with database.write() as connection, database.driver() as driver:
        articles = scalar(connection, "SELECT articles FROM total")
        for stories in (False, True):
            if stories:
                connection.exec_driver_sql(_STORIES)
            versions = scalar(connection, "SELECT count(*) FROM version")
            print(f"\n{articles:,} articles, {versions:,} of them versions{'flat':>18}{'folded':>12}{'ratio':>9}")
            for name, query in lists(connection).items():
                for limit, what in ((SCREEN, "a screen"), (None, "every id")):
                    flat, folded = (
                        median(partial(folding.ids, connection, driver, replace(query, folded=folds), limit))
                        for folds in (False, True)
                    )
                    print(f"{f'  {name}, {what}':44}{flat:12.2f}{folded:12.2f}{folded / flat:9.2f}")
        connection.exec_driver_sql("DELETE FROM version")


if __name__ == "__main__":
    measure(kept(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES))
