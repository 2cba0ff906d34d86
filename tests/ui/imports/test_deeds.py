import pytest

from reader.formats import registry
from reader.formats.bundles.archive_downloads import ArchiveDownloads
from reader.model import FileOutcome, FileStatus, LeftOutBecause
from reader.ui.imports.deeds import ASK_COLUMNS, CHANGE_COLUMNS, DESCRIBE, KEEP_BOTH, SHOW, deeds_of, deeds_of_file
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.nodes import of_ledger

FAILED, ADDED, NOTED = FileStatus.FAILED, FileStatus.ADDED, FileStatus.NOTED


@pytest.mark.parametrize(
    ("name", "because", "deeds"),
    [
        ("a.csv", LeftOutBecause.COLUMNS, (ASK_COLUMNS,)),
        ("a.docx", LeftOutBecause.NO_ARTICLE, (DESCRIBE,)),
        ("a.pdf", LeftOutBecause.DAMAGED, ()),
        ("a.txt", LeftOutBecause.EMPTY, ()),
        ("a.csv", LeftOutBecause.EMPTY, (CHANGE_COLUMNS,)),
        ("a.pdf", LeftOutBecause.PASSWORD, ()),
    ],
)
def test_a_file_that_was_left_out_offers_what_can_help(name: str, because: LeftOutBecause, deeds: object) -> None:
    assert deeds_of(FileOutcome(f"/in/{name}", FAILED, because=because)) == deeds


def test_a_version_of_another_can_be_kept_apart_until_it_is() -> None:
    version = FileOutcome("/in/a.txt", ADDED, 7, copy_of="A bridge")
    assert deeds_of(version) == (KEEP_BOTH, SHOW)
    assert deeds_of(version, is_apart=True) == (SHOW,)
    assert deeds_of(FileOutcome("/in/a.csv", ADDED, 7, part=2)) == (SHOW, CHANGE_COLUMNS)


def test_all_that_a_description_is_made_of_and_all_tables_are_known_by_their_names() -> None:
    for suffix in ArchiveDownloads.suffixes:
        assert deeds_of(FileOutcome(f"/in/a{suffix}", FAILED, because=LeftOutBecause.OTHER)) == (DESCRIBE,)
    for suffix in (suffix for one in registry.TABULAR for suffix in one.suffixes):
        assert deeds_of_file(f"/in/a{suffix}", ()) == (CHANGE_COLUMNS,)


def test_a_folder_offers_nothing_for_what_is_to_be_known_of_a_file_in_it() -> None:
    reason = "a.txt looks like several articles."
    several = FileOutcome("/in/a.txt", NOTED, reason=reason, because=LeftOutBecause.SEVERAL)
    [folder] = of_ledger(Ledger(["/in"], [several]))
    assert folder.deeds == ()
    assert [node.deeds for node in folder.children[0].children] == [(DESCRIBE,)]
    [file] = of_ledger(Ledger(["/in/a.txt"], [several]))
    assert file.deeds == (DESCRIBE,)


def test_a_file_in_an_archive_is_not_said_to_be_there_once_more() -> None:
    left_out = FileOutcome("/in/a.zip/b.docx", FAILED, reason="b.docx in a.zip holds no article.")
    [folder] = of_ledger(Ledger(["/in"], [left_out]))
    [group] = folder.children[0].children
    assert [node.detail for node in group.children] == ["holds no article."]
