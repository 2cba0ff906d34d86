"""The lines above an article's body: which of them is the title, what they say of it, and where the body begins.

The first paragraphs are understood together: each may stand above the title, be the title, stand below it (a byline, a
date, a button, …), be a standfirst, which is followed by such lines, or begin the body. `head_signs` says what speaks
for which; the most likely course through the paragraphs is found by dynamic programming (A. J. Viterbi, 1967).
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import field
from datetime import date
from itertools import pairwise, takewhile

from reader.formats import dates, markup
from reader.formats.heads import (
    attribution,
    captions,
    furniture,
    head_signs,
    head_weights,
    headline,
    kickers,
    labels,
    line_labels,
    outlet_lines,
    outlets_beside,
    section_words,
    signers,
    trails,
)
from reader.formats.heads.head_signs import SHORTEST_HEADLINE, Place
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.lines import width
from reader.lazy_dataclass import dataclass

_MOST_UNKNOWN = 3  # short lines of a head
_PARAGRAPHS = 24  # the head is no longer than that
_MARKED = re.compile(r"^([*_]{1,3})(\S.*\S)\1$")
_DAY_BEFORE = re.compile(r"^[\[(]?(\d{4}-\d\d-\d\d)[\])]?[\s:–—_-]+(?=\S)")
_SITE_BEHIND = re.compile(r"\s+(?P<mark>[|:–—-]|::|»)\s+(?P<site>[^|]{2,50})$")
_SITE_BEFORE = re.compile(r"(?P<site>[^|:–—-]{3,50}?)\s+[|–—-]\s+(?=\S)")
_GENRE_BEFORE = re.compile(r"(?P<genre>[^\W\d_][\w’ -]{2,20})\.\s+(?=[^\W\d_a-z]|[«“\"])")
_SECTION_IN_BRACKETS = re.compile(r"【(?P<section>[^【】]{1,8})】\s*(?=\S)")
_LONGEST_LABELLED = 100  # code points: beyond that it is the text
_LABEL_OF_THE_TEXT = re.compile(
    r"(?:(?:full|article|body) ?text|text|(?:markdown )?content|body|story|inhalt|volltext|texte|contenu|texto"
    r"|contenido|testo|contenuto|conteúdo|tekst|inhoud|innehåll|treść|текст|содержание|正文|内容|全文)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_MOST_WORDS_OF_A_SITE, _FEWEST_OF_A_TITLE = 5, 5
_MOST_WORDS_BEFORE_A_BAR = 3


_OF_WRITERS = (Form.AUTHOR, Form.NAME, Form.ROLE, Form.NAMELESS, Form.NOTICE)
_OF_PAGES = (Form.OTHER, Form.SITE, Form.CAPTION)
_OF_THE_HEAD = (Place.ABOVE, Place.BELOW)
_WITHOUT_BODY = 8.0
_OF_A_DOCUMENT = re.compile(  # which is of the day that it is called by
    r"(?:minutes|report|bulletin|newsletter|statement|edition|issue|protokoll|bericht|rundbrief|procès-verbal|"
    r"compte rendu|acta|boletín"
    r"|verbale|bollettino|ata|boletim|notulen|verslag|protokół|biuletyn|протокол|отчёт|сводка)\b.*?\s(?=\d)",
    re.IGNORECASE,
)
_INITIALS_ALONE = re.compile(r"^\([^\W\d_]{1,4}(?:[/.][^\W\d_]{1,4})?\)[,\s]*")  # "(mk), The Post", which name nobody
_LINKED_TITLE = re.compile(r"(?:#{1,6}\s+)?\[[^\[\]]+\]\((?P<url>https?://[^\s()]+)\)")
_LIKELY_TEXT, _CERTAIN_TEXT, _CERTAIN_TEXTS = 80, 200, 300  # code points of a sentence, a paragraph, several in a row


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
    kept: list[int] = field(default_factory=list)  # which of the paragraphs the body's are

    @property
    def agency(self) -> str:
        return attribution.agency_of(self.author)

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


@dataclass(frozen=True, slots=True)
class Opened:
    """What a text begins with: the labels of a block that may stand there, and the paragraphs below that."""

    head: Head  # what the labels say
    labels: Sequence[tuple[Part, ...]]
    rest: Sequence[str]
    top: Sequence[str]  # those of the rest that may be of the head
    forms: Sequence[tuple[Part, ...]]  # what each of them is by itself


def read(paragraphs: Sequence[str], forms: Forms, styled: Container[int] = ()) -> Head:
    """Return what the paragraphs of a text say above its body, and the body.

    Those that their file has as a heading or the like (`styled`) stay in the body where nobody knows what they are.
    """
    opened = open_text(paragraphs, forms)
    head, labels, rest, top, of_top = opened.head, opened.labels, opened.rest, opened.top, opened.forms
    places = _places(top, of_top, has_title=bool(head.title))
    _take_fields(head, top, of_top, places, forms.today)
    unknown = [
        number for number, place in enumerate(places) if place is Place.BELOW and not of_top[number] and number > 0
    ]
    are_many = sum(head_signs.is_short(top[number]) for number in unknown) > _MOST_UNKNOWN  # a table, no head
    kept = [
        number
        for number, place in enumerate(places)
        if place in (Place.STANDFIRST, Place.BODY)
        or (place is Place.BELOW and not of_top[number] and (are_many or not head_signs.is_short(top[number])))
        or (place is Place.BELOW and not any(of_top[max(0, number - 2) : number + 2]))  # far from any known one
        or (place is Place.BELOW and not of_top[number] and _is_heading(top[number], len(labels) + number, styled))
    ]
    head.body = [*(_without_strong(top[number]) for number in kept), *rest[len(top) :]]
    head.kept = [len(labels) + number for number in (*kept, *range(len(top), len(rest)))]
    repeated = _count_repeated(head)
    del head.body[:repeated], head.kept[:repeated]
    return head


def open_text(paragraphs: Sequence[str], forms: Forms) -> Opened:
    """Return what a text begins with, each line looked at by itself."""
    head = Head()
    of_labels = _block_of_labels(paragraphs, forms.today)
    for parts in of_labels:
        head.take(parts)
    rest = [_LABEL_OF_THE_TEXT.sub("", text) for text in paragraphs[len(of_labels) : len(of_labels) + 1] if of_labels]
    rest = [*rest, *paragraphs[len(of_labels) + len(rest) :]]
    top = _top(rest)
    of_top = [forms.of(text, below_title=bool(number or head.title)) for number, text in enumerate(top)]
    trails.take_trails(top, of_top)
    trails.take_lists(top, of_top)
    trails.take_topics(top, of_top)
    kickers.free_kickers(top, of_top)
    signers.take_providers(top, of_top)
    signers.take_names_below_by(top, of_top)
    labels.take_labels_alone(top, of_top)
    signers.take_brief_bylines(top, of_top)
    signers.take_signers(top, of_top)
    signers.take_lives(top, of_top)
    captions.take_captions(top, of_top)
    return Opened(head, of_labels, rest, top, of_top)


def _is_heading(text: str, number: int, styled: Container[int]) -> bool:
    return number in styled or text.startswith(("# ", "## ", "### "))


def _count_repeated(head: Head) -> int:
    """Count the paragraphs at the top of the body that say nothing but the title."""
    repeated = takewhile(
        lambda paragraph: headline.is_repeated(head.title, head_signs.without_marks(paragraph)), head.body
    )
    return sum(1 for _ in repeated) if head.title else 0


def _top(paragraphs: Sequence[str]) -> Sequence[str]:
    """Return the paragraphs that may be of the head, and the first together that cannot be, two or more in a row."""
    text = count = 0
    for number, paragraph in enumerate(paragraphs[:_PARAGRAPHS]):
        length = len(paragraph)
        is_text = length > _CERTAIN_TEXT or (length > _LIKELY_TEXT and headline.ends_as_a_sentence(paragraph))
        is_text = is_text and paragraph != paragraphs[number - 1]  # what stands twice is a picture's
        text, count = (text + length, count + 1) if is_text else (0, 0)
        if count > 1 and text > _CERTAIN_TEXTS:
            return paragraphs[: number + 1]
    return paragraphs[:_PARAGRAPHS]


def _take_fields(
    head: Head, top: Sequence[str], forms: Sequence[tuple[Part, ...]], places: Sequence[Place], today: date
) -> None:
    for paragraph, place in zip(top, places, strict=True):
        if place is Place.TITLE and not head.title:
            _take_title(head, paragraph, forms)
    if not head.title:
        _take_genre(head, top, forms, places)
    said = [part for parts, place in zip(forms, places, strict=True) if place in _OF_THE_HEAD for part in parts]
    head.take(
        _authors(
            said, [part for parts, place in zip(forms, places, strict=True) if place is Place.BELOW for part in parts]
        )
    )
    sure_first = sorted(zip(forms, places, strict=True), key=lambda one: not is_sure(one[0]))
    for parts, place in sure_first:
        if place in _OF_THE_HEAD:
            head.take(parts)
    head.author = _INITIALS_ALONE.sub("", _with_who_follows(head.author, forms, places)) or head.nameless
    if not (head.outlet or head.source or head.url):
        head.outlet = (
            _outlet_beside(said)
            or _outlet_told(top, forms)
            or _outlet_said_twice(top, forms, places)
            or _outlet_that_wrote(head)
        )
    kickers = [
        text
        for text, parts, place in zip(top, forms, places, strict=True)
        if place is Place.ABOVE and not parts and text != head.outlet
    ]
    head.section = " > ".join(map(head_signs.without_marks, kickers)) or head.section
    if dated := _DAY_BEFORE.match(head.title):
        head.published = head.published or dates.in_address(dated[1], today)
        head.title = head.title[dated.end() :]
    head.published = head.published or _day_of_a_document(head.title, today)
    title = _without_trail(head_signs.without_marks(head.title).rstrip(";"), head)
    head.title = _without_section(_without_site(title, head), head)


def _day_of_a_document(title: str, today: date) -> date | None:
    dated = _OF_A_DOCUMENT.match(title)
    found = dates.in_line(title[dated.end() :], today) if dated else None
    return found.day if found else None


def _authors(said: Sequence[Part], below: Sequence[Part]) -> list[Part]:
    """Return who wrote: who is named as the author rather than beside a date, but a person rather than a newspaper."""
    named = [part for part in said if part.form is Form.AUTHOR]
    people = [part for part in below if part.form is Form.NAME and not attribution.is_outlet(part.value)]
    first = next((part for part in named if not attribution.is_outlet(part.value)), None)
    if first or not people:
        return [first or part for part in named[:1]]
    return [*people[:1], *(Part(Form.OUTLET, part.value) for part in named[:1])]


def _with_who_follows(author: str, forms: Sequence[tuple[Part, ...]], places: Sequence[Place]) -> str:
    """Return the author with who is named on the next line, each of both lines being a name and nothing else."""
    lines = [
        parts[0] if len(parts) == 1 and place is Place.BELOW else None
        for parts, place in zip(forms, places, strict=True)
    ]
    for number, (part, following) in enumerate(pairwise(lines)):
        if not part or part.value != author:
            continue
        are_names = following is not None and part.form is following.form is Form.NAME
        is_above_more = number + 2 < len(forms) and bool(forms[number + 2])
        if following and are_names and is_above_more and signers.are_alike(author, following.value):
            return f"{author}, {following.value}"
    return author


def _outlet_that_wrote(head: Head) -> str:
    """Return the newspaper that stands where an author is named; "our own correspondent" is none."""
    is_outlet = head.author != head.nameless and attribution.is_outlet(head.author)
    return head.author if is_outlet and not attribution.are_people(head.author) else ""


def _outlet_beside(said: Sequence[Part]) -> str:
    """Return the newspaper that a byline, or a role below it, names behind the names."""
    beside = (part.value for part in said if part.form in _OF_WRITERS)
    return next(filter(None, map(outlets_beside.outlet_beside, beside)), "")


def _outlet_said_twice(top: Sequence[str], forms: Sequence[tuple[Part, ...]], places: Sequence[Place]) -> str:
    """Return what stands alone above the title and again beside a date: "The Post" above "3 April 2023 | The Post"."""
    above = [text for text, parts, place in zip(top, forms, places, strict=True) if place is Place.ABOVE and not parts]
    dated = [text for text, parts in zip(top, forms, strict=True) if any(part.form is Form.PUBLISHED for part in parts)]
    return next((text for text in above if any(text in line for line in dated)), "")


def _outlet_told(top: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> str:
    """Return the newspaper that speaks of itself on a line of the head, be it known as one or not."""
    of_site = (text for text, parts in zip(top, forms, strict=True) if parts and parts[0].form in _OF_PAGES)
    return next(filter(None, map(outlet_lines.told_by_a_site, of_site)), "")


def _take_genre(head: Head, top: Sequence[str], forms: Sequence[tuple[Part, ...]], places: Sequence[Place]) -> None:
    """Take the sort of an article as its title where nothing else is one: "Interview" above questions and answers."""
    for text, parts, place in zip(top, forms, places, strict=True):
        if place is Place.ABOVE and parts and parts[0].form is Form.SECTION and text.casefold() in section_words.GENRES:
            head.title = text
            return


def _take_title(head: Head, paragraph: str, forms: Sequence[tuple[Part, ...]]) -> None:
    """Take a paragraph as the title, unless a label names another: then a few words above it are the newspaper's."""
    labelled = next((part.value for parts in forms for part in parts if part.form is Form.TITLE), "")
    is_outlet = labelled and len(paragraph.split()) <= _MOST_WORDS_OF_A_SITE and paragraph != labelled
    head.title = labelled if is_outlet else paragraph
    if is_outlet:
        head.outlet = head.outlet or paragraph
    if linked := _LINKED_TITLE.fullmatch(head.title):
        head.url = head.url or linked["url"]


