"""What the menus of one window do, put together, each command with the few parts that it works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.lazy_dataclass import dataclass
from reader.settings import COUNT_ONCE, FOLD_VERSIONS, TAGGER, WINDOW_TEXT
from reader.ui.background.idle_work import IdleWork
from reader.ui.background.import_refresh import WritesElsewhere
from reader.ui.background.topics import Topic
from reader.ui.chrome.menus import EncodingMenu
from reader.ui.chrome.versions_menu import VersionsMenu
from reader.ui.commands.article_commands import ArticleActions
from reader.ui.commands.article_menu import ArticleMenu
from reader.ui.commands.backup_commands import BackupActions
from reader.ui.commands.changed_files import ChangedFiles
from reader.ui.commands.citation_commands import CitationActions
from reader.ui.commands.decision_files import DecisionFiles
from reader.ui.commands.detail_commands import DetailActions
from reader.ui.commands.edit_commands import EditActions
from reader.ui.commands.export_choices import ExportChoices
from reader.ui.commands.export_commands import ExportActions
from reader.ui.commands.file_commands import FileActions
from reader.ui.commands.go_commands import GoActions
from reader.ui.commands.group_commands import GroupActions
from reader.ui.commands.head_commands import HeadReading
from reader.ui.commands.help_commands import HelpActions
from reader.ui.commands.history_commands import HistoryActions
from reader.ui.commands.import_commands import ImportActions, ImportEnd
from reader.ui.commands.import_deeds import ImportDeeds
from reader.ui.commands.lens_commands import LensActions
from reader.ui.commands.library_commands import LibraryActions, LibraryNotes, keep_up
from reader.ui.commands.link_commands import LinkActions
from reader.ui.commands.list_commands import ListActions
from reader.ui.commands.map_commands import MapActions
from reader.ui.commands.name_note_commands import NameNoteActions
from reader.ui.commands.name_table_commands import NameTableActions
from reader.ui.commands.note_commands import NoteActions
from reader.ui.commands.note_drafts import NoteDrafts
from reader.ui.commands.original_commands import OriginalActions
from reader.ui.commands.pane_commands import PaneActions
from reader.ui.commands.paste_commands import PasteActions
from reader.ui.commands.preferences_commands import PreferencesActions
from reader.ui.commands.relation_commands import RelationActions
from reader.ui.commands.reopen_commands import ReopenActions
from reader.ui.commands.retag_commands import RetagActions
from reader.ui.commands.review_commands import ReviewActions, look_at_names
from reader.ui.commands.saved_search_commands import SavedSearchActions
from reader.ui.commands.soundness import Soundness
from reader.ui.commands.step_progress import StepProgress
from reader.ui.commands.story_commands import StoryActions
from reader.ui.commands.tag_commands import TagActions
from reader.ui.commands.undated_offer import UndatedOffer
from reader.ui.commands.version_commands import VersionActions
from reader.ui.commands.view_commands import ViewActions
from reader.ui.commands.watched_folder_commands import WatchedFolderActions
from reader.ui.commands.window_size_commands import WindowSizeActions
from reader.ui.corrections.corrections import Corrections
from reader.ui.corrections.decision_writer import DecisionWriter
from reader.ui.corrections.dialog_context import DialogContext
from reader.ui.corrections.entity_actions import EntityActions
from reader.ui.corrections.entity_lookup import EntityLookup
from reader.ui.corrections.kind_menu import KindMenu
from reader.ui.corrections.menus import ENTITY_MENU, KIND_MENU, EntityMenus
from reader.ui.corrections.subject import Subject, Subjects
from reader.ui.review.merge_place import place_of as merge_place
from reader.ui.style.kind_glyphs import Shapes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reader.library import Library
    from reader.model import Entity
    from reader.settings import Setting
    from reader.ui.dialogs.paper_text import PaperText
    from reader.ui.dialogs.picture_print import Drawn
    from reader.ui.review.merge_page import MergePage
    from reader.ui.workspace.parts import Parts
    from reader.ui.workspace.presenters import Presenters


@dataclass(frozen=True, slots=True)
class CommandSet:
    """The commands of one window."""

    articles: ArticleActions
    changed_files: ChangedFiles
    article_menu: ArticleMenu
    backups: BackupActions
    corrections: Corrections
    decision_files: DecisionFiles
    details: DetailActions
    edit: EditActions
    entities: EntityActions
    exports: ExportActions
    files: FileActions
    go: GoActions
    groups: GroupActions
    help: HelpActions
    history: HistoryActions
    import_deeds: ImportDeeds
    import_end: ImportEnd
    imports: ImportActions
    lenses: LensActions
    libraries: LibraryActions
    library_notes: LibraryNotes
    links: LinkActions
    listing: ListActions
    map: MapActions
    name_notes: NameNoteActions
    note_drafts: NoteDrafts
    name_search: IdleWork
    name_table: NameTableActions
    names: EntityMenus
    notes: NoteActions
    originals: OriginalActions
    panes: PaneActions
    paste: PasteActions
    preferences: PreferencesActions
    citations: CitationActions
    relations: RelationActions
    reopening: ReopenActions
    retagging: RetagActions
    head_reading: HeadReading
    review: ReviewActions
    saved: SavedSearchActions
    soundness: Soundness
    steps: StepProgress
    story: StoryActions
    tags: TagActions
    upkeep: IdleWork
    view: ViewActions
    window_size: WindowSizeActions
    watched_folders: WatchedFolderActions
    writes_elsewhere: WritesElsewhere

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by its name."""
        made = (getattr(self, field.name) for field in fields(self))
        return {name: do for one in made if hasattr(one, "table") for name, do in one.table().items()}

    def toggles(self) -> dict[str, Callable[[bool], object]]:
        """Return what happens when a ticked action changes."""
        return self.view.toggles() | self.panes.toggles()


