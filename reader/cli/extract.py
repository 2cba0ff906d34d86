"""entity-reader extract: how the program reads a file; no library is touched."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.column_words import COLUMNS, column_mappings
from reader.cli.command import DONE, JSON, SOME_FAILED, TAGGER, Argument, Command
from reader.cli.input_files import FILES_FROM, PATHS, input_files
from reader.cli.left_out import LeftOut
from reader.cli.page import Page, entity_fields, page_fields, say_page
from reader.cli.terminal import Terminal
from reader.errors import FileError, ReaderError
from reader.model import ArticleDraft, FileOutcome, FileStatus, LinkedEntity, Reading, Remark, SourceFile

if TYPE_CHECKING:
    from reader.formats.files import Found


DESCRIPTION = Argument(
    ("--description",),
    {"action": "store_true", "help": "tell how the files are laid out and not what they say, for a bug report"},
)


TAGGED = Argument(
    ("--tagged",),
    {
        "action": "store_true",
        "help": "write all that was read, for import --tagged elsewhere: a line of JSON an article",
    },
)
BATCH = 32  # files that are read together


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.description:
        return _describe(arguments, terminal)
    return _write_rows(arguments, terminal) if arguments.tagged else _extract(arguments, terminal)


def _describe(arguments: Namespace, terminal: Terminal) -> int:
    """Write the layout of each file: heads as they stand, an x for each letter of the text."""
    from reader.formats import contents, files, registry

    code = DONE
    for found in files.find_files(input_files(arguments)):
        for file in [found] if isinstance(found, FileOutcome) else contents.contents_of(found).files:
            try:
                if isinstance(file, FileOutcome):
                    raise FileError(file.reason)
                terminal.line(registry.description(file))
            except FileError as error:
                terminal.message(str(error))
                code = SOME_FAILED
    return code


def _extract(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import extract, reads
    from reader.extraction.choice import tagger as chosen

    tagger, code, first, left_out = chosen(arguments.tagger), DONE, True, LeftOut()
    for found in _files(input_files(arguments), arguments):
        for read in [found] if isinstance(found, FileOutcome) else _read(found):
            if isinstance(read, FileOutcome):
                _say_why(read, left_out, terminal, each=arguments.json)
                code = SOME_FAILED if read.status is FileStatus.FAILED else code
                continue
            if not (first or arguments.json):
                terminal.line("\n")
            first = False
            path, draft = read
            (reading,) = extract([draft], tagger)
            _say(_page(path, draft, reading), reading.entities, terminal, json=arguments.json)
            if not reads(tagger, reading.language):
                unread = f"the tagger does not read its language ({reading.language})"
                terminal.message(f"{path.name} names nothing: {unread}.")
    for sentence in () if arguments.json else (*left_out.others(), *left_out.advice()):
        terminal.message(sentence)
    return code


def _write_rows(arguments: Namespace, terminal: Terminal) -> int:
    """Write a row an article, read some files at a time, and say why others are left out."""
    from reader.extraction.choice import tagger as chosen
    from reader.ingest.readers import read
    from reader.ingest.tagged_row import row_of

    tagger, code, left_out = chosen(arguments.tagger), DONE, LeftOut()
    found = _files(input_files(arguments), arguments)
    while some := list(islice(found, BATCH)):
        files = [one for one in some if isinstance(one, SourceFile)]
        answers = iter(read(files, tagger))
        for file in some:
            outcomes = [file] if isinstance(file, FileOutcome) else []
            if isinstance(file, SourceFile):
                answer = next(answers)
                for draft, reading in (one for one in answer if isinstance(one, tuple)):
                    terminal.json(row_of(file, draft, reading))
                outcomes = [_outcome(file.path, one) for one in answer if not isinstance(one, tuple)]
            for outcome in outcomes:
                _say_why(outcome, left_out, terminal, each=True)
                code = SOME_FAILED if outcome.status is FileStatus.FAILED else code
    return code


def _files(given: Sequence[Found], arguments: Namespace) -> Iterator[SourceFile | FileOutcome]:
    """Yield the files in those given, with what is said of their columns, and why others are left out."""
    from reader.formats import contents, files

    columns = _columns(arguments, given)
    for found in files.find_files(given):
        if isinstance(found, FileOutcome):
            yield found
            continue
        for file in contents.contents_of(found).files:
            yield file if isinstance(file, FileOutcome) else replace(file, columns=columns)


def _columns(arguments: Namespace, given: Sequence[Found]) -> str:
    """Return what is said of the columns of tables, for these files alone."""
    if not arguments.columns:
        return ""
    from reader.formats.tables import mappings

    return mappings.json_of(mapping for _, mapping in column_mappings(arguments.columns, given))


def _read(file: SourceFile) -> Iterator[tuple[Path, ArticleDraft] | FileOutcome]:
    """Yield a file's articles and where it lies, why what is left out of it is, and what else is to be known."""
    from reader.formats import registry

    for one in registry.articles(file):
        yield (Path(file.path), one) if isinstance(one, ArticleDraft) else _outcome(file.path, one)


def _outcome(path: str, said: ReaderError | Remark) -> FileOutcome:
    from reader.formats.refusal import outcome_of

    if isinstance(said, Remark):
        return FileOutcome(path, FileStatus.NOTED, reason=said.text, because=said.because)
    return outcome_of(path, said)


def _say_why(outcome: FileOutcome, left_out: LeftOut, terminal: Terminal, *, each: bool) -> None:
    if reason := left_out.reason(outcome) or (outcome.reason if each else ""):
        terminal.message(reason)


def _say(page: Page, entities: tuple[LinkedEntity, ...], terminal: Terminal, *, json: bool) -> None:
    if json:
        terminal.json({**page_fields(page), "entities": [entity_fields(entity) for entity in entities]})
    else:
        say_page(page, entities, terminal)


def _page(path: Path, draft: ArticleDraft, reading: Reading) -> Page:
    return Page(
        path=str(path),
        title=draft.title,
        author=draft.author,
        source=draft.source,
        url=draft.url,
        published=draft.published,
        undated_because=draft.undated_because,
        encoding=draft.encoding,
        title_derived=draft.title_derived,
        text=draft.text,
        language=reading.language,
        section=draft.section,
    )


COMMAND = Command(
    "extract",
    "show how a file is read, without adding it to any library",
    (PATHS, FILES_FROM, COLUMNS, TAGGER, DESCRIPTION, TAGGED, JSON),
    run,
    uses_library=False,
    examples=(
        "extract article.txt",
        "extract news --json",
        "cat article.txt | entity-reader extract -",
        "extract download.txt --description",
        "extract news --tagged > part-1.jsonl",
    ),
)
