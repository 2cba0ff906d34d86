"""An article's spans: the body as the tagger reads it, a headline that misleads by the names of the body."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.errors import ReaderError
from reader.extraction.tagger import Tagger
from reader.model import ArticleDraft, Kind, Span
from reader.phrase import phrase

_WORD = re.compile(r"\w+")
MOST_NAMES = 500_000  # mentions in one article: to link more takes more than a gigabyte
_LONGEST_NAME = 10  # words
_WITH_CAPITAL_NOUNS = frozenset(["de", "lb"])
_SMALL_WORD = 4  # letters; shorter ones are small in Title Case too


def tag_articles(drafts: Sequence[ArticleDraft], tagger: Tagger, languages: Sequence[str] = ()) -> list[list[Span]]:
    """Return the spans of each article's title and body, offsets into its `text`; ReaderError: too many.

    `languages` are their codes of ISO 639-1; without them all are taken for English.
    """
    codes = languages or [""] * len(drafts)
    offsets = [_offset_of_what_is_tagged(draft, code) for draft, code in zip(drafts, codes, strict=True)]
    tagged = tagger.tag([draft.text[offset:] for draft, offset in zip(drafts, offsets, strict=True)])
    for draft, spans in zip(drafts, tagged, strict=True):
        if len(spans) > MOST_NAMES:
            raise ReaderError(
                phrase(
                    "“{title}” mentions names in more than {n} places, as no article does.",
                    title=draft.title,
                    n=MOST_NAMES,
                )
            )
    return [
        _with_names_of_the_body(draft, [Span(span.start + offset, span.end + offset, span.kind) for span in spans])
        for draft, offset, spans in zip(drafts, offsets, tagged, strict=True)
    ]


def _offset_of_what_is_tagged(draft: ArticleDraft, language: str) -> int:
    return len(draft.text) - len(draft.body) if draft.body and _capitals_mislead(_headline(draft), language) else 0


def _headline(draft: ArticleDraft) -> str:
    return "" if draft.title_derived else draft.title


def _capitals_mislead(title: str, language: str) -> bool:
    """Tell a headline In Title Case, or IN CAPITALS, from a sentence; German ones have all nouns with capitals."""
    if language in _WITH_CAPITAL_NOUNS:
        return title.isupper()
    long_words = [word for word in _WORD.findall(title)[1:] if len(word) > _SMALL_WORD]
    capitals = sum(word[0].isupper() for word in long_words)
    return title.isupper() or (len(long_words) > 1 and capitals > 0.85 * len(long_words))


def _with_names_of_the_body(draft: ArticleDraft, spans: Sequence[Span]) -> list[Span]:
    """Add the body's names to the headline wherever nothing was found there."""
    if draft.title_derived:
        return list(spans)
    body = [span for span in spans if span.start > len(draft.title)]
    headline = [span for span in spans if span.start <= len(draft.title)]
    taken = {at for span in headline for at in range(span.start, span.end)}
    found = (
        span
        for span in _longest_names(draft.title, _names(draft.text, body))
        if taken.isdisjoint(range(span.start, span.end))
    )
    return sorted([*headline, *found, *body], key=lambda span: span.start)


def _names(text: str, spans: Iterable[Span]) -> dict[str, Kind]:
    """Map every name to the kind it mostly has."""
    kinds: dict[str, Counter[Kind]] = defaultdict(Counter)
    for span in spans:
        if span.kind is Kind.DATE and not any(map(str.isdigit, text[span.start : span.end])):
            continue  # "May" in capitals is more often the verb
        kinds[" ".join(text[span.start : span.end].split())][span.kind] += 1
    return {name: counts.most_common(1)[0][0] for name, counts in kinds.items()}


def _longest_names(title: str, names: dict[str, Kind]) -> Iterator[Span]:
    """Yield the longest names in a headline from left to right, whole words only."""
    known = {name.upper(): kind for name, kind in names.items()} if title.isupper() else names
    words = list(_WORD.finditer(title))
    behind = 0
    for at, word in enumerate(words):
        if word.start() < behind:
            continue
        ends = (last.end() for last in reversed(words[at : at + _LONGEST_NAME]))
        behind = next((end for end in ends if " ".join(title[word.start() : end].split()) in known), behind)
        if behind > word.start():
            yield Span(word.start(), behind, known[" ".join(title[word.start() : behind].split())])
