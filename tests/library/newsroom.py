"""Articles made for the tests of the library: short texts, and the names that are said to stand in them."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.exports import decisions
from reader.library import Library
from reader.model import ArticleDraft, Description, Kind, LinkedEntity, Reading, SourceFile
from reader.text.source_identity import text_digest

Ready = tuple[SourceFile, ArticleDraft, Reading]

MONDAY = date(2023, 4, 3)


def person(name: str, *aliases: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.PERSON, (), aliases)


def place(name: str, *aliases: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.PLACE, (), aliases)


def amount(name: str) -> LinkedEntity:
    return LinkedEntity(name, Kind.MONEY, ())


def found(text: str, wanted: LinkedEntity) -> LinkedEntity:
    """Return the entity with all the places where the text has its name or, apart from that, an alias."""
    spellings = sorted((wanted.name, *wanted.aliases), key=len, reverse=True)
    spans = tuple(match.span() for match in re.finditer("|".join(map(re.escape, spellings)), text))
    return LinkedEntity(wanted.name, wanted.kind, spans, wanted.aliases, wanted.descriptions)


def described(entity: LinkedEntity, text: str, start: int = 0) -> LinkedEntity:
    said = Description(text, start, start + len(text))
    return LinkedEntity(entity.name, entity.kind, entity.mentions, entity.aliases, (*entity.descriptions, said))


def reading(
    title: str,
    body: str,
    *entities: LinkedEntity,
    published: date | None = MONDAY,
    source: str = "",
    path: str = "",
) -> Ready:
    text = f"{title}\n\n{body}"
    draft = ArticleDraft(title, body, source=source, published=published, text_digest=text_digest(text))
    data = text.encode("utf-8", "surrogateescape")
    file = SourceFile(path or f"/texts/{title}.txt", data, hashlib.sha256(data).hexdigest())
    linked = tuple(found(draft.text, entity) for entity in entities)
    return file, draft, Reading(tuple(entity for entity in linked if entity.mentions), tagger="tests 1")


def in_other_bytes(made: Ready, encoding: str, line_end: str = "\r\n") -> Ready:
    """Return what is made of another file that says the same."""
    file, draft, read = made
    text = file.data.decode("utf-8", "surrogateescape").replace("\n", line_end)
    data = text.encode(encoding, "surrogatepass" if "16" in encoding else "surrogateescape")
    other = SourceFile(f"{file.path}.{encoding}", data, hashlib.sha256(data).hexdigest())
    return other, replace(draft, encoding=encoding), read


def add(library: Library, *readings: Ready) -> list[int]:
    """Import articles as one run and return their ids in the order given."""
    import_id = library.imports.begin("test")
    outcomes = library.imports.add(import_id, readings)
    library.imports.finish(import_id)
    library.upkeep.store_large()
    return [outcome.article_id for outcome in outcomes if outcome.article_id is not None]


def export_decisions(library: Library, path: Path, *, force: bool = False) -> int:
    """Write the decisions in force into a file, and return how many they are."""
    return decisions.write_file(library, path, force=force)


def file_at(path: str) -> str:
    """Return the condition, in SQL, by which a row of `source_file` is that of the file that lay at a path."""
    return f"id = (SELECT file_id FROM article_file WHERE path = '{path}')"


def entity_id(library: Library, name: str) -> int:
    return library.entities.find_by_name(name)[0].id


_OF_ARTICLES = {
    "article_file": "article_id IN (SELECT id FROM article)",
    "text_identity": "article_id IN (SELECT id FROM article)",
    "source_file": "id IN (SELECT file_id FROM article_file WHERE article_id IN (SELECT id FROM article))",
    "folder": "id IN (SELECT folder_id FROM article_file WHERE article_id IN (SELECT id FROM article))",
}
_NO_STATE = (
    "article_fts%",
    "sqlite_%",
    "bin",
    "import",
    "comention",
    "action",
    "unexamined",
    "likeness",
    "candidate",
    "former_id",
)


def shown_state(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the state of a library but for its decisions, what was done, and the ids of sources, which nobody sees."""
    tables = state(path)
    names = {row[0]: row[1] for row in tables.pop("source")}
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[0] for row in connection.execute("SELECT name FROM pragma_table_info('article')")]
    at = columns.index("source_id")
    tables["article"] = [(*row[:at], names.get(row[at]), *row[at + 1 :]) for row in tables["article"]]
    return {name: rows for name, rows in tables.items() if name not in ("decision", "meta")}


def state(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of a library but its bin, its list of imports and what is stored only to be quick.

    Nor which ids articles had, which is remembered after they have them again.
    """
    with closing(sqlite3.connect(path)) as connection:
        skipped = " AND ".join("name NOT LIKE ?" for _ in _NO_STATE)
        names = connection.execute(f"SELECT name FROM sqlite_schema WHERE type = 'table' AND {skipped}", _NO_STATE)
        tables: dict[str, Sequence[tuple[object, ...]]] = {
            name: connection.execute(f'SELECT * FROM "{name}" WHERE {_OF_ARTICLES.get(name, "1")}').fetchall()
            for (name,) in names
        }
        # Which ids the entities of other kinds had is remembered, but no state.
        tables["read_kind"] = connection.execute("SELECT form, kind, n FROM read_kind").fetchall()
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, article_fts, instance)")
        tables["words"] = connection.execute("SELECT * FROM temp.words").fetchall()
    return {name: sorted(rows, key=repr) for name, rows in tables.items()}
