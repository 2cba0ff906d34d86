"""What was tagged elsewhere comes into a library as if it had been read here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader import paths, pipeline
from reader.extraction import default_tagger
from reader.ingest import head_update
from reader.ingest.importer import Progress, import_files
from reader.ingest.tagged_import import import_tagged
from reader.library import Library
from reader.model import ArticleQuery, FileOutcome, FileStatus

TEXT = "The mayor, Gong Zheng, opened it in Shanghai, where two thousand firms show what they make until Friday."
TABLE = f'title,text,date\nFair opens,"{TEXT}",2021-03-03\nFair ends,"{TEXT} Few came.",2021-03-04\n'


def outcomes(steps: Sequence[Progress]) -> list[FileOutcome]:
    return [one for step in steps for one in step.outcomes]


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """Rows of the seeds, of a table of two articles, and of a file that cannot be read."""
    files = [(str(path), path.read_bytes()) for path in sorted(paths.seeds().glob("*.txt"))]
    files += [("fair.csv", TABLE.encode()), ("empty.txt", b"")]
    path = tmp_path / "part-0.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in pipeline.rows(files)), "utf-8")
    return path


def shown(library: Library) -> tuple[list[object], ...]:
    """Return what is told of the articles, where names are marked in them, and the names."""
    ids = library.articles.ids(ArticleQuery())
    articles = [library.articles.article(number) for number in ids]
    told: list[object] = [
        (one.title, one.body, one.published, one.source, one.author, one.language, Path(one.path).name)
        for one in articles
    ]
    marks: list[object] = [[(mention.start, mention.end, mention.kind) for mention in one.mentions] for one in articles]
    names = sorted((one.name, one.kind, one.articles, one.mentions, one.aliases) for one in library.entities.entities())
    return told, marks, [*names]


def test_the_library_is_the_same_as_if_the_files_had_been_imported(
    part: Path, library: Library, tmp_path: Path
) -> None:
    steps = list(import_tagged(library, [part]))
    assert [one.status for one in outcomes(steps)].count(FileStatus.ADDED) == 16
    table = tmp_path / "fair.csv"
    table.write_text(TABLE, "utf-8")
    with Library.create(tmp_path / "b.library") as other:
        list(import_files(other, [paths.seeds(), table], default_tagger()))
        assert shown(library) == shown(other)
    assert library.check() == []


def test_what_could_not_be_read_is_told(part: Path, library: Library) -> None:
    [failed] = [one for one in outcomes(list(import_tagged(library, [part]))) if one.status is FileStatus.FAILED]
    assert (failed.path, failed.reason) == ("empty.txt", "empty.txt is empty.")


def test_the_same_again_adds_nothing_so_that_a_broken_import_goes_on(part: Path, library: Library) -> None:
    began = import_tagged(library, [part])
    next(began)
    began.close()
    list(import_tagged(library, [part]))
    again = outcomes(list(import_tagged(library, [part])))
    assert {one.status for one in again} == {FileStatus.DUPLICATE, FileStatus.FAILED}
    assert len(library.articles.ids(ArticleQuery())) == 16


def test_it_is_one_step_of_undo(part: Path, library: Library) -> None:
    list(import_tagged(library, [part]))
    assert library.history.state().undo == "Import of 16 Articles"
    library.history.undo()
    assert not library.articles.ids(ArticleQuery())


def test_an_article_that_came_without_its_file_is_read_again_as_it_was(library: Library, tmp_path: Path) -> None:
    part = tmp_path / "a.jsonl"
    files = [(path.name, path.read_bytes()) for path in sorted(paths.seeds().glob("*.txt"))]
    part.write_text("".join(f"{json.dumps(row)}\n" for row in pipeline.rows(files, with_files=False)), "utf-8")
    list(import_tagged(library, [part]))
    before = shown(library)
    list(head_update.read_heads(library, default_tagger()))
    assert shown(library)[0] == before[0]


def test_rows_that_are_none_and_damaged_files_are_told_and_the_others_added(part: Path, library: Library) -> None:
    bad = part.with_name("part-1.jsonl")
    bad.write_text('{"path": "x", "text": 5}\nnothing\n', "utf-8")
    damaged = part.with_name("part-2.jsonl.gz")
    damaged.write_bytes(b"\x1f\x8bnothing")
    failed = [one.reason for one in outcomes(list(import_tagged(library, [bad, damaged, part]))) if one.reason]
    assert failed[:3] == [
        "part-1.jsonl: row 1 has no text as its “text”.",
        "part-1.jsonl: row 2 is no row as extract --tagged writes them.",
        "part-2.jsonl.gz is damaged: it breaks off, or is no file that gzip has packed.",
    ]
    assert len(library.articles.ids(ArticleQuery())) == 16


def test_it_can_be_cancelled_between_two_rows(part: Path, library: Library) -> None:
    asked = iter([False] * 5)
    list(import_tagged(library, [part], cancelled=lambda: next(asked, True)))
    assert len(library.articles.ids(ArticleQuery())) == 5
