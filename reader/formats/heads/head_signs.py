"""What speaks for a paragraph's standing above the title, being it, standing below it, or beginning the body."""

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import accumulate, pairwise

from reader.formats import markup
from reader.formats.heads import attribution, byline_words, datelines, furniture, headline, lists_of_others, page_words
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.lines import is_item, width
from reader.lazy_dataclass import dataclass

_MARK_OF_A_HEADING = re.compile(r"#{1,6}\s+(?P<title>\S.*?)\s*#*(?:\s*\{[#.][^{}]*\})?$")
_SPEAKER = re.compile(r"[^\W\d_a-z][\w.’'-]{0,20}(?:\s[^\W\d_a-z][\w.’'-]{0,20})?:\s.*[.?!…]$")
_OF_A_DAY = re.compile(r"[^\W\d_][\w’ -]{3,60}\s(?:of|vom|du|del|van|från|z|от|за)\s(?:the\s)?(?=\d|[^\W\d_]{3,9}\s\d)")
_TITLE_OF_A_PAGE = re.compile(r"\s[|–—:-]\s")
_COMMA = re.compile(r"[,，、]\s*")
_FEWEST_TOPICS, _FEWEST_TOPICS_BELOW, _MOST_WORDS_OF_A_TOPIC = 4, 3, 5
_HOMES = ("home", "startseite", "accueil", "inicio", "início", "strona główna", "главная", "hem", "首页")
_MOST_WORDS_OF_A_TRAIL = 5
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
_FEWEST_OF_A_TITLE = 4  # words
_WHO = (Form.AUTHOR, Form.NAME)
_TOP = 2 + 2 * _REACH  # paragraphs, in which a kicker and who is named below it stand
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
        return [*signs, "kicker"] if _is_kicker(top.texts, top.forms, top.sure, number) else signs
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
    if " ".join(words).isupper() and not title.isupper():
        return 5
    is_of_capitals = sum(map(len, words)) <= _LONGEST_OF_THREE and all(word[:1].isupper() for word in words)
    return 3 if number or is_of_capitals or any(word in byline_words.SMALL for word in words[1:-1]) else 2


def _is_newspaper_above(text: str, title: str) -> bool:
    """Tell whether a short line with an article or a place has the form of a newspaper: "Le Courrier (site web)"."""
    words = text.split()
    has_its_form = text.endswith(")") or words[0].lower() in byline_words.ARTICLES
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


