"""entity-reader extract: how the program reads a file; no library is touched."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reader.cli.command import DONE, JSON, PATHS, SOME_FAILED, TAGGER, Command
from reader.cli.page import Page, entity_fields, page_fields, say_page
from reader.cli.terminal import Terminal
from reader.errors import FileError
from reader.model import ArticleDraft, LinkedEntity, Reading


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import extract, reads
    from reader.extraction.choice import tagger as chosen
    from reader.formats import files

    tagger, code, first = chosen(arguments.tagger), DONE, True
    for path in files.found([Path(path) for path in arguments.paths]):
        try:
            draft = files.article(files.read(path))
        except FileError as error:
            terminal.message(str(error))
            code = SOME_FAILED
            continue
        if not (first or arguments.json):
            terminal.line("\n")
        first = False
        (reading,) = extract([draft], tagger)
        _say(_page(path, draft, reading), reading.entities, terminal, json=arguments.json)
        if not reads(tagger, reading.language):
            terminal.message(f"{path.name} names nothing: the tagger does not read its language ({reading.language}).")
    return code


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
        encoding=draft.encoding,
        text=draft.text,
        language=reading.language,
    )


COMMAND = Command(
    "extract",
    "show how a file is read, without adding it to any library",
    (PATHS, TAGGER, JSON),
    run,
    uses_library=False,
)
