"""Every file of an import is accounted for: by what was asked for, bundle and reason."""

from __future__ import annotations

import pytest

from reader.model import FileOutcome, FileStatus, LeftOutBecause
from reader.ui.imports import ledger as ledgers
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.nodes import BY_REASON, Node, of_ledger

ADDED, FAILED, KNOWN, NOTED = FileStatus.ADDED, FileStatus.FAILED, FileStatus.DUPLICATE, FileStatus.NOTED


def failed(path: str, because: LeftOutBecause = LeftOutBecause.EMPTY) -> FileOutcome:
    return FileOutcome(path, FAILED, reason=f"{path.rpartition('/')[2]} is empty.", because=because)


def lines(nodes: list[Node] | tuple[Node, ...], depth: int = 0) -> list[str]:
    """Return all lines of a tree, each below what it belongs to."""
    found = []
    for node in nodes:
        words = " | ".join(filter(None, (node.text, node.detail, node.tally)))
        found += [f"{'  ' * depth}{words}", *lines([*node.children], depth + 1)]
    return found


def test_left_out_comes_first_and_added_last() -> None:
    told = Ledger(
        ["/in"],
        [
            FileOutcome("/in/a.txt", ADDED, 1, title="A bridge"),
            FileOutcome("/in/.b", FileStatus.SKIPPED, reason=".b is a hidden file."),
            FileOutcome("/in/c.txt", KNOWN, 7, "The library has this text already: “C”."),
            failed("/in/sub/d.txt"),
        ],
    )
    assert lines(of_ledger(told)) == [
        "in | 1 article added, 1 there already | 1 left out",
        "  Left out | 1",
        "    d.txt | is empty.",
        "  There already | 1",
        "    c.txt | The library has this text already: “C”.",
        "  Hidden files | 1",
        "    .b | is a hidden file.",
        "  Added | 1",
        "    a.txt | A bridge",
    ]


def test_a_bundle_in_a_folder_has_lines_of_its_own() -> None:
    mail = [FileOutcome("/in/m.mbox", ADDED, part, title=f"Letter {part}", part=part) for part in (1, 2)]
    noted = FileOutcome("/in/m.mbox", NOTED, reason="m.mbox names 3 messages, of which 2 were read.")
    inside = FileOutcome("/in/a.zip/x/b.txt", ADDED, 9, title="B")
    told = of_ledger(Ledger(["/in"], [*mail, noted, inside, failed("/in/a.zip/c.txt")]))
    assert [line for line in lines(told) if not line.startswith("      ")] == [
        "in | 3 articles added | 1 left out",
        "  m.mbox | 2 articles added, names 3 messages, of which 2 were read",
        "    Added | 2",
        "  a.zip | 1 article added | 1 left out",
        "    Left out | 1",
        "    Added | 1",
    ]
    assert "      No. 2, Letter 2" in lines(told)


def test_many_that_were_left_out_are_grouped_by_why() -> None:
    locked = [failed(f"/in/{n}.pdf", LeftOutBecause.PASSWORD) for n in range(BY_REASON)]
    told = lines(of_ledger(Ledger(["/in"], [failed("/in/e.txt"), *locked])))
    assert told[1:3] == [f"  Left out | {BY_REASON + 1}", f"    Protected by a password | {BY_REASON}"]
    assert "    Empty | 1" in told


def test_what_was_asked_for_keeps_its_place_also_where_nothing_came_of_it() -> None:
    told = Ledger(["/b.txt", "/in", "/in/deep"], [failed("/in/deep/a.txt"), FileOutcome("/b.txt", ADDED, 1)])
    assert [(one.name, one.n_added, len(one.failed)) for one in told.accounts.values()] == [
        ("b.txt", 1, 0),
        ("in", 0, 0),
        ("deep", 0, 1),
    ]


