"""XML as a tree, whatever it tries: nothing is fetched, no entity is spelt out, nothing nests endlessly."""

from typing import Any

from lxml import etree

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_UNSAFE = phrase("declares entities in its XML, which is unsafe")


def tree_of(data: bytes) -> etree._Element:
    """Return the root of the tree; RefusedError where it is none, or declares entities that it could be blown up by."""
    if b"<!ENTITY" in data:
        raise RefusedError(_UNSAFE)
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(_reason(str(error))) from error
    except ValueError as error:
        raise RefusedError(phrase("is damaged: its XML cannot be read")) from error
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and declared.entities():
        raise RefusedError(_UNSAFE)
    return root


def _reason(message: str) -> str:
    """Return what of the parser's own words a reader needs to know."""
    lower = message.lower()
    if "depth" in lower:
        return phrase("is nested too deeply")
    if "entit" in lower and "amplification" in lower:
        return _UNSAFE
    return phrase("is damaged: its XML is not well-formed")
