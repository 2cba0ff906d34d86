"""Libraries of invented articles, as programs for reading export them."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from reader.errors import FileError
from reader.formats import contents, files, registry
from reader.model import ArticleDraft, FileOutcome, Remark

TEXT = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody at all.\n\n"
    "He said later that he had no choice, and that his deputy, Ida Möller, would lead the board for the time being.\n\n"
    "The deputy, who had come by the first ferry of the day, said that nobody had told her of it before noon."
)
PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>{1}</article></body></html>"
RIS = """TY  - NEWS
TI  - Board meets behind closed doors
AU  - Holt, Rena
AU  - Ash, Tom
T2  - The Harbour Beacon
DA  - 2021/03/02
UR  - https://beacon.example/board
L1  - files/12/Holt - 2021 - Board meets.html
ER  -

TY  - NEWS
TI  - A fair without a file
AU  - Field, Jo
DA  - 2020///
AB  - The fair opened on Monday, and so many came that the bridge was closed to carts for most of the day.
ER  -
"""
CSL = [
    {
        "type": "article-newspaper",
        "title": "Board meets behind closed doors",
        "container-title": "The Harbour Beacon",
        "author": [{"family": "Holt", "given": "Rena"}, {"literal": "Harbour Wire"}],
        "issued": {"date-parts": [["2021", 3, 2]]},
        "URL": "https://beacon.example/board",
        "section": "NEWS",
    },
    {"type": "webpage", "title": "Fair opens again", "issued": {"date-parts": [[2020]]}},
]
OMNIVORE = [
    {
        "slug": "board-meets-12",
        "title": "Board meets behind closed doors",
        "author": "Rena Holt",
        "url": "https://beacon.example/board",
        "publishedAt": "2021-03-02T00:00:00.000Z",
        "savedAt": "2024-01-01T00:00:00.000Z",
    }
]


Place: TypeAlias = Callable[[Path, dict[str, str]], Path]


def page(title: str) -> str:
    return PAGE.format(title, "".join(f"<p>{paragraph}</p>" for paragraph in TEXT.split("\n\n")))


def write(folder: Path, made: dict[str, str]) -> Path:
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def archive(folder: Path, made: dict[str, str]) -> Path:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name, text in made.items():
            written.writestr(name, text)
    (folder / "export.zip").write_bytes(stream.getvalue())
    return folder


def read(folder: Path) -> tuple[list[ArticleDraft], list[str]]:
    """Return the articles in a folder, and all that is said beside them."""
    drafts: list[ArticleDraft] = []
    said: list[str] = []
    for found in files.find_files([folder]):
        inside = [found] if isinstance(found, FileOutcome) else contents.contents_of(found).files
        for file in inside:
            for one in [FileError(file.reason)] if isinstance(file, FileOutcome) else registry.articles(file):
                if isinstance(one, ArticleDraft):
                    drafts.append(one)
                else:
                    said.append(one.text if isinstance(one, Remark) else str(one))
    return drafts, said


@pytest.mark.parametrize("place", [write, archive])
def test_a_file_is_the_article_that_a_list_of_references_tells_of(place: Place, tmp_path: Path) -> None:
    made = {"library.ris": RIS, "files/12/Holt - 2021 - Board meets.html": page("Board meets behind closed doors")}
    drafts, said = read(place(tmp_path, made))
    board, fair = sorted(drafts, key=lambda draft: draft.title, reverse=True)
    assert (board.title, board.author) == ("Board meets behind closed doors", "Rena Holt, Tom Ash")
    assert (board.source, board.url) == ("The Harbour Beacon", "https://beacon.example/board")
    assert (board.published, board.body) == (date(2021, 3, 2), TEXT)
    assert (fair.title, fair.author, fair.published, fair.part) == ("A fair without a file", "Jo Field", None, 2)
    assert fair.body.startswith("The fair opened on Monday")
    assert any("tells of 1 articles that are read from other files" in one for one in said)


@pytest.mark.parametrize("place", [write, archive])
def test_a_file_that_is_named_after_a_title_is_found_without_being_named(place: Place, tmp_path: Path) -> None:
    made = {
        "library.json": json.dumps(CSL),
        "storage/1A/Holt - 2021 - Board meets behind closed doors.txt": TEXT,
        "storage/2B/Other.txt": f"Something else\n\n{TEXT[:100]}",
    }
    drafts, said = read(place(tmp_path, made))
    by_title = {draft.title: draft for draft in drafts}
    board = by_title["Board meets behind closed doors"]
    assert (board.author, board.section, board.published) == ("Rena Holt, Harbour Wire", "NEWS", date(2021, 3, 2))
    assert board.body == TEXT
    assert (by_title["Fair opens again"].body, by_title["Fair opens again"].part) == ("", 2)
    assert "Something else" in by_title
    assert any("names 1 articles without their texts" in one for one in said)


@pytest.mark.parametrize("place", [write, archive])
@pytest.mark.parametrize("ending", ["html", "md"])
def test_what_omnivore_kept_is_read_without_what_was_marked_in_it(place: Place, ending: str, tmp_path: Path) -> None:
    made = {
        "metadata_0_to_20.json": json.dumps(OMNIVORE),
        f"content/board-meets-12.{ending}": TEXT if ending == "md" else page("Board meets"),
        "highlights/board-meets-12.md": "> a line\n\nmy remark",
    }
    drafts, said = read(place(tmp_path, made))
    [board] = drafts
    assert (board.title, board.author, board.published) == (OMNIVORE[0]["title"], "Rena Holt", date(2021, 3, 2))
    assert board.body == TEXT
    assert any("holds what was marked in an article, and none itself." in one for one in said)


def test_a_title_of_its_own_that_says_something_else_stays_in_the_text(tmp_path: Path) -> None:
    made = {"library.json": json.dumps(CSL), "storage/1A/Holt - 2021 - Board meets behind closed doors.txt": ""}
    made["storage/1A/Holt - 2021 - Board meets behind closed doors.txt"] = f"Chairman leaves in anger\n\n{TEXT}"
    drafts, _ = read(write(tmp_path, made))
    [board] = [draft for draft in drafts if draft.title == "Board meets behind closed doors"]
    assert board.body == f"Chairman leaves in anger\n\n{TEXT}"


def test_lists_of_references_that_are_damaged_say_so(tmp_path: Path) -> None:
    _, said = read(write(tmp_path, {"a.json": json.dumps(CSL)[:-5], "b.ris": "TY  - NEWS\nER  - \n"}))
    assert said[0] == "a.json is a list of references that is damaged or not whole."
    assert said[1] == "b.ris has nothing in entry 1."


def test_a_page_in_an_archive_keeps_the_folder_that_was_saved_with_it(tmp_path: Path) -> None:
    made = {"a/Page.html": page("Board meets"), "a/Page_files/frame.html": page("Advertisement")}
    drafts, said = read(archive(tmp_path, made))
    assert [draft.title for draft in drafts] == ["Board meets"]
    assert said == ["Page_files in export.zip belongs to the page Page.html."]
