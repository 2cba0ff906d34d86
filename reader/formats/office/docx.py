"""Word files (docx): what a reader of the page sees, with all tracked changes accepted.

Read from the XML itself: python-docx leaves out what was added, text boxes and notes, and unpacks without a bound.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from reader.formats.office.document import Document, Paragraph, Properties, day_of
from reader.formats.office.docx_paragraph import DocxParagraphs
from reader.formats.office.docx_styles import lists_of, styles_of
from reader.formats.office.elements import child, local_name, value_of
from reader.formats.office.markup import refuse_without_text
from reader.formats.refusal import RefusedError
from reader.formats.xml_tree import tree_of
from reader.formats.zip_members import ZipMembers
from reader.phrase import phrase

MAX_XML = 30_000_000  # bytes of one part
_CORE = "docProps/core.xml"


def docx_paragraphs(data: bytes) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a Word file in their order, empty ones too."""
    return read_docx(data).paragraphs


def read_docx(data: bytes) -> Document:
    members = ZipMembers(data)
    main = _main_part(members)
    folder = posixpath.dirname(main)
    body = child(refuse_without_text(tree_of(members.find(main, MAX_XML))), "body")
    if body is None:
        raise RefusedError(phrase("is damaged: there is no text part in it"))
    reader = DocxParagraphs(
        styles_of(_part(members, f"{folder}/styles.xml")),
        lists_of(_part(members, f"{folder}/numbering.xml")),
        _targets(_part(members, f"{folder}/_rels/{posixpath.basename(main)}.rels")),
    )
    paragraphs = [*reader.of(body), *_notes(members, folder, reader)]
    return Document(tuple(paragraphs), _properties(_part(members, _CORE)))


def _main_part(members: ZipMembers) -> str:
    """Return the name of the part with the text, which most files call word/document.xml."""
    relations = _part(members, "_rels/.rels")
    targets = [
        value_of(one, "Target").lstrip("/")
        for one in ([] if relations is None else relations)
        if value_of(one, "Type").endswith("/officeDocument")
    ]
    found = next((name for name in [*targets, "word/document.xml"] if name in members), None)
    if found is None:
        raise RefusedError(phrase("is damaged: there is no text part in it"))
    return found


def _part(members: ZipMembers, name: str) -> etree._Element | None:
    data = members.find(name, MAX_XML)
    return tree_of(data) if data else None


def _targets(relations: etree._Element | None) -> dict[str, str]:
    """Return where hyperlinks lead, by the ids that they have in the text."""
    return {
        value_of(one, "Id"): value_of(one, "Target")
        for one in ([] if relations is None else relations)
        if value_of(one, "TargetMode") == "External"
    }


def _notes(members: ZipMembers, folder: str, reader: DocxParagraphs) -> Iterator[Paragraph]:
    """Yield the notes that the text refers to, those at the foot of pages before those at the end."""
    for part, name in (("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")):
        root = _part(members, f"{folder}/{part}") if reader.notes[name] else None
        notes = {value_of(one, "id"): one for one in ([] if root is None else root) if local_name(one) == name}
        for id_ in reader.notes[name]:
            if id_ in notes:
                yield from reader.note(notes[id_])


def _properties(core: etree._Element | None) -> Properties:
    values = {local_name(one): (one.text or "").strip() for one in ([] if core is None else core)}
    return Properties(values.get("title", ""), values.get("creator", ""), day_of(values.get("created", "")))
