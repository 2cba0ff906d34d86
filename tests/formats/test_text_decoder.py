import codecs
import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import FileError
from reader.formats.text_decoder import ENCODINGS, Decoded, RefusedError, decode
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


@pytest.mark.parametrize("encoding", [name for name, _ in ENCODINGS])
def test_the_menu_names_encodings_as_python_does(encoding: str) -> None:
    assert codecs.lookup(encoding).name == encoding


@pytest.mark.parametrize("encoding", [name for name, _ in ENCODINGS])
def test_every_encoding_of_the_menu_can_be_forced(encoding: str) -> None:
    assert decode("Shanghai".encode(encoding), encoding) == Decoded("Shanghai", encoding)


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
        (b"PK\x03\x04....word/document.xml", "is a Word document, not plain text"),
        (b"PK\x03\x04....photo.jpg", "is a ZIP archive, not plain text"),
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
    if text.strip("\ufeff\u200b\u2060\u00ad \n").strip() and not text.startswith("\ufeff"):
        assert decode(data).text == text


def test_random_bytes_of_a_file_are_refused() -> None:
    chance = random.Random(7)
    for _ in range(20):
        with pytest.raises(FileError):
            decode(chance.randbytes(2_000))
