import pytest

from reader.formats.html import charset
from reader.formats.html.charset import text_of_page
from reader.formats.refusal import RefusedError

CHINESE = "青禾镇的石拱老桥经过两年修复，昨日重新通车。"
RUSSIAN = "В Заречинске в среду открыли пешеходный мост через Тихую."


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("head", "encoding", "text"),
    [
        ('<meta charset="gb2312">', "gb18030", CHINESE),
        ('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', "gb18030", CHINESE),
        ("<META CHARSET=windows-1251>", "cp1251", RUSSIAN),
        ('<meta charset="koi8-r">', "koi8-r", RUSSIAN),
        ('<meta charset="x-sjis">', "cp932", "汐見島の軽便鉄道が十八日、運転を再開した。"),
        ('<meta charset="iso-8859-1">', "cp1252", "“Dix euros” – l’œuvre de la maire"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_its_head_declares(head: str, encoding: str, text: str) -> None:
    markup = page(text, head)
    decoded = text_of_page(markup.encode(encoding))
    assert (decoded.text, decoded.encoding) == (markup, encoding)


def test_an_encoding_that_is_chosen_goes_before_the_declared_one() -> None:
    data = page(RUSSIAN, '<meta charset="koi8-r">').encode("cp1251")
    assert RUSSIAN in text_of_page(data, "cp1251").text


def test_a_byte_order_mark_goes_before_what_is_declared() -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        assert RUSSIAN in text_of_page(page(RUSSIAN, '<meta charset="cp1252">').encode(encoding)).text


def test_bytes_that_are_utf_8_are_read_so_whatever_an_old_head_declares() -> None:
    assert CHINESE in text_of_page(page(CHINESE, '<meta charset="gb2312">').encode()).text


def test_a_page_that_declares_nothing_is_read_by_its_bytes() -> None:
    for encoding in ("utf-8", "cp1251", "utf-16-le"):
        decoded = text_of_page(page(RUSSIAN * 20).encode(encoding))
        assert RUSSIAN in decoded.text, encoding


def test_a_declared_encoding_that_there_is_not_or_that_is_no_text_is_passed_over() -> None:
    for name in ("nonsense-8", "base64", "utf-16", "rot13"):
        assert RUSSIAN in text_of_page(page(RUSSIAN, f'<meta charset="{name}">').encode()).text


def test_names_that_only_browsers_know_are_known() -> None:
    assert charset.python_name("ks_c_5601-1987") == "cp949"
    assert charset.python_name("no such") == ""


def test_a_page_of_control_characters_is_no_text() -> None:
    with pytest.raises(RefusedError, match="full of control characters"):
        text_of_page(bytes([0, 1, 2, 3, 255, 254, 144]) * 400)


def test_a_few_damaged_bytes_spoil_no_page() -> None:
    data = page(CHINESE * 20, '<meta charset="utf-8">').encode()
    assert CHINESE in text_of_page(data.replace("青".encode(), b"\xe9\x9d", 1)).text
