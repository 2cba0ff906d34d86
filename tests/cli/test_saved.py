from tests.cli.shell import Shell


def test_a_search_is_saved_listed_used_renamed_and_removed(shell: Shell, own: str) -> None:
    assert shell.run("--library", own, "saved").err == "No search is saved: saved --add NAME QUERY saves one.\n"
    words = ("org:Siemens Healthineers", "OR", "expo ")
    assert shell.run("--library", own, "saved", "--add", "Fairs", *words, "--order", "oldest").code == 0
    [saved] = shell.lines("--library", own, "saved", "--json")
    assert saved == {
        "name": "Fairs",
        "query": 'org:"Siemens Healthineers" OR expo',
        "order": "oldest",
        "articles": saved["articles"],
        "unread": saved["articles"],
    }
    found = shell.lines("--library", own, "articles", "--saved", "fairs", "--json")
    assert len(found) == saved["articles"]
    assert [line["published"] for line in found] == sorted(line["published"] for line in found)
    assert shell.lines("--library", own, "search", "--saved", "fairs", "listed", "--json")[0]["title"].startswith(
        "Siem"
    )
    assert shell.run("--library", own, "saved", "--rename", "Fairs", "Fairs and firms").code == 0
    assert "Fairs and firms" in shell.run("--library", own, "saved").out
    assert shell.run("--library", own, "saved", "--remove", "Fairs and firms").code == 0
    assert shell.run("--library", own, "undo").out == "Taken back: Remove “Fairs and firms”.\n"
    assert shell.lines("--library", own, "saved", "--json")[0]["name"] == "Fairs and firms"


def test_what_cannot_be_done_is_told(shell: Shell, own: str) -> None:
    for words, sentence in (
        (("saved", "--add", "Name"), "There is nothing to save: the search is empty."),
        (("saved", "--remove", "Nobody"), "No saved search is called “Nobody”."),
        (("saved", "--order", "title"), "--order says how a search is kept that --add adds."),
        (("articles", "--saved", "Nobody"), "No saved search is called “Nobody”."),
        (("search",), "Say what to search for, or name a saved search with --saved."),
    ):
        result = shell.run("--library", own, *words)
        assert (result.code, result.err.strip()) == (2, sentence)
