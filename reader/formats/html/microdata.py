"""What the elements of a page are marked to say: microdata, RDFa, hAtom, links to an author, times."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from lxml import etree

from reader.formats.heads import attribution
from reader.formats.html import elements
from reader.formats.html.claims import About, Claims, gather
from reader.formats.html.passages import passages_of

_PROPERTIES = {
    "headline": About.TITLE,
    "alternativeheadline": None,
    "author": About.AUTHOR,
    "creator": About.AUTHOR,
    "publisher": About.SOURCE,
    "datepublished": About.PUBLISHED,
    "articlesection": About.SECTION,
    "inlanguage": About.LANGUAGE,
    "mainentityofpage": About.URL,
}
_VALUES = ("content", "datetime", "href", "src")
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|writer|signature|autor|autore|auteur)(?:$|[\s_-])", re.I
)
_NO_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:bio|about|avatar|image|img|photo|social|follow|comments?|box|card|info|related)", re.I
)
_PUBLISHED = re.compile(
    r"(?:^|\s)(?:published|entry-date|dt-published|post-date|pubdate|article-date|date-published)(?:$|\s)", re.I
)
_MOST_MARKED = 1_000  # properties and bylines: a page with more is of hundreds of articles
_MOST_CLASSES = 8_192  # that are remembered
_LONGEST_CLASSES = 300
_LONGEST_BYLINE = 100  # code points
_OF_OTHERS = frozenset(("aside", "nav", "footer", "li"))
_COMMENTS = re.compile(r"comment|related|teaser|sidebar|(?<!post-)(?<!entry-)(?<!article-)footer", re.I)


def claims_of(tree: etree._Element) -> Claims:
    """Return what the marks of a page's elements claim; of links to authors and bylines only the first."""
    marked: list[tuple[About, str]] = []
    bylines: list[etree._Element] = []
    for element in tree.iter(etree.Element):
        if (names := element.get("itemprop")) and len(marked) < _MOST_MARKED:
            marked += _properties_of(element, names)
        if (classes := element.get("class")) and len(bylines) < _MOST_MARKED and _may_be_byline(classes):
            bylines.append(element)
    return gather((*marked, *_authors(tree, bylines), *_times(tree)))


@lru_cache(maxsize=_MOST_CLASSES)
def _may_be_byline(classes: str) -> bool:
    return bool(_BYLINE.search(classes[:_LONGEST_CLASSES]))


def _properties_of(element: etree._Element, names: str) -> Iterator[tuple[About, str]]:
    for name in names.lower().split():
        about = _PROPERTIES.get(name)
        if about and not _is_of_another(element, ()):
            yield about, _value(element, about)


def _value(element: etree._Element, about: About) -> str:
    """Return what a marked element says; of a person or a newspaper its name."""
    if about in (About.AUTHOR, About.SOURCE):
        named = elements.select(element, ".//*[@itemprop='name']") or [element]
        return "; ".join((one.get("content") or _text(one)).strip(" ,;") for one in named)
    names = (*_VALUES, "title") if element.tag == "abbr" else _VALUES
    return next((element.get(name) or "" for name in names if element.get(name)), "") or _text(element)


def _authors(tree: etree._Element, bylines: Iterable[etree._Element]) -> Iterator[tuple[About, str]]:
    links = (a for a in tree.iter("a", "link") if "author" in (a.get("rel") or "").lower().split())
    linked = [a for a in links if a.tag == "a" and not _is_of_another(a)]
    if linked:
        beside = [a for a in linked if _grandparent(a) is _grandparent(linked[0])]
        yield About.AUTHOR, "; ".join(dict.fromkeys(_text(a) for a in beside))
    for element in bylines:
        if _is_byline(element) and (text := _who(element)) and len(text) <= _LONGEST_BYLINE:
            yield About.AUTHOR, text
            return


def _who(element: etree._Element) -> str:
    """Return what a byline says, of several lines that which names somebody."""
    lines = [passage.text for passage in passages_of(element)]
    return next((line for line in lines if attribution.are_people(line)), "") if len(lines) > 1 else _text(element)


def _is_byline(element: etree._Element) -> bool:
    classes = element.get("class", "")
    return not _NO_BYLINE.search(classes) and not _is_of_another(element)


def _times(tree: etree._Element) -> Iterator[tuple[About, str]]:
    for element in tree.iter("time", "abbr"):
        is_marked = element.get("pubdate") is not None or _PUBLISHED.search(element.get("class", ""))
        if is_marked and not _is_of_another(element):
            yield About.PUBLISHED, element.get("datetime") or element.get("title") or _text(element)
    heading = next(tree.iter("h1"), None)
    beside = elements.select(heading, "following::time[@datetime][position() <= 3]") if heading is not None else ()
    yield from ((About.PUBLISHED, time.get("datetime") or "") for time in beside if not _is_of_another(time))


def _is_of_another(element: etree._Element, tags: Container[str] = _OF_OTHERS) -> bool:
    """Tell whether an element stands in a part of a page that is about other articles or by other people."""
    return any(
        one.tag in tags or _COMMENTS.search(f"{one.get('class', '')} {one.get('id', '')}")
        for one in element.iterancestors()
        if one.tag not in ("body", "html")
    )


def _grandparent(element: etree._Element) -> etree._Element | None:
    parent = element.getparent()
    return None if parent is None else parent.getparent()


def _text(element: etree._Element) -> str:
    return " ".join(elements.text_of(element).split())
