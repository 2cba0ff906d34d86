"""An export for tests: the titles of articles and whom they mention, a line each."""

from typing import IO

from reader.disk import Sort
from reader.library import Library
from reader.model import ArticleQuery


class LettersExport:
    """Titles and names."""

    label = "Letters"
    suffix = ".letters"
    sort = Sort("a file of letters", lambda head: head.startswith(b"LETTERS\n"))
    takes_query = True

    def write(self, library: Library, query: ArticleQuery, file: IO[bytes]) -> int:
        written = 0
        file.write(b"LETTERS\n")
        with library.snapshot() as snapshot:
            for one in snapshot.articles(query):
                names = ", ".join(entity.name for entity in one.entities)
                file.write(f"{one.article.title}: {names}\n".encode())
                written += 1
        return written
