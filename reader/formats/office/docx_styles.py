"""The styles and lists that a Word file declares, by the ids that its paragraphs name them with."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from reader.formats.office import style_names
from reader.formats.office.elements import child, local_name, value_of
from reader.lazy_dataclass import dataclass
from reader.model import Style

_MOST_PARENTS = 12


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a style of paragraphs says of them."""

    name: str = ""
    style: Style = Style.PLAIN
    level: int = 0
    list_id: str = ""


def styles_of(root: etree._Element | None) -> dict[str, ParagraphStyle]:
    """Return the styles of `word/styles.xml` by their ids."""
    declared = {value_of(one, "styleId"): one for one in ([] if root is None else root) if local_name(one) == "style"}
    return {id_: _style(id_, declared) for id_ in declared}


def lists_of(root: etree._Element | None) -> dict[str, dict[str, Style]]:
    """Return of each list of `word/numbering.xml` what its items are, a level each."""
    elements = [] if root is None else list(root)
    levels = {value_of(one, "abstractNumId"): _levels(one) for one in elements if local_name(one) == "abstractNum"}
    lists = [one for one in elements if local_name(one) == "num"]
    return {value_of(one, "numId"): levels.get(value_of(child(one, "abstractNumId")), {}) for one in lists}


def _levels(element: etree._Element) -> dict[str, Style]:
    return {
        value_of(level, "ilvl"): Style.BULLET
        if value_of(child(level, "numFmt")) in ("bullet", "none", "")
        else Style.NUMBERED
        for level in element
        if local_name(level) == "lvl"
    }


def _style(id_: str, declared: Mapping[str, etree._Element]) -> ParagraphStyle:
    """Return a style with what it takes over from those that it is based upon."""
    name, style, level, list_id = "", Style.PLAIN, 0, ""
    for _ in range(_MOST_PARENTS):
        element = declared.get(id_)
        if element is None:
            break
        own = value_of(child(element, "name")).lower()
        name = name or own
        style = style_names.style_of(own) if style is Style.PLAIN else style
        level = level or style_names.level_of(own) or outline_level(child(element, "pPr"))
        list_id = list_id or value_of(child(element, "pPr", "numPr", "numId"))
        id_ = value_of(child(element, "basedOn"))
    return ParagraphStyle(name, style, level, list_id)


def outline_level(properties: etree._Element | None) -> int:
    """Return the outline level of a paragraph counted from 1; 0 where it is body text."""
    found = value_of(child(properties, "outlineLvl"))
    return int(found) + 1 if found in {"0", "1", "2", "3", "4", "5", "6", "7", "8"} else 0
