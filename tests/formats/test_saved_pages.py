from pathlib import Path

import pytest

from reader.formats import files
from reader.formats.saved_pages import page_of_folder
from reader.model import FileOutcome, FileStatus


@pytest.mark.parametrize(
    "folder", ["Lock opens_files", "Lock opens-Dateien", "Lock opens_fichiers", "Lock opens.files"]
)
def test_a_folder_that_a_browser_made_belongs_to_its_page(folder: str) -> None:
    assert page_of_folder(folder, ["Lock opens.html"]) == "Lock opens.html"
    assert page_of_folder(folder, ["Another.html"]) == ""


def test_any_other_folder_belongs_to_none() -> None:
    assert page_of_folder("Lock opens 2020", ["Lock opens.html"]) == ""
    assert page_of_folder("_files", [".html"]) == ""


def test_what_belongs_to_a_saved_page_is_left_out_with_one_word(tmp_path: Path) -> None:
    (tmp_path / "Lock.html").write_text("<p>Lock opens")
    (tmp_path / "Lock_files").mkdir()
    for name in ("advert.html", "main.js"):
        (tmp_path / "Lock_files" / name).write_text("<p>Boots")
    page, left_out = sorted(files.find_files([tmp_path]), key=lambda one: isinstance(one, FileOutcome))
    assert page == tmp_path / "Lock.html"
    assert isinstance(left_out, FileOutcome)
    assert (left_out.status, left_out.reason) == (FileStatus.SKIPPED, "Lock_files belongs to the page Lock.html.")
