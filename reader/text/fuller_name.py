"""Which of several names stays where entities are merged: the fullest, and of those the commonest.

`John Westwood` is fuller than `Westwood` and `J. Westwood`, `World Health Organization` than `WHO`; of `Jon Smith` and
`John Smith` neither is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.text.normal_form import normal_form

if TYPE_CHECKING:
    from reader.model import Entity


def name_that_stays(entities: Sequence[Entity]) -> Entity:
    """Return the entity whose name is the one to keep, the first of those that are alike in all."""
    fullest = [one for one in entities if not any(is_fuller(other.name, one.name) for other in entities)]
    return max(fullest or entities, key=lambda entity: (entity.articles, entity.mentions))


def is_fuller(name: str, other: str) -> bool:
    """Tell whether a name says all that another does, and more."""
    words, fewer = _words(name), _words(other)
    if words == fewer or not fewer:
        return False
    return _holds(words, fewer) or [_initials(words)] == fewer


def _holds(words: Sequence[str], fewer: Sequence[str]) -> bool:
    """Tell whether each of the fewer words stands among the others, in their order, an initial for any word of it."""
    rest = iter(words)
    return all(any(_stands_for(short, word) for word in rest) for short in fewer)


def _stands_for(short: str, word: str) -> bool:
    return short == word or (len(short) == 1 and word.startswith(short))


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _words(name: str) -> list[str]:
    """Return the words of a name, each by itself, so that initials stay apart."""
    return [part for word in name.split() for part in normal_form(word).split()]
