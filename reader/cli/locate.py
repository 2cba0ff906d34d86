"""entity-reader locate: where a place lies on the map, or that it lies on none."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command
from reader.cli.decision_output import DRY_RUN, decide
from reader.cli.entity_choice import HOW, the_entity
from reader.cli.terminal import Terminal
from reader.errors import ReaderError
from reader.model import Kind
from reader.model.decision import Proposal
from reader.text.coordinates import parse

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import Point


def run(arguments: Namespace, terminal: Terminal) -> int:
    point = _point(" ".join(arguments.point), nowhere=arguments.nowhere)

    def propose(library: Library) -> Proposal:
        entity = the_entity(library, arguments.name, [Kind.PLACE] if ":" not in arguments.name else ())
        if entity.kind is not Kind.PLACE:
            raise ReaderError(f"{entity.name} is no place ({entity.kind}); “retype” makes it one.")
        return library.map_proposals.locate([entity.id], point)

    return decide(arguments, terminal, propose)


def _point(said: str, *, nowhere: bool) -> Point | None:
    if nowhere and said:
        raise ReaderError("Say either where it lies, or “--nowhere”.")
    if nowhere:
        return None
    if point := parse(said):
        return point
    problem = f"“{said}” is no point" if said else "Say where it lies"
    raise ReaderError(f"{problem}: write it as 48.86 N 2.35 E, or as “48.86, 2.35”; or say “--nowhere”.")


COMMAND = Command(
    "locate",
    "say where a place lies on the map, or that it lies on none",
    (
        Argument(("name",), {"metavar": "NAME", "help": HOW}),
        Argument(("point",), {"metavar": "POINT", "nargs": "*", "help": "latitude and longitude: 30.87 N 121.92 E"}),
        Argument(("--nowhere",), {"action": "store_true", "help": "it lies on no map"}),
        DRY_RUN,
        JSON,
    ),
    run,
    examples=("locate Lingang 30.87 N 121.92 E", "locate Europe --nowhere --dry-run"),
)
