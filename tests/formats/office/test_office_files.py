"""Documents of word processors as articles, by the one door to all formats."""

from datetime import date
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import files, registry
from reader.model import ArticleDraft, Remark
from tests.formats.office.odt_files import KIND, content, odt
from tests.formats.office.word_files import docx, paragraph, row, styled, zip_of

LEAD = "The harbour of Vellmouth opened its new lock on Tuesday after eleven years of work and two of quarrel."
NEXT = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def read(path: Path, data: bytes) -> ArticleDraft | FileError:
    path.write_bytes(data)
    [one] = registry.articles(files.read(path))
    assert not isinstance(one, Remark)
    return one


def core(title: str, author: str, created: str = "2016-09-13") -> str:
    return (
        f'<c:p xmlns:c="c" xmlns:dc="d" xmlns:t="t"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>'
        f"<t:created>{created}T09:00:00Z</t:created></c:p>"
    )


@pytest.mark.parametrize(
    "data",
    [
        docx(styled("Lock opens", "Titel"), *map(paragraph, ("By Ada Pell", "3 April 2023", LEAD, NEXT))),
        odt(
            "<text:h>Lock opens</text:h><text:p>By Ada Pell</text:p><text:p>3 April 2023</text:p>"
            f"<text:p>{LEAD}</text:p><text:p>{NEXT}</text:p>"
        ),
        content(
            "<text:h>Lock opens</text:h><text:p>By Ada Pell, 3 April 2023</text:p>"
            f"<text:p>{LEAD}</text:p><text:p>{NEXT}</text:p>"
        ).encode(),
        rf"{{\rtf1\ansi Lock opens\par By Ada Pell\par 3 April 2023\par {LEAD}\par {NEXT}}}".encode(),
    ],
)
def test_a_document_is_known_by_its_bytes_and_its_head_is_read(tmp_path: Path, data: bytes) -> None:
    draft = read(tmp_path / "a.DOCX", data)
    assert isinstance(draft, ArticleDraft)
    assert (draft.title, draft.author, draft.published) == ("Lock opens", "Ada Pell", date(2023, 4, 3))
    assert (draft.body, draft.encoding) == (f"{LEAD}\n\n{NEXT}", "")


def test_a_form_above_the_text_tells_what_its_labels_say(tmp_path: Path) -> None:
    rows = (("Headline", "Lock opens"), ("Author", "Ada Pell"), ("Publication", "The Quay"), ("Date", "3 April 2023"))
    form = f"<w:tbl>{''.join(row(*cells) for cells in rows)}</w:tbl>"
    found = read(tmp_path / "a.docx", docx(form, paragraph(LEAD), core=core("Document1", "Jo Typist")))
    assert isinstance(found, ArticleDraft)
    assert (found.title, found.author, found.source, found.body) == ("Lock opens", "Ada Pell", "The Quay", LEAD)
    assert found.published == date(2023, 4, 3)


def test_the_properties_of_a_file_tell_what_its_text_does_not(tmp_path: Path) -> None:
    known = core("Lock opens in Vellmouth", "Ada Pell")
    draft = read(tmp_path / "a.docx", docx(paragraph(LEAD), paragraph(NEXT), core=known))
    assert isinstance(draft, ArticleDraft)
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "Ada Pell", date(2016, 9, 13))


def test_the_text_wins_over_the_properties_of_its_file(tmp_path: Path) -> None:
    known = core("Minutes of the harbour board", "Clerk of the board")
    body = map(paragraph, ("Lock opens in Vellmouth", "By Ada Pell", "3 April 2023", LEAD, NEXT))
    draft = read(tmp_path / "a.docx", docx(*body, core=known))
    assert isinstance(draft, ArticleDraft)
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "Ada Pell", date(2023, 4, 3))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), "is a Word file of the older kind (.doc): save it as .docx."),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "is protected by a password."),
        (
            OLE + "PowerPoint Document".encode("utf-16-le"),
            "is a PowerPoint file of the older kind (.ppt): save it as a PDF file.",
        ),
        (OLE + "__substg1.0_001A".encode("utf-16-le"), "is a message of Outlook (.msg): save it as .eml, or as text."),
        (docx(paragraph(LEAD))[:-99], "is damaged: it is no whole ZIP file."),
        (b"PK\x03\x04 and noise behind it", "is damaged: it is no whole ZIP file."),
        (docx(paragraph(" ")), "is empty: there is no text in it."),
        (zip_of({"mimetype": KIND, "content.xml": "<a><b></a>"}), "is damaged: its XML is not well-formed."),
    ],
)
def test_why_a_file_is_not_read_is_said_in_words(tmp_path: Path, data: bytes, reason: str) -> None:
    assert str(read(tmp_path / "a.docx", data)) == f"a.docx {reason}"


def test_the_original_of_a_document_is_all_that_it_says(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph("Lock opens"), paragraph(""), paragraph("By Ada Pell")))
    assert registry.original_text(files.read(tmp_path / "a.docx"), 0, "") == "Lock opens\n\nBy Ada Pell"
