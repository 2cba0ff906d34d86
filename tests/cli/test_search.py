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


def titles(shell: Shell, own: str, *query: str) -> list[str]:
    return [line["title"] for line in shell.lines("--library", own, "articles", "--json", *query)]


def test_filters_narrow_what_is_found_also_where_the_shell_took_their_quotes(shell: Shell, own: str) -> None:
    found = titles(shell, own, 'org:"Siemens Healthineers"')
    assert found
    assert titles(shell, own, "org:Siemens Healthineers") == found
    assert titles(shell, own, 'org:"Siemens Healthineers"', "NOT", 'org:"Siemens Healthineers"') == []


def test_a_query_that_only_begins_with_a_filter_keeps_its_words(shell: Shell, own: str) -> None:
    every = titles(shell, own)
    assert titles(shell, own, "is:unread OR expo") == every
    assert titles(shell, own, "is:unread ") == every


def test_articles_are_listed_in_the_order_asked_for(shell: Shell, own: str) -> None:
    by_length = shell.lines("--library", own, "articles", "--json", "--order", "longest")
    assert [line["words"] for line in by_length] == sorted((line["words"] for line in by_length), reverse=True)
    assert len(by_length) == len(titles(shell, own))
    assert shell.run("--library", own, "articles", "--order", "prettiest").code == 2


def test_what_is_not_understood_is_told_and_the_rest_is_searched(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "search", "expo", "date:soon", "person:Zorro ", "OR", "healthineers")
    assert result.code == 0
    assert result.err.splitlines() == [
        "“soon” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.",
        "No person is called “Zorro”.",
    ]
    assert "Healthineers" in result.out
