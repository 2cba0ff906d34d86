"""What a page tells search engines of its article in JSON (schema.org, https://www.w3.org/TR/json-ld11/)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any, TypeAlias

from lxml import etree

from reader.formats.html.claims import About, Claims, gather

Node: TypeAlias = Mapping[str, Any]

_LONGEST = 2_000_000  # code points
_MOST_NODES = 2_000
_ARTICLES = frozenset(("BlogPosting", "Report", "LiveBlogPosting", "SocialMediaPosting", "Review", "CreativeWork"))
_LISTS_OF_OTHERS = frozenset(
    ("itemListElement", "relatedLink", "mentions", "comment", "citation", "isPartOf", "hasPart")
)
_COMMENT = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|(?://\s*|/\*\s*)?\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
_LINE_END = re.compile(r"\r\n?|\n")


def article_node(tree: etree._Element, headings: Sequence[str]) -> tuple[Node, Mapping[str, Node]]:
    """Return what is told of the article, empty if nothing is, and all nodes by their @id.

    Where several articles are told of, it is the one that one of the headings belongs to, else the first.
    """
    nodes = list(_nodes(tree))
    articles = [node for node in nodes if any(map(_is_article, _types(node)))]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    if not articles:
        return {}, by_id
    return max(articles, key=lambda node: _likelihood(node, headings)), by_id


def claims_of(node: Node, by_id: Mapping[str, Node], headings: Sequence[str]) -> Claims:
    """Return what the node of an article claims; of its headline and its name that comes first which the page shows."""

    def claimed() -> Iterator[tuple[About, str]]:
        titles = [text_of(node.get("headline")), text_of(node.get("name"))]
        yield from ((About.TITLE, title) for title in sorted(titles, key=lambda title: not _is_among(title, headings)))
        yield About.AUTHOR, "; ".join(_names(node.get("author") or node.get("creator"), by_id))
        yield About.SOURCE, "".join(_names(node.get("publisher") or node.get("sourceOrganization"), by_id)[:1])
        yield from ((About.URL, text_of(address)) for address in (node.get("url"), node.get("@id")))
        page = node.get("mainEntityOfPage")
        yield About.URL, text_of(page.get("@id") or page.get("url")) if isinstance(page, dict) else text_of(page)
        yield About.SECTION, "".join(_texts(node.get("articleSection"))[:1])
        yield About.LANGUAGE, "".join(_names(node.get("inLanguage"), by_id)[:1])
        for key in ("datePublished", "dateCreated", "uploadDate"):
            yield About.PUBLISHED, text_of(node.get(key))

    return gather(claimed())


def text_of(value: object) -> str:
    """Return a value where it is a text, or the first of several."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value", "")
    return value if isinstance(value, str) else str(value) if type(value) is int else ""


def _nodes(tree: etree._Element) -> Iterator[Node]:
    count = 0
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        waiting = [_parse(script.text or "")]
        while waiting and count < _MOST_NODES:
            value = waiting.pop()
            if isinstance(value, dict):
                count += 1
                yield value
                inner = [one for key, one in value.items() if key not in _LISTS_OF_OTHERS]
            else:
                inner = value if isinstance(value, list) else []
            waiting += [one for one in reversed(inner) if isinstance(one, (dict, list))]


def _parse(text: str) -> object:
    """Return the JSON in a script, also where a comment stands around it or lines end within its strings."""
    if len(text) > _LONGEST:
        return None
    for attempt in (text, _COMMENT.sub("", _COMMENT.sub("", text)), _LINE_END.sub(" ", text)):
        try:
            return json.loads(attempt, strict=False)
        except ValueError:
            continue
        except RecursionError:
            return None
    return None


def _types(node: Node) -> list[str]:
    return [kind.rpartition("/")[2] for kind in _texts(node.get("@type"))]


def _is_article(kind: str) -> bool:
    return kind.endswith("Article") or kind in _ARTICLES


def _likelihood(node: Node, headings: Sequence[str]) -> float:
    is_named = any(_is_among(text_of(node.get(key)), headings) for key in ("headline", "name"))
    is_creative_work = "CreativeWork" in _types(node)
    return 2 * is_named + ("datePublished" in node) / 2 + ("articleBody" in node) / 2 - is_creative_work


def _is_among(title: str, headings: Sequence[str]) -> bool:
    title = _plain(title)
    return bool(title) and any(title in heading or heading in title for heading in map(_plain, headings) if heading)


def _plain(text: str) -> str:
    return " ".join(unescape(text).split()).casefold()


def _names(value: object, by_id: Mapping[str, Node]) -> list[str]:
    """Return the names of those that a value tells of: texts, nodes with a name, or the @id of such nodes."""
    several = value if isinstance(value, list) else [value]
    named = (one if isinstance(one, str) else _name(one, by_id) for one in several[:50])
    return [name for name in named if name]


def _name(value: object, by_id: Mapping[str, Node]) -> str:
    if not isinstance(value, dict):
        return ""
    known = value if value.get("name") else by_id.get(text_of(value.get("@id")), {})
    return ", ".join(_texts(known.get("name"))) or text_of(value)


def _texts(value: object) -> list[str]:
    several = value if isinstance(value, list) else [value]
    return [one for one in several if isinstance(one, str)]
