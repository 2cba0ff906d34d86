"""Who stands together, on the command line."""

from __future__ import annotations

from tests.cli.shell import Shell


def test_articles_are_told_with_the_sentences_that_name_all(shell: Shell, own: str) -> None:
    takeover, listing = shell.lines("--library", own, "together", "Bernd Montag", "Siemens Healthineers", "--json")
    assert list(takeover) == ["article", "title", "published", "source", "nearness", "sentences", "offsets"]
    assert (takeover["published"], takeover["nearness"]) == ("2021-04-15", "article")
    assert takeover["sentences"] == [
        "Siemens Healthineers of Erlangen has taken over Varian Medical Systems of Palo Alto.",
        "In Frankfurt the news was told by Bernd Montag.",
    ]
    text = shell.lines("--library", own, "show", takeover["article"], "--json")[0]["text"]
    assert [text[start:end] for start, end in takeover["offsets"]] == takeover["sentences"]
    assert (listing["published"], listing["nearness"], len(listing["sentences"])) == ("2018-03-16", "paragraph", 1)
    shown = shell.run("--library", own, "together", "Xi Jinping", "Shanghai")
    assert shown.out.splitlines()[1].startswith("  SHANGHAI, Nov. 5, 2018 — Xi Jinping opened the first")


def test_a_query_and_a_limit_narrow_them(shell: Shell, own: str) -> None:
    asked = ("--library", own, "together", "montag", "place:Frankfurt", "--json")
    assert len(shell.lines(*asked)) == 2
    assert [line["published"] for line in shell.lines(*asked, "--query", "before:2020")] == ["2018-03-16"]
    assert [line["published"] for line in shell.lines(*asked, "--limit", "1")] == ["2021-04-15"]
    wrong = shell.run(*asked, "--query", "before:never")
    assert (wrong.code, "“never” is no day" in wrong.err) == (1, True)


def test_nobody_is_asked_for_alone(shell: Shell, own: str) -> None:
    said = shell.run("--library", own, "together", "Bernd Montag", "montag")
    assert (said.code, said.out) == (2, "")
    assert "two or more" in said.err
    none = shell.run("--library", own, "together", "Bernd Montag", "Frankfurt", "--query", "date:2019")
    assert (none.code, none.out) == (0, "")
    assert none.err == "No article that “date:2019” finds names “Bernd Montag” and “Frankfurt” together.\n"
    assert shell.run("--library", own, "together", "Bernd Montag", "Nobody Known").code == 2
