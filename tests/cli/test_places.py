"""Where places lie, on the command line."""

from __future__ import annotations

from tests.cli.shell import Shell


def test_each_place_is_told_with_where_it_lies_and_in_how_many_articles(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "places", "--json")
    assert lines[0] == {"name": "Frankfurt", "latitude": 50.12, "longitude": 8.68, "articles": 2, "country": "DE"}
    assert {line["name"]: line["country"] for line in lines[1:]} == {
        "Shanghai": "CN",
        "Erlangen": "DE",
        "Palo Alto": "",
    }
    assert [line["latitude"] for line in lines if line["name"] == "Palo Alto"] == [None]
    assert len(shell.lines("--library", own, "places", "--json", "--limit", "2")) == 2
    shown = shell.run("--library", own, "places").out.splitlines()
    assert shown[0].split() == ["ARTICLES", "NAME", "ON", "THE", "MAP", "LIES", "IN"]
    assert shown[1].split("  ", 1)[-1].strip() == "2  Frankfurt  50.12° N, 8.68° E    DE"


def test_a_query_narrows_them_and_counts_its_articles_alone(shell: Shell, own: str) -> None:
    found = shell.lines("--library", own, "places", "before:2020", "--json")
    assert "Frankfurt" in {line["name"] for line in found}
    assert {line["articles"] for line in found} == {1}


def test_what_is_not_found_is_said(shell: Shell, own: str) -> None:
    none = shell.run("--library", own, "places", "zzzz")
    assert (none.code, none.out) == (0, "")
    assert "No article has “zzzz”" in none.err
    wrong = shell.run("--library", own, "places", "before:never")
    assert (wrong.code, "“never” is no day" in wrong.err) == (1, True)
