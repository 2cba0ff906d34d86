"""The table of commands: argparse, the help and the test of the README are made from it."""

from reader.cli import articles, check, entities, entity, extract, import_files, read_again, search, show, tag
from reader.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    import_files.COMMAND,
    read_again.COMMAND,
    articles.COMMAND,
    show.COMMAND,
    entities.COMMAND,
    entity.COMMAND,
    search.COMMAND,
    check.COMMAND,
    extract.COMMAND,
    tag.COMMAND,
)
