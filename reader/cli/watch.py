"""entity-reader watch: a name is marked wherever it stands, in articles to come too."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import target
from reader.cli.command import JSON, Argument, Command
from reader.cli.deciding import DRY_RUN, decide, kind
from reader.cli.entities import KIND
from reader.cli.terminal import Terminal
from reader.decisions import Proposal, Target
from reader.errors import ReaderError
from reader.model import Kind

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        to = _target(library, arguments.name, arguments.to, kind(arguments))
        return library.proposals.watch(arguments.name, to)

    return decide(arguments, terminal, propose)


def _target(library: Library, name: str, to: str | None, kind: Kind | None) -> Target:
    """Return whom the name means: the one that is said, or who goes by that name, or a new entity of the kind."""
    meant = to or (f"{kind}:{name}" if kind else name)
    found = target(library, meant, kind)
    if found.entity_id is None and found.kind is None:
        raise ReaderError(f"Nobody is named “{found.name}” yet: say by --kind what it is.")
    return found


COMMAND = Command(
    "watch",
    "mark a name wherever it stands, in articles to come too, even where it is not recognised",
    (
        Argument(("name",), {"metavar": "NAME", "help": "the words to be marked"}),
        Argument(("--to",), {"metavar": "ENTITY", "help": "whom they name, if that is called otherwise"}),
        KIND,
        DRY_RUN,
        JSON,
    ),
    run,
)
