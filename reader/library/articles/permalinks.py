"""Where a link leads to: the article, and the passage or the note, wherever they are by now."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.errors import NotFoundError
from reader.lazy_dataclass import dataclass
from reader.library.articles.article_loader import load_articles
from reader.library.store import permalinks
from reader.library.store.article_ids import present_ids
from reader.library.store.database import Database
from reader.model import Article, Note
from reader.model.decision import Anchor
from reader.phrase import phrase
from reader.text.permalink import Permalink

GONE = phrase("The article that this link leads to is not in this library: it was deleted for good, or never imported.")
IN_BIN = phrase("The article that this link leads to is in the bin. Library ▸ Bin restores it.")


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """An article, and of it what a link leads to."""

    article_id: int
    span: tuple[int, int] | None = None  # code points into the article's text
    note_id: int | None = None
    lost: str = ""  # a sentence, where only the article is found


class Permalinks:
    """The links into one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def library_id(self) -> str:
        """Which library this is, as links say it; empty where one that is only read has none."""
        with self._database.read() as connection:
            return permalinks.library_id(connection)

    def id_now(self, article_id: int) -> int:
        """Return by which id an article is found by now, whose day may be another; the same where none is."""
        with self._database.read() as connection:
            return present_ids(connection, [article_id])[0]

    def find(self, link: Permalink) -> LinkTarget:
        """Return where a link leads to, whatever library it names; NotFoundError where the article is not here."""
        with self._database.read() as connection:
            article = _article(connection, link.article)
        if link.note:
            return _of_note(article, link.note)
        return _of_passage(article, link.anchor) if link.anchor else LinkTarget(article.id)


def _article(connection: Connection, identity: str) -> Article:
    ids = permalinks.articles_called(connection, identity)
    for one in load_articles(connection, ids):
        return one.article
    raise NotFoundError(IN_BIN if ids else GONE)


def _of_note(article: Article, uid: str) -> LinkTarget:
    note: Note | None = next((note for note in article.notes if note.uid == uid), None)
    if note is None:
        return LinkTarget(
            article.id, lost=phrase("The note that this link leads to is not there; this is its article.")
        )
    if note.is_lost:
        return LinkTarget(
            article.id, lost=phrase("The note that this link leads to has lost its place; this is its article.")
        )
    span = (note.start, note.end) if note.start is not None and note.end is not None else None
    return LinkTarget(article.id, span, note.id)


def _of_passage(article: Article, anchor: Anchor) -> LinkTarget:
    from reader.text.anchor import find_anchor  # brings rapidfuzz, which no start waits for

    found = find_anchor(anchor, "" if article.title_derived else article.title, article.body)
    if found is None:
        return LinkTarget(
            article.id, lost=phrase("The passage that this link leads to is not found; this is its article.")
        )
    before = len(article.text) - len(article.body)
    start, end, quote = found
    if len(quote) == len(anchor.quote):  # of a longer passage the link tells only the first words
        end = start + (anchor.end - anchor.start)
    return LinkTarget(article.id, (start + before, min(end + before, len(article.text))))
