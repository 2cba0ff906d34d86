"""Articles that are like another, on the command line."""

from __future__ import annotations

from reader.model.similar import STORY
from tests.cli.shell import Shell


def test_the_likest_come_first_with_what_they_share(shell: Shell, own: str) -> None:
    ids = {row["title"]: row["id"] for row in shell.lines("--library", own, "articles", "--json")}
    takeover = str(ids["Takeover of Varian completed"])
    [found] = shell.lines("--library", own, "similar", takeover, "--json")
    assert found["title"] == "Siemens Healthineers lists in Frankfurt"
    assert set(found["names"]) == {"Frankfurt", "Bernd Montag", "Siemens Healthineers"}
    assert STORY < found["likeness"] < 1
    head, shared = shell.run("--library", own, "similar", takeover).out.splitlines()
    assert head.endswith("  Siemens Healthineers lists in Frankfurt")
    assert shared.strip().startswith(", ".join(found["names"]))
    assert shell.lines("--library", own, "similar", takeover, "--story", "--json") == [found]
    assert shell.run("--library", own, "similar", takeover, "--limit", "1").out.splitlines() == [head, shared]


def test_an_article_that_there_is_not(shell: Shell, own: str) -> None:
    said = shell.run("--library", own, "similar", "5")
    assert (said.code, said.err) == (2, "This article is no longer in the library.\n")
