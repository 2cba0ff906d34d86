"""Where places lie, decided on the command line."""

from __future__ import annotations

from tests.cli.shell import Shell


def test_a_place_is_put_on_the_map_taken_off_it_and_undone(shell: Shell, own: str) -> None:
    said = shell.run("--library", own, "locate", "Frankfurt", "52.34", "N", "14.55", "E")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Put Frankfurt on the map at 52.34° N, 14.55° E: 3 mentions in 2 articles.\n"
    [place, *_] = shell.lines("--library", own, "places", "--json")
    assert (place["name"], place["latitude"], place["longitude"]) == ("Frankfurt", 52.34, 14.55)
    [off] = shell.lines("--library", own, "locate", "Frankfurt", "--nowhere", "--json")
    assert off["verb"] == "locate"
    assert shell.lines("--library", own, "places", "--json")[0]["latitude"] is None
    assert shell.run("--library", own, "undo").code == 0
    assert shell.lines("--library", own, "places", "--json")[0]["latitude"] == 52.34


def test_only_what_it_would_touch_is_said(shell: Shell, own: str) -> None:
    before = shell.lines("--library", own, "places", "--json")
    assert ": it would touch " in shell.run("--library", own, "locate", "Frankfurt", "1, 2", "--dry-run").out
    assert shell.lines("--library", own, "places", "--json") == before


def test_what_cannot_be_is_refused(shell: Shell, own: str) -> None:
    for words, reason in (
        (("Bernd Montag", "1, 2"), "No place is named “Bernd Montag”"),
        (("person:Bernd Montag", "1, 2"), "Bernd Montag is no place (person)"),
        (("Frankfurt", "91, 2"), "“91, 2” is no point: write it as "),
        (("Frankfurt",), "Say where it lies: write it as "),
        (("Frankfurt", "1, 2", "--nowhere"), "Say either where it lies, or “--nowhere”."),
    ):
        said = shell.run("--library", own, "locate", *words)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(reason)
