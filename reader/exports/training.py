"""Articles with their names marked as programs that learn to find names take them: brat, CoNLL 2003, spaCy, doccano."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO

from reader.exports.export import FileExport, FolderExport, Request
from reader.exports.text_file import as_text, json_text
from reader.folders import FileNames, Folder
from reader.library import Selection
from reader.model import Article, Kind, LinkedArticle, Mention
from reader.phrase import phrase
from reader.text.sentences import sentences

_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*|[^\w\s]")


class BratExport(FolderExport):
    """A text and the marks in it, two files an article, as brat and the programs that read its files have them."""

    label = phrase("Annotations, brat")
    purpose = phrase("for brat, INCEpTION")

    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        names = FileNames()
        with folder.file("annotation.conf") as file:
            kinds = "\n".join(kind.capitalize() for kind in Kind)
            file.write(f"[entities]\n{kinds}\n\n[relations]\n\n[events]\n\n[attributes]\n".encode())
        with folder.file("tools.conf") as file:
            file.write(b"[normalization]\nEntityReader DB:EntityReader\n")
        for one in selection.articles():
            name = names.name(f"{one.article.id} {one.article.title}", "")
            with folder.file(f"{name}.txt") as file:
                file.write(one.article.text.encode())
            with folder.file(f"{name}.ann") as file:
                file.write("".join(_brat_lines(one)).encode())


def _brat_lines(one: LinkedArticle) -> Iterator[str]:
    names = {entity.id: entity.name for entity in one.entities}
    text = one.article.text
    for number, mention in enumerate(one.article.mentions, 1):
        parts = [
            (mention.start + found.start(), mention.start + found.end())
            for found in re.finditer(r"[^\r\n]+", text[mention.start : mention.end])
        ]
        spans = ";".join(f"{start} {end}" for start, end in parts)
        words = " ".join(text[start:end] for start, end in parts)
        yield f"T{number}\t{mention.kind.capitalize()} {spans}\t{words}\n"
        yield f"N{number}\tReference T{number} EntityReader:{mention.entity_id}\t{_line(names[mention.entity_id])}\n"


class ConllExport(FileExport):
    """A word a line and its tag, B-PERSON, I-PERSON or O, as CoNLL 2003 has them; an empty line ends a sentence."""

    label = phrase("Marked words, CoNLL")
    purpose = phrase("to train a tagger")
    suffix = ".conll"
    mark = b""  # a comment would be taken for words

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            for one in selection.articles():
                text.write("-DOCSTART- -X- -X- O\n\n")
                for start, end in sentences(one.article.text):
                    lines = "".join(f"{word} -X- -X- {tag}\n" for word, tag in _tags(one.article, start, end))
                    text.write(f"{lines}\n" if lines else "")


def _tags(article: Article, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the words of a sentence with their tags; a word ends where a name begins or ends."""
    text, at = article.text, start
    for mention in article.mentions:
        if mention.start < at or mention.end > end:
            continue
        yield from ((found[0], "O") for found in _TOKEN.finditer(text, at, mention.start))
        for number, found in enumerate(_TOKEN.finditer(text, mention.start, mention.end)):
            yield found[0], f"{'I' if number else 'B'}-{mention.kind.upper()}"
        at = mention.end
    yield from ((found[0], "O") for found in _TOKEN.finditer(text, at, end))


class SpacyExport(FileExport):
    """A text a line with its names as spaCy's own documents and doccano's have them."""

    label = phrase("Marked texts, spaCy")
    purpose = phrase("to train a tagger; also doccano")
    suffix = ".jsonl"
    mark = b'"program": "Entity Reader"'

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        for one in selection.articles():
            article = one.article
            fields = {
                "id": article.id,
                "meta": {"program": "Entity Reader", "title": article.title, "language": article.language},
                "text": article.text,
                "ents": [{"start": m.start, "end": m.end, "label": _label(m)} for m in article.mentions],
                "label": [[m.start, m.end, _label(m)] for m in article.mentions],
            }
            file.write(f"{json_text(fields)}\n".encode())


def _label(mention: Mention) -> str:
    return mention.kind.upper()


def _line(text: str) -> str:
    return " ".join(text.split())
