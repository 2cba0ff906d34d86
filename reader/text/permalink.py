"""Links that open an article, at a passage of it or at a note, as long as a library has it.

entity-reader://5f0c9a2e77d14b60/article/text:60303ae22b998861bce3b28f33eec1be
entity-reader://5f0c9a2e77d14b60/article/text:60303ae22b998861bce3b28f33eec1be?at=5-10&quote=opens&before=Hall+
entity-reader://5f0c9a2e77d14b60/article/9f86d081884c7d659a2feaa0c55ad015.2?note=0b7e4e9d2f1a

A link names the library, the article by what its text says, or else by its file, and the passage by where it stood, by
its words and by those around it, so that it is found again where the text is another by now. It says nothing that could
be done: whoever follows one only looks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.lazy_dataclass import dataclass
from reader.model.decision import CONTEXT, Anchor, Identities
from reader.phrase import phrase

if TYPE_CHECKING:
    from reader.model import Article

SCHEME = "entity-reader"
LONGEST = 4_000  # characters of a link
DIGITS = 32  # hexadecimal, of a digest: enough to tell any two apart
_LONGEST_QUOTE = 100  # code points
_FAR = 10**9  # no text has so many code points

_OF_TEXT = "text:"
_SIGNS = re.compile(r"[!-~]*")  # that an address may have
_FORM = re.compile(
    r"entity-reader://(?P<library>[0-9a-f]{16})/article/"
    r"(?P<article>text:[0-9a-f]{32}|[0-9a-f]{32}(?:\.[1-9][0-9]{0,8})?)(?:\?(?P<rest>.+))?",
    re.ASCII | re.IGNORECASE,
)
_PLACE = re.compile(r"(-?[0-9]{1,9})-(-?[0-9]{1,9})", re.ASCII)
_UID = re.compile(r"[0-9a-zA-Z-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Permalink:
    """What a link leads to: an article, a passage of it, or a note on it."""

    library: str
    article: str  # an identity, of whose digest only the first digits are told
    anchor: Anchor | None = None  # of a long passage only the first words are told
    note: str = ""  # the uid of the decision that made it


def is_link(word: str) -> bool:
    """Tell whether a word is meant as such a link."""
    return word[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def article_link(library: str, identities: Identities) -> str:
    """Return the link to an article, by what its text says where that is told."""
    of_texts = [one for one in identities if one.startswith(_OF_TEXT)]
    return f"{SCHEME}://{library}/article/{_shorten([*of_texts, *identities][0])}"


def passage_link(link: str, anchor: Anchor) -> str:
    """Return the link to a passage of the article that a link leads to."""
    from urllib.parse import urlencode  # which no start waits for

    quote = anchor.quote[:_LONGEST_QUOTE]
    after = (anchor.quote[_LONGEST_QUOTE:] + anchor.after)[:CONTEXT]
    told = {"at": f"{anchor.start}-{anchor.end}", "quote": quote, "before": anchor.before, "after": after}
    return f"{link}?{urlencode({name: value for name, value in told.items() if value}, errors='replace')}"


def link_to_words(article: Article, start: int, end: int) -> str:
    """Return the link to a passage of an article; of words of title and text, to those of the text."""
    from reader.text.anchor import anchor  # brings rapidfuzz, which no start waits for

    if not article.link:
        return ""
    before = len(article.text) - len(article.body)
    if start < before < end:
        start = before
    title = "" if article.title_derived else article.title
    return passage_link(article.link, anchor((), title, article.body, (start, end)))


def note_link(link: str, uid: str) -> str:
    """Return the link to a note on the article that a link leads to."""
    return f"{link}?note={uid}" if link else ""  # which has no sign that means anything there


def parse(link: str) -> Permalink:
    """Return what a link leads to; ReaderError with a sentence where it makes no sense."""
    if len(link) > LONGEST:
        raise _refusal(phrase("it is longer than any that Entity Reader makes"))
    if not _SIGNS.fullmatch(link):
        raise _refusal(phrase("there are signs in it that no link has"))
    form = _FORM.fullmatch(link)
    if form is None:
        raise _refusal(phrase("it does not say which article of which library it leads to"))
    library, article = form["library"].lower(), form["article"].lower()
    return _complete(Permalink(library, article), _fields(form["rest"] or ""))


def _fields(rest: str) -> dict[str, str]:
    from urllib.parse import parse_qsl

    try:
        pairs = parse_qsl(rest, keep_blank_values=True, strict_parsing=True, errors="strict") if rest else []
    except ValueError as error:
        raise _refusal(phrase("what it says of the passage cannot be read")) from error
    told = dict(pairs)
    if len(told) < len(pairs) or not told.keys() <= {"at", "quote", "before", "after", "note"}:
        raise _refusal(phrase("it says of the passage what no link says"))
    return told


def _complete(link: Permalink, told: dict[str, str]) -> Permalink:
    if not told:
        return link
    if told.keys() == {"note"} and _UID.fullmatch(told["note"]):
        return Permalink(link.library, link.article, note=told["note"])
    place = _PLACE.fullmatch(told.get("at", ""))
    if place is None or not told.get("quote") or "note" in told:
        raise _refusal(phrase("what it says of the passage is not whole"))
    start, end = int(place[1]), int(place[2])
    if not start < end < _FAR or end - start < len(told["quote"]):
        raise _refusal(phrase("the passage would end before it begins"))
    words = told["quote"], told.get("before", ""), told.get("after", "")
    return Permalink(link.library, link.article, Anchor((link.article,), start, end, *words))


def _shorten(identity: str) -> str:
    before, of_text, digest = identity.rpartition(_OF_TEXT)
    digest, dot, part = digest.partition(".")
    return f"{before}{of_text}{digest[:DIGITS]}{dot}{part}"


def _refusal(why: str) -> ReaderError:
    return ReaderError(
        phrase("This link cannot be followed: {why}. It may have been cut short where it was copied from.", why=why)
    )
