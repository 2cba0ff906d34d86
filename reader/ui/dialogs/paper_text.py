"""What a page says, to be set on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.exports.paper.paragraph import Paragraph
    from reader.library import Library


@dataclass(frozen=True, slots=True)
class PaperText:
    """What it is called, and what makes its paragraphs, of which the first is the title."""

    title: str
    paragraphs: Callable[[Library], Iterable[Paragraph]]
