"""A citation: a quotation from an article with where it is from: author, title, source, day, address."""

from __future__ import annotations

from html import escape as escape_html

from reader.exports.markdown_text import begin, escape
from reader.exports.report import long_day
from reader.lazy_dataclass import dataclass
from reader.model import Article
from reader.model.citation import CitationStyle


@dataclass(frozen=True, slots=True)
class Citation:
    """What lies on the clipboard: plain text, and the same with its looks."""

    text: str
    html: str


def citation(article: Article, words: str, style: CitationStyle, link: str = "") -> Citation:
    """Return words of an article with where they are from, and the link to them; what is not told is left out."""
    paragraphs = paragraphs_of(words)
    body = "".join(f"<p>{escape_html(part)}</p>" for part in paragraphs)
    html = f"<blockquote>{body}</blockquote><p>— {_origin_in_html(article, link)}</p>"
    match style:
        case CitationStyle.PLAIN:
            text = f"“{joined(paragraphs)}”\n— {_origin(article, link)}"
        case CitationStyle.MARKDOWN:
            quoted = "\n>\n".join(f"> {begin(escape(part))}" for part in paragraphs)
            text = f"{quoted}\n>\n> — {_origin_in_markdown(article, link)}"
        case CitationStyle.HTML:
            text = html
        case CitationStyle.FOOTNOTE:
            text = f"“{joined(paragraphs)}”[1]\n\n[1] {_origin(article, link)}"
    return Citation(f"{text}\n", html)


def paragraphs_of(words: str) -> list[str]:
    return [" ".join(part.split()) for part in words.split("\n\n") if part.strip()]


def joined(paragraphs: list[str]) -> str:
    return "\n\n".join(paragraphs)


def _facts(article: Article) -> list[str]:
    """Return source and day, those that are known."""
    day = article.published
    said = long_day(day) if day else "undated"
    return [one for one in (" ".join(article.source.split()), said) if one]


def title_of(article: Article) -> str:
    return "" if article.title_derived else " ".join(article.title.split())


def _author(article: Article) -> str:
    return " ".join(article.author.split())


def _origin(article: Article, link: str) -> str:
    title = title_of(article)
    said = [_author(article), f"“{title}”" if title else "", *_facts(article), article.url]
    return "\n".join(filter(None, (", ".join(filter(None, said)), link)))


def _origin_in_markdown(article: Article, link: str) -> str:
    title = escape(title_of(article))
    linked = (
        f"[{title or 'article'}](<{_safe(article.url)}>)" if _is_address(article.url) else f"*{title}*" if title else ""
    )
    reopened = f"[passage](<{_safe(link)}>)" if link else ""
    return ", ".join(filter(None, [escape(_author(article)), linked, *map(escape, _facts(article)), reopened]))


def _origin_in_html(article: Article, link: str) -> str:
    title = escape_html(title_of(article))
    shown = f"<i>{title}</i>" if title else ""
    if _is_address(article.url):
        shown = f'<a href="{escape_html(_safe(article.url), quote=True)}">{shown or "article"}</a>'
    reopened = f'<a href="{escape_html(link, quote=True)}">passage</a>' if link else ""
    said = [escape_html(_author(article)), shown, *map(escape_html, _facts(article)), reopened]
    return ", ".join(filter(None, said))


def _is_address(url: str) -> bool:
    """Whether an address is one of the web: another could make a program run where the citation is pasted."""
    return url.startswith(("https://", "http://"))


def _safe(url: str) -> str:
    """Return an address without what would end it early."""
    return "".join(f"%{ord(sign):02X}" if sign in '<>"\\ ' or sign < " " else sign for sign in url)
