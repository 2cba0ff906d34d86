"""Reads the tokens of an RTF file one after the other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from reader.formats.office import rtf_words
from reader.formats.office.document import Document, Paragraph, Properties
from reader.formats.office.rtf_flow import Flow, with_whole_characters
from reader.formats.office.rtf_fonts import Fonts
from reader.formats.office.rtf_group import NOWHERE, SHAPE, Group
from reader.formats.office.rtf_tokens import Token
from reader.model import Style

_CHARACTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
    "~": "\u00a0", "_": "-", "\t": "\t",
}  # fmt: skip
_HYPERLINK = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_DAY = ("yr", "mo", "dy")


class RtfReader:
    """Takes tokens; tells the document at the end."""

    def __init__(self) -> None:
        self._group = Group(Flow(), Fonts())
        self._outer: list[Group] = []
        self._notes: list[Paragraph] = []
        self._bytes: list[bytes] = []
        self._fallbacks = 0  # bytes still to come in place of a character that was understood
        self._styles: dict[int, tuple[str, int]] = {}  # name and outline level
        self._info: dict[str, str] = {}
        self._created: list[int] = []

    def take(self, token: Token) -> None:
        if token.text:
            self._bytes.append(token.text[self._fallbacks :])
            self._fallbacks = max(0, self._fallbacks - len(token.text))
        elif token.codes:
            self._take_codes(token.codes)
        elif token.word == "u":
            self._decode()
            self._group.add(chr((token.number or 0) & 0xFFFF))
            self._fallbacks = self._group.fallbacks
        elif token.word in _CHARACTERS:
            self._decode()
            self._group.add("" if self._fallbacks else _CHARACTERS[token.word])
            self._fallbacks = max(0, self._fallbacks - 1)
        else:
            self._decode()
            self._fallbacks = 0
            self._take_word(token.word, token.number)

    def _take_codes(self, codes: tuple[int, ...]) -> None:
        """Take characters of which each has one that takes its place: of programs that expect more, one by one."""
        if self._group.fallbacks == 1:
            self._decode()
            self._group.add("".join(chr(code & 0xFFFF) for code in codes))
            self._fallbacks = 0
        else:
            for code in codes:
                self.take(Token("u", code))
                self.take(Token(text=b"?"))

    def document(self) -> Document:
        """Return what was read, also where groups were left open."""
        self._decode()
        while self._outer:
            self._close()
        paragraphs = (*self._group.flow.close(self._group.format), *self._notes)
        return Document(paragraphs, Properties(self._info_text("title"), self._info_text("author"), self._day()))

    def _decode(self) -> None:
        """Take the bytes that have come, which are of one font, unless nobody wants them."""
        if self._bytes:
            data = b"".join(self._bytes)
            self._bytes = []
            if self._group.place != NOWHERE:
                self._group.add(data.decode(self._group.fonts.page(self._group.font), "replace"))

    def _take_word(self, word: str, number: int | None) -> None:
        group = self._group
        if word == "{":
            self._outer.append(group)
            self._group = group.inner()
        elif word == "}":
            self._close()
        elif word == "*":
            group.is_optional = True
        elif group.place == "creatim" and word in _DAY:
            self._created.append(number or 0)
        elif group.place == "stylesheet" and word == "s":
            group.style, group.text = number or 0, []
        elif group.place != NOWHERE and not group.begin(word):
            rtf_words.obey(group, word, number, self._styles)

    def _close(self) -> None:
        """End a group, and take what was kept apart in it to where it belongs."""
        if not self._outer:
            return
        inner, self._group = self._group, self._outer.pop()
        if inner.flow is not self._group.flow:
            self._take_flow(inner)
        elif inner.text is not self._group.text:
            self._take_apart(inner, "".join(inner.text).strip())

    def _take_flow(self, inner: Group) -> None:
        paragraphs = inner.flow.close(inner.format)
        if self._group.place == SHAPE:
            self._group.flow.boxes += paragraphs
        else:
            self._notes += (replace(one, style=Style.CAPTION, level=0) for one in paragraphs)

    def _take_apart(self, group: Group, text: str) -> None:
        if group.place == "stylesheet":
            self._styles[group.style] = (text.rstrip(";").strip().lower(), group.format.level)
        elif group.place == "bkmkstart":
            group.flow.bookmarks.append(text)
        elif group.place == "fldinst":
            group.flow.addresses += _HYPERLINK.findall(text)
        elif group.place in ("listtext", "pntext"):
            group.flow.marker = text or "•"
        elif self._group.place == "info":
            self._info[group.place] = text

    def _info_text(self, name: str) -> str:
        return with_whole_characters(self._info.get(name, ""))

    def _day(self) -> date | None:
        try:
            return date(*self._created[:3])
        except (TypeError, ValueError):
            return None
