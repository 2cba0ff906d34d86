"""What the page of an entity shows, read from the library."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import FIRST_DATED, ArticleQuery, Postings
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from reader.ui.browsing.queries import entities_there
from reader.ui.browsing.time_bounds import DAY_BITS, bounds, days_of
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.entity_page.mention_rows import row_of, stretch

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Card, Companion, ConcordanceLine, Entity, EntityDescription, News, Note, Spelling, Tag

BLOCK = 60  # articles whose lines are read at once
AT_ONCE = 2_000  # articles of an entity that are all read before its page is shown
LOOKED_THROUGH = 1_000  # articles whose sentences are read where each is to be sorted or searched
_ONLY_WORDS = re.compile(r"[\w\s'’.,&/-]*")
_OPERATORS = re.compile(r"\b(AND|OR|NOT|NEAR)\b|(^|\s)-\S")


class Sorting(StrEnum):
    """In which order the mentions stand."""

    DATE = "date"
    LEFT = "left"  # by the words before the name, from the name outwards
    RIGHT = "right"  # by the words behind it


@dataclass(frozen=True, slots=True)
class Asked:
    """What of an entity is to be seen."""

    entity_id: int
    narrowing: Narrowing = ALL
    words: str = ""  # that a mention stands among, or its article has
    sorting: Sorting = Sorting.DATE

    @property
    def looks_through(self) -> bool:
        """Whether each sentence must be read to know whether, or where, it is shown."""
        return bool(self.words) or self.narrowing.spelling is not None or self.sorting is not Sorting.DATE


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the articles of an entity, over time."""

    months: tuple[tuple[str, int], ...]
    undated: int


@dataclass(frozen=True, slots=True)
class Mentions:
    """The mentions that are to be seen, in all of the time of the entity unless each had to be read."""

    asked: Asked
    postings: Postings
    lines: tuple[ConcordanceLine, ...]  # the first of them; all where each had to be read
    is_all: bool = True  # whether there are no other postings
    left_out: int = 0  # older articles whose sentences were not read
    share: Share | None = None  # of the articles of all times those that name the others too, where there are others


