"""Pages of the web, saved as files: of each its article, without what stands around it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from reader.formats.charsets import binary
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_LOOKED_AT = 4_096  # bytes
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?xml[^>]{0,300}>|<!--(?:[^-]|-(?!->)){0,3000}-->)*"
    rb"<(?:!doctype\s+html|html|head|body|frameset|title)[\s>]",
    re.IGNORECASE,
)
_TAG = re.compile(
    rb"</?(?:p|div|h[1-6]|table|article|section|span|br|a|img|meta|ul|li|font|center)[\s/>]", re.IGNORECASE
)
_FEWEST_TAGS = 2


class WebPages:
    """Files of HTML and XHTML, each an article."""

    label = phrase("Web pages")
    suffixes = (".html", ".htm", ".xhtml")

    def recognises(self, file: SourceFile) -> bool:
        head = file.data[:_LOOKED_AT].replace(b"\x00", b"")  # of UTF-16
        if _PAGE.match(head):
            return True
        is_named_so = file.path.lower().endswith(self.suffixes)
        return is_named_so and len(_TAG.findall(head)) >= _FEWEST_TAGS and not binary.kind_of(file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        return [read(file, encoding)]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        """Return the whole page as its reader sees it, navigation and all."""
        from reader.formats.html.charset import text_of_page
        from reader.formats.html.page import whole_text

        return whole_text(text_of_page(file.data, encoding).text)


def read(file: SourceFile, encoding: str | None = None, today: date | None = None) -> ArticleDraft:
    """Return the article of a page; what parses it is loaded with the first one."""
    from reader.formats.html.charset import text_of_page
    from reader.formats.html.page import draft_of_page

    decoded = text_of_page(file.data, encoding or "")
    return draft_of_page(decoded.text, Path(file.path), encoding=decoded.encoding, today=today)
