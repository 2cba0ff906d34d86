"""An article and its entities as they are printed, whether it lies in a library or only in a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import KINDS, number, short_date
from reader.lazy_dataclass import dataclass
from reader.model import LinkedEntity


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed of an article."""

    path: str
    title: str
    author: str
    source: str
    url: str
    published: date | None
    encoding: str
    text: str
    language: str = ""
    title_derived: bool = False
    undated_because: str = ""
    section: str = ""
    place: str = ""  # in its file: "row 12"


def page_fields(page: Page) -> dict[str, Any]:
    return {
        "path": page.path,
        "title": page.title,
        "title_derived": page.title_derived,
        "author": page.author,
        "source": page.source,
        "section": page.section,
        "url": page.url,
        "published": page.published and page.published.isoformat(),
        "undated_because": page.undated_because,
        "encoding": page.encoding,
        "language": page.language,
        "text": page.text,
    }


def entity_fields(entity: LinkedEntity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": str(entity.kind),
        "aliases": list(entity.aliases),
        "mentions": [list(mention) for mention in entity.mentions],
    }


def say_page(page: Page, entities: Sequence[LinkedEntity], terminal: Terminal) -> None:
    title = "" if page.title_derived else page.title
    if title:
        terminal.line(terminal.bold(printable(title), [(0, len(printable(title)))]))
    about = (page.source, page.section, page.author, short_date(page.published), page.place, page.path, page.encoding)
    terminal.line(printable(" · ".join(filter(None, about))))
    if page.url:
        terminal.line(printable(page.url))
    if page.undated_because:
        terminal.line(printable(f"Undated: {page.undated_because}"))
    for paragraph in page.text[len(title) :].split("\n\n"):
        if paragraph:
            terminal.line()
            for line in paragraph.split("\n"):
                terminal.paragraph(printable(line))
    terminal.line()
    terminal.columns(_by_kind(entities))


def _by_kind(entities: Sequence[LinkedEntity]) -> Iterable[tuple[str, str, str]]:
    for kind, name in KINDS.items():
        for entity in entities:
            if entity.kind is kind:
                also = f" (also {', '.join(entity.aliases)})" if entity.aliases else ""
                yield name, number(len(entity.mentions)), entity.name + also
                name = ""
