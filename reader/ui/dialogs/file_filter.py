"""The sorts of files that a dialog offers."""

from __future__ import annotations

from collections.abc import Sequence

ALL = "All files (*)"


def file_filter(*sorts: tuple[str, Sequence[str]]) -> str:
    """Return sorts, each with what names end in, as Qt writes them: "Text files (*.txt *.text);;All files (*)"."""
    named = [f"{label} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for label, suffixes in sorts]
    return ";;".join([*named, ALL])
