"""How many fields of the invented heads are read as they are meant."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse
from tests.formats.heads.layouts import Layout
from tests.formats.heads.vocabulary import LANGUAGES, Language

TODAY = date(2026, 1, 15)
PUBLISHED = "2021-03-03"
FIELDS = ("title", "author", "source", "published", "body")


def misreadings(layouts: Sequence[Layout]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the field, the text, what was to be read and what was read, each that is right with both the same."""
    for language in LANGUAGES.values():
        for layout, fields in layouts:
            text = layout.format(**asdict(language))
            draft = parse(Decoded(text, "utf-8"), Path("a.txt"), TODAY)
            read = {
                "title": draft.title,
                "author": draft.author,
                "source": draft.source,
                "published": draft.published.isoformat() if draft.published else "",
                "body": body_in_short(draft.body),
            }
            for field in FIELDS:
                if field in ("author", "source") and field not in fields:
                    continue  # who is meant where only a role or the site stands there is nobody's to say
                yield field, text, expected(field, fields.get(field, ""), language, text), read[field]


def expected(field: str, of: str, language: Language, text: str) -> str:
    """Return what a field is to be; of the body only how it begins and that nothing follows its end."""
    if field == "published":
        return PUBLISHED if of else ""
    if field == "body":
        begun = language.standfirst if language.standfirst in text else language.first
        return f"{begun[:20]} … {text.rstrip()[-20:]}"
    if of == "both":
        return language.both[language.both.index(language.name) :]
    return str(getattr(language, of))


def body_in_short(body: str) -> str:
    return f"{body[:20]} … {body[-20:]}"


def accuracy(layouts: Sequence[Layout]) -> dict[str, tuple[int, int]]:
    """Return how many of each field are right, of how many."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for field, _, wanted, got in misreadings(layouts):
        total[field] += 1
        right[field] += wanted == got
    return {field: (right[field], total[field]) for field in FIELDS}
