"""The passages of an article that a list shows: its opening, or what a search found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import json_list, rows
from reader.library.store.index_alone import index_of_texts, shown_texts
from reader.library.store.passage import LENGTH, Found, Hits, behind, best_passage, opening
from reader.library.store.text_layout import stretch_of_title
from reader.text.search_form import marked_form_with_origins

MOST = 10_000  # hits of an article among which the passage is chosen that a list shows

# What SQLite sets around a hit: characters that no text has, or else the next pair.
_MARKS = [(chr(code), chr(code + 1)) for code in range(0xFDD0, 0xFDEF, 2)]
_MENTIONS = """
    SELECT article_id, start, end, entity_id FROM mention
    WHERE article_id IN (SELECT value FROM json_each(?)) AND entity_id IN (SELECT value FROM json_each(?))"""
_DERIVED = "SELECT id, title FROM article WHERE title_derived AND id IN (SELECT value FROM json_each(?))"
_HIGHLIGHT = """
    SELECT rowid, highlight(shown, 0, ?1, ?2), highlight(shown, 1, ?1, ?2) FROM temp.shown WHERE shown MATCH ?3"""


Span = tuple[int, int]
_Part = tuple[str, list[Span]]  # a title or a body, and what is marked in it
_Found = tuple[int, _Part, _Part]


@dataclass(frozen=True, slots=True)
class _Text:
    """An article and what was found in it."""

    title: str
    body: str
    in_title: list[Found]
    in_body: list[Found]


def passages_found(
    connection: Connection, ids: Sequence[int], match: str, entity_ids: Sequence[int]
) -> dict[int, tuple[str, Hits, Hits]]:
    """Return a passage of each article in which something was found, and the hits in its title and in that passage.

    What is looked for are the words of `match`, an FTS5 expression or nothing, and the names of entities.
    """
    texts = _words_found(connection, ids, match) if match else {}
    if entity_ids:
        _add_names(connection, ids, entity_ids, texts)
    for number, title in rows(connection, _DERIVED, json_list(texts)):
        texts[number] = _without_headline(texts[number], title)
    return {number: _to_snippet(text) for number, text in texts.items()}


def _without_headline(text: _Text, title: str) -> _Text:
    """Return a text without a headline as a list shows it: below its opening, which stands for one."""
    first, last = stretch_of_title(title, text.body) or (0, 0)
    rest = behind(text.body, last)
    before = len(text.body) - len(rest)
    in_title = [(start - first, end - first, told) for start, end, told in text.in_body if first <= start < end <= last]
    in_body = [(start - before, end - before, told) for start, end, told in text.in_body if start >= before]
    return _Text(title, rest, in_title, in_body) if in_title or in_body else text


def _to_snippet(text: _Text) -> tuple[str, Hits, Hits]:
    in_title, in_body = _apart(text.in_title), _apart(text.in_body)
    passage, hits = best_passage(text.body, in_body) if in_body else (opening(text.body[: 2 * LENGTH]), ())
    return passage, tuple((start, end) for start, end, _ in in_title), hits


def _apart(found: list[Found]) -> list[Found]:
    """Return what was found in its order, without what begins within another."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one[0], -one[1])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def _words_found(connection: Connection, ids: Sequence[int], match: str) -> dict[int, _Text]:
    found = {}
    for number, *parts in _highlight(connection, ids, match, MOST):
        (title, in_title), (body, in_body) = parts
        found[number] = _Text(title, body, _with_words(title, in_title), _with_words(body, in_body))
    return found


def _highlight(connection: Connection, ids: Sequence[int], match: str, most: int | None = None) -> Iterator[_Found]:
    """Yield each of some articles that matches, its title and its body, and the places in each, up to so many."""
    found = shown_texts(connection, ids)
    texts = {number: parts for number, *parts in found}
    first, last = _marks(texts.values())
    with index_of_texts(connection, found):
        for number, *marked in rows(connection, _HIGHLIGHT, first, last, match):
            title, body = (
                (text, list(islice(_places(form, text, first, last), most)))
                for form, text in zip(marked, texts[number], strict=True)
            )
            yield number, title, body


def _places(marked: str, text: str, first: str, last: str) -> Iterator[Span]:
    """Yield where in a text lies what is marked in its other form."""
    origin = None if text.isascii() or first not in marked else marked_form_with_origins(text)
    for start, end in passages(marked, first, last):
        yield origin(start, end) if origin else (start, end)


def _with_words(text: str, hits: Sequence[Span]) -> list[Found]:
    return [(start, end, text[start:end].casefold()) for start, end in hits]


def _add_names(connection: Connection, ids: Sequence[int], entity_ids: Sequence[int], texts: dict[int, _Text]) -> None:
    mentions = rows(connection, _MENTIONS, json_list(ids), json_list(entity_ids))
    others = {mention.article_id for mention in mentions} - texts.keys()
    texts |= {number: _Text(title, body, [], []) for number, title, body in shown_texts(connection, [*others])}
    for article_id, start, end, entity_id in mentions:
        text = texts[article_id]
        before = _ahead_of_body(text.title)
        if start < before:
            text.in_title.append((start, end, entity_id))
        else:
            text.in_body.append((start - before, end - before, entity_id))


def hits(connection: Connection, match: str, article_id: int) -> list[Span]:
    """Return what matches in an article, ascending: offsets into its text. Nothing where it does not match."""
    found: list[Span] = []
    for _, (title, in_title), (_, in_body) in _highlight(connection, [article_id], match):
        before = _ahead_of_body(title)
        found += [*in_title, *((start + before, end + before) for start, end in in_body)]
    return found


def _ahead_of_body(title: str) -> int:
    """Return how many code points of an article's text stand before its body."""
    return len(title) + len("\n\n") if title else 0


def _marks(texts: Iterable[Sequence[str]]) -> tuple[str, str]:
    """Return two characters that none of these titles and bodies has."""
    others = [part for text in texts for part in text if not part.isascii()]
    return next(pair for pair in _MARKS if not any(mark in part for mark in pair for part in others))


def passages(marked: str, opening: str, closing: str) -> Iterator[Span]:
    """Yield where the passages between the marks lie once the marks are taken out."""
    position, taken = marked.find(opening), 0
    while position >= 0:
        end = marked.index(closing, position)
        start = position - taken
        taken += len(opening)
        yield start, end - taken
        taken += len(closing)
        position = marked.find(opening, end)
