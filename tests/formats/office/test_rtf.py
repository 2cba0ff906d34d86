"""What a reader sees of a rich text."""

import pytest

from reader.formats.office.rtf import read_rtf, rtf_paragraphs
from reader.formats.refusal import RefusedError
from reader.model import Style

FONTS = r"{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset204 Cyr;}{\f2\fcharset128 Mincho;}{\f3\fcharset238 CE;}}"


def texts(body: str, head: str = r"\ansi\ansicpg1252\deff0" + FONTS) -> list[str]:
    return [one.text for one in rtf_paragraphs(rf"{{\rtf1{head}{body}}}".encode("latin-1"))]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9 \f1 \'ec\'ee\'f1\'f2\f0  \'e9", "café мост é"),
        (r"\f2 \'8b\'b4\'83e", "橋テ"),
        (r"\f3\'b3\'f3d\'9f", "łódź"),
        (r"na\uc1\u239\'efve \uc2\u26725\'8b\'b4!", "naïve 桥!"),
        (r"\u8220\ldblquote Hi\u8221\rdblquote ", "“Hi”"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u8222?{\uc0\u8230}x", "„…x"),
        (r"a\emdash b\~c\_d\-e\{f\}\\", "a—b\u00a0c-de{f}\\"),
        (r"{\upr{\'3f}{\*\ud{\u1046?}}}", "Ж"),
        (r"\v hidden\v0 seen {\deleted struck}{\revised added}", "seen added"),
        (r"one {\*\unknown thing}two{\*\shppict{\pict 89504e47}}", "one two"),
        (r"one{\pict\bin4 }}{{} two", "one two"),
        (r"one{\annotation {\b remark}} two{\xe{\b index}}", "one two"),
        ("one\r\n two", "one two"),
    ],
)
def test_characters_are_read_in_the_code_page_of_their_font(body: str, text: str) -> None:
    assert texts(body) == [text]


def test_a_font_without_a_charset_of_its_own_is_in_the_code_page_of_the_document() -> None:
    head = r"\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 Serif;}}"
    assert texts(r"\'ec\'ee\'f1\'f2", head) == ["мост"]
    assert texts(r"\'e9 \f1\'ec", r"\ansi\ansicpg1251\deff0" + FONTS) == ["é м"]


def test_heads_and_feet_of_pages_are_no_text() -> None:
    body = r"{\header\pard Kept by nobody\par}{\footerl\pard Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}"
    assert texts(body + r"\pard Text\par\pard More\par") == ["Text", "More"]


def test_headings_quotations_and_lists_are_told_by_style_outline_and_marker() -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s1\b heading 2;}{\s2\i Quote;}{\*\cs3 Strong;}{\s4\outlinelevel0 Ours;}}"
    body = (
        r"\pard\s1 Heading\par\pard\s2 Quoted\par\pard\s4 Ours\par\pard\outlinelevel1 Outlined\par"
        r"\pard{\listtext\f1\'b7\tab}\ls1 Point\par\pard{\pntext 1.\tab}Counted\par\pard Plain\par"
    )
    found = rtf_paragraphs(rf"{{\rtf1{FONTS}{styles}{body}}}".encode())
    assert [one.style.value for one in found] == ["2", "q", "1", "2", "b", "n", "p"]
    assert [one.text for one in found] == ["Heading", "Quoted", "Ours", "Outlined", "Point", "Counted", "Plain"]
    assert [one.style_name for one in found][:3] == ["heading 2", "quote", "ours"]


def test_a_row_of_a_table_is_a_paragraph() -> None:
    body = (
        r"\trowd\pard\intbl Year\cell Boats\par and ferries\cell\row\trowd\pard\intbl 2016\cell 114\cell\row\pard End"
    )
    found = rtf_paragraphs(rf"{{\rtf1 {body}}}".encode())
    assert [one.text for one in found] == ["Year\tBoats and ferries", "2016\t114", "End"]
    assert [one.style for one in found] == [Style.ROW, Style.ROW, Style.PLAIN]


def test_links_bookmarks_and_breaks_of_pages_are_told() -> None:
    link = r'{\field{\*\fldinst{ HYPERLINK "https://a.example/7" }}{\fldrslt{\ul Ferries}}}'
    body = rf"{{\*\bkmkstart Body_1}}{{\*\bkmkend Body_1}}\page {link} leave\page\par\pard End\sect\pard After\par"
    first, second, third = rtf_paragraphs(rf"{{\rtf1 {body}}}".encode())
    assert (first.text, first.addresses, first.bookmarks) == ("Ferries leave", ("https://a.example/7",), ("Body_1",))
    assert (first.begins_page, first.ends_page) == (True, True)
    assert (second.ends_page, third.begins_page) == (True, False)


def test_notes_come_last_and_text_boxes_below_their_paragraph() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn posh}{\sv 1}}{\shptxt\pard Box\par}}{\shprslt{\do Box}}}"
    found = rtf_paragraphs(rf"{{\rtf1 One{{\footnote\pard Note}}{box}\par Two\par}}".encode())
    assert [one.text for one in found] == ["One", "Box", "Two", "Note"]
    assert found[-1].style is Style.CAPTION


def test_the_properties_of_a_file_are_told() -> None:
    info = (
        r"{\info{\title Le bac \u233?chou\'e9}{\author Ada Pell}{\creatim\yr2013\mo10\dy5\hr9}{\revtim\yr2020\mo1\dy1}}"
    )
    properties = read_rtf(rf"{{\rtf1\ansi{info} Text}}".encode()).properties
    assert (properties.title, properties.author, str(properties.created)) == ("Le bac échoué", "Ada Pell", "2013-10-05")
    assert read_rtf(rb"{\rtf1{\info{\creatim\yr0\mo0\dy0}} Text}").properties.created is None


def test_a_file_that_ends_too_early_is_read_as_far_as_it_goes() -> None:
    assert texts(r"{\b One\par {\i Two") == ["One", "Two"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{\\rtf1 " + b"{" * 9999, "too deeply"),
        (rb"{\rtf1 \bin2147483647 xx", "damaged"),
        (rb"{\rtf1 \bin-2 xx", "damaged"),
    ],
)
def test_what_cannot_be_read_safely_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError, match=reason):
        rtf_paragraphs(data)


def test_a_font_may_name_its_code_page_and_plain_goes_back_to_the_first_font() -> None:
    head = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Serif;}{\f1\cpg1251 Cyr;}}"
    assert texts(r"\f1 \'ec\'ee\'f1\'f2\plain  \'e9", head) == ["мост é"]
    assert texts(r"\fcharset204\cpg1251 \'e9", head) == ["é"]


def test_of_characters_with_two_in_their_place_both_are_left_out() -> None:
    assert texts(r"\uc2\u1084 ??\u1086 ??st {\uc0\u1084\u1086}st") == ["моst моst"]


def test_what_is_closed_more_often_than_opened_is_read_to_its_end() -> None:
    assert [one.text for one in rtf_paragraphs(rb"{\rtf1 one}} two")] == ["one two"]


def test_a_file_of_words_that_say_how_it_looks_and_of_no_text_is_refused() -> None:
    with pytest.raises(RefusedError, match="hardly any of it is text"):
        texts(r"\b\i0\par" * 60_000)


def test_thousands_of_fonts_are_looked_up_once_each() -> None:
    fonts = "".join(rf"{{\f{number}\fcharset{number % 2 * 204} F;}}" for number in range(9_000))
    head = rf"\ansi\ansicpg1251\deff0{{\fonttbl{fonts}}}"
    assert texts("".join(rf"\f{number} w" for number in range(9_000)), head) == ["w" * 9_000]
