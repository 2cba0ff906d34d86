import shutil
from pathlib import Path

import pytest

from reader import paths
from reader.ingest import importer
from reader.ingest.seeds import seed
from reader.library import Library
from reader.model import ArticleQuery
from tests.ingest.fakes import WordTagger, write_many


@pytest.fixture(autouse=True)
def seeds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "seeds", lambda: folder)
    write_many(folder, importer.FIRST_BATCH + 4)
    return folder


def titles(library: Library) -> set[str]:
    return {row.title for row in library.articles.rows(library.articles.ids(ArticleQuery()))}


def all_of(seeds: Path) -> set[str]:
    return {f"Report {at}" for at in range(len(list(seeds.iterdir())))}


def test_a_new_library_is_filled_from_the_seeds_once(library: Library, seeds: Path, tagger: WordTagger) -> None:
    assert not library.meta.is_seeded
    assert [step.done for step in seed(library, tagger)] == [importer.FIRST_BATCH, importer.FIRST_BATCH + 4]
    assert titles(library) == all_of(seeds)
    assert library.meta.is_seeded
    assert list(seed(library, tagger)) == []


def test_a_seed_that_was_deleted_does_not_come_back(library: Library, seeds: Path, tagger: WordTagger) -> None:
    list(seed(library, tagger))
    library.articles.delete(library.articles.ids(ArticleQuery()))
    assert list(seed(library, tagger)) == []
    assert titles(library) == set()


def test_seeding_that_was_cancelled_goes_on_where_it_stopped(library: Library, seeds: Path, tagger: WordTagger) -> None:
    told: list[int] = []
    for step in seed(library, tagger, cancelled=lambda: bool(told)):
        told.append(step.done)
    assert not library.meta.is_seeded
    assert len(titles(library)) == importer.FIRST_BATCH
    assert [step.done for step in seed(library, tagger)] == [4]
    assert titles(library) == all_of(seeds)
    assert library.meta.is_seeded


def test_seeding_that_was_killed_goes_on_without_what_was_deleted_meanwhile(
    library: Library, seeds: Path, tagger: WordTagger
) -> None:
    steps = seed(library, tagger)
    step = next(steps)
    next(steps)  # the first batch is noted as done, the second one is added and not noted
    del steps
    first = step.outcomes[0].article_id
    assert first
    library.articles.delete([first])
    list(seed(library, tagger))
    assert titles(library) == all_of(seeds) - {"Report 0"}


def test_a_library_that_can_only_be_read_is_left_as_it_is(
    library: Library, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "read_only", True)
    assert list(seed(library, tagger)) == []


def test_seeding_can_be_undone_and_then_stays_so(library: Library, tagger: WordTagger) -> None:
    list(seed(library, tagger))
    last = library.imports.last()
    assert last
    library.imports.undo(last)
    assert list(seed(library, tagger)) == []


def test_new_seeds_of_a_later_version_are_not_planted(library: Library, seeds: Path, tagger: WordTagger) -> None:
    list(seed(library, tagger))
    shutil.copy(seeds / "0000.txt", seeds / "9999.txt")
    (seeds / "9999.txt").write_text("A new seed\n\nShips came to Shanghai.")
    assert list(seed(library, tagger)) == []
