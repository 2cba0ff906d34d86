"""Articles as XML, as two news archives hand them out: Factiva (PPS) and ProQuest (TDM)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from lxml import etree

from reader.formats.feeds.entry import Entry
from reader.formats.xml_tree import tree_of
from reader.lazy_dataclass import dataclass

_PARAGRAPHS = ("paragraph", "p", "para")


@dataclass(frozen=True, slots=True)
class _Layout:
    """The names of the elements that hold what is known of an article."""

    article: str
    title: str
    texts: Sequence[str]
    author: str
    source: str
    day: str
    language: str


_LAYOUTS = (
    _Layout(
        "article", "headline", ("leadParagraph", "tailParagraphs"), "byline", "sourceName", "publicationDate",
        "baseLanguage",
    ),
    _Layout("RECORD", "Title", ("Text",), "OriginalForm", "PubTitle", "NumericDate", "LanguageCode"),
)  # fmt: skip


def entries_of_archive(data: bytes) -> list[Entry]:
    """Return the articles; RefusedError where the XML is damaged or unsafe."""
    root = tree_of(data)
    return [_entry(one, layout) for layout in _LAYOUTS for one in _all(root, layout.article) if _has_text(one, layout)]


def _has_text(article: etree._Element, layout: _Layout) -> bool:
    return any(True for name in (layout.title, *layout.texts) for _ in _all(article, name))


def _entry(article: etree._Element, layout: _Layout) -> Entry:
    return Entry(
        title=_first(article, layout.title),
        text="".join(_paragraphs(article, layout.texts)),
        author=", ".join(dict.fromkeys(filter(None, map(_text, _all(article, layout.author))))),
        source=_first(article, layout.source),
        published=_first(article, layout.day),
        url="",
        language=_first(article, layout.language),
    )


def _paragraphs(article: etree._Element, names: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs of the texts as pieces of a page; a text that is one already comes as it is."""
    for name in names:
        for text in _all(article, name):
            parts = [one for one in text.iter(etree.Element) if _name(one) in _PARAGRAPHS] or [text]
            is_page = len(text) == 0 and "<p" in (text.text or "")
            yield from (
                [text.text or ""] if is_page else (f"<p>{escape(said)}</p>" for said in map(_text, parts) if said)
            )


def _first(article: etree._Element, name: str) -> str:
    return next(map(_text, _all(article, name)), "")


def _all(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (one for one in element.iter(etree.Element) if _name(one) == name)


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
