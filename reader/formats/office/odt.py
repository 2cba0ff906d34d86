"""OpenDocument texts (odt, and fodt in one XML): what a reader of the page sees, with all tracked changes accepted.

Read from the XML itself: odfdo takes what was struck out and remarked upon for text, and unpacks without a bound.
"""

from __future__ import annotations

from lxml import etree

from reader.formats.office.document import Document, Properties, day_of
from reader.formats.office.elements import child, local_name
from reader.formats.office.markup import refuse_without_text
from reader.formats.office.odt_paragraph import OdtParagraphs
from reader.formats.office.odt_styles import lists_of, style_names_of
from reader.formats.refusal import RefusedError
from reader.formats.xml_tree import tree_of
from reader.formats.zip_members import ZipMembers
from reader.phrase import phrase

MAX_XML = 30_000_000  # bytes of one part
_PARTS = ("content.xml", "styles.xml", "meta.xml")


def read_odt(data: bytes) -> Document:
    roots = _parts(data) if data.startswith(b"PK") else [tree_of(data)]
    roots = list(map(refuse_without_text, roots))
    body = next(filter(_is_there, (child(root, "body", "text") for root in roots)), None)
    if body is None:
        raise RefusedError(phrase("is damaged: there is no text part in it"))
    reader = OdtParagraphs(style_names_of(roots), lists_of(roots))
    paragraphs = [*reader.of(body), *reader.notes]
    meta = next(filter(_is_there, (child(root, "meta") for root in roots)), None)
    return Document(tuple(paragraphs), _properties(meta))


def _parts(data: bytes) -> list[etree._Element]:
    members = ZipMembers(data)
    if b"encryption-data" in members.find("META-INF/manifest.xml", MAX_XML):
        raise RefusedError(phrase("is protected by a password"))
    found = (members.find(name, MAX_XML) for name in _PARTS)
    return [tree_of(part) for part in found if part]


def _is_there(element: etree._Element | None) -> bool:
    return element is not None


def _properties(meta: etree._Element | None) -> Properties:
    values = {local_name(one): (one.text or "").strip() for one in ([] if meta is None else meta)}
    author = values.get("initial-creator") or values.get("creator", "")
    return Properties(values.get("title", ""), author, day_of(values.get("creation-date", "")))
