"""What a reader sees of a Word file."""

import pytest

from reader.formats.office.document import Properties
from reader.formats.office.docx import docx_paragraphs, read_docx
from reader.formats.refusal import RefusedError
from reader.model import Style
from tests.formats.office.word_files import docx, paragraph, row, run, styled, zip_of

BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent>'
    "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def texts(*body: str, **more: dict[str, str]) -> list[str]:
    return [one.text for one in docx_paragraphs(docx(*body, **more))]  # type: ignore[arg-type]


def test_the_runs_of_a_paragraph_are_joined_with_links_and_what_was_added() -> None:
    body = paragraph(
        "Ferries ",
        f'<w:hyperlink r:id="r7">{run("leave")}</w:hyperlink>',
        f"<w:ins>{run(' Vellmouth')}</w:ins>",
        f"<w:del><w:r><w:delText>at noon</w:delText></w:r></w:del><w:moveFrom>{run(' late')}</w:moveFrom>",
        run(" unseen", "<w:vanish/>"),
        run(" seen", '<w:vanish w:val="0"/>'),
        "<w:r><w:tab/><w:t>again</w:t><w:br/><w:t>Jean</w:t><w:noBreakHyphen/><w:t>Luc</w:t></w:r>",
    )
    [one] = docx_paragraphs(docx(body))
    assert one.text == "Ferries leave Vellmouth seen\tagain\nJean-Luc"
    assert one.addresses == ("https://a.example/7",)


def test_paragraphs_whose_break_was_struck_out_are_one() -> None:
    first = paragraph("Ferries ", properties="<w:rPr><w:del/></w:rPr>")
    assert texts(first, paragraph("leave"), paragraph("")) == ["Ferries leave", ""]
    assert texts(paragraph("Then"), first) == ["Then", "Ferries "]


def test_headings_quotations_and_lists_are_told_by_style_outline_and_numbering() -> None:
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    found = docx_paragraphs(
        docx(
            styled("Title", "Titel"),
            styled("Heading", "Unter"),
            styled("Quoted", "Zitat"),
            paragraph("Outlined", properties='<w:outlineLvl w:val="0"/>'),
            paragraph("Point", properties=item.format(1)),
            paragraph("Counted", properties=item.format(2)),
            paragraph("None", properties=item.format(0)),
            styled("Contents", "toc1"),
        )
    )
    assert [one.style.value for one in found] == ["1", "2", "q", "1", "b", "n", "p", "p"]
    assert [one.level for one in found] == [1, 2, 0, 1, 0, 0, 0, 0]
    assert found[-1].style_name == "toc 1"


def test_a_row_of_a_table_is_a_paragraph_and_a_table_of_one_cell_is_none() -> None:
    table = f"<w:tbl><w:tblPr/>{row('Year', 'Boats')}{row('2016', '')}{row('', '114')}</w:tbl>"
    found = docx_paragraphs(docx(table, f"<w:tbl>{row('Alone')}</w:tbl>"))
    assert [one.text for one in found] == ["Year\tBoats", "2016", "\t114", "Alone"]
    assert [one.style for one in found] == [Style.ROW, Style.ROW, Style.ROW, Style.PLAIN]


def test_a_table_that_puts_texts_side_by_side_is_read_as_text() -> None:
    long = "Ferries leave at noon. " * 20
    assert texts(f"<w:tbl>{row(long, 'Timetable')}</w:tbl>") == [long, "Timetable"]


def test_a_text_box_comes_once_and_below_the_paragraph_that_it_hangs_on() -> None:
    assert texts(paragraph("Above", BOX.format(paragraph("Box"))), paragraph("Below")) == ["Above", "Box", "Below"]


def test_text_boxes_within_each_other_are_each_read_once() -> None:
    box = paragraph("Innermost")
    for depth in range(8):
        box = paragraph(f"Box {depth}", f"<w:r><w:pict><w:txbxContent>{box}</w:txbxContent></w:pict></w:r>")
    assert len(texts(box)) == 9


def test_notes_at_the_foot_come_last_in_the_order_of_their_marks() -> None:
    notes = "".join(
        f'<w:footnote w:id="{id_}">{paragraph(text)}</w:footnote>' for id_, text in ((0, "—"), (2, "A"), (3, "B"))
    )
    marks = '<w:r><w:footnoteReference w:id="3"/></w:r>', '<w:r><w:footnoteReference w:id="2"/></w:r>'
    found = docx_paragraphs(docx(paragraph("Text", *marks), paragraph("End"), parts={"footnotes": notes}))
    assert [one.text for one in found] == ["Text", "End", "B", "A"]
    assert found[-1].style is Style.CAPTION


def test_bookmarks_and_breaks_of_pages_and_sections_are_told() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="Body_{}"/>'
    first = paragraph("One", properties="<w:sectPr/>")
    found = docx_paragraphs(
        docx(first, mark.format(0), paragraph('<w:r><w:br w:type="page"/></w:r>', mark.format(1), "Two"))
    )
    assert [(one.bookmarks, one.begins_page, one.ends_page) for one in found] == [
        ((), False, True),
        (("Body_0", "Body_1"), True, False),
    ]


def test_the_properties_of_a_file_are_told() -> None:
    core = (
        '<c:coreProperties xmlns:c="c" xmlns:dc="d" xmlns:t="t"><dc:title>Ferries</dc:title><dc:creator>Ada Pell'
        "</dc:creator><t:created>2016-09-13T09:00:00Z</t:created></c:coreProperties>"
    )
    properties = read_docx(docx(paragraph("Text"), core=core)).properties
    assert (properties.title, properties.author, str(properties.created)) == ("Ferries", "Ada Pell", "2016-09-13")
    assert read_docx(docx(paragraph("Text"))).properties == Properties()


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ('<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>', "declares entities in its XML, which is unsafe"),
        ('<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'.encode("utf-16"), "declares entities in its XML, which is unsafe"),
        ("<w>" * 999, "is nested too deeply"),
        ("<w><v></w>", "is damaged: its XML is not well-formed"),
        ("<w/>", "is damaged: there is no text part in it"),
    ],
)
def test_what_cannot_be_read_safely_is_refused(document: str | bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        docx_paragraphs(zip_of({"word/document.xml": document}))
    assert refusal.value.predicate == reason


def test_a_table_of_columns_without_end_is_refused() -> None:
    with pytest.raises(RefusedError, match="has a table of more than 1,000 columns"):
        texts("<w:tbl>", row(*[paragraph(run("a"))] * 1_001), "</w:tbl>")


def test_a_document_of_empty_paragraphs_is_refused_before_it_is_read() -> None:
    with pytest.raises(RefusedError, match="hardly any of it is text"):
        texts(paragraph(run("a")), "<w:p/>" * 150_001)
