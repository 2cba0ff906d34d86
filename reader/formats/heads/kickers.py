"""What stands above a title and looks like something else: names that are kickers, newspapers, a title with its day."""

import re
from collections.abc import Sequence

from reader.formats.heads import byline_words, headline, outlet_lines, page_words
from reader.formats.heads.head_signs import SHORTEST_HEADLINE, is_kicker, is_short
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.lines import width

_OF_A_DAY = re.compile(r"[^\W\d_][\w’ -]{3,60}\s(?:of|vom|du|del|van|från|z|от|за)\s(?:the\s)?(?=\d|[^\W\d_]{3,9}\s\d)")
_REACH = 4  # paragraphs
_SHORTEST_TEXT, _LONGEST_BELOW_A_KICKER = 60, 80  # columns
_FEWEST_OF_A_TITLE = 4  # words
_WHO = (Form.AUTHOR, Form.NAME)
_TOP = 2 + 2 * _REACH  # paragraphs, in which a kicker and who is named below it stand


def free_kickers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as text what looks like a name above the title, where somebody else is named below it: "Port City".

    Take as a newspaper what has its form above a date and a longer headline: "The Herald on Sunday".
    """
    _take_the_named(top, forms)
    top, sure = top[:_TOP], [is_sure(parts) for parts in forms[:_TOP]]
    _free_the_first(top, forms)
    _free_a_title_like_a_name(forms)
    people = [any(part.form in (Form.NAME, Form.AUTHOR) for part in parts) for parts in forms[:_TOP]]
    if len(top) > _REACH - 1 and not any(people[_REACH - 1 :]) and _is_author_above(top, forms):
        forms[0] = (Part(Form.AUTHOR, forms[0][0].value),)
    for number in range(min(2, len(top))):
        is_name = len(forms[number]) == 1 and forms[number][0].form is Form.NAME
        if is_name and any(people[number + 2 : number + 2 + _REACH]) and is_kicker(top, forms, sure, number):
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


def _take_the_named(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a newspaper what is named as one above the title: "El Faro del Norte", "El Faro del Norte | Economía"."""
    if not forms or (forms[0] and forms[0][0].form is not Form.NAME) or not any(map(is_sure, forms[2:_TOP])):
        return
    name, _, section = top[0].partition(" | ")
    below = (text for text, parts in zip(top[1:3], forms[1:3], strict=True) if not parts)
    is_above_a_title = any(len(text) > len(name) or section for text in below)
    if is_above_a_title and outlet_lines.is_named_as_newspapers_are(name) and len(section.split()) <= 2:
        forms[0] = (Part(Form.OUTLET, name), *((Part(Form.SECTION, section),) if section else ()))


def _free_the_first(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    form = forms[0][0].form if forms and forms[0] else None
    are_outlets = len(forms) > 1 and len(forms[0]) > 1 and all(part.form is Form.OUTLET for part in forms[0])
    if are_outlets and is_sure(forms[1]) and len(top[0].split()) >= _FEWEST_OF_A_TITLE:
        forms[0] = ()  # "PSYOP – Radio marathon of the north" above its byline
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


def _is_section_above(text: str, title: str) -> bool:
    """Tell whether a word or two stand above what is a headline by its length and its end."""
    is_headline = SHORTEST_HEADLINE <= width(title) <= _LONGEST_BELOW_A_KICKER and not headline.ends_as_a_sentence(
        title
    )
    return is_short(text) and len(text.split()) < len(title.split()) - 1 and len(text.split()) <= 2 and is_headline


def _is_newspaper_above(text: str, title: str) -> bool:
    """Tell whether a short line with an article or a place has the form of a newspaper: "Le Courrier (site web)"."""
    words = text.split()
    has_its_form = text.endswith(")") or words[0].lower() in byline_words.ARTICLES
    is_above_a_headline = len(title) > len(text.partition(" (")[0]) and headline.is_headline(title)
    return has_its_form and is_short(text) and is_above_a_headline and not headline.ends_as_a_sentence(title)
