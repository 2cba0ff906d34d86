"""The lines above an article's body: which of them is the title, what they say of it, and where the body begins.

The first paragraphs are understood together: each may stand above the title, be the title, stand below it (a byline, a
date, a button, …), be a standfirst, which is followed by such lines, or begin the body. `_WEIGHTS` says what speaks for
which; the most likely course through the paragraphs is found by dynamic programming (A. J. Viterbi, 1967).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from itertools import pairwise, takewhile
from typing import TypeAlias

from reader.formats import attribution, headline, line_forms, markup, vocabulary
from reader.formats.line_forms import Forms
from reader.formats.line_parts import Form, Part, is_sure
from reader.formats.lines import width

_PARAGRAPHS = 24  # the head is no longer than that
_MARK_OF_A_HEADING = re.compile(r"#{1,6}\s+(?P<title>\S.*?)\s*#*$")
_MARKED = re.compile(r"^([*_]{1,3})(\S.*\S)\1$")
_UNDERLINE = re.compile(r"=={2,}|--{2,}")
_SITE_BEHIND = re.compile(r"\s+(?P<mark>[|–—-]|::|»)\s+(?P<site>[^|]{2,50})$")
_MOST_WORDS_OF_A_SITE = 5
_MOST_WORDS_BEFORE_A_BAR = 3


class _Place(IntEnum):
    """Where in an article a paragraph stands."""

    ABOVE = 0
    TITLE = 1
    BELOW = 2
    STANDFIRST = 3
    BODY = 4


_PLACES = tuple(_Place)
_Course: TypeAlias = tuple[float, list[_Place]]  # how likely, and where each paragraph stands

_WEIGHTS: Mapping[str, Sequence[float]] = {  # what a sign adds to each of: above, title, below, standfirst, body
    "text": (-12.0, 1.0, -9.0, 0.3, 0.0),
    "sure by its form": (3.0, -3.0, 3.0, -3.0, -2.5),
    "address": (3.0, -12.0, 3.0, -6.0, -6.0),
    "may be by its form": (0.8, -0.9, 1.2, -1.5, -1.0),
    "section, button or the like": (1.0, -2.0, 0.6, -1.0, -0.5),
    "notice, or a headline of such words": (0.5, 0.9, 1.0, -1.5, -0.5),
    "text above what is sure": (0.0, 0.0, 4.5, 0.0, 0.0),
    "beside what is sure": (0.7, 0.0, 1.0, 0.0, -0.7),
    "kicker": (12.5, -2.0, 0.0, -2.0, -1.0),
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
_STEPS: Sequence[Sequence[tuple[_Place, float]]] = (  # to each place, from those that may stand before it
    ((_Place.ABOVE, 0.0),),
    ((_Place.ABOVE, 0.3),),
    ((_Place.TITLE, 0.3), (_Place.BELOW, 0.0), (_Place.STANDFIRST, 0.8)),
    ((_Place.TITLE, 0.0), (_Place.BELOW, -0.8), (_Place.STANDFIRST, -0.8)),
    ((_Place.ABOVE, -1.0), (_Place.TITLE, 0.3), (_Place.BELOW, 0.3), (_Place.STANDFIRST, -1.2), (_Place.BODY, 0.0)),
)
_NEVER = float("-inf")
_STARTS = (0.0, 0.5, _NEVER, _NEVER, -0.3)
_STARTS_BELOW_A_TITLE = (_NEVER, _NEVER, 0.3, 0.0, 0.3)
_WITHOUT_BODY = 8.0
_REACH = 4  # paragraphs
_LONGEST_SHORT_LINE, _LONGEST_BELOW_A_KICKER = 30, 90
_CERTAIN_TEXT = 200  # code points of a paragraph
_LONGEST_STANDFIRST, _SHORTEST_STANDFIRST, _LONGEST_HEADLINE, _SHORTEST_HEADLINE = 320, 30, 150, 18  # columns


@dataclass(slots=True)
class Head:
    """What the lines above the body say; the body's paragraphs are those that are left, a standfirst first."""

    title: str = ""
    author: str = ""
    nameless: str = ""  # who wrote, where nobody is named
    source: str = ""
    outlet: str = ""  # which may be the source
    url: str = ""
    section: str = ""
    published: date | None = None
    updated: date | None = None
    unclear: Part | None = None  # a date that may be several days, or none
    body: list[str] = field(default_factory=list)

    @property
    def agency(self) -> str:
        return self.author if attribution.is_agency(self.author) else ""

    def take(self, parts: Sequence[Part]) -> None:
        """Keep what the parts of a line say, where nothing above them said it already."""
        for part in parts:
            if part.form in (Form.PUBLISHED, Form.UPDATED):
                name = str(part.form)
                setattr(self, name, getattr(self, name) or part.day)
                self.unclear = self.unclear or (None if part.day else part)
            elif part.form in _FIELDS and not getattr(self, _FIELDS[part.form]):
                setattr(self, _FIELDS[part.form], part.value)


