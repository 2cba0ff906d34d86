"""Invented stories for tables, and what reads a table of them."""

from dataclasses import dataclass
from hashlib import sha256

from reader.errors import FileError
from reader.formats import registry
from reader.model import ArticleDraft, Remark, SourceFile


@dataclass(frozen=True)
class Story:
    """An article that a row holds."""

    title: str
    author: str
    source: str
    day: str
    url: str
    text: str


STORIES = (
    Story(
        "Board meets behind closed doors",
        "Rena Holt",
        "The Harbour Beacon",
        "2021-03-25",
        "https://www.beacon.example/board",
        "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody.\n\n"
        "He said later that he had no choice; his deputy would lead the board, “for the time being”, as he put it.",
    ),
    Story(
        "Orchestra plays to empty hall",
        "Tom Ash and Ida Moor",
        "Evening Crier",
        "2021-04-03",
        "https://crier.example/orchestra",
        "Nobody came to hear the orchestra of Lower Merrow play on Saturday, as the bridge was closed by a flood.\n\n"
        "The conductor, Ulla Brand, turned round, bowed to the empty rows and began, with “much joy”, she said.",
    ),
    Story(
        "Bakery gives its last loaf to the museum",
        "Jo Field",
        "Evening Crier",
        "2021-05-11",
        "https://crier.example/bakery",
        "The bakery in Mill Lane closed on Tuesday after ninety years and gave its last loaf to the town museum.\n\n"
        "It will be shown beside the first, which had been kept in a tin since the spring of 1931, said Piet Loos.",
    ),
)


def read(data: bytes, name: str) -> list[ArticleDraft | FileError | Remark]:
    return registry.articles(SourceFile(f"/tables/{name}", data, sha256(data).hexdigest()))


def drafts(data: bytes, name: str) -> list[ArticleDraft]:
    found = read(data, name)
    assert all(isinstance(one, ArticleDraft) for one in found), [str(one) for one in found]
    return [one for one in found if isinstance(one, ArticleDraft)]


def refusal(data: bytes, name: str) -> str:
    [found] = read(data, name)
    assert isinstance(found, FileError)
    return str(found)


def told(draft: ArticleDraft) -> Story:
    """Return what an article tells, as a story does."""
    day = draft.published.isoformat() if draft.published else ""
    return Story(draft.title, draft.author, draft.source, day, draft.url, draft.body)
