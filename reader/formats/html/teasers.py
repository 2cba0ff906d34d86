"""Parts of a page that lead elsewhere: lists of links, and rows of teasers with a headline and a sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from reader.formats.html import clutter
from reader.formats.html.containers import LONG, Container, size_of
from reader.formats.html.passages import Passage

_MOST_PASSAGES = 6  # of a teaser
_LARGEST = 900  # code points of a teaser
_MOST_PROSE = 2  # paragraphs
_FEWEST = 2  # teasers in a row
_SHORTEST_LINK = 12  # code points of a headline
_LONGEST_LABEL = 20  # code points
_FEWEST_LABELS = 8
_LINKED = 0.8
_LINKS = 0.5  # of a list's characters
_OF_TEXT = frozenset("p td th tr tbody thead tfoot dd dt body html span blockquote h1 h2 h3 h4 h5 h6".split())


def teasers_of(passages: Sequence[Passage], containers: Mapping[etree._Element, Container]) -> Iterator[Container]:
    """Yield the containers that are teasers of other articles or lists of links."""
    inside: dict[etree._Element, list[Container]] = {}
    for one in containers.values():
        parent = one.element.getparent()
        if parent is not None:
            inside.setdefault(parent, []).append(one)
    for parent, several in inside.items():
        around = containers.get(parent)
        if around and (clutter.is_of_notes(around.names) or _has_item_of_prose(around, passages)):
            continue
        found = [one for one in several if _is_teaser(one, passages)]
        if len(found) >= _FEWEST:
            yield from found
            yield from _all_around(around, found, passages)
    yield from (one for one in containers.values() if _is_list_of_links(one, passages) or _is_of_labels(one))


def _all_around(
    parent: Container | None, found: Sequence[Container], passages: Sequence[Passage]
) -> Iterator[Container]:
    """Yield what the teasers stand in, where nothing else does but a heading."""
    rest = parent.passages - sum(one.passages for one in found) if parent else 0
    if parent and rest <= 2 and parent.prose <= sum(one.prose for one in found):
        yield parent


def _is_teaser(one: Container, passages: Sequence[Passage]) -> bool:
    if one.element.tag in _OF_TEXT or one.passages > _MOST_PASSAGES or one.size > _LARGEST or one.passages < 2:
        return one.element.tag not in _OF_TEXT and one.passages == 1 and _leads_elsewhere(passages[one.first])
    own = passages[one.first : one.last + 1]
    headlines = sum(map(_leads_elsewhere, own))
    return (
        any(map(_leads_elsewhere, own[:2])) and len(own) - headlines <= 1 + _MOST_PROSE and not _has_many_sentences(own)
    )


def _has_many_sentences(own: Sequence[Passage]) -> bool:
    return sum(size_of(passage.text) >= 80 and not _leads_elsewhere(passage) for passage in own) > _MOST_PROSE


def _leads_elsewhere(passage: Passage) -> bool:
    return size_of(passage.text) >= _SHORTEST_LINK and passage.linked >= _LINKED * len(passage.text)


def _is_list_of_links(one: Container, passages: Sequence[Passage]) -> bool:
    if one.element.tag not in ("ul", "ol", "dl", "menu") or one.prose > one.linked:
        return False
    if clutter.is_of_notes(one.names) or _has_item_of_prose(one, passages):
        return False
    return one.link_density > _LINKS and one.passages >= 2


def _has_item_of_prose(one: Container, passages: Sequence[Passage]) -> bool:
    """Tell whether a list has an item that says something and leads nowhere, as none of a list of links does."""
    return any(
        passage.element.getparent() is one.element and not passage.linked and size_of(passage.text) >= LONG
        for passage in passages[one.first : one.last + 1]
        if passage.element.tag == "li"
    )


def _is_of_labels(one: Container) -> bool:
    """Tell whether a container holds many paragraphs of a word or two, as drawings and menus do."""
    is_small = one.size < _LONGEST_LABEL * one.passages and one.passages >= _FEWEST_LABELS and not one.prose
    return is_small and one.element.tag not in ("ul", "ol", "dl", "table", "tbody", "body", "html")