def _block_of_labels(paragraphs: Sequence[str], today: date) -> list[tuple[Part, ...]]:
    """Return what the labels say that a text begins with, one a line, two of which at least are known."""
    found: list[tuple[Part, ...]] = []
    is_fenced = bool(paragraphs) and paragraphs[0] == "---"
    for number, paragraph in enumerate(paragraphs[:_PARAGRAPHS]):
        if is_fenced and number and paragraph in ("---", "..."):
            return [*found, ()]
        if len(paragraph) > _LONGEST_LABELLED and _LABEL_OF_THE_TEXT.match(paragraph):
            break
        parts = line_labels.labelled(paragraph, today)
        if not is_fenced and (not parts or _may_be_a_title(paragraph, paragraphs, today)):
            break
        found.append(parts)
    known = sum(any(part.form is not Form.LABEL for part in parts) for parts in found)
    return found if known >= 2 and not is_fenced else []


def _may_be_a_title(paragraph: str, paragraphs: Sequence[str], today: date) -> bool:
    """Tell whether a line with a colon may be no label: several words behind what nobody knows."""
    if len(paragraph.split()) < _FEWEST_OF_A_TITLE or labels.parse_label(markup.bare(paragraph)):
        return False
    labelled = (line_labels.labelled(other, today) for other in paragraphs[:_PARAGRAPHS])
    return not any(part.form is Form.TITLE for parts in labelled for part in parts)


