"""Reports as files: in Markdown, and as a web page that needs nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape as escape_html
from typing import IO

from reader.exports.export import FileExport, Request
from reader.exports.markdown_text import begin, escape, one_line
from reader.exports.note_markdown import Accent, note_blocks
from reader.exports.note_text import IN_PLACE, notes_as_markdown
from reader.exports.report import (
    Block,
    Head,
    Section,
    Source,
    head_of,
    note_facts,
    notes_on_names,
    sections_of,
    source_of,
    together,
)
from reader.exports.text_file import as_text
from reader.library import Selection
from reader.model import Note, Style
from reader.phrase import phrase
from reader.text.permalink import note_link

_GENERATOR = '<meta name="generator" content="Entity Reader">'
_NOTHING_FOREIGN = "default-src 'none'; style-src 'unsafe-inline'"
_TAGS = {
    Style.HEADING: "h3",
    Style.SUBHEADING: "h4",
    Style.QUOTATION: "blockquote",
    Style.VERBATIM: "pre",
    Style.CAPTION: "small",
}
_ACCENTS = {Accent.STRONG: "strong", Accent.LEANING: "em", Accent.STRUCK: "s", Accent.CODE: "code"}
_BEFORE = {  # a paragraph in Markdown, and its other lines
    Style.HEADING: ("### ", ""),
    Style.SUBHEADING: ("#### ", ""),
    Style.QUOTATION: ("> ", "> "),
    Style.BULLET: ("- ", "  "),
    Style.NUMBERED: ("1. ", "   "),
}
_STYLE = """
:root { color-scheme: light dark; --ink: #1d1d1f; --grey: #5f6368; --line: #d9d9de; --page: #ffffff; --link: #2257a8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ea; --grey: #a0a4aa; --line: #3a3b40; --page: #1b1c1f; --link: #8ab4f0; }
}
body { margin: 3rem auto; max-width: 42rem; padding: 0 1.25rem; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Source Serif 4", Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .2rem; }
h3, h4 { margin: 1.2rem 0 .3rem; }
header, footer, .facts { font-family: system-ui, sans-serif; font-size: .875rem; color: var(--grey); }
.facts { margin: 0 0 .8rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: 1.2rem; margin-bottom: 2rem; }
header h1 { font-family: Charter, "Source Serif 4", Georgia, serif; color: var(--ink); }
.names { margin: .8rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.names li { white-space: nowrap; color: var(--ink); }
.names span { color: var(--grey); }
article { margin: 0 0 2.4rem; }
blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.name { font-weight: 600; }
.whole .name { font-weight: inherit; border-bottom: 1px solid var(--line); }
.notes { border-top: 1px solid var(--line); margin-top: 1rem; }
.note p { white-space: pre-wrap; margin: .4rem 0; }
.in1 { padding-left: 1.4rem; } .in2 { padding-left: 2.8rem; }
.in3 { padding-left: 4.2rem; } .in4 { padding-left: 5.6rem; }
.note p span { display: inline-block; width: 1.1rem; margin-left: -1.4rem; text-align: right; }
.note.apricot blockquote { border-left: 4px solid #d9822b; }
.note.sage blockquote { border-left: 6px double #5f8f5a; }
.note.lilac blockquote { border-left: 4px dashed #8a6bb0; }
pre { white-space: pre-wrap; font-size: .9rem; }
table { border-collapse: collapse; }
td { border: 1px solid var(--line); padding: .2rem .5rem; vertical-align: top; }
a { color: var(--link); }
@media print {
  :root { --ink: #000; --grey: #444; --line: #bbb; --page: #fff; --link: #000; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  h1, h2, h3, h4, .facts { break-after: avoid; }
  blockquote, tr, .names, .note { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
@page { margin: 22mm 20mm; }
"""


class MarkdownReport(FileExport):
    """A report as one text in Markdown."""

    label = "Markdown"
    purpose = phrase("for writing")
    suffix = ".md"
    mark = b""  # a comment would be in the way of who writes on
    passes = 2

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            text.writelines(_markdown_head(head_of(selection, request)))
            text.writelines(_markdown_notes_on_names(selection, request) if request.about else ())
            sources: list[Source] = []
            for section in sections_of(selection, request):
                text.writelines(_markdown_section(section, request))
                sources.append(source_of(section.article))
            text.writelines(() if request.about else _markdown_notes_on_names(selection, request))
            text.writelines(_markdown_sources(sources) if request.with_sources else ())


def _markdown_head(head: Head) -> Iterator[str]:
    yield f"# {one_line(head.title)}\n\n"
    yield from (f"{begin(one_line(fact))}\n\n" for fact in head.facts)
    if head.names:
        yield f"## {'Often with' if head.subjects else 'Named most'}\n\n"
        yield f"{', '.join(f'{one_line(one.name)} ({amount})' for one, amount in together(head.names))}\n\n"


def _markdown_section(section: Section, request: Request) -> Iterator[str]:
    yield f"## {one_line(section.article.title)}\n\n"
    yield f"{begin(one_line(' · '.join(section.facts)))}\n\n"
    if section.article.url:
        yield f"{one_line(section.article.url)}\n\n"
    yield from (_markdown_block(block, request) for block in section.blocks)
    if request.with_notes and section.article.notes:
        yield "" if request.notes is not None else "### Notes\n\n"
        yield from notes_as_markdown(section.article.notes, section.article.link)


def _markdown_notes_on_names(selection: Selection, request: Request) -> Iterator[str]:
    for names, notes in notes_on_names(selection, request).items():
        yield f"## Notes on {one_line(names)}\n\n"
        yield from notes_as_markdown(notes)


def _markdown_sources(sources: Sequence[Source]) -> Iterator[str]:
    yield "## Sources\n\n"
    for number, source in enumerate(sources, 1):
        told = ". ".join(
            one_line(one) for one in (source.title, ", ".join(source.facts), source.url, source.path) if one
        )
        yield f"{number}. {begin(told)}\n"


def _markdown_block(block: Block, request: Request) -> str:
    if block.style is Style.VERBATIM:
        return "".join(f"    {line}\n" for line in "".join(words for words, _ in block.pieces).split("\n")) + "\n"
    words = "".join(
        f"**{escape(words)}**" if mention and mention.entity_id in request.about else escape(words)
        for words, mention in block.pieces
    )
    first, after = _BEFORE.get(block.style, ("", ""))
    return first + begin(words).replace("\n", f"\n{after}") + "\n\n"


class HtmlReport(FileExport):
    """A report as one web page: no script, no picture, no connection."""

    label = phrase("Web page")
    purpose = phrase("a report to send or print")
    suffix = ".html"
    mark = _GENERATOR.encode()
    passes = 2

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        head = head_of(selection, request)
        with as_text(file) as text:
            text.writelines(_html_head(head))
            text.writelines(_html_notes_on_names(selection, request) if request.about else ())
            sources: list[Source] = []
            for section in sections_of(selection, request):
                text.writelines(_html_section(section, request))
                sources.append(source_of(section.article))
            text.writelines(() if request.about else _html_notes_on_names(selection, request))
            text.writelines(_html_sources(sources) if request.with_sources else ())
            text.write("</main>\n<footer>Made by Entity Reader.</footer>\n</body>\n</html>\n")


def _html_head(head: Head) -> Iterator[str]:
    title = escape_html(head.title)
    yield f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{_GENERATOR}\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FOREIGN}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    yield f'<header>\n<h1 dir="auto">{title}</h1>\n'
    yield from (f'<div dir="auto">{escape_html(fact)}</div>\n' for fact in head.facts)
    if head.names:
        names = (
            f"<li><bdi>{escape_html(one.name)}</bdi> <span>{amount}</span></li>" for one, amount in together(head.names)
        )
        yield f'<ul class="names">{"".join(names)}</ul>\n'
    yield f'</header>\n<main class="{"sentences" if head.subjects else "whole"}">\n'


def _html_section(section: Section, request: Request) -> Iterator[str]:
    article = section.article
    language = f' lang="{escape_html(article.language)}"' if article.language else ""
    yield f'<article id="article-{article.id}"{language}>\n<h2 dir="auto">{escape_html(article.title)}</h2>\n'
    yield f'<div class="facts">{escape_html(" · ".join(section.facts))}'
    if article.url:
        yield f"<br>{_html_link(article.url)}"
    yield "</div>\n"
    yield from _html_blocks(section, request)
    if request.with_notes and section.article.notes:
        heading = "" if request.notes is not None else "Notes"
        yield from _html_notes(section.article.notes, heading, section.article.link)
    yield "</article>\n"


def _html_notes_on_names(selection: Selection, request: Request) -> Iterator[str]:
    for names, notes in notes_on_names(selection, request).items():
        yield from _html_notes(notes, f"Notes on {names}")


def _html_sources(sources: Iterable[Source]) -> Iterator[str]:
    yield '<section class="sources">\n<h2>Sources</h2>\n<ol>\n'
    for source in sources:
        facts = escape_html(", ".join(source.facts))
        where = [_html_link(source.url)] if source.url else []
        where += [escape_html(source.path)] if source.path else []
        title = f'<a href="#article-{source.article_id}">{escape_html(source.title)}</a>'
        yield f'<li dir="auto">{title}<div class="facts">{"<br>".join((facts, *where))}</div></li>\n'
    yield "</ol>\n</section>\n"


def _html_link(url: str) -> str:
    shown = escape_html(url)
    is_web = re.match(r"https?://", url, re.IGNORECASE)
    return f'<a href="{shown}" rel="noopener noreferrer">{shown}</a>' if is_web else shown


def _html_notes(notes: Iterable[Note], heading: str, link: str = "") -> Iterator[str]:
    yield '<aside class="notes">\n'
    yield f'<h3 dir="auto">{escape_html(heading)}</h3>\n' if heading else ""
    for note in notes:
        quote = f'<blockquote dir="auto">{escape_html(note.quote)}</blockquote>' if note.quote else ""
        text, facts = "".join(_html_note_text(note.text)), f"<small>{escape_html(note_facts(note))}</small>"
        way = f'<small><a href="{escape_html(note_link(link, note.uid))}">{IN_PLACE}</a></small>' if link else ""
        yield f'<div class="note {note.color}">{quote}{text}{facts}{way}</div>\n'
    yield "</aside>\n"


def _html_note_text(text: str) -> Iterator[str]:
    """Yield the paragraphs of a note, those in lists with their own labels and as far in as the lists are."""
    for block in note_blocks(text) if text else ():
        words = "".join(_html_run(words, accents) for words, accents in block.runs)
        tag = {Style.VERBATIM: "pre", Style.HEADING: "h4"}.get(block.style, "p")
        label = f"<span>{block.label}</span> " if block.label else ""
        yield f'<{tag} dir="auto" class="in{block.depth}">{label}{words}</{tag}>'


def _html_run(words: str, accents: Collection[Accent]) -> str:
    said = escape_html(words)
    for accent in Accent:
        if accent in accents:
            said = f"<{_ACCENTS[accent]}>{said}</{_ACCENTS[accent]}>"
    return said


def _html_blocks(section: Section, request: Request) -> Iterator[str]:
    around = ""  # what list or table is open
    for block in section.blocks:
        wanted = {Style.BULLET: "ul", Style.NUMBERED: "ol", Style.ROW: "table"}.get(block.style, "")
        if wanted != around:
            yield (f"</{around}>\n" if around else "") + (f"<{wanted}>\n" if wanted else "")
            around = wanted
        yield _html_block(block, request)
    if around:
        yield f"</{around}>\n"


def _html_block(block: Block, request: Request) -> str:
    words = "".join(
        _html_name(words, mention.entity_id, request) if mention else escape_html(words)
        for words, mention in block.pieces
    )
    if block.style is Style.ROW:
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in words.split(chr(9)))}</tr>\n"
    if block.style in (Style.BULLET, Style.NUMBERED):
        return f'<li dir="auto">{words}</li>\n'
    tag = _TAGS.get(block.style, "p")
    return f'<{tag} dir="auto">{words if tag == "pre" else words.replace(chr(10), "<br>")}</{tag}>\n'


def _html_name(words: str, entity_id: int, request: Request) -> str:
    """Return a name as it is marked: that of whom the report is about, or each."""
    if request.about and entity_id not in request.about:
        return escape_html(words)
    return f'<span class="name">{escape_html(words)}</span>'
