"""entity-reader extract: how the program reads a file; no library is touched."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.column_words import COLUMNS, column_mappings
from reader.cli.command import DONE, JSON, SOME_FAILED, TAGGER, Argument, Command
from reader.cli.input_files import FILES_FROM, PATHS, input_files
from reader.cli.left_out import LeftOut
from reader.cli.page import Page, entity_fields, page_fields, say_page
from reader.cli.terminal import Terminal
from reader.errors import FileError
from reader.model import ArticleDraft, FileOutcome, FileStatus, LinkedEntity, Reading, Remark, SourceFile

if TYPE_CHECKING:
    from reader.formats.files import Found


DESCRIPTION = Argument(
    ("--description",),
    {"action": "store_true", "help": "tell how the files are laid out and not what they say, for a bug report"},
)


def run(arguments: Namespace, terminal: Terminal) -> int:
    return _describe(arguments, terminal) if arguments.description else _extract(arguments, terminal)


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
    from reader.formats import files

    tagger, code, first, left_out = chosen(arguments.tagger), DONE, True, LeftOut()
    given = input_files(arguments)
    columns = _columns(arguments, given)
    for found in files.find_files(given):
        for read in _read(found, columns):
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


def _columns(arguments: Namespace, given: Sequence[Found]) -> str:
    """Return what is said of the columns of tables, for these files alone."""
    if not arguments.columns:
        return ""
    from reader.formats.tables import mappings

    return mappings.json_of(mapping for _, mapping in column_mappings(arguments.columns, given))


def _read(found: Found, columns: str) -> Iterator[tuple[Path, ArticleDraft] | FileOutcome]:
    """Yield a file's articles and where it lies, why what is left out of it is, and what else is to be known."""
    from reader.formats import contents

    if isinstance(found, FileOutcome):
        yield found
        return
    for file in contents.contents_of(found).files:
        if isinstance(file, FileOutcome):
            yield file
        else:
            yield from _read_file(replace(file, columns=columns))


def _read_file(file: SourceFile) -> Iterator[tuple[Path, ArticleDraft] | FileOutcome]:
    from reader.formats import registry
    from reader.formats.refusal import outcome_of

    for one in registry.articles(file):
        if isinstance(one, ArticleDraft):
            yield Path(file.path), one
        elif isinstance(one, Remark):
            yield FileOutcome(file.path, FileStatus.NOTED, reason=one.text, because=one.because)
        else:
            yield outcome_of(file.path, one)


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
    (PATHS, FILES_FROM, COLUMNS, TAGGER, DESCRIPTION, JSON),
    run,
    uses_library=False,
    examples=(
        "extract article.txt",
        "extract news --json",
        "cat article.txt | entity-reader extract -",
        "extract download.txt --description",
    ),
)
