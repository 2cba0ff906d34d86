"""What is selected in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.model import Mention


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of the text of an article and the mention that the reader is at, or lines of articles."""

    article_id: int | None = None  # whose text it is
    span: tuple[int, int] | None = None
    mention: Mention | None = None
    article_ids: tuple[int, ...] = ()
