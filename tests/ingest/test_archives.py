import zipfile
from itertools import islice
from pathlib import Path

from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import ArticleQuery
from tests.ingest.fakes import WordTagger

TITLES = [f"Fair number {number} opens" for number in range(30)]


def archive(folder: Path) -> Path:
    path = folder / "fairs.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number, title in enumerate(TITLES):
            made.writestr(f"fairs/{number:02}.txt", f"{title}\n\nFair {number} opened in the harbour on Monday.\n")
    return path


def test_each_file_of_an_archive_is_a_file_of_its_own(library: Library, tagger: WordTagger, folder: Path) -> None:
    steps = list(import_files(library, [archive(folder)], tagger))
    outcomes = [outcome for step in steps for outcome in step.outcomes]
    assert [outcome.path for outcome in outcomes] == [f"{folder}/fairs.zip/fairs/{n:02}.txt" for n in range(30)]
    assert [steps[-1].done, steps[-1].total] == [30, 30]
    assert all(step.total == 30 for step in steps)
    ids = library.articles.ids(ArticleQuery())
    assert sorted(row.title for row in library.articles.rows(ids)) == sorted(TITLES)


def test_an_archive_of_which_some_was_read_goes_on_with_the_rest(
    library: Library, tagger: WordTagger, folder: Path
) -> None:
    abandoned = [False]
    steps = import_files(library, [archive(folder)], tagger, abandoned=lambda: abandoned[0])
    n_added = sum(len(step.outcomes) for step in islice(steps, 1))
    abandoned[0] = True
    steps.close()
    rest = [outcome for step in import_files(library, [folder / "fairs.zip"], tagger) for outcome in step.outcomes]
    assert 0 < n_added < 30
    assert [str(outcome.status) for outcome in rest] == ["added"] * (30 - n_added)
