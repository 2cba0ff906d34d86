"""How two are connected, on the command line."""

from __future__ import annotations

from tests.cli.shell import Shell


def test_chains_are_told_with_their_sentences(shell: Shell, own: str) -> None:
    [chain] = shell.lines("--library", own, "connect", "Varian Medical Systems", "Bernd Montag", "--json")
    assert [one["name"] for one in chain["chain"]] == ["Varian Medical Systems", "Bernd Montag"]
    [link] = chain["links"]
    assert (link["articles"], link["published"]) == (1, "2021-04-15")
    by_place = ("--library", own, "connect", "Xi Jinping", "Bernd Montag")
    none = shell.run(*by_place)
    assert (none.code, none.out) == (0, "")
    assert none.err.startswith("No chain of three links or fewer, by person, organization,")


def test_both_ends_are_somebody_else(shell: Shell, own: str) -> None:
    said = shell.run("--library", own, "connect", "montag", "Bernd Montag")
    assert (said.code, said.err) == (2, "Name two that are not the same: both are “Bernd Montag”.\n")
    assert shell.run("--library", own, "connect", "montag", "nobody").code == 2
    assert shell.run("--library", own, "connect", "montag", "Frankfurt", "--by", "colour").code == 2
