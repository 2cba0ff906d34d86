"""A format for tests: a file that begins with LETTERS and holds articles, told apart by lines of equals signs."""

from collections.abc import Sequence
from pathlib import Path

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark, SourceFile

TWO = "LETTERS\nFair opens\nShips came to Shanghai.\n=====\nFair closes\nShips left Shanghai.\n"
ONE_WITHOUT_A_BODY = TWO + "=====\nNothing\n"
OF_NINE = "Fair goes on\nThis is letter 3 of 9.\n"


class Letters:
    """Files of letters, each an article."""

    label = "Letters"
    suffixes = (".letters",)

    def recognises(self, file: SourceFile) -> bool:
        return file.data.startswith(b"LETTERS\n")

    def articles(self, file: SourceFile, encoding: str | None = None) -> Sequence[ArticleDraft | RefusedError | Remark]:
        letters = _letters(file)
        remarks = [Remark(f"names 9 letters, of which {len(letters)} were read")] if letters[-1] == OF_NINE else []
        return [*(_letter(text, part) for part, text in enumerate(letters, start=1)), *remarks]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return _letters(file)[part - 1]


def _letters(file: SourceFile) -> list[str]:
    return file.data.decode().removeprefix("LETTERS\n").split("=====\n")


def _letter(text: str, part: int) -> ArticleDraft | RefusedError:
    title, _, body = text.partition("\n")
    if not body:
        return RefusedError(f"has nothing in letter {part}")
    return ArticleDraft(title, body.strip(), encoding="", part=part)


def write(folder: Path, text: str = TWO, name: str = "two.letters") -> Path:
    path = folder / name
    path.write_text(text, "utf-8", newline="")
    return path
