"""Notes in the library that something is looked at, so that what of it is new can be told the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.tasks import Tasks


def look_at_names(tasks: Tasks, entity_ids: tuple[int, ...]) -> None:
    """Note that a name, or several together, is looked at; who shows that something of it was new looks again."""
    _note(tasks, lambda library: library.looks.at_names(entity_ids), hash(entity_ids))


def look_at_search(tasks: Tasks, search_id: int) -> None:
    """Note that the list shows a saved search."""
    _note(tasks, lambda library: library.looks.at_search(search_id), search_id)


def _note(tasks: Tasks, look: Callable[[Library], Changes], number: int) -> None:
    """Write behind whatever is looked at: nobody waits for it, and where it cannot be written the dot stays."""

    def tell(changes: Changes) -> None:
        if changes.looks:
            tasks.changed.emit(changes)

    tasks.run((Topic.LOOK, number), look, tell, lambda _: None, lane=Lane.WRITING)
