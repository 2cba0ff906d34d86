"""What a page tells of its article in the places that pages have for it, each value made clean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import unescape

from lxml import etree

from reader.formats.draft import Known
from reader.formats.heads import attribution
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form
from reader.formats.html import json_ld, meta_names, microdata, page_dates, titles
from reader.formats.html.claims import About, Claims, in_order
from reader.text.languages import NAMES

_LONGEST = 400  # code points of a value
_LONGEST_AUTHOR = 200
_LONGEST_SOURCE = 100
_TAG = re.compile(r"<[^<>]{1,500}>")
_NO_AUTHOR = frozenset(
    "admin administrator author unknown unbekannt null none undefined n/a na - [no-author] no-author noauthor wordpress"
    " root user username anonymous guest webmaster editor redaktion redacción redacao redaction rédaction webredaktion"
    " online superuser super-user http https default test www".split()
)
_NO_NAMES = frozenset(  # of several words: what stands where a name could
    (
        "no author", "recent posts", "all posts", "view all posts", "more posts", "all articles", "alle artikel",
        "alle beiträge", "ähnliche beiträge", "weitere beiträge", "tous les articles", "voir tous les articles",
        "todos los artículos", "ver todos los artículos", "tutti gli articoli", "alle artikelen", "alla artiklar",
        "about the author", "über den autor", "forum moderator", "wordpressadmin", "by", "von", "vom", "par", "por",
        "artikel von", "posted by", "written by", "geschrieben von",
    )
)  # fmt: skip
_LABEL = re.compile(
    r"(?:(?:artikel|text|beitrag|eingestellt|geschrieben|verfasst|posted|written|published|publié|écrit|escrito|scritto"
    r"|geschreven)\s+)?(?-i:by|von|vom|par|por|door|przez)\s+(?=\S)"
    r"|(?:auteure?s?|autor(?:en|in|innen|es|a)?|authors?|verfasser(?:in)?|themenstarter)\s*[:：]?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_NO_SOURCE = frozenset(("wordpress", "home", "index", "untitled", "null", "undefined", "blog", "website"))
_IS_ADDRESS = re.compile(r"(?:https?:)?//|www\.|^@|^/|\S+@\S+\.\w+$")
_ARCHIVED = re.compile(
    r"^https?://(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?|archive\.(?:ph|today|is|li|fo|md|vn)/[\d.-]{4,17})/"
    r"(?=https?://)"
)
_TRACKING = re.compile(r"(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&#]*&?")
_ACCOUNT = re.compile(r"[\w.-]*[\d_][\w.-]*|[a-z][a-z.-]*")  # "CC7567", "jdoe"
_BESIDE = re.compile(r"\s+[•·|]\s+")  # between a name and what is told beside it
_NORWEGIAN = {"nb": "no", "nn": "no"}


def known_of(tree: etree._Element, url: str = "", *, today: date | None = None) -> Known:
    """Return what a page tells of its article; the address that it was fetched from counts where it names none itself.

    JSON-LD, then meta elements, then microdata and other marks are trusted; `title` comes without the site's name.
    """
    headings = titles.headings_of(tree)
    node, by_id = json_ld.article_node(tree, headings)
    sources = (json_ld.claims_of(node, by_id, headings), meta_names.claims_of(tree), microdata.claims_of(tree))
    address = _first(_addresses(in_order(sources, About.URL))) or _first(_addresses([url]))
    claimed = _first(_sources(in_order(sources, About.SOURCE)))
    source = claimed or titles.site_in(headings[0], address) or titles.site_beside(headings[0], tree)
    published, undated_because = page_dates.day_of(in_order(sources, About.PUBLISHED), address, today or date.today())
    return Known(
        title=titles.title_of(map(_clean, in_order(sources, About.TITLE)), headings, source, titles.heads_of(tree)),
        author=_author([name for name in map(_authors, in_order(sources, About.AUTHOR)) if name], source),
        source=source,
        url=address,
        section=_first(
            value for value in map(_clean, in_order(sources, About.SECTION)) if not _IS_ADDRESS.search(value)
        ),
        language=language_of(_said_languages(tree, sources)),
        published=published,
        undated_because=undated_because,
    )


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")


def _clean(value: str) -> str:
    """Return a value without entities, of which some are written twice, and without tags."""
    value = unescape(unescape(value[: 4 * _LONGEST])) if "&" in value else value
    value = _TAG.sub(" ", value) if "<" in value else value
    return " ".join(value.split())[:_LONGEST].strip(" ,;|")


def _author(claimed: Sequence[str], source: str) -> str:
    """Return the first that is claimed, or where that is an account or the site itself the first who is a person."""
    first = _first(claimed)
    if not _ACCOUNT.fullmatch(first) and first.casefold() != source.casefold():
        return first
    return next(filter(attribution.are_people, claimed), first)


def _authors(value: str) -> str:
    """Return the names that a value says, each once, "" where it is a placeholder or an address."""
    names = [_name(name) for name in _clean(value).split(";")]
    said = ", ".join(dict.fromkeys(filter(None, names)))
    return said if len(said) <= _LONGEST_AUTHOR else ""


def _name(value: str) -> str:
    parts = Forms(date.today()).of(value, below_title=True) if any(map(str.isdigit, value)) else ()
    value = next((part.value for part in parts if part.form in (Form.AUTHOR, Form.NAME)), value)
    value = next(filter(attribution.are_people, _BESIDE.split(value)), value)
    value = value[found.end() :] if (found := _LABEL.match(value)) else value
    name = " ".join((attribution.author_of(value, below_title=True) or value).split()).strip(" ,|·•-–—")
    said = name.casefold().rstrip(" :")
    is_placeholder = not said or said in _NO_AUTHOR or said in _NO_NAMES
    is_no_name = is_placeholder or _IS_ADDRESS.search(name) or not any(map(str.isalpha, name))
    return "" if is_no_name else name


def _sources(values: Iterable[str]) -> Iterator[str]:
    for value in map(_clean, values):
        if value.casefold() not in _NO_SOURCE and not _IS_ADDRESS.search(value) and len(value) <= _LONGEST_SOURCE:
            yield value


def _addresses(values: Iterable[str]) -> Iterator[str]:
    """Yield those that are whole and more than a site's front page, as they were before an archive copied them."""
    for value in values:
        url = _TRACKING.sub("", _ARCHIVED.sub("", unescape(value.strip()))).rstrip("?&")
        path = attribution.url_of(url).partition("://")[2].partition("/")[2]
        if url.startswith(("http://", "https://")) and path.partition("#")[0]:
            yield url if "#!" in url else url.partition("#")[0]


def _said_languages(tree: etree._Element, sources: Sequence[Claims]) -> Iterator[str]:
    body = tree.find("body")
    for element in (tree, *(() if body is None else (body,))):
        for name in ("lang", "xml:lang", "{http://www.w3.org/XML/1998/namespace}lang"):
            yield element.get(name) or ""
    yield from in_order(sources, About.LANGUAGE)


def language_of(said: Iterable[str]) -> str:
    """Return the code of the first that is a language; of those of Norway, as of dialects, the common one."""
    codes = (re.split(r"[-_]", value.strip().lower())[0] for value in said)
    code = _first(code for code in codes if code in NAMES)
    return _NORWEGIAN.get(code, code)
