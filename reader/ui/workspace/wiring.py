"""The wiring of one window: a pane says what its user wants, another shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.chrome.menus import RecentMenu
from reader.ui.commands.watched_folder_commands import WatchedFoldersMenu
from reader.ui.style.translation import told, tr
from reader.ui.together.place import place_of as together_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from reader.ui.privacy.page import PrivacyPage
    from reader.ui.relations.page import RelationsPage
    from reader.ui.welcome.page import WelcomePage
    from reader.ui.workspace.command_set import CommandSet
    from reader.ui.workspace.import_follower import ImportFollower
    from reader.ui.workspace.parts import Parts
    from reader.ui.workspace.presenters import Presenters


def complete_menus(parts: Parts, commands: CommandSet, menus: Mapping[str, QMenu], recent: Sequence[Path]) -> None:
    """Put the menus into the menu bar that are made anew as they are opened."""
    actions, libraries = parts.actions, commands.libraries
    recent_menu = RecentMenu(recent, lambda path: libraries.library_wanted.emit(path, False), parts.window)
    menus["File"].insertMenu(_line_above(menus["File"], actions["back_up"]), recent_menu)
    watched = WatchedFoldersMenu(commands.watched_folders, parts.window)
    menus["File"].insertMenu(_line_above(menus["File"], actions["export"]), watched)
    menus["File"].aboutToShow.connect(commands.watched_folders.list_again)
    menus["Article"].insertMenu(actions["delete"], commands.article_menu.encodings)
    menus["Article"].insertMenu(actions["delete"], commands.article_menu.versions)
    menus["Article"].aboutToShow.connect(commands.article_menu.update)


def _line_above(menu: QMenu, action: QAction) -> QAction:
    """Return the separator above an action that begins a group."""
    return menu.actions()[menu.actions().index(action) - 1]


def wire_names(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Let a name be clicked, opened and asked for its menu, wherever it stands."""
    gestures, names = shown.gestures, commands.names
    parts.name_signals.clicked.connect(gestures.choose)
    parts.name_signals.opened.connect(gestures.open_page)
    parts.lenses.wanted.connect(gestures.turn)
    parts.entities.card.head.compared.connect(gestures.compare)
    parts.entities.card.head.relations_wanted.connect(gestures.relate)
    parts.name_signals.menu_requested.connect(names.show_names_menu)
    parts.name_signals.selection_changed.connect(names.update)
    parts.search.entity_chosen.connect(gestures.open_page)
    parts.entities.card.undated_requested.connect(gestures.open_undated)
    parts.reading.context_requested.connect(names.show_reading_menu)
    names.entity_pointed.connect(parts.navigator.choose_entity)


def wire_articles(parts: Parts, commands: CommandSet) -> None:
    """Let an article be opened, deleted and asked for its menu, wherever it is listed or named."""
    signals = parts.article_signals
    signals.opened.connect(parts.navigator.open_article)
    signals.listed.connect(commands.listing.narrow)
    signals.menu_requested.connect(commands.article_menu.show)


