"""Chapters as HTML: for the window, which shows one at a time, and as one page for a browser."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from reader.manual.chapters import Chapter, chapters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_NO_LETTER = re.compile(r"[^\w\- ]")
_CHAPTER = re.compile(r"([\w-]+)\.md(?:#([\w-]+))?")
STYLE = """
:root { color-scheme: light dark; --ink: #1f1e1b; --dim: #6d6a63; --line: #e3e1dc; --page: #fff; --side: #f5f4f2; --link: #2b5fb3 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e5e1; --dim: #a5a19a; --line: #333338; --page: #202023; --side: #1b1b1d; --link: #8db4f5 } }
body { background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
a { color: var(--link) } h1 { margin-top: 4rem; line-height: 1.2 } section:first-of-type h1 { margin-top: 0 }
pre { background: var(--side); padding: .7rem .9rem; border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85em }
code { font-size: .92em; overflow-wrap: anywhere } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line) }
@media print { body { max-width: none } h1 { break-before: page } }
"""  # noqa: E501 - a rule a line


def body(chapter: Chapter, address: Callable[[str, str], str]) -> str:
    """Return a chapter as the body of a page; `address` says where a chapter and a heading in it lie.

    Links to what is beside the manual become plain words: who has the program alone has no such file.
    """
    parser = _parser()
    tokens = parser.parse(chapter.text)
    taken: Counter[str] = Counter()
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _unique(slug(tokens[at + 1].content), taken))
        if token.children:
            token.children = _with_links(token.children, chapter.name, address)
    html: str = parser.renderer.render(tokens, parser.options, {})
    return html.replace("\n</code></pre>", "</code></pre>")


def whole() -> str:
    """Return the manual as one page that stands alone."""
    every = chapters()

    def address(name: str, heading: str) -> str:
        return f"#{name}-{heading}" if heading else f"#{name}"

    sections = "\n".join(
        f'<section id="{one.name}">\n{_with_prefix(body(one, address), one.name)}</section>' for one in every
    )
    head = f'<meta charset="utf-8">\n<title>{escape(every[0].title)}</title>\n<style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{sections}\n</body>\n</html>\n'


def slug(heading: str) -> str:
    """Return what a heading is called in links, as code hosts call it: `where-it-lies`."""
    return _NO_LETTER.sub("", heading.lower()).replace(" ", "-")


def _unique(name: str, taken: Counter[str]) -> str:
    taken[name] += 1
    return name if taken[name] == 1 else f"{name}-{taken[name] - 1}"


def _with_prefix(html: str, name: str) -> str:
    """Return a chapter whose headings have other names than those of the other chapters."""
    return re.sub(r'(<h\d id=")', rf"\g<1>{name}-", html)


def _with_links(tokens: Sequence[Token], here: str, address: Callable[[str, str], str]) -> list[Token]:
    """Return the parts of a paragraph with links that lead where the chapters lie."""
    kept: list[Token] = []
    leads = False
    for token in tokens:
        if token.type == "link_open":
            target = _target(str(token.attrGet("href")), here, address)
            leads = bool(target)
            token.attrSet("href", target)
        if leads or token.type not in ("link_open", "link_close"):
            kept.append(token)
    return kept


def _target(link: str, here: str, address: Callable[[str, str], str]) -> str:
    if link.startswith("https://"):
        return link
    if link.startswith("#"):
        return address(here, link[1:])
    found = _CHAPTER.fullmatch(link)
    return address(found[1], found[2] or "") if found and found[1] in {one.name for one in chapters()} else ""


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")
