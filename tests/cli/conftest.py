from pathlib import Path

import pytest

from tests.cli.shell import Shell


@pytest.fixture
def shell(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LC_ALL", "C")  # in which dates are international
    return Shell(capfd)


@pytest.fixture
def own(shell: Shell, folder: Path, tmp_path: Path) -> str:
    """Return the path of a library with the articles of the folder."""
    path = str(tmp_path / "own.library")
    assert shell.run("--library", path, "import", folder).code == 0
    return path


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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder
