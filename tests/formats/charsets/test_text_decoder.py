import codecs
import random

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from reader.errors import FileError
from reader.formats.charsets import repeated_utf8
from reader.formats.charsets.text_decoder import ENCODINGS, Decoded, RefusedError, decode
from tests.formats.encoded_texts import EncodedText, encoded_texts

SENTENCE = "Shanghai’s mayor met “Röntgen” experts – José Ångström among them…\n"


@pytest.mark.parametrize(
    ("written", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("utf-32-be", "utf-32-be"),
        ("cp1252", "cp1252"),
        ("mac-roman", "mac-roman"),
    ],
)
def test_a_text_is_read_in_the_encoding_it_was_written_in(written: str, encoding: str) -> None:
    assert decode(SENTENCE.encode(written)) == Decoded(SENTENCE, encoding)


def test_a_mark_of_big_endian_utf_16_is_heeded() -> None:
    assert decode(codecs.BOM_UTF16_BE + "上海".encode("utf-16-be")) == Decoded("上海", "utf-16-be")


def test_ascii_counts_as_utf_8() -> None:
    assert decode(b"plain") == Decoded("plain", "utf-8")


@pytest.mark.parametrize("sample", [*encoded_texts(("article",))], ids=lambda s: f"{s.language}-{s.encoding}")
def test_articles_in_legacy_encodings_come_out_to_the_letter(sample: EncodedText) -> None:
    assert decode(sample.data).text == sample.text


@pytest.mark.parametrize(
    "sample", [*encoded_texts(("article",), wide=True)], ids=lambda s: f"{s.language}-{s.encoding}"
)
def test_utf_16_without_a_mark_comes_out_to_the_letter(sample: EncodedText) -> None:
    assert decode(sample.data) == Decoded(sample.text, sample.encoding)


def test_nearly_all_short_pieces_come_out_to_the_letter() -> None:
    pieces = list(encoded_texts(("short",)))
    wrong = [piece for piece in pieces if decode(piece.data).text != piece.text]
    assert len(wrong) <= 0.01 * len(pieces)


def test_every_encoding_that_is_found_has_words_for_the_menu() -> None:
    offered = dict(ENCODINGS)
    assert {decode(sample.data).encoding for sample in encoded_texts(("paragraph",))} <= offered.keys()


CODECS = [name for name, _ in ENCODINGS if name not in ("utf-8-repeated", "utf-8+cp1252")]


@pytest.mark.parametrize("encoding", CODECS)
def test_the_menu_names_encodings_as_python_does(encoding: str) -> None:
    assert codecs.lookup(encoding).name == encoding


@pytest.mark.parametrize("encoding", [name for name, _ in ENCODINGS])
def test_every_encoding_of_the_menu_can_be_forced(encoding: str) -> None:
    data = "Shanghai".encode(encoding if encoding in CODECS else "ascii")
    assert decode(data, encoding) == Decoded("Shanghai", encoding)


def test_a_forced_encoding_wins() -> None:
    data = "Плзень".encode("cp1251")
    assert decode(data, "koi8-r").text == data.decode("koi8-r")


def test_a_forced_encoding_that_does_not_fit_is_refused_in_words() -> None:
    with pytest.raises(RefusedError, match=r"is not text in Unicode \(UTF-8\)"):
        decode("Петербург встречает гостей".encode("cp1251"), "utf-8")


def test_an_unknown_encoding_is_refused_in_words() -> None:
    with pytest.raises(FileError, match="no such encoding"):
        decode(b"text", "utf-9")


def test_a_stray_byte_in_utf_8_spoils_no_name() -> None:
    data = "Zürich, Köln, Łódź und Győr".encode() + b" \x96 " + "Österreich".encode()
    assert decode(data) == Decoded("Zürich, Köln, Łódź und Győr – Österreich", "utf-8")


def test_utf_8_that_breaks_off_in_a_letter_stays_utf_8() -> None:
    assert decode("Győr és Pécs é".encode()[:-1]) == Decoded("Győr és Pécs \ufffd", "utf-8")


@pytest.mark.parametrize(
    ("data", "predicate"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "contains nothing but white space"),
        (codecs.BOM_UTF8, "contains nothing but white space"),
        ("\u200b\ufeff\n".encode(), "contains nothing but white space"),
        (b"one\x00two and three", "contains NUL bytes, as no plain text does"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF document, not plain text"),
        (b"PK\x03\x04....word/document.xmlPK\x05\x06", "is a Word document, not plain text"),
        (b"PK\x03\x04....photo.jpgPK\x05\x06", "is a ZIP archive, not plain text"),
        (b"{\\rtf1\\ansi Hello}", "is a rich text document (RTF), not plain text"),
        (b"\x89PNG\r\n\x1a\n\x00", "is a PNG image, not plain text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG image, not plain text"),
        (b"GIF89a\x01\x00\x01\x00", "is a GIF image, not plain text"),
        (b"\x1f\x8b\x08\x00abc", "is a gzip archive, not plain text"),
        (b"\x7fELF\x02\x01", "is a program, not plain text"),
        (b"SQLite format 3\x00", "is a SQLite database, not plain text"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "is a WebP image, not plain text"),
        (b"  <!DOCTYPE html>\n<html><p>x", "is a web page (HTML), not plain text"),
        (b"a\x01\x02\x03\x04b\x05", "is not plain text: it is full of control characters"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, predicate: str) -> None:
    with pytest.raises(RefusedError) as caught:
        decode(data)
    assert caught.value.predicate == predicate
    assert str(caught.value) == f"The file {predicate}."


@pytest.mark.parametrize(
    "text", ["BMW and MZ build motorcycles", "GIF89a is a format", "ID3 tags", "RIFF, raff", "<htmlish>"]
)
def test_a_text_that_begins_like_a_binary_file_is_text(text: str) -> None:
    assert decode(text.encode()).text == text


@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00")
@example(b"\x1b$B")
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except RefusedError:
        return
    assert decoded.text.strip()
    assert "\x00" not in decoded.text
    assert decoded.encoding in dict(ENCODINGS)


@given(st.binary(max_size=200), st.sampled_from([name for name, _ in ENCODINGS]))
def test_any_bytes_in_any_encoding_are_text_or_refused(data: bytes, encoding: str) -> None:
    try:
        decoded = decode(data, encoding)
    except RefusedError:
        return
    assert decoded.encoding == encoding


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), min_size=1))
def test_any_text_saved_as_utf_8_comes_back(text: str) -> None:
    data = text.encode()
    assume(repeated_utf8.mended(text) is None)
    if text.strip("\ufeff\u200b\u2060\u00ad \n").strip() and not text.startswith("\ufeff"):
        assert decode(data).text == text


def test_random_bytes_of_a_file_are_refused() -> None:
    chance = random.Random(7)
    for _ in range(20):
        with pytest.raises(FileError):
            decode(chance.randbytes(2_000))


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("The list names José Muñoz, Zoë Müller, Søren Ångström and François Lefèvre.", ("cp1252", "iso8859-15")),
        ("Åke Sjöström won.", ("cp1252", "iso8859-15")),
        ("Ole Gunnar Solskjær left the club on Sunday.", ("cp1252", "iso8859-15")),
        ("Ségolène Royal answered Édouard Philippe.", ("cp1252", "iso8859-15")),
        ("¿Quién es el presidente francés?", ("cp1252", "iso8859-15")),
        ("Václav Havel met Lech Wałęsa in Gdańsk.", ("cp1250", "iso8859-2")),
        ("Antonín Dvořák was born near Prague.", ("cp1250", "iso8859-2")),
        ("Kőszegi Örs and Tőkés László met in Székesfehérvár.", ("cp1250", "iso8859-2")),
        ("Recep Tayyip Erdoğan met Ekrem İmamoğlu in İstanbul.", ("cp1254",)),
        ("Ο Κώστας Γαβράς γεννήθηκε στην Αθήνα.", ("cp1253", "iso8859-7")),
        ("Мэр Москвы Сергей Собянин встретил гостей.", ("cp1251", "koi8-r", "cp866", "cp855", "iso8859-5")),
        ("Der Hafen bleibt zu, sagte Jürgen Müller über die Brücke für Fußgänger.", ("cp850",)),
        ("Václav Havel se narodil v Praze, řekl Dvořák.", ("cp852",)),
        ("港口关闭至明年春天，市长周三表示。", ("gb18030",)),
        ("港口關閉至明年春天，市長週三表示。", ("cp950",)),
        ("港は来春まで閉鎖されると市長が水曜日に述べた。", ("shift_jis", "euc_jp")),
        ("항구는 내년 봄까지 폐쇄된다고 시장이 수요일에 밝혔다.", ("cp949",)),
    ],
)
def test_names_in_a_sentence_come_out_to_the_letter(text: str, encodings: tuple[str, ...]) -> None:
    assert [decode(text.encode(encoding)).text for encoding in encodings] == [text] * len(encodings)


