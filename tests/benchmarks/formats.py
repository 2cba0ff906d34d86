"""What it costs to read an article, format by format, and how many a second an import with names takes in of each.

`formats.py [--articles N] [--only FORMAT …] [--reading]`: N articles of each format, 400 where nothing is said, made of
the seeds' own paragraphs below a head; the same in each. A table has 50 a file, a PDF two pages a file.
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from pathlib import Path

from reader.extraction import choice
from reader.formats import files, registry
from reader.formats.sandbox import door
from reader.ingest.importer import import_files
from reader.ingest.pool import Pool
from reader.library import Library
from reader.model import ArticleDraft
from tests.benchmarks.importing import paragraphs
from tests.formats.office import odt_files, word_files
from tests.formats.pdf.pdf_files import column, pdf

ARTICLES = 400
PARAGRAPHS = 8
ROWS = 50  # articles of a table
LINE = 90  # letters of a PDF's line
LINES = 55  # of a PDF's page


@dataclass(frozen=True, slots=True)
class Story:
    """An article before it is in any format."""

    title: str
    author: str
    day: str
    body: Sequence[str]

    @property
    def lines(self) -> list[str]:
        return [self.title, f"By {self.author}", self.day, *self.body]


def stories(count: int) -> list[Story]:
    """Return so many articles, the same every time."""
    chance, known = random.Random(1), [" ".join(one.split()) for one in paragraphs()]
    return [
        Story(
            f"Report number {number} comes to an end",
            chance.choice(("Jane Doe", "Ida Lund", "Karl Maria Weber")),
            f"{chance.randint(1, 28)} March {chance.randint(1990, 2023)}",
            chance.choices(known, k=PARAGRAPHS),
        )
        for number in range(count)
    ]


def text(story: Story) -> bytes:
    return "\n\n".join(story.lines).encode()


def markdown(story: Story) -> bytes:
    head = f'---\ntitle: "{story.title}"\nauthor: "{story.author}"\npublished: {story.day}\n---\n\n'
    return (head + "\n\n".join(story.body)).encode()


def page(story: Story) -> bytes:
    links = "".join(f'<li><a href="/{number}">Another story of the day {number}</a></li>' for number in range(20))
    body = "".join(f"<p>{escape(line)}</p>" for line in story.body)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{story.title} | Tarn Post</title>'
        f'<meta property="og:title" content="{story.title}"><meta name="author" content="{story.author}"></head>'
        f"<body><nav><ul>{links}</ul></nav><article><h1>{story.title}</h1><p class=byline>By {story.author}</p>"
        f"<time>{story.day}</time>{body}</article><aside><ul>{links}</ul></aside><footer>© Tarn Post</footer></body>"
        "</html>"
    ).encode()


def word(story: Story) -> bytes:
    return word_files.docx(*(word_files.paragraph(escape(line)) for line in story.lines))


def open_document(story: Story) -> bytes:
    return odt_files.odt("".join(f"<text:p>{escape(line)}</text:p>" for line in story.lines))


def rich_text(story: Story) -> bytes:
    escaped = (
        "".join(letter if letter < "\x80" else f"\\u{ord(letter) % 0x10000}?" for letter in line)
        for line in story.lines
    )
    return (r"{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 " + "".join(f"{line}\\par\n" for line in escaped) + "}").encode()


def message(story: Story) -> bytes:
    made = EmailMessage()
    made["From"], made["Subject"] = f"{story.author} <desk@tarn.example>", story.title
    made["Date"] = "Wed, 03 Mar 2021 10:00:00 +0000"
    made.set_content("\n\n".join(story.body))
    return made.as_bytes()


def document(story: Story) -> bytes:
    """Return two pages: the second half of the lines on the second."""
    lines = [story.title, f"By {story.author}", story.day]
    for paragraph in story.body:
        words = io.StringIO()
        for one in f"  {paragraph}".split(" "):
            words.write("\n" if len(words.getvalue().rpartition("\n")[2]) + len(one) > LINE else "")
            words.write(f"{one} ")
        lines += words.getvalue().encode("cp1252", "ignore").decode("cp1252").split("\n")
    half = len(lines) // 2 + 1
    return pdf(column(50, 780, lines[:half]), column(50, 780, lines[half:]))


def table(rows: Sequence[Story]) -> bytes:
    made = [",".join(("title", "author", "date", "text"))]
    for story in rows:
        values = (story.title, story.author, story.day, "\n\n".join(story.body))
        made.append(",".join(f'"{value.replace(chr(34), chr(34) * 2)}"' for value in values))
    return "\r\n".join(made).encode()


FORMATS: dict[str, Callable[[Story], bytes]] = {
    "txt": text, "md": markdown, "html": page, "docx": word, "odt": open_document, "rtf": rich_text, "eml": message,
    "pdf": document,
}  # fmt: skip


def write(folder: Path, format_: str, made: Sequence[Story]) -> None:
    folder.mkdir()
    if format_ == "csv":
        for first in range(0, len(made), ROWS):
            (folder / f"{first}.csv").write_bytes(table(made[first : first + ROWS]))
        return
    for number, story in enumerate(made):
        (folder / f"{number}.{format_}").write_bytes(FORMATS[format_](story))


def processor_seconds() -> float:
    """Return what this process has used, and those of its processes that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def read(folder: Path) -> tuple[int, float]:
    """Read all files of a folder; return how many articles came of it, and the processor seconds that took."""
    began, found = processor_seconds(), 0
    for path in sorted(folder.iterdir()):
        found += sum(isinstance(one, ArticleDraft) for one in registry.articles(files.read(path)))
    door.close()
    return found, processor_seconds() - began


def take_in(folder: Path, library: Path) -> tuple[float, float]:
    """Import a folder as the program does, with names; return the seconds it took, and those of processors."""
    began, used = time.perf_counter(), processor_seconds()
    with Library.open(library, create=True) as opened, Pool(choice.OWN) as pool:
        for _ in import_files(opened, [folder], choice.tagger(choice.OWN), pool=pool):
            pass
    door.close()
    return time.perf_counter() - began, processor_seconds() - used


def main() -> None:
    parser = argparse.ArgumentParser(prog="formats.py")
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--only", nargs="*", default=[*FORMATS, "csv"], choices=[*FORMATS, "csv"])
    parser.add_argument("--reading", action="store_true", help="no import")
    asked = parser.parse_args()
    made = stories(asked.articles)
    words = sum(len(line.split()) for story in made for line in story.lines) // len(made)
    print(f"formats: {len(made):,} articles of {words} words in each; processor seconds are of all processes")
    with tempfile.TemporaryDirectory() as name:
        for format_ in asked.only:
            folder = Path(name, format_)
            write(folder, format_, made)
            found, used = read(folder)
            line = f"  {format_:5} {found:5,} articles  reading {used / found * 1_000:6.2f} ms each"
            if not asked.reading:
                seconds, processor = take_in(folder, Path(name, f"{format_}.library"))
                line += f"   import {found / seconds:5,.0f} articles/s, {processor / found * 1_000:6.2f} ms each"
            print(line, flush=True)


if __name__ == "__main__":
    main()
