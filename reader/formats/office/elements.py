"""Elements of XML by their names alone: word processors write the same in several namespaces."""

from __future__ import annotations

from lxml import etree


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace; "" of a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def value_of(element: etree._Element | None, name: str = "val") -> str:
    """Return an attribute, whatever its namespace."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return what a path of names leads to."""
    for name in path:
        element = None if element is None else next((one for one in element if local_name(one) == name), None)
    return element