def _places(top: Sequence[str], forms: Sequence[tuple[Part, ...]], *, has_title: bool) -> list[Place]:
    """Return the most likely course of places."""
    if below := 0 if has_title else end_of_labelled(top, forms):
        return [*_above(forms[:below]), *_places(top[below:], forms[below:], has_title=True)]
    seen = head_signs.Top(top, forms)
    return _most_likely(seen, has_title=has_title) if top else []


def _most_likely(top: head_signs.Top, *, has_title: bool) -> list[Place]:
    """Return the course whose places and steps together have the most that speaks for them."""
    weights = head_weights.weights()
    best, before = weights.starts(has_title=has_title), []
    for number in range(len(top)):
        if number:
            steps = [weights.best_step(best, place) for place in Place]
            best = [score for score, _ in steps]
            before.append([place for _, place in steps])
        best = [*map(float.__add__, best, weights.scores_of(head_signs.signs_of(top, number)))]
    return max(
        (_course(place, before) for place in Place),
        key=lambda course: best[course[-1]] + _end(course, is_sure=top.sure[-1]),
    )


def _course(last: Place, before: Sequence[Sequence[Place]]) -> list[Place]:
    """Return the course that ends in a place, given the best place before each."""
    course = [last]
    for places in reversed(before):
        course.append(places[course[-1]])
    return course[::-1]


