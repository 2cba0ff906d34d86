"""Which folder of a file is its source."""

import pytest

from reader.formats.file_names.folder import is_date, source_folder, source_folders


@pytest.mark.parametrize(
    ("path", "folders"),
    [
        ("/news/The Guardian/a.txt", ["The Guardian", "news"]),
        ("/news/The Guardian/2021/03/03/a.txt", ["The Guardian", "news"]),
        ("/news/SZ/März 2021/a.txt", ["SZ", "news"]),
        ("C:\\news\\Le Monde\\2021-03\\a.txt", ["Le Monde", "news"]),
        ("a.txt", []),
        ("/a.txt", []),
        ("zip/20210303/a.txt", ["zip"]),
    ],
)
def test_folders_named_by_a_date_are_passed_over(path: str, folders: list[str]) -> None:
    assert source_folders(path) == folders
    assert source_folder(path) == (folders[0] if folders else None)
    assert source_folder(path, 1) == (folders[1] if len(folders) > 1 else None)


@pytest.mark.parametrize(
    "folder", ["2021", "03", "2021-03-03", "3 March", "mars 2021", "2021-W12", "Q3 2021", "KW 12", "12月"]
)
def test_what_is_a_date(folder: str) -> None:
    assert is_date(folder)


@pytest.mark.parametrize("folder", ["20 Minuten", "Day and Night", "BBC", "week", "-", "Le Monde 2021", "7NEWS"])
def test_what_is_none(folder: str) -> None:
    assert not is_date(folder)