def make_commands(parts: Parts, shown: Presenters, menus: Mapping[str, QMenu]) -> CommandSet:
    """Make the commands of a window, whose menus they fill."""
    navigator, tasks, notice, window = parts.navigator, parts.tasks, parts.notice, parts.window
    loader, listed = navigator.articles, navigator.list
    lookup = EntityLookup(navigator, tasks)
    writer = DecisionWriter(shown.optimistic, shown.show_foreseen, parts.commands, notice)
    corrections = _make_corrections(parts, writer)
    articles = ArticleActions(loader, parts.articles, parts.commands, tasks, notice, parts.reading.head)
    retagging = _make_retagging(parts)
    reopening = ReopenActions(loader, parts.imports, parts.commands, parts.status, notice)
    encodings = EncodingMenu(reopening.reopen, window)
    stories = VersionActions(navigator, parts.reading, tasks, parts.commands, notice)
    versions = VersionsMenu(stories.open, stories.keep_apart, stories.keep_together, window)
    versions.compare.triggered.connect(stories.compare)
    versions.aboutToShow.connect(lambda: versions.compare.setChecked(parts.reading.is_comparing))
    parts.reading.comparison_requested.connect(stories.compare)
    files = FileActions(parts.imports, parts.commands, parts.status, notice, window)
    libraries = LibraryActions(window)
    links = LinkActions(parts.reading, parts.pages.notes, navigator, libraries, tasks, parts.settings, notice)
    imports = ImportActions(parts.pages.imports, navigator, parts.imports, parts.commands, files, parts.status)
    steps = StepProgress(parts.commands, parts.status, notice, lambda: parts.imports.running)
    details = _make_details(parts, writer, steps)
    about_versions = {FOLD_VERSIONS: parts.articles.fold_versions, COUNT_ONCE: tasks.count_versions_once}
    view = ViewActions(parts.theme, parts.settings, parts.text, parts.actions, parts.toolbar, about_versions)
    changed, notes = _make_changed_files(parts), _make_notes(parts, writer)
    window_size = WindowSizeActions(parts.settings, parts.imports, notice, window)
    preferences = _make_preferences(parts, view, window_size, retagging)
    name_search, name_notes = (
        _make_idle_work(parts, Topic.LOOKALIKES, look_at_names),
        _make_name_notes(parts, corrections, notes),
    )

    return CommandSet(
        articles=articles,
        changed_files=changed,
        article_menu=ArticleMenu(parts.actions, navigator, parts.commands, articles, encodings, versions, window),
        backups=_make_backups(parts),
        corrections=corrections,
        decision_files=DecisionFiles(tasks, parts.commands, notice, window),
        details=details,
        edit=EditActions(parts.center, parts.reading.finder, loader, listed, notice),
        entities=_make_entity_actions(parts, shown, corrections, lookup),
        exports=_make_exports(parts, corrections, lookup),
        files=files,
        go=GoActions(navigator, parts.actions, parts.room, parts.left, parts.articles, parts.center, notice),
        groups=GroupActions(parts.pages.groups, navigator, shown.gestures.compare, tasks, notice, window),
        help=_make_help(parts, preferences),
        history=HistoryActions(tasks, parts.commands, parts.actions, parts.theme, window),
        imports=imports,
        import_deeds=ImportDeeds(
            parts.pages.imports, parts.imports, parts.commands, tasks, notice, parts.theme, window
        ),
        import_end=_make_import_end(parts, imports, retagging, details),
        lenses=LensActions(navigator, shown.gestures.turn),
        libraries=libraries,
        library_notes=LibraryNotes(parts.actions, parts.commands, parts.status, notice),
        links=links,
        listing=ListActions(listed, parts.actions, parts.search, parts.saved, parts.articles),
        map=MapActions(parts.pages.map, navigator, corrections.subject, writer, tasks, notice, window),
        name_notes=name_notes,
        note_drafts=_make_note_drafts(parts, name_notes),
        name_search=name_search,
        name_table=NameTableActions(parts.pages.name_table, navigator, parts.commands, notice, window),
        names=_make_names(parts, corrections, lookup, menus),
        notes=notes,
        originals=OriginalActions(loader, tasks, parts.commands, parts.theme, window),
        panes=PaneActions(
            parts.left, parts.center, parts.entities, parts.search, parts.toolbar, parts.actions, parts.room, window
        ),
        paste=PasteActions(files, notice),
        preferences=preferences,
        citations=_make_citations(parts, links),
        relations=RelationActions(
            parts.pages.relations, navigator, shown.gestures.relate, writer, tasks, notice, window
        ),
        reopening=reopening,
        retagging=retagging,
        head_reading=HeadReading(
            parts.imports, parts.status, notice, parts.settings, lambda: parts.commands.steps.undo()
        ),
        review=ReviewActions(parts.pages.review, navigator, parts.commands, name_search),
        saved=SavedSearchActions(parts.saved, listed, parts.commands, tasks, notice),
        soundness=Soundness(parts.library, tasks, notice, window),
        steps=steps,
        story=StoryActions(navigator, parts.center, parts.reading, parts.theme.page, tasks, notice),
        tags=_make_tags(parts, writer, notes),
        upkeep=_make_idle_work(parts, Topic.UPKEEP, keep_up),
        view=view,
        window_size=window_size,
        watched_folders=WatchedFolderActions(parts.imports, parts.folder_watch, changed, tasks, parts.commands, notice),
        writes_elsewhere=_make_writes_elsewhere(parts),
    )


