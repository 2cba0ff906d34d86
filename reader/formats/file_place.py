"""What sort of file an article was read from, and where in it the article stands, in words: "row 12 of export.csv"."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath, PureWindowsPath

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

# What files are, by what their names end in, and what one of the articles in such a file is called there.
_SORTS: dict[str, tuple[str, str]] = {
    suffix: (sort, one)
    for suffixes, sort, one in (
        (".pdf", "PDF", "article"),
        (".docx .docm .dotx .doc", phrase("Word document"), "article"),
        (".odt .ott .fodt", phrase("OpenDocument text"), "article"),
        (".rtf", phrase("rich text"), "article"),
        (".html .htm .xhtml", phrase("web page"), "article"),
        (".mhtml .mht .webarchive", phrase("saved web page"), "article"),
        (".epub", phrase("e-book"), phrase("part")),
        (".eml .emlx", phrase("mail message"), ""),
        (".mbox .mbx", phrase("mailbox"), phrase("message")),
        (".csv .tsv .tab .xlsx .xlsm .xlsb .xls .ods", phrase("table"), phrase("row")),
        (".json .jsonl .ndjson .ris", phrase("list of articles"), phrase("entry")),
        (".rss .atom .rdf .xml .opml", phrase("feed"), phrase("entry")),
        (".warc .wacz .gz", phrase("web archive"), phrase("page")),
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
            return (
                phrase("{which} of {file}", which=self.which, file=self.file)
                if self.which[-1].isdigit()
                else phrase("{which} in {file}", which=self.which, file=self.file)
            )
        if self.archive:
            return phrase("{file} in {archive}", file=self.sort or self.file, archive=self.archive)
        return "" if self.sort == _PLAIN else self.sort


@lru_cache(maxsize=1024)
def file_place(path: str, part: int) -> FilePlace:
    """Return where an article came from, by the path of its file and which of the articles in it is meant, if any."""
    pure = PureWindowsPath(path) if "\\" in path and "/" not in path else PurePosixPath(path)
    sort, one = _SORTS.get(pure.suffix.lower(), ("", "article"))
    archives = _ARCHIVE.findall(path)
    which = "" if not part or not one else phrase("{sort} {number}", sort=one, number=part) if one in _COUNTED else one
    return FilePlace(sort, which, pure.name or path, archives[-1] if archives else "")
