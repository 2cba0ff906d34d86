"""What has come since a day, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.digest import FORMATS
from reader.exports.digest import FORMATS as WRITERS
from reader.library import Library
from reader.library.articles import digest
from tests.cli.shell import Shell
from tests.library.newsroom import entity_id

LONG_AGO, NEVER = "2001-02-03", "9990-01-01"


@pytest.fixture
def asked(shell: Shell, own: str) -> str:
    """A library with a watched name and two saved searches."""
    assert shell.run("--library", own, "watch", "Montag", "--to", "Bernd Montag").code == 0
    assert shell.run("--library", own, "saved", "--add", "Takeovers", "takeover").code == 0
    assert shell.run("--library", own, "saved", "--add", "Nothing", "zeppelin").code == 0
    return own


def test_of_each_name_and_search_the_newest_articles_are_told(shell: Shell, asked: str) -> None:
    name, search, *new = shell.lines("--library", asked, "digest", "--since", LONG_AGO, "--json")
    assert (name["name"], name["articles"]) == ("Bernd Montag", 2)
    assert [line["title"] for line in name["newest"]] == [
        "Takeover of Varian completed",
        "Siemens Healthineers lists in Frankfurt",
    ]
    assert name["newest"][0]["passage"] == "In Frankfurt the news was told by Bernd Montag."
    assert (search["search"], search["articles"]) == ("Takeovers", 1)
    assert {one["new_name"] for one in new} == {"Bernd Montag", "Frankfurt", "Siemens Healthineers"}


@pytest.mark.parametrize("day", ["0001-01-01", "1969-12-31", "1970-01-01", "1971-01-01"])
def test_since_any_day_long_past_all_is_told(shell: Shell, asked: str, day: str) -> None:
    said = shell.run("--library", asked, "digest", "--since", day)
    assert (said.code, said.out.splitlines()[0], said.err) == (0, f"New since {day}: 3 articles", "")


@pytest.mark.parametrize("day", ["9999-12-31", NEVER])
def test_nothing_is_new_since_a_day_to_come(shell: Shell, asked: str, day: str) -> None:
    said = shell.run("--library", asked, "digest", "--since", day)
    assert (said.code, said.out, said.err) == (0, f"New since {day}: 0 articles\n", "")


def test_only_the_newest_are_told_and_how_many_more_there_are(shell: Shell, asked: str) -> None:
    lines = shell.run("--library", asked, "digest", "--since", LONG_AGO, "--limit", "1").out.splitlines()
    assert lines[:6] == [
        f"New since {LONG_AGO}: 3 articles",
        "",
        "Bernd Montag: 2 articles",
        "  2021-04-15  Takeover of Varian completed",
        "    In Frankfurt the news was told by Bernd Montag.",
        "  and 1 more",
    ]


def test_it_is_written_for_mails(shell: Shell, asked: str) -> None:
    markdown = shell.run("--library", asked, "digest", "--since", LONG_AGO, "--as", "markdown").out
    assert markdown.startswith(f"# New since {LONG_AGO}: 3 articles\n\n## Bernd Montag: 2 articles\n")
    html = shell.run("--library", asked, "digest", "--since", LONG_AGO, "--as", "html").out
    assert html.startswith("<!DOCTYPE html>")
    assert "<b>Takeover of Varian completed</b>" in html
    assert tuple(WRITERS) == FORMATS


def test_nothing_of_an_article_is_markup(shell: Shell, tmp_path: Path) -> None:
    folder, library = tmp_path / "news", str(tmp_path / "own.library")
    folder.mkdir()
    (folder / "one.txt").write_text("A <b>bold</b> *title*\n\nBernd Montag said <script>alert(1)</script>.\n", "utf-8")
    assert shell.run("--library", library, "import", str(folder)).code == 0
    for format_, never in (("html", "<script>"), ("markdown", " <script>")):
        told = shell.run("--library", library, "digest", "--since", LONG_AGO, "--as", format_, "--name", "Bernd Montag")
        assert "alert" in told.out
        assert never not in told.out


def test_where_nothing_is_watched_it_says_so_and_a_name_can_be_said(shell: Shell, own: str) -> None:
    said = shell.run("--library", own, "digest", "--since", LONG_AGO)
    assert said.err.startswith("Nothing is watched or saved: ")
    named = shell.lines("--library", own, "digest", "--since", LONG_AGO, "--name", "Bernd Montag", "--json")
    assert named[0]["name"] == "Bernd Montag"
    assert shell.run("--library", own, "digest", "--since", "yesterday").code == 2


def test_a_pair_is_told_by_the_passages_that_name_both(shell: Shell, own: str) -> None:
    pair = ("--pair", "Bernd Montag", "Frankfurt")
    [told, *_] = shell.lines("--library", own, "digest", "--since", LONG_AGO, *pair, "--json")
    assert (told["names"], told["articles"]) == (["Bernd Montag", "Frankfurt"], len(told["newest"]))
    assert told["newest"][0]["passage"] == "In Frankfurt the news was told by Bernd Montag."
    text = shell.run("--library", own, "digest", "--since", LONG_AGO, *pair).out
    assert f"\nBernd Montag and Frankfurt: {told['articles']} articles\n" in text
    same = shell.run("--library", own, "digest", "--pair", "Bernd Montag", "Bernd Montag")
    assert (same.code, same.err) == (2, "“Bernd Montag” and “Bernd Montag” are the same: a pair is of two names.\n")


def test_a_pair_with_a_note_is_told(shell: Shell, own: str) -> None:
    with Library.open(Path(own)) as library:
        ids = [entity_id(library, name) for name in ("Bernd Montag", "Frankfurt")]
        library.decisions.decide(library.note_proposals.on_entities(ids, "ask again").decision)
    [told, *_] = shell.lines("--library", own, "digest", "--since", LONG_AGO, "--json")
    assert told["names"] == ["Bernd Montag", "Frankfurt"]


def test_names_of_a_saved_search_are_told_as_such_and_once(shell: Shell, own: str) -> None:
    query = 'person:"Bernd Montag" place:Frankfurt'
    assert shell.run("--library", own, "saved", "--add", "Both", query).code == 0
    asked = "--library", own, "digest", "--since", LONG_AGO, "--pair", "Frankfurt", "Bernd Montag"
    told, *others = shell.lines(*asked, "--json")
    assert (told["names"], told["articles"]) == (["Bernd Montag", "Frankfurt"], len(told["newest"]))
    assert told["newest"][0]["passage"] == "In Frankfurt the news was told by Bernd Montag."
    assert all("new_name" in other for other in others)


def test_without_a_day_it_goes_on_where_the_last_one_ended(shell: Shell, asked: str, tmp_path: Path) -> None:
    first = shell.run("--library", asked, "digest")
    assert first.err.startswith("This is the first digest: it begins with ")
    assert ": 3 articles\n" in first.out
    with Library.open(Path(asked)) as library:
        library.meta.set(digest.LAST, "4000000000")
    later = shell.run("--library", asked, "digest")
    assert (later.out.splitlines()[0].endswith(": 0 articles"), later.err) == (True, "")
    with Library.open(Path(asked)) as library:
        assert int(library.meta.get(digest.LAST)) < 4_000_000_000
    assert shell.run("--library", asked, "digest", "--since", LONG_AGO).out.startswith("New since 2001-02-03: 3")
