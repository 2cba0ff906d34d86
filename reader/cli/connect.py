"""entity-reader connect: how two entities are connected, by chains of others, each link with a sentence."""

from __future__ import annotations

from argparse import Namespace
from itertools import pairwise
from typing import Any

from reader.cli.command import DONE, JSON, Argument, Command, limit
from reader.cli.entity_choice import HOW, most_mentioned
from reader.cli.kinds import KIND, a_kind
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.together import joint_fields, say_joint
from reader.cli.width import printable
from reader.cli.words import count
from reader.errors import ReaderError
from reader.model import BETWEEN, Chain

CHAINS = 5
ONLY_OUTLETS = "Only newspapers, agencies and the like, which tell of everybody, stand between them."


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        first, *others = most_mentioned(library, arguments.name, arguments.kinds, terminal).values()
        if not others:
            raise ReaderError(f"Name two that are not the same: both are “{first.name}”.")
        [last] = others
        found = library.cross_reference.chains(first.id, last.id, arguments.by or BETWEEN, arguments.limit)
    for chain in found:
        if arguments.json:
            terminal.json(chain_fields(chain))
        else:
            _say(chain, terminal)
    if any(chain.by_outlets for chain in found):
        terminal.message(ONLY_OUTLETS)
    if not found:
        by = ", ".join(arguments.by or BETWEEN)
        terminal.message(f"No chain of three links or fewer, by {by}, connects “{first.name}” with “{last.name}”.")
    return DONE


def chain_fields(chain: Chain) -> dict[str, Any]:
    return {
        "chain": [{"id": one.id, "name": one.name, "kind": str(one.kind)} for one in chain.entities],
        "strength": round(chain.strength, 4),
        "links": [{"articles": link.articles, **joint_fields(link.joint)} for link in chain.links],
    }


def _say(chain: Chain, terminal: Terminal) -> None:
    names = [printable(entity.name) for entity in chain.entities]
    words = " – ".join(names)
    terminal.line(terminal.bold(words, [(0, len(words))]))
    for (one, other), link in zip(pairwise(names), chain.links, strict=True):
        terminal.line(f"{one} – {other}: {count(link.articles, 'article')}")
        say_joint(link.joint, terminal)


COMMAND = Command(
    "connect",
    "show how two entities are connected: by whom stands with both, and which sentences say so",
    (
        Argument(("name",), {"nargs": 2, "metavar": "NAME", "help": HOW}),
        KIND,
        Argument(
            ("--by",),
            {
                "type": a_kind,
                "action": "append",
                "default": [],
                "metavar": "KIND",
                "help": "of which kind those between them are, said more than once of any of them; all but places and"
                " groups unless said",
            },
        ),
        limit("chains, the strongest first", CHAINS),
        JSON,
    ),
    run,
    examples=('connect "Bernd Montag" "Elon Musk"', "connect Tesla place:Erlangen --json"),
)
