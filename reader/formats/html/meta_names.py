"""What the head of a page claims in its meta elements: OpenGraph, Dublin Core and what content systems call it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from reader.formats.html.claims import About, Claims, gather

_NAMES = {
    About.TITLE: (
        "dc.title dcterms.title og:title citation_title headline parsely-title sailthru.title twitter:title hdl"
        " cxenseparse:title eomportal-title article:title"
    ),
    About.AUTHOR: (
        "dc.creator dcterms.creator author article:author parsely-author sailthru.author byl citation_author authors"
        " article:author_name og:article:author cxenseparse:author creator dc.contributor article.author author.name"
    ),
    About.SOURCE: (
        "og:site_name dc.publisher dcterms.publisher citation_journal_title publisher article:publisher"
        " application-name apple-mobile-web-app-title"
    ),
    About.URL: "og:url parsely-link twitter:url dc.identifier dcterms.identifier al:web:url",
    About.SECTION: (
        "article:section parsely-section section cxenseparse:section article.section category news_section"
        " sailthru.section"
    ),
    About.LANGUAGE: "content-language dc.language dcterms.language language og:locale",
    About.PUBLISHED: (
        "article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date pubdate"
        " publish-date publish_date publishdate publication_date publication-date publicationdate datepublished"
        " date_published originalpublicationdate cxenseparse:recs:publishtime citation_publication_date dc.date.issued"
        " dcterms.issued dc.date dcterms.date dc.date.created dcterms.created article.published article_date_original"
        " article:published displaydate ptime pdate date.created created_time date release_date rnews:datepublished"
    ),
}
_ABOUT = {name: (about, rank) for about, names in _NAMES.items() for rank, name in enumerate(names.split())}
_ATTRIBUTES = ("property", "name", "itemprop", "http-equiv")
_DUBLIN_CORE = re.compile(r"^(dc|dcterms?)[:.]")


def claims_of(tree: etree._Element) -> Claims:
    """Return what the meta elements of a page claim, and the address that it says it has."""
    found: dict[tuple[int, int, About], list[str]] = {}
    for rank, attribute, about, value in _find_claims(tree):
        found.setdefault((rank, attribute, about), []).append(value)
    in_order = sorted(found.items(), key=lambda one: one[0][:2])
    return gather(
        (about, "; ".join(values) if about is About.AUTHOR else values[0]) for (*_, about), values in in_order
    )


def _find_claims(tree: etree._Element) -> Iterator[tuple[int, int, About, str]]:
    """Yield what is claimed, with the rank of its name and which attribute says it: each such list is whole."""
    for meta in tree.iter("meta"):
        value = meta.get("content") or ""
        for at, attribute in enumerate(_ATTRIBUTES):
            for name in (meta.get(attribute) or "").lower().split():
                about, rank = _ABOUT.get(
                    _DUBLIN_CORE.sub(
                        lambda found: found[1].replace("dcterm", "dcterms").replace("termss", "terms") + ".", name
                    ),
                    (None, 0),
                )
                if about:
                    yield rank, at, about, value
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield -1, 0, About.URL, link.get("href") or ""
