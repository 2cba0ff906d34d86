"""What a query that finds nothing may have meant: words and names as the library spells them, OR for “or”."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from reader.library.search import names
from reader.library.store import term_index
from reader.library.store.database import rows
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from reader.text.query.operators import BY_ENTITY, BY_NAME
from reader.text.query.tokens import WORD, Sign, Token, tokens
from reader.text.search_form import has_unspaced

SHORTEST = 4  # letters of a word that may be misspelt: shorter ones are all alike
LONG = 8  # letters from which on two of them may be wrong, instead of one
LONGEST = 60  # letters of what is no name any more

_SMALL_OPERATORS = {"or", "and"}  # “not” is more often meant as a word: not guilty

_TERMS = "SELECT term, df FROM term WHERE length(term) BETWEEN ? AND ?"
_FORMS = "SELECT plain, 1 FROM name WHERE length(plain) BETWEEN ? AND ?"
_BEGINNING = " AND {0} >= ? AND {0} < ?"


def likely_query(connection: Connection, query: str) -> str:
    """Return a query with what no article has replaced by what is spelt nearly so; empty where nothing is."""
    likely = query.rstrip()
    for token in reversed([token for token in tokens(likely) if token.sign is Sign.TEXT]):
        likely = f"{likely[: token.start]}{_likely_token(connection, likely, token)}{likely[token.end :]}"
    return likely if likely != query.rstrip() else ""


def _likely_token(connection: Connection, query: str, token: Token) -> str:
    written = query[token.start : token.end]
    if written in _SMALL_OPERATORS and token.start > 0 and token.end < len(query):
        return written.upper()
    if token.name in BY_ENTITY:
        return _likely_name(connection, token) or written
    if token.name not in ("", "title"):
        return written
    lead = len(token.name) + 1 if token.name else 0
    is_last = token.end == len(query) and not token.quoted
    likely = WORD.sub(lambda word: _likely_word(connection, word[0], is_last or token.star), written[lead:])
    return written[:lead] + likely


def _likely_word(connection: Connection, word: str, may_go_on: bool) -> str:
    if has_unspaced(word):
        return word
    folded = term_index.fold(word)
    if term_index.completions(connection, word, 1) if may_go_on else term_index.articles_with(connection, [folded]):
        return word
    likely = next(iter(_alike(connection, folded, _TERMS, "term")), None)
    if likely is None:
        return word
    return likely.upper() if word.isupper() else likely.capitalize() if word[0].isupper() else likely


def _likely_name(connection: Connection, token: Token) -> str:
    kind = BY_NAME[token.name].kind
    if names.find_by_name(connection, token.text, kind):
        return ""
    found = (
        names.find_by_name(connection, form, kind)
        for form in _alike(connection, without_accents(normal_form(token.text)), _FORMS, "plain")
    )
    entity = next((entities[0] for entities in found if entities), None)
    return f'{token.name}:"{entity.name.replace(chr(34), " ")}"' if entity else ""


def _alike(connection: Connection, text: str, sql: str, column: str) -> Sequence[str]:
    """Return what is spelt nearly as a text, the likest first: with its first letter, or else with any."""
    if not SHORTEST <= len(text) <= LONGEST:
        return ()
    off = 2 if len(text) >= LONG else 1
    lengths = len(text) - off, len(text) + off
    same_letter = rows(connection, sql + _BEGINNING.format(column), *lengths, text[0], text[0] + "\U0010ffff")
    return _nearest(text, same_letter, off) or _nearest(text, rows(connection, sql, *lengths), off)


def _nearest(text: str, candidates: Iterable[Any], off: int) -> Sequence[str]:
    found = [(OSA.distance(text, other, score_cutoff=off), -common, other) for other, common in candidates]
    return [other for _, _, other in sorted(one for one in found if one[0] <= off)]
