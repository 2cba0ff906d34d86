import json
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Kind
from tests.cli.shell import Shell


def test_entities_are_listed_with_their_counts_most_mentioned_first(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "entities", "--json")
    assert {tuple(line) for line in lines} == {("id", "name", "kind", "articles", "mentions", "aliases")}
    articles = [line["articles"] for line in lines]
    assert articles == sorted(articles, reverse=True)
    [montag] = [line for line in lines if line["name"] == "Bernd Montag"]
    assert montag.pop("id") > 0
    assert montag == {"name": "Bernd Montag", "kind": "person", "articles": 2, "mentions": 3, "aliases": ["Montag"]}


def test_a_query_a_kind_and_a_limit_narrow_the_list(shell: Shell, own: str) -> None:
    assert [line["name"] for line in shell.lines("--library", own, "entities", "montag", "--json")] == ["Bernd Montag"]
    people = shell.lines("--library", own, "entities", "--kind", "person", "--json")
    assert {line["kind"] for line in people} == {"person"}
    assert len(people) >= 2
    assert shell.lines("--library", own, "entities", "--kind", "person", "--limit", "1", "--json") == people[:1]


def test_people_read_aligned_columns(shell: Shell, own: str) -> None:
    lines = shell.run("--library", own, "entities").out.splitlines()
    assert lines[0].split() == ["ARTICLES", "MENTIONS", "KIND", "NAME"]
    assert any(line.split(maxsplit=3) == ["2", "3", "person", "Bernd Montag (also Montag)"] for line in lines)


def test_those_of_the_articles_that_a_query_finds_are_listed_with_their_numbers_there(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "entities", "--query", "takeover", "--json")
    montag = next(line for line in lines if line["name"] == "Bernd Montag")
    assert (montag["articles"], montag["mentions"], montag["articles_in_library"]) == (1, 1, 2)
    assert {line["name"] for line in lines} >= {"Erlangen", "Palo Alto", "Frankfurt"}
    assert "Shanghai" not in {line["name"] for line in lines}
    places = shell.lines("--library", own, "entities", "palo", "--query", "takeover", "--kind", "place", "--json")
    assert [line["name"] for line in places] == ["Palo Alto"]
    assert shell.lines("--library", own, "entities", "--query", "takeover", "--limit", 2, "--json") == lines[:2]
    assert shell.run("--library", own, "entities", "--query", "date:soon").code == 1


def test_those_of_one_article_are_listed(shell: Shell, own: str) -> None:
    [article] = shell.lines("--library", own, "articles", "fair", "--json")
    lines = shell.lines("--library", own, "entities", "--article", article["id"], "--json")
    shown = shell.lines("--library", own, "show", article["id"], "--json")[0]["entities"]
    assert {(line["id"], line["mentions"]) for line in lines} == {(one["id"], len(one["mentions"])) for one in shown}
    unknown = shell.run("--library", own, "entities", "--article", 99)
    assert (unknown.code, unknown.err) == (2, "The library has no article 99; “articles” lists the ids.\n")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_asked_for(shell: Shell, own: str, kind: Kind) -> None:
    assert shell.run("--library", own, "entities", "--kind", kind).code == 0


@pytest.mark.parametrize(
    ("kind", "meant"),
    [("People", "person"), ("persons", "person"), ("ORGS", "organization"), ("Organisations", "organization"),
     ("Places", "place"), ("facilities", "facility"), ("Others", "other"), (" dates ", "date"), ("Money", "money")],
)  # fmt: skip
def test_a_kind_is_said_as_people_say_it(shell: Shell, own: str, kind: str, meant: str) -> None:
    said = shell.lines("--library", own, "entities", "--json", "--kind", kind)
    assert said == shell.lines("--library", own, "entities", "--json", "--kind", meant)
    assert said == shell.lines("--library", own, "entities", "--json", f"{kind}:")


def test_several_kinds_are_any_of_them(shell: Shell, own: str) -> None:
    both = shell.lines("--library", own, "entities", "--kind", "person", "--kind", "places", "--json")
    assert {line["kind"] for line in both} == {"person", "place"}
    articles = [line["articles"] for line in both]
    assert articles == sorted(articles, reverse=True)
    assert (
        shell.lines("--library", own, "entities", "--kind", "person", "--kind", "place", "--json", "--limit", 2)
        == (both[:2])
    )


def test_one_is_listed_by_its_id_or_by_kind_and_name(shell: Shell, own: str) -> None:
    [montag] = shell.lines("--library", own, "entities", "Montag", "--json")
    assert shell.lines("--library", own, "entities", f"#{montag['id']}", "--json") == [montag]
    assert shell.lines("--library", own, "entities", "People:mont", "--json") == [montag]
    assert shell.lines("--library", own, "entities", "place:mont", "--json") == []
    assert shell.run("--library", own, "entities", "#99999").code == 2


