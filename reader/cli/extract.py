"""entity-reader extract: how the program reads a file; no library is touched."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reader.cli.command import DONE, JSON, PATHS, SOME_FAILED, Command
from reader.cli.page import Page, entity_fields, page_fields, say_page
from reader.cli.terminal import Terminal
from reader.errors import FileError
from reader.model import ArticleDraft, LinkedEntity


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import default_tagger, extract
    from reader.formats import files

    tagger, code, first = default_tagger(), DONE, True
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
        _say(path, draft, extract([draft], tagger)[0].entities, terminal, json=arguments.json)
    return code


def _say(
    path: Path, draft: ArticleDraft, entities: tuple[LinkedEntity, ...], terminal: Terminal, *, json: bool
) -> None:
    page = Page(
        path=str(path),
        title=draft.title,
        author=draft.author,
        source=draft.source,
        url=draft.url,
        published=draft.published,
        encoding=draft.encoding,
        text=draft.text,
    )
    if json:
        terminal.json({**page_fields(page), "entities": [entity_fields(entity) for entity in entities]})
    else:
        say_page(page, entities, terminal)


COMMAND = Command(
    "extract", "show how a file is read, without adding it to any library", (PATHS, JSON), run, uses_library=False
)
