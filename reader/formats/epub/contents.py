"""The table of contents of a book: what its chapters are called, and what they stand under."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from reader.formats import xml_tree
from reader.formats.epub.package import Package, inside
from reader.formats.html import elements
from reader.formats.html.tree import tree_of
from reader.formats.refusal import RefusedError
from reader.formats.zip_members import ZipMembers
from reader.lazy_dataclass import dataclass

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents: what it is called, which page it leads to, and where on it."""

    title: str
    page: str
    place: str = ""  # the id of an element; the top of the page where it is empty
    under: str = ""  # the title of the entry around it


def entries_of(members: ZipMembers, package: Package) -> list[Entry]:
    """Return the table of contents, empty where a book has none that can be read."""
    try:
        found = list(_of_navigation(members, package.navigation)) if package.navigation in members else []
        return found or (list(_of_ncx(members, package.ncx)) if package.ncx in members else [])
    except RefusedError:
        return []


def _of_navigation(members: ZipMembers, page: str) -> Iterator[Entry]:
    tree = tree_of(members.find(page).decode("utf-8", "replace"))
    lists = elements.select(tree, "//nav[contains(@*[name()='epub:type'], 'toc')]") or elements.select(tree, "//nav")
    for link, _ in zip(lists[0].iter("a") if lists else (), range(_MOST), strict=False):
        yield _entry(page, _line(link), link.get("href") or "", _around(link))


def _around(link: etree._Element) -> str:
    """Return what the entry is called that a link is listed under."""
    item = next(link.iterancestors("li"), None)
    outer = next(item.iterancestors("li"), None) if item is not None else None
    label = next((one for one in outer if one.tag in ("a", "span")), None) if outer is not None else None
    return _line(label) if label is not None else ""


def _of_ncx(members: ZipMembers, name: str) -> Iterator[Entry]:
    root = xml_tree.tree_of(members.find(name))
    for point, _ in zip(root.iter("{*}navPoint"), range(_MOST), strict=False):
        outer = point.getparent()
        source = next((one.get("src") or "" for one in point.iterchildren("{*}content")), "")
        is_within = outer is not None and str(outer.tag).endswith("navPoint")
        yield _entry(name, _label(point), source, _label(outer) if outer is not None and is_within else "")


def _label(point: etree._Element) -> str:
    label = next(point.iterchildren("{*}navLabel"), None)
    return _line(label) if label is not None else ""


def _entry(within: str, title: str, reference: str, under: str) -> Entry:
    page = inside(posixpath.dirname(within), reference)
    return Entry(title, page, unquote(reference.partition("#")[2]), under)


def _line(element: etree._Element) -> str:
    return " ".join(elements.text_of(element).split())
