"""The title of a page's article, without the name of its site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from reader.formats.heads import attribution, section_words
from reader.formats.html import elements

_SHORTEST = 4  # code points of a heading that may be a title
_SHORTEST_WITHIN = 6
_LONGEST = 300
_MOST_HEADINGS = 60
_SHORTEST_LARGE = 20
_LARGE_SIZES = frozenset("2 3 4 5 6 7".split())
_SHORTEST_SITE = 5  # letters of a name that is part of an address
_AT_A_SIGN = re.compile(r"\s+(?:[|–—·•»«/\\-]|::)\s+|\s*[|｜_：]\s*(?=\S)|:\s+")
_SIGNS = " |–—·•»«/\\:：｜_-"
_SMALL = frozenset("the a an of and in on to for der die das und le la les de et el los y il di".split())
_MOST_WORDS_OF_A_SITE = 5
_FEWEST_WORDS = 3


def headings_of(tree: etree._Element) -> list[str]:
    """Return the title of a page as browsers show it, then its headings: any of them may be that of its article."""
    title = tree.find("head/title")
    found = ["" if title is None else _one_line(title.text or "")]
    for element, _ in zip(tree.iter("h1", "h2", "h3"), range(_MOST_HEADINGS), strict=False):
        text = elements.without_permalink(_one_line(elements.text_of(element)))
        if _SHORTEST <= len(text) <= _LONGEST:
            found.append(text)
    return found if len(found) > 1 else [*found, *_large_lines(tree)]


def _large_lines(tree: etree._Element) -> list[str]:
    """Return what a page without headings shows in bold or large letters, a part each."""
    found = (_one_line(elements.text_of(one)) for one, _ in zip(_large(tree), range(_MOST_HEADINGS), strict=False))
    return [text for text in found if _SHORTEST_LARGE <= len(text) <= _LONGEST]


def _large(tree: etree._Element) -> Iterator[etree._Element]:
    for one in tree.iter("font", "b", "strong", "big"):
        if one.tag != "font" or (one.get("size") or "").lstrip("+") in _LARGE_SIZES:
            yield one


def site_in(title: str, address: str) -> str:
    """Return the site that a page names before or behind its title, where its address is that of this site; else ""."""
    host = address.partition("://")[2].partition("/")[0].lower().split(":")[0]
    names = set(host.split("."))
    for part in _AT_A_SIGN.split(title)[:: len(_AT_A_SIGN.split(title)) - 1 or 1]:
        key = "".join(filter(str.isalnum, part.casefold()))
        if len(key) >= _SHORTEST_SITE and names & {key, key.removeprefix("the")}:
            return part.strip(_SIGNS)
    return ""


def site_beside(title: str, tree: etree._Element) -> str:
    """Return what a page's title has beside its only headline, if it is a newspaper or the page names it; else "".

    Where there is none of the first rank, as above the posts of a weblog, any heading that it begins with is that.
    """
    heads = heads_of(tree) or [one for one in headings_of(tree)[1:] if title.startswith(one)][:1]
    rest = _beside(title, heads[0]) if len(heads) == 1 else ""
    if not rest or len(rest.split()) > _MOST_WORDS_OF_A_SITE or rest.casefold() in section_words.SECTIONS:
        return ""
    body = tree.find("body")
    is_named_again = rest.casefold() in ("" if body is None else elements.text_of(body)).casefold()
    return rest if attribution.is_outlet(rest) or is_named_again else ""


def _beside(title: str, heading: str) -> str:
    for rest in (title.removeprefix(heading), title.removesuffix(heading)):
        if rest != title and (found := _AT_A_SIGN.split(rest)) and len(found) == 2:
            return next(filter(None, (part.strip(_SIGNS) for part in found)), "")
    return ""


def heads_of(tree: etree._Element) -> list[str]:
    """Return the headings of the first rank."""
    found = (_one_line(elements.text_of(one)) for one, _ in zip(tree.iter("h1"), range(3), strict=False))
    return [text for text in found if _SHORTEST <= len(text) <= _LONGEST]


def title_of(claimed: Iterable[str], headings: Sequence[str], site: str, heads: Sequence[str] = ()) -> str:
    """Return the first title that is claimed, or the page's own, without the site before or behind it.

    A heading of the page that one of them consists of, but for the site, says best where the title ends; `heads` are
    its headings of the first rank.
    """
    page, *others = headings
    title = next(filter(None, claimed), "") or page
    if not title:
        return others[0] if len(others) == 1 else ""
    key = _key(title)
    within = [heading for heading in others if _is_title_within(_key(heading), key)]
    if within:
        return max(within, key=len)
    if title == page and len(heads) == 1 and _is_only_a_site(title, site, heads[0]):
        return heads[0]
    return _without_site(title, site, is_page=title == page)


def _is_only_a_site(title: str, site: str, heading: str) -> bool:
    """Tell whether a page is called by its site alone: in a few words, none of which its headline has."""
    in_common = set(_key(heading).split()) & set(_key(title).split()) - _SMALL
    is_short = len(re.findall(r"\w+", title)) <= _MOST_WORDS_OF_A_SITE and len(heading) >= 1.2 * len(title)
    return not in_common and heading not in title and (is_short or _key(title) == _key(site))


def _is_title_within(heading: str, title: str) -> bool:
    """Tell whether a heading is all of a title, or all but a site at one of its ends, with a sign between them."""
    if heading == title:
        return True
    before, found, after = title.partition(heading)
    rest = (before or after).strip()
    if not found or (before and after) or len(rest) > 1.5 * len(heading) or len(heading) < _SHORTEST_WITHIN:
        return False
    return rest[-1] in _SIGNS if before else rest[0] in _SIGNS


def _without_site(title: str, site: str, *, is_page: bool) -> str:
    found = list(_AT_A_SIGN.finditer(title))
    if not found:
        return title
    for before, after in (
        (title[: found[-1].start()], title[found[-1].end() :]),
        (title[found[0].end() :], title[: found[0].start()]),
    ):
        if before and site and _key(after) in (_key(site), _key(site).removeprefix("the ")):
            return before.strip(_SIGNS)
    last = title[found[-1].end() :]
    before = title[: found[-1].start()]
    is_site = ":" not in found[-1][0] and len(last.split()) <= _MOST_WORDS_OF_A_SITE
    return before if is_page and is_site and len(before.split()) >= _FEWEST_WORDS + 1 else title


def _key(text: str) -> str:
    return " ".join(text.split()).casefold().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def _one_line(text: str) -> str:
    return " ".join(text.split())
