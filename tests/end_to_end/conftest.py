"""Files of a user's own."""

from pathlib import Path

import pytest

ARTICLES = {
    "expo.txt": """https://example.org/2018/11/05/expo

Import fair opens in Shanghai

SHANGHAI, Nov. 5, 2018 — Xi Jinping opened the first China International Import Expo in Shanghai on Monday.
""",
    "listing.txt": """Siemens Healthineers lists in Frankfurt

March 16, 2018

Bernd Montag, the chief executive of Siemens Healthineers, saw the company listed in Frankfurt on Friday.
""",
    "varian.txt": """Varian takeover completed

April 15, 2021

The takeover of Varian Medical Systems is complete, said Bernd Montag, chief executive of Siemens Healthineers.
""",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    for name, text in ARTICLES.items():
        (articles / name).write_text(text, "utf-8")
    (articles / "empty.txt").touch()
    return articles
