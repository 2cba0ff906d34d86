"""The articles of a file, parsed in another process, however that ends."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Mapping
from typing import TypeVar

from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.sandbox import drafts, words
from reader.formats.sandbox.child import (
    ARTICLES,
    DESCRIPTION,
    NAMES,
    ORIGINAL,
    SAMPLE,
    TABLES,
    BrokenOffError,
    Child,
    NotStartedError,
    TooSlowError,
)
from reader.formats.sandbox.frames import Frame, FrameError
from reader.model import SourceFile

_MOST_WAITING = 2  # processes: each thread that parses has its own, and few parse at a time

_waiting: list[Child] = []
_Answer = TypeVar("_Answer")


def articles(file: SourceFile, encoding: str | None = None, format_: str = "") -> list[OfFile]:
    """Return what is in the file, at least one article or one reason why there is none.

    Its format is named where it is known already.
    """
    return _articles(file, {"ask": ARTICLES, "encoding": encoding, "format": format_})


def sample(table: SourceFile) -> list[OfFile]:
    """Return the articles in the first rows of a table, as what is said of its columns has it."""
    return _articles(table, {"ask": SAMPLE})


def original_text(file: SourceFile, part: int, encoding: str, format_: str = "") -> str:
    """Return what the file says in the place of one of its articles; RefusedError where that cannot be told."""
    return _text(_question(file, {"ask": ORIGINAL, "encoding": encoding, "part": part, "format": format_}))


def description(file: SourceFile) -> str:
    """Return how a file is laid out, without what it says; RefusedError where that cannot be told."""
    return _text(_question(file, {"ask": DESCRIPTION}))


def tables(file: SourceFile) -> str:
    """Return the tables of a file as `table_view` tells them; RefusedError where that cannot be told."""
    return _text(_question(file, {"ask": TABLES}))


def name_rows(file: SourceFile) -> str:
    """Return the rows of a table of entities as `name_rows` tells them; RefusedError where that cannot be told."""
    return _text(_question(file, {"ask": NAMES}))


def close() -> None:
    """End the processes that wait to be asked."""
    while _waiting:
        _waiting.pop().end()


atexit.register(close)


def _articles(file: SourceFile, asked: Mapping[str, object]) -> list[OfFile]:
    found, broken_off = _ask(_question(file, asked), drafts.answer_of)
    if broken_off or not found:
        found.append(RefusedError(broken_off or words.DAMAGED))
    return found


def _text(question: Frame) -> str:
    found, broken_off = _ask(question, _text_in)
    answer = found[0] if found and not broken_off else RefusedError(broken_off or words.DAMAGED)
    if isinstance(answer, RefusedError):
        raise answer
    return answer


def _question(file: SourceFile, fields: Mapping[str, object]) -> Frame:
    facts = file.facts.encode()
    told = {"path": file.path, "digest": file.digest, "columns": file.columns, "facts": len(facts)}
    return Frame({**fields, **told}, facts + file.data if facts else file.data)


def _ask(question: Frame, answer_in: Callable[[Frame], _Answer]) -> tuple[list[_Answer], str]:
    """Ask a process; return its answers, and why these are not all of them."""
    found: list[_Answer] = []
    try:
        while not _tell(_take(), question, lambda frame: found.append(answer_in(frame))):
            found.clear()  # what that process read before may be to blame: once more, in a new one
    except NotStartedError:
        return found, words.NOT_STARTED
    except TooSlowError:
        return found, words.TOO_SLOW
    except BrokenOffError:
        return found, words.BROKEN_OFF
    except FrameError:
        return found, words.DAMAGED
    return found, ""


def _tell(child: Child, question: Frame, take: Callable[[Frame], None]) -> bool:
    """Ask that process; tell whether it answered, and errors of one that was asked nothing before."""
    try:
        child.ask(question, take)
    except TooSlowError:
        raise
    except BrokenOffError:
        if child.n_asked == 1:
            raise
        return False
    _put_back(child)
    return True


def _take() -> Child:
    while _waiting:
        child = _waiting.pop()
        if child.goes_on:
            return child
        child.end()
    return Child()


def _put_back(child: Child) -> None:
    if child.goes_on and len(_waiting) < _MOST_WAITING:
        _waiting.append(child)
    else:
        child.end()


def _text_in(frame: Frame) -> str | RefusedError:
    return drafts.text_of(frame) if frame.fields.get("kind") == drafts.TEXT else drafts.refusal_of(frame)
