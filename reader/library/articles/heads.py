"""The heads of articles: what their files said when they were read, and what takes its place when they are read anew.

A head is title, author, day, source, section and address, and where the text begins below them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from reader.library.articles import remove
from reader.library.articles.articles import read_anew
from reader.library.articles.insert import put
from reader.library.store import article_files, details, undo_log
from reader.library.store.article_record import to_json
from reader.library.store.database import Database
from reader.model import ArticleDraft, Changes, Details, Reading
from reader.phrase import phrase


class Heads:
    """What the files of one library's articles say above their texts."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def as_read(self, ids: Sequence[int]) -> dict[int, Details]:
        """Return what the files of articles said, whatever was edited since; those that are gone are left out."""
        with self._database.read() as connection:
            shown = details.load(connection, ids)
            said = details.load_as_read(connection, shown)
        return {number: said[number][0] if number in said else one for number, one in shown.items()}

    def replace(self, anew: Sequence[tuple[int, ArticleDraft, Reading]]) -> Changes:
        """Let articles be what their files say now, all in one step of Undo; what was decided of them stays.

        Where the day of an article changes so does its id, and both are told. One that is gone stays gone.
        """
        with self._database.write() as connection:
            done = [one for number, draft, reading in anew if (one := _exchange(connection, number, draft, reading))]
            if done:
                told = {"articles": [{"there": after, "other": other} for _, after, other in done]}
                undo_log.remember(connection, int(self._now()), "renewals", _words([one[1] for one in anew]), told)
        moved = tuple((before, after) for before, after, _ in done if before != after)
        ids = frozenset(number for before, after, _ in done for number in (before, after))
        return Changes(ids, membership=bool(moved), entities=bool(done), moved=moved)


def _words(drafts: Sequence[ArticleDraft]) -> str:
    if len(drafts) == 1:
        return phrase("Reading of the Head of “{title}”", title=drafts[0].title)
    return phrase("Reading of the Heads of {articles}", articles=undo_log.article_count(len(drafts)))


def _exchange(
    connection: Connection, number: int, draft: ArticleDraft, reading: Reading
) -> tuple[int, int, object] | None:
    """Return the ids that an article had and has, and what Undo needs to know of it; None where it is gone."""
    taken = remove.take(connection, [number])
    if not taken:
        return None
    anew = read_anew(taken[0], draft, reading)
    article_files.follow(connection, number, number, anew.draft.encoding)
    article_files.claim_texts(connection, [(number, draft.text_digest)])
    [entry] = put(connection, [anew])
    return number, entry.id, to_json(taken[0])
