"""What the Entity menu does that decides nothing: opening a page, comparing, listing articles, copying a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.corrections.compare_dialog import CompareDialog
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.corrections.entity_lookup import EntityLookup
    from reader.ui.corrections.subject import Subject


class EntityActions:
    """Does it to the names that are pointed at, as all verbs do."""

    def __init__(
        self,
        subject: Callable[[], Subject],
        open_page: Callable[[int], None],
        compare: Callable[[tuple[int, ...]], None],
        with_those_beside: Callable[[tuple[int, ...]], tuple[int, ...]],
        relate: Callable[[int], None],
        listed: ListQuery,
        entities: EntityLookup,
        ask: Callable[[Subject, tuple[Entity, ...]], DialogContext],
    ) -> None:
        self._subject = subject
        self._open_page = open_page
        self._compare = compare
        self._with_those_beside = with_those_beside
        self._relate = relate
        self._listed = listed
        self._entities = entities
        self._ask = ask
        self.dialog: CompareDialog | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "open_page": self.open_page,
            "compare_names": self.compare,
            "show_relations": self.relate,
            "narrow": self.narrow,
            "copy_name": self.copy_name,
        }

    def open_page(self) -> None:
        if (entity_id := self._subject().one) is not None:
            self._open_page(entity_id)

    def relate(self) -> None:
        if (entity_id := self._subject().one) is not None:
            self._relate(entity_id)

    def compare(self) -> None:
        """Open the page of the names that are pointed at; where there is but one, or such a page, ask with whom."""
        subject = self._subject()
        if subject.one is None:
            self._compare(subject.entity_ids)
        else:
            subject = replace(subject, entity_ids=self._with_those_beside(subject.entity_ids))
            self._entities.look_up(
                Topic.COMPARED, subject.entity_ids, lambda found: self._ask_with_whom(subject, found)
            )

    def _ask_with_whom(self, subject: Subject, entities: Sequence[Entity]) -> None:
        from reader.ui.corrections.compare_dialog import CompareDialog  # behind the first frame

        self.dialog = CompareDialog(self._ask(subject, tuple(entities)))
        self.dialog.chosen.connect(self._compare)
        self.dialog.open()

    def narrow(self) -> None:
        for entity_id in self._subject().entity_ids:
            self._listed.narrow(entity_id)

    def copy_name(self) -> None:
        self._entities.look_up(Topic.NAMES_TO_COPY, self._subject().entity_ids, _copy)


def _copy(entities: Sequence[Entity]) -> None:
    QGuiApplication.clipboard().setText("\n".join(entity.name for entity in entities))