_FIELDS = {
    Form.TITLE: "title",
    Form.AUTHOR: "author",
    Form.NAMELESS: "nameless",
    Form.NAME: "author",
    Form.SOURCE: "source",
    Form.OUTLET: "outlet",
    Form.URL: "url",
    Form.SECTION: "section",
}


def read(paragraphs: Sequence[str], forms: Forms) -> Head:
    """Return what the paragraphs of a text say above its body, and the body."""
    head = Head()
    labels = _block_of_labels(paragraphs, forms.today)
    for parts in labels:
        head.take(parts)
    rest = paragraphs[len(labels) :]
    top = _top(rest)
    of_top = [forms.of(text, below_title=bool(number or head.title)) for number, text in enumerate(top)]
    _free_kickers(top, of_top)
    places = _places(top, of_top, has_title=bool(head.title))
    _take_fields(head, top, of_top, places)
    standfirst = [_without_strong(text) for text, place in zip(top, places, strict=True) if place is _Place.STANDFIRST]
    body = [_without_strong(text) for text, place in zip(top, places, strict=True) if place is _Place.BODY]
    head.body = [*standfirst, *body, *rest[len(top) :]]
    del head.body[: _count_repeated(head)]
    return head


def _count_repeated(head: Head) -> int:
    """Count the paragraphs at the top of the body that say nothing but the title."""
    repeated = takewhile(lambda paragraph: headline.is_repeated(head.title, _without_marks(paragraph)), head.body)
    return sum(1 for _ in repeated) if head.title else 0


def _top(paragraphs: Sequence[str]) -> Sequence[str]:
    """Return the paragraphs that may be of the head, and the first two together that cannot be."""
    lengths = [len(paragraph) for paragraph in paragraphs[:_PARAGRAPHS]]
    two = (number + 2 for number, pair in enumerate(pairwise(lengths)) if min(pair) > _CERTAIN_TEXT)
    return paragraphs[: next(two, _PARAGRAPHS)]


def _take_fields(head: Head, top: Sequence[str], forms: Sequence[tuple[Part, ...]], places: Sequence[_Place]) -> None:
    for paragraph, place in zip(top, places, strict=True):
        if place is _Place.TITLE and not head.title:
            _take_title(head, paragraph, forms)
    sure_first = sorted(zip(forms, places, strict=True), key=lambda one: not is_sure(one[0]))
    for parts, place in sure_first:
        if place in (_Place.ABOVE, _Place.BELOW):
            head.take(parts)
    head.author = head.author or head.nameless
    kickers = [
        text for text, parts, place in zip(top, forms, places, strict=True) if place is _Place.ABOVE and not parts
    ]
    head.section = " > ".join(map(_without_marks, kickers)) or head.section
    head.title = _without_section(_without_site(_without_marks(head.title), head), head)


def _take_title(head: Head, paragraph: str, forms: Sequence[tuple[Part, ...]]) -> None:
    """Take a paragraph as the title, unless a label names another: then a few words above it are the newspaper's."""
    labelled = next((part.value for parts in forms for part in parts if part.form is Form.TITLE), "")
    is_outlet = labelled and len(paragraph.split()) <= _MOST_WORDS_OF_A_SITE and paragraph != labelled
    head.title = labelled if is_outlet else paragraph
    if is_outlet:
        head.outlet = head.outlet or paragraph


