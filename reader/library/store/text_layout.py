"""How an article's text lies: below a headline of its own, or without one, where its title was derived from it.

A title that was derived is no part of the text; before version 6 it was. Decisions of that time name places in the text
as it lay then, and still mean the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import starmap

from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Description, LinkedEntity, article_text
from reader.model.decision import Identities, Place
from reader.text.sentences import sentences
from reader.text.whole_words import occurrences

_CUT = "…"  # behind a title that is shorter than the sentence
_BEGINNING = 1_200  # code points of a body in which the title stands that was derived from it
_LONGEST_DATELINE = 140
_SHORTEST_CUT = 50  # code points
_SHORTEST_DERIVED, _LONGEST_DERIVED = 20, 120  # code points
_DATELINE = re.compile(r"(?=[^\W\d_a-z]{3}).{2,100}?\s(?:[—–-]|--)\s+")
_FULL_STOPS = ".!?…。！？｡।؟۔\"'”’»›)]」』）"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Layout:
    """The text of one article, and what its title has to do with it."""

    identities: Identities
    title: str
    body: str
    title_derived: bool
    read_title: str | None = None  # what the file says, where the user edited the title
    read_derived: int | None = None

    @property
    def text(self) -> str:
        return article_text("" if self.title_derived else self.title, self.body)

    @property
    def is_retitled(self) -> bool:
        """Whether the title is the user's, so that nothing was read in it."""
        return self.read_title is not None

    @property
    def as_read(self) -> Layout:
        """The text that the file has, which what was read counts into."""
        if self.read_title is None:
            return self
        return Layout(self.identities, self.read_title, self.body, bool(self.read_derived))

    @property
    def _before(self) -> int:
        """How many code points of the text stand before the body."""
        return len(self.text) - len(self.body)

    def place(self, start: int, end: int) -> Place:
        """Return a stretch of the text as decisions name it: in the body as the file has it, whatever the title is."""
        read, first = self.as_read, start - self._before
        if self.is_retitled and first >= 0:
            return read.place(first + read._before, first + read._before + end - start)
        return Place(self.identities, start, end, self.text[start:end], in_body=bool(self.title_derived))

    def span(self, place: Place) -> Span | None:
        """Return where in the text a place lies; None where it is none of this article, or other words stand there."""
        if self.is_retitled and (found := self.as_read.span(place)) and found[0] >= self.as_read._before:
            return self.from_read(*found)
        start, end = (place.start, place.end) if self.is_retitled else self._offsets(place)
        is_here = self.is_named(place.article) and len(place.text) == end - start
        is_shown = end <= self._before or not self.is_retitled
        return (start, end) if is_here and is_shown and self.text.startswith(place.text, start) else None

    def from_read(self, start: int, end: int) -> Span | None:
        """Return where a stretch of the body lies that counts into the text of the file; None for one of its title."""
        moved = self._before - self.as_read._before
        return (start + moved, end + moved) if start >= self.as_read._before else None

    def move_reading(self, entities: Sequence[LinkedEntity]) -> tuple[LinkedEntity, ...]:
        """Return what was read in the text of the file as it stands in the text that is shown.

        Nothing was read in a title of the user's: what the article names is marked in it by the spellings that it has
        for it. So it follows from what was read and decided, and to read the article again says the same of it.
        """
        if not self.is_retitled:
            return tuple(entities)
        in_title = self._named_in_title(entities)
        moved = (
            replace(
                linked,
                mentions=(*sorted(in_title.get(number, ())), *filter(None, starmap(self.from_read, linked.mentions))),
                descriptions=tuple(
                    Description(said.text, *span)
                    for said in linked.descriptions
                    if (span := self.from_read(said.start, said.end))
                ),
            )
            for number, linked in enumerate(entities)
        )
        return tuple(linked for linked in moved if linked.mentions)

    def _named_in_title(self, entities: Sequence[LinkedEntity]) -> dict[int, list[Span]]:
        """Return where the title of the user's names what was read, by its number; longer spellings first."""
        if self.title_derived:
            return {}
        text = self.as_read.text
        spellings: dict[str, int] = {}
        for number, linked in enumerate(entities):
            for spelling in (linked.name, *linked.aliases, *(text[start:end] for start, end in linked.mentions)):
                spellings.setdefault(spelling, number)
        found: dict[int, list[Span]] = {}
        taken: list[Span] = []
        for spelling in sorted(filter(str.strip, spellings), key=lambda one: (-len(one), spellings[one])):
            for start, end in occurrences(self.title, spelling):
                if not any(start < last and first < end for first, last in taken):
                    taken.append((start, end))
                    found.setdefault(spellings[spelling], []).append((start, end))
        return found

    def is_named(self, article: Identities) -> bool:
        """Tell whether this is the article that a decision names so."""
        return not set(article).isdisjoint(self.identities)

    def _offsets(self, place: Place) -> Span:
        before = len(article_text(self.title, self.body)) - len(self.body)
        if place.in_body == self.title_derived:
            return place.start, place.end
        if place.in_body:
            return place.start + before, place.end + before
        if place.start >= before:
            return place.start - before, place.end - before
        first, last = stretch_of_title(self.title, self.body) or (0, 0)
        return (place.start + first, place.end + first) if place.end <= last - first else (0, 0)


