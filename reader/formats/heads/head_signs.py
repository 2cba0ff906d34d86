"""What speaks for a paragraph's standing above the title, being it, standing below it, or beginning the body."""

import re
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate

from reader.formats import markup
from reader.formats.heads import byline_words, datelines, headline, lists_of_others
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.lines import is_item, width
from reader.lazy_dataclass import dataclass

_MARK_OF_A_HEADING = re.compile(r"#{1,6}\s+(?P<title>\S.*?)\s*#*(?:\s*\{[#.][^{}]*\})?$")
_SPEAKER = re.compile(r"[^\W\d_a-z][\w.’'-]{0,20}(?:\s[^\W\d_a-z][\w.’'-]{0,20})?:\s.*[.?!…]$")
_OPENING_QUOTES = '"“„«‘‚»”「『《'
_CLOSING_MARKS = ":：>|›»—–"
_UNDERLINE = re.compile(r"=={2,}|--{2,}")


class Place(IntEnum):
    """Where in an article a paragraph stands."""

    ABOVE = 0
    TITLE = 1
    BELOW = 2
    STANDFIRST = 3
    BODY = 4


_LONGEST_STANDFIRST, _SHORTEST_STANDFIRST, _LONGEST_HEADLINE, SHORTEST_HEADLINE = 320, 30, 150, 18  # columns
_REACH = 4  # paragraphs
_LONGEST_LIST = 8  # paragraphs below its heading
_MANY = 3  # texts: more are not told apart
_MOST_WORDS = (1, 2, 3, 4, 6, 9, 14, _LONGEST_STANDFIRST)
_SHORTEST_TEXT = 60  # columns
_FEWEST_WORDS = 2  # of what may be a heading, with what is sure only above the title
_LONGEST_SHORT_LINE, _LONGEST_BELOW_A_KICKER, _LONGEST_OF_THREE = 30, 80, 12


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph looks like by itself."""

    words: int
    columns: int  # no more than the longest standfirst has, and one
    is_short: bool
    is_sentence: bool
    is_headline: bool
    has_several_sentences: bool

    @classmethod
    def of(cls, text: str) -> "Look":
        columns = width(text[: _LONGEST_STANDFIRST + 1])
        words = max(
            len(text[:_LONGEST_STANDFIRST].split()), (columns - len(text)) // 2
        )  # of Chinese, two characters are
        has_several = columns <= _LONGEST_STANDFIRST and headline.has_several_sentences(text)
        is_headline = columns <= _LONGEST_STANDFIRST and not has_several and headline.is_headline(without_marks(text))
        is_sentence = headline.ends_as_a_sentence(text) and not text.isupper()
        return cls(words, columns, is_short(text), is_sentence, is_headline, has_several)


class Top:
    """The paragraphs that may be of the head: what each says and is by its form, and what is around it."""

    def __init__(self, texts: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> None:
        self.texts, self.forms = texts, forms
        self.sure = [is_sure(parts) for parts in forms]
        self.looks = [None if parts else Look.of(text) for text, parts in zip(texts, forms, strict=True)]
        self.list_of_others = next(
            (number for number, parts in enumerate(forms) if parts and lists_of_others.is_heading(texts[number])), -1
        )
        long = (number for number, look in enumerate(self.looks) if look and look.columns >= _SHORTEST_TEXT)
        self.last_long = max(long, default=-1)
        self._unknown = list(accumulate((look is not None for look in self.looks), initial=0))

    def __len__(self) -> int:
        return len(self.texts)

    def count_unknown(self, start: int, end: int) -> int:
        return self._unknown[end] - self._unknown[start]

    def next_sure(self, number: int) -> int:
        """Return the next paragraph that is surely of a head, and has no long one before it; -1 where there is none."""
        for following in range(number + 1, len(self.texts)):
            if self.sure[following]:
                return following
            look = self.looks[following]
            if look and look.columns > _LONGEST_HEADLINE:
                break
        return -1


def signs_of(top: Top, number: int) -> tuple[str, ...]:
    """Return what speaks for where a paragraph stands: what it is by itself, and what is next to it."""
    signs = [*_signs_of_form(top, number), *_signs_of_a_title(top, number)]
    look = top.looks[number]
    if look:
        text = top.texts[number]
        longest = _LONGEST_HEADLINE if look.has_several_sentences else _LONGEST_STANDFIRST
        if look.columns > longest and "no headline" in signs:
            signs.append("surely no title")
        if look.columns > _LONGEST_BELOW_A_KICKER:
            signs.append("surely no kicker")
        signs += [*_signs_of_length(look), *_signs_of_a_sentence(text, look), *_signs_of_marks(text)]
        signs += [*_signs_of_the_next(top, number, look), *_signs_of_the_one_before(top, number, look)]
        signs += _signs_of_what_is_sure(top, number)
    elif not number:
        signs.append("the first, and known")
    return tuple(signs)


def _signs_of_form(top: Top, number: int) -> list[str]:
    parts, is_above_what_is_sure = top.forms[number], _leads_to_what_is_sure(top, number)
    if not parts:
        signs = ["text"]
        if _is_between_what_is_sure_and_text(top, number):
            signs.append("short between what is sure and text")
        elif is_above_what_is_sure:
            signs.append("text above what is sure")
        if _is_between_a_name_and_what_is_sure(top, number):
            is_first = not top.count_unknown(0, number)
            signs.append(f"short between a name and what is sure{'' if is_first else ', below a text'}")
        return [*signs, "kicker"] if is_kicker(top.texts, top.forms, top.sure, number) else signs
    signs = [_sign_of_form(parts, is_sure=top.sure[number]), f"is: {parts[0].form}"]
    if is_above_what_is_sure or any(top.sure[max(0, number - 1) : number]):
        signs.append("beside what is sure")
    return signs


def _signs_of_a_title(top: Top, number: int) -> list[str]:
    texts, text, signs = top.texts, top.texts[number], []
    if _heading(text) or (number + 1 < len(texts) and _UNDERLINE.fullmatch(texts[number + 1])):
        signs.append("marked as a heading")
    look = top.looks[number]
    if headline.is_one_of(text, texts[number + 1 : number + 6]):
        signs.append("said again below")
    elif _are_speakers(texts[number : number + 2]) or not (
        look.is_headline if look else headline.is_headline(without_marks(text))
    ):
        signs.append("no headline")
    if number and not top.forms[number - 1] and headline.ends_as_a_sentence(texts[number - 1]):
        signs.append("below a sentence")
    if top.list_of_others >= 0 and 0 < number - top.list_of_others <= _LONGEST_LIST:
        signs.append("below the heading of a list")
    return signs


def _signs_of_the_next(top: Top, number: int, look: Look) -> list[str]:
    if number + 1 == len(top):
        return ["the last"]
    following = top.looks[number + 1]
    if not following:
        return [f"above what is {'sure' if top.sure[number + 1] else 'known'}"]
    signs = [f"the next is {_compare(following, look)}{' and a sentence' if following.is_sentence else ''}"]
    if following.is_headline:
        signs.append("the next may be a headline")
    return [*signs, "the next is long"] if following.columns > _LONGEST_HEADLINE else signs


def _signs_of_the_one_before(top: Top, number: int, look: Look) -> list[str]:
    texts = f"{min(_MANY, top.count_unknown(0, number))} texts above"
    if not number:
        return ["the first", texts]
    before = top.looks[number - 1]
    if look.is_short and before and not before.is_short and number + 1 < len(top) and not top.looks[number + 1]:
        return [f"short between a text and what is {'sure' if top.sure[number + 1] else 'known'}", texts]
    if not before:
        return [f"below what is {'sure' if top.sure[number - 1] else 'known'}", texts]
    return [f"the one before is {_compare(before, look)}{' and a sentence' if before.is_sentence else ''}", texts]


def _compare(other: Look, look: Look) -> str:
    return "longer" if other.words > look.words + 1 else "shorter" if other.words < look.words - 1 else "as long"


def _signs_of_what_is_sure(top: Top, number: int) -> list[str]:
    following = top.next_sure(number)
    texts = min(_MANY, top.count_unknown(number + 1, following))
    signs = [f"{texts} texts before what is sure" if following > 0 else "nothing sure below"]
    if number >= top.last_long:
        signs.append("nothing long below")
    return [*signs, "below what is sure"] if any(top.sure[:number]) else signs


def _signs_of_marks(text: str) -> list[str]:
    bare = without_marks(text)
    signs = ["in capitals"] if bare.isupper() else []
    if is_item(text):
        signs.append("an item of a list")
    if bare[-1:] in _CLOSING_MARKS:
        signs.append("ends with a colon or the like")
    if bare[-1:] in "?？":
        signs.append("a question")
    return [*signs, "opens with a quotation"] if bare[:1] in _OPENING_QUOTES else signs


def _are_speakers(two: Sequence[str]) -> bool:
    return len(two) > 1 and all(map(_SPEAKER.match, two))


def _leads_to_what_is_sure(top: Top, number: int) -> bool:
    """Tell whether a sure line follows at once, or behind a few others that are something or are short."""
    for following in range(number + 1, min(number + 1 + _REACH, len(top))):
        look = top.looks[following]
        if top.sure[following]:
            return True
        if look and not look.is_short:
            return False
    return False


def _is_between_what_is_sure_and_text(of_top: Top, number: int) -> bool:
    """Tell whether a few words stand below a title and what is surely of a head, and above a paragraph of text.

    They are a button, a place or a topic that nobody knows, seldom a heading of the body.
    """
    top, forms, sure = of_top.texts, of_top.forms, of_top.sure
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


def _is_between_a_name_and_what_is_sure(top: Top, number: int) -> bool:
    """Tell whether a few words stand where a role does: below a name and above a date or the like."""
    if not 0 < number < len(top) - 1 or not top.sure[number + 1] or not is_short(top.texts[number]):
        return False
    return any(part.form in (Form.NAME, Form.AUTHOR) for part in top.forms[number - 1])


def is_short(text: str) -> bool:
    """Tell whether a line is a few words that are no sentence."""
    return (
        len(text) <= _LONGEST_SHORT_LINE
        and _is_narrow(text)
        and (text.isupper() or not headline.ends_as_a_sentence(text))
    )


def _is_narrow(text: str) -> bool:
    """Tell whether a text has few columns, of which a Chinese character takes two."""
    return text.isascii() or width(text) <= _LONGEST_SHORT_LINE


def is_kicker(top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> bool:
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
        return is_short(title) and is_kicker(top, forms, sure, below)
    return any(sure[below + 1 : below + 1 + _REACH])


def _most_words_of_a_kicker(words: Sequence[str], title: str, number: int) -> int:
    """Return two, or more where the words differ from the title below in their capitals, or stand below another."""
    if " ".join(words).isupper() and not title.isupper():
        return 5
    is_of_capitals = sum(map(len, words)) <= _LONGEST_OF_THREE and all(word[:1].isupper() for word in words)
    return 3 if number or is_of_capitals or any(word in byline_words.SMALL for word in words[1:-1]) else 2


def _sign_of_form(parts: Sequence[Part], *, is_sure: bool) -> str:
    if parts[0].form is Form.URL:
        return "address"
    if is_sure:
        return "sure by its form"
    if parts[0].form is Form.NOTICE:
        return "notice, or a headline of such words"
    if parts[0].form is Form.SITE:
        return "of a site"
    is_little = all(part.form in (Form.SECTION, Form.CAPTION, Form.LABEL) for part in parts)
    return "section, button or the like" if is_little else "may be by its form"


def _signs_of_length(look: Look) -> list[str]:
    signs = ["one or two words"] if look.columns < SHORTEST_HEADLINE else []
    if look.columns > _LONGEST_STANDFIRST:
        return ["long"]
    if look.columns < _SHORTEST_STANDFIRST:
        signs.append("short")
    words = next(most for most in _MOST_WORDS if look.words <= most)
    signs.append(f"up to {words} words")
    return [*signs, "of a headline's length" if look.columns <= _LONGEST_HEADLINE else "longer than a headline"]


def _signs_of_a_sentence(text: str, look: Look) -> list[str]:
    signs = ["ends as a sentence"] if look.is_sentence else []
    if look.has_several_sentences:
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
