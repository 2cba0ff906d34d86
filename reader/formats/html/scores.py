"""Which element of a page holds its article: the one whose paragraphs speak for it most.

A paragraph speaks for the elements around it, the nearer the more, by its length and its commas; that the best one has
few links counts, and what its classes say (the idea is that of arc90's Readability, 2009).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field

from lxml import etree

from reader.formats.html import clutter, teasers
from reader.formats.html.containers import Container, containers_of, size_of
from reader.formats.html.passages import Passage
from reader.lazy_dataclass import dataclass
from reader.model import Style

PARAGRAPHS = frozenset("p li dd dt h1 h2 h3 h4 h5 h6 pre td th figcaption caption blockquote".split())
_MOST_OF_THE_PAGE = 0.4  # of its prose: what holds that much is no clutter, whatever it is called
_SHORTEST_BESIDE_COMMENTS = 150  # code points of prose that is commented on
_SHORTEST_BESIDE = 800  # code points of prose that a gallery of pictures illustrates
_SHORTEST = 25  # code points
_LEVELS = 5
_NAMED = 25.0
_OF_TAGS = {
    "div": 5.0,
    **dict.fromkeys(("pre", "td", "blockquote", "article"), 3.0),
    **dict.fromkeys(("address", "ol", "ul", "dl", "dd", "dt", "li", "form"), -3.0),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "th", "aside"), -5.0),
}
_OF_AN_ITEM = 0.3  # of what a paragraph that is no item of a list speaks
_COMMAS = ",،、，;；"
_SHORTEST_PART = 200  # code points
_LEAST_OF_A_PART = 0.15  # of the best one's points
_NEARLY_BEST = 0.75
_FEWEST_NEARLY_BEST = 3


@dataclass(slots=True)
class Page:
    """The paragraphs of a page, what they stand in, and which of that is no article."""

    passages: Sequence[Passage]
    containers: Mapping[etree._Element, Container]
    clutter: set[etree._Element]  # with all that stands in them
    _within_clutter: dict[etree._Element, bool] = field(default_factory=dict)

    def around(self, container: Container) -> Container | None:
        """Return what a container stands in, None for the body."""
        parent = container.element.getparent()
        return self.containers.get(parent) if parent is not None and container.element.tag != "body" else None

    def is_clutter(self, element: etree._Element) -> bool:
        """Tell whether an element is no article, or stands in what is none."""
        path: list[etree._Element] = []
        one: etree._Element | None = element
        while one is not None and one not in self._within_clutter and one not in self.clutter:
            path.append(one)
            one = one.getparent()
        answer = one is not None and (one in self.clutter or self._within_clutter[one])
        self._within_clutter.update(dict.fromkeys(path, answer))
        return answer

    def overlapping(self, container: Container) -> Sequence[Passage]:
        return self.passages[container.first : container.last + 1]


def page_of(passages: Sequence[Passage]) -> Page:
    """Return the page that paragraphs, one at least, make."""
    containers = containers_of(passages)
    prose = max(one.prose for one in containers.values())
    most = _MOST_OF_THE_PAGE * prose
    named = (
        one
        for one in containers.values()
        if one.element.tag not in ("body", "html") and clutter.is_clutter(one.element, one.names)
    )
    found = {one.element for one in (*named, *teasers.teasers_of(passages, containers)) if one.prose <= most}
    found.update(one.element for one in containers.values() if _is_beside(one, prose - one.prose))
    around = {one for heading in passages if heading.element.tag == "h1" for one in heading.element.iterancestors()}
    return Page(passages, containers, {one for one in found if not _is_story(containers[one], around)})


def _is_story(one: Container, around_headlines: Collection[etree._Element]) -> bool:
    """Tell whether a container holds a story, whatever it is called: its headline, or its text behind a paywall."""
    is_named = one.element in around_headlines or clutter.is_of_a_paywall(one.names)
    return is_named and one.prose >= _SHORTEST_BESIDE


def _is_beside(one: Container, prose: int) -> bool:
    """Tell whether a container has pictures or comments of so much prose that stands beside it."""
    of_comments = prose >= _SHORTEST_BESIDE_COMMENTS and clutter.is_of_comments(one.names)
    return of_comments or (prose >= _SHORTEST_BESIDE and clutter.is_gallery(one.names))


def best_container(page: Page) -> Container | None:
    """Return what holds the article, None where no paragraph speaks for anything."""
    points = _points(page)
    for container in points:
        container.points = points[container] * (1 - container.link_density)
    best = sorted(points, key=lambda one: (not one.prose and one.size < _SHORTEST_PART, -one.points, one.depth))
    if not best:
        return None
    top = _with_its_like(page, _climb(page, _common_of_the_best(page, best)), best)
    while (parent := page.around(top)) and parent.passages == top.passages and parent.element.tag != "body":
        top = parent
    return top


def _points(page: Page) -> dict[Container, float]:
    points: dict[Container, float] = {}
    for passage in page.passages:
        size = size_of(passage.text)
        is_linked = passage.linked * 2 > len(passage.text)
        if size < _SHORTEST or is_linked or passage.style is Style.HEADING or page.is_clutter(passage.element):
            continue
        spoken = 1.0 + sum(map(passage.text.count, _COMMAS)) + min(size // 100, 3)
        if passage.style in (Style.BULLET, Style.NUMBERED):
            spoken *= _OF_AN_ITEM
        for level, container in enumerate(_around(page, passage)):
            if container not in points:
                names = _NAMED * clutter.weight_of(container.names)
                points[container] = _OF_TAGS.get(str(container.element.tag), 0.0) + names
            points[container] += spoken / (level + 1 if level < 2 else level * 3)
    return points


def _around(page: Page, passage: Passage) -> Iterator[Container]:
    """Yield the containers that a paragraph speaks for, the nearest first."""
    one: Container | None = page.containers[passage.element]
    if one and (passage.element.tag in PARAGRAPHS or one.passages == 1):
        one = page.around(one) or one
    for _ in range(_LEVELS):
        if one is None or one.element.tag == "html":
            return
        yield one
        one = page.around(one)


def _common_of_the_best(page: Page, best: Sequence[Container]) -> Container:
    """Return the best container, or what holds it and others that are nearly as good: parts of one article."""
    others = [one for one in best[1:5] if one.points >= _NEARLY_BEST * best[0].points]
    parent = page.around(best[0]) if len(others) >= _FEWEST_NEARLY_BEST else None
    while parent and parent.element.tag != "body":
        if sum(parent.first <= one.first and one.last <= parent.last for one in others) >= _FEWEST_NEARLY_BEST:
            return parent
        parent = page.around(parent)
    return best[0]


def _climb(page: Page, top: Container) -> Container:
    """Return what is around a container where it has more points, and no points are lost on the way there."""
    last, least = top.points, top.points / 3
    parent = page.around(top)
    while parent and parent.element.tag != "body" and parent.points >= least:
        if parent.points > last:
            return parent
        last = parent.points
        parent = page.around(parent)
    return top


def _with_its_like(page: Page, top: Container, best: Sequence[Container]) -> Container:
    """Return what holds all elements of the same class as the best, where an article is written in several."""
    names = clutter.sort_of(top.element)
    like = [
        one
        for one in best
        if names
        and clutter.sort_of(one.element) == names
        and one.element.tag == top.element.tag
        and one.prose >= _SHORTEST_PART
        and one.points >= top.points * _LEAST_OF_A_PART
    ]
    common = top
    while not all(common.first <= one.first and one.last <= common.last for one in like):
        parent = page.around(common)
        if parent is None or parent.element.tag == "body":
            return top
        common = parent
    return common
