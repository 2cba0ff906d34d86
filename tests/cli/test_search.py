from tests.cli.shell import Shell


def test_passages_are_found_newest_first(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "search", "healthineers", "--json")
    assert [line["published"] for line in lines] == ["2021-04-15", "2018-03-16"]
    assert list(lines[0]) == [
        "id", "title", "source", "author", "published", "words", "unread", "starred", "snippet",
    ]  # fmt: skip
    assert all("Healthineers" in line["snippet"] for line in lines)


def test_all_words_must_occur_and_phrases_as_they_stand(shell: Shell, own: str) -> None:
    assert len(shell.lines("--library", own, "search", "siemens", "listed", "--json")) == 1
    assert len(shell.lines("--library", own, "search", '"medical systems of palo"', "--json")) == 1
    assert shell.run("--library", own, "search", '"systems medical"').out == ""


def test_people_read_title_id_and_passage(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "search", "expo")
    title, about, snippet, empty = result.out.splitlines()
    assert title == "Import fair opens in Shanghai"
    assert about.split()[1:] == ["2018-11-05", "example.org"]
    assert "Import Expo" in snippet
    assert empty == ""


def test_nothing_found_is_said_and_no_failure(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "search", "zebra")
    assert (result.code, result.out, result.err) == (0, "", "No article has “zebra”.\n")


def test_something_must_be_searched_for(shell: Shell) -> None:
    assert shell.run("search").code == 2
