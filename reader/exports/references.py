"""Articles as references, for programs that manage and cite them.

Who wrote an article is told as it stands there: which part of a name is the family's cannot be told in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.text_file import as_text, json_text
from reader.library import Selection
from reader.model import Article
from reader.phrase import phrase

_BETWEEN_AUTHORS = re.compile(r"\s*(?:;|,|&|/|\band\b|\bund\b|\bet\b)\s*")
_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _authors(article: Article) -> list[str]:
    """Return who wrote an article, one by one."""
    return [one for one in _BETWEEN_AUTHORS.split(article.author) if one.strip()]


def _line(text: str) -> str:
    return " ".join(text.split())


class RisExport(FileExport):
    """References as RIS."""

    label = phrase("References, RIS")
    purpose = phrase("for Zotero, Citavi, EndNote")
    suffix = ".ris"
    mark = b"DB  - Entity Reader"

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            for one in selection.articles():
                lines = (f"{tag}  - {_line(value)}".rstrip(" ") for tag, value in _ris_fields(one.article) if value)
                text.write("\r\n".join([*lines, "ER  - ", "", ""]))


def _ris_fields(article: Article) -> Iterator[tuple[str, str]]:
    day = article.published
    yield "TY", "NEWS"
    yield "DB", "Entity Reader"
    yield "ID", str(article.id)
    yield "TI", article.title
    yield from (("AU", author) for author in _authors(article))
    yield "T2", article.source
    yield "PY", f"{day:%Y}".zfill(4) if day else ""
    yield "DA", f"{day.year:04}/{day.month:02}/{day.day:02}" if day else ""
    yield "SE", article.section
    yield "LA", article.language
    yield "UR", article.url
    yield from (("KW", tag.name) for tag in article.tags)


class CslExport(FileExport):
    """References as CSL JSON."""

    label = phrase("References, CSL")
    purpose = phrase("for Pandoc, Zotero")
    suffix = ".json"
    mark = b'"source": "Entity Reader"'

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            text.write("[")
            for number, one in enumerate(selection.articles()):
                text.write((",\n" if number else "\n") + json_text(csl_fields(one.article)))
            text.write("\n]\n")


def csl_fields(article: Article) -> dict[str, Any]:
    day = article.published
    fields = {
        "id": f"entity-reader-{article.id}",
        "source": "Entity Reader",
        "type": "article-newspaper",
        "title": _line(article.title),
        "author": [{"literal": author} for author in _authors(article)],
        "container-title": article.source,
        "issued": day and {"date-parts": [[day.year, day.month, day.day]]},
        "section": article.section,
        "language": article.language,
        "URL": article.url,
        "keyword": ", ".join(tag.name for tag in article.tags),
    }
    return {name: value for name, value in fields.items() if value}


class BibTexExport(FileExport):
    """References as BibTeX."""

    label = phrase("References, BibTeX")
    purpose = phrase("for LaTeX")
    suffix = ".bib"
    mark = b"% Entity Reader"

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            text.write("% Entity Reader\n")
            for one in selection.articles():
                fields = ",\n".join(f"  {name} = {value}" for name, value in _bib_fields(one.article))
                text.write(f"\n@article{{entity-reader-{one.article.id},\n{fields}\n}}\n")


def _bib_fields(article: Article) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{_latex(article.title)}}}}}"
    if authors := _authors(article):
        yield "author", "{" + " and ".join(f"{{{_latex(author)}}}" for author in authors) + "}"
    if article.source:
        yield "journal", f"{{{_latex(article.source)}}}"
    if day := article.published:
        yield "year", f"{{{day.year}}}"
        yield "month", _MONTHS[day.month - 1]
        yield "day", f"{{{day.day}}}"
    if article.url:
        yield "url", f"{{{_address(article.url)}}}"
    if article.tags:
        yield "keywords", f"{{{_latex(', '.join(tag.name for tag in article.tags))}}}"
    if article.language:
        yield "langid", f"{{{article.language}}}"


def _latex(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in _line(text))


def _address(url: str) -> str:
    """Return an address as it stands, but for what would end its field."""
    return re.sub(r"[{}\\\s]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)