def take_lists(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take a numbered list of other articles as the page's, where a text stands below it."""
    listed = lists_of_others.numbered_list_in(top)
    if any(width(text[:_SHORTEST_TEXT]) >= _SHORTEST_TEXT for text in top[listed.stop :]):
        forms[listed.start : listed.stop] = [(Part(Form.OTHER),)] * len(listed)


def _is_author_above(top: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> bool:
    """Tell whether a name stands above a day and a headline, and those above their text or more of a head."""
    at = 1 if not forms[1] else 2
    is_name_and_day = (
        len(forms[0]) == 1
        and forms[0][0].form is Form.NAME
        and any(part.form in (Form.PUBLISHED, Form.UPDATED, Form.OTHER) for part in forms[3 - at])
        and not forms[at]
        and not any(part.form is Form.AUTHOR for part in forms[3 - at])
    )
    title, below = top[at], top[3]
    is_headline = SHORTEST_HEADLINE <= width(title) <= _LONGEST_BELOW_A_KICKER and not headline.ends_as_a_sentence(
        title
    )
    return (
        is_name_and_day and is_headline and (bool(forms[3]) or width(below[:200]) >= _SHORTEST_TEXT or is_short(below))
    )


def take_topics(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a section the topics above a headline and what is surely of a head: "Ports, Boats, Tides, Anglers".

    So is a word or some in small letters above a longer headline that opens with a capital: "harbour safety".
    """
    for number, text in enumerate(top[:_TOP]):
        is_below = number > 0 and is_sure(forms[number - 1]) and any(not parts for parts in forms[: number - 1])
        if is_below and not forms[number] and number + 1 < len(top) and _are_topics(text, _FEWEST_TOPICS_BELOW):
            forms[number] = (Part(Form.OTHER),)
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


def free_kickers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as text what looks like a name above the title, where somebody else is named below it: "Port City".

    Take as a newspaper what has its form above a date and a longer headline: "The Herald on Sunday".
    """
    top, sure = top[:_TOP], [is_sure(parts) for parts in forms[:_TOP]]
    _free_the_first(top, forms)
    _free_a_title_like_a_name(forms)
    people = [any(part.form in (Form.NAME, Form.AUTHOR) for part in parts) for parts in forms[:_TOP]]
    if len(top) > _REACH - 1 and not any(people[_REACH - 1 :]) and _is_author_above(top, forms):
        forms[0] = (Part(Form.AUTHOR, forms[0][0].value),)
    for number in range(min(2, len(top))):
        is_name = len(forms[number]) == 1 and forms[number][0].form is Form.NAME
        if is_name and any(people[number + 2 : number + 2 + _REACH]) and _is_kicker(top, forms, sure, number):
            forms[number] = ()
    is_above_a_day = len(top) > 2 and any(part.form is Form.PUBLISHED for part in forms[1]) and not forms[2]
    if is_above_a_day and not forms[0] and len(top) > _REACH - 1 and forms[3] and _is_section_above(top[0], top[2]):
        forms[0] = (Part(Form.SECTION, top[0]),)
    titles = [number for number in range(2, min(len(top), _REACH + 1)) if not forms[number]]
    if titles and not forms[0] and not is_above_a_day and sure[1] and _is_section_above(top[0], top[titles[0]]):
        is_of_an_issue = any(part.form is Form.PUBLISHED for part in forms[1]) and len(forms[1]) > 1
        forms[0] = (Part(Form.OUTLET, top[0]),) if is_of_an_issue else ()
    if titles and not forms[0]:
        _take_newspaper(top, forms, top[titles[0]])


def _free_the_first(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    form = forms[0][0].form if forms and forms[0] else None
    is_newspaper = form is Form.NAME and top[0].split()[0].lower() in byline_words.ARTICLES  # "La Montagne"
    if _is_called_by_its_day(top, forms):
        forms[0] = ()
    if is_newspaper or form is Form.ROLE:  # "Shipyard to lay off staff": nobody stands above it
        forms[0] = ()


def _is_called_by_its_day(top: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> bool:
    """Tell whether the first line is the only title, though a day ends it: "The storm of 3 February 1953"."""
    is_dated = bool(forms) and len(forms[0]) > 1 and any(part.form is Form.PUBLISHED for part in forms[0])
    is_title = is_dated and len(top) > 1 and not forms[1] and _OF_A_DAY.match(top[0]) is not None
    return is_title and (headline.ends_as_a_sentence(top[1]) or width(top[1][:200]) >= _SHORTEST_TEXT)


def _free_a_title_like_a_name(forms: list[tuple[Part, ...]]) -> None:
    """Take as text what looks like a name above a byline that names somebody, where no title stands above both."""
    for number in range(min(2, len(forms) - 1)):
        if not (len(forms[number]) == 1 and forms[number][0].form is Form.NAME and all(forms[:number])):
            continue
        name = forms[number][0].value
        is_title = name.isupper() or (len(name.split()) >= _FEWEST_OF_A_TITLE and name.replace(" ", "").isalpha())
        below = forms[number + 1 : number + (1 + _REACH if is_title else 2)]
        others = [part.value for parts in below for part in parts if part.form in _WHO]
        if others and not any(name.casefold() in other.casefold() for other in others):
            forms[number] = ()
            return


def _take_newspaper(top: Sequence[str], forms: list[tuple[Part, ...]], title: str) -> None:
    """Take as a newspaper what has its form above a day, and as who speaks what stands above "News release"."""
    is_dated = any(part.form is Form.PUBLISHED for part in forms[1])
    if (is_dated and _is_newspaper_above(top[0], title)) or top[1].casefold() in page_words.RELEASES:
        forms[0] = (Part(Form.OUTLET, top[0]),)


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
