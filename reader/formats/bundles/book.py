"""A book (EPUB) as lines: what it tells of itself, and its chapters in the order in which they are read."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from lxml import etree

from reader.formats.bundles.line import Line
from reader.formats.bundles.page_lines import lines_of_tree, lines_of_words
from reader.formats.html.charset import text_of_page
from reader.formats.html.tree import tree_of
from reader.formats.refusal import RefusedError
from reader.formats.xml_tree import tree_of as tree_of_xml
from reader.formats.zip_members import ZipMembers

_MOST_CHAPTERS = 5_000
_TOLD = ("title", "publisher", "creator", "date", "language")
CHAPTER = "chapter"


class Book:
    """An EPUB whose chapters are unpacked when they are asked for."""

    def __init__(self, members: ZipMembers) -> None:
        self._members = members
        container = tree_of_xml(members.find("META-INF/container.xml"))
        paths = [one.get("full-path", "") for one in container.iter("{*}rootfile")]
        self._path = next(iter(paths), "")
        self.package = members.find(self._path)
        if not self.package:
            raise RefusedError("is damaged: it does not say what is in it")
        self._tree = tree_of_xml(self.package)
        self._read: list[bytes] | None = None

    def chapters(self) -> list[bytes]:
        if self._read is None:
            self._read = [self._members.find(name) for name in self._names()[:_MOST_CHAPTERS]]
        return self._read

    def lines(self) -> list[Line]:
        lines = list(self._own_lines())
        for chapter in filter(None, self.chapters()):
            of_chapter = lines_of_tree(tree_of(text_of_page(chapter).text))
            lines += (
                replace(line, begins=line.begins if number else (CHAPTER, *line.begins))
                for number, line in enumerate(of_chapter)
            )
        return lines

    def _names(self) -> list[str]:
        folder = posixpath.dirname(self._path)
        items = {one.get("id"): one.get("href", "") for one in self._tree.iter("{*}item")}
        spine = [items.get(one.get("idref"), "") for one in self._tree.iter("{*}itemref")]
        return [posixpath.normpath(posixpath.join(folder, unquote(href))) for href in spine if href]

    def _own_lines(self) -> Iterator[Line]:
        for name in _TOLD:
            found = self._tree.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")
            yield from lines_of_words((_text(one) for one in found), f"dc:{name}")


def _text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))
