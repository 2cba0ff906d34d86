"""Which elements begin a paragraph, which nobody sees, and what their classes say."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td"
    " tfoot th thead tr ul noframes frameset listing xmp plaintext".split()
)
UNSEEN = frozenset(
    "script style noscript template head link meta title base svg canvas object embed applet audio video iframe map"
    " param source track select option datalist button input textarea progress meter rp rt dialog frame area img"
    " picture annotation".split()
)
_MOST_CLASSES = 8_192  # that are remembered
_LONGEST_CLASSES = 300
_HIDING_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table\b)", re.IGNORECASE)
_PERMALINK = re.compile(r"\s*(?:¶|🔗|(?<=\s)#)\s*$")
_FOR_SCREEN_READERS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden|hidden-text)(?:$|\s)",
    re.I,
)


def select(element: etree._Element, path: str) -> list[etree._Element]:
    """Return the elements that an XPath leads to."""
    found = element.xpath(path)
    return [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else []


def is_unseen(element: etree._Element) -> bool:
    """Tell whether a browser shows nothing of an element."""
    if element.tag in UNSEEN:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if (style := attributes.get("style")) and _HIDING_STYLE.search(style):
        return True
    classes = attributes.get("class")
    return bool(classes) and _is_for_screen_readers(classes)


@lru_cache(maxsize=_MOST_CLASSES)
def _is_for_screen_readers(classes: str | None) -> bool:
    return bool(classes and _FOR_SCREEN_READERS.search(classes[:_LONGEST_CLASSES]))


def leads_elsewhere(element: etree._Element) -> bool:
    """Tell whether an element is a link with an address, neither a mark to jump to nor a button that calls a script."""
    address = element.get("href") if element.tag == "a" else None
    return address is not None and not address.lstrip().lower().startswith("javascript:")


def without_permalink(heading: str) -> str:
    """Return a heading without the sign behind it that leads to it and is shown where the mouse is."""
    return _PERMALINK.sub("", heading)


def begins_paragraph(element: etree._Element) -> bool:
    """Tell whether an element stands on lines of its own."""
    if element.tag in BLOCKS:
        return True
    style = element.get("style")
    return bool(style and _BLOCK_STYLE.search(style))


def text_of(element: etree._Element, line_end: str = " ") -> str:
    """Return the words of an element with what ends a line between those that stand on lines of their own."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, one in walk:
        is_line = one.tag == "br" if event == "start" else event == "end" and one.tag in BLOCKS
        if event == "start" and is_unseen(one):
            walk.skip_subtree()
        elif event == "start":
            pieces += (line_end if is_line else "", one.text or "")
        if event != "start" and one is not element:
            pieces += (line_end if is_line else "", one.tail or "")
    return "".join(pieces)
