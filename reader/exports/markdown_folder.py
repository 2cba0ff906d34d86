"""A folder of Markdown for Obsidian: a note an article, a note an entity, and a link at each name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.exports.export import FolderExport, Request
from reader.exports.markdown_text import Value, begin, escape, one_line, yaml
from reader.exports.marked_text import Paragraph, paragraphs, pieces
from reader.exports.note_text import notes_as_markdown, tag_word
from reader.exports.tables import day
from reader.folders import FileNames, Folder
from reader.library import Selection
from reader.model import Article, Kind, LinkedArticle, Note, Style
from reader.model.export import NamedEntity
from reader.phrase import phrase

_FOLDERS = {
    Kind.PERSON: "People",
    Kind.ORGANIZATION: "Organizations",
    Kind.PLACE: "Places",
    Kind.FACILITY: "Facilities",
    Kind.GROUP: "Groups",
    Kind.PRODUCT: "Products",
    Kind.OTHER: "Other",
}
_BEFORE = {
    Style.HEADING: "## ",
    Style.SUBHEADING: "### ",
    Style.BULLET: "- ",
    Style.NUMBERED: "1. ",
}
_NO_ALIAS = frozenset("|[]\n")  # which a link's words cannot have

Links = Mapping[int, str]


class MarkdownExport(FolderExport):
    """Articles and entities as notes that link to each other."""

    label = phrase("Markdown folder")
    purpose = phrase("for Obsidian")
    passes = 3

    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        links = _links(selection)
        names = FileNames()
        for one in selection.articles():
            name = names.name(f"{day(one.article.published)} {one.article.title}", ".md")
            _write(folder, f"Articles/{name}", "".join(_article(one, links, request)))
        notes = _notes_on_entities(selection) if request.with_notes else {}
        for entity in selection.entities():
            if entity.id in links:
                lines = *_entity(entity), *notes_as_markdown(notes.get(entity.id, ()))
                _write(folder, f"{links[entity.id]}.md", "".join(lines))


def _links(selection: Selection) -> dict[int, str]:
    """Return the notes of all entities that get one, as links name them."""
    names = {folder: FileNames() for folder in _FOLDERS.values()}
    return {
        entity.id: f"{folder}/{names[folder].name(entity.name, '')}"
        for entity in selection.entities()
        if (folder := _FOLDERS.get(entity.kind))
    }


def _notes_on_entities(selection: Selection) -> Mapping[int, list[Note]]:
    """Return the notes on entities, by each of these."""
    found: dict[int, list[Note]] = {}
    for row in selection.notes():
        for entity in row.note.entities:
            found.setdefault(entity.id, []).append(row.note)
    return found


def _write(folder: Folder, name: str, text: str) -> None:
    with folder.file(name) as file:
        file.write(text.encode())


def _article(one: LinkedArticle, links: Links, request: Request) -> Iterator[str]:
    article = one.article
    yield _front_matter(
        {
            "type": "article",
            "title": article.title,
            "date": article.published or "",
            "source": article.source,
            "author": article.author,
            "section": article.section,
            "url": article.url,
            "link": article.link,
            "language": article.language,
            "words": article.word_count,
            "id": article.id,
            "file": article.path,
            "tags": [tag_word(tag.name) for tag in article.tags],
            **_names_by_folder(one, links),
        }
    )
    if not article.title_derived:
        yield f"# {one_line(article.title)}\n\n"
    row_before = False
    for paragraph in paragraphs(article):
        is_row = paragraph.style is Style.ROW
        yield _row(article, paragraph, row_before) if is_row else _paragraph(article, paragraph, links, row_before)
        row_before = is_row
    if request.with_notes and article.notes:
        yield "## Notes\n\n"
        yield from notes_as_markdown(article.notes, article.link)


def _names_by_folder(one: LinkedArticle, links: Links) -> dict[str, list[str]]:
    """Return whom an article names, by the folders of their notes."""
    named: dict[str, list[str]] = {}
    for entity in one.entities:
        if entity.id in links:
            named.setdefault(_FOLDERS[entity.kind].lower(), []).append(f"[[{links[entity.id]}]]")
    return named


def _front_matter(fields: Mapping[str, Value]) -> str:
    lines = (f"{name}: {yaml(value)}\n" for name, value in fields.items() if value not in ("", [], ()))
    return f"---\n{''.join(lines)}---\n\n"


def _paragraph(article: Article, paragraph: Paragraph, links: Links, row_before: bool) -> str:
    if paragraph.style is Style.VERBATIM:
        return _code(article.text[paragraph.start : paragraph.end])
    text = begin("".join(_text_with_links(article, paragraph, links)))
    if paragraph.style is Style.QUOTATION:
        text = "\n".join(f"> {line}" for line in text.split("\n"))
    elif before := _BEFORE.get(paragraph.style, ""):
        text = before + text.replace("\n", f"\n{' ' * len(before)}" if before in ("- ", "1. ") else " ")
    return f"{chr(10) if row_before else ''}{text}\n\n"


def _text_with_links(article: Article, paragraph: Paragraph, links: Links) -> Iterator[str]:
    for words, mention in pieces(article, paragraph.start, paragraph.end):
        note = links.get(mention.entity_id) if mention else None
        if note and _NO_ALIAS.isdisjoint(words):
            yield f"[[{note}|{words}]]"
        else:
            yield escape(words)


def _row(article: Article, paragraph: Paragraph, row_before: bool) -> str:
    """Return a row of a table; the first of each is its headings."""
    cells = [one_line(cell) or " " for cell in article.text[paragraph.start : paragraph.end].split("\t")]
    line = f"| {' | '.join(cells)} |\n"
    return line if row_before else f"{line}|{'---|' * len(cells)}\n"


def _code(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}\n{text}\n{fence}\n\n"


def _entity(entity: NamedEntity) -> Iterator[str]:
    yield _front_matter(
        {
            "type": str(entity.kind),
            "title": entity.name,
            "aliases": entity.aliases,
            "descriptions": entity.descriptions,
            "articles": entity.articles,
            "mentions": entity.mentions,
            "first": entity.first or "",
            "last": entity.last or "",
            "id": entity.id,
        }
    )
    yield f"# {one_line(entity.name)}\n"
    yield "\n"
    if entity.descriptions:
        yield f"{begin('; '.join(map(one_line, entity.descriptions)))}\n\n"
