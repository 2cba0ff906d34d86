"""Lists of links that somebody saved: as browsers write their bookmarks, and as Pocket and Instapaper did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.formats.catalogues.links import SavedLink, articles_of, remark_on
from reader.formats.fields import day_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.model import SourceFile
from reader.phrase import phrase

_HEAD = 4_000  # bytes that tell what a file is
_LIST = re.compile(
    rb"<!DOCTYPE\s{1,9}NETSCAPE-Bookmark-file-1|<title>\s{0,9}(?:Pocket Export|Instapaper: Export)\s{0,9}</title>",
    re.IGNORECASE,
)
_SAVED = ("time_added", "add_date", "added")  # attributes


class LinkList:
    """Pages with nothing but links that somebody saved."""

    label = phrase("Lists of links")
    suffixes = (".html", ".htm")

    def recognises(self, file: SourceFile) -> bool:
        return bool(_LIST.search(file.data[:_HEAD]))

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[OfFile]:
        found = list(articles_of(_links(file), Path(file.path)))
        if not found:
            raise RefusedError(phrase("is a list of links without a link"))
        return [*found, remark_on(len(found))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        link = [*_links(file)][part - 1]
        return f"{link.title}\n{link.url}"


def _links(file: SourceFile) -> Iterator[SavedLink]:
    from reader.formats.html.charset import text_of_page  # what reads pages takes long to load
    from reader.formats.html.elements import text_of
    from reader.formats.html.tree import tree_of

    today = date.today()
    for element in tree_of(text_of_page(file.data).text).iter("a"):
        url = (element.get("href") or "").strip()
        if url.startswith(("http://", "https://")):
            saved = next(filter(None, map(element.get, _SAVED)), "")
            yield SavedLink(" ".join(text_of(element).split()), url, day_of(saved, today)[0])