def end_of_labelled(top: Sequence[str], forms: Sequence[tuple[Part, ...]]) -> int:
    """Return the paragraph below a title by its label, above which nothing stands but short or known lines; or 0."""
    for number, parts in enumerate(forms):
        if any(part.form is Form.TITLE for part in parts):
            return number + 1
        if not parts and not head_signs.is_short(top[number]):
            return 0
    return 0


def _above(forms: Sequence[tuple[Part, ...]]) -> Iterator[Place]:
    """Yield where the lines stand that a title by its label is the last of: the first that nobody knows is a name."""
    unknown = next((number for number, parts in enumerate(forms) if not parts), None)
    return (Place.TITLE if number == unknown else Place.ABOVE for number in range(len(forms)))


def _end(course: Sequence[Place], *, is_sure: bool) -> float:
    """Return what speaks against a course without a body, unless its last line is surely none.

    A standfirst and a date are an article and its last line.
    """
    has_text = course[-1] in (Place.BODY, Place.TITLE)
    return 0.0 if has_text or (is_sure and Place.STANDFIRST not in course) else -_WITHOUT_BODY


def _without_strong(text: str) -> str:
    return _MARKED.sub(r"\2", text)


def _without_trail(title: str, head: Head) -> str:
    """Return a title without the sections that lead to it: "Home > News > Talks open in Geneva"."""
    trail, title = furniture.trail_before(title)
    head.section = head.section or furniture.section_of(trail)
    return title


