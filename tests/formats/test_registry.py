from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import files, registry
from reader.model import ArticleDraft, FileOutcome
from tests.formats import letters
from tests.formats.letters import ONE_WITHOUT_A_BODY, Letters
from tests.fuzz.samples import SAMPLES


@pytest.fixture(autouse=True)
def _second_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Letters(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Letters, *registry.TRUSTED))


def titles(path: Path) -> list[str]:
    return [
        one.title if isinstance(one, ArticleDraft) else getattr(one, "text", str(one))
        for one in registry.articles(files.read(path))
    ]


def test_a_file_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    assert titles(letters.write(tmp_path, name="two.txt")) == ["Fair opens", "Fair closes"]
    assert titles(letters.write(tmp_path, "No letters at all\n\nA fair.")) == ["No letters at all"]


def test_what_of_a_file_is_no_article_is_told_in_its_place_by_the_name_of_the_file(tmp_path: Path) -> None:
    reason = "two.letters has nothing in letter 3."
    assert titles(letters.write(tmp_path, ONE_WITHOUT_A_BODY)) == ["Fair opens", "Fair closes", reason]


def test_a_file_that_cannot_be_read_says_so_in_place_of_its_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Rar!\x1a\x07")
    assert titles(tmp_path / "a.txt") == ["a.txt is a RAR archive, not plain text."]


def test_what_is_to_be_known_of_a_file_is_told_beside_its_articles(tmp_path: Path) -> None:
    path = letters.write(tmp_path, f"{letters.TWO}=====\n{letters.OF_NINE}")
    remark = "two.letters names 9 letters, of which 3 were read."
    assert titles(path) == ["Fair opens", "Fair closes", "Fair goes on", remark]
    assert registry.article(files.read(path), 3).title == "Fair goes on"


def test_one_article_of_a_file_is_found_by_its_number(tmp_path: Path) -> None:
    file = files.read(letters.write(tmp_path, ONE_WITHOUT_A_BODY))
    assert registry.article(file, 2).title == "Fair closes"
    assert registry.original_text(file, 2, "") == "Fair closes\nShips left Shanghai.\n"


def test_an_article_that_its_file_does_not_have_any_more_is_refused(tmp_path: Path) -> None:
    file = files.read(letters.write(tmp_path, ONE_WITHOUT_A_BODY))
    for part in (0, 3):
        with pytest.raises(FileError, match=r"^two\.letters is read in another way by now"):
            registry.article(file, part)


def test_a_file_without_any_article_says_why_when_one_is_asked_for(tmp_path: Path) -> None:
    file = files.read(letters.write(tmp_path, "LETTERS\nNothing\n"))
    with pytest.raises(FileError, match=r"^two\.letters has nothing in letter 1\.$"):
        registry.article(file, 1)


def test_the_only_article_of_a_file_has_the_number_0(tmp_path: Path) -> None:
    [draft] = registry.articles(files.read(letters.write(tmp_path, "Fair opens\n\nA fair.", "a.txt")))
    assert isinstance(draft, ArticleDraft)
    assert draft.part == 0


def test_the_original_of_a_text_is_the_whole_of_it(tmp_path: Path) -> None:
    text = "https://example.org/fair\n\nFair opens\n\n\n\nA fair.\n"
    assert registry.original_text(files.read(letters.write(tmp_path, text, "a.txt")), 0, "utf-8") == text


def test_the_files_of_every_format_are_read_of_a_folder(tmp_path: Path) -> None:
    paths = [letters.write(tmp_path), letters.write(tmp_path, "A fair", "a.txt")]
    letters.write(tmp_path, "A fair", "b.news")
    found = list(files.find_files([tmp_path]))
    assert {path for path in found if isinstance(path, Path)} == set(paths)
    [left_out] = [one.reason for one in found if isinstance(one, FileOutcome)]
    assert left_out == "b.news ends in .news: of a folder, such files are not read."


@pytest.mark.parametrize(
    "name",
    "ferry.csv ferry.jsonl ferry.xlsx ferry.mbox ferry.rss ferry.warc ferry.epub zotero.ris nexis.txt".split(),
)
def test_formats_of_many_articles_yield_each_for_it_adds_to_the_time_of_the_file(name: str) -> None:
    file = files.source_file(Path(name), SAMPLES[name]())
    format_ = next(one for one in registry.FORMATS if one.recognises(file))
    found = format_.articles(file)
    assert not isinstance(found, Sequence)
    assert any(isinstance(one, ArticleDraft) for one in found)
