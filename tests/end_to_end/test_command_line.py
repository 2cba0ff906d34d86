"""A user's afternoon at the command line: every call is a process, so every answer has outlived the one before."""

import json
from pathlib import Path

import reader
from tests.end_to_end.program import ROOT, entity_reader, lines


def test_it_names_its_version() -> None:
    assert entity_reader("--version").stdout.split()[-1] == reader.__version__


def test_a_folder_is_imported_and_found_again_by_the_next_processes(folder: Path, tmp_path: Path) -> None:
    own = ("--library", tmp_path / "own.library")

    imported = entity_reader(*own, "import", folder, "--json")
    assert imported.returncode == 1, imported.stderr  # one file of four is empty
    outcomes = {Path(line["path"]).name: line for line in map(json.loads, imported.stdout.splitlines())}
    assert {name: line["status"] for name, line in outcomes.items()} == {
        "empty.txt": "failed",
        "expo.txt": "added",
        "listing.txt": "added",
        "varian.txt": "added",
    }
    assert "empty" in outcomes["empty.txt"]["reason"]

    again = entity_reader(*own, "import", folder / "expo.txt", "--json")
    assert [(line["status"], line["id"]) for line in lines(again)] == [("duplicate", outcomes["expo.txt"]["id"])]

    articles = lines(entity_reader(*own, "articles", "--json"))
    assert [article["published"] for article in articles] == ["2021-04-15", "2018-11-05", "2018-03-16"]

    entities = {line["name"]: line for line in lines(entity_reader(*own, "entities", "--json"))}
    assert entities["Siemens Healthineers"]["kind"] == "organization"
    assert entities["Siemens Healthineers"]["articles"] == 2
    assert entities["Xi Jinping"]["kind"] == "person"

    found = lines(entity_reader(*own, "search", "takeover", "--json"))
    assert [article["id"] for article in found] == [outcomes["varian.txt"]["id"]]
    assert "takeover" in found[0]["snippet"]

    [montag] = lines(entity_reader(*own, "entity", "Bernd Montag", "--json"))
    assert [line["published"] for line in montag["concordance"]] == ["2021-04-15", "2018-03-16"]
    assert "Siemens Healthineers" in {other["name"] for other in montag["often_with"]}

    assert entity_reader(*own, "check").returncode == 0


def test_the_first_command_in_a_fresh_home_finds_the_seed_articles() -> None:
    articles = lines(entity_reader("articles", "--json"))
    assert len(articles) == len(list((ROOT / "seeds").glob("*.txt")))
    assert "Gong Zheng" in {line["name"] for line in lines(entity_reader("entities", "--kind", "person", "--json"))}


def test_a_library_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    refused = entity_reader("--library", tmp_path / "none.library", "articles")
    assert refused.returncode == 2
    assert "none.library" in refused.stderr
    assert "Traceback" not in refused.stderr
