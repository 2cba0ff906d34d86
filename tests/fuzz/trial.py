"""One file through the program's door, and what is wrong with what comes out."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from reader.errors import FileError
from reader.formats import contents, files, registry
from reader.formats.refusal import outcome_of
from reader.formats.sandbox import words
from reader.model import ArticleDraft, FileOutcome, Remark, SourceFile

SECRET = "root:x:0:0"  # of /etc/passwd, which some of the files ask for
_MOST_SECONDS = 1.0  # of processor time in the program itself, for files of at most a megabyte
_SECONDS_A_FIND = 1e-4  # for each article and each row of a table that is none
_LONGEST_REASON = 400
_OF_CODE = re.compile(r"Traceback|Error\b|Exception|<class|object at 0x|\bNone\b|\\x[0-9a-f]{2}|b'")
_HELD_BACK = {words.TOO_SLOW: "slow", words.TOO_HUNGRY: "hungry", words.BROKEN_OFF: "crash"}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: which sort, where two of a sort count as one, and whether the program itself suffered."""

    sort: str
    told: str = ""
    is_fault: bool = True  # else the process that parses has held it back


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one file."""

    articles: int
    refusals: int
    findings: tuple[Finding, ...]


def try_out(name: str, data: bytes) -> Trial:
    """Read the file as an import would, an archive with all that lies in it; show the original of its first article."""
    began = process_time()
    found: list[ArticleDraft | FileError | Remark] = []
    findings: list[Finding] = []
    try:
        for file in _contents(name, data):
            if isinstance(file, FileOutcome):
                read: list[ArticleDraft | FileError | Remark] = [FileError(file.reason)]
            else:
                read = registry.articles(file)
                if not any(isinstance(one, ArticleDraft) for one in found):
                    _look_at_original(file, read)
            findings += [*_findings_in_path(file.path, name), *(one for each in read for one in _findings(each, name))]
            found += read
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        last = traceback.extract_tb(error.__traceback__)[-1]
        sort = f"traceback: {type(error).__name__} in {Path(last.filename).name}:{last.name}"
        return Trial(0, 0, (Finding(sort, traceback.format_exc()),))
    if (took := process_time() - began) > _MOST_SECONDS + _SECONDS_A_FIND * len(found):
        findings.append(Finding("busy", f"{took:.1f} s in the program itself"))
    articles = sum(isinstance(one, ArticleDraft) for one in found)
    return Trial(articles, sum(isinstance(one, FileError) for one in found), tuple(findings))


def _contents(name: str, data: bytes) -> Iterator[SourceFile | FileOutcome]:
    try:
        yield from contents.contents_of(files.source_file(Path(name), data)).files
    except FileError as error:
        yield outcome_of(name, error)


def _findings_in_path(path: str, name: str) -> Iterator[Finding]:
    """Yield what is wrong with the path of a file in an archive: one that leads out of it, or cannot be shown."""
    if path != name and (not path.startswith(f"{name}/") or ".." in path.split("/") or not path.isprintable()):
        yield Finding("path", repr(path[:200]))


def _look_at_original(file: SourceFile, read: Sequence[ArticleDraft | FileError | Remark]) -> None:
    draft = next((one for one in read if isinstance(one, ArticleDraft)), None)
    try:
        if draft:
            registry.original_text(file, draft.part, draft.encoding)
    except FileError as error:
        raise AssertionError("an article without an original") from error


def _findings(one: ArticleDraft | FileError | Remark, name: str) -> Iterator[Finding]:
    if isinstance(one, ArticleDraft):
        yield from _findings_in(one)
        return
    said = str(one) if isinstance(one, FileError) else one.text
    for held_back, sort in _HELD_BACK.items():
        if held_back in said:
            yield Finding(sort, said, is_fault=False)
    if words.DAMAGED in said and (trace := _trace_of(one)):
        yield Finding(f"held back: {_place_in(trace)}", trace, is_fault=False)
    told = said.removeprefix(name)
    if _OF_CODE.search(told) or len(told) > _LONGEST_REASON or not told.endswith(".") or not told.isprintable():
        yield Finding(f"words: {told[:60]!r}", said)


def _trace_of(one: FileError | Remark) -> str:
    cause = getattr(one, "__cause__", None)
    return "".join(getattr(cause, "__notes__", ()))


def _place_in(trace: str) -> str:
    """Return which error was raised where: the last lines of a traceback tell."""
    places = re.findall(r'File "[^"]*?([^/"]+/[^/"]+)", line \d+, in (\S+)', trace)
    kind = trace.strip().rpartition("\n")[2].partition(":")[0]
    return f"{kind} in {':'.join(places[-1])}" if places else kind


def _findings_in(draft: ArticleDraft) -> Iterator[Finding]:
    if SECRET in draft.text:
        yield Finding("secret", draft.text[:200])
    for field in ("title", "author", "source", "url", "section", "language"):
        value = getattr(draft, field)
        if any(character < " " or character == "\x7f" for character in value):
            yield Finding(f"control character in {field}", repr(value[:200]))
    if re.search(r"[\x00-\x08\x0e-\x1f]", draft.body):
        yield Finding("control character in body", repr(draft.body[:200]))
    if draft.published and not 1 <= draft.published.year <= 2200:
        yield Finding("date", str(draft.published))
    if not draft.text.strip():
        yield Finding("empty article")
