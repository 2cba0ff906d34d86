"""What sort of file an article was read from, and where in it the article stands, in words: "row 12 of export.csv"."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath, PureWindowsPath

from reader.lazy_dataclass import dataclass

# What files are, by what their names end in, and what one of the articles in such a file is called there.
_SORTS: dict[str, tuple[str, str]] = {
    suffix: (sort, one)
    for suffixes, sort, one in (
        (".pdf", "PDF", "article"),
        (".docx .docm .dotx .doc", "Word document", "article"),
        (".odt .ott .fodt", "OpenDocument text", "article"),
        (".rtf", "rich text", "article"),
        (".html .htm .xhtml", "web page", "article"),
        (".mhtml .mht .webarchive", "saved web page", "article"),
        (".epub", "e-book", "part"),
        (".eml .emlx", "mail message", ""),
        (".mbox .mbx", "mailbox", "message"),
        (".csv .tsv .tab .xlsx .xlsm .xlsb .xls .ods", "table", "row"),
        (".json .jsonl .ndjson .ris", "list of articles", "entry"),
        (".rss .atom .rdf .xml .opml", "feed", "entry"),
        (".warc .wacz .gz", "web archive", "page"),
        (".md .markdown", "Markdown", "article"),
        (".txt .text", "text", "article"),
    )
    for suffix in suffixes.split()
}
_PLAIN = "text"
_COUNTED = frozenset(("article", "part", "row", "entry"))  # of others a number would help nobody
_ARCHIVE = re.compile(r"([^/\\]+\.(?:zip|tar|tgz|gz))[/\\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where an article came from."""

    sort: str  # "PDF"; empty where the name of the file does not tell
    which: str  # "row 12"; empty where the file is but this article
    file: str  # its name
    archive: str  # the name of the archive that it lies in, if it does

    @property
    def words(self) -> str:
        """What there is to say: "row 12 of export.csv", "PDF in press.zip", "web page"; nothing of a plain text."""
        if self.which:
            return f"{self.which} of {self.file}" if self.which[-1].isdigit() else f"{self.which} in {self.file}"
        if self.archive:
            return f"{self.sort or self.file} in {self.archive}"
        return "" if self.sort == _PLAIN else self.sort


@lru_cache(maxsize=1024)
def file_place(path: str, part: int) -> FilePlace:
    """Return where an article came from, by the path of its file and which of the articles in it is meant, if any."""
    pure = PureWindowsPath(path) if "\\" in path and "/" not in path else PurePosixPath(path)
    sort, one = _SORTS.get(pure.suffix.lower(), ("", "article"))
    archives = _ARCHIVE.findall(path)
    which = "" if not part or not one else f"{one} {part:,}" if one in _COUNTED else one
    return FilePlace(sort, which, pure.name or path, archives[-1] if archives else "")