def _make_help(parts: Parts, preferences: PreferencesActions) -> HelpActions:
    report = partial(_report_problem, parts)
    keys, change_keys = parts.shortcuts, preferences.show_keys
    return HelpActions(
        parts.navigator, parts.center, keys, change_keys, parts.theme, parts.search, report, parts.window
    )


def _report_problem(parts: Parts) -> None:
    from reader.ui.commands.problem_report import ProblemReport  # behind the first frame

    ProblemReport(parts.library, parts.tasks, parts.settings, parts.notice).write()


def _make_notes(parts: Parts, writer: DecisionWriter) -> NoteActions:
    editor, tags, page = parts.reading.notes, parts.reading.head.tags, parts.pages.notes
    shown = parts.actions["show_notes"]
    listed, tasks, notice = parts.articles, parts.tasks, parts.notice
    return NoteActions(editor, tags, parts.tag_signals, page, listed, parts.navigator, writer, tasks, notice, shown)


def _make_tags(parts: Parts, writer: DecisionWriter, notes: NoteActions) -> TagActions:
    row, page, listed = parts.reading.head.tags, parts.pages.notes, parts.navigator.list
    ask, names = partial(_dialog_context, parts), parts.tag_signals
    return TagActions(row, names, page, listed, writer, parts.tasks, parts.notice, notes.propose, ask)


def _make_name_notes(parts: Parts, corrections: Corrections, notes: NoteActions) -> NameNoteActions:
    ask, writer, tasks = partial(_dialog_context, parts), corrections.writer, parts.tasks
    return NameNoteActions(corrections.subject, parts.note_signals, notes.complete, ask, writer, tasks, parts.notice)


def _make_note_drafts(parts: Parts, names: NameNoteActions) -> NoteDrafts:
    editor, page, navigator = parts.reading.notes, parts.pages.notes, parts.navigator
    return NoteDrafts(parts.library, parts.settings, editor, page, names, navigator, parts.notice)


def _make_citations(parts: Parts, links: LinkActions) -> CitationActions:
    reading, notes, navigator = parts.reading, parts.pages.notes, parts.navigator
    names = parts.pages.entity
    return CitationActions(reading, notes, names, navigator, links, parts.tasks, parts.settings, parts.notice)


def _make_exports(parts: Parts, corrections: Corrections, lookup: EntityLookup) -> ExportActions:
    pages = parts.pages
    choices = ExportChoices(
        parts.navigator, parts.articles, pages.notes, pages.entity, pages.relations, corrections.subject, lookup
    )
    offered = [parts.actions[name] for name in ("copy", "export", "print")]
    parts.pages.notes.when_made(lambda page: page.offer(offered))

    def front() -> Drawn | PaperText | None:
        here = parts.navigator.here().page
        if names := parts.left.paper_text():
            return names
        if here and here.page == pages.relations.name:
            return pages.relations.get().drawing
        if here and here.page == pages.map.name:
            return pages.map.get().drawing
        if here and here.page == pages.groups.name:
            return pages.groups.get().paper_text
        return pages.similar.get().paper_text if here and here.page == pages.similar.name else None

    return ExportActions(choices, front, parts.tasks, parts.notice, parts.theme, parts.window)


