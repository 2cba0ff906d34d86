import pytest

from reader.model import Kind
from tests.cli.shell import Shell


def test_entities_are_listed_with_their_counts_most_mentioned_first(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "entities", "--json")
    assert {tuple(line) for line in lines} == {("name", "kind", "articles", "mentions", "aliases")}
    articles = [line["articles"] for line in lines]
    assert articles == sorted(articles, reverse=True)
    [montag] = [line for line in lines if line["name"] == "Bernd Montag"]
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


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_asked_for(shell: Shell, own: str, kind: Kind) -> None:
    assert shell.run("--library", own, "entities", "--kind", kind).code == 0


def test_a_kind_that_does_not_exist_is_refused(shell: Shell) -> None:
    result = shell.run("entities", "--kind", "animal")
    assert result.code == 2
    assert "animal" in result.err


def test_nothing_found_is_said_and_no_failure(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "entities", "zebra")
    assert (result.code, result.out, result.err) == (0, "", "No entity is named like that.\n")
