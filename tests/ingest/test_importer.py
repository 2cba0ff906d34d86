import itertools
import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.errors import LibraryError
from reader.ingest import import_session, importer
from reader.ingest.importer import Progress, import_files
from reader.ingest.readers import GROUP
from reader.library import Library
from reader.model import (
    ArticleDraft,
    ArticleQuery,
    FileOutcome,
    FileStatus,
    Kind,
    LinkedEntity,
    SourceFile,
    Span,
    UnfinishedImport,
)
from tests.ingest.fakes import WordTagger, write, write_many


def outcomes(steps: Sequence[Progress]) -> list[FileOutcome]:
    return [outcome for step in steps for outcome in step.outcomes]


def statuses(steps: Sequence[Progress]) -> list[str]:
    return [str(outcome.status) for outcome in outcomes(steps)]


def number_of_articles(library: Library) -> int:
    return len(library.articles.ids(ArticleQuery()))


def test_a_file_becomes_an_article_with_its_entities(library: Library, folder: Path, tagger: WordTagger) -> None:
    path = write(
        folder, "fair.txt", "Fair opens\n\nNovember 5, 2018\n\nA fair opened in Shanghai. 👍 Shanghai is large."
    )
    [step] = import_files(library, [path], tagger)
    [outcome] = step.outcomes
    assert (step.done, step.total, outcome.status, outcome.path) == (1, 1, FileStatus.ADDED, str(path))
    assert outcome.article_id
    article = library.articles.article(outcome.article_id)
    assert article.title == "Fair opens"
    assert [article.text[mention.start : mention.end] for mention in article.mentions] == ["Shanghai", "Shanghai"]
    assert library.articles.original(article.id).data == path.read_bytes()