def _without_section(title: str, head: Head) -> str:
    """Return a title without the kicker before a bar, or in capitals before a stop: the section, if none is known."""
    if (in_brackets := _SECTION_IN_BRACKETS.match(title)) and width(title[in_brackets.end() :]) >= SHORTEST_HEADLINE:
        head.section = head.section or in_brackets["section"]
        return title[in_brackets.end() :]
    genre = _GENRE_BEFORE.match(title)
    if genre and genre["genre"].isupper() and genre["genre"].casefold() in section_words.SECTIONS:
        head.section = head.section or genre["genre"]
        return title[genre.end() :]
    section, bar, rest = title.partition(" | ")
    words = section.split()
    is_kicker = (
        bar and "|" not in rest and len(words) <= _MOST_WORDS_BEFORE_A_BAR and len(words) + 1 < len(rest.split())
    )
    if not is_kicker or head.section or width(rest) < SHORTEST_HEADLINE:
        return title
    head.section = section
    return rest.strip()


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _without_site(title: str, head: Head) -> str:
    """Return a title without the name of the site that a browser puts behind it."""
    before = _SITE_BEFORE.match(title)
    if before and width(title[before.end() :]) >= SHORTEST_HEADLINE and attribution.is_outlet(before["site"]):
        head.outlet = head.outlet or before["site"]
        return title[before.end() :]
    found = _SITE_BEHIND.search(title)
    if not found or width(title[: found.start()]) < SHORTEST_HEADLINE:
        return title
    site = found["site"]
    is_short = len(site.split()) <= _MOST_WORDS_OF_A_SITE and not site[:1].islower()
    is_of_the_address = is_short and bool(head.url) and _letters(site) in _letters(attribution.host_of(head.url))
    is_behind_a_bar = found["mark"] == "|" and is_short
    if attribution.is_outlet(site) or is_behind_a_bar or is_of_the_address or site in (head.source, head.outlet):
        is_site = attribution.is_outlet(site) or is_of_the_address or site.casefold() not in section_words.SECTIONS
        head.outlet = head.outlet or (site if is_site else "")
        head.source = head.source or (site if is_of_the_address else "")
        return title[: found.start()]
    return title
