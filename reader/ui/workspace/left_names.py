"""The names at the left, made and wired when they are first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import NameOrder
from reader.settings import NAMES_ORDER
from reader.ui.names.pane import NamesPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.workspace.command_set import CommandSet
    from reader.ui.workspace.parts import Parts
    from reader.ui.workspace.presenters import Presenters


def make_names(parts: Parts, shown: Presenters, commands: CommandSet) -> NamesPane:
    """Return the pane of names of a window."""
    order = NameOrder(parts.settings.get(NAMES_ORDER))
    pane = NamesPane(parts.tasks, parts.theme, parts.name_signals, order)
    bar, navigator = pane.bar, parts.navigator

    def tag(tags: Sequence[str]) -> None:
        ids = pane.view.selected_ids()
        commands.notes.propose(lambda library: library.note_proposals.tag(tags, entities=ids))

    pane.order.chosen.connect(lambda order: parts.settings.set(NAMES_ORDER, str(order)))
    pane.import_requested.connect(commands.files.import_files)
    pane.chosen.connect(shown.gestures.show_page)
    pane.view.copied.connect(parts.actions["copy_name"].trigger)
    bar.merge_wanted.connect(parts.actions["merge"].trigger)
    bar.tags_wanted.connect(tag)
    bar.completions.wanted.connect(commands.notes.complete)
    bar.set_writable(parts.commands.writable)
    pane.show_entity(navigator.page_id or navigator.entity_id)
    return pane
