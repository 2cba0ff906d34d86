"""Articles are edited from the command line: one field by one, or many at once from what their files are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from tests.cli.shell import Shell
from tests.library.newsroom import add, reading

PATHS = ("/news/The Post/2023-07-12_talks.txt", "/news/The Post/2023-07-13_fair.txt", "/news/The Wire/no day.txt")


@pytest.fixture
def press(tmp_path: Path) -> str:
    """Return the path of a library of three articles without a date: 1, 2 and 3."""
    path = tmp_path / "press.library"
    with Library.create(path) as library:
        add(library, *(reading(f"Title {n}", f"First line {n}.", published=None, path=p) for n, p in enumerate(PATHS)))
    return str(path)


def edited(shell: Shell, press: str, number: int) -> dict[str, object]:
    [article] = shell.lines("--library", press, "show", number, "--json")
    return article


def test_fields_of_an_article_are_what_is_said(shell: Shell, press: str) -> None:
    said = "--date", "12 July 2023", "--source", "The Post", "--section", "World", "--language", "German"
    result = shell.run("--library", press, "edit", 1, *said)
    assert result.code == 0
    assert result.err == "The names are those of the language before: “entity-reader read-again” finds them anew.\n"
    assert result.out.splitlines()[0] == "Edited the date, source, section and language of “Title 0”."
    now = int(result.out.split()[-2])
    article = edited(shell, press, 1)  # found by the id that it had, too
    assert (article["id"], article["published"], article["source"]) == (now, "2023-07-12", "The Post")
    assert (article["section"], article["language"]) == ("World", "de")
    assert article["edited"] == ["date", "language", "section", "source"]
    shell.run("--library", press, "edit", now, "--clear", "source", "--as-read", "date")
    article = edited(shell, press, now)
    assert (article["id"], article["published"], article["source"]) == (1, None, "")
    assert shell.run("--library", press, "check").code == 0


def test_dates_are_taken_from_names_and_what_fails_is_told_first(shell: Shell, press: str) -> None:
    asked = "edit", "--query", "is:undated", "--date-from-name"
    result = shell.run("--library", press, *asked, "guess", "--dry-run")
    assert result.code == 1
    assert result.err == "The pattern is year-month-day_anything.\n"
    assert result.out.splitlines() == [
        f"3  no date in the name  ({PATHS[2]})",
        f"2  date: undated → 2023-07-13  ({PATHS[1]})",
        f"1  date: undated → 2023-07-12  ({PATHS[0]})",
        "It would edit 2 articles.",
    ]
    assert edited(shell, press, 1)["published"] is None
    done = shell.run("--library", press, *asked, "year-month-day_anything")
    assert (done.code, done.out) == (1, "Set the date of 2 articles.\n")
    assert done.err == f"3 keeps its date: no date in the name ({PATHS[2]}).\n"
    assert edited(shell, press, 1)["published"] == "2023-07-12"
    assert shell.run("--library", press, "undo").out == "Taken back: Set the date of 2 articles.\n"
    assert edited(shell, press, 1)["id"] == 1


def test_sources_are_taken_from_folders_and_titles_from_first_lines(shell: Shell, press: str) -> None:
    asked = "edit", "--query", "folder:news", "--source-from-folder", "--title-from-first-line"
    lines = shell.lines("--library", press, *asked, "--dry-run", "--json")
    assert lines[0]["changes"] == {
        "title": {"from": "Title 2", "to": "First line 2."},
        "source": {"from": "", "to": "The Wire"},
    }
    assert [line["id"] for line in lines[:-1]] == [3, 2, 1]
    assert lines[-1] == {"decision": None, "verb": "edit", "words": "Edit 3 articles", "articles": 3, "ids": {}}
    [line] = shell.lines("--library", press, *asked, "--json")
    assert (line["decision"], line["articles"]) == (1, 3)
    assert edited(shell, press, 3)["source"] == "The Wire"


def test_what_is_so_already_is_no_decision(shell: Shell, press: str) -> None:
    shell.run("--library", press, "edit", 1, "--author", "Jane Doe")
    result = shell.run("--library", press, "edit", 1, "--author", "Jane Doe")
    assert (result.code, result.out) == (0, "There is nothing to edit: everything is so already.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say which articles: either by their ids"),
        ((1,), "Say what is to be edited"),
        ((1, "--query", "x", "--date", "2023-07-12"), "Say which articles: either by their ids"),
        ((99, "--author", "A"), "The library has no article 99"),
        ((1, "--date", "2023-02-30"), "2023-02-30 is no day that has been."),
        ((1, "--language", "Klingon"), "“Klingon” is no language."),
        ((1, "--clear", "colour"), "--clear: there is no field “colour”; there are title, date, source"),
        ((1, "--author", "A", "--clear", "author"), "The author is said twice."),
        (("--query", "nothing", "--author", "A"), "No article has “nothing”."),
        (("--query", "before:xyz", "--author", "A"), "“xyz” is no day, month or year"),
        ((3, "--date-from-name", "guess"), "No pattern finds dates in these names."),
        ((3, "--date-from-name", "year-month"), "The pattern has no day"),
    ],
)
def test_what_makes_no_sense_is_refused(shell: Shell, press: str, words: tuple[object, ...], said: str) -> None:
    result = shell.run("--library", press, "edit", *words)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(said)
