"""A phrase in English that remembers how it was put together, so that the window can say it in another language.

Who knows no Qt makes phrases: to the command line they are the English text that they look like, and the window hands
them to `tr`. A phrase that is put into another text or cut is that English text, and no phrase any more.
"""

from __future__ import annotations

from collections.abc import Mapping


class Phrase(str):
    """English as it reads, with its `source`, the one for `many`, and the `arguments` that stand in it."""

    __slots__ = ("arguments", "many", "source")

    source: str
    many: str
    arguments: Mapping[str, object]

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.source, self.many, self.arguments)


def phrase(source: str, many: str = "", /, **arguments: object) -> Phrase:
    """Return a phrase: `phrase("{n} file", "{n} files", n=3)`; where it has a `many`, `n` says how many there are."""
    return _again(source, many, {name: _plain(value) for name, value in arguments.items()})


def in_english(source: str, many: str, arguments: Mapping[str, object], shown: Mapping[str, object]) -> str:
    """Return the English of a source, in the form that fits `n`, with the arguments as they are `shown`."""
    fitting = many if many and arguments["n"] != 1 else source
    return fitting.format(**shown) if arguments else fitting


def _plain(value: object) -> object:
    """Return a number, a phrase or a text: what can go from process to process."""
    return value if type(value) is int else str(value)


def _again(source: str, many: str, arguments: Mapping[str, object]) -> Phrase:
    shown = {name: f"{value:,}" if type(value) is int else value for name, value in arguments.items()}
    made = Phrase(in_english(source, many, arguments, shown))
    made.source, made.many, made.arguments = source, many, arguments
    return made
