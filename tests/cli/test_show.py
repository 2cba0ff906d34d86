from pathlib import Path

import pytest

from tests.cli.shell import Shell


def id_of(shell: Shell, own: str, word: str) -> int:
    [line] = shell.lines("--library", own, "articles", word, "--json")
    return int(line["id"])


def test_an_article_is_told_with_its_entities(shell: Shell, own: str) -> None:
    article_id = id_of(shell, own, "listed")
    [article] = shell.lines("--library", own, "show", article_id, "--json")
    assert list(article) == [
        "id", "path", "title", "title_derived", "author", "source", "section", "url", "published", "undated_because",
        "encoding", "language", "text", "format", "part", "words", "unread", "starred", "edited", "tags", "link",
        "entities",
    ]  # fmt: skip
    assert (article["id"], article["published"], article["encoding"]) == (article_id, "2018-03-16", "utf-8")
    [montag] = [entity for entity in article["entities"] if entity["name"] == "Bernd Montag"]
    assert list(montag) == ["id", "name", "kind", "aliases", "mentions"]
    assert (montag["kind"], montag["aliases"]) == ("person", ["Montag"])
    assert [article["text"][start:end] for start, end in montag["mentions"]] == ["Bernd Montag", "Montag"]
    firsts = [entity["mentions"][0] for entity in article["entities"]]
    assert firsts == sorted(firsts)


def test_people_read_the_text_and_who_is_in_it(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "show", id_of(shell, own, "expo"))
    lines = result.out.splitlines()
    assert lines[0] == "Import fair opens in Shanghai"
    assert lines[1].startswith("example.org · 2018-11-05 · ")
    assert lines[2] == "https://example.org/2018/11/05/fair"
    assert any("Xi Jinping opened the first" in line for line in lines)
    assert any(line.startswith("People ") and line.endswith("Xi Jinping") for line in lines)


def test_reading_it_here_leaves_it_unread(shell: Shell, own: str) -> None:
    article_id = id_of(shell, own, "expo")
    shell.run("--library", own, "show", article_id)
    assert shell.lines("--library", own, "show", article_id, "--json")[0]["unread"]


def test_an_article_that_is_not_there_is_refused_in_words(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "show", "5")
    assert (result.code, result.err) == (2, "The library has no article 5; “articles” lists the ids.\n")


def test_an_id_is_a_number(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "show", "fair")
    assert result.code == 2
    assert "fair" in result.err


def test_an_article_in_another_language_is_told_with_its_code(shell: Shell, own: str, tmp_path: Path) -> None:
    file = tmp_path / "port.txt"
    file.write_text(
        "Le maire rouvre le port\n\nLe port a rouvert mardi, et la plupart des bateaux ont été retrouvés, dit-on.",
        "utf-8",
    )
    [added] = shell.lines("--library", own, "import", file, "--json")
    [article] = shell.lines("--library", own, "show", added["id"], "--json")
    assert article["language"] == "fr"
    assert article["entities"] == []


def test_a_number_that_no_library_can_hold_is_no_article(shell: Shell, own: str) -> None:
    for number in ("99999999999999999999", "9223372036854775808"):
        result = shell.run("--library", own, "show", number)
        assert (result.code, result.out) == (2, "")
        assert result.err == f"The library has no article {number}; “articles” lists the ids.\n"


@pytest.mark.parametrize("words", [["articles"], ["search", "exe"], ["show"]])
def test_no_title_commands_the_terminal_or_turns_a_line(shell: Shell, tmp_path: Path, words: list[str]) -> None:
    path, library = tmp_path / "bill.txt", str(tmp_path / "own.library")
    path.write_text("Bill \u202efdp.exe\x9b2J\n\nThe bill, bill.exe, was \u202epaid.\n", "utf-8")
    [added] = shell.lines("--library", library, "import", "--json", path)
    result = shell.run("--library", library, *words, *([added["id"]] if words == ["show"] else []))
    assert "fdp.exe" in result.out
    assert not {"\u202e", "\x9b"} & set(result.out)