def stretch_of_title(title: str, body: str) -> Span | None:
    """Return what of a body a title was derived from, None where it does not stand there."""
    for words in (title, title.removesuffix(_CUT)):
        first = body.find(words, 0, _BEGINNING) if words else -1
        if first >= 0:
            return first, first + len(words)
    return None


def derive_title(body: str) -> str:
    """Return the first sentence of a body after its dateline, shortened at a word; "" where there is no text."""
    line = body[:_BEGINNING].partition("\n")[0]
    dateline = _DATELINE.match(line)
    line = line[dateline.end() :] if dateline else line
    ends = (end for _, end in sentences(line))
    sentence = line[: next((end for end in ends if end >= _SHORTEST_DERIVED), len(line))].strip()
    if len(sentence) <= _LONGEST_DERIVED:
        return sentence
    cut = sentence[:_LONGEST_DERIVED].rpartition(" ")[0] or sentence[:_LONGEST_DERIVED]
    return cut.rstrip(" ,;:.–—-(“‘\"'") + _CUT


def tell_title_apart(
    draft: ArticleDraft, entities: Sequence[LinkedEntity]
) -> tuple[ArticleDraft, tuple[LinkedEntity, ...]]:
    """Return an article of version 5 or before and what was read in it, its title told apart where it was derived."""
    if not was_derived(draft.title, draft.body):
        return draft, tuple(entities)
    stretch, before = stretch_of_title(draft.title, draft.body) or (0, 0), len(draft.text) - len(draft.body)
    taken = [(start - before, end - before) for one in entities for start, end in one.mentions if start >= before]
    moved = (_shift(one, _Move(before, stretch, taken)) for one in entities)
    return replace(draft, title_derived=True), tuple(one for one in moved if one.mentions)


@dataclass(frozen=True, slots=True)
class _Move:
    """The way of what was read from the text with the title to the body alone."""

    before: int  # code points ahead of the body
    stretch: Span  # of the title, in the body
    taken: Sequence[Span]  # what is marked in the body

    def spans(self, start: int, end: int) -> Iterator[Span]:
        """Yield where the same words stand in the body; those of the title only where nothing is marked there."""
        first, last = self.stretch
        if start >= self.before:
            yield start - self.before, end - self.before
        elif end <= last - first and not any(a < end + first and start + first < b for a, b in self.taken):
            yield start + first, end + first


def _shift(linked: LinkedEntity, move: _Move) -> LinkedEntity:
    mentions = {span for start, end in linked.mentions for span in move.spans(start, end)}
    told = {
        Description(said.text, *span): None for said in linked.descriptions for span in move.spans(said.start, said.end)
    }
    return replace(linked, mentions=tuple(sorted(mentions)), descriptions=tuple(told))


def was_derived(title: str, body: str) -> bool:
    """Tell whether a title is the first sentence of a body, whole or shortened, as one is made where there is none."""
    stretch = stretch_of_title(title, body)
    if stretch is None:
        return False
    first, last = stretch
    paragraph = body[:_BEGINNING].partition("\n\n")[0]
    if last > len(paragraph) or first > _LONGEST_DATELINE or not _is_dateline(body[:first]):
        return False
    if last - first < len(title):
        return len(title) >= _SHORTEST_CUT
    return last == len(paragraph) or _ends_a_sentence(paragraph[first:], last - first)


def _is_dateline(beginning: str) -> bool:
    return not beginning or beginning.rstrip()[-1:] in tuple("—–-:)/.）")


def _ends_a_sentence(text: str, end: int) -> bool:
    return text[end - 1] in _FULL_STOPS and any(text[:last].rstrip() == text[:end] for _, last in sentences(text))
