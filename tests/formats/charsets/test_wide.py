from reader.formats.charsets import wide
from tests.formats.encoded_texts import encoded_texts


def test_no_text_in_a_legacy_encoding_is_taken_for_utf_16() -> None:
    assert [sample for sample in encoded_texts() if wide.encoding_of(sample.data)] == []


def test_chinese_without_a_single_nul_byte_is_known() -> None:
    data = "上海的我们，来到浦东新区，中国的中心，".encode("utf-16-be")
    assert b"\x00" not in data
    assert wide.encoding_of(data) == "utf-16-be"


def test_an_odd_number_of_bytes_is_no_utf_16() -> None:
    assert wide.encoding_of("Shanghai".encode("utf-16-le") + b"\x00") is None
