"""One scan of all texts: what is wrong with them is looked at piece by piece only where the scan met something."""

from __future__ import annotations

from typing import Any
from zlib import crc32 as checksum

from sqlalchemy import Connection

from reader.library.store.database import rows
from reader.model import Style

_SCAN = """
    SELECT iif(title_derived, '', title), body, words, (
        SELECT max(iif(start < 0 OR "end" <= start, 1e99, "end")) FROM mention WHERE article_id = article.id),
        styles, checksum
    FROM article JOIN article_text ON article_text.article_id = article.id"""
_COUNTS = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM article_text)"
_STYLES = frozenset(Style)
_BETWEEN = 2  # characters between a title and a body

# Each byte of ASCII as a space or as a letter, so that a word is a letter behind a space.
_SPACES_AND_LETTERS = bytes(32 if chr(code).isspace() else 120 for code in range(256))


def are_sound(connection: Connection) -> bool:
    """Tell whether each article has one text, as it was stored, of as many words as are counted.

    And whether nothing is said outside of it, neither a mention nor a style. A body that is no text raises what SQLite
    says of it.
    """
    scanned = 0
    for title, body, words, last, styles, told in _scan(connection):
        if told is not None and told != checksum(body.encode()):
            return False
        if words != word_count(title) + word_count(body) or (styles and not are_styles(styles, body)):
            return False
        if last is not None and last > (len(title) + _BETWEEN if title else 0) + len(body):
            return False
        scanned += 1
    [[articles, texts]] = rows(connection, _COUNTS)
    return bool(scanned == articles == texts)


def _scan(connection: Connection) -> Any:
    return connection.exec_driver_sql(_SCAN).cursor


def word_count(text: str) -> int:
    """Return into how many words white space parts a text; of ASCII they are counted without making each."""
    if text.isascii():
        return (" " + text).encode().translate(_SPACES_AND_LETTERS).count(b" x")
    return len(text.split())


def are_styles(styles: str, body: str) -> bool:
    """Tell whether each paragraph of a body has a style that there is; nothing is said where all are plain."""
    return not styles or (_STYLES.issuperset(styles) and len(styles) == body.count("\n\n") + 1)