def test_a_dash_of_japanese_is_the_same_in_shift_jis_and_euc_jp() -> None:
    text = "市長は三〜四年かかると述べた。\n"
    assert [decode(text.encode(encoding)).text for encoding in ("shift_jis", "euc_jp")] == [text, text]


def test_signs_that_only_windows_has_are_read_in_shift_jis() -> None:
    text = "㈱髙島屋は①港②橋を直すと市長が述べた。\n"
    assert decode(text.encode("cp932")) == Decoded(text, "cp932")


def test_a_long_line_of_chinese_is_judged_by_whole_characters() -> None:
    text = "a" + "港口关闭至明年春天，市长周三表示。" * 2_000
    assert decode(text.encode("gb18030")).text == text


PARAGRAPHS = "Zoë Müller came from Zürich.\n\nJosé Muñoz “stayed” in Malmö.\n"


def test_paragraphs_in_windows_1252_among_utf_8_are_read_and_told() -> None:
    first, second = PARAGRAPHS.split("\n\n")
    for data in (
        first.encode() + b"\n\n" + second.encode("cp1252"),
        first.encode("cp1252") + b"\n\n" + second.encode(),
        codecs.BOM_UTF8 + first.encode() + b"\n\n" + second.encode("cp1252"),
    ):
        decoded = decode(data)
        assert decoded == Decoded(PARAGRAPHS, "utf-8+cp1252")
        assert decode(data, decoded.encoding) == decoded


def test_a_short_line_in_windows_1252_among_utf_8_is_read() -> None:
    data = "Zoë came.\n\n".encode() + "Köln – “x”\r\n".encode("cp1252")
    assert decode(data).text == "Zoë came.\n\nKöln – “x”\r\n"


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_text_that_was_encoded_more_than_once_is_mended_and_told(times: int, wrong: str) -> None:
    text = "Zoë Müller’s friends José and Søren\ncame from “Malmö”.\n"
    data = text.replace("”", "’").encode()
    for _ in range(times):
        data = data.decode(wrong).encode()
    decoded = decode(data)
    assert decoded == Decoded(text.replace("”", "’"), "utf-8-repeated")
    assert decode(data, decoded.encoding) == decoded


@pytest.mark.parametrize("text", ["The town’s CAFÉ…\n", "São Paulo – “NÃO”\n", "Ä Ö Ü: Größe\n", "À «Noël», £5½\n"])
def test_whole_utf_8_is_left_as_it_is(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, "utf-8")


def test_what_is_told_of_damaged_utf_8_reads_it_again_alike() -> None:
    data = "Zürich, Köln, Łódź und Győr".encode() + b" \x96 " + "Österreich".encode()
    assert decode(data, decode(data).encoding) == decode(data)


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "cp1252", "utf-16-le"])
def test_nuls_at_the_end_are_left_out(encoding: str) -> None:
    text = "Jose came to Malmo.\n" if encoding == "ascii" else "José came to Malmö.\n"
    assert decode(text.encode(encoding) + bytes(8)).text == text


@pytest.mark.parametrize("data", [b"one\x00two\x00end", b"one\x00two\x00six\x00", b"a\x00bc\x00def"])
def test_words_with_nuls_between_them_are_no_utf_16(data: bytes) -> None:
    with pytest.raises(RefusedError, match="contains NUL"):
        decode(data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_an_xml_file_that_begins_with_a_mark_is_no_plain_text(encoding: str) -> None:
    data = '<?xml version="1.0"?>\n<response><article>A bridge opens.</article></response>\n'.encode(encoding)
    with pytest.raises(RefusedError, match="is an XML file of no sort that is read, not plain text"):
        decode(data)
