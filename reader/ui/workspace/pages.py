"""The registry of pages that may stand in the middle of a window; each is made when it is first needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.browsing.help_places import MANUAL, PRIVACY, WELCOME
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.neighbours import PAGE as SIMILAR
from reader.ui.chrome.late_page import LatePage
from reader.ui.details import place as details
from reader.ui.imports import place as imports
from reader.ui.name_table import place as name_table
from reader.ui.notes import place as notes
from reader.ui.review import merge_place as merge
from reader.ui.review import place as review
from reader.ui.together import place as together

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.atlas.page import MapPage
    from reader.ui.chrome.page import Page
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.details.page import DetailsPage
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.groups.page import GroupsPage
    from reader.ui.imports.page import ImportsPage
    from reader.ui.manual.page import ManualPage
    from reader.ui.name_table.page import NameTablePage
    from reader.ui.notes.page import NotesPage
    from reader.ui.privacy.page import PrivacyPage
    from reader.ui.relations.page import RelationsPage
    from reader.ui.review.merge_page import MergePage
    from reader.ui.review.page import ReviewPage
    from reader.ui.similar.page import SimilarPage
    from reader.ui.together.page import TogetherPage
    from reader.ui.welcome.page import WelcomePage


@dataclass(frozen=True, slots=True)
class Pages:
    """A new page is one more here, and one more that is made below."""

    entity: LatePage[EntityPage]
    together: LatePage[TogetherPage]
    relations: LatePage[RelationsPage]
    review: LatePage[ReviewPage]
    details: LatePage[DetailsPage]
    imports: LatePage[ImportsPage]
    notes: LatePage[NotesPage]
    map: LatePage[MapPage]
    name_table: LatePage[NameTablePage]
    similar: LatePage[SimilarPage]
    groups: LatePage[GroupsPage]
    merge: LatePage[MergePage]
    manual: LatePage[ManualPage]
    welcome: LatePage[WelcomePage]
    privacy: LatePage[PrivacyPage]

    def every(self) -> list[LatePage[Page]]:
        seen = self.entity, self.together, self.relations, self.groups, self.similar, self.merge
        return [
            *seen,
            self.review,
            self.details,
            self.imports,
            self.notes,
            self.map,
            self.name_table,
            self.manual,
            self.welcome,
            self.privacy,
        ]


def make_pages(context: PageContext, library: Path) -> Pages:
    """Return the pages, none of which is made or even imported yet: no start needs them."""
    return Pages(
        LatePage(Lens.MENTIONS, partial(_make_entity, context)),
        LatePage(together.NAME, partial(_make_together, context)),
        LatePage(Lens.RELATIONS, partial(_make_relations, context)),
        LatePage(review.PLACE.page, partial(_make_review, context)),
        LatePage(details.PLACE.page, partial(_make_details, context)),
        LatePage(imports.PLACE.page, partial(_make_imports, context)),
        LatePage(notes.PLACE.page, partial(_make_notes, context)),
        LatePage(Lens.PLACES, partial(_make_map, context)),
        LatePage(name_table.PLACE.page, partial(_make_name_table, context)),
        LatePage(SIMILAR, partial(_make_similar, context)),
        LatePage(Lens.GROUPS, partial(_make_groups, context)),
        LatePage(merge.NAME, partial(_make_merge, context)),
        LatePage(MANUAL, partial(_make_manual, context)),
        LatePage(WELCOME.page, partial(_make_welcome, context)),
        LatePage(PRIVACY.page, partial(_make_privacy, context, library)),
    )


def _make_entity(context: PageContext) -> EntityPage:
    from reader.ui.entity_page.pane import EntityPage

    return EntityPage(context)


def _make_together(context: PageContext) -> TogetherPage:
    from reader.ui.together.page import TogetherPage

    return TogetherPage(context)


def _make_relations(context: PageContext) -> RelationsPage:
    from reader.ui.relations.page import RelationsPage

    return RelationsPage(context)


def _make_review(context: PageContext) -> ReviewPage:
    from reader.ui.review.page import ReviewPage

    return ReviewPage(context)


def _make_details(context: PageContext) -> DetailsPage:
    from reader.ui.details.page import DetailsPage

    return DetailsPage(context)


def _make_imports(context: PageContext) -> ImportsPage:
    from reader.ui.imports.page import ImportsPage

    return ImportsPage(context)


def _make_notes(context: PageContext) -> NotesPage:
    from reader.ui.notes.page import NotesPage

    return NotesPage(context)


def _make_map(context: PageContext) -> MapPage:
    from reader.ui.atlas.page import MapPage

    return MapPage(context)


def _make_name_table(context: PageContext) -> NameTablePage:
    from reader.ui.name_table.page import NameTablePage

    return NameTablePage(context)


def _make_similar(context: PageContext) -> SimilarPage:
    from reader.ui.similar.page import SimilarPage

    return SimilarPage(context)


def _make_groups(context: PageContext) -> GroupsPage:
    from reader.ui.groups.page import GroupsPage

    return GroupsPage(context)


def _make_manual(context: PageContext) -> ManualPage:
    from reader.ui.manual.page import ManualPage

    return ManualPage(context)


def _make_merge(context: PageContext) -> MergePage:
    from reader.ui.review.merge_page import MergePage

    return MergePage(context)


def _make_welcome(context: PageContext) -> WelcomePage:
    from reader.ui.welcome.page import WelcomePage

    return WelcomePage(context)


def _make_privacy(context: PageContext, library: Path) -> PrivacyPage:
    from reader.ui.privacy.page import PrivacyPage

    return PrivacyPage(context, library)
