"""A report on articles, for a person to read: as Markdown, and as a page that stands alone and can be printed.

About an entity, or several, it has the sentences that name them, article by article, with whom they stand together; of
notes the passages that they are on; of anything else the articles themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from reader.exports.export import Request
from reader.exports.marked_text import Piece, paragraphs, pieces, sentences_with
from reader.lazy_dataclass import dataclass
from reader.library import Selection
from reader.model import Article, EntityInArticle, Kind, LinkedArticle, Note, Style
from reader.model.export import NamedEntity

MOST = 12  # names at the head
OPENING = 240  # characters of an article, where that is all that is told of it
_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a report, with the names in it, and where in the article's text it begins."""

    style: Style
    pieces: tuple[Piece, ...]
    start: int = 0
    notes: tuple[Note, ...] = ()  # whose passages reach into it


@dataclass(frozen=True, slots=True)
class Head:
    """What stands atop a report."""

    title: str
    facts: tuple[str, ...]
    names: tuple[NamedEntity, ...]  # that stand in most of the articles, without those that it is about
    subjects: tuple[NamedEntity, ...]  # that it is about


@dataclass(frozen=True, slots=True)
class Section:
    """An article of a report."""

    article: Article
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    entities: tuple[EntityInArticle, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article is from, for an appendix."""

    article_id: int
    title: str
    facts: tuple[str, ...]  # author, source, day
    url: str
    path: str


def head_of(selection: Selection, request: Request) -> Head:
    names, subjects = _names(selection, request)
    amount = _count(len(selection), "article")
    days = tuple(_days(selection))
    match subjects:
        case [one]:
            amount = f"{_count(one.mentions, 'mention')} in {amount}"
            return Head(one.name, (_join(_words_on(one)), _join((amount, *days), ", ")), names, subjects)
        case [_, *_]:
            told = (_join((one.name, *_words_on(one))) for one in subjects)
            title = joined_names([one.name for one in subjects])
            return Head(title, (*told, _join((f"named together in {amount}", *days), ", ")), names, subjects)
    if request.notes is not None:
        notes = _count(len(selection.note_ids or ()), "note")
        return Head("Notes", (_join((f"{notes} on {amount}", *days), ", "),), (), ())
    return Head("Articles", (_join((amount, *days), ", "),), names, ())


def _words_on(one: NamedEntity) -> Iterator[str]:
    yield one.kind.capitalize()
    yield from one.descriptions[:1]
    if one.aliases:
        yield f"also {', '.join(one.aliases)}"


def _names(selection: Selection, request: Request) -> tuple[tuple[NamedEntity, ...], tuple[NamedEntity, ...]]:
    """Return those that most of the articles name, and those that the report is about."""
    most: list[NamedEntity] = []
    about: dict[int, NamedEntity] = {}
    for one in selection.entities():
        if one.id in request.about:
            about[one.id] = one
        elif len(most) < MOST and one.kind not in (Kind.DATE, Kind.MONEY):
            most.append(one)
        elif len(most) == MOST and len(about) == len(request.about):
            break
    return tuple(most), tuple(about[number] for number in request.about if number in about)


def notes_on_names(selection: Selection, request: Request) -> dict[str, list[Note]]:
    """Return the notes on whom a report is about, or those on names among the notes that it is of, by these names."""
    found: dict[str, list[Note]] = defaultdict(list)
    if request.notes is not None or (request.about and request.with_notes):
        for note in selection.notes_on_names():
            if {one.id for one in note.entities}.issuperset(request.about):
                found[joined_names([one.name for one in note.entities])].append(note)
    return found


def source_of(article: Article) -> Source:
    day = long_day(article.published) if article.published else "undated"
    facts = tuple(filter(None, (article.author, article.source, day)))
    return Source(article.id, article.title, facts, article.url, article.path)


def sections_of(selection: Selection, request: Request) -> Iterator[Section]:
    for one in selection.articles():
        yield Section(one.article, tuple(_facts(one)), tuple(_blocks(one.article, request)), one.entities)


def _facts(one: LinkedArticle) -> Iterator[str]:
    article = one.article
    yield long_day(article.published) if article.published else "undated"
    yield from filter(None, (article.source, article.author))
    yield _count(article.word_count, "word")
    yield article.path.replace("\\", "/").rpartition("/")[2]


def _blocks(article: Article, request: Request) -> Iterator[Block]:
    if request.notes is not None:
        return
    if request.about:
        for sentence in sentences_with(article, request.about, every=request.every_mention):
            yield Block(Style.QUOTATION, tuple(sentence))
        return
    for paragraph in paragraphs(article):
        start, end = paragraph.start, paragraph.end
        if request.only_openings:
            yield Block(paragraph.style, tuple(_opening(article, start, end)), start)
            return
        yield Block(
            paragraph.style, tuple(pieces(article, start, end)), start, tuple(notes_within(article, start, end))
        )


def _opening(article: Article, start: int, end: int) -> Iterator[Piece]:
    """Yield how a paragraph begins, cut behind a word where it has words."""
    if end - start <= OPENING:
        yield from pieces(article, start, end)
    else:
        cut = article.text.rfind(" ", start + OPENING // 2, start + OPENING)
        yield from pieces(article, start, cut if cut > 0 else start + OPENING)
        yield " …", None


def notes_within(article: Article, start: int, end: int) -> Iterator[Note]:
    """Yield the notes whose passages reach into a stretch of an article's text."""
    for note in article.notes:
        if note.start is not None and note.end is not None and note.start < end and note.end > start:
            yield note


def note_facts(note: Note) -> str:
    """Return the tags of a note, the day on which it was written, and that on which it was last changed."""
    tags, written, changed = " ".join(f"#{tag.name}" for tag in note.tags), note.created.date(), note.changed.date()
    return _join((tags, long_day(written), f"changed {long_day(changed)}" if changed != written else ""))


def _days(selection: Selection) -> Iterator[str]:
    days = [day for day in selection.days() if day]
    if days:
        first, last = min(days), max(days)
        yield long_day(first) if first == last else f"{long_day(first)} to {long_day(last)}"
        if undated := len(selection) - len(days):
            yield f"{undated:,} undated"


def joined_names(names: Sequence[str]) -> str:
    """Return names as one says them: "Gong Zheng, Ying Yong and Shanghai"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


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
