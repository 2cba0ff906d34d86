"""entity-reader split: what some articles take for one entity is another."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command, an_id
from reader.cli.decision_output import DRY_RUN, check_articles, decide
from reader.cli.entity_choice import HOW, target, the_entity
from reader.cli.kinds import KIND
from reader.cli.terminal import Terminal
from reader.errors import ReaderError
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    def propose(library: Library) -> Proposal:
        entity = the_entity(library, arguments.name, arguments.kinds)
        to = target(library, arguments.to, [entity.kind], new=arguments.new)
        if to.entity_id == entity.id:
            raise ReaderError(f"That is {entity.name} already. Say --new if there is another of that name.")
        return library.proposals.split_articles(entity.id, check_articles(library, arguments.articles), to)

    return decide(arguments, terminal, propose)


COMMAND = Command(
    "split",
    "say that some articles mean another entity by a name",
    (
        Argument(("name",), {"metavar": "NAME", "help": HOW}),
        Argument(
            ("--in",),
            {
                "type": an_id,
                "nargs": "+",
                "metavar": "ID",
                "dest": "articles",
                "required": True,
                "help": "the articles, by their ids as “articles” lists them",
            },
        ),
        Argument(
            ("--to",),
            {"required": True, "metavar": "OTHER", "help": "whom they mean: an entity of the library, or a new one"},
        ),
        Argument(("--new",), {"action": "store_true", "help": "a new entity, even if there is one of that name"}),
        KIND,
        DRY_RUN,
        JSON,
    ),
    run,
    examples=(
        'split Shanghai --in 773577506816 --to "Shanghai Stock Exchange"',
        "split Paris --in 773577506816 --to person:Paris --new",
    ),
)
