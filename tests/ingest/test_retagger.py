import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.extraction import default_tagger
from reader.ingest import importer
from reader.ingest.encoding_change import reopen
from reader.ingest.importer import import_files
from reader.ingest.pool import Pool
from reader.ingest.retagger import Reread, read_again
from reader.library import Library
from reader.model import ArticleQuery, Changes, Field, Kind, Span
from tests.ingest.fakes import WordTagger, write_many


class ShipTagger(WordTagger):
    """Finds each "Ships", and nothing of what was found before."""

    name = "ships 1"

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        super().tag(texts)
        return [[Span(*found.span(), Kind.PRODUCT) for found in re.finditer("Ships", text)] for text in texts]


@pytest.fixture
def filled(library: Library, folder: Path, tagger: WordTagger) -> Library:
    list(import_files(library, write_many(folder, 30), tagger))
    return library


def names(library: Library) -> list[tuple[str, int]]:
    assert library.check() == []
    return [(entity.name, entity.articles) for entity in library.entities.entities()]


def test_every_article_is_read_by_the_new_tagger(filled: Library) -> None:
    steps = list(read_again(filled, ShipTagger()))
    assert names(filled) == [("Ships", 30)]
    assert filled.retag.taggers() == ["ships 1"]
    assert [step.done for step in steps][-1] == 30
    assert {step.total for step in steps} == {30}
    assert frozenset().union(*(step.articles for step in steps)) == set(filled.articles.ids(ArticleQuery()))


def test_the_newest_are_read_first_and_soon(filled: Library) -> None:
    first = next(read_again(filled, ShipTagger()))
    assert first.articles == set(list(filled.articles.ids(ArticleQuery()))[: importer.FIRST_BATCH])


def test_what_the_tagger_has_read_is_not_read_again(filled: Library, tagger: WordTagger) -> None:
    tagger.shown.clear()
    assert list(read_again(filled, tagger)) == []
    assert tagger.shown == []


def test_cancelling_keeps_what_is_done_and_the_next_time_goes_on_there(filled: Library) -> None:
    told: list[Reread] = []
    for step in read_again(filled, ShipTagger(), cancelled=lambda: bool(told)):
        told.append(step)
    assert sum(len(step.articles) for step in told) == importer.FIRST_BATCH
    assert names(filled) == [("Shanghai", 30 - importer.FIRST_BATCH), ("Ships", importer.FIRST_BATCH)]
    rest = list(read_again(filled, ShipTagger()))
    assert rest[-1].done == rest[-1].total == 30 - importer.FIRST_BATCH
    assert names(filled) == [("Ships", 30)]


def test_decisions_marks_stars_and_dates_stay(filled: Library) -> None:
    ids = list(filled.articles.ids(ArticleQuery()))
    filled.articles.set_starred(ids[:3], True)
    filled.articles.set_unread(ids[:5], False)
    [shanghai] = filled.entities.find_by_name("Shanghai")
    filled.decisions.decide(filled.proposals.rename(shanghai.id, "The City").decision)
    before = filled.articles.rows(ids)
    list(read_again(filled, ShipTagger()))
    assert names(filled) == [("Ships", 30)]
    list(read_again(filled, WordTagger()))
    assert names(filled) == [("The City", 30)]
    assert [line.sentence for line in filled.decisions.lines()] == ["Renamed Shanghai to The City"]
    assert filled.articles.rows(ids) == before


def test_an_article_that_cannot_be_tagged_stays_as_it_was_and_keeps_no_other_out(filled: Library) -> None:
    class Choosy(ShipTagger):
        def tag(self, texts: Sequence[str]) -> list[list[Span]]:
            return super().tag([text.replace("Report 7", "unspeakable") for text in texts])

    steps = list(read_again(filled, Choosy()))
    assert [reason for step in steps for reason in step.failed] == [
        "“Report 7” stays as it was. This text cannot be tagged."
    ]
    assert names(filled) == [("Ships", 29), ("Shanghai", 1)]
    assert filled.retag.left("ships 1") == 1


def test_articles_that_come_and_go_meanwhile_do_no_harm(filled: Library, folder: Path, tagger: WordTagger) -> None:
    steps = read_again(filled, ShipTagger())
    first = next(steps)
    ids = [number for number in filled.articles.ids(ArticleQuery()) if number not in first.articles]
    filled.articles.delete(ids[:12])
    list(steps)
    assert names(filled) == [("Ships", 18)]
    filled.articles.restore(ids[:12])
    assert [step.done for step in read_again(filled, ShipTagger())][-1] == 12
    assert names(filled) == [("Ships", 30)]


def test_an_article_reopened_meanwhile_keeps_what_was_read_in_its_new_text(filled: Library, folder: Path) -> None:
    class Reopening(ShipTagger):
        def tag(self, texts: Sequence[str]) -> list[list[Span]]:
            spans = super().tag(texts)
            if number:
                reopen(filled, number.pop(), "utf-16-le", ShipTagger())
            return spans

    number = [filled.articles.ids(ArticleQuery())[0]]
    list(read_again(filled, Reopening()))
    assert filled.check() == []
    assert filled.retag.left("ships 1") == 0


def test_a_library_error_ends_it_and_keeps_what_was_done(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(read: object) -> Changes:
        raise LibraryError("The disk is full.")

    steps = read_again(filled, ShipTagger())
    next(steps)
    monkeypatch.setattr(filled.retag, "replace", refuse)
    with pytest.raises(LibraryError, match="full"):
        list(steps)
    assert names(filled) == [("Shanghai", 30 - importer.FIRST_BATCH), ("Ships", importer.FIRST_BATCH)]


def test_a_pool_reads_where_there_is_much(filled: Library) -> None:
    given = []

    class ReadyPool(Pool):
        def start(self, groups: int) -> None:
            super().start(groups)
            self._starting[0].result(60)
            given.append(groups)

    own = default_tagger()
    with ReadyPool(size=1) as pool:
        list(read_again(filled, own, pool=pool))
    assert given == [3]
    assert filled.retag.taggers() == [own.name]
    assert filled.check() == []


def test_only_what_was_told_to_be_in_another_language_is_read_where_that_is_wanted(filled: Library) -> None:
    before, (told, *_) = filled.retag.taggers(), filled.articles.ids(ArticleQuery())
    assert list(read_again(filled, ShipTagger(), told=True)) == []
    filled.decisions.decide(filled.proposals.edit([(told, Field.LANGUAGE, "de")]).decision)
    assert filled.retag.told() == 1

    (step,) = read_again(filled, ShipTagger(), told=True)
    assert step == Reread(1, 1, frozenset({told}))
    assert filled.retag.told() == 0
    assert filled.retag.taggers() == [*before, "ships 1"]
    assert filled.articles.article(told).language == "de"

    filled.history.undo()
    assert filled.retag.told() == 1
