"""Lists of other articles that stand beside one on a page: "Most read", with a number before each."""

import re
from collections.abc import Sequence

from reader.formats.heads import page_words

_HEADING = re.compile(
    rf"(?:{page_words.LISTS_OF_OTHERS})(?:\s\S+){{0,3}}[:：]?"
    r"|(?:\S+\s){0,2}(?:most (?:read|viewed|popular|shared|watched|commented)|meist\w+|am meisten \w+"
    r"|(?:le|les)? ?plus (?:lue?s?|vue?s?|commentée?s?|partagée?s?|populaires)"
    r"|más (?:leíd|vist|comentad|popular)\w*"
    r"|più (?:lett|vist|popolar|condivis)\w*|mais (?:lid|vist|popular)\w*"
    r"|meest (?:gelezen|bekeken|populair\w*)"
    r"|mest (?:läst|sedd|delad|populär)\w*|naj(?:częściej|chętniej|popularniej)\w*"
    r"|сам(?:ое|ые) (?:читаем|популярн|обсуждаем|интересн)\w+)(?:\s\S+){0,3}[:：]?"
    r"|(?:热门|最热|最新|阅读|点击|推荐)(?:文章|新闻|排行榜?|阅读|推荐|榜)[:：]?",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?P<number>\d{1,2})(?:[.)]|\s|\b)\s*(?P<text>.*)")
_LONGEST_HEADING, _LONGEST_ITEM = 50, 150  # code points
_LOOKED_AT = 6  # paragraphs in which a list may begin
_FEWEST = 2  # items


def is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and bool(_HEADING.fullmatch(text))


def numbered_list_in(top: Sequence[str]) -> range:
    """Return which paragraphs a numbered list of others takes, its heading first; none where there is no such list."""
    if not any(text[:1].isdecimal() for text in top[1 : _LOOKED_AT + 1]):
        return range(0)
    for start, text in enumerate(top[:_LOOKED_AT]):
        if is_heading(text):
            end, items = _end_of_items(top, start + 1)
            return range(start, end) if items >= _FEWEST else range(0)
    return range(0)


def _end_of_items(top: Sequence[str], start: int) -> tuple[int, int]:
    """Return where the items end that are numbered from one up, and their count."""
    at, count = start, 0
    while at < len(top):
        item = _ITEM.fullmatch(top[at]) if len(top[at]) <= _LONGEST_ITEM else None
        below = not (item and item["text"])
        if not item or int(item["number"]) != count + 1 or at + below >= len(top):
            break
        at, count = at + 1 + below, count + 1
    return at, count
