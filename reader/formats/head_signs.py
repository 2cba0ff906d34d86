"""What speaks for a paragraph's standing above the title, being it, standing below it, or beginning the body."""

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise

from reader.formats import datelines, headline, markup, vocabulary
from reader.formats.line_parts import Form, Part, is_sure
from reader.formats.lines import width

_MARK_OF_A_HEADING = re.compile(r"#{1,6}\s+(?P<title>\S.*?)\s*#*(?:\s*\{[#.][^{}]*\})?$")
_SPEAKER = re.compile(r"[^\W\d_a-z][\w.’'-]{0,20}(?:\s[^\W\d_a-z][\w.’'-]{0,20})?:\s.*[.?!…]$")
_TITLE_OF_A_PAGE = re.compile(r"\s[|–—:-]\s")
_UNDERLINE = re.compile(r"=={2,}|--{2,}")


class Place(IntEnum):
    """Where in an article a paragraph stands."""

    ABOVE = 0
    TITLE = 1
    BELOW = 2
    STANDFIRST = 3
    BODY = 4


_WEIGHTS: Mapping[str, Sequence[float]] = {  # what a sign adds to each of: above, title, below, standfirst, body
    "text": (-12.0, 1.0, -9.0, 0.3, 0.0),
    "sure by its form": (3.0, -3.0, 3.0, -3.0, -2.5),
    "address": (3.0, -12.0, 3.0, -6.0, -6.0),
    "may be by its form": (0.8, -0.9, 1.2, -1.5, -1.0),
    "section, button or the like": (1.0, -2.0, 0.6, -1.0, -0.5),
    "notice, or a headline of such words": (0.5, 0.9, 1.0, -1.5, -0.5),
    "text above what is sure": (0.0, 0.0, 4.5, 0.0, 0.0),
    "short between what is sure and text": (0.0, 0.0, 9.5, 0.0, 0.0),
    "beside what is sure": (0.7, 0.0, 1.0, 0.0, -0.7),
    "kicker": (12.5, -2.0, -4.0, -2.0, 0.0),
    "name above the title": (-4.0, 0.0, 0.0, 0.0, 0.0),
    "marked as a heading": (-3.0, 5.0, -3.0, -1.0, -3.0),
    "said again below": (-2.0, 4.0, -2.0, -1.0, -2.0),
    "no headline": (0.0, -6.0, 0.0, 0.0, 0.5),
    "one or two words": (0.0, -1.2, 0.3, -1.5, -1.0),
    "of a headline's length": (0.0, 1.0, 0.0, 0.4, -0.5),
    "longer than a headline": (0.0, -1.0, -1.0, 0.3, 1.0),
    "ends as a sentence": (-2.0, -0.9, -3.0, 0.2, 1.2),
    "several sentences": (-3.0, -2.0, -3.0, -4.0, 2.0),
    "below a sentence": (0.0, -1.0, -2.0, -2.0, 0.0),
    "long": (-2.0, -3.0, -2.0, -2.5, 2.0),
    "short": (0.0, 0.0, 0.0, -7.0, 0.0),
    "dateline": (-3.0, -3.0, -3.0, -3.0, 3.0),
    "begins small": (0.0, -0.6, 0.0, 0.0, 0.4),
}
_REACH = 4  # paragraphs
_SHORTEST_TEXT = 60  # columns
_FEWEST_WORDS = 2  # of what may be a heading, with what is sure only above the title
_TOP = 2 + 2 * _REACH  # paragraphs, in which a kicker and who is named below it stand
_LONGEST_SHORT_LINE, _LONGEST_BELOW_A_KICKER, _LONGEST_OF_THREE = 30, 80, 12
_LONGEST_STANDFIRST, _SHORTEST_STANDFIRST, _LONGEST_HEADLINE, SHORTEST_HEADLINE = 320, 30, 150, 18  # columns


