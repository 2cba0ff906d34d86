"""An article in the one form that is tagged and linked, and what was found there back in the article as it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Description, LinkedEntity
from reader.text.one_form import Origin, with_origins

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class CleanDraft:
    """The draft of an article in one form; `origin` is None where it was in that form already, as most are."""

    draft: ArticleDraft
    origin: Origin | None = None

    @classmethod
    def of(cls, draft: ArticleDraft) -> CleanDraft:
        text = draft.text
        clean, origin = with_origins(text)
        if clean == text:
            return cls(draft)
        if draft.title_derived or not (draft.title and draft.body):
            return cls(replace(draft, title=clean) if text == draft.title else replace(draft, body=clean), origin)
        end = bisect_left(range(len(clean)), len(draft.title), key=lambda at: origin(at, at)[0])  # of the title
        return cls(replace(draft, title=clean[:end], body=clean[end + len(_GAP) :]), origin)

    def place(self, entities: Sequence[LinkedEntity]) -> tuple[LinkedEntity, ...]:
        """Return what was read in the clean text, as it stands in the article's own."""
        if self.origin is None:
            return tuple(entities)
        return tuple(_place(one, self.origin) for one in entities)


def _place(linked: LinkedEntity, origin: Origin) -> LinkedEntity:
    mentions = tuple(origin(start, end) for start, end in linked.mentions)
    said = tuple(Description(one.text, *origin(one.start, one.end)) for one in linked.descriptions)
    return replace(linked, mentions=mentions, descriptions=said)
