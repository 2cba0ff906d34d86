"""Why bytes are no article."""

from reader.errors import FileError


class NotTextError(FileError):
    """Bytes that are no text: `predicate` ("is empty") goes on from the name of the file."""

    def __init__(self, predicate: str) -> None:
        super().__init__(f"The file {predicate}.")
        self.predicate = predicate
