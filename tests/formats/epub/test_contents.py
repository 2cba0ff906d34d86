"""The table of contents of a book of the older version of the format, and of one in which it cannot be read."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.formats.epub.contents import Entry, entries_of
from reader.formats.epub.package import package_of
from reader.formats.refusal import RefusedError
from reader.formats.zip_members import ZipMembers

PACKAGE = """<package xmlns:dc="d"><metadata><dc:title>A reader</dc:title></metadata><manifest>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine toc="ncx"><itemref idref="one"/></spine>
<guide><reference type="cover" href="cover.xhtml"/></guide></package>"""
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>Nature</text></navLabel><content src="one.xhtml"/>
<navPoint><navLabel><text>Owls
 call</text></navLabel><content src="one.xhtml#owls"/></navPoint></navPoint>
<navPoint/></navMap></ncx>"""


def members(**files: str) -> ZipMembers:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return ZipMembers(data.getvalue())


def test_the_older_table_of_contents_tells_which_entry_stands_under_which() -> None:
    book = members(**{"in/a.opf": PACKAGE, "in/toc.ncx": NCX})
    package = package_of(book)  # which nothing says where it is: it is found by its name
    assert (package.navigation, package.ncx, package.aside) == ("", "in/toc.ncx", frozenset(["in/cover.xhtml"]))
    assert entries_of(book, package) == [
        Entry("Nature", "in/one.xhtml", "", ""),
        Entry("Owls call", "in/one.xhtml", "owls", "Nature"),
        Entry("", "in", "", ""),
    ]


def test_a_book_whose_contents_cannot_be_read_has_none() -> None:
    book = members(**{"in/a.opf": PACKAGE, "in/toc.ncx": NCX[:-20]})
    assert entries_of(book, package_of(book)) == []
    without = members(**{"in/a.opf": PACKAGE})
    assert entries_of(without, package_of(without)) == []


def test_a_book_without_a_package_or_under_a_lock_says_so() -> None:
    with pytest.raises(RefusedError, match="what the book consists of"):
        package_of(members(**{"in/toc.ncx": NCX}))
    lock = '<encryption><EncryptedData><EncryptionMethod Algorithm="aes"/></EncryptedData></encryption>'
    with pytest.raises(RefusedError, match="password or a licence"):
        package_of(members(**{"a.opf": PACKAGE, "META-INF/encryption.xml": lock}))
