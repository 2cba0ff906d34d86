"""A file that holds several articles, from the import to the bin and back."""

from pathlib import Path

import pytest

from reader.formats import registry
from reader.ingest.encoding_change import reopen
from reader.ingest.importer import Progress, import_files
from reader.ingest.retagger import read_again
from reader.library import Library
from reader.model import ArticleQuery, FileStatus
from tests.formats import letters
from tests.formats.letters import Letters
from tests.ingest.fakes import WordTagger, write

LEFT_OUT = "two.letters has nothing in letter 3."


@pytest.fixture(autouse=True)
def _second_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Letters(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Letters, *registry.TRUSTED))


@pytest.fixture
def step(library: Library, folder: Path, tagger: WordTagger) -> Progress:
    letters.write(folder, letters.ONE_WITHOUT_A_BODY)
    write(folder, "zoo.txt", "Zoo opens\n\nA bear came to Shanghai.")
    [step] = import_files(library, [folder], tagger)
    return step


def ids(step: Progress) -> list[int]:
    return [outcome.article_id for outcome in step.outcomes if outcome.article_id is not None]


def titles(library: Library) -> set[str]:
    assert library.check() == []
    return {row.title for row in library.articles.rows(library.articles.ids(ArticleQuery()))}


ALL = {"Fair opens", "Fair closes", "Zoo opens"}


def test_each_article_is_added_and_told_and_the_files_are_counted(library: Library, step: Progress) -> None:
    assert titles(library) == ALL
    assert (step.done, step.total) == (2, 2)
    assert [(Path(one.path).name, one.status, one.reason) for one in step.outcomes] == [
        ("two.letters", FileStatus.ADDED, ""),
        ("two.letters", FileStatus.ADDED, ""),
        ("two.letters", FileStatus.FAILED, LEFT_OUT),
        ("zoo.txt", FileStatus.ADDED, ""),
    ]
    assert library.history.state().undo == "Import of 3 Articles"


def test_a_copy_is_told_by_the_same_parts_in_the_same_import_as_in_the_next(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    letters.write(folder, letters.TWO)
    (folder / "copy.letters").write_bytes((folder / "two.letters").read_bytes())
    [first], [again] = import_files(library, [folder], tagger), import_files(library, [folder], tagger)
    parts = [(one.status, one.part, one.article_id) for one in first.outcomes if one.status is FileStatus.DUPLICATE]
    assert len({part for _, part, _ in parts}) == 2
    assert parts == [(one.status, one.part, one.article_id) for one in again.outcomes][: len(parts)]


def test_what_is_to_be_known_of_a_file_is_told_and_counted_as_no_article(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    letters.write(folder, f"{letters.TWO}=====\n{letters.OF_NINE}")
    [step] = import_files(library, [folder], tagger)
    assert [outcome.status for outcome in step.outcomes] == [*[FileStatus.ADDED] * 3, FileStatus.NOTED]
    assert step.outcomes[-1].reason == "two.letters names 9 letters, of which 3 were read."
    assert (step.done, step.total, library.history.state().undo) == (1, 1, "Import of 3 Articles")


def test_the_same_file_is_told_article_by_article(library: Library, step: Progress, folder: Path) -> None:
    copy = letters.write(folder, letters.ONE_WITHOUT_A_BODY, "copy.letters")
    [again] = import_files(library, [folder / "two.letters", copy], WordTagger())
    each = [FileStatus.DUPLICATE, FileStatus.DUPLICATE, FileStatus.FAILED]
    assert [outcome.status for outcome in again.outcomes] == each * 2
    assert ids(again) == [*ids(step)[:2], *ids(step)[:2]]
    assert (again.done, again.total) == (2, 2)
    assert again.outcomes[1].reason == "The library has this text already: “Fair closes”."
    assert titles(library) == ALL


def test_two_copies_in_one_import_are_one(library: Library, folder: Path, tagger: WordTagger) -> None:
    paths = [letters.write(folder, name=name) for name in ("one.letters", "two.letters")]
    [step] = import_files(library, paths, tagger)
    assert [outcome.status for outcome in step.outcomes] == [FileStatus.ADDED] * 2 + [FileStatus.DUPLICATE] * 2
    assert titles(library) == ALL - {"Zoo opens"}


def test_an_import_is_taken_back_and_done_again_with_all_articles_of_its_files(
    library: Library, step: Progress
) -> None:
    library.history.undo()
    assert titles(library) == set()
    library.history.redo()
    assert titles(library) == ALL


def test_one_of_them_goes_and_comes_back_alone(library: Library, step: Progress) -> None:
    opens, closes, _ = ids(step)
    library.articles.delete([opens])
    assert titles(library) == ALL - {"Fair opens"}
    library.articles.restore([opens])
    assert titles(library) == ALL
    library.articles.delete([opens])
    library.bin.empty()
    assert titles(library) == ALL - {"Fair opens"}
    assert library.articles.original(closes).data == letters.ONE_WITHOUT_A_BODY.encode()


@pytest.mark.parametrize("is_emptied", [False, True])
def test_one_that_was_deleted_is_added_again_with_its_file(
    library: Library, step: Progress, folder: Path, is_emptied: bool
) -> None:
    opens, closes, _ = ids(step)
    library.articles.delete([closes])
    if is_emptied:
        library.bin.empty()
    [again] = import_files(library, [folder / "two.letters"], WordTagger())
    told = [FileStatus.DUPLICATE, FileStatus.ADDED, FileStatus.FAILED]
    assert [outcome.status for outcome in again.outcomes] == told
    assert ids(again)[0] == opens
    assert titles(library) == ALL
    library.history.undo()
    assert titles(library) == ALL - {"Fair closes"}


def test_a_file_that_brings_nothing_new_leaves_nothing_to_undo(library: Library, step: Progress, folder: Path) -> None:
    before = library.history.state()
    list(import_files(library, [folder / "two.letters"], WordTagger()))
    assert library.history.state() == before


def test_each_is_read_from_its_own_part_of_the_file(library: Library, step: Progress) -> None:
    opens, closes, zoo = (library.articles.article(number) for number in ids(step))
    assert [opens.part, closes.part, zoo.part] == [1, 2, 0]
    file = library.articles.original(closes.id)
    assert registry.original_text(file, closes.part, closes.encoding) == "Fair closes\nShips left Shanghai.\n"
    reopen(library, closes.id, "utf-8", WordTagger())
    assert library.articles.article(closes.id) == closes
    assert titles(library) == ALL


def test_each_is_read_again(library: Library, step: Progress) -> None:
    class AnotherTagger(WordTagger):
        name = "words 2"

    [again] = read_again(library, AnotherTagger())
    assert again.articles == frozenset(ids(step))
    assert titles(library) == ALL
