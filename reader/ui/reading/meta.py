"""The quiet line under a title: where an article is from, when, and how long it takes to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.formats.charsets.encodings import REPEATED_UTF8
from reader.formats.file_place import file_place
from reader.lazy_dataclass import dataclass
from reader.model import Field
from reader.phrase import phrase
from reader.settings import CAREFUL
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count, language_name, short_date
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.model import Article

BETWEEN = " · "
ADD = {
    Field.SOURCE: phrase("add source"),
    Field.AUTHOR: phrase("add author"),
    Field.DATE: phrase("add date"),
}
NO_BREAK = "\u00a0"
ENGLISH = "en"
WORDS_A_MINUTE = 230
MINUTES = 90  # from which on hours are said


@dataclass(frozen=True, slots=True)
class MetaPart:
    """A part of the line, and what of the article it says; one that is not there says that it can be added."""

    text: str
    field: Field | None = None
    missing: bool = False


def meta(article: Article) -> str:
    """Return "Reuters · Jane Doe · 5 Nov 2018 · 293 words · 2 min · PDF"."""
    told = one_line(_source(article), SHORT), one_line(article.author, SHORT)
    whole = short_date(article.published), *_length(article), one_line(_place(article), SHORT)
    return BETWEEN.join(filter(None, (*told, *map(_unbroken, whole))))


def _unbroken(part: str) -> str:
    """Return a few words as one that no line ends in, as where they are parts of a line by themselves."""
    return part.replace(" ", NO_BREAK)


def meta_parts(article: Article) -> list[MetaPart]:
    """Return the parts of the line with what could be added to it: "add author"."""
    parts = [] if article.source else [MetaPart(_source(article))]
    told = {Field.SOURCE: article.source, Field.AUTHOR: article.author}
    if article.published:
        told[Field.DATE] = short_date(article.published)
    for field in (Field.SOURCE, Field.AUTHOR, Field.DATE):
        parts.append(MetaPart(told.get(field) or tr(ADD[field]), field, not told.get(field)))
    parts += [MetaPart(told) for told in (*_length(article), _place(article))]
    return [replace(part, text=one_line(part.text, SHORT)) for part in parts if part.text]


def _source(article: Article) -> str:
    return article.source or host(article.url) or _file(article)


def _file(article: Article) -> str:
    """Return the name of the file, and where in it an article stands that is not alone there."""
    place = file_place(article.path, article.part)
    return told(place.words) if place.which else place.file


def _place(article: Article) -> str:
    """Return what sort of file it is read from, and where it stands there, unless the file is named already."""
    return told(file_place(article.path, article.part).words) if article.source or host(article.url) else ""


def _length(article: Article) -> list[str]:
    return [count(article.word_count, "word"), reading_time(article.word_count)] if article.word_count else []


def reading_time(words: int) -> str:
    """Return "4 min", and of what nobody reads at one sitting "24 h"."""
    minutes = -(-words // WORDS_A_MINUTE)
    return tr("{minutes} min", minutes=minutes) if minutes < MINUTES else tr("{hours} h", hours=round(minutes / 60))


def remark(article: Article, tagger: str, *, is_changed: bool = False) -> str:
    """Return why an article is undated, that it has versions, and why one in another language has no names.

    `tagger` is the user's choice, empty or “careful” for our own. What is in its file is another text where that
    `is_changed`.
    """
    said = (
        [tr("Undated: {reason}", reason=told(article.undated_because))]
        if article.undated_because and not article.published
        else []
    )
    if is_changed:
        said.append(tr("Its file has changed since it was read: Article ▸ Read the File Again."))
    if article.versions > 1:
        said.append(
            tr(
                "The fullest of {n} version of this story: Article ▸ Versions.",
                "The fullest of {n} versions of this story: Article ▸ Versions.",
                n=article.versions,
            )
            if article.is_fullest
            else tr(
                "One of {n} version of this story: Article ▸ Versions.",
                "One of {n} versions of this story: Article ▸ Versions.",
                n=article.versions,
            )
        )
    if article.encoding == REPEATED_UTF8:
        said.append(tr("Letters that had been encoded more than once were mended."))
    if not article.mentions and article.language not in ("", ENGLISH):
        said.append(_why_nameless(article.language, tagger))
    return " ".join(said)


def _why_nameless(code: str, tagger: str) -> str:
    from reader.extraction.careful import shipped  # behind the first frame

    language, has_careful = language_name(code), shipped.is_there()
    if tagger not in ("", CAREFUL) or (has_careful and code in shipped.LANGUAGES):
        return tr("In {language}. No names were recognised.", language=language)
    if has_careful:
        return tr("In {language}. Names are not recognised in this language.", language=language)
    return tr("In {language}. Names are recognised in English only.", language=language)


def host(url: str) -> str:
    """Return the host of an address as people say it, or nothing."""
    try:
        name = urlsplit(url).hostname or ""
    except ValueError:  # "http://[half"
        return ""
    return name.removeprefix("www.")
