"""An article as a frame and back again, and what stands in its place: nothing is believed that is not looked at."""

from __future__ import annotations

import re
from dataclasses import Field, fields
from datetime import date
from typing import Any

from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.sandbox.frames import Frame, FrameError
from reader.model import ArticleDraft, LeftOutBecause, Remark, Style

ARTICLE, REFUSED, REMARK, TEXT = "article", "refused", "remark", "text"  # kinds of frames
_MOST_TOLD = 4_000  # code points of where an error was made
_LONGEST_LINE = 2_000
_STYLES = frozenset(style.value for style in Style)
_MOST_PARTS = 10_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # none stands in a text but tab and newline
_TEXTS = tuple(field for field in fields(ArticleDraft) if field.type == "str")
_OTHERS = tuple(field for field in fields(ArticleDraft) if field.type in ("int", "bool", "date | None"))


def frame_of(one: OfFile) -> Frame:
    """Return what is in a file as a frame."""
    if isinstance(one, ArticleDraft):
        return _frame_of_draft(one)
    return frame_of_refusal(one) if isinstance(one, RefusedError) else _frame_of_remark(one)


def _frame_of_remark(remark: Remark) -> Frame:
    because = remark.because and str(remark.because)
    return Frame({"kind": REMARK, "because": because}, _line(remark.text))


def _frame_of_draft(draft: ArticleDraft) -> Frame:
    """Return the article as a frame: its texts one after the other, and how long each is in bytes."""
    texts = [_bytes(getattr(draft, field.name)) for field in _TEXTS]
    lengths = {field.name: len(text) for field, text in zip(_TEXTS, texts, strict=True)}
    others = {field.name: _plain(getattr(draft, field.name)) for field in _OTHERS}
    return Frame({"kind": ARTICLE, "lengths": lengths, "others": others}, b"".join(texts))


def draft_of(frame: Frame) -> ArticleDraft:
    """Return the article in a frame; FrameError where that is none."""
    try:
        values = _texts(frame.fields["lengths"], frame.data)
        values |= {field.name: _value(field, frame.fields["others"][field.name]) for field in _OTHERS}
    except (KeyError, TypeError, ValueError) as error:
        raise FrameError from error
    draft = ArticleDraft(**values)
    if draft.styles and not (set(draft.styles) <= _STYLES and len(draft.styles) == draft.body.count("\n\n") + 1):
        raise FrameError
    return draft


def frame_of_text(text: str) -> Frame:
    return Frame({"kind": TEXT}, _bytes(text))


def frame_of_refusal(refusal: RefusedError) -> Frame:
    notes = "\n".join(getattr(refusal, "__notes__", ()))[-_MOST_TOLD:]
    return Frame({"kind": REFUSED, "because": str(refusal.because), "trace": notes}, _line(refusal.predicate))


def answer_of(frame: Frame) -> OfFile:
    """Return what of a file is in a frame; FrameError where that is nothing of the sort."""
    kind = frame.fields.get("kind")
    if kind == ARTICLE:
        return draft_of(frame)
    return _remark_of(frame) if kind == REMARK else refusal_of(frame)


def _remark_of(frame: Frame) -> Remark:
    because = frame.fields.get("because")
    try:
        return Remark(_line_of(frame), None if because is None else LeftOutBecause(str(because)))
    except ValueError as error:
        raise FrameError from error


def text_of(frame: Frame) -> str:
    """Return the text of a frame; FrameError where it is none."""
    try:
        return frame.data.decode()
    except UnicodeDecodeError as error:
        raise FrameError from error


def refusal_of(frame: Frame) -> RefusedError:
    """Return why something is no article; FrameError where that is not told."""
    if frame.fields.get("kind") != REFUSED:
        raise FrameError
    try:
        refusal = RefusedError(_line_of(frame), LeftOutBecause(str(frame.fields.get("because"))))
    except ValueError as error:
        raise FrameError from error
    refusal.add_note(str(frame.fields.get("trace", "")))
    return refusal


def _line_of(frame: Frame) -> str:
    line = text_of(frame)
    if not 0 < len(line) < _LONGEST_LINE or not line.isprintable():
        raise FrameError
    return line


def _line(text: str) -> bytes:
    """Return words that may quote what stands in a file, such as the names of others, as one line."""
    printable = "".join(one if one.isprintable() else "�" for one in text[:_LONGEST_LINE])
    return _bytes(printable[: _LONGEST_LINE - 1] or "�")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # halves of a pair of UTF-16 are no character


def _plain(value: date | bool | int | None) -> str | bool | int | None:
    return value.isoformat() if isinstance(value, date) else value


def _texts(lengths: dict[str, int], data: bytes) -> dict[str, Any]:
    texts, start = {}, 0
    for field in _TEXTS:
        end = start + _number(lengths[field.name], len(data))
        text = _CONTROL.sub(" ", data[start:end].decode())
        texts[field.name] = text if field.name == "body" else " ".join(text.split())
        start = end
    if start != len(data):
        raise ValueError
    return texts


def _value(field: Field[Any], value: object) -> date | bool | int | None:
    if field.type == "date | None":
        return date.fromisoformat(_of(str, value)) if value is not None else None
    return _of(bool, value) if field.type == "bool" else _number(value, _MOST_PARTS)


def _number(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError
    return value


def _of(kind: type[Any], value: object) -> Any:
    if type(value) is not kind:
        raise ValueError
    return value
