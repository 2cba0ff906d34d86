"""Which paragraphs of a page are its article: those of its best element under the headline, without clutter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from reader.formats.html import clutter, notices
from reader.formats.html.containers import SENTENCE_ENDS, Container, is_prose, size_of
from reader.formats.html.endings import before_endings
from reader.formats.html.passages import Passage
from reader.formats.html.scores import PARAGRAPHS, Page, best_container
from reader.model import Style

_SHORTEST_STORY = 250  # code points of prose around a headline
_LARGEST_SHARE = 0.4  # of the prose, from which on the next headline begins something else
_LEAST_SHARE = 0.2  # of the prose, in what is marked as the article of the headline
_SHORTEST_HEADLINE = 12  # code points
_STANDFIRST = 12  # paragraphs below a headline, before the best element, among which one may be
_LEAST_OF_A_SIBLING = 0.2  # of the best one's points
_HEADLINES = frozenset(("h1", "h2", "h3"))
_STANDFIRSTS = re.compile(
    r"(?:^|[\s_-])(?:chap[oô]|standfirst|dek|lede|lead|ingress|sommario|occhiello|entradilla|bajada|intro|vorspann|subtitle)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)


def headline_of(passages: Sequence[Passage], title: str) -> int | None:
    """Return which paragraph is the headline, a heading rather than any other; None if none is."""
    key = key_of(title)
    same = [
        number
        for number, one in enumerate(passages)
        if key and len(one.text) < 2 * len(title) + 20 and key_of(one.text) == key
    ]
    return min(same, key=lambda n: (passages[n].linked > 0, passages[n].style is not Style.HEADING, n), default=None)


def key_of(text: str) -> str:
    """Return what a text says whatever its spaces, signs and capitals are."""
    return "".join(filter(str.isalnum, text.casefold()))


def article_numbers(page: Page, headline: int | None) -> list[int]:
    """Return which paragraphs of a page are its article, in their order; where none stands out, all but clutter."""
    top = best_container(page)
    roots = [page.containers[one] for one in (top.element, *_siblings(page, top))] if top else [_whole(page)]
    if top and headline is not None:
        roots = _under_the_headline(page, roots, headline)
    numbers = sorted({number for root in roots for number in range(root.first, root.last + 1)})
    if headline is not None:
        numbers = _from_the_headline_on(page, numbers, headline)
    found = [number for number in numbers if _is_text(page, page.passages[number])]
    return before_endings(page.passages, list(_without_repeated_captions(page.passages, found)))


def _without_repeated_captions(passages: Sequence[Passage], numbers: Sequence[int]) -> Iterator[int]:
    """Yield all but captions that stand there twice, once for wide and once for narrow screens."""
    seen: set[str] = set()
    for number in numbers:
        passage = passages[number]
        if passage.style is not Style.CAPTION or passage.text not in seen:
            seen.add(passage.text)
            yield number


def _whole(page: Page) -> Container:
    return min(page.containers.values(), key=lambda one: one.depth)


def _is_text(page: Page, passage: Passage) -> bool:
    if page.is_clutter(passage.element) or clutter.says_nothing(passage.text):
        return False
    if passage.style is Style.CAPTION:
        return not clutter.is_credit(passage.text)
    if passage.linked * 2 > len(passage.text) and notices.leads_to_more(passage.text):
        return False
    return passage.linked < 0.95 * len(passage.text) or not _is_a_link_to_more(passage)


def _is_a_link_to_more(passage: Passage) -> bool:
    """Tell whether a paragraph is nothing but a link, and no item, heading or sentence."""
    is_headline = passage.style is Style.PLAIN and size_of(passage.text) >= _SHORTEST_HEADLINE
    return is_headline and bool(passage.linked) and passage.text[-1] not in ".。"


def _from_the_headline_on(page: Page, numbers: Sequence[int], headline: int) -> list[int]:
    """Leave out what stands above the headline, unless that is most; take what stands below it in whole sentences."""
    sizes = {number: len(page.passages[number].text) for number in numbers}
    above = [number for number in numbers if number < headline]
    if sum(sizes[number] for number in above) * 2 > sum(sizes.values()):
        return list(numbers)
    below = [number for number in numbers if number >= headline]
    first = next((number for number in below if _is_prose(page, number)), headline)
    between = range(headline + 1, min(first, headline + _STANDFIRST))
    return sorted({*below, *(n for n in between if _is_prose(page, n) or _is_called_standfirst(page.passages[n]))})


def _is_called_standfirst(passage: Passage) -> bool:
    """Tell whether a sentence is marked as what leads into the text, however short it is."""
    return bool(_STANDFIRSTS.search(passage.element.get("class") or "")) and passage.text[-1] in SENTENCE_ENDS


def _is_prose(page: Page, number: int) -> bool:
    return is_prose(page.passages[number], size_of(page.passages[number].text))


def _under_the_headline(page: Page, roots: list[Container], headline: int) -> list[Container]:
    """Return what of the roots belongs to the headline, where other headlines have text beside it."""
    passage = page.passages[headline]
    story = _around_the_headline(page, passage)
    if story is None:
        return roots
    total = sum(root.prose for root in roots)
    if not any(root.first <= story.last and root.last >= story.first for root in roots):
        is_above = story.first < roots[0].first and story.link_density * 2 < 1
        return [story] if is_above and not _is_only_a_head(page, story, passage, roots[0].first, total) else roots
    if (marked := _marked_article(page, story)) and marked.prose >= _LEAST_SHARE * total:
        return [root for root in roots if _holds(marked, root)] or [marked]
    if passage.element.tag not in _HEADLINES:
        return roots
    rest = list(_behind(page, roots, story.last))
    if any(other.element.tag == passage.element.tag for other in rest):
        return [story]
    begins_anew = bool(rest) and rest[0].style in (Style.HEADING, Style.SUBHEADING)
    is_most = story.prose >= _LARGEST_SHARE * total
    return [story] if begins_anew and is_most and not _goes_on_in(page, story, rest[0]) else roots


def _is_only_a_head(page: Page, story: Container, headline: Passage, first: int, prose: int) -> bool:
    """Tell whether what stands around a headline is but the beginning of the much longer text that follows it."""
    between = (page.passages[number].element.tag for number in range(story.last + 1, first + 1))
    return story.prose < _LARGEST_SHARE * prose and headline.element.tag not in between


def _marked_article(page: Page, story: Container) -> Container | None:
    """Return the element of HTML's own for articles that a story stands in, or is."""
    one: Container | None = story
    while one and one.element.tag != "article":
        one = page.around(one)
    return one