def test_a_folder_is_imported_as_one_import_that_can_be_undone(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    write_many(folder, 20)
    steps = list(import_files(library, [folder], tagger))
    assert statuses(steps) == ["added"] * 20
    assert {step.import_id for step in steps} == {library.imports.last()}
    library.imports.undo(steps[0].import_id)
    assert number_of_articles(library) == 0


def test_the_first_batch_is_small_and_progress_counts_up_to_the_total(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    paths = write_many(folder, importer.FIRST_BATCH + 5)
    steps = list(import_files(library, [folder], tagger))
    assert len(steps[0].outcomes) == importer.FIRST_BATCH
    assert [step.done for step in steps] == list(itertools.accumulate(len(step.outcomes) for step in steps))
    assert steps[-1].done == steps[-1].total == len(paths)


def test_what_was_told_as_added_is_in_the_file_already(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 20)
    for step in import_files(library, [folder], tagger):
        with Library.open(library.path) as other:
            assert number_of_articles(other) == step.done


def test_a_batch_is_bounded_in_bytes(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(folder, 4)
    monkeypatch.setattr(importer, "BATCH_BYTES", 1)
    assert [len(step.outcomes) for step in import_files(library, [folder], tagger)] == [1, 1, 1, 1]


def test_a_batch_is_bounded_in_time(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(folder, 6)
    clock = itertools.count(step=0.4)
    monkeypatch.setattr(importer, "monotonic", lambda: next(clock))
    assert max(len(step.outcomes) for step in import_files(library, [folder], tagger)) <= 3


def test_batches_are_longer_the_longer_an_import_takes_already(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(folder, 120)
    clock = itertools.count(step=0.4)
    monkeypatch.setattr(importer, "monotonic", lambda: next(clock))
    added = [len(step.outcomes) for step in import_files(library, [folder], tagger)]
    assert added[0] <= 3
    assert 5 <= max(added) <= 8


def test_articles_are_added_by_date_and_told_in_the_order_of_their_files(library: Library, folder: Path) -> None:
    class Imports:
        def __init__(self) -> None:
            self.days: list[object] = []

        def find_by_digest(self, digests: Sequence[str]) -> dict[str, int]:
            return {}

        def list_unfinished(self) -> list[UnfinishedImport]:
            return []

        def begin(self, label: str, sources: Sequence[str] = ()) -> int:
            return 1

        def finish(self, import_id: int, **_: object) -> None:
            pass

        def add(
            self, import_id: int, articles: Sequence[tuple[SourceFile, ArticleDraft, tuple[LinkedEntity, ...]]]
        ) -> list[FileOutcome]:
            self.days += [draft.published for _, draft, _ in articles]
            return [FileOutcome(file.path, FileStatus.ADDED, at) for at, (file, _, _) in enumerate(articles)]

    paths = write_many(folder, 5)
    library.imports = imports = Imports()  # type: ignore[assignment]
    told = outcomes(list(import_files(library, paths, WordTagger())))
    assert imports.days == sorted(imports.days, key=str)
    assert len(imports.days) == 5
    assert [outcome.path for outcome in told] == [str(path) for path in paths]


def test_the_same_file_again_is_a_duplicate_and_is_not_tagged(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    path = write(folder, "fair.txt", "Fair opens\n\nA fair opened in Shanghai.")
    [first] = outcomes(list(import_files(library, [path], tagger)))
    tagger.shown.clear()
    [second] = outcomes(list(import_files(library, [path], tagger)))
    assert (second.status, second.article_id) == (FileStatus.DUPLICATE, first.article_id)
    assert "Fair opens" in second.reason
    assert tagger.shown == []
    assert number_of_articles(library) == 1


def test_copies_within_a_batch_are_duplicates_of_the_first_and_tagged_once(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    first = write(folder, "1.txt", "Fair opens\n\nA fair opened in Shanghai.")
    between = write(folder, "2.txt", "Port grows\n\nMay 1, 1999\n\nThe port grew.")
    copies = [Path(shutil.copy(first, folder / name)) for name in ("3.txt", "4.txt")]
    shown = len(tagger.shown)
    list(import_files(library, [between], tagger))
    alone = len(tagger.shown) - shown
    tagger.shown.clear()
    told = outcomes(list(import_files(library, [first, *copies], tagger)))
    assert [outcome.status for outcome in told] == [FileStatus.ADDED, FileStatus.DUPLICATE, FileStatus.DUPLICATE]
    assert {outcome.article_id for outcome in told} == {told[0].article_id}
    assert [outcome.path for outcome in told] == [str(first), *map(str, copies)]
    assert len(tagger.shown) == alone


def test_a_copy_of_what_cannot_be_read_is_told_under_its_own_name(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    paths = [folder / name for name in ("1.txt", "2.txt")]
    for path in paths:
        path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    one, two = outcomes(list(import_files(library, paths, tagger)))
    assert (one.status, two.status) == (FileStatus.FAILED, FileStatus.FAILED)
    assert one.reason.startswith("1.txt")
    assert two.reason.startswith("2.txt")


def test_what_cannot_be_read_parsed_or_tagged_is_told_and_the_rest_goes_on(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    good = write(folder, "good.txt", "Fair opens\n\nA fair opened in Shanghai.")
    empty = write(folder, "empty.txt", "")
    binary = folder / "binary.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    odd = write(folder, "odd.txt", "An unspeakable text\n\nIt is unspeakable.")
    missing = folder / "missing.txt"
    last = write(folder, "last.txt", "Port grows\n\nThe port grew.")
    told = outcomes(list(import_files(library, [good, empty, binary, odd, missing, last], tagger)))
    assert [str(outcome.status) for outcome in told] == ["added", "failed", "failed", "failed", "failed", "added"]
    for outcome, name in zip(told[1:5], ["empty.txt", "binary.txt", "tagged", "missing.txt"], strict=True):
        assert name in outcome.reason
        assert outcome.reason.endswith(".")
        assert outcome.article_id is None


def test_an_import_that_adds_nothing_leaves_nothing_to_undo(library: Library, folder: Path, tagger: WordTagger) -> None:
    path = write(folder, "fair.txt", "Fair opens\n\nA fair opened in Shanghai.")
    list(import_files(library, [path], tagger))
    before = library.imports.last()
    [step] = import_files(library, [path, folder / "missing.txt"], tagger)
    assert step.import_id == 0
    assert library.imports.last() == before
    assert before
    assert len(library.imports.articles(before)) == 1


def test_nothing_to_import_is_no_progress(library: Library, folder: Path, tagger: WordTagger) -> None:
    assert list(import_files(library, [folder], tagger)) == []
    assert list(import_files(library, [], tagger)) == []


def test_cancelling_keeps_what_is_done(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 60)
    told: list[Progress] = []
    for step in import_files(library, [folder], tagger, cancelled=lambda: bool(told)):
        told.append(step)
    assert [len(step.outcomes) for step in told] == [importer.FIRST_BATCH]
    assert number_of_articles(library) == importer.FIRST_BATCH
    assert library.imports.last() == told[0].import_id


def test_cancelling_in_the_middle_of_a_batch_adds_what_is_ready(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    write_many(folder, 60)
    steps = list(import_files(library, [folder], tagger, cancelled=lambda: len(tagger.shown) >= 3))
    assert 0 < len(outcomes(steps)) <= GROUP
    assert number_of_articles(library) == len(outcomes(steps))


def test_an_import_that_is_cancelled_at_once_does_nothing(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 3)
    assert list(import_files(library, [folder], tagger, cancelled=lambda: True)) == []
    assert number_of_articles(library) == 0


def test_a_library_error_ends_the_import_and_keeps_what_was_added(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(folder, 60)
    add, full = library.imports.add, LibraryError("The disk is full.")

    def add_once(import_id: int, articles: object) -> list[FileOutcome]:
        if number_of_articles(library):
            raise full
        return add(import_id, articles)  # type: ignore[arg-type]

    monkeypatch.setattr(library.imports, "add", add_once)
    steps = import_files(library, [folder], tagger)
    assert len(next(steps).outcomes) == importer.FIRST_BATCH
    with pytest.raises(LibraryError, match="full"):
        next(steps)
    assert number_of_articles(library) == importer.FIRST_BATCH
    assert library.check() == []


def test_what_went_wrong_first_is_what_is_told(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(words: str) -> object:
        def method(*arguments: object, **how: object) -> object:
            raise LibraryError(words)

        return method

    write_many(folder, 2)
    monkeypatch.setattr(library.imports, "add", refuse("The disk is full."))
    monkeypatch.setattr(library.imports, "finish", refuse("The library is locked."))
    with pytest.raises(LibraryError, match="full"):
        list(import_files(library, [folder], tagger))


def test_a_library_that_another_program_writes_to_is_said_to_be_in_use(
    folder: Path, tmp_path: Path, tagger: WordTagger
) -> None:
    import sqlite3

    write_many(folder, 2)
    Library.create(tmp_path / "b.library").close()
    other = sqlite3.connect(tmp_path / "b.library", isolation_level=None)
    with Library.open(tmp_path / "b.library", patience=0.1) as library:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match=r"b\.library"):
            list(import_files(library, [folder], tagger))
        other.execute("ROLLBACK")
        assert statuses(list(import_files(library, [folder], tagger))) == ["added", "added"]
    other.close()


def test_of_many_files_that_are_left_out_some_are_kept_and_all_are_counted(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_session, "LEFT_OUT_KEPT", 3)
    write_many(folder, 60)
    for number in range(7):
        (folder / f"a{number}.txt").touch()
    list(import_files(library, [folder], tagger))
    [run] = library.import_runs.list_newest(10)
    assert (run.added, run.failed) == (60, 7)
    assert len(library.import_runs.list_left_out(run.id)) == 3


def test_who_stops_listening_leaves_the_import_finished(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 60)
    finished: list[int] = []
    finish = library.imports.finish

    def count(import_id: int, **how: Any) -> None:
        finished.append(import_id)
        finish(import_id, **how)

    library.imports.finish = count  # type: ignore[method-assign]
    steps = import_files(library, [folder], tagger)
    step = next(steps)
    steps.close()
    assert finished == [step.import_id]
    assert number_of_articles(library) == importer.FIRST_BATCH


def test_the_library_remembers_who_read_it(library: Library, folder: Path, tagger: WordTagger) -> None:
    list(import_files(library, write_many(folder, 1), tagger))
    tagger.name = "words 2"
    list(import_files(library, [write(folder, "b.txt", "Port grows\n\nThe port grew.")], tagger))
    assert library.retag.taggers() == ["words 1", "words 2"]


def test_countries_and_their_usual_other_names_are_one_across_articles(library: Library, folder: Path) -> None:
    class CountryTagger(WordTagger):
        def tag(self, texts: Sequence[str]) -> list[list[Span]]:
            named = re.compile(r"U\.S\.|United States|Britain|UK|United Kingdom")
            return [[Span(*found.span(), Kind.PLACE) for found in named.finditer(text)] for text in texts]

    one = write(folder, "1.txt", "Trade grows\n\nOn Monday the U.S. sold corn to Britain.")
    two = write(folder, "2.txt", "Ships sail\n\nShips of the United States and the United Kingdom sail.")
    three = write(folder, "3.txt", "Rain falls\n\nIt rained all over the UK.")
    list(import_files(library, [one, two, three], CountryTagger()))
    named = {(entity.name, entity.articles) for entity in library.entities.entities()}
    assert named == {("United States", 2), ("United Kingdom", 3)}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_file_whose_name_is_no_text_is_imported(library: Library, folder: Path, tagger: WordTagger) -> None:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    path.write_text("Fair opens\n\nA fair opened in Shanghai.")
    gone = Path(os.fsdecode(os.fsencode(folder) + b"/gon\xe9.txt"))
    told = outcomes(list(import_files(library, [path, gone], tagger)))
    assert [str(outcome.status) for outcome in told] == ["added", "failed"]
    assert all(outcome.path.encode("utf-8") for outcome in told)


@pytest.mark.parametrize(
    ("names", "label"), [(["a.txt"], "a.txt"), (["a.txt", "b.txt", "c.txt"], "a.txt and 2 more"), (["."], None)]
)
def test_an_import_is_named_after_its_files(
    library: Library,
    folder: Path,
    tagger: WordTagger,
    names: list[str],
    label: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    labels: list[str] = []
    begin = library.imports.begin

    def note(words: str, sources: Sequence[str] = ()) -> int:
        labels.append(words)
        return begin(words, sources)

    monkeypatch.setattr(library.imports, "begin", note)
    monkeypatch.chdir(folder)
    for name in ("a.txt", "b.txt", "c.txt"):
        write(folder, name, f"{name}\n\nShips came to Shanghai.")
    list(import_files(library, [Path(name) for name in names], tagger))
    assert labels == [label or "news"]


def test_the_library_itself_is_not_read(library: Library, folder: Path, tagger: WordTagger) -> None:
    parts = [path for path in library.path.parent.iterdir() if path.name.startswith(library.path.name)]
    assert len(parts) == 3
    steps = list(import_files(library, [*parts, write(folder, "a.txt", "Port grows\n\nThe port grew.")], tagger))
    outcomes = [outcome for step in steps for outcome in step.outcomes]
    assert [outcome.status for outcome in outcomes] == [FileStatus.FAILED] * 3 + [FileStatus.ADDED]
    assert all("is the library itself" in outcome.reason for outcome in outcomes[:3])
