"""The sorts of files that a dialog offers."""

from __future__ import annotations

from collections.abc import Sequence

from reader.phrase import phrase
from reader.ui.style.translation import tr, translation

ALL = phrase("All files (*)")


def file_filter(*sorts: tuple[str, Sequence[str]]) -> str:
    """Return sorts, each with what names end in, as Qt writes them: "Text files (*.txt *.text);;All files (*)"."""
    named = [f"{translation(label)} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for label, suffixes in sorts]
    return ";;".join([*named, tr(ALL)])