@dataclass(frozen=True, slots=True)
class Profile:
    """What is told of an entity where it is narrowed so."""

    companions: tuple[Companion, ...]
    descriptions: tuple[EntityDescription, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """An entity with all that its page shows at first."""

    card: Card
    profile: Profile
    mentions: Mentions
    spellings: tuple[Spelling, ...] = ()
    others: tuple[Entity, ...] = ()  # with whom it is to stand
    notes: tuple[Note, ...] = ()  # on the entity, alone or with another
    tags: tuple[Tag, ...] = ()  # of the entity
    news: News | None = None  # since the page was last looked at


def content(asked: Asked, article_id: int | None) -> Callable[[Library], Content]:
    """Return what reads a page, with the lines around an article, or the first ones."""

    def read(library: Library) -> Content:
        card = library.cross_reference.card(asked.entity_id, 0)
        others = entities_there(asked.narrowing.with_ids)(library)
        known = _without_gone(asked, card, others)
        whole = known.narrowing != ALL or article_id is not None or card.entity.articles <= AT_ONCE
        found = _with_share(library, _mentions(library, known, article_id, -1 if whole else BLOCK))
        spellings = tuple(library.profiles.spellings(asked.entity_id))
        profile = _profile(library, known, found.postings.article_ids)
        noted, tags = library.notes.on_entity(asked.entity_id), library.notes.tags_of_entity(asked.entity_id)
        news = library.looks.news_of([asked.entity_id])
        return Content(card, profile, found, spellings, others, noted, tags, news)

    return read


def mentions(asked: Asked, article_id: int | None = None) -> Callable[[Library], Mentions]:
    """Return what reads the mentions that are to be seen, with the lines around an article, or the first ones."""
    return lambda library: _with_share(library, _mentions(library, asked, article_id, -1))


def profile(asked: Asked, article_ids: Sequence[int]) -> Callable[[Library], Profile]:
    """Return what reads with whom an entity stands in these of its articles, and what they say that it is."""
    return lambda library: _profile(library, asked, article_ids)


def lines(entity_id: int, article_ids: Sequence[int]) -> Callable[[Library], list[ConcordanceLine]]:
    """Return what reads the lines of some articles."""
    return lambda library: library.profiles.lines(entity_id, article_ids)


def within(article_ids: Sequence[int], narrowing: Narrowing) -> tuple[int, int]:
    """Return which of descending articles are of a stretch of time: the first, and the one behind the last."""
    if narrowing.undated:
        return row_of(article_ids, FIRST_DATED - 1), len(article_ids)
    if narrowing.months is None:
        return 0, len(article_ids)
    return stretch(article_ids, *days_of(narrowing.months))


def _without_gone(asked: Asked, card: Card, others: Sequence[Entity]) -> Asked:
    """Return what is asked for without those who are gone."""
    with_ids = tuple(one.id for one in others if one.id != card.entity.id)
    return replace(asked, narrowing=replace(asked.narrowing, with_ids=with_ids))


def _profile(library: Library, asked: Asked, article_ids: Sequence[int]) -> Profile:
    narrowing = asked.narrowing
    if narrowing in (ALL, Narrowing(spelling=narrowing.spelling)):
        companions = library.profiles.companions(asked.entity_id)
    else:
        low, high = within(article_ids, narrowing)
        companions = library.profiles.companions_in(asked.entity_id, article_ids[low : min(high, low + LOOKED_THROUGH)])
    kept = tuple(one for one in companions if one.entity_id not in narrowing.with_ids)
    return Profile(kept, library.profiles.descriptions(asked.entity_id, *bounds(narrowing)))


def _with_share(library: Library, found: Mentions) -> Mentions:
    """Tell when the articles are of that name others too, whatever else they are narrowed to."""
    asked = found.asked
    if not asked.narrowing.with_ids:
        return found
    ids: Sequence[int] = found.postings.article_ids
    if asked.looks_through:
        ids = library.profiles.postings(asked.entity_id, asked.narrowing.with_ids).article_ids
    return replace(found, share=share_of(ids))


def share_of(article_ids: Iterable[int]) -> Share:
    """Count articles by month."""
    days = Counter(number >> DAY_BITS for number in article_ids)
    months, undated = Counter[str](), 0
    for day in sorted(days):
        if day << DAY_BITS < FIRST_DATED:
            undated += days[day]
        else:
            months[f"{date.fromordinal(day):%Y-%m}"] += days[day]
    return Share(tuple(months.items()), undated)


def _mentions(library: Library, asked: Asked, article_id: int | None, limit: int) -> Mentions:
    entity_id, with_ids = asked.entity_id, asked.narrowing.with_ids
    if asked.looks_through:
        return _looked_through(library, asked)
    found = library.profiles.postings(entity_id, with_ids, limit)
    low, high = within(found.article_ids, asked.narrowing)
    start = max(row_of(found.article_ids, article_id) - BLOCK // 2, low) if article_id is not None else low
    told = library.profiles.lines(entity_id, found.article_ids[start : min(start + BLOCK, high)])
    return Mentions(asked, found, tuple(told), is_all=limit < 0 or len(found.article_ids) < limit)


def _looked_through(library: Library, asked: Asked) -> Mentions:
    """Read the sentences of the newest articles that may be wanted, and keep those that are."""
    ids = _candidates(library, asked)
    low, high = within(ids, asked.narrowing)
    newest = ids[low : min(high, low + LOOKED_THROUGH)]
    told: Iterable[ConcordanceLine] = library.profiles.quotations(asked.entity_id, newest)
    if asked.narrowing.spelling is not None:
        told = _spelt_so(told, library, asked)
    if asked.words and _ONLY_WORDS.fullmatch(asked.words) and not _OPERATORS.search(asked.words):
        told = _among(told, asked.words)
    kept = tuple(told)
    counts = Counter(line.article_id for line in kept)
    found = Postings(array("q", counts), array("q", counts.values()))
    return Mentions(asked, found, in_order(kept, asked.sorting), left_out=high - low - len(newest))


def _candidates(library: Library, asked: Asked) -> Sequence[int]:
    entity_id, with_ids = asked.entity_id, asked.narrowing.with_ids
    if asked.words:
        ids: Sequence[int] = library.articles.ids(ArticleQuery(asked.words, entity_ids=(entity_id, *with_ids)))
    else:
        ids = library.profiles.postings(entity_id, with_ids).article_ids
    if asked.narrowing.spelling is not None:
        spelt = frozenset(library.profiles.spelt(entity_id, asked.narrowing.spelling))
        ids = array("q", [number for number in ids if number in spelt])
    return ids


def _spelt_so(told: Iterable[ConcordanceLine], library: Library, asked: Asked) -> list[ConcordanceLine]:
    called = {one.name_id: one.text for one in library.profiles.spellings(asked.entity_id)}
    wanted = normal_form(called.get(asked.narrowing.spelling or 0, ""))
    return [line for line in told if normal_form(line.keyword) == wanted]


def _among(told: Iterable[ConcordanceLine], words: str) -> list[ConcordanceLine]:
    """Return the lines of whose sentences all the words are the beginnings of words; all where no sentence is."""
    every = list(told)
    wanted = _plain_words(words).split()
    return [line for line in every if _holds(line, wanted)] or every


def _holds(line: ConcordanceLine, wanted: Sequence[str]) -> bool:
    said = f" {_plain_words(f'{line.left}{line.keyword}{line.right}')}"
    return all(f" {word}" in said for word in wanted)


def _plain_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", without_accents(normal_form(text))))


def in_order(told: Iterable[ConcordanceLine], sorting: Sorting) -> tuple[ConcordanceLine, ...]:
    """Return lines as they are sorted; by the words beside the name, those that have none come last."""
    if sorting is Sorting.DATE:
        return tuple(told)
    keyed = [(_beside(line, sorting), line) for line in told]
    return tuple(line for _, line in sorted(keyed, key=lambda pair: (not pair[0], pair[0])))


def _beside(line: ConcordanceLine, sorting: Sorting) -> list[str]:
    if sorting is Sorting.LEFT:
        return _plain_words(line.left).split()[::-1]
    return _plain_words(line.right).split()
