"""A book (EPUB) as lines: what it tells of itself, and its pages in the order in which they are read."""

from __future__ import annotations

from dataclasses import replace

from reader.formats.bundles.line import Line
from reader.formats.bundles.page_lines import lines_of_tree, lines_of_words
from reader.formats.epub.package import package_of
from reader.formats.html.charset import text_of_page
from reader.formats.html.tree import tree_of
from reader.formats.zip_members import ZipMembers

PAGE = "page"
_FIRST = 5  # pages that signs are looked for in


class Book:
    """An EPUB whose pages are unpacked when they are asked for."""

    def __init__(self, members: ZipMembers) -> None:
        self._members = members
        self._package = package_of(members)

    def first_bytes(self) -> bytes:
        """Return what signs of a recipe may stand in: what the book says of itself, and its first pages."""
        told = f"{self._package.title}\n{self._package.publisher}\n".encode()
        return told + b"".join(map(self._members.find, self._package.pages[:_FIRST]))

    def lines(self) -> list[Line]:
        told = self._package
        lines = [
            *lines_of_words([told.title], "dc:title"),
            *lines_of_words([told.publisher], "dc:publisher"),
            *lines_of_words([told.date], "dc:date"),
            *lines_of_words([told.language], "dc:language"),
        ]
        for page in filter(None, map(self._members.find, told.pages)):
            of_page = lines_of_tree(tree_of(text_of_page(page).text))
            lines += (
                replace(line, begins=line.begins if number else (PAGE, *line.begins))
                for number, line in enumerate(of_page)
            )
        return lines