def scores_of(top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> list[float]:
    """Return how likely a paragraph stands in each place, by itself and by what is next to it."""
    signs = [*_signs_of_form(top, forms, sure, number), *_signs_of_a_title(top, forms, number)]
    if not forms[number]:
        signs += _signs_of_length(top[number]) + _signs_of_a_sentence(top[number])
    return _sum_of_weights(tuple(signs))


@cache  # of few signs, which come together in few ways
def _sum_of_weights(signs: tuple[str, ...]) -> list[float]:
    return [sum(weights) for weights in zip(*(_WEIGHTS[sign] for sign in signs), strict=True)]


def _signs_of_form(
    top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int
) -> list[str]:
    parts, is_above_what_is_sure = forms[number], _leads_to_what_is_sure(top, forms, sure, number)
    if not parts:
        signs = ["text"]
        if _is_between_what_is_sure_and_text(top, forms, sure, number):
            signs.append("short between what is sure and text")
        elif is_above_what_is_sure:
            signs.append("text above what is sure")
        return [*signs, "kicker"] if _is_kicker(top, forms, sure, number) else signs
    signs = [_sign_of_form(parts, is_sure=sure[number])]
    if is_above_what_is_sure or any(sure[max(0, number - 1) : number]):
        signs.append("beside what is sure")
    return [*signs, "name above the title"] if parts[0].form is Form.NAME else signs


def _signs_of_a_title(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> list[str]:
    text, signs = top[number], []
    if _heading(text) or (number + 1 < len(top) and _UNDERLINE.fullmatch(top[number + 1])):
        signs.append("marked as a heading")
    if headline.is_one_of(text, top[number + 1 : number + 6]):
        signs.append("said again below")
    elif _are_speakers(top[number : number + 2]) or not headline.is_headline(without_marks(text)):
        signs.append("no headline")
    if number and not forms[number - 1] and headline.ends_as_a_sentence(top[number - 1]):
        signs.append("below a sentence")
    return signs


def _are_speakers(two: Sequence[str]) -> bool:
    return len(two) > 1 and all(map(_SPEAKER.match, two))


def _leads_to_what_is_sure(
    top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int
) -> bool:
    """Tell whether a sure line follows at once, or behind a few others that are something or are short."""
    for following in range(number + 1, min(number + 1 + _REACH, len(forms))):
        if sure[following]:
            return True
        if not forms[following] and not is_short(top[following]):
            return False
    return False


def _is_between_what_is_sure_and_text(
    top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int
) -> bool:
    """Tell whether a few words stand below a title and what is surely of a head, and above a paragraph of text.

    They are a button, a place or a topic that nobody knows, seldom a heading of the body.
    """
    if not is_short(top[number]) or not any(not forms[before] for before in range(number)):
        return False
    below = next((text for text in top[number + 1 : number + _REACH] if not is_short(text)), "")
    if width(below[:200]) < _SHORTEST_TEXT:
        return False
    for above in range(number - 1, max(0, number - _REACH), -1):
        if sure[above] or any(part.form is Form.NAME for part in forms[above]):
            return True
        if not forms[above] and not is_short(top[above]):
            is_title = above == number - 1 and all(forms[:above]) and headline.is_headline(top[above])
            return is_title and any(sure[:above]) and len(top[number].split()) <= _FEWEST_WORDS
    return False


def is_short(text: str) -> bool:
    """Tell whether a line is a few words that are no sentence."""
    return len(text) <= _LONGEST_SHORT_LINE and not headline.ends_as_a_sentence(text)


def _is_kicker(top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> bool:
    """Tell whether a line of a word or two stands above a longer headline, and that above what is surely of a head."""
    if not is_short(top[number]):
        return False
    words = top[number].split()
    below = number + 1
    if below >= len(top) or forms[below] or len(words) > _most_words_of_a_kicker(words, top[below], number):
        return False
    if any(map(sure.__getitem__, range(1, number))):
        return False
    title = without_marks(top[below])
    is_longer = len(words) + 1 < len(title.split()) and width(title) <= _LONGEST_BELOW_A_KICKER
    is_title = is_longer and not title.endswith((".", "。", "…")) and headline.is_headline(title)
    if not is_title:
        return is_short(title) and _is_kicker(top, forms, sure, below)
    return any(sure[below + 1 : below + 1 + _REACH])


def _most_words_of_a_kicker(words: Sequence[str], title: str, number: int) -> int:
    """Return two, or more where the words differ from the title below in their capitals, or stand below another."""
    if all(map(str.isupper, words)) and not title.isupper():
        return 5
    is_of_capitals = sum(map(len, words)) <= _LONGEST_OF_THREE and all(word[:1].isupper() for word in words)
    return 3 if number or is_of_capitals or any(word in vocabulary.SMALL for word in words[1:-1]) else 2


def _is_newspaper_above(text: str, title: str) -> bool:
    """Tell whether a short line with an article or a place has the form of a newspaper: "Le Courrier (site web)"."""
    words = text.split()
    has_its_form = text.endswith(")") or words[0].lower() in vocabulary.ARTICLES
    is_above_a_headline = len(title) > len(text.partition(" (")[0]) and headline.is_headline(title)
    return has_its_form and is_short(text) and is_above_a_headline and not headline.ends_as_a_sentence(title)


def _is_section_above(text: str, title: str) -> bool:
    """Tell whether a word or two stand above what is a headline by its length and its end."""
    is_headline = SHORTEST_HEADLINE <= width(title) <= _LONGEST_BELOW_A_KICKER and not headline.ends_as_a_sentence(
        title
    )
    return is_short(text) and len(text.split()) < len(title.split()) - 1 and len(text.split()) <= 2 and is_headline


def take_trails(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a page's title a line with the article's below it: "Home › Talks open", "Talks open - The Post"."""
    for number, (text, title) in enumerate(pairwise(top[:_REACH])):
        is_longer = len(text) > len(title) >= SHORTEST_HEADLINE
        is_trail = is_longer and (
            text.endswith(f" {title}")
            or f" {title} | " in text
            or (text.startswith(title) and _TITLE_OF_A_PAGE.match(text, len(title)))
        )
        if is_trail and not forms[number] and not headline.ends_as_a_sentence(title):
            forms[number] = (Part(Form.OTHER),)


def _is_author_above(top: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> bool:
    """Tell whether a name stands above a day and a headline, and those above their text or more of a head."""
    at = 1 if not forms[1] else 2
    is_name_and_day = (
        len(forms[0]) == 1
        and forms[0][0].form is Form.NAME
        and any(part.form in (Form.PUBLISHED, Form.UPDATED, Form.OTHER) for part in forms[3 - at])
        and not forms[at]
    )
    title, below = top[at], top[3]
    is_headline = SHORTEST_HEADLINE <= width(title) <= _LONGEST_BELOW_A_KICKER and not headline.ends_as_a_sentence(
        title
    )
    return (
        is_name_and_day and is_headline and (bool(forms[3]) or width(below[:200]) >= _SHORTEST_TEXT or is_short(below))
    )


def free_kickers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as text what looks like a name above the title, where somebody else is named below it: "Port City".

    Take as a newspaper what has its form above a date and a longer headline: "The Herald on Sunday".
    """
    top, sure = top[:_TOP], [is_sure(parts) for parts in forms[:_TOP]]
    people = [any(part.form in (Form.NAME, Form.AUTHOR) for part in parts) for parts in forms[:_TOP]]
    if len(top) > _REACH - 1 and _is_author_above(top, forms):
        forms[0] = (Part(Form.AUTHOR, forms[0][0].value),)
    for number in range(min(2, len(top))):
        is_name = len(forms[number]) == 1 and forms[number][0].form is Form.NAME
        if is_name and any(people[number + 2 : number + 2 + _REACH]) and _is_kicker(top, forms, sure, number):
            forms[number] = ()
    is_above_a_day = len(top) > 2 and any(part.form is Form.PUBLISHED for part in forms[1]) and not forms[2]
    if is_above_a_day and not forms[0] and len(top) > _REACH - 1 and forms[3] and _is_section_above(top[0], top[2]):
        forms[0] = (Part(Form.SECTION, top[0]),)
    if is_above_a_day and not forms[0] and _is_newspaper_above(top[0], top[2]):
        forms[0] = (Part(Form.OUTLET, top[0]),)


def _sign_of_form(parts: Sequence[Part], *, is_sure: bool) -> str:
    if parts[0].form is Form.URL:
        return "address"
    if is_sure:
        return "sure by its form"
    if parts[0].form is Form.NOTICE:
        return "notice, or a headline of such words"
    is_little = all(part.form in (Form.SECTION, Form.CAPTION, Form.LABEL) for part in parts)
    return "section, button or the like" if is_little else "may be by its form"


def _signs_of_length(text: str) -> list[str]:
    columns = width(text[: _LONGEST_STANDFIRST + 1])
    signs = ["one or two words"] if columns < SHORTEST_HEADLINE else []
    if columns > _LONGEST_STANDFIRST:
        return ["long"]
    if columns < _SHORTEST_STANDFIRST:
        signs.append("short")
    return [*signs, "of a headline's length" if columns <= _LONGEST_HEADLINE else "longer than a headline"]


def _signs_of_a_sentence(text: str) -> list[str]:
    signs = ["ends as a sentence"] if headline.ends_as_a_sentence(text) else []
    if len(text) <= _LONGEST_STANDFIRST and headline.has_several_sentences(text):
        signs.append("several sentences")
    if (dateline := datelines.dateline_of(text)) and (dateline.agency or "," in dateline.written or signs):
        signs.append("dateline")
    return signs + ["begins small"] * text[:1].islower()


def without_marks(title: str) -> str:
    title = title.removeprefix("> ")
    return markup.without_ornaments(markup.bare(_heading(title) or title)) or title


def _heading(text: str) -> str:
    """Return what a line says that Markdown has as a heading, "" if it is none."""
    found = _MARK_OF_A_HEADING.match(text) if text.startswith("#") and len(text) <= markup.LONGEST else None
    return found["title"] if found else ""
