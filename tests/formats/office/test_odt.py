"""What a reader sees of an OpenDocument text."""

import pytest

from reader.formats.office.odt import read_odt
from reader.formats.refusal import RefusedError
from reader.model import Style
from tests.formats.office.odt_files import content, odt
from tests.formats.office.word_files import zip_of

CHANGES = (
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>struck</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
)


def texts(body: str) -> list[str]:
    return [one.text for one in read_odt(odt(body)).paragraphs]


def test_the_text_of_a_paragraph_is_joined_without_remarks_and_what_was_struck_out() -> None:
    body = (
        f"{CHANGES}<text:p>Ferries<text:s/><text:s text:c='3'/>leave"
        " <text:span>Vell<text:change text:change-id='c'/>mouth</text:span>"
        "<office:annotation><text:p>Really?</text:p></office:annotation><text:tab/>at<text:line-break/>"
        "<text:a xlink:href='https://a.example/7'>noon</text:a><text:bookmark-start text:name='Body'/></text:p>"
    )
    [one] = read_odt(odt(body)).paragraphs
    assert one.text == "Ferries  leave Vellmouth\tat\nnoon"
    assert (one.addresses, one.bookmarks) == (("https://a.example/7",), ("Body",))


def test_headings_quotations_and_lists_are_told() -> None:
    body = (
        "<text:p text:style-name='Title'>Title</text:p><text:h text:outline-level='2'>Heading</text:h>"
        "<text:p text:style-name='P1'>Quoted</text:p>"
        "<text:list text:style-name='L1'><text:list-item><text:p>Counted</text:p>"
        "<text:list><text:list-item><text:p>Within</text:p></text:list-item></text:list></text:list-item></text:list>"
        "<text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list><text:p>Text</text:p>"
    )
    found = read_odt(odt(body)).paragraphs
    assert [one.style.value for one in found] == ["1", "2", "q", "n", "n", "b", "p"]
    assert [one.text for one in found] == ["Title", "Heading", "Quoted", "Counted", "Within", "Point", "Text"]


def test_rows_boxes_and_notes_have_their_places() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body>"
        "</text:note>"
    )
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    box = "<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>"
    head = f"<table:table-header-rows>{row.format('Year', 'Boats')}</table:table-header-rows>"
    body = (
        f"<text:p>One{note}{box}</text:p><table:table>{head}{row.format(2016, 114)}</table:table><text:p>Two</text:p>"
    )
    found = read_odt(odt(body)).paragraphs
    assert [one.text for one in found] == ["One", "Box", "Year\tBoats", "2016\t114", "Two", "Note"]
    assert (found[2].style, found[-1].style) == (Style.ROW, Style.CAPTION)


def test_a_table_of_contents_and_the_head_of_a_page_are_no_text() -> None:
    index = (
        "<text:table-of-content><text:index-body><text:p>Ferries 1</text:p></text:index-body></text:table-of-content>"
    )
    styles = "<office:master-styles><style:header><text:p>Head</text:p></style:header></office:master-styles>"
    assert [one.text for one in read_odt(odt(f"{index}<text:p>Text</text:p>", styles)).paragraphs] == ["Text"]


def test_a_text_in_one_xml_is_read_the_same() -> None:
    found = read_odt(content("<text:p>Text</text:p>").encode())
    assert [one.text for one in found.paragraphs] == ["Text"]


def test_its_first_author_is_its_author() -> None:
    meta = (
        "<office:meta><dc:title>Ferries</dc:title><meta:initial-creator>Ada Pell</meta:initial-creator>"
        "<dc:creator>Clerk</dc:creator><meta:creation-date>2004-12-29T10:00:00</meta:creation-date></office:meta>"
    )
    properties = read_odt(odt("<text:p>Text</text:p>", meta=meta)).properties
    assert (properties.title, properties.author, str(properties.created)) == ("Ferries", "Ada Pell", "2004-12-29")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"META-INF/manifest.xml": "<m:encryption-data xmlns:m='m'/>", "content.xml": "?"}, "protected by a password"),
        ({"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, "unsafe"),
        ({"content.xml": "<a/>"}, "no text part"),
    ],
)
def test_what_cannot_be_read_is_refused(members: dict[str, str | bytes], reason: str) -> None:
    with pytest.raises(RefusedError, match=reason):
        read_odt(zip_of({"mimetype": "application/vnd.oasis.opendocument.text", **members}))
