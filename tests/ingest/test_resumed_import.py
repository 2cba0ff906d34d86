"""An import that broke off goes on where it was: nothing is there twice or missing, and it stays one import."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.ingest import importer
from reader.ingest.claim import Claim
from reader.ingest.importer import Progress, import_files, resume
from reader.library import Library
from reader.model import ArticleQuery, FileStatus
from tests.ingest.fakes import WordTagger, write, write_many
from tests.ingest.processes import Start, next_event, number_of_articles, remaining_events, say

MANY = 600


class KilledError(Exception):
    """The process ends here, and nothing behind it happens."""


def killed_after(library: Library, steps: Iterator[Progress], batches: int) -> list[Progress]:
    """Take batches of an import that then ends as if it was killed: nobody says that it is over."""
    told = [next(steps) for _ in range(batches)]
    finish = library.imports.finish
    library.imports.finish = lambda *_, **__: None  # type: ignore[method-assign]
    steps.close()  # type: ignore[attr-defined]
    library.imports.finish = finish  # type: ignore[method-assign]
    return told


def statuses(steps: list[Progress]) -> list[FileStatus]:
    return [outcome.status for step in steps for outcome in step.outcomes]


def number(library: Library) -> int:
    return len(library.articles.ids(ArticleQuery()))


def test_it_goes_on_where_it_was_as_the_same_import(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 30)
    [first] = killed_after(library, import_files(library, [folder], tagger), 1)
    assert [unfinished.sources for unfinished in library.imports.list_unfinished()] == [(str(folder),)]
    shown = len(tagger.shown)
    steps = list(resume(library, tagger))
    assert statuses(steps) == [FileStatus.ADDED] * (30 - importer.FIRST_BATCH)
    assert len(tagger.shown) - shown == 30 - importer.FIRST_BATCH
    assert {step.import_id for step in steps} == {first.import_id}
    assert [(step.done, step.total) for step in steps][-1] == (30, 30)
    assert library.imports.list_unfinished() == []
    assert library.check() == []
    library.history.undo()
    assert number(library) == 0


def test_the_same_import_asked_for_again_goes_on(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(folder, 30)
    monkeypatch.chdir(folder.parent)
    [first] = killed_after(library, import_files(library, [Path(folder.name)], tagger), 1)
    other = write(folder.parent, "other.txt", "Port grows\n\nThe port grew.")
    [alone] = import_files(library, [other], tagger)
    assert alone.import_id != first.import_id
    steps = list(import_files(library, [folder], tagger))
    assert statuses(steps) == [FileStatus.ADDED] * (30 - importer.FIRST_BATCH)
    assert {step.import_id for step in steps} == {first.import_id}
    assert statuses(list(import_files(library, [folder], tagger))) == [FileStatus.DUPLICATE] * 30


def test_what_was_deleted_meanwhile_does_not_come_back(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 30)
    killed_after(library, import_files(library, [folder], tagger), 1)
    library.articles.delete(library.articles.ids(ArticleQuery()))
    list(resume(library, tagger))
    assert number(library) == 30 - importer.FIRST_BATCH


def test_one_that_was_finished_cancelled_or_undone_does_not_go_on(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    write_many(folder, 30)
    told: list[Progress] = []
    for step in import_files(library, [folder], tagger, cancelled=lambda: bool(told)):
        told.append(step)
    assert list(resume(library, tagger)) == []
    last = killed_after(library, import_files(library, [folder], tagger), 2)[-1]
    library.imports.undo(last.import_id)
    assert list(resume(library, tagger)) == []


def test_one_that_is_abandoned_goes_on_later(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 30)
    told: list[Progress] = []
    gone = told.__len__
    for step in import_files(library, [folder], tagger, cancelled=lambda: gone() > 0, abandoned=lambda: gone() > 0):
        told.append(step)
    assert number(library) == importer.FIRST_BATCH
    assert len(statuses(list(resume(library, tagger)))) == 30 - importer.FIRST_BATCH


def test_what_another_process_is_about_is_left_to_it(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 30)
    steps = import_files(library, [folder], tagger)
    step = next(steps)
    assert not Claim(library.path).stake(step.import_id)
    assert list(resume(library, tagger)) == []
    assert len(statuses(list(steps))) == 30 - importer.FIRST_BATCH
    assert [file.name for file in library.path.parent.iterdir() if "import" in file.name] == []


def test_the_seeds_are_no_import_that_goes_on_by_itself(library: Library, folder: Path, tagger: WordTagger) -> None:
    write_many(folder, 30)
    killed_after(library, import_files(library, [folder], tagger, undoable=False), 1)
    assert library.imports.list_unfinished() == []


@pytest.mark.parametrize("batches", [1, 2, 4])
def test_killed_at_any_moment_the_next_start_completes_it(
    start: Start, library_path: Path, folder: Path, batches: int
) -> None:
    write_many(folder, MANY)
    child = start(library_path, own=True)
    say(child, json.dumps(str(folder)), "go")
    told = [next_event(child) for _ in range(batches)]
    child.kill()
    child.wait()
    assert number_of_articles(library_path) >= told[-1]["done"]
    second = start(library_path, "--resume", own=True)
    next_event(second)
    second.kill()  # and once more, in the middle of what goes on
    second.wait()
    *steps, finished = remaining_events(start(library_path, "--resume"))
    assert {step["import_id"] for step in steps} <= {told[0]["import_id"]}
    assert finished["duplicate"] == finished["failed"] == 0
    assert number_of_articles(library_path) == MANY
    with Library.open(library_path) as library:
        assert len(library.imports.articles(told[0]["import_id"])) == MANY
        assert library.imports.list_unfinished() == []
    [nothing] = remaining_events(start(library_path, "--resume"))
    assert (nothing["event"], nothing["added"]) == ("finished", 0)


def test_a_parent_that_goes_leaves_it_to_the_next_start(start: Start, library_path: Path, folder: Path) -> None:
    write_many(folder, MANY)
    child = start(library_path)
    say(child, json.dumps(str(folder)), "go")
    next_event(child)
    assert child.stdin
    child.stdin.close()
    child.wait()
    assert number_of_articles(library_path) < MANY
    assert remaining_events(start(library_path, "--resume"))[-1]["duplicate"] == 0
    assert number_of_articles(library_path) == MANY


def test_what_a_process_left_that_was_killed_at_the_very_end_is_taken_away(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    write_many(folder, 3)
    left = library.path.with_name(f"{library.path.name}-import-999")
    held = Claim(library.path)
    assert held.stake(998)
    left.touch()
    list(import_files(library, [folder], tagger))
    assert not left.exists()
    assert [file.name for file in library.path.parent.iterdir() if "import" in file.name] == [
        f"{library.path.name}-import-998"
    ]
    held.drop()


def test_files_of_the_user_s_with_the_name_of_a_claim_are_left_alone(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    notes = [library.path.with_name(f"{library.path.name}-import-{number}") for number in (1, 2024)]
    for file in notes:
        file.write_text("notes")
    write_many(folder, 3)
    for _ in import_files(library, [folder], tagger):
        pass
    for _ in resume(library, tagger):
        pass
    assert number(library) == 3
    assert [file.read_text() for file in notes] == ["notes", "notes"]
