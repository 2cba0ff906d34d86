"""The tables that articles make: of themselves, of whom they name, of each mention, and of whom they name together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any, TypeAlias

from reader.library import Selection
from reader.model import LinkedArticle
from reader.model.export import MentionRow, NamedEntity

Row: TypeAlias = tuple[Any, ...]
PASSES = 4  # through all articles, for all tables


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table by its name: its columns, and how its rows are made."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[Selection], Iterator[Row]]
    words: frozenset[str]  # the columns that hold what others have written

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
        article.added.astimezone(UTC).isoformat(),
        article.path,
    )


def _entities(selection: Selection) -> Iterator[Row]:
    return map(_entity, selection.entities())


def _entity(one: NamedEntity) -> Row:
    told = one.id, str(one.kind), one.name, join_texts(one.aliases), join_texts(one.descriptions)
    return (*told, one.articles, one.mentions, day(one.first), day(one.last), one.articles_in_library)


def _mentions(selection: Selection) -> Iterator[Row]:
    return selection.mentions()


def _pairs(selection: Selection) -> Iterator[Row]:
    for tie in selection.ties():
        yield (*tie[:7], day(tie.first), day(tie.last))


def join_texts(texts: Iterable[str]) -> str:
    """Return several texts as one cell."""
    return "; ".join(texts)


def day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _table(name: str, columns: Iterable[str], rows: Callable[[Selection], Iterator[Row]], words: str) -> DataTable:
    return DataTable(name, tuple(columns), rows, frozenset(words.split()))


_ARTICLE = (
    "id published title source author section url language words entities mentions unread starred added path".split()
)
_ENTITY = "id kind name aliases descriptions articles mentions first last articles_in_library".split()
_PAIR = "one_id one_kind one_name other_id other_kind other_name articles first last".split()
TABLES = (
    _table("articles", _ARTICLE, _articles, "title source author section url language path"),
    _table("entities", _ENTITY, _entities, "name aliases descriptions"),
    _table("mentions", MentionRow._fields, _mentions, "title source text name"),
    _table("pairs", _PAIR, _pairs, "one_name other_name"),
)
