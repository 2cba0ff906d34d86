"""Whether what is stored to rank common words is of these articles, and says how often the words stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import Connection

from reader.library.store.database import column, rows, scalar, tuples
from reader.library.store.postings import READY, TITLE, article_counts, index_size, numbers

LOOKED_AT = 300  # postings at most, evenly among all, that are compared with the index of words

_SPANS = f"SELECT id, first, last FROM posting_piece WHERE state = {READY} ORDER BY first"
_THERE = """
    SELECT id, sz FROM article_fts_docsize WHERE id BETWEEN ? AND ?
    AND id NOT IN (SELECT article_id FROM posting_change WHERE piece = ?) ORDER BY id"""
_CHANGED = "SELECT article_id FROM posting_change WHERE piece = ? ORDER BY article_id"
_EACH = "SELECT term, packed FROM posting WHERE piece = ? ORDER BY term"
_STRAY = "SELECT count(*) FROM posting WHERE piece NOT IN (SELECT id FROM posting_piece)"


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with the postings."""
    spans = rows(connection, _SPANS)
    if stray := scalar(connection, _STRAY):
        yield f"{stray:,} postings are of no articles."
    if any(after.first != before.last + 1 for before, after in pairwise(spans)):
        yield "The articles are not all in what is stored to rank words."
    each = int(scalar(connection, "SELECT count(*) FROM posting")) // LOOKED_AT + 1
    wrong = set[str]()
    for number, first, last in spans:
        if not _has_its_articles(connection, number, first, last):
            yield "What is stored to rank words is of other articles, or of other texts of them."
        else:
            wrong |= _wrong_words(connection, number, (first, last), each)
    if wrong:
        yield f"What is stored to rank {len(wrong):,} words is not what the index of words has."


def _has_its_articles(connection: Connection, number: int, first: int, last: int) -> bool:
    import numpy as np  # here, since no start needs it

    from reader.library.search.pieces import places_of

    [[ids, lengths]] = tuples(connection, "SELECT ids, lengths FROM posting_piece WHERE id = ?", number)
    if len(ids) != 2 * len(lengths) or len(ids) % 8:
        return False
    stored, changed = np.frombuffer(ids, "<i8"), np.array(column(connection, _CHANGED, number), np.int64)
    kept = np.ones(len(stored), bool)
    kept[places_of(stored, changed)[0]] = False
    there = tuples(connection, _THERE, first, last, number)
    told = [(one, sum(numbers(words))) for one, words in there]
    return told == list(zip(stored[kept].tolist(), np.frombuffer(lengths, "<u4")[kept].tolist(), strict=True))


def _wrong_words(connection: Connection, number: int, span: tuple[int, int], each: int) -> set[str]:
    """Return the words of a piece whose postings are damaged, or among those looked at are others than in the index."""
    import numpy as np  # here, since no start needs it

    from reader.library.search import bm25, pieces, posting_code

    [[ids, lengths]] = tuples(connection, "SELECT ids, lengths FROM posting_piece WHERE id = ?", number)
    stored, told_lengths = np.frombuffer(ids, "<i8"), np.frombuffer(lengths, "<u4")
    size, wrong = index_size(connection), set[str]()
    gone = pieces.places_of(stored, np.array(column(connection, _CHANGED, number), np.int64))[0]
    kept = np.delete(np.arange(len(stored)), gone)
    for place, (term, packed) in enumerate(tuples(connection, _EACH, number)):
        try:
            posting_code.verify(packed)
            if place % each == number % each:
                weight = size.weight(article_counts(connection, [term]).get(term, 0))
                asked = bm25.ask_for_times(connection, term, span)
                told = bm25.pack_told(told_lengths, stored, asked, size, weight)
                one, other = (posting_code.unpack(len(stored), some).times(kept, TITLE) for some in (packed, told))
                if not np.array_equal(one, other):
                    wrong.add(term)
        except (ValueError, IndexError, OverflowError):
            wrong.add(term)
    return wrong
