"""The fonts of an RTF file, and the code pages that they are written in."""

import codecs

_OF_CHARSETS = {  # \fcharset of a font; 0 and 1 are what the document is in
    77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5", 83: "mac_cyrillic", 84: "mac_greek",
    128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_OF_NUMBERS = {
    0: "cp1252", 42: "cp1252", 708: "iso8859_6", 936: "gb18030", 1361: "johab", 10000: "mac_roman", 10001: "shift_jis",
    10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2", 65001: "utf-8",
}  # fmt: skip
_ANSI, _SYMBOLS = 0, 2
WESTERN = "cp1252"


def of_number(number: int) -> str:
    """Return the code page of a number that Windows gives it."""
    name = _OF_NUMBERS.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return WESTERN
    return name


class Fonts:
    """The fonts of a document, by their numbers, and what the document itself is written in."""

    def __init__(self) -> None:
        self.of_document = WESTERN
        self.default = 0
        self._charsets: dict[int, int] = {}
        self._used: set[str | None] = set()  # the code pages of these
        self._pages: dict[int, str] = {}

    def set_page_of_document(self, number: int) -> None:
        self.of_document = of_number(number)

    def add(self, font: int, charset: int) -> None:
        self._charsets[font] = charset
        self._used.add(_OF_CHARSETS.get(charset))

    def set_page(self, font: int, number: int) -> None:
        self._pages[font] = of_number(number)

    def page(self, font: int) -> str:
        """Return the code page of a font.

        The charset 0 is Western, but programs that know no other write it for whatever the document is in.
        """
        charset = self._charsets.get(font, _ANSI)
        known = self._pages.get(font) or _OF_CHARSETS.get(charset)
        if known:
            return known
        is_own_used = self.of_document in self._used
        return WESTERN if charset == _SYMBOLS or (charset == _ANSI and is_own_used) else self.of_document