def _make_backups(parts: Parts) -> BackupActions:
    tasks, imports, status, notice = parts.tasks, parts.imports, parts.status, parts.notice
    return BackupActions(parts.library, tasks, parts.settings, imports, status, notice, parts.theme, parts.window)


def _make_idle_work(parts: Parts, topic: Topic, step: Callable[[Library], bool]) -> IdleWork:
    return IdleWork(parts.tasks, topic, step, lambda: parts.imports.running, parts.window)


def _make_writes_elsewhere(parts: Parts) -> WritesElsewhere:
    navigator, imports = parts.navigator, parts.imports
    return WritesElsewhere(
        parts.tasks, lambda: navigator.article.id if navigator.article else None, lambda: imports.running, parts.window
    )


def _make_changed_files(parts: Parts) -> ChangedFiles:
    loader, action = parts.navigator.articles, parts.actions["read_file_again"]
    return ChangedFiles(loader, parts.imports, parts.folder_watch, parts.commands, parts.notice, action)


def _make_details(parts: Parts, writer: DecisionWriter, steps: StepProgress) -> DetailActions:
    head, table, listed = parts.reading.head, parts.pages.details, parts.articles
    return DetailActions(head, table, listed, parts.navigator, parts.commands, writer, parts.tasks, parts.notice, steps)


def _make_import_end(
    parts: Parts, imports: ImportActions, retagging: RetagActions, details: DetailActions
) -> ImportEnd:
    undated = UndatedOffer(details, parts.tasks, parts.commands, parts.notice)
    return ImportEnd(imports, retagging, parts.commands, parts.status, parts.notice, undated)


def _make_preferences(
    parts: Parts, view: ViewActions, window_size: WindowSizeActions, retagging: RetagActions
) -> PreferencesActions:
    def apply(setting: Setting[Any]) -> None:
        if setting is TAGGER:
            retagging.say_who_reads()
        elif setting is WINDOW_TEXT:
            window_size.take()
        else:
            view.apply(setting)

    return PreferencesActions(parts.settings, parts.shortcuts, parts.theme, parts.tasks, apply, parts.window)


def _make_retagging(parts: Parts) -> RetagActions:
    """Make what finds names again, also where a decision or its undoing has told another language."""
    actions = RetagActions(
        parts.tasks, parts.imports, parts.status, parts.notice, parts.settings, parts.actions["read_again"]
    )
    parts.commands.done.connect(actions.follow)
    return actions


def _make_corrections(parts: Parts, writer: DecisionWriter) -> Corrections:
    subjects = Subjects(parts.navigator, parts.center, parts.left, parts.articles, parts.entities)

    def merge(entity_ids: tuple[int, ...]) -> None:
        parts.center.give_keys()
        parts.navigator.open_page(merge_place(entity_ids))

    made = Corrections(subjects, writer, parts.tasks, parts.notice, partial(_dialog_context, parts), merge)

    def connect(page: MergePage) -> None:
        page.decided.connect(writer.take)
        page.another_wanted.connect(made.merge_under_another_name)

    parts.pages.merge.when_made(connect)
    return made


def _dialog_context(parts: Parts, subject: Subject, entities: tuple[Entity, ...]) -> DialogContext:
    return DialogContext(subject, entities, parts.tasks, parts.theme, parts.window)


def _make_entity_actions(
    parts: Parts, shown: Presenters, corrections: Corrections, lookup: EntityLookup
) -> EntityActions:
    gestures, listed, ask = shown.gestures, parts.navigator.list, partial(_dialog_context, parts)
    return EntityActions(
        corrections.subject,
        gestures.open_page,
        gestures.compare,
        gestures.with_those_beside,
        gestures.relate,
        listed,
        lookup,
        ask,
    )


def _make_names(
    parts: Parts, corrections: Corrections, lookup: EntityLookup, menus: Mapping[str, QMenu]
) -> EntityMenus:
    def pointed_at() -> tuple[int, ...]:
        return corrections.subject().entity_ids

    kinds = KindMenu(menus[KIND_MENU], parts.actions, pointed_at, parts.tasks, parts.entities)
    names = EntityMenus(corrections, kinds, parts.actions, lookup, Shapes(parts.theme), parts.window)
    names.fill(menus[ENTITY_MENU])
    return names
