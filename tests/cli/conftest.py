from pathlib import Path

import pytest

from reader.extraction import default_tagger
from reader.ingest.importer import import_files
from reader.library import Library
from tests.cli.shell import Shell


@pytest.fixture
def shell(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LC_ALL", "C")  # in which dates are international
    return Shell(capfd)


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a library with the articles of a folder."""
    folder = tmp_path_factory.mktemp("imported")
    write_articles(folder / "news")
    with Library.create(folder / "own.library") as library:
        for _ in import_files(library, [folder / "news"], default_tagger()):
            pass
    return (folder / "own.library").read_bytes()


@pytest.fixture
def own(imported: bytes, tmp_path: Path) -> str:
    """Return the path of a library with the articles of the folder."""
    path = tmp_path / "own.library"
    path.write_bytes(imported)
    return str(path)


ARTICLES = {
    "fair.txt": """https://example.org/2018/11/05/fair

Import fair opens in Shanghai

SHANGHAI, Nov. 5, 2018 — Xi Jinping opened the first China International Import Expo in Shanghai on Monday.
""",
    "listing.txt": """Siemens Healthineers lists in Frankfurt

March 16, 2018

Siemens Healthineers was listed in Frankfurt on Friday. Bernd Montag is its chief executive. Montag 👍 said so.
""",
    "takeover.txt": """Takeover of Varian completed

April 15, 2021

Siemens Healthineers of Erlangen has taken over Varian Medical Systems of Palo Alto.

In Frankfurt the news was told by Bernd Montag.
""",
}


def write_articles(folder: Path) -> None:
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_articles(tmp_path / "news")
    return tmp_path / "news"
