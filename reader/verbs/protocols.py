"""What a verb acts upon, as it sees it: the entities while the log is folded, and the mentions of one article."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol, TypeAlias, TypeVar

from reader.model import Color, Kind
from reader.model.decision import Anchor, Decision, EntityRef, Identities, Place

Span: TypeAlias = tuple[int, int]  # start, end: code points of an article's text
Key = TypeVar("Key", contravariant=True)  # by which the library knows an entity


class EntityFold(Protocol[Key]):
    """All entities as the decisions before made them; each is given by the key of the one that it belongs to."""

    def merge(self, key: Key, into: Key) -> None:
        """Let an entity be another."""

    def call(self, key: Key, name: str) -> None: ...

    def is_called(self, key: Key) -> bool:
        """Tell whether the user has said how an entity is called."""

    def give(self, key: Key, names: Iterable[str]) -> None:
        """Let an entity go by more names."""

    def retype(self, keys: Iterable[Key], kind: Kind) -> None: ...

    def remove(self, keys: Iterable[Key]) -> None:
        """Let entities be none."""


class Page(Protocol):
    """The text of one article."""

    @property
    def identities(self) -> Identities: ...

    @property
    def text(self) -> str: ...

    def span(self, place: Place) -> Span | None:
        """Return where in the text a place lies; None where it is none of this article."""


class ArticleMentions(Protocol[Key]):
    """The mentions of one article as the decisions before made them."""

    @property
    def page(self) -> Page: ...

    def has_longer(self, span: Span) -> bool:
        """Tell whether a mention holds a stretch and more."""

    def mark(self, span: Span, to: EntityRef) -> None:
        """Let a stretch name an entity, whatever was marked there."""

    def reassign(self, keys: Collection[Key], to: EntityRef) -> None:
        """Let all that names some entities name another."""

    def remove_all(self, keys: Collection[Key]) -> None:
        """Let nothing name some entities."""

    def remove_at(self, spans: Collection[Span]) -> None: ...


class Notebook(Protocol):
    """All notes and tags as the decisions before made them; notes go by the uids of the decisions that made them."""

    def add(self, decision: Decision) -> None:
        """Let there be the note of the decision that is heeded."""

    def revise(self, decision: Decision) -> None: ...

    def place(self, notes: Collection[str], anchor: Anchor) -> None: ...

    def erase(self, notes: Collection[str]) -> None: ...

    def tag(self, decision: Decision) -> None: ...

    def untag(self, decision: Decision) -> None:
        """Take tags from what a decision names, or from everything where it names nothing."""

    def rename_tags(self, tags: Collection[str], name: str) -> None: ...

    def color_tags(self, tags: Collection[str], color: Color) -> None: ...
