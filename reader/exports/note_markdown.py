"""What a note says in Markdown, as paragraphs with accents; what its writer copied into it, HTML among it, is text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import Style

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DEEPEST = 80  # lists and quotations within each other
_MOST_INDENTED = 4  # of these are told apart
_RULE = "∗ ∗ ∗"


class Accent(Enum):
    """How the writer of a note has set words off."""

    STRONG = auto()
    LEANING = auto()
    STRUCK = auto()
    CODE = auto()


Run = tuple[str, frozenset[Accent]]  # some words, and how they are set off

_ACCENTS = {"strong": Accent.STRONG, "em": Accent.LEANING, "s": Accent.STRUCK}


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A paragraph of a note."""

    style: Style  # PLAIN, HEADING, QUOTATION, BULLET, NUMBERED or VERBATIM
    runs: tuple[Run, ...]
    label: str = ""  # of the first paragraph in an item of a list: "•", "3."
    depth: int = 0  # in how many lists and quotations it stands, four at most

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.runs)


def note_blocks(text: str) -> list[NoteBlock]:
    """Return the paragraphs of a note as CommonMark has them, one at least; a line that was begun stays a line."""
    tokens = _parser().parse(text)
    is_whole = all(token.level < _DEEPEST - 1 for token in tokens)  # what stands deeper is in none of them
    return (list(_blocks(tokens)) if is_whole else []) or [NoteBlock(Style.PLAIN, ((text, frozenset()),))]


def _blocks(tokens: Sequence[Token]) -> Iterator[NoteBlock]:
    place = _Place()
    for token in tokens:
        if token.nesting:
            place.go(token)
        elif token.type in ("fence", "code_block"):
            run = token.content.rstrip("\n"), frozenset([Accent.CODE])
            yield place.block(Style.VERBATIM, (run,))
        elif token.type == "hr":
            yield place.block(Style.PLAIN, ((_RULE, frozenset()),))
        elif token.type == "inline":
            yield place.block(place.style, tuple(_runs(token.children or ())))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # takes long to load

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST, "html": False})
    return parser.enable("strikethrough").disable("reference")


@dataclass(slots=True)
class _Place:
    """Where in a note a paragraph stands."""

    around: list[str] = field(default_factory=list)  # outermost first: lists, quotations and what is in them
    numbers: list[int] = field(default_factory=list)  # of the next item, for each list; 0 where it has no numbers
    label: str = ""

    def go(self, token: Token) -> None:
        """Go into what begins, or out of what ends."""
        name = token.type.rpartition("_")[0]
        if token.nesting < 0:
            self.around.pop()
            if name in ("bullet_list", "ordered_list"):
                self.numbers.pop()
            return
        self.around.append(name)
        if name == "ordered_list":
            self.numbers.append(int(token.attrs.get("start", 1)))
        elif name == "bullet_list":
            self.numbers.append(0)
        elif name == "list_item":
            self.label = f"{self.numbers[-1]}." if "ordered_list" in self.around[-2:-1] else "•"
            self.numbers[-1] += 1

    @property
    def style(self) -> Style:
        if self.around[-1] == "heading":
            return Style.HEADING
        within = [name for name in self.around if name in ("list_item", "blockquote")]
        if not within:
            return Style.PLAIN
        if within[-1] == "blockquote":
            return Style.QUOTATION
        lists = [name for name in self.around if name in ("bullet_list", "ordered_list")]
        return Style.BULLET if lists[-1] == "bullet_list" else Style.NUMBERED

    def block(self, style: Style, runs: tuple[Run, ...]) -> NoteBlock:
        depth = sum(name in ("list_item", "blockquote") for name in self.around)
        label, self.label = self.label, ""
        return NoteBlock(style, runs, label, min(depth, _MOST_INDENTED))


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    accents: list[Accent] = []
    links: list[tuple[str, str]] = []  # addresses that are open, and what was said of each by now
    for token in tokens:
        name = token.type.rpartition("_")[0]
        if name in _ACCENTS:
            accents = [*accents, _ACCENTS[name]] if token.nesting > 0 else accents[:-1]
        elif name == "link" and token.nesting > 0:
            links.append((str(token.attrs.get("href", "")), ""))
        elif name == "link":
            address, said = links.pop()
            if said not in (address, address.removeprefix("mailto:")):
                yield f" ({address})", frozenset(accents)
        else:
            words = "\n" if token.type in ("softbreak", "hardbreak") else token.content
            links = [(address, said + words) for address, said in links]
            yield words, frozenset([*accents, *([Accent.CODE] if token.type == "code_inline" else [])])
