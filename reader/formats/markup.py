"""Lines without the marks that Markdown puts around their words."""

import re

LONGEST = 300  # code points; no longer line is anything but text, an address excepted
_MARKDOWN = re.compile(r"^(?:[*_]{1,3}(?=\S)|>\s+)|(?<=\S)[*_]{1,3}$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,120}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]{1,120}?)(?<=\S)\1(?![\w*])")
_HEADING = re.compile(r"(?m)^#{1,6} [^\W\d_]")
_LINK = re.compile(r"(?<!!)\[([^\[\]]{1,200})\]\((?:https?:)?[^()\s]{1,300}\)")
_IMAGE = re.compile(r"!\[([^\[\]]{0,300})\]\([^()\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)")
_CODE = re.compile(r"(?<!`)`([^`\n]{1,200})`(?!`)")
_OPENING = re.compile(r"^(?:#{1,6}\s+(?=\D)|(?:>\s?)+)")
_CLOSING_OF_A_HEADING = re.compile(r"(?<=\S)\s+#+$")
_RULE = re.compile(r"(?:[-*_]\s?){3,}")
_ESCAPED = re.compile(r"\\([*_`\[\]()#>])")
_IN_TAGS = re.compile(
    r"<(small|em|i|b|strong|span|sub|sup|center|p|div|cite)(?:\s[^<>]{0,200})?>(.*)</\1>", re.IGNORECASE
)
_PAIRS = re.compile(r"(`{1,2}|~~|==)(?=[^\s`~=])(.+?)(?<=\S)\1")  # code, struck out, marked
_ORNAMENTS = re.compile("^[—–~|•· \u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+")
_ITEM = re.compile(r"^[-*•]\s+(?=[\w\[*_])")


def bare(line: str) -> str:
    """Return a line without the marks of Markdown for what is strong, quoted or an item of a list."""
    line = _ITEM.sub("", line.strip(), count=1)
    if line.startswith("<") and len(line) <= LONGEST and (tagged := _IN_TAGS.fullmatch(line)):
        line = tagged[2].strip()
    line = _LINK.sub(r"\1", line) if "](" in line else line
    if line[:1] in "`~=" and len(line) <= LONGEST and (paired := _PAIRS.fullmatch(line)):
        line = paired[2]
    if not line or len(line) > LONGEST or not (line[0] == ">" or "*" in line or "_" in line):
        return line
    line = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", line))
    return _MARKDOWN.sub("", line).strip() if line.strip(" *_") else ""


def without_ornaments(line: str) -> str:
    """Return a line without bullets, arrows, bars and pictures around it."""
    return _ORNAMENTS.sub("", line).rstrip("~|•· \\")


def is_marked(text: str) -> bool:
    """Tell whether a text is written in Markdown: it has links, strong words or headings of that form."""
    return bool(
        ("](" in text and _LINK.search(text))
        or ("**" in text and _STRONG.search(text))
        or ((text.startswith("#") or "\n#" in text) and _HEADING.search(text))
    )


def without_marks(body: str) -> str:
    """Return the paragraphs of a body written in Markdown without its marks, and without its pictures and rules."""
    paragraphs = (paragraph for paragraph in body.split("\n\n") if not _RULE.fullmatch(paragraph))
    return "\n\n".join(filter(None, map(_plain, paragraphs)))


def _plain(paragraph: str) -> str:
    opened = _OPENING.sub("", paragraph)
    if paragraph.startswith("#"):
        opened = _CLOSING_OF_A_HEADING.sub("", opened)
    linked = _LINK.sub(r"\1", _IMAGE.sub("", opened).strip())
    return _ESCAPED.sub(r"\1", _CODE.sub(r"\1", _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", linked))))
