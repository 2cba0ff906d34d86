"""A project for programs of qualitative analysis (MAXQDA, NVivo, ATLAS.ti, QualCoder), by the REFI-QDA standard 1.5.

Articles are its sources, as plain text; entities, tags and the colours of highlights are its codes, each under what it
is; mentions and passages are its selections, and notes its notes. Positions count code points. What is the same has the
same number (GUID) in every export, so that projects of one library can be brought together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import IO
from uuid import UUID, uuid5
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader.exports.export import FileExport, Request
from reader.exports.tables import day, moment
from reader.exports.xml_text import XmlWriter
from reader.library import Selection
from reader.model import Article, Color, Kind, LinkedArticle, Note, Tag
from reader.phrase import phrase

_NAMESPACE = "urn:QDA-XML:project:1.0"
_OURS = UUID("0b5bb3b2-8f0b-5c0a-9c39-5c1f6a6d2c11")  # in which numbers are made of names
_MARK = b"Entity Reader REFI-QDA"
_MARK_ID = 0x4552  # of the field in which a ZIP archive has that
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_AMOUNTS = (Kind.DATE, Kind.MONEY)
_COLORS = {Color.APRICOT: "#b5540a", Color.SAGE: "#3f7a35", Color.LILAC: "#6c4bb0"}
_USER = "Entity Reader"


class RefiQdaExport(FileExport):
    """A ZIP archive with the texts and `project.qde`, which says all the rest."""

    label = phrase("Project, REFI-QDA")
    purpose = phrase("for MAXQDA, NVivo, QualCoder")
    suffix = ".qdpx"
    mark = _MARK
    like = "jsonl"
    passes = 4

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        tags: dict[str, Tag] = {}
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for one in selection.articles():
                article = one.article
                archive.writestr(_member(f"Sources/{_of_article(article)}.txt"), article.text.encode())
                for tag in (*article.tags, *(tag for note in article.notes for tag in note.tags)):
                    tags.setdefault(tag.name, tag)
            with archive.open(_member("project.qde"), "w", force_zip64=True) as inside:
                text = TextIOWrapper(inside, "utf-8", newline="")
                _write_project(XmlWriter(text), selection, tags.values())
                text.flush()
                text.detach()


def _member(name: str) -> ZipInfo:
    """Return a file of the archive, which says that it is ours and not when it was made."""
    made = ZipInfo(name, _FIRST_TIME)
    made.compress_type = ZIP_DEFLATED
    made.extra = _MARK_ID.to_bytes(2, "little") + len(_MARK).to_bytes(2, "little") + _MARK
    return made


def _write_project(xml: XmlWriter, selection: Selection, tags: Iterable[Tag]) -> None:
    user = _number("user", _USER)
    xml.start("Project", xmlns=_NAMESPACE, name="Entity Reader", origin="Entity Reader", creatingUserGUID=user)
    xml.start("Users")
    xml.element("User", guid=user, name=_USER)
    xml.end()
    _write_codes(xml, selection, tags)
    if len(selection):
        xml.start("Sources")
        for one in selection.articles():
            _write_source(xml, one)
        xml.end()
    notes = (row.note for row in selection.notes() if row.note.text)
    if (first := next(notes, None)) is not None:
        xml.start("Notes")
        for note in (first, *notes):
            _write_note(xml, note)
        xml.end()
    xml.end()


# --- codes ---


def _write_codes(xml: XmlWriter, selection: Selection, tags: Iterable[Tag]) -> None:
    on_names: dict[int, list[Note]] = {}
    for note in selection.notes_on_names():
        for entity in note.entities:
            on_names.setdefault(entity.id, []).append(note)
    xml.start("CodeBook")
    xml.start("Codes")
    xml.start("Code", **_code("codes", "Highlights", codable=False))
    for color, line in _COLORS.items():
        xml.element("Code", **_code("color", color, color.capitalize()), color=line)
    xml.end()
    _write_tags(xml, tags)
    by_kind: dict[Kind, list[tuple[int, str, str]]] = {}
    for one in selection.entities():
        about = "; ".join((*one.descriptions[:1], *(f"also {name}" for name in one.aliases)))
        by_kind.setdefault(one.kind, []).append((one.id, one.name, about))
    for kind in Kind:
        if kind in by_kind and kind not in _AMOUNTS:
            xml.start("Code", **_code("kind", kind, kind.capitalize(), codable=False))
            for number, name, about in by_kind[kind]:
                _write_entity(xml, _of_entity(kind, number, name), name, about, on_names.get(number, ()))
            xml.end()
    xml.end()
    xml.end()


def _write_tags(xml: XmlWriter, tags: Iterable[Tag]) -> None:
    named = sorted(tags, key=lambda tag: tag.name)
    if named:
        xml.start("Code", **_code("codes", "Tags", codable=False))
        for tag in named:
            xml.element("Code", **_code("tag", tag.name), color=_COLORS.get(tag.color))
        xml.end()


def _write_entity(xml: XmlWriter, number: str, name: str, about: str, notes: Iterable[Note]) -> None:
    xml.start("Code", guid=number, name=name, isCodable="true")
    if about:
        xml.element("Description", about)
    _write_note_references(xml, notes)
    xml.end()


def _code(sort: str, key: str, name: str = "", *, codable: bool = True) -> dict[str, str]:
    return {"guid": _number(sort, key), "name": name or key, "isCodable": str(codable).lower()}


# --- sources ---


def _write_source(xml: XmlWriter, one: LinkedArticle) -> None:
    article = one.article
    number = _of_article(article)
    path = f"internal://{number}.txt"
    added = moment(article.added)
    xml.start("TextSource", guid=number, name=article.title or "—", plainTextPath=path, creationDateTime=added)
    told = (day(article.published), article.source, article.author, article.url)
    xml.element("Description", " · ".join(filter(None, told)))
    names = {entity.id: entity.name for entity in one.entities}
    for mention in article.mentions:
        if mention.kind not in _AMOUNTS:
            name = names[mention.entity_id]
            key = f"{number} {mention.start} {mention.end} {mention.entity_id}"
            place = mention.start, mention.end
            _write_selection(xml, ("mention", key), place, [_of_entity(mention.kind, mention.entity_id, name)], name)
    for note in article.notes:
        if note.start is not None and note.end is not None:
            _write_selection(xml, ("passage", _key(note)), (note.start, note.end), [*_codes_of(note)], "", note)
    for tag in article.tags:
        _write_coding(xml, f"{number} {tag.name}", _number("tag", tag.name))
    _write_note_references(xml, (note for note in article.notes if note.start is None))
    xml.end()


def _codes_of(note: Note) -> Iterator[str]:
    if note.color in _COLORS:
        yield _number("color", note.color)
    yield from (_number("tag", tag.name) for tag in note.tags)


def _write_selection(
    xml: XmlWriter,
    what: tuple[str, str],
    place: tuple[int, int],
    codes: Iterable[str],
    name: str = "",
    note: Note | None = None,
) -> None:
    number = _number(*what)
    start, end = place
    xml.start("PlainTextSelection", guid=number, name=name or None, startPosition=start, endPosition=end)
    for code in codes:
        _write_coding(xml, number, code)
    _write_note_references(xml, [note] if note else ())
    xml.end()


def _write_coding(xml: XmlWriter, where: str, code: str) -> None:
    xml.start("Coding", guid=_number("coding", f"{where} {code}"))
    xml.element("CodeRef", targetGUID=code)
    xml.end()


# --- notes ---


def _write_note_references(xml: XmlWriter, notes: Iterable[Note]) -> None:
    for note in notes:
        if note.text:
            xml.element("NoteRef", targetGUID=_number("note", _key(note)))


def _write_note(xml: XmlWriter, note: Note) -> None:
    times = {"creationDateTime": moment(note.created), "modifiedDateTime": moment(note.changed)}
    title = " ".join(note.text.split())[:60]
    xml.start("Note", guid=_number("note", _key(note)), name=title, **times)
    xml.element("PlainTextContent", f"{note.text}\n\n“{note.quote}”" if note.is_lost else note.text)
    xml.end()


def _key(note: Note) -> str:
    return note.uid or str(note.id)


def _of_article(article: Article) -> str:
    return _number("article", article.link or str(article.id))


def _of_entity(kind: Kind, entity_id: int, name: str) -> str:
    """Return the number of an entity; several may go by the same name."""
    return _number(f"entity {kind}", f"{entity_id} {name}")


def _number(sort: str, key: str) -> str:
    return str(uuid5(_OURS, f"{sort}\n{key}"))
