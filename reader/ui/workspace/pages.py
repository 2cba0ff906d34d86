"""The registry of pages that may stand in the middle of a window; each is made when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.chrome.late_page import LatePage
from reader.ui.details import place as details
from reader.ui.entity_page import place as entity
from reader.ui.imports import place as imports
from reader.ui.name_table import place as name_table
from reader.ui.notes import place as notes
from reader.ui.review import place as review
from reader.ui.together import place as together

if TYPE_CHECKING:
    from reader.ui.chrome.page import Page
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.details.page import DetailsPage
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.imports.page import ImportsPage
    from reader.ui.name_table.page import NameTablePage
    from reader.ui.notes.page import NotesPage
    from reader.ui.review.page import ReviewPage
    from reader.ui.together.page import TogetherPage


@dataclass(frozen=True, slots=True)
class Pages:
    """A new page is one more here, and one more that is made below."""

    entity: LatePage[EntityPage]
    together: LatePage[TogetherPage]
    review: LatePage[ReviewPage]
    details: LatePage[DetailsPage]
    imports: LatePage[ImportsPage]
    notes: LatePage[NotesPage]
    name_table: LatePage[NameTablePage]

    def every(self) -> list[LatePage[Page]]:
        return [self.entity, self.together, self.review, self.details, self.imports, self.notes, self.name_table]


def make_pages(context: PageContext) -> Pages:
    """Return the pages, none of which is made or even imported yet: no start needs them."""

    def make_entity() -> EntityPage:
        from reader.ui.entity_page.pane import EntityPage

        return EntityPage(context)

    def make_together() -> TogetherPage:
        from reader.ui.together.page import TogetherPage

        return TogetherPage(context)

    def make_review() -> ReviewPage:
        from reader.ui.review.page import ReviewPage

        return ReviewPage(context)

    def make_details() -> DetailsPage:
        from reader.ui.details.page import DetailsPage

        return DetailsPage(context)

    def make_imports() -> ImportsPage:
        from reader.ui.imports.page import ImportsPage

        return ImportsPage(context)

    def make_notes() -> NotesPage:
        from reader.ui.notes.page import NotesPage

        return NotesPage(context)

    def make_name_table() -> NameTablePage:
        from reader.ui.name_table.page import NameTablePage

        return NameTablePage(context)

    return Pages(
        LatePage(entity.NAME, make_entity),
        LatePage(together.NAME, make_together),
        LatePage(review.PLACE.page, make_review),
        LatePage(details.PLACE.page, make_details),
        LatePage(imports.PLACE.page, make_imports),
        LatePage(notes.PLACE.page, make_notes),
        LatePage(name_table.PLACE.page, make_name_table),
    )
