"""Pages that Safari saved as one file, with their pictures: property lists with the bytes of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_BINARY, _XML = b"bplist00", b"<?xml"
_MAIN = b"WebMainResource"
_HEAD = 8_192  # bytes that tell what a file is
_PAGES = ("text/html", "application/xhtml+xml")
_MOST_FRAMES = 100


class SafariPages:
    """Files of Safari, each an article."""

    label = phrase("Web pages of Safari")
    suffixes = (".webarchive",)

    def recognises(self, file: SourceFile) -> bool:
        head = file.data[:_HEAD]
        is_list = head.startswith(_BINARY) or (head.lstrip().startswith(_XML) and b"<plist" in head)
        return is_list and _MAIN in file.data

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        """Return the article of the page, or of the first of its frames that has one."""
        from reader.formats.html.page import draft_of_page

        refusal = RefusedError(phrase("has no page in it"))
        for url, markup, said_in in _pages(file, encoding):
            try:
                return [draft_of_page(markup, Path(file.path), url=url, encoding=said_in)]
            except RefusedError as error:
                refusal = error
        raise refusal

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        """Return the whole page as its reader sees it, the pages in its frames behind it."""
        from reader.formats.html.page import whole_text

        return "\n\n".join(filter(None, (whole_text(markup) for _, markup, _ in _pages(file, encoding))))


def _pages(file: SourceFile, encoding: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield the address, the markup and the encoding of each page in the file, the outermost first."""
    import plistlib

    from reader.formats.html.charset import text_of_page

    try:
        found = plistlib.loads(file.data)
    except (plistlib.InvalidFileException, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise RefusedError(phrase("is a page of Safari that is damaged or not whole")) from error
    for resource in _resources(found):
        data, kind = resource.get("WebResourceData"), resource.get("WebResourceMIMEType")
        if isinstance(data, bytes) and data and kind in _PAGES:
            decoded = text_of_page(data, encoding or _text(resource, "WebResourceTextEncodingName"))
            yield _text(resource, "WebResourceURL"), decoded.text, decoded.encoding


def _resources(archive: Any) -> Iterator[dict[str, Any]]:
    frames = [archive]
    for _ in range(_MOST_FRAMES):
        frame = frames.pop(0) if frames else None
        if not isinstance(frame, dict):
            return
        if isinstance(main := frame.get("WebMainResource"), dict):
            yield main
        inner = frame.get("WebSubframeArchives")
        frames += [one for one in inner if isinstance(one, dict)] if isinstance(inner, list) else []


def _text(resource: dict[str, Any], name: str) -> str:
    value = resource.get(name)
    return value if isinstance(value, str) else ""