def test_files_of_an_import_that_goes_on_stand_under_their_folders() -> None:
    assert [*Ledger((), [failed("/in/a.txt"), failed("/in/b.txt"), failed("/c.txt")]).accounts] == ["/in", "/c.txt"]


def test_of_very_many_articles_only_the_first_are_named() -> None:
    before, ledgers.LISTED = ledgers.LISTED, 2
    try:
        told = of_ledger(Ledger(["/in"], [FileOutcome(f"/in/{n}.txt", ADDED, n) for n in range(5)]))
    finally:
        ledgers.LISTED = before
    assert lines(told)[-4:] == ["  Added | 5", "    0.txt", "    1.txt", "    3 more"]


def test_paths_of_windows_are_taken_apart_at_either_slash() -> None:
    home = "C:\\Users\\Ada\\press"
    outcomes = [
        FileOutcome(f"{home}\\a.txt", ADDED, 1, title="A bridge"),
        FileOutcome(f"{home}\\sub\\b.txt", ADDED, 2, title="B"),
        FileOutcome(f"{home}\\c.zip\\x\\d.txt", ADDED, 3, title="D"),
        failed(f"{home}\\e.txt"),
    ]
    told = of_ledger(Ledger([home], outcomes))
    assert [line for line in lines(told) if not line.startswith("      ")] == [
        "press | 3 articles added | 1 left out",
        "  Left out | 1",
        f"    e.txt | {home}\\e.txt is empty.",
        "  c.zip | 1 article added",
        "    Added | 1",
        "  Added | 2",
        "    a.txt | A bridge",
        "    b.txt | B",
    ]
    assert [
        account.name for account in Ledger((), [failed("C:/in/a.txt"), failed("\\\\home\\b\\c.txt")]).accounts.values()
    ] == [
        "in",
        "b",
    ]


def test_a_backslash_is_a_letter_like_others_where_it_parts_nothing() -> None:
    [account] = Ledger(["/in"], [failed("/in/odd\\name.txt")]).accounts.values()
    [left_out] = of_ledger(Ledger(["/in"], account.failed))[0].children
    assert [node.text for node in left_out.children] == ["odd\\name.txt"]


def test_of_very_many_that_were_not_added_as_many_are_kept_as_a_library_keeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "LEFT_OUT_KEPT", 3)
    known = [FileOutcome(f"/in/k{number}.txt", KNOWN, number) for number in range(4)]
    told = Ledger(["/in"], [failed("/in/a.txt"), failed("/in/b.txt"), *known, failed("/in/c.txt")])
    assert (told.n_failed, told.counts[KNOWN], len(told.list_left_out())) == (3, 4, 3)
    assert lines(of_ledger(told)) == [
        "in | 4 there already | 3 left out",
        "  Left out | 3",
        "    a.txt | is empty.",
        "    b.txt | is empty.",
        "    1 more",
        "  There already | 4",
        "    k0.txt",
        "    3 more",
    ]


def test_messages_of_one_article_stand_among_what_was_added() -> None:
    letters = [FileOutcome(f"/in/{number}.eml", ADDED, number, title=f"Letter {number}", part=1) for number in (1, 2)]
    told = Ledger(["/in"], [*letters, FileOutcome("/in/a.txt", ADDED, 3, title="A bridge")])
    nodes = of_ledger(told)
    assert lines(nodes) == [
        "in | 3 articles added",
        "  Added | 3",
        "    a.txt | A bridge",
        "    1.eml | Letter 1",
        "    2.eml | Letter 2",
    ]
    assert [node.file for node in nodes[0].children[0].children] == ["/in/a.txt", "/in/1.eml", "/in/2.eml"]


def test_what_was_asked_for_at_another_time_is_told_later() -> None:
    told = Ledger()
    told.expect(["/in"])
    told.add([FileOutcome("/in/sub/a.txt", ADDED, 1, title="A bridge"), failed("/in/other/b.txt")])
    assert lines(of_ledger(told))[0] == "in | 1 article added | 1 left out"