def test_a_kind_that_does_not_exist_is_refused_with_those_there_are(shell: Shell) -> None:
    for words in (("entities", "--kind", "animal"), ("retype", "x", "--to", "animal")):
        result = shell.run(*words)
        assert result.code == 2
        assert "“animal”" in result.err
        assert "person, organization" in result.err


def test_nothing_found_is_said_and_no_failure(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "entities", "zebra")
    assert (result.code, result.out, result.err) == (0, "", "No entity is named like that.\n")


def test_what_a_table_changes_is_told_and_taken(shell: Shell, own: str, tmp_path: Path) -> None:
    assert shell.run("--library", own, "export", "--as", "csv", "--to", tmp_path / "out").code == 0
    path = tmp_path / "out" / "entities.csv"
    same = shell.run("--library", own, "entities", "--from", path)
    assert (same.code, same.out) == (0, "Nothing changes.\n")
    path.write_text(path.read_text("utf-8").replace(",Bernd Montag,", ",Berndt Example,"), "utf-8")
    for way in (["--dry-run"], []):
        told = shell.run("--library", own, "entities", "--from", path, *way)
        lines = [line.split(maxsplit=1)[1] for line in told.out.splitlines()]
        assert (told.code, lines[0].split(), lines[2]) == (0, ["NAME", "BECOMES"], "name changes.")
        assert lines[1].split("  ") == ["Bernd Montag", "called Berndt Example"]
    assert [one["name"] for one in shell.lines("--library", own, "entities", "Berndt", "--json")] == ["Berndt Example"]
    assert shell.run("--library", own, "undo").out == "Taken back: Changes of 1 Name from a Table.\n"


def test_rows_of_a_table_that_are_left_are_told(shell: Shell, own: str, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("key;kind\nperson:bernd montag;animal\nperson:nobody;group\nplace:frankfurt;group\n", "utf-8")
    told = shell.run("--library", own, "entities", "--from", path, "--dry-run")
    assert (told.code, told.out.splitlines()[-1]) == (1, "1 name changes. 2 rows are left as they are.")
    assert told.err.splitlines()[1] == "Row 3: It names nobody who is in the library."
    lines = shell.run("--library", own, "entities", "--from", path, "--dry-run", "--json").out.splitlines()
    assert [json.loads(line)["row"] for line in lines] == [2, 3, 4]


def test_what_is_no_table_of_entities_is_refused(shell: Shell, own: str, tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    path.write_text("title,text\nA,B\n", "utf-8")
    refused = shell.run("--library", own, "entities", "--from", path)
    assert (refused.code, refused.out) == (2, "")
    assert "articles.csv is no table of entities as an export writes it" in refused.err
    for wrong in (["--from", path, "Montag"], ["--dry-run"], ["--from", tmp_path / "none.csv"]):
        assert shell.run("--library", own, "entities", *wrong).code == 2


def test_they_stand_in_the_orders_of_the_list_of_names(shell: Shell, own: str) -> None:
    most = shell.lines("--library", own, "entities", "--order", "most", "--json")
    shown = [
        line for line in shell.lines("--library", own, "entities", "--json") if line["kind"] not in ("date", "money")
    ]
    assert most == shown
    assert shell.lines("--library", own, "entities", "--order", "rarest", "--json") == most[::-1]
    names = [line["name"] for line in shell.lines("--library", own, "entities", "--order", "alphabet", "--json")]
    assert names == sorted(names, key=str.lower)
    newest = shell.lines("--library", own, "entities", "--order", "new", "--limit", 3, "--json")
    assert [line["id"] for line in newest] == sorted((line["id"] for line in most), reverse=True)[:3]
    assert {len(line["first_seen"]) for line in newest} == {len("2023-01-05")}
    assert shell.run("--library", own, "entities", "--order", "oldest").code == 2


def test_those_with_a_tag_and_those_that_are_watched_are_listed(shell: Shell, own: str) -> None:
    with Library.open(Path(own)) as library:
        [montag] = library.entities.find_by_name("Bernd Montag")
        library.decisions.decide(library.note_proposals.tag(["chiefs"], entities=[montag.id]).decision)
    assert [one["name"] for one in shell.lines("--library", own, "entities", "--tagged", "Chiefs", "--json")] == [
        "Bernd Montag"
    ]
    assert shell.lines("--library", own, "entities", "--tagged", "chiefs", "--kind", "place", "--json") == []
    assert shell.run("--library", own, "entities", "--watched").out == ""
    refused = shell.run("--library", own, "entities", "--tagged", "chiefs", "--query", "takeover")
    assert (refused.code, refused.err) == (
        2,
        "“--order”, “--tagged” and “--watched” are of a list: neither of some articles, nor of one name.\n",
    )
