"""Whole articles, on their way into another library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.library.articles.record_loader import load_shown, without_edits
from reader.library.store import article_files
from reader.model import Reading
from reader.model.whole_article import WholeArticle

_OF_TEXT = "text:"


def load(connection: Connection, ids: Sequence[int]) -> list[WholeArticle]:
    """Return articles by their ids, as their files have them; what is not there is left out."""
    shown, _ = load_shown(connection, ids)
    identities = article_files.identities(connection, [entry.id for entry in shown])
    files = article_files.load_files(connection, identities)
    return [
        WholeArticle(
            tuple(
                (file, replace(entry.draft, encoding=kept.encoding, part=kept.part, text_digest=digest))
                for kept, file in files[entry.id]
            ),
            Reading(entry.entities, entry.language, entry.tagger),
            entry.unread,
            entry.starred,
        )
        for entry in without_edits(connection, shown)
        for digest in [_text_digest(identities[entry.id])]
    ]


def _text_digest(identities: Sequence[str]) -> str:
    return next((known.removeprefix(_OF_TEXT) for known in identities if known.startswith(_OF_TEXT)), "")
