"""Why bytes are no article."""

from reader.errors import FileError


class RefusedError(FileError):
    """A file without an article: `predicate` ("is empty") goes on from its name, which the registry puts before it."""

    def __init__(self, predicate: str) -> None:
        super().__init__(f"The file {predicate}.")
        self.predicate = predicate
