"""A report on articles, for a person to read: as Markdown, and as a page that stands alone and can be printed.

About an entity it has the sentences that name it, article by article, with whom it stands together; about anything else
the articles themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from reader.exports.export import Request
from reader.exports.marked_text import Piece, paragraphs, pieces, sentences_with
from reader.library import Selection
from reader.model import Article, Kind, LinkedArticle, Style
from reader.model.export import NamedEntity

MOST = 12  # names at the head
_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a report, with the names in it."""

    style: Style
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands atop a report."""

    title: str
    facts: tuple[str, ...]
    names: tuple[NamedEntity, ...]  # that stand in most of the articles, without the one that it is about
    subject: NamedEntity | None


@dataclass(frozen=True, slots=True)
class Section:
    """An article of a report."""

    article: Article
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]


def head_of(selection: Selection, request: Request) -> Head:
    entities = list(islice(_names(selection), MOST + 1))
    subject = next((one for one in entities if one.id == request.entity_id), None) or _find(selection, request)
    names = tuple(one for one in entities if one.id != request.entity_id)[:MOST]
    amount = _count(len(selection), "article")
    if subject:
        amount = f"{_count(subject.mentions, 'mention')} in {amount}"
        told = (subject.kind.capitalize(), *subject.descriptions[:1])
        also = f"also {', '.join(subject.aliases)}" if subject.aliases else ""
        return Head(subject.name, (_join((*told, also)), _join((amount, *_days(selection)), ", ")), names, subject)
    return Head("Articles", (_join((amount, *_days(selection)), ", "),), names, None)


def _names(selection: Selection) -> Iterator[NamedEntity]:
    return (entity for entity in selection.entities() if entity.kind not in (Kind.DATE, Kind.MONEY))


def _find(selection: Selection, request: Request) -> NamedEntity | None:
    if request.entity_id is None:
        return None
    return next((one for one in selection.entities() if one.id == request.entity_id), None)


def sections_of(selection: Selection, request: Request) -> Iterator[Section]:
    for one in selection.articles():
        yield Section(one.article, tuple(_facts(one)), tuple(_blocks(one.article, request)))


def _facts(one: LinkedArticle) -> Iterator[str]:
    article = one.article
    yield long_day(article.published) if article.published else "undated"
    yield from filter(None, (article.source, article.author))
    yield _count(article.word_count, "word")
    yield article.path.replace("\\", "/").rpartition("/")[2]


def _blocks(article: Article, request: Request) -> Iterator[Block]:
    if request.entity_id is not None:
        for sentence in sentences_with(article, request.entity_id, every=request.every_mention):
            yield Block(Style.QUOTATION, tuple(sentence))
        return
    for paragraph in paragraphs(article):
        yield Block(paragraph.style, tuple(pieces(article, paragraph.start, paragraph.end)))


def _days(selection: Selection) -> Iterator[str]:
    days = [day for day in selection.days() if day]
    if days:
        first, last = min(days), max(days)
        yield long_day(first) if first == last else f"{long_day(first)} to {long_day(last)}"
        if undated := len(selection) - len(days):
            yield f"{undated:,} undated"


def long_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _count(amount: int, word: str) -> str:
    return f"{amount:,} {word}{'' if amount == 1 else 's'}"


def _join(texts: Iterable[str], between: str = " · ") -> str:
    return between.join(filter(None, texts))


def together(names: Sequence[NamedEntity]) -> Iterator[tuple[NamedEntity, str]]:
    """Yield names with the number of their articles here and in the library."""
    for one in names:
        yield one, f"{one.articles:,} of {one.articles_in_library:,}"
