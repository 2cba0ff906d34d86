"""The package document of a book: its title and who made it, and its pages in their order."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from lxml import etree

from reader.formats import xml_tree
from reader.formats.refusal import RefusedError
from reader.formats.zip_members import ZipMembers
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"))
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MOST_PAGES = 5_000
_NO_CHAPTER = frozenset("cover toc title-page titlepage copyright-page copyright colophon index loi lot".split())


@dataclass(frozen=True, slots=True)
class Package:
    """What a book says of itself, and the names of its members."""

    title: str
    creators: tuple[str, ...]
    publisher: str
    date: str
    language: str
    pages: tuple[str, ...]  # in the order of reading
    navigation: str  # the page of contents, "" if there is none
    ncx: str  # the older table of contents
    aside: frozenset[str]  # pages that the book says are no chapters: cover, contents, copyright


def package_of(members: ZipMembers) -> Package:
    """Return what the package document of a book says; RefusedError where there is none, or where it is locked."""
    _check_locks(members)
    path = _path_of_package(members)
    root = xml_tree.tree_of(members.find(path))
    manifest = {one.get("id") or "": one for one in _all(root, "item")}
    folder = posixpath.dirname(path)
    names = {key: inside(folder, one.get("href") or "") for key, one in manifest.items()}
    of_navigation = (key for key, one in manifest.items() if "nav" in (one.get("properties") or "").split())
    of_ncx = (key for key, one in manifest.items() if one.get("media-type") == "application/x-dtbncx+xml")
    return Package(
        title=_first_text(root, "title"),
        creators=tuple(filter(None, map(_text, _all(root, "creator")))),
        publisher=_first_text(root, "publisher"),
        date=_first_text(root, "date"),
        language=_first_text(root, "language"),
        pages=tuple(_pages(root, manifest, names)),
        navigation=next((names[key] for key in of_navigation), ""),
        ncx=next((names[key] for key in of_ncx), ""),
        aside=frozenset(_aside(root, folder)),
    )


def inside(folder: str, reference: str) -> str:
    """Return the name of a member that a page in a folder refers to, without what of it is meant."""
    return posixpath.normpath(posixpath.join(folder, unquote(reference.partition("#")[0])))


def _check_locks(members: ZipMembers) -> None:
    if _ENCRYPTION not in members:
        return
    methods = [
        one.get("Algorithm") or "" for one in _all(xml_tree.tree_of(members.find(_ENCRYPTION)), "EncryptionMethod")
    ]
    if any(method not in _FONTS_ONLY for method in methods):
        raise RefusedError(phrase("is protected by a password or a licence"))


def _path_of_package(members: ZipMembers) -> str:
    if _CONTAINER in members:
        for one in _all(xml_tree.tree_of(members.find(_CONTAINER)), "rootfile"):
            if (path := one.get("full-path") or "") in members:
                return path
    path = next((name for name in members.names if name.lower().endswith(".opf")), "")
    if not path:
        raise RefusedError(phrase("is damaged: it does not say what the book consists of"))
    return path


def _pages(root: etree._Element, manifest: Mapping[str, etree._Element], names: Mapping[str, str]) -> Iterator[str]:
    for one, _ in zip(_all(root, "itemref"), range(_MOST_PAGES), strict=False):
        key = one.get("idref") or ""
        if key in manifest and one.get("linear") != "no" and manifest[key].get("media-type") in _PAGES:
            yield names[key]


def _aside(root: etree._Element, folder: str) -> Iterator[str]:
    for one in _all(root, "reference"):
        if (one.get("type") or "").lower() in _NO_CHAPTER:
            yield inside(folder, one.get("href") or "")


def _all(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return root.iter(f"{{*}}{name}")


def _first_text(root: etree._Element, name: str) -> str:
    return next(filter(None, map(_text, _all(root, name))), "")


def _text(element: etree._Element) -> str:
    return " ".join((element.text or "").split())
