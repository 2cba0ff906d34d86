"""Where a title stands in an alphabetical list."""

import re
import unicodedata

LENGTH = 48  # characters: titles that begin alike for longer stand by date

_BEGINNING = re.compile(r"^[\W_]+")
_ARTICLE = re.compile(r"^(?:the|an?) (?=\w)")


def sort_key(title: str) -> str:
    """Fold case, accents, leading punctuation and a leading English article: “The Éclair” stands under e."""
    line = " ".join(_BEGINNING.sub("", title.lower() if title.isascii() else _plain(title)).split())
    return (_ARTICLE.sub("", line) or line)[:LENGTH]


def _plain(title: str) -> str:
    folded = unicodedata.normalize("NFKD", title).casefold()
    return "".join(character for character in folded if not unicodedata.combining(character))
