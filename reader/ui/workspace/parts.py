"""The parts of a window, made once and handed to whatever works with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.settings import COUNT_ONCE, FOLD_VERSIONS, TAGGER
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.background.library_commands import LibraryCommands
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.lens import LensSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.browsing.navigator import Navigator
from reader.ui.browsing.note_signals import NoteSignals
from reader.ui.browsing.tag_signals import TagSignals
from reader.ui.chrome.action_set import Actions
from reader.ui.chrome.center_stack import CenterStack
from reader.ui.chrome.left_pane import LeftPane
from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.chrome.page_context import PageContext
from reader.ui.chrome.room import Room
from reader.ui.chrome.shortcuts import Shortcuts
from reader.ui.chrome.status_bar import StatusLine
from reader.ui.chrome.toolbar import Toolbar
from reader.ui.entities.pane import EntityPane
from reader.ui.imports.folder_watch import FolderWatch
from reader.ui.imports.queue import ImportQueue
from reader.ui.reading.pane import ReadingPane
from reader.ui.saved_searches.section import SavedSearchSection
from reader.ui.search.box import SearchBox
from reader.ui.style.text_settings import TextSettings
from reader.ui.workspace.pages import Pages, make_pages

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from reader.settings import Settings
    from reader.ui.atlas.page import MapPage
    from reader.ui.background.tasks import Tasks
    from reader.ui.details.page import DetailsPage
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.groups.page import GroupsPage
    from reader.ui.imports.page import ImportsPage
    from reader.ui.name_table.page import NameTablePage
    from reader.ui.notes.page import NotesPage
    from reader.ui.relations.page import RelationsPage
    from reader.ui.review.page import ReviewPage
    from reader.ui.similar.page import SimilarPage
    from reader.ui.style.theme import Theme
    from reader.ui.together.page import TogetherPage


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything in one window."""

    window: QMainWindow
    library: Path
    tasks: Tasks
    settings: Settings
    theme: Theme
    text: TextSettings
    actions: Actions
    shortcuts: Shortcuts
    commands: LibraryCommands
    imports: ImportQueue
    folder_watch: FolderWatch
    navigator: Navigator
    name_signals: NameSignals
    article_signals: ArticleSignals
    note_signals: NoteSignals
    tag_signals: TagSignals
    lenses: LensSignals
    left: LeftPane
    room: Room
    articles: ArticleListPane
    saved: SavedSearchSection
    reading: ReadingPane
    pages: Pages
    center: CenterStack
    entities: EntityPane
    search: SearchBox
    toolbar: Toolbar
    notice: NoticeBar
    status: StatusLine

    # The pages themselves, made where they are not yet.

    @property
    def page(self) -> EntityPage:
        return self.pages.entity.get()

    @property
    def together(self) -> TogetherPage:
        return self.pages.together.get()

    @property
    def relations(self) -> RelationsPage:
        return self.pages.relations.get()

    @property
    def review(self) -> ReviewPage:
        return self.pages.review.get()

    @property
    def details(self) -> DetailsPage:
        return self.pages.details.get()

    @property
    def imports_page(self) -> ImportsPage:
        return self.pages.imports.get()

    @property
    def notes_page(self) -> NotesPage:
        return self.pages.notes.get()

    @property
    def map(self) -> MapPage:
        return self.pages.map.get()

    @property
    def groups(self) -> GroupsPage:
        return self.pages.groups.get()

    @property
    def similar(self) -> SimilarPage:
        return self.pages.similar.get()

    @property
    def name_table(self) -> NameTablePage:
        return self.pages.name_table.get()


def make_parts(window: QMainWindow, library: Path, tasks: Tasks, settings: Settings, theme: Theme) -> Parts:
    """Make the parts of a window over one library."""
    tasks.count_versions_once(settings.get(COUNT_ONCE))
    shortcuts, tagger = Shortcuts(settings, window), partial(settings.get, TAGGER)  # its choice when it is called
    actions = Actions(window, shortcuts)
    name_signals, article_signals = NameSignals(window), ArticleSignals(window)
    note_signals, tag_signals, lenses = NoteSignals(window), TagSignals(window), LensSignals(window)
    text = TextSettings(settings, window)
    notice, search = NoticeBar(theme), SearchBox(tasks, theme)
    reading = ReadingPane(theme, settings, text, name_signals)
    names = name_signals, article_signals, note_signals, tag_signals, lenses
    context = PageContext(tasks, theme.page, text, *names, notice)
    pages = make_pages(context, library)
    center = CenterStack(reading, pages.every(), theme.page)
    saved = SavedSearchSection(theme)
    articles = ArticleListPane(tasks, theme, article_signals, saved, folds_versions=settings.get(FOLD_VERSIONS))
    left, entities = LeftPane(theme, articles), EntityPane(theme, name_signals, article_signals)
    return Parts(
        window=window,
        library=library,
        tasks=tasks,
        settings=settings,
        theme=theme,
        text=text,
        actions=actions,
        shortcuts=shortcuts,
        commands=LibraryCommands(tasks, tagger, window),
        imports=ImportQueue(library, tagger, window),
        folder_watch=FolderWatch(library, window),
        navigator=Navigator(tasks, reading.scroll_position, center.place, window),
        name_signals=name_signals,
        article_signals=article_signals,
        note_signals=note_signals,
        tag_signals=tag_signals,
        lenses=lenses,
        left=left,
        room=Room(settings, left, center, entities, window),
        articles=articles,
        saved=saved,
        reading=reading,
        pages=pages,
        center=center,
        entities=entities,
        search=search,
        toolbar=Toolbar(actions, search, theme),
        notice=notice,
        status=StatusLine(theme),
    )
