"""The chapters of a book: its pages, cut where its table of contents says that another chapter begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from lxml import etree

from reader.formats.draft import Block
from reader.formats.epub.contents import Entry
from reader.formats.epub.package import Package
from reader.formats.html.charset import text_of_page
from reader.formats.html.containers import size_of
from reader.formats.html.passages import Passage, passages_of
from reader.formats.html.tree import tree_of
from reader.formats.zip_members import ZipMembers
from reader.lazy_dataclass import dataclass
from reader.model import Style

_SHORTEST = 60  # code points of a chapter
_MOST_LINKED = 0.5  # of the characters of a chapter: more is a list of contents
_NO_CHAPTER = re.compile(
    r"(?:cover|title ?page|(?:table of )?contents|toc|copyright(?: page)?|imprint|colophon|index|titelseite|inhalt"
    r"|inhaltsverzeichnis|impressum|couverture|sommaire|table des matières|índice|portada|créditos|indice|copertina"
    r"|inhoud|innehåll|spis treści|содержание|обложка|目录|版权页|封面|目次|奥付)\.?",
    re.IGNORECASE,
)
_TYPES_OF_NO_CHAPTER = frozenset("cover titlepage toc copyright-page landmarks loi lot index colophon".split())
_LABEL = re.compile(  # on the page that wallabag puts before each article
    r"(?:published by|(?:estimated )?reading time|added on|address|veröffentlicht von|(?:geschätzte )?lesezeit"
    r"|hinzugefügt am|adresse|publié par|(?:durée|temps) de lecture|ajouté le|publicado por"
    r"|tiempo de lectura|dirección)\s?:?",
    re.IGNORECASE,
)
_SIGNPOST = re.compile(  # as calibre has them
    r"[|\s]*(?:(?:next|previous|section menu|main menu|nächster|vorheriger|suivant|précédent"
    r"|siguiente|anterior)[|\s]+)*"
    r"(?:section menu|main menu)[|\s]*",
    re.IGNORECASE,
)
_LONGEST_LINE = 200  # code points, where all of a chapter tells of another
_LONGEST_SIGNPOST = 200  # code points of a line of links to other chapters


@dataclass(slots=True)
class Chapter:
    """A chapter: what the book calls it and what it stands under, and its paragraphs."""

    title: str
    under: str
    blocks: list[Block] = field(default_factory=list)


def chapters_of(members: ZipMembers, package: Package, entries: Sequence[Entry]) -> list[Chapter]:
    """Return the chapters in the order of reading; cover, contents and copyright are none."""
    listed = {entry.page for entry in entries}
    found: list[Chapter] = []
    for page in dict.fromkeys(package.pages):
        if page not in members or page == package.navigation or page in package.aside:
            continue
        tree = tree_of(text_of_page(members.find(page)).text)
        if _type_of(tree) & _TYPES_OF_NO_CHAPTER:
            continue
        parts = list(_parts(tree, [entry for entry in entries if entry.page == page]))
        if found and page not in listed and len(listed) > 1 and not _begins_anew(parts):
            found[-1].blocks += [block for part in parts for block in part.blocks]  # a long chapter in several pages
        else:
            found += parts
    return [one for one in found if not _is_none(one)]


def _is_none(chapter: Chapter) -> bool:
    """Tell whether a chapter is none: too short, called as no chapter is, or only told where the next one is from."""
    lines = [block.text for block in chapter.blocks]
    is_about_another = sum(map(bool, map(_LABEL.fullmatch, lines))) >= 2 and max(map(len, lines)) <= _LONGEST_LINE
    return bool(_NO_CHAPTER.fullmatch(chapter.title)) or _size(chapter) < _SHORTEST or is_about_another


def _parts(tree: etree._Element, entries: Sequence[Entry]) -> Iterator[Chapter]:
    """Yield what a page consists of: a chapter, or one for each place on it that the table of contents names."""
    passages = [one for one in passages_of(tree) if not _is_a_signpost(one)]
    if sum(one.linked for one in passages) > _MOST_LINKED * sum(len(one.text) for one in passages):
        return
    starts = _starts(tree, passages, entries)
    for (start, entry), (end, _) in zip(starts, [*starts[1:], (len(passages), None)], strict=True):
        title, under = (entry.title, entry.under) if entry else ("", "")
        yield Chapter(title, under, [Block(one.text, one.style) for one in passages[start:end]])


def _starts(
    tree: etree._Element, passages: Sequence[Passage], entries: Sequence[Entry]
) -> list[tuple[int, Entry | None]]:
    """Return with which paragraph the chapters of a page begin."""
    order = {element: number for number, element in enumerate(tree.iter(etree.Element))}
    places = {element.get("id") or element.get("name"): order[element] for element in order}
    at = [order[one.element] for one in passages]
    starts: dict[int, Entry] = {}
    for entry in entries:
        place = places.get(entry.place, -1) if entry.place else -1
        first = next((number for number, passage in enumerate(at) if passage >= place), len(at))
        starts.setdefault(first, entry)
    if len(starts) < 2:
        return [(0, next(iter(starts.values()), None))]
    first = min(starts)
    return [(0, starts[first]), *sorted((number, entry) for number, entry in starts.items() if number != first)]


def _begins_anew(parts: Sequence[Chapter]) -> bool:
    """Tell whether a page that no table of contents lists begins with a headline of its own."""
    return bool(parts) and bool(parts[0].blocks) and parts[0].blocks[0].style is Style.HEADING


def _is_a_signpost(passage: Passage) -> bool:
    """Tell whether a paragraph only leads to other chapters, as those that programs put into newspapers."""
    if _SIGNPOST.fullmatch(passage.text):
        return True
    return passage.linked > _MOST_LINKED * len(passage.text) and len(passage.text) < _LONGEST_SIGNPOST


def _type_of(tree: etree._Element) -> set[str]:
    body = tree.find("body")
    inner = [] if body is None else [body, *list(body)[:1]]
    return {kind for one in inner for kind in (one.get("epub:type") or "").lower().split()}


def _size(chapter: Chapter) -> int:
    return sum(size_of(block.text) for block in chapter.blocks)
