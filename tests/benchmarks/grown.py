"""Large libraries that are grown out of one of 100,000 generated articles: `grown.py ARTICLES` makes one.

To import a million articles takes half an hour of a processor, to copy them by SQL one minute. Each article stands in
the library several times, on days that lie two years apart, so that the newest thousand are all different; the names
are those of the small library, each in so many times more articles, and what is stored of large entities follows, since
all counts grow alike. Places are called as those of the table of spots, the largest the oftenest, so that a map has
something to show. Left out is what no page of names reads: words are found, and files and aliases known, of the first
copies alone, and of those who are large only here nobody is stored as standing with them.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.disk import SCHEMA_VERSION
from reader.library.links import aggregates
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import Database
from reader.library.store.tables import KIND_CODES
from reader.model import Kind
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from tests.benchmarks import generated
from tests.benchmarks.generated import DAYS, folder
from tests.benchmarks.mapping import place_names

SMALL = 100_000  # articles
CACHE = 1_000  # MiB
APART = 731  # days between two copies of an article
ROOM = 100  # ids of a day that each copy has
LAST = (1 << DAY_BITS) - 1  # id of a day
CHUNK = 1_000  # entities whose postings are sorted at once

_BY_DAY = {"article": "id", "article_text": "article_id", "mention": "article_id", "article_file": "article_id",
           "article_fts_docsize": "id"}  # fmt: skip
_COUNTS = (
    ("entity", "n_articles"), ("entity", "n_mentions"), ("alias", "n_named"), ("alias", "n_alias"),
    ("alias", "n_given"), ("read_kind", "n"), ("term", "df"), ("comention", "n"),
    ("total", "articles"), ("total", "unread"), ("total", "starred"),
)  # fmt: skip
_LATER = """
    SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (
        type = 'trigger' OR type = 'index' AND tbl_name IN ('article', 'article_file'))"""
_MONTHS = f"""
    INSERT INTO entity_month(entity_id, month, n)
    SELECT entity_id, month, count(*) FROM entity_article
    JOIN entity ON entity.id = entity_id AND drift IS NOT NULL
    JOIN temp.month_of ON day = article_id >> {DAY_BITS} GROUP BY 1, 2"""


def kept(articles: int) -> Path:
    """Return a library of so many articles, grown now where none is kept; a small one is generated."""
    if articles <= SMALL:
        return generated.kept(articles)
    path = folder() / f"grown-{articles}-{SCHEMA_VERSION}.library"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        for file in folder().glob(f"{unfinished.name}*"):
            file.unlink()
        shutil.copyfile(generated.kept(SMALL), unfinished)
        _grow(unfinished, articles // SMALL)
        unfinished.rename(path)
    return path


def _grow(path: Path, copies: int) -> None:
    database = Database(path, cache=CACHE)
    try:
        with database.driver() as driver:
            for pragma in ("foreign_keys = OFF", "synchronous = OFF", "journal_mode = DELETE", "journal_mode = OFF"):
                driver.execute(f"PRAGMA {pragma}")
            driver.execute("ATTACH ? AS small", (str(generated.kept(SMALL)),))
            with _without_indexes(driver):
                _call_places(driver)
                _copy_articles(driver, copies)
                _copy_postings(driver, copies)
                _count(driver, copies)
            _analyse(driver)
            driver.execute("PRAGMA journal_mode = WAL")
    finally:
        database.close()
    _tell("done")


@contextmanager
def _without_indexes(driver: sqlite3.Connection) -> Iterator[None]:
    """Make what is made of single rows when all are there."""
    later = driver.execute(_LATER).fetchall()
    for sort, name, _ in later:
        driver.execute(f'DROP {sort} "{name}"')
    yield
    _tell("indexes")
    for _, _, sql in later:
        driver.execute(sql)


def _call_places(driver: sqlite3.Connection) -> None:
    sql = "SELECT id, name FROM entity WHERE kind = ? ORDER BY n_articles DESC, id"
    places = driver.execute(sql, (KIND_CODES[Kind.PLACE],)).fetchall()
    for (entity_id, before), name in zip(places, place_names(), strict=False):
        told = name, normal_form(name)
        driver.execute("UPDATE OR IGNORE entity SET name = ?, form = ? WHERE id = ?", (*told, entity_id))
        plain = without_accents(name)
        driver.execute("UPDATE OR IGNORE name SET text = ?, form = ?, plain = ? WHERE text = ?", (*told, plain, before))


def _copy_articles(driver: sqlite3.Connection, copies: int) -> None:
    """Write all articles anew in the order of their ids, so that no table has to be looked through for room."""
    _tell("articles")
    statements = [_insertion(driver, table, key) for table, key in _BY_DAY.items()]
    first = _first_day(driver)
    for table in _BY_DAY:
        driver.execute(f"DELETE FROM main.{table}")
    driver.execute("BEGIN")
    for day in range(DAYS):
        for copy in range(copies):
            was = first + (day - copy * APART) % DAYS
            for sql in statements:
                driver.execute(sql, (first + day, copy, was << DAY_BITS))
    driver.execute("COMMIT")


def _insertion(driver: sqlite3.Connection, table: str, key: str) -> str:
    """Return the statement that writes the articles of a day (?3) as a copy (?2) of another day (?1)."""
    moved = f"(?1 << {DAY_BITS}) | (({key} & {LAST}) + {ROOM} * ?2)"
    changed = {key: moved, "part": "part + ?2"}
    columns = ", ".join(changed.get(row[1], f'"{row[1]}"') for row in driver.execute(f"PRAGMA table_info({table})"))
    within = f"{key} BETWEEN ?3 AND ?3 + {LAST}"
    return f"INSERT INTO main.{table} SELECT {columns} FROM small.{table} WHERE {within} ORDER BY {key}"


def _copy_postings(driver: sqlite3.Connection, copies: int) -> None:
    _tell("postings")
    first = _first_day(driver)
    day = f"{first} + ((article_id >> {DAY_BITS}) - {first} + copy.value * {APART}) % {DAYS}"
    moved = f"(({day}) << {DAY_BITS}) | ((article_id & {LAST}) + {ROOM} * copy.value)"
    each = f"CROSS JOIN json_each('{[*range(copies)]}') AS copy"
    driver.execute("DELETE FROM main.entity_article")
    driver.execute("DELETE FROM main.title_order")
    driver.execute("BEGIN")
    driver.execute(
        f"INSERT INTO main.title_order SELECT title_order.key, {moved} FROM small.title_order {each} ORDER BY 1, 2"
    )
    [highest] = driver.execute("SELECT max(entity_id) FROM small.entity_article").fetchone()
    for low in range(0, highest + 1, CHUNK):
        driver.execute(
            f"INSERT INTO main.entity_article SELECT entity_id, {moved}, n FROM small.entity_article {each}"
            f" WHERE entity_id BETWEEN {low} AND {low + CHUNK - 1} ORDER BY 1, 2"
        )
    driver.execute("COMMIT")


def _first_day(driver: sqlite3.Connection) -> int:
    return int(driver.execute(f"SELECT min(id) >> {DAY_BITS} FROM small.article").fetchone()[0])


def _count(driver: sqlite3.Connection, copies: int) -> None:
    """Count what is stored of entities, words and months as it is now."""
    _tell("counts")
    driver.execute("BEGIN")
    for table, column in _COUNTS:
        driver.execute(f"UPDATE {table} SET {column} = {column} * {copies}")
    driver.execute("UPDATE entity SET drift = 0 WHERE drift IS NULL AND n_articles >= ?", (aggregates.LARGE,))
    driver.execute("DELETE FROM entity_month")
    driver.execute("CREATE TEMP TABLE month_of(day INTEGER PRIMARY KEY, month INTEGER)")
    first = _first_day(driver)
    months = [(day, aggregates.month_of(day << DAY_BITS)) for day in range(first, first + DAYS)]
    driver.executemany("INSERT INTO temp.month_of VALUES (?, ?)", months)
    driver.execute(_MONTHS)
    driver.execute("COMMIT")


def _analyse(driver: sqlite3.Connection) -> None:
    _tell("statistics")
    driver.execute("UPDATE meta SET value = (SELECT articles FROM total) WHERE key = 'index of words merged'")
    driver.execute("PRAGMA analysis_limit = 400")
    driver.execute("ANALYZE")


def _tell(what: str) -> None:
    print(f"  {time.strftime('%X')} {time.process_time():6.0f} s of the processor: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    print(kept(int(sys.argv[1])))
