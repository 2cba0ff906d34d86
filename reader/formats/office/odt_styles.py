"""The styles and lists that an OpenDocument text declares, by the names that its paragraphs have for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml import etree

from reader.formats.office.elements import local_name, value_of
from reader.model import Style

_MOST_PARENTS = 12
_ESCAPED_SPACE = "_20_"
_GROUPS = ("styles", "automatic-styles")


def style_names_of(roots: Iterable[etree._Element]) -> dict[str, str]:
    """Return the names that users see of the styles, in small letters; of one made by the way, that of its parent."""
    declared = {value_of(one, "name"): one for one in _declarations(roots) if local_name(one) == "style"}
    return {name: _seen_name(name, declared) for name in declared}


def lists_of(roots: Iterable[etree._Element]) -> dict[str, Style]:
    """Return what the items of each list are, by its first level."""
    lists = (one for one in _declarations(roots) if local_name(one) == "list-style")
    return {value_of(one, "name"): _items(one) for one in lists}


def plain_name(name: str) -> str:
    return name.replace(_ESCAPED_SPACE, " ").lower()


def _declarations(roots: Iterable[etree._Element]) -> list[etree._Element]:
    return [one for root in roots for group in root if local_name(group) in _GROUPS for one in group]


def _items(element: etree._Element) -> Style:
    is_numbered = next((local_name(level) for level in element), "") == "list-level-style-number"
    return Style.NUMBERED if is_numbered else Style.BULLET


def _seen_name(name: str, declared: Mapping[str, etree._Element]) -> str:
    for _ in range(_MOST_PARENTS):
        element = declared.get(name)
        parent = value_of(element, "parent-style-name")
        if element is None or not parent or local_name(element.getparent()) == "styles":  # type: ignore[arg-type]
            break
        name = parent
    return plain_name(name)
