"""What is said of changed files that were read again."""

from pathlib import Path

import pytest

from reader.ui.imports.update_process import STAY, UpdateReport, summary

INBOX = Path("/inbox")
EMPTY = "fair.txt is empty."


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (UpdateReport(INBOX, 1), "1 article was read again."),
        (UpdateReport(INBOX, 3, problems=(EMPTY,)), f"3 articles were read again. {EMPTY}"),
        (
            UpdateReport(INBOX, 3, problems=(EMPTY, "ships.txt is empty.")),
            f"3 articles were read again. {EMPTY} 1 other file was not read either.",
        ),
        (
            UpdateReport(INBOX, 0, problems=(EMPTY, "ships.txt is empty.", "a.pdf is damaged.")),
            f"0 articles were read again. {EMPTY} 2 other files were not read either.",
        ),
        (UpdateReport(INBOX, grown=(Path("a.mbox"),)), "What is new in a.mbox is imported."),
        (
            UpdateReport(INBOX, 2, grown=(Path("a.mbox"), Path("b.xml"))),
            "What is new in 2 files is imported. 2 articles were read again.",
        ),
        (UpdateReport(INBOX, cancelled=True), STAY),
        (UpdateReport(INBOX, failure="The disk is full."), "The disk is full."),
    ],
)
def test_the_report_is_a_sentence_or_two(report: UpdateReport, said: str) -> None:
    assert summary(report) == said
