"""The tree of a page, read without loading or running anything, and bounded."""

from __future__ import annotations

import re

from lxml import etree

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_LONGEST = 12_000_000  # code points, pictures within the page left out
_MOST_ELEMENTS = 60_000
_LONGEST_TEXT = 4_000_000  # code points
DEEPEST = 500  # elements within each other
_TOO_DEEP = etree.XPath(f"boolean({'/*' * DEEPEST})")
_COUNT = etree.XPath("count(//*)")
_LENGTH = etree.XPath("string-length(/)")
_PICTURE = re.compile(r"data:[\w/+.;=-]{0,100},[^\"')\s<>]{256,}")
_LONGEST_TAG = 100_000  # code points
_LONG_TAG = re.compile(rf"<[A-Za-z][^<>]{{{_LONGEST_TAG},}}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_WITHOUT_CONTROLS = bytes(32 if byte < 32 and chr(byte) not in "\t\n\f\r" else byte for byte in range(256))
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d{1,6}\)(?P<ie>\S{1,2000})"
    r"|<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s*(?P<single>\S{1,2000})",
    re.IGNORECASE,
)
_HEAD = 4_096  # code points
_OF_HEAD = frozenset("title meta link style script base noscript template basefont bgsound".split())


def tree_of(markup: str) -> etree._Element:
    """Return the root of a page's tree, `<html>`, whatever its markup is like; RefusedError where it is beyond bounds.

    No DTD is read, no entity is followed, nothing comes from the network; comments are left out.
    """
    if "data:" in markup:
        markup = _PICTURE.sub("data:,", markup)
    if len(markup) > _LONGEST:
        raise RefusedError(
            phrase(
                "is larger than {megabytes} MB without its pictures, as no page of an article is",
                megabytes=_LONGEST // 1_000_000,
            )
        )
    _check_tags(markup)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    root = etree.fromstring(markup.encode("utf-8", "replace").translate(_WITHOUT_CONTROLS), parser)
    if root is None:
        raise RefusedError(phrase("has no text"))
    _check_bounds(root)
    _end_head(root)
    return root


def _check_tags(markup: str) -> None:
    """Refuse a tag with thousands of attributes: the parser compares each with all others."""
    for found in _LONG_TAG.finditer(markup):
        if len(_QUOTED.sub("", found[0])) > _LONGEST_TAG:
            raise RefusedError(
                phrase("is made to do harm: a tag has more than {n} characters besides its values", n=_LONGEST_TAG)
            )


def saved_from(markup: str) -> str:
    """Return the address that a browser noted above a page when it saved it, "" if there is none."""
    found = _SAVED_FROM.search(markup[:_HEAD])
    url = (found["ie"] or found["single"]) if found else ""
    return url if url.startswith(("http://", "https://")) else ""


def _end_head(root: etree._Element) -> None:
    """Put what no head can hold into the body: unmarked, its end is not known to the parser."""
    head = root.find("head")
    first = next((at for at, one in enumerate(head) if one.tag not in _OF_HEAD), None) if head is not None else None
    if head is None or first is None:
        return
    found = root.find("body")
    body = etree.SubElement(root, "body") if found is None else found
    moved = list(head)[first:]
    moved[-1].tail = f"{moved[-1].tail or ''}{body.text or ''}"
    body.text = None
    body[:0] = moved


def _check_bounds(root: etree._Element) -> None:
    if _TOO_DEEP(root):
        raise RefusedError(
            phrase("is nested too deeply: more than {deepest} elements within each other", deepest=DEEPEST)
        )
    if float(str(_COUNT(root))) > _MOST_ELEMENTS:
        raise RefusedError(phrase("has more than {n} elements, as no page of an article has", n=_MOST_ELEMENTS))
    if float(str(_LENGTH(root))) > _LONGEST_TEXT:
        raise RefusedError(
            phrase("has more than {n} characters of text, as no page of an article has", n=_LONGEST_TEXT)
        )
