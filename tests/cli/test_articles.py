from pathlib import Path

import pytest

from reader import paths
from tests.cli.shell import Shell


def test_the_default_library_is_made_and_filled_by_the_first_command(shell: Shell, home: Path) -> None:
    first = shell.run("articles", "--json")
    assert first.code == 0
    assert len(first.lines()) == len(list(paths.seeds().glob("*.txt")))
    assert "added to the new library" in first.err
    again = shell.run("articles", "--json")
    assert (again.out, again.err) == (first.out, "")


def test_articles_are_listed_with_their_fields_newest_first(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "articles", "--json")
    assert [line["title"] for line in lines] == [
        "Takeover of Varian completed",
        "Import fair opens in Shanghai",
        "Siemens Healthineers lists in Frankfurt",
    ]
    fair = lines[1]
    assert list(fair) == [
        "id", "title", "title_derived", "source", "author", "section", "published", "url", "language", "words",
        "unread", "starred", "story", "path", "format", "part", "tags",
    ]  # fmt: skip
    assert (fair["source"], fair["published"], fair["unread"], fair["starred"]) == (
        "example.org",
        "2018-11-05",
        True,
        False,
    )
    assert fair["words"] > 10
    assert (fair["format"], fair["part"], fair["language"], fair["section"]) == ("text", 0, "", "")
    assert (fair["path"].endswith("fair.txt"), fair["url"]) == (True, "https://example.org/2018/11/05/fair")


def test_a_query_and_a_limit_narrow_the_list(shell: Shell, own: str) -> None:
    assert [line["published"] for line in shell.lines("--library", own, "articles", "erlangen", "--json")] == [
        "2021-04-15"
    ]
    both = shell.lines("--library", own, "articles", "siemens", "healthineers", "--json")
    assert len(both) == 2
    assert shell.lines("--library", own, "articles", "siemens", "--limit", "1", "--json") == both[:1]


def test_people_read_aligned_columns(shell: Shell, own: str) -> None:
    lines = shell.run("--library", own, "articles").out.splitlines()
    assert lines[0].split() == ["ID", "DATE", "WORDS", "SOURCE", "TITLE"]
    at = lines[0].index("TITLE")
    assert [line[at:] for line in lines[1:]] == [
        "Takeover of Varian completed",
        "Import fair opens in Shanghai",
        "Siemens Healthineers lists in Frankfurt",
    ]
    assert "2018-11-05" in lines[2]
    assert "●" in lines[2]


def test_nothing_found_is_said_and_no_failure(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "articles", "zebra")
    assert (result.code, result.out, result.err) == (0, "", "No article has “zebra”.\n")
    assert shell.lines("--library", own, "articles", "zebra", "--json") == []


@pytest.mark.parametrize("command", ["articles", "search"])
def test_a_misspelt_word_that_finds_nothing_is_asked_about(command: str, shell: Shell, own: str) -> None:
    result = shell.run("--library", own, command, "Healthinears")
    assert (result.code, result.out) == (0, "")
    assert result.err == "No article has “Healthinears”. Did you mean “Healthineers”?\n"


def test_a_library_that_is_not_there_is_refused_by_its_whole_path(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for said in ("../none.library", tmp_path / "none.library"):
        result = shell.run("articles", "--library", said)
        assert (result.code, result.out) == (2, "")
        assert result.err == f"There is no library “{(tmp_path / 'none.library').resolve()}”.\n"
        assert not (tmp_path / "none.library").exists()


LIMITED = ["articles", "search x", "entities", "entity x", "decisions", "saved"]


@pytest.mark.parametrize("limit", ["-3", "many", "1.5", ""])
@pytest.mark.parametrize("command", LIMITED)
def test_a_limit_that_is_none_is_refused(shell: Shell, command: str, limit: str) -> None:
    result = shell.run(*command.split(), "--limit", limit)
    assert result.code == 2
    assert "--limit" in result.err


@pytest.mark.parametrize("command", ["articles", "search siemens", "entities", "entity Montag", "decisions", "saved"])
def test_a_limit_of_0_is_all(shell: Shell, own: str, command: str) -> None:
    whole = shell.lines("--library", own, *command.split(), "--json")
    assert shell.lines("--library", own, *command.split(), "--json", "--limit", "0") == whole


def test_an_order_is_named_in_any_case_and_one_that_is_none_is_refused_with_those_there_are(
    shell: Shell, own: str
) -> None:
    oldest = shell.lines("--library", own, "articles", "--order", "oldest", "--json")
    assert shell.lines("--library", own, "articles", "--order", "Oldest", "--json") == oldest
    refused = shell.run("--library", own, "search", "siemens", "--order", "prettiest")
    assert refused.code == 2
    assert "“prettiest”" in refused.err
    assert "newest, oldest" in refused.err


def test_a_limit_beyond_all_numbers_is_no_limit(shell: Shell, own: str) -> None:
    every = shell.lines("--library", own, "articles", "--json")
    assert shell.lines("--library", own, "articles", "--json", "--limit", "99999999999999999999") == every
