import pytest

from tests.cli.shell import Shell


def test_passages_are_found_newest_first(shell: Shell, own: str) -> None:
    lines = shell.lines("--library", own, "search", "healthineers", "--json")
    assert [line["published"] for line in lines] == ["2021-04-15", "2018-03-16"]
    assert list(lines[0]) == [
        "id", "title", "title_derived", "source", "author", "section", "published", "url", "language", "words",
        "unread", "starred", "story", "path", "format", "part", "tags", "snippet",
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


def test_filters_that_find_nothing_are_no_words(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "search", "is:starred file:none*")
    assert (result.code, result.err) == (0, "No article is found by “is:starred file:none*”.\n")


def test_something_must_be_searched_for(shell: Shell) -> None:
    assert shell.run("search").code == 2


def titles(shell: Shell, own: str, *query: str) -> list[str]:
    return [line["title"] for line in shell.lines("--library", own, "articles", "--json", *query)]


def test_filters_narrow_what_is_found_also_where_the_shell_took_their_quotes(shell: Shell, own: str) -> None:
    found = titles(shell, own, 'org:"Siemens Healthineers"')
    assert found
    assert titles(shell, own, "org:Siemens Healthineers") == found
    assert titles(shell, own, 'org:"Siemens Healthineers"', "NOT", 'org:"Siemens Healthineers"') == []


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("is:unread OR expo", ("is:unread",)),
        ("is:unread ", ("is:unread",)),
        ("is:unread expo", ("expo", "is:unread")),
        ("before:2020 siemens", ("siemens", "before:2020")),
        ("date:2018..2019 NOT expo", ("listed",)),
        ("person:Montag erlangen", ("erlangen", "person:Montag")),
        ("-person:Montag shanghai", ("shanghai", "NOT", "person:Montag")),
        ("source:example.org expo", ("expo", "source:example.org")),
        ("title:fair opens", ("opens", "title:fair")),
        ('place:Frankfurt person:"Bernd Montag"', ("person:Bernd Montag", "place:Frankfurt")),
        ("  is:unread   expo", ("expo",)),
    ],
)
def test_a_query_in_one_argument_is_what_stands_in_the_search_box(
    shell: Shell, own: str, query: str, terms: tuple[str, ...]
) -> None:
    assert titles(shell, own, query) == titles(shell, own, *terms) != []


def test_of_several_arguments_each_keeps_its_spaces(shell: Shell, own: str) -> None:
    assert titles(shell, own, "siemens healthineers", "erlangen") == ["Takeover of Varian completed"]
    assert titles(shell, own, "healthineers siemens", "erlangen") == []
    assert titles(shell, own, "listed OR expo", "shanghai") == ["Import fair opens in Shanghai"]
    assert titles(shell, own, "person:Bernd Montag", "listed") == ["Siemens Healthineers lists in Frankfurt"]


def test_a_query_is_finished_so_that_its_last_word_is_whole(shell: Shell, own: str) -> None:
    assert titles(shell, own, "takeov") == []
    assert titles(shell, own, "takeov*") == titles(shell, own, "takeover") != []


def test_what_a_minus_rules_out_is_no_option(shell: Shell, own: str) -> None:
    assert titles(shell, own, "-expo") == titles(shell, own, "NOT", "expo") == titles(shell, own, "siemens")
    assert titles(shell, own, "siemens", "-hospital", "-person:Bernd Montag", "--limit", "3") == []
    assert shell.run("--library", own, "search", "siemens", "-listed").out.startswith("Takeover of Varian")
    assert shell.run("articles", "-h").out.startswith("usage")


@pytest.mark.parametrize(
    "wrong",
    [
        "maglev AND", "expo OR", "NOT", "expo date:soon", "after:yesterday", "date:2020-13-45", "date:2020..2019",
        "foo:bar expo", "is:nonsense", "(expo", "expo)", '"expo', '""', "()", "person:", "!!!", "NEAR(expo)",
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", ["articles", "search", "saved"])
def test_whatever_is_not_understood_is_told_and_fails(shell: Shell, own: str, command: str, wrong: str) -> None:
    words = ("--add", "Wrong", wrong) if command == "saved" else (wrong,)
    result = shell.run("--library", own, command, *words, "--json")
    assert result.code == 1
    assert [line for line in result.err.splitlines() if not line.startswith("No article has")]
    assert "Traceback" not in result.err


def test_the_results_of_a_search_can_be_limited(shell: Shell, own: str) -> None:
    every = shell.lines("--library", own, "search", "siemens", "--json")
    assert shell.lines("--library", own, "search", "siemens", "--json", "--limit", "1") == every[:1] != every


def test_articles_are_listed_in_the_order_asked_for(shell: Shell, own: str) -> None:
    by_length = shell.lines("--library", own, "articles", "--json", "--order", "longest")
    assert [line["words"] for line in by_length] == sorted((line["words"] for line in by_length), reverse=True)
    assert len(by_length) == len(titles(shell, own))
    assert shell.run("--library", own, "articles", "--order", "prettiest").code == 2


def test_what_is_not_understood_is_told_and_the_rest_is_searched(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "search", "expo", "date:soon", "person:Zorro ", "OR", "healthineers")
    assert result.code == 1
    assert result.err.splitlines() == [
        "“soon” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.",
        "No person is called “Zorro”.",
    ]
    assert "Healthineers" in result.out
