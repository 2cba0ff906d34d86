"""Text out of a piece of a web page that was saved as plain text, tags and all; a whole page is no plain text."""

import re
from html import unescape

_LOOKED_AT = 2_000  # code points that tell whether there are tags
_LEAST_TAGS = 4
_OF_TEXT = (
    "a|abbr|address|article|aside|b|blockquote|body|br|button|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img"
    "|iframe|label|li|main|mark|nav|noscript|picture|pre|ol|p|section|small|span|strong|sub|sup|table|tbody|td|th|thead|time|title|tr|u|ul"
)
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>{_OF_TEXT})(?:[\s/][^<>]{{0,2000}})?>", re.IGNORECASE)
_HIDDEN = re.compile(
    r"<!--[^-]{0,2000}-->|<(?:script|style)\b[^<>]{0,500}>[^<]*</(?:script|style)>|<(?:meta|link|/?head)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_NO_CHARACTER = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)  # Python refuses numbers of 4,300 digits
_ENTITY = re.compile(
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|euro|pound"
    r"|[a-z](?:acute|grave|uml|circ|cedil|tilde|ring|slash)|szlig);",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"<time\b[^<>]{0,300}?\bdatetime=[\"']?(\d{4}-\d\d-\d\d)[^<>]{0,300}>[^<>\d]{0,40}(\d{1,2}[:.]\d\d[^<>]{0,20})?</time>",
    re.IGNORECASE,
)
_LINE_END_BETWEEN_TAGS = re.compile(
    r"(</(?:b|i|u|em|strong|small|span|font)>)[ \t]*\n\s*(?=<(?:b|i|u|em|strong|small|span|font)\b)", re.IGNORECASE
)
_BLANK_LINES = re.compile(r"\n\s*\n")
_OF_A_HEAD = re.compile(
    r"^<time\b|(?:class|itemprop|rel|id)\s?=\s?[\"']?[^\"'<>]{0,60}(?:author|byline|date|publi|source|section|meta)",
    re.IGNORECASE,
)
_LINES = frozenset({"br", "li", "tr", "dt", "dd"})
_INLINE = frozenset("a abbr b code label mark cite em font i img small span strong sub sup time u".split())


def without_entities(text: str) -> str:
    """Return a text with the characters that named and numbered entities stand for: "&rsquo;", "&#8217;"."""
    return _ENTITY.sub(lambda entity: unescape(entity[0]), text) if "&" in text else text


def is_fragment(text: str) -> bool:
    """Tell whether a text has tags of a page in it, some of them closed, as nobody writes by hand."""
    tags = list(_TAG.finditer(text[:_LOOKED_AT]))
    are_breaks = all(tag["name"].lower() == "br" for tag in tags)
    return len(tags) >= _LEAST_TAGS and (are_breaks or any(tag["end"] for tag in tags))


def text_of(fragment: str) -> str:
    """Return what a piece of a page says: a paragraph a block, its first heading marked as Markdown does."""
    fragment = _LINE_END_BETWEEN_TAGS.sub(r"\1<br>", fragment)
    blocks = (" ".join(block.split()) for block in _BLANK_LINES.split(_HIDDEN.sub("", fragment)))
    text = _TAG.sub(_white_space, _DAY.sub(r"<p>\1 \2</p>", "\n\n".join(blocks)))
    text = _FIRST_HEADING.sub("# ", text, count=1).replace(_HEADING, "")
    return unescape(_NO_CHARACTER.sub("\ufffd", text))


_HEADING = "\ue000"  # of private use
_FIRST_HEADING = re.compile(_HEADING)


def _white_space(tag: re.Match[str]) -> str:
    name = tag["name"].lower()
    if name in _LINES:
        return "\n"
    if name in ("td", "th"):
        return " "
    heading = _HEADING if name in ("h1", "h2") and not tag["end"] else ""
    if name in _INLINE and not tag["end"] and _OF_A_HEAD.search(tag[0]):
        return "\n"
    return "" if name in _INLINE else f"\n\n{heading}"