def _block_of_labels(paragraphs: Sequence[str], today: date) -> list[tuple[Part, ...]]:
    """Return what the labels say that a text begins with, one a line, two of which at least are known."""
    found: list[tuple[Part, ...]] = []
    is_fenced = bool(paragraphs) and paragraphs[0] == "---"
    for number, paragraph in enumerate(paragraphs[:_PARAGRAPHS]):
        if is_fenced and number and paragraph in ("---", "..."):
            return [*found, ()]
        parts = line_forms.labelled(paragraph, today)
        if not parts and not is_fenced:
            break
        found.append(parts)
    known = sum(any(part.form is not Form.LABEL for part in parts) for parts in found)
    return found if known >= 2 and not is_fenced else []


def _places(top: Sequence[str], forms: Sequence[tuple[Part, ...]], *, has_title: bool) -> list[_Place]:
    """Return the most likely course of places."""
    sure = [is_sure(parts) for parts in forms]
    best: list[_Course] = []
    for number in range(len(top)):
        scores = _scores(_signs(top, forms, sure, number))
        if best:
            best = [_step(best, place, scores[place]) for place in _PLACES]
        else:
            starts = _STARTS_BELOW_A_TITLE if has_title else _STARTS
            best = [(starts[place] + scores[place], [place]) for place in _PLACES]
    ends = ((score + _end(course, is_sure=sure[-1]), course) for score, course in best)
    return max(ends)[1] if best else []


def _step(best: Sequence[_Course], place: _Place, score: float) -> _Course:
    """Return the most likely course that goes on to a place."""
    until, course = max([(best[before][0] + step, best[before][1]) for before, step in _STEPS[place]])
    return until + score, [*course, place]


def _end(course: Sequence[_Place], *, is_sure: bool) -> float:
    """Return what speaks against a course without a body, unless its last line is surely none.

    A standfirst and a date are an article and its last line.
    """
    has_text = course[-1] in (_Place.BODY, _Place.TITLE)
    return 0.0 if has_text or (is_sure and _Place.STANDFIRST not in course) else -_WITHOUT_BODY


def _scores(signs: Sequence[str]) -> list[float]:
    return [sum(weights) for weights in zip(*(_WEIGHTS[sign] for sign in signs), strict=True)]


