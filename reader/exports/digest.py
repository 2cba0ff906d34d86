"""A digest as a text that is read: plain, in Markdown, or as a web page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape as escape_html
from types import MappingProxyType

from reader.exports.markdown_text import begin, one_line
from reader.model import Digest, DigestLine

_PAGE = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n<style>\n'
    "body {{ font: 16px/1.5 Georgia, serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #1f1e1b }}\n"
    "h2 {{ font-size: 1.15em; margin: 1.8em 0 .4em }}\n.facts {{ color: #6d6a63; font-size: .9em }}\n"
    "p {{ margin: .1em 0 .9em }}\n</style>\n</head>\n<body>\n"
)


def as_text(digest: Digest) -> str:
    return "\n".join(_text(digest)) + "\n"


def as_markdown(digest: Digest) -> str:
    return "\n".join(_markdown(digest)) + "\n"


def as_html(digest: Digest) -> str:
    return "\n".join(_html(digest)) + "\n"


FORMATS: Mapping[str, Callable[[Digest], str]] = MappingProxyType(
    {"text": as_text, "markdown": as_markdown, "html": as_html}
)


def title_of(digest: Digest) -> str:
    return f"New since {digest.since}: {_articles(digest.articles)}"


def _text(digest: Digest) -> Iterator[str]:
    yield title_of(digest)
    for part in digest.parts:
        yield from ("", f"{_line(part.name)}: {_articles(part.articles)}")
        for line in part.lines:
            yield from (f"  {_facts(line)}  {_line(line.title)}", f"    {_line(line.passage)}")
        if more := part.articles - len(part.lines):
            yield f"  and {more:,} more"
    if digest.new_names:
        yield from ("", f"New names: {', '.join(f'{_line(one.name)} ({one.articles:,})' for one in digest.new_names)}")


def _markdown(digest: Digest) -> Iterator[str]:
    yield f"# {title_of(digest)}"
    for part in digest.parts:
        yield from ("", f"## {one_line(part.name)}: {_articles(part.articles)}", "")
        for line in part.lines:
            yield f"- **{one_line(line.title)}** ({one_line(_facts(line))})  \n  {begin(one_line(line.passage))}"
        if more := part.articles - len(part.lines):
            yield f"- and {more:,} more"
    if digest.new_names:
        names = ", ".join(f"{one_line(one.name)} ({one.articles:,})" for one in digest.new_names)
        yield from ("", "## New names", "", begin(names))


def _html(digest: Digest) -> Iterator[str]:
    title = title_of(digest)
    yield f"{_PAGE.format(title=title)}<h1>{title}</h1>"
    for part in digest.parts:
        yield f'<h2 dir="auto">{escape_html(_line(part.name))}: {_articles(part.articles)}</h2>'
        yield from map(_html_line, part.lines)
        if more := part.articles - len(part.lines):
            yield f'<p class="facts">and {more:,} more</p>'
    if digest.new_names:
        names = ", ".join(f"{escape_html(_line(one.name))} ({one.articles:,})" for one in digest.new_names)
        yield f'<h2>New names</h2>\n<p dir="auto">{names}</p>'
    yield "</body>\n</html>"


def _html_line(line: DigestLine) -> str:
    return (
        f'<div dir="auto"><b>{escape_html(_line(line.title))}</b>'
        f' <span class="facts">{escape_html(_facts(line))}</span></div>\n'
        f'<p dir="auto">{escape_html(_line(line.passage))}</p>'
    )


def _facts(line: DigestLine) -> str:
    return ", ".join(filter(None, (line.published.isoformat() if line.published else "undated", _line(line.source))))


def _articles(n: int) -> str:
    return f"{n:,} article{'s' * (n != 1)}"


def _line(text: str) -> str:
    """Return a text of a library as one line."""
    return " ".join(text.split())