def _goes_on_in(page: Page, story: Container, passage: Passage) -> bool:
    """Tell whether a paragraph begins an element of the same sort as a story stands in: the next of its sections."""
    around = page.around(story)
    beside: Container | None = page.containers[passage.element]
    while beside and page.around(beside) is not around:
        beside = page.around(beside)
    if beside is None or beside.element.tag != story.element.tag:
        return False
    names = story.element.get("class")
    return story.element.tag == "section" or (bool(names) and names == beside.element.get("class"))


def _holds(outer: Container, inner: Container) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _around_the_headline(page: Page, headline: Passage) -> Container | None:
    """Return the least element around a headline that has a story's length of prose in it."""
    one: Container | None = page.containers[headline.element]
    while one and one.prose < _SHORTEST_STORY:
        one = page.around(one)
    return one


def _behind(page: Page, roots: Iterable[Container], last: int) -> Iterator[Passage]:
    return (page.passages[n] for root in roots for n in range(max(root.first, last + 1), root.last + 1))


def _siblings(page: Page, top: Container) -> Iterator[etree._Element]:
    """Yield the elements beside the best one that are text, too."""
    least = max(10.0, top.points * _LEAST_OF_A_SIBLING)
    parent = top.element.getparent()
    for element in parent if parent is not None else ():
        one = page.containers.get(element)
        if one is None or one is top or page.is_clutter(element):
            continue
        is_alike = bool(element.get("class")) and clutter.sort_of(element) == clutter.sort_of(top.element)
        bonus = top.points * _LEAST_OF_A_SIBLING if is_alike else 0
        if one.points + bonus >= least or _is_paragraph(page, one):
            yield element


def _is_paragraph(page: Page, one: Container) -> bool:
    if one.element.tag not in PARAGRAPHS or one.passages != 1:
        return False
    is_long = one.size > 80 and one.link_density < 0.25
    return is_long or (not one.linked and page.passages[one.first].text[-1] in SENTENCE_ENDS)