def _signs(top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> list[str]:
    """Return what speaks for one place or the other."""
    text, parts = top[number], forms[number]
    is_above_what_is_sure = _leads_to_what_is_sure(forms, sure, number)
    signs = [_sign_of_form(parts, is_sure=sure[number])] if parts else ["text"]
    if parts and (is_above_what_is_sure or any(sure[max(0, number - 1) : number])):
        signs.append("beside what is sure")
    if not parts and is_above_what_is_sure:
        signs.append("text above what is sure")
    if not parts and _is_kicker(top, forms, sure, number):
        signs.append("kicker")
    if parts and parts[0].form is Form.NAME:
        signs.append("name above the title")
    if _heading(text) or (number + 1 < len(top) and _UNDERLINE.fullmatch(top[number + 1])):
        signs.append("marked as a heading")
    if headline.is_one_of(text, top[number + 1 : number + 6]):
        signs.append("said again below")
    elif not headline.is_headline(_without_marks(text)):
        signs.append("no headline")
    if number and not forms[number - 1] and headline.ends_as_a_sentence(top[number - 1]):
        signs.append("below a sentence")
    return signs if parts else signs + _signs_of_length(text) + _signs_of_a_sentence(text)


def _leads_to_what_is_sure(forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> bool:
    """Tell whether a sure line follows at once, or behind a few others that are something."""
    for following in range(number + 1, min(number + 1 + _REACH, len(forms))):
        if sure[following]:
            return True
        if not forms[following]:
            return False
    return False


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_SHORT_LINE and not headline.ends_as_a_sentence(text)


def _is_kicker(top: Sequence[str], forms: Sequence[tuple[Part, ...]], sure: Sequence[bool], number: int) -> bool:
    """Tell whether a line of a word or two stands above a longer headline, and that above what is surely of a head."""
    words = top[number].split()
    below = number + 1
    if below >= len(top) or forms[below] or len(words) > _most_words_of_a_kicker(words, top[below], number):
        return False
    if not _is_short(top[number]) or any(map(sure.__getitem__, range(1, number))):
        return False
    title = _without_marks(top[below])
    is_longer = len(words) + 1 < len(title.split()) and width(title) <= _LONGEST_BELOW_A_KICKER
    is_title = is_longer and not title.endswith((".", "。", "…")) and headline.is_headline(title)
    if not is_title:
        return _is_short(title) and _is_kicker(top, forms, sure, below)
    return any(sure[below + 1 : below + 1 + _REACH])


def _most_words_of_a_kicker(words: Sequence[str], title: str, number: int) -> int:
    """Return two, or more where the words differ from the title below in their capitals, or stand below another."""
    if all(map(str.isupper, words)) and not title.isupper():
        return 5
    is_of_capitals = all(word[:1].isupper() or word in vocabulary.SMALL for word in words) and not title.istitle()
    return 3 if number or is_of_capitals or any(word in vocabulary.SMALL for word in words[1:-1]) else 2


def _free_kickers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as text what looks like a name above the title, where somebody else is named below it: "Port City"."""
    sure = [is_sure(parts) for parts in forms]
    people = [any(part.form in (Form.NAME, Form.AUTHOR) for part in parts) for parts in forms]
    for number in range(min(2, len(top))):
        is_name = len(forms[number]) == 1 and forms[number][0].form is Form.NAME
        if is_name and any(people[number + 2 : number + 2 + _REACH]) and _is_kicker(top, forms, sure, number):
            forms[number] = ()


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
    signs = ["one or two words"] if columns < _SHORTEST_HEADLINE else []
    if columns > _LONGEST_STANDFIRST:
        return ["long"]
    if columns < _SHORTEST_STANDFIRST:
        signs.append("short")
    return [*signs, "of a headline's length" if columns <= _LONGEST_HEADLINE else "longer than a headline"]


def _signs_of_a_sentence(text: str) -> list[str]:
    signs = ["ends as a sentence"] if headline.ends_as_a_sentence(text) else []
    if len(text) <= _LONGEST_STANDFIRST and headline.has_several_sentences(text):
        signs.append("several sentences")
    if (dateline := attribution.dateline_of(text)) and (dateline.agency or "," in dateline.written or signs):
        signs.append("dateline")
    return signs + ["begins small"] * text[:1].islower()


def _without_strong(text: str) -> str:
    return _MARKED.sub(r"\2", text)


def _without_marks(title: str) -> str:
    title = title.removeprefix("> ")
    return markup.bare(_heading(title) or title)


def _heading(text: str) -> str:
    """Return what a line says that Markdown has as a heading, "" if it is none."""
    found = _MARK_OF_A_HEADING.match(text) if text.startswith("#") and len(text) <= markup.LONGEST else None
    return found["title"] if found else ""


def _without_section(title: str, head: Head) -> str:
    """Return a title without the kicker before a bar, which is the section where no other is known."""
    section, bar, rest = title.partition(" | ")
    words = section.split()
    is_kicker = (
        bar and "|" not in rest and len(words) <= _MOST_WORDS_BEFORE_A_BAR and len(words) + 1 < len(rest.split())
    )
    if not is_kicker or head.section or width(rest) < _SHORTEST_HEADLINE:
        return title
    head.section = section
    return rest.strip()


def _without_site(title: str, head: Head) -> str:
    """Return a title without the name of the site that a browser puts behind it."""
    found = _SITE_BEHIND.search(title)
    if not found or width(title[: found.start()]) < _SHORTEST_HEADLINE:
        return title
    site = found["site"]
    is_short = len(site.split()) <= _MOST_WORDS_OF_A_SITE and not site[:1].islower()
    if attribution.is_outlet(site) or (found["mark"] == "|" and is_short) or site in (head.source, head.outlet):
        head.outlet = head.outlet or (site if attribution.is_outlet(site) else "")
        return title[: found.start()]
    return title
