"""Several libraries gathered into a new one: each article once, and all that was decided in any of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Sequence
from contextlib import closing
from itertools import accumulate, chain, count
from operator import itemgetter
from pathlib import Path
from typing import TypeAlias

from reader import disk, reasons
from reader.errors import DamagedError, LibraryError
from reader.ingest.contradictions import Contradiction, Told, contradictions
from reader.ingest.import_session import never
from reader.lazy_dataclass import dataclass
from reader.library import Library, lend
from reader.model import FileStatus
from reader.model.decision import Decision
from reader.model.whole_article import WholeArticle
from reader.places import belongs_to, is_there

Progress: TypeAlias = Callable[[str, int, int], None]  # the library's name, articles done, articles in all
_BEGIN = 30  # code points of a name that another is added to
_Taken: TypeAlias = tuple[Decision, int, str]


@dataclass(frozen=True, slots=True)
class Union:
    """What a library was made of."""

    articles: int
    known: int  # articles that an earlier library had already
    decisions: int
    searches: int
    contradictions: tuple[Contradiction, ...]


class CancelledError(Exception):
    """Gathering was broken off: there is no new library."""


def gather(
    sources: Sequence[Path],
    target: Path,
    told: Progress,
    *,
    cancelled: Callable[[], bool] = never,
    now: Callable[[], float] = time.time,
) -> Union:
    """Make a library of all that others hold; these are copied first, and nothing is written to them.

    What was decided in several is taken in the order of time. Nothing is there before all is. LibraryError tells why a
    library cannot be read, or the new one be made; CancelledError that it was `cancelled`.
    """
    _refuse(sources, target)
    try:
        with disk.part_file(target) as unfinished:
            with closing(Library.open(unfinished, create=True, now=now)) as library:
                union = _Gathering(library, told, cancelled).take_all(sources, unfinished)
            if not disk.put_in_place(unfinished, target):
                raise _refusal(target)
    except OSError as error:
        raise LibraryError(f"“{target.name}” cannot be made in {target.parent}: {reasons.reason(error)}.") from error
    return union


def _refuse(sources: Sequence[Path], target: Path) -> None:
    disk.check_name(target)
    if is_there(target):
        raise _refusal(target)
    for at, source in enumerate(sources):
        if any(belongs_to(other, source) for other in sources[:at]):
            raise LibraryError(f"“{source.name}” is named twice.")


def _refusal(target: Path) -> LibraryError:
    return LibraryError(f"There is a “{target.name}” already. Choose another name for the new library.")


def _names(sources: Sequence[Path]) -> list[str]:
    """Return what to call each library: where two files have one name, by their paths."""
    names = [source.name for source in sources]
    return [str(source) if names.count(source.name) > 1 else source.name for source in sources]


def _free_name(name: str, library: str, there: Container[str]) -> str:
    """Return what to call a search of a library: where its name is taken, by that of the library too."""
    begin, library = name[:_BEGIN], library[:_BEGIN]  # names have an end, behind which nothing would tell them apart
    others = (f"{begin} ({library} {number})" for number in count(2))
    names = chain((name, f"{begin} ({library})"), others)
    return next(one for one in names if one.casefold() not in there)


class _Gathering:
    """A new library that takes in others, one after the other."""

    def __init__(self, library: Library, told: Progress, cancelled: Callable[[], bool]) -> None:
        self._library = library
        self._told = told
        self._cancelled = cancelled
        self._taken: list[tuple[str, list[_Taken]]] = []
        self._known = 0
        self._searches = 0

    def take_all(self, sources: Sequence[Path], beside: Path) -> Union:
        for source, name in zip(sources, _names(sources), strict=True):
            try:
                with lend(source, beside, self._go_on_copying) as copy, closing(Library.open(copy)) as lent:
                    self._take(lent, name)
            except DamagedError as error:
                raise LibraryError(
                    f"“{source.name}” is damaged, so that nothing was gathered: rescue it first."
                ) from error
        adoption = self._library.exchange.take(self._in_order_of_time())
        while not self._cancelled() and self._library.upkeep.step():
            pass
        self._look_whether_cancelled()
        return Union(
            self._library.articles.counts().articles,
            self._known,
            adoption.applied,
            self._searches,
            contradictions(
                Told(name, decision, at, mark) for name, taken in self._taken for decision, at, mark in taken
            ),
        )

    def _in_order_of_time(self) -> list[_Taken]:
        """Return what was decided in any library, what two have in common once, the earliest first."""
        found = {mark: (decision, at, mark) for _, taken in self._taken for decision, at, mark in taken}
        return sorted(found.values(), key=itemgetter(1))

    def _take(self, lent: Library, name: str) -> None:
        number = self._library.imports.begin(name)
        done, total = 0, lent.articles.counts().articles
        with lent.snapshot(self._cancelled) as snapshot:
            for articles in snapshot.whole_articles():
                self._look_whether_cancelled()
                self._add(number, articles)
                done += len(articles)
                self._told(name, done, total)
        self._library.imports.finish(number)
        self._taken.append((name, lent.exchange.list_all()))
        self._take_searches(lent, name)

    def _add(self, import_id: int, articles: Sequence[WholeArticle]) -> None:
        """Add articles; of one that is there already its files, and whether it was read or has a star."""
        ready = [(file, draft, one.reading) for one in articles for file, draft in one.files]
        outcomes = self._library.imports.add(import_id, ready)
        starts = list(accumulate((len(one.files) for one in articles), initial=0))[:-1]
        firsts = [outcomes[start] for start in starts]
        self._known += sum(first.status is FileStatus.DUPLICATE for first in firsts)
        numbered = [(first.article_id or 0, one) for first, one in zip(firsts, articles, strict=True)]
        self._library.articles.set_unread([one for one, was in numbered if not was.unread], False, undoable=False)
        self._library.articles.set_starred([one for one, was in numbered if was.starred], True, undoable=False)

    def _take_searches(self, lent: Library, name: str) -> None:
        """Keep the saved searches; another one of a name that is taken is called after its library too."""
        there = {one.name.casefold(): one for one in self._library.saved_searches.all()}
        for search in lent.saved_searches.all():
            same = there.get(search.name.casefold())
            if same and (same.words, same.order) == (search.words, search.order):
                continue
            called = _free_name(search.name, Path(name).stem, there)
            there[called.casefold()] = search
            self._library.saved_searches.save(called, search.words, search.order)
            self._searches += 1

    def _go_on_copying(self, _: int, __: int) -> None:
        self._look_whether_cancelled()

    def _look_whether_cancelled(self) -> None:
        if self._cancelled():
            raise CancelledError
