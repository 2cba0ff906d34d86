"""The tables that articles make: of themselves, of whom they name, of each mention, and of whom they name together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

from reader.lazy_dataclass import dataclass
from reader.library import Selection
from reader.model import LinkedArticle, NoteRow
from reader.model.export import MentionRow, NamedEntity
from reader.text.name_row import digests_of

Row: TypeAlias = tuple[Any, ...]
PASSES = 5  # through all articles, for all tables


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table by its name: its columns, and how its rows are made."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[Selection], Iterator[Row]]
    words: frozenset[str]  # the columns that hold what others have written
    are_mentions: bool = False  # whose rows can be made of what the articles and the entities tell once

    @property
    def texts(self) -> tuple[int, ...]:
        """Return which columns these are."""
        return tuple(at for at, column in enumerate(self.columns) if column in self.words)


def _articles(selection: Selection) -> Iterator[Row]:
    return map(_article, selection.articles())


def _article(one: LinkedArticle) -> Row:
    article = one.article
    return (
        article.id,
        day(article.published),
        article.title,
        article.source,
        article.author,
        article.section,
        article.url,
        article.language,
        article.word_count,
        len(one.entities),
        len(article.mentions),
        int(article.unread),
        int(article.starred),
        moment(article.added),
        article.path,
        join_texts(tag.name for tag in article.tags),
        article.link,
    )


def _entities(selection: Selection) -> Iterator[Row]:
    return map(_entity, selection.entities())


def _entity(one: NamedEntity) -> Row:
    told = one.id, str(one.kind), one.name, join_texts(one.aliases), join_texts(one.descriptions)
    amounts = one.articles, one.mentions, day(one.first), day(one.last), one.articles_in_library
    return (*told, *amounts, join_texts(one.tags), one.key, str(digests_of(one.kind, one.name, one.tags)))


def _mentions(selection: Selection) -> Iterator[Row]:
    return selection.mentions()


def _pairs(selection: Selection) -> Iterator[Row]:
    for tie in selection.ties():
        yield (*tie[:7], day(tie.first), day(tie.last))


def _notes(selection: Selection) -> Iterator[Row]:
    return map(_note, selection.notes())


def _note(row: NoteRow) -> Row:
    note = row.note
    place = "" if note.start is None else note.start, "" if note.end is None else note.end
    return (
        note.id,
        str(note.subject),
        note.article_id or "",
        row.title,
        row.source,
        *place,
        note.quote,
        note.text,
        str(note.color),
        join_texts(tag.name for tag in note.tags),
        join_texts(entity.name for entity in note.entities),
        moment(note.created),
        moment(note.changed),
        row.link,
    )


def moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def join_texts(texts: Iterable[str]) -> str:
    """Return several texts as one cell."""
    return "; ".join(texts)


def day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _table(
    name: str,
    columns: Iterable[str],
    rows: Callable[[Selection], Iterator[Row]],
    words: str,
    *,
    are_mentions: bool = False,
) -> DataTable:
    return DataTable(name, tuple(columns), rows, frozenset(words.split()), are_mentions)


_ARTICLE = (
    "id published title source author section url language words entities mentions unread starred added path"
    " tags link".split()
)
_ENTITY = (
    "id kind name aliases descriptions articles mentions first last articles_in_library tags key as_written".split()
)
_PAIR = "one_id one_kind one_name other_id other_kind other_name articles first last".split()
_NOTE = "id subject article_id title source start end quote note color tags entities created changed link".split()
TABLES = (
    _table("articles", _ARTICLE, _articles, "title source author section url language path tags"),
    _table("entities", _ENTITY, _entities, "name aliases descriptions tags"),
    _table("mentions", MentionRow._fields, _mentions, "title source text name", are_mentions=True),
    _table("pairs", _PAIR, _pairs, "one_name other_name"),
    _table("notes", _NOTE, _notes, "title source quote note tags entities"),
)