def wire_list(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Let the list show what is searched for."""
    articles, search, listed = parts.articles, parts.search, parts.navigator.list
    articles.query_changed.connect(commands.listing.ask)
    articles.import_requested.connect(commands.files.import_files)
    articles.selection_bar.edit_wanted.connect(commands.details.edit_selected)
    articles.unread_ended.connect(commands.go.say_no_unread)
    articles.moved_on.connect(parts.navigator.move_on)
    parts.saved.view.chosen.connect(lambda one: commands.listing.ask(one.query))
    commands.saved.names_chosen.connect(lambda ids: parts.navigator.open_page(together_place(ids)))
    parts.pages.together.when_made(lambda page: page.star_wanted.connect(commands.saved.star))
    search.searched.connect(listed.search)
    search.problems_changed.connect(articles.show_problems)
    search.accepted.connect(lambda: parts.room.bring(parts.left))
    search.accepted.connect(articles.setFocus)
    for goes_on in (parts.article_signals.chosen, parts.center.turned):
        goes_on.connect(lambda *_: parts.room.bring(parts.center))
    search.question.triggered.connect(commands.help.explain_search)
    search.bookmark.triggered.connect(commands.saved.save)
    listed.narrowed_changed.connect(shown.show_narrowed)
    listed.query_changed.connect(articles.show_query)
    listed.query_changed.connect(commands.listing.show_order)


def wire_left(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Make the names when they are first looked at, and mark in them whom the window is about."""
    left, navigator = parts.left, parts.navigator

    def make_names() -> None:
        from reader.ui.workspace.left_names import make_names

        left.add_names(make_names(parts, shown, commands))

    left.names_wanted.connect(make_names)
    navigator.trail_changed.connect(lambda: left.show_entity(navigator.page_id or navigator.entity_id))


def wire_article(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Show the article that is opened, in whatever marks it."""
    loader, reading, article = parts.navigator.articles, parts.reading, shown.article
    loader.article_awaited.connect(reading.show_loading)
    loader.article_opened.connect(article.show)
    loader.article_opened.connect(lambda opened, *_: commands.links.mark(opened))
    loader.article_renewed.connect(article.renew)
    loader.article_closed.connect(article.close)
    parts.navigator.place_returned.connect(reading.scroll_to)
    reading.next_unread_requested.connect(commands.go.next_unread)
    article.shown.connect(lambda opened: parts.articles.show_article(opened.article.id))
    article.shown.connect(lambda opened: parts.center.show_open_article(opened.article.id))
    article.shown.connect(shown.read_mark.begin)
    article.shown.connect(commands.story.follow)
    article.emptied.connect(commands.story.forget)
    article.emptied.connect(lambda: parts.center.show_open_article(None))
    commands.changed_files.changed.connect(reading.show_changed_files)
    for changed in (article.shown, article.emptied):
        changed.connect(lambda *_: commands.changed_files.update())
    article.emptied.connect(lambda: parts.toolbar.show_starred(False))
    article.flags_shown.connect(lambda opened: parts.toolbar.show_starred(opened.article.starred))


def wire_card(parts: Parts, shown: Presenters) -> None:
    """Show the current entity in the text and on the card."""
    entity, card = parts.navigator.entity, parts.entities.card
    entity.entity_changed.connect(parts.reading.page.show_current)
    entity.entity_changed.connect(shown.card.show_entity)
    entity.card_loaded.connect(shown.card.show)
    entity.card_failed.connect(lambda error: card.show_failure(told(error)))
    card.copy_requested.connect(shown.quotes.copy_sentence)
    card.more_requested.connect(shown.card.load_more)
    card.retry_requested.connect(entity.look_up_again)


def wire_pages(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Let pages come and go in the middle."""
    navigator, center = parts.navigator, parts.center
    navigator.page_opened.connect(center.open)
    navigator.page_closed.connect(center.close_page)
    parts.pages.manual.when_made(lambda page: page.chapter_wanted.connect(navigator.open_page))
    parts.pages.welcome.when_made(lambda page: wire_welcome(parts, commands, page))
    parts.pages.privacy.when_made(lambda page: wire_privacy(parts, commands, page))
    parts.pages.relations.when_made(lambda page: follow_in_relations(parts, page))
    center.turned.connect(shown.card.say_beside)
    center.left.connect(navigator.close_page)
    center.gone.connect(navigator.leave_gone_page)


def wire_welcome(parts: Parts, commands: CommandSet, page: WelcomePage) -> None:
    """Let a newcomer begin, and take the sample articles away."""
    page.action_wanted.connect(lambda name: parts.actions[name].trigger())
    page.removal_wanted.connect(commands.articles.delete)


def wire_privacy(parts: Parts, commands: CommandSet, page: PrivacyPage) -> None:
    """Let the folders be opened that are named, and what the manual says of them."""
    from reader.ui.commands.folder_opener import open_folder  # behind the first frame

    page.folder_wanted.connect(
        lambda folder: open_folder(folder, parts.notice, tr("It lies in {folder}.", folder=folder))
    )
    page.manual_wanted.connect(lambda: commands.help.open_manual("privacy"))


def follow_in_relations(parts: Parts, page: RelationsPage) -> None:
    """Let the page of relations know the current name and what the list shows."""
    parts.navigator.list.tell(page.follow_list)
    parts.navigator.entity.tell(page.show_current)


def wire_imports(parts: Parts, follower: ImportFollower) -> None:
    """Say how far an import is, and show what it brings."""
    imports = parts.imports
    imports.progressed.connect(follower.show_progress)
    imports.changed.connect(follower.take)
    imports.finished.connect(follower.finish)
    parts.status.cancelled.connect(imports.cancel)


def wire_notices(parts: Parts) -> None:
    """Say what failed."""
    notice, commands = parts.notice, parts.commands
    parts.tasks.failed.connect(lambda error: notice.fail(error))
    commands.begun.connect(notice.hide)  # what it says is no longer the last that was done
    commands.failed.connect(lambda error: notice.fail(error))
    notice.in_use.connect(partial(_watch_until_free, parts))


def _watch_until_free(parts: Parts) -> None:
    from reader.ui.background.free_watch import FreeWatch  # behind the first frame

    notice, window = parts.notice, parts.window
    watch = window.findChild(FreeWatch)
    watch = watch or FreeWatch(parts.tasks, lambda: notice.says_in_use, notice.say_free, window)
    watch.ask()


def wire_actions(parts: Parts, shown: Presenters, commands: CommandSet) -> None:
    """Let each action do what its menu says."""
    actions = parts.actions
    for name, do in (commands.table() | shown.gestures.table()).items():
        actions[name].triggered.connect(lambda _=False, do=do: do())
    commands.view.tick()
    for name, turn in commands.toggles().items():
        actions[name].toggled.connect(turn)
    actions["undo"].triggered.connect(lambda: parts.commands.steps.undo())
    actions["redo"].triggered.connect(lambda: parts.commands.steps.redo())
