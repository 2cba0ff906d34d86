"""Pages that a browser saved as one file, with their pictures: messages of the web (MHTML, RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

if TYPE_CHECKING:
    from email.message import Message

_LOOKED_AT = 8_192  # bytes
_FIELD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,20}(?:from|subject|date|mime-version|content-type|snapshot-content-location):", re.I
)
_SAVED = re.compile(rb"^(?:snapshot-content-location:|from:[^\n]{0,9}<saved by)", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_LOCATION = re.compile(rb"^content-location:\s", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(rb"^(?:received|to|delivered-to|message-id):", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS = 2_000


class MhtmlPages:
    """Files of MHTML, each an article."""

    label = phrase("Web pages in one file")
    suffixes = (".mhtml", ".mht")

    def recognises(self, file: SourceFile) -> bool:
        head = file.data[:_LOOKED_AT]
        fields = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
        if not _FIELD.match(head):
            return False
        is_page = _RELATED.search(fields) and _LOCATION.search(head) and not _SENT.search(fields)
        is_named_so = file.path.lower().endswith(self.suffixes) and b"ontent-" in fields
        return bool(_SAVED.search(fields) or is_page or is_named_so)

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        return [read(file, encoding)]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        """Return the whole page as its reader sees it, the pages in its frames behind it."""
        from reader.formats.html.page import whole_text

        return "\n\n".join(filter(None, (whole_text(markup) for _, markup, _ in _pages(file, encoding))))


def read(file: SourceFile, encoding: str | None = None, today: date | None = None) -> ArticleDraft:
    """Return the article of the page, or of the frame of it that has the longest."""
    from reader.formats.html.page import draft_of_page

    drafts: list[ArticleDraft] = []
    refusal = RefusedError(phrase("has no page in it"))
    for url, markup, said_in in _pages(file, encoding):
        try:
            drafts.append(draft_of_page(markup, Path(file.path), url=url, encoding=said_in, today=today))
        except RefusedError as error:
            refusal = refusal if drafts or "frames" in refusal.predicate else error
        else:
            if len(drafts) == 1 and "has no page" in refusal.predicate:
                break  # the page itself has an article: frames have adverts
    if not drafts:
        raise refusal
    return max(drafts, key=lambda draft: len(draft.body))


def _pages(file: SourceFile, encoding: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield the address, the markup and the encoding of each page in the file, the outermost first."""
    from email import message_from_bytes

    from reader.formats.html.charset import text_of_page

    message = message_from_bytes(file.data)
    snapshot = str(message.get("Snapshot-Content-Location") or "").strip()
    for number, part in enumerate(_of_html(message)):
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data:
            decoded = text_of_page(data, encoding or str(part.get_content_charset() or ""))
            location = str(part.get("Content-Location") or "").strip()
            yield (snapshot if number == 0 and snapshot else location), decoded.text, decoded.encoding


def _of_html(message: Message) -> Iterator[Message]:
    """Yield the parts that are pages, the one that the file is of before all others."""
    parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = str(message.get_param("start") or "").strip()
    yield from sorted(pages, key=lambda part: not start or str(part.get("Content-ID") or "").strip() != start)
