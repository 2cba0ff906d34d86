"""entity-reader watch: a name is marked wherever it stands, in articles to come too."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import DRY_RUN, decide
from reader.cli.entity_choice import entity_of_id, id_said, split_kind, target
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal
from reader.errors import ReaderError
from reader.model import Kind
from reader.model.decision import Proposal, Target

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        words, to = _resolve(library, arguments.name, arguments.to, arguments.kinds)
        return library.proposals.watch(words, to)

    return decide(arguments, terminal, propose)


def _resolve(library: Library, said: str, to: str | None, kinds: Collection[Kind]) -> tuple[str, Target]:
    """Return the words and whom they mean: the one that is said, or who goes by them, or a new entity of the kind."""
    if entity_id := id_said(said):
        entity = entity_of_id(library, entity_id, kinds)
        return entity.name, target(library, to, kinds) if to else Target(entity.id)
    of_kinds, words = split_kind(said, kinds)
    one_kind = next(iter(of_kinds)) if len(of_kinds) == 1 else None
    found = target(library, to or (f"{one_kind}:{words}" if one_kind else words), of_kinds)
    if found.entity_id is None and found.kind is None:
        raise ReaderError(f"Nobody is named “{found.name}” yet: say by --kind what it is.")
    return words, found


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
    examples=(
        'watch "Jin Mao" --kind organization',
        'watch "the mayor" --to "Gong Zheng"',
    ),
)
