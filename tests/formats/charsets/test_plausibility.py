import pytest

from reader.formats.charsets.plausibility import oddity


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        ("La qualità dell’aria migliorerà", "cp1252", "cp1251"),
        ("Siemens Healthineers’ chief visits Shanghai – and praises “open doors”", "cp1252", "mac-roman"),
        ("Siemens Healthineers’ chief visits Shanghai – and praises “open doors”", "mac-roman", "iso8859-5"),
        ("sera exposée jusqu’à Noël", "cp1252", "cp1251"),
        ("Gerhard Schröder in Köln", "cp1252", "cp850"),
        ("Anders Ångström från Örebro", "cp1252", "iso8859-5"),
        ("Antonína Dvořáka v Plzni", "cp1250", "mac-roman"),
        ("Лев Толстой и Фёдор Достоевский", "cp1251", "cp1252"),
    ],
)
def test_a_text_read_in_a_wrong_encoding_is_odder(text: str, written: str, read: str) -> None:
    assert oddity(text) < oddity(text.encode(written).decode(read, "replace"))


def test_ascii_is_not_odd() -> None:
    assert oddity("plain words") == 0
