"""Lines without the marks that Markdown puts around their words."""

import re

LONGEST = 300  # code points; no longer line is anything but text, an address excepted
_MARKDOWN = re.compile(r"^(?:[*_]{1,3}(?=\S)|>\s+)|(?<=\S)[*_]{1,3}$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,120}?)(?<=\S)\1")
_LINK = re.compile(r"(?<!!)\[([^\[\]]{1,200})\]\((?:https?:)?[^()\s]{1,300}\)")
_IN_TAGS = re.compile(
    r"<(small|em|i|b|strong|span|sub|sup|center|p|div|cite)(?:\s[^<>]{0,200})?>(.*)</\1>", re.IGNORECASE
)
_ITEM = re.compile(r"^[-*•]\s+(?=[\w\[])")


def bare(line: str) -> str:
    """Return a line without the marks of Markdown for what is strong, quoted or an item of a list."""
    line = _ITEM.sub("", line.strip(), count=1)
    if line.startswith("<") and len(line) <= LONGEST and (tagged := _IN_TAGS.fullmatch(line)):
        line = tagged[2].strip()
    line = _LINK.sub(r"\1", line) if "](" in line else line
    if not line or len(line) > LONGEST or (line[0] not in "*_>" and line[-1] not in "*_" and "**" not in line):
        return line
    line = _STRONG.sub(r"\2", line)
    return _MARKDOWN.sub("", line).strip() if line.strip(" *_") else ""
