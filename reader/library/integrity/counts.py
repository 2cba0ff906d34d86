"""What is counted, or kept in another order, against what it is counted from, each in time linear in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from sqlalchemy import Connection

from reader.library.integrity.pair_sum import mix_sql
from reader.library.integrity.text_scan import are_styles
from reader.library.store.commonest_name import COMMONEST_NAME
from reader.library.store.database import rows, scalar
from reader.library.store.tables import FIRST_AMOUNT, metadata
from reader.model import Order
from reader.text import place_form
from reader.text.normal_form import normal_form
from reader.text.sort_key import sort_key

Look = Callable[[Connection], Iterable[str]]

# Each counts what disagrees; 0 is sound.
_COUNTS = {
    "entities have wrong counts": """
        SELECT count(*) FROM entity LEFT JOIN (
            SELECT entity_id, count(*) AS articles, sum(n) AS mentions FROM entity_article GROUP BY 1) ON entity_id = id
        WHERE n_articles IS NOT articles OR n_mentions IS NOT mentions""",
    "postings are of no entity": """
        SELECT count(*) FROM (SELECT DISTINCT entity_id FROM entity_article)
        WHERE entity_id NOT IN (SELECT id FROM entity)""",
    "entities are not called by their commonest name": f"""
        SELECT count(*) FROM entity WHERE name IS NOT coalesce(called, {COMMONEST_NAME})""",
    "names belong to nobody": """
        SELECT count(*) FROM name WHERE id NOT IN (SELECT name_id FROM alias UNION SELECT name_id FROM apart_name)""",
    "names have another normal form": """
        SELECT count(*) FROM name WHERE form IS NOT normal_form(text) OR plain IS NOT without_accents(form)""",
    "descriptions lie outside their text": """
        SELECT count(*) FROM (
            SELECT article_id, min(start) AS first, max("end") AS last, sum("end" <= start) AS empty
            FROM description GROUP BY 1)
        JOIN shown_text ON id = article_id
        WHERE first < 0 OR empty OR last > length(title) + iif(title = '', 0, 2) + length(body)""",
    "articles have no file": """
        SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM article_file WHERE n = 0)""",
    "files are of no article": """
        SELECT count(*) FROM (
            SELECT article_id FROM article_file
            EXCEPT SELECT id FROM article EXCEPT SELECT article_id FROM bin)""",
    "files have another folder or name": """
        SELECT count(*) FROM article_file LEFT JOIN folder ON folder.id = folder_id
        WHERE folder.path IS NOT folder_of(article_file.path) OR name_form IS NOT name_form_of(article_file.path)""",
    "folders are of no file, or have another form": """
        SELECT count(*) FROM folder WHERE form IS NOT folder_form(path)
        OR id NOT IN (SELECT folder_id FROM article_file)""",
    "texts are said by no article": """
        SELECT count(*) FROM (
            SELECT article_id FROM text_identity
            EXCEPT SELECT id FROM article EXCEPT SELECT article_id FROM bin)""",
    "originals are of no article": """
        SELECT count(*) FROM source_file WHERE id NOT IN (SELECT file_id FROM article_file)""",
    "articles stand in no alphabetical order": """
        SELECT count(*) FROM article LEFT JOIN title_order ON "key" = sort_key(title) AND article_id = article.id
        WHERE article_id IS NULL
        UNION ALL SELECT abs((SELECT count(*) FROM title_order) - (SELECT count(*) FROM article))""",
    "authors are not known, or of no article": """
        SELECT count(*) FROM (SELECT DISTINCT author FROM article WHERE author != '' EXCEPT SELECT name FROM author)
        UNION ALL SELECT count(*) FROM (SELECT name FROM author EXCEPT SELECT author FROM article)""",
    "authors have another normal form": "SELECT count(*) FROM author WHERE form IS NOT normal_form(name)",
    "sources are of no article": """
        SELECT count(*) FROM source WHERE id NOT IN (SELECT source_id FROM article WHERE source_id IS NOT NULL)""",
    "articles are in the library and in the bin": "SELECT count(*) FROM bin JOIN article ON article.id = article_id",
    "saved searches have an order that is none": f"""
        SELECT count(*) FROM saved_search WHERE "order" NOT IN ({", ".join(f"'{order}'" for order in Order)})""",
    "totals are wrong": f"""
        SELECT count(*) FROM total WHERE articles != (SELECT count(*) FROM article)
        OR unread != (SELECT count(*) FROM article WHERE unread)
        OR starred != (SELECT count(*) FROM article WHERE starred)
        OR entities != (SELECT count(*) FROM entity WHERE kind < {FIRST_AMOUNT})
        UNION ALL SELECT 1 - count(*) FROM total""",
}
# What a scan of the texts sees sooner: counted only where it met something.
_OF_TEXTS = {
    "articles have another number of words": """
        SELECT count(*) FROM shown_text JOIN article USING (id)
        WHERE words IS NOT word_count(shown_text.title) + word_count(body)""",
    "articles have other styles than paragraphs": """
        SELECT count(*) FROM article JOIN article_text ON article_id = id
        WHERE typeof(styles) = 'text' AND typeof(body) = 'text' AND NOT are_styles(styles, body)""",
    "articles have no text": "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM article_text)",
    "texts are of no article": "SELECT count(*) FROM article_text WHERE article_id NOT IN (SELECT id FROM article)",
}
# What a walk through the mentions sees sooner: counted only where something has strayed.
_STRAY = {
    "mentions have no name": "SELECT count(*) FROM mention WHERE name_id NOT IN (SELECT id FROM name)",
    "other names of an article are no names": """
        SELECT count(*) FROM article_alias WHERE alias_id NOT IN (SELECT id FROM name)""",
    "other names of an article are of nothing that it mentions": """
        SELECT count(*) FROM (
            SELECT article_id, kind, name_id FROM article_alias
            EXCEPT SELECT article_id, kind, name_id FROM mention)""",
    "descriptions are of nobody whom their article mentions": """
        SELECT count(*) FROM (
            SELECT article_id, kind, name_id, entity_id FROM description
            EXCEPT SELECT article_id, kind, name_id, entity_id FROM mention)""",
}
# Articles of which something lies outside the text; nothing is measured twice, however many mentions it has.
_OUTSIDE = """
    SELECT (SELECT title FROM article WHERE article.id = shown_text.id) FROM (
        SELECT article_id, min(start) AS first, max("end") AS last, sum("end" <= start) AS empty
        FROM mention GROUP BY article_id)
    JOIN shown_text ON id = article_id
    WHERE first < 0 OR empty OR last > length(title) + iif(title = '', 0, 2) + length(body)"""
# The same number where postings and mentions agree: the sum, over all mentions, of a number that tells each pair.
_MIXED = mix_sql("article_id", "entity_id")
_OF_POSTINGS = f"SELECT count(*), total(n), sum(n * ({_MIXED})) FROM entity_article"
_OF_MENTIONS = f"SELECT count(*), sum({_MIXED}) FROM mention"
_POSTINGS = {
    "postings disagree with the mentions": """
        SELECT count(*) FROM (
            SELECT entity_id, article_id, n FROM entity_article
            EXCEPT SELECT entity_id, article_id, count(*) FROM mention GROUP BY 1, 2)""",
    "mentions are in no posting": """
        SELECT count(*) FROM (
            SELECT DISTINCT entity_id, article_id FROM mention
            EXCEPT SELECT entity_id, article_id FROM entity_article)""",
}
# Compared otherwise, in one walk: to look each of their rows up takes longer than all the rest.
_WALKED = frozenset(["mention", "entity_article", "article_alias"])


def _count_wrong(words: str, sql: str, connection: Connection) -> Iterator[str]:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("normal_form", 1, normal_form, deterministic=True)
    driver.create_function("sort_key", 1, sort_key, deterministic=True)
    driver.create_function("word_count", 1, _word_count, deterministic=True)
    driver.create_function("are_styles", 2, are_styles, deterministic=True)
    driver.create_function("folder_of", 1, place_form.folder, deterministic=True)
    driver.create_function("folder_form", 1, place_form.of_folder, deterministic=True)
    driver.create_function("name_form_of", 1, place_form.of_name, deterministic=True)
    wrong = sum(abs(row[0]) for row in rows(connection, sql))
    if wrong:
        yield f"{wrong:,} {words}."


def _word_count(stored: str | bytes) -> int:
    return len(stored.split())  # also where damage made bytes of a text


def stray_names(connection: Connection) -> Iterator[str]:
    """Yield which names and descriptions are of nothing."""
    for words, sql in _STRAY.items():
        yield from _count_wrong(words, sql, connection)


def _postings(connection: Connection) -> Iterator[str]:
    [[_, mentions, postings]] = rows(connection, _OF_POSTINGS)
    [[counted, mixed]] = rows(connection, _OF_MENTIONS)
    if (mentions, postings) != (counted, mixed):
        for words, sql in _POSTINGS.items():
            yield from _count_wrong(words, sql, connection)


def _outside(connection: Connection) -> Iterator[str]:
    titles = [row[0] for row in rows(connection, _OUTSIDE)]
    if titles:
        named = ", ".join(f"“{title}”" for title in titles[:3]) + (" and others" if len(titles) > 3 else "")
        yield f"Some mentions lie outside their text, in {named}."


_SAME_TERMS = "SELECT count(*), count(iif(df = doc, 1, NULL)) FROM temp.indexed LEFT JOIN term USING (term)"
LOOKS: dict[str, Look] = {
    **{words: partial(_count_wrong, words, sql) for words, sql in _COUNTS.items()},
    "postings disagree with the mentions": _postings,
}
LOOKS_AT_TEXTS: dict[str, Look] = {
    **{words: partial(_count_wrong, words, sql) for words, sql in _OF_TEXTS.items()},
    "mentions lie outside their text": _outside,
}


def dangling(connection: Connection) -> Iterator[str]:
    """Yield the tables of which rows refer to what is not there."""
    for table in metadata.sorted_tables:
        is_due = table.foreign_keys and table.name not in _WALKED
        if is_due and rows(connection, "SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1", table.name):
            yield f"Rows of “{table.name}” refer to what is not there."


def terms(connection: Connection) -> Iterator[str]:
    """Yield whether the words that completions know are those of the index."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed USING fts5vocab(main, article_fts, row)"
    )
    [[indexed, same]] = rows(connection, _SAME_TERMS)
    wrong = indexed + scalar(connection, "SELECT count(*) FROM term") - 2 * same
    if wrong:
        yield f"{wrong:,} words have wrong counts."
