"""What a page sets around the title of its article: trails of sections that lead to it, topics, lists of others."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.formats.heads import attribution, furniture, headline, lists_of_others
from reader.formats.heads.head_signs import SHORTEST_HEADLINE
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.lines import width

_TITLE_OF_A_PAGE = re.compile(r"\s[|–—:-]\s")
_COMMA = re.compile(r"[,，、]\s*")
_HOMES = ("home", "startseite", "accueil", "inicio", "início", "strona główna", "главная", "hem", "首页")
_MOST_WORDS_OF_A_TRAIL = 5
_FEWEST_TOPICS, _FEWEST_TOPICS_BELOW, _MOST_WORDS_OF_A_TOPIC = 4, 3, 5
_REACH, _TOP = 4, 10  # paragraphs
_SHORTEST_TEXT = 60  # columns
_FEWEST_OF_A_TITLE = 4  # words


def take_trails(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a page's title a line with the article's below it: "Home › Talks open", "Talks open - The Post"."""
    for number, text in enumerate(top[: 2 * _REACH]):
        if number and not forms[number] and (title := _title_within(text, top[max(0, number - _REACH) : number])):
            kicker = text[: -len(title)].strip(" :–—|")
            forms[number] = (Part(Form.SECTION, kicker), Part(Form.OTHER))
    for number, (text, title) in enumerate(_with_those_below(top[:_REACH])):
        is_longer = len(text) > len(title) >= SHORTEST_HEADLINE
        is_trail = is_longer and (
            text.endswith(f" {title}")
            or (text.endswith(title) and text.lower().startswith(_HOMES))
            or f" {title} | " in text
            or (text.startswith(title) and _TITLE_OF_A_PAGE.match(text, len(title)))
        )
        if is_trail and not forms[number] and not headline.ends_as_a_sentence(title):
            before = text.removesuffix(title) if text.endswith(title) else ""
            steps = [step.strip() for step in before.split("|")]
            section = Part(Form.SECTION, furniture.section_of(before))
            outlet = Part(Form.OUTLET, steps[0] if len(steps) > 1 and attribution.is_outlet(steps[0]) else "")
            forms[number] = (*(part for part in (section, outlet) if part.value), Part(Form.OTHER))


def _title_within(text: str, above: Sequence[str]) -> str:
    """Return the line above that a line ends with, behind a few words more: the title, as a page sets it again."""
    for title in above:
        is_title = (
            width(title) >= SHORTEST_HEADLINE and title[-1] not in ".。" and len(title.split()) >= _FEWEST_OF_A_TITLE
        )
        before = text[: -len(title)].split() if is_title and text.endswith(title) else []
        if 0 < len(before) <= _MOST_WORDS_OF_A_TRAIL:
            return title
    return ""


def _with_those_below(top: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each line with the one below it, or with a later one that it ends with."""
    for number, text in enumerate(top[:-1]):
        title = next((title for title in top[number + 2 : number + _REACH] if text.endswith(f" {title}")), "")
        yield text, title if width(title) >= SHORTEST_HEADLINE else top[number + 1]


def take_topics(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a section the topics above a headline and what is surely of a head: "Ports, Boats, Tides, Anglers".

    So is a word or some in small letters above a longer headline that opens with a capital: "harbour safety".
    """
    for number, text in enumerate(top[:_TOP]):
        is_below = number > 0 and is_sure(forms[number - 1]) and any(not parts for parts in forms[: number - 1])
        if is_below and not forms[number] and number + 1 < len(top) and _are_topics(text, _FEWEST_TOPICS_BELOW):
            forms[number] = (Part(Form.SECTION, text),)
    for number, (text, title) in enumerate(pairwise(top[: _REACH + 1])):
        if forms[number] or forms[number + 1] or not (_are_topics(text) or _is_small_topic(text, title)):
            continue
        is_headline = width(title) >= SHORTEST_HEADLINE and headline.is_headline(title) and not _are_topics(title)
        if is_headline and any(map(is_sure, forms[number + 2 : number + 2 + _REACH])):
            forms[number] = (Part(Form.SECTION, text),)


def _are_topics(text: str, fewest: int = _FEWEST_TOPICS) -> bool:
    items = [item.split() for item in _COMMA.split(text)]
    is_list = len(items) >= fewest and text[-1] not in ".!?…:"
    return is_list and all(0 < len(item) <= _MOST_WORDS_OF_A_TOPIC and item[0][0].isupper() for item in items)


def _is_small_topic(text: str, title: str) -> bool:
    """Tell whether each word is small, and the line below opens with a capital and has some words more."""
    words = text.split()
    is_small = text.replace(" ", "").isalpha() and text.islower() and len(words) <= _FEWEST_OF_A_TITLE
    return is_small and title[:1].isupper() and len(title.split()) > len(words) + 1


def take_lists(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take a numbered list of other articles as the page's, where a text stands below it."""
    listed = lists_of_others.numbered_list_in(top)
    if any(width(text[:_SHORTEST_TEXT]) >= _SHORTEST_TEXT for text in top[listed.stop :]):
        forms[listed.start : listed.stop] = [(Part(Form.OTHER),)] * len(listed)
