"""The window's main states, and how it comes to each of them; `tests.gallery` renders them."""

from __future__ import annotations

import csv
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader import paths
from reader.exports import registry as exports
from reader.exports.export import Request
from reader.formats.edit_plan import How
from reader.formats.field_names import Role
from reader.library import Library
from reader.model import (
    ArticleQuery,
    BackupReason,
    Changes,
    Color,
    Entity,
    Field,
    FileOutcome,
    FileStatus,
    Kind,
    LeftOutBecause,
    NameOrder,
)
from reader.model.decision import Asks, Target
from reader.ui.article_list.order_button import OrderButton
from reader.ui.atlas.sheet import Part
from reader.ui.background.topics import Topic
from reader.ui.browsing.help_places import manual_place
from reader.ui.browsing.neighbours import neighbours
from reader.ui.browsing.trail import Narrowing
from reader.ui.chrome.keys_page import KeysPage
from reader.ui.chrome.shortcuts_sheet import ShortcutsSheet
from reader.ui.commands.watched_folder_commands import WatchedFoldersMenu
from reader.ui.corrections.merge import MergeDialog
from reader.ui.corrections.rename import RenameDialog
from reader.ui.corrections.tag_dialogs import RenameTagDialog
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.dialogs.bin import BinDialog
from reader.ui.dialogs.citation_field import CitationField
from reader.ui.dialogs.description import DescriptionDialog
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.history import HistoryDialog
from reader.ui.dialogs.original_text import OriginalDialog
from reader.ui.dialogs.picture_print import PicturePrintDialog
from reader.ui.dialogs.preferences import Asked, Preferences
from reader.ui.dialogs.print_dialog import PrintDialog
from reader.ui.dialogs.text_print import TextPrintDialog
from reader.ui.dialogs.whole_page import WholePageDialog
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from reader.ui.imports.ledger import Ledger
from reader.ui.main_window import MainWindow
from reader.ui.names.pane import NamesPane
from reader.ui.names.view import NamesView
from reader.ui.relations.place import place_of as relations_place
from reader.ui.review.merge_place import place_of as merge_place
from reader.ui.search.sheet import SearchSheet
from reader.ui.style.translation import CONTEXT
from reader.ui.together.place import place_of as together_place
from reader.ui.widgets.note_form import HIGHLIGHTS
from reader.ui.widgets.tag_menu import TagMenu
from tests import styled_article
from tests.benchmarks.names import fill
from tests.library.newsroom import add, entity_id, person, place, reading
from tests.library.stories import EDITED, LONGER, WIRE, papers

PATIENCE = 120_000  # milliseconds
LOTS = 10_000  # names
LONG_AGO = 1_000_000_000.0  # when something was looked at: before the articles came
SPELLINGS = (
    "A plan for the harbour\n\nThe engineer Bernd Montag has shown the plan in São Paulo. Montag said that the harbour"
    " would be deeper by two metres. The cranes will come from Siemens AG of Munich.",
    "Cranes for the harbour\n\nSiemens will deliver nine cranes, said Anna Montag in Munich on Friday. Montag has led"
    " the office in Sao Paulo since 2015. Gong Zheng had asked for twelve.",
    "Nobody asked\n\nMontag was silent about the bridge. The city of Sao Paulo will pay half of it and Siemens AG of"
    " Munich the rest.",
    "Talks about the bridge\n\nJonathan Whitaker has met Bernd Montag in Munich. Whitaker spoke of a long evening.",
    "The bridge again\n\nJonathon Whitaker and Zheng Gong have signed the papers in Munich. The Mayor of Shanghai was"
    " pleased.",
)
FILE_NAMES = (
    "2022-08-22_a_rival_from_jiading", "2020-11-12_thirty_years_of_pudong", "2020-11-08_the_rays_of_wurzburg",
    "2020-03-24_shanghai_gets_a_new_mayor", "2019-12-30_first_cars_from_lingang", "2018-11-05_the_expo_opens",
    "2018-03-16_a_listing_in_frankfurt", "2015-05-08_particles_against_tumours", "shanghai_mayor_gong_zheng",
    "2014-02-30_a_day_that_never_was", "2013-07-01_the_last_ferry", "2012-12-12_twelve_bells",
)  # fmt: skip
Select = QItemSelectionModel.SelectionFlag
PLACES = re.compile(r"\\\{\w+\\\}")  # of what changes in a sentence, as an expression


def wait(condition: Callable[[], bool]) -> None:
    """Let the window work until the condition holds; RuntimeError where it never does."""
    for _ in range(PATIENCE // 20):
        if condition():
            return
        let_it_work(20)
    raise RuntimeError("The window did not come to the state to be rendered.")


def is_said(source: str, words: str) -> bool:
    """Tell whether a sentence of the window, by its source, is among words in the language that it speaks."""
    told = {QCoreApplication.translate(CONTEXT, source, None, n) for n in (1, 2, 5)}
    told |= {told.replace("articles", "article") for told in told}
    return any(re.search(PLACES.sub(".+", re.escape(one)), words) for one in told)


def let_it_work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def gong(window: MainWindow) -> None:
    """Make the seed's first person current: the picture of the README."""
    wait(lambda: window.parts.navigator.articles.opened is not None)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    window.parts.name_signals.clicked.emit(entities["Gong Zheng"])
    wait(lambda: window.parts.navigator.entity.card is not None)


def paged(window: MainWindow) -> None:
    """Open the page of the seed's city."""
    opened(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    window.parts.name_signals.opened.emit(entities["Shanghai"])
    wait(lambda: window.parts.center.currentWidget() is window.parts.page)


def beside_another(window: MainWindow) -> None:
    """Click a name on the page of another."""
    paged(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    window.parts.name_signals.clicked.emit(entities["Gong Zheng"])
    let_it_work(400)


def together(window: MainWindow, *names: str) -> None:
    """Open the page of the seed's first person and a company, or of other names."""
    opened(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    asked = names or ("Gong Zheng", "Siemens Healthineers")
    window.parts.navigator.open_page(together_place(tuple(entities[name] for name in asked)))
    wait(lambda: window.parts.center.currentWidget() is window.parts.together)


def unconnected(window: MainWindow) -> None:
    """Open the page of two names that no article names together."""
    opened(window)
    with Library.open(window.parts.library) as library:
        ids = [library.entities.find_by_name(name)[0].id for name in ("Elon Musk", "Wilhelm Conrad Röntgen")]
    window.parts.navigator.open_page(together_place(ids))
    wait(lambda: bool(window.parts.together.column.chains.links))
    let_it_work(200)


def related(window: MainWindow) -> None:
    """Show the relations of the seed's first person, one of them current."""
    opened(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    window.parts.navigator.open_page(relations_place((entities["Gong Zheng"],)))
    wait(lambda: window.parts.center.currentWidget() is window.parts.relations)
    window.parts.name_signals.clicked.emit(entities["Siemens Healthineers"])
    wait(lambda: window.parts.relations.body.canvas.picture.current is not None)
    let_it_work(300)


def related_articles(window: MainWindow) -> None:
    """Show who stands in the articles of a search."""
    opened(window)
    window.parts.navigator.list.search("Siemens OR hospital")
    window.parts.actions["list_relations"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.relations)
    let_it_work(300)


def unrelated(window: MainWindow) -> None:
    """Show the relations of a name that shares but one article with anybody."""
    opened(window)
    with Library.open(window.parts.library) as library:
        [alone] = [one.id for one in library.entities.find_by_name("Elon Musk")]
    window.parts.navigator.open_page(relations_place((alone,)))
    wait(lambda: window.parts.center.currentWidget() is window.parts.relations)


def noted_name(window: MainWindow) -> None:
    """Write notes on the seed's first person, one of them with a company, and open the page of the person."""
    gong(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    mayor, firm = entities["Gong Zheng"], entities["Siemens Healthineers"]
    long = (
        "# Mayor since March 2020\n\nAsk which of the funds he *named* are the city's, and which of the **ministry**. "
        * 2
    )
    for ids, text, color, tags in (
        ((mayor,), long, Color.NONE, ("to check", "funds")),
        ((mayor, firm), "They met at least twice; who asked for the meeting?", Color.SAGE, ("meetings",)),
    ):
        window.parts.commands.do(partial(note_names, ids, text, color, tags))
    window.parts.name_signals.opened.emit(mayor)
    wait(lambda: window.parts.center.currentWidget() is window.parts.page)
    wait(lambda: len(window.parts.page.page.head.notes.lines) == 2)
    let_it_work(300)


def note_names(ids: tuple[int, ...], text: str, color: Color, tags: tuple[str, ...], library: Library) -> Changes:
    return library.decisions.decide(library.note_proposals.on_entities(ids, text, color=color, tags=tags).decision)


def tagged_name(window: MainWindow) -> None:
    """Give the seed's first person tags, one of them with a colour."""
    noted_name(window)
    row = window.parts.page.page.head.tags
    window.parts.tag_signals.wanted.emit(
        window.parts.page.entity_id, ["Shanghai desk", "to check", "whom to ask"], True
    )
    window.parts.commands.do(partial(color_tag, "to check", Color.LILAC))
    wait(lambda: [chip.tag.color for chip in row.chips] == [Color.NONE, Color.LILAC, Color.NONE])
    let_it_work(300)


def noted_pair(window: MainWindow) -> None:
    noted_name(window)
    together(window)
    wait(lambda: len(window.parts.together.column.head.notes.lines) == 1)
    let_it_work(300)


def writing_name_note(window: MainWindow) -> QWidget:
    """Edit the note on two names."""
    noted_name(window)
    window.parts.page.page.head.notes.lines[1].click()
    wait(lambda: window.commands.name_notes.dialog is not None)
    let_it_work(300)
    assert window.commands.name_notes.dialog
    return window.commands.name_notes.dialog


def three_together(window: MainWindow) -> None:
    together(window, "Gong Zheng", "Siemens Healthineers", "Shanghai")


def asked_with_whom(window: MainWindow) -> QWidget:
    """Ask with whom the current name is to be compared."""
    gong(window)
    window.parts.actions["compare_names"].trigger()
    wait(lambda: window.commands.entities.dialog is not None)
    assert window.commands.entities.dialog
    window.commands.entities.dialog.picker.field.setText("Sie")
    let_it_work(400)
    return window.commands.entities.dialog


def chosen(window: MainWindow) -> None:
    """Scroll the page down to its lines and select two."""
    paged(window)
    let_it_work(200)
    page = window.parts.page.page
    page.mentions.choose([page.mentions.model_.key_at(row) for row in (1, 2)], page.mentions.model_.key_at(1))
    page.verticalScrollBar().setValue(300)


def of_first_person(window: MainWindow) -> EntityPage:
    """Open the page of the seed's first person."""
    gong(window)
    mayor = window.parts.navigator.entity_id
    assert mayor
    window.parts.name_signals.opened.emit(mayor)
    wait(lambda: window.parts.center.currentWidget() is window.parts.page)
    wait(lambda: window.parts.page.page.entity_id == mayor)
    return window.parts.page


def at_a_time(window: MainWindow) -> None:
    """Choose a stretch of time on the page of the seed's first person."""
    page = of_first_person(window).page
    page.narrow(Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 10)))
    let_it_work(400)


def related_at_a_time(window: MainWindow) -> None:
    """Turn from the page of the seed's first person at a time to the relations of that time."""
    at_a_time(window)
    window.parts.actions["next_lens"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.relations)


def beside_a_firm(window: MainWindow) -> None:
    """Show of the seed's first person the articles that name a firm too, each mention of one of them unfolded."""
    page = of_first_person(window).page
    wait(lambda: "United Imaging Healthcare" in [one.name for one in page.head.companions.shown])
    firm = next(one for one in page.head.companions.shown if one.name == "United Imaging Healthcare")
    page.add_other(Entity(firm.entity_id, firm.kind, firm.name, firm.articles, 0))
    let_it_work(400)


def sorted_by_word(window: MainWindow) -> None:
    """Sort the mentions of the seed's city by the word before them, and scroll to them."""
    paged(window)
    let_it_work(200)
    page = window.parts.page.page
    page.above.sorting.setCurrentIndex(1)
    let_it_work(300)
    page.verticalScrollBar().setValue(420)


def of_nothing(window: MainWindow) -> None:
    """Choose a time in which no article names both."""
    beside_a_firm(window)
    page = window.parts.page.page
    page.narrow(replace(page.narrowing, months=(2021 * 12, 2021 * 12 + 11)))
    let_it_work(300)
    page.verticalScrollBar().setValue(300)


def explained(window: MainWindow) -> None:
    """Open the reasons on the card, for a surname."""
    gong(window)
    window.parts.actions["next_mention"].trigger()
    why = window.parts.entities.card.head.why
    why.link.click()
    wait(lambda: why.is_open)


def opened(window: MainWindow) -> None:
    wait(lambda: window.parts.navigator.articles.opened is not None)


def reviewed(window: MainWindow) -> None:
    """Import articles that spell a few names in several ways, and open the review."""
    opened(window)
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(SPELLINGS):
            Path(folder, f"{number}.txt").write_text(text, "utf-8")
        window.commands.files.take([Path(folder)])
        wait(lambda: is_said("{n} articles added", window.parts.notice.sentence))
    window.parts.notice.hide()
    window.parts.actions["review"].trigger()
    review = window.parts.review
    wait(lambda: bool(review.queue.questions) and not is_said("{n} names not looked at yet", review.tally.text()))


def merging_two(window: MainWindow) -> None:
    """Select two names of a firm, and ask to merge them."""
    _merge(window, "Siemens AG", "Siemens Healthineers")


def merging_six(window: MainWindow) -> None:
    """Select six names, and ask to merge them."""
    opened(window)
    with Library.open(window.parts.library) as library:
        ids = tuple(one.id for one in library.entities.entities("", limit=6))
    _merge_ids(window, ids)


def _merge(window: MainWindow, *called: str) -> None:
    opened(window)
    with Library.open(window.parts.library) as library:
        ids = tuple(library.entities.find_by_name(name)[0].id for name in called)
    _merge_ids(window, ids)


def _merge_ids(window: MainWindow, ids: tuple[int, ...]) -> None:
    window.parts.center.give_keys()
    window.parts.navigator.open_page(merge_place(ids))
    page = window.parts.pages.merge.get()
    wait(lambda: is_said("{n} mentions", page.sheet.touched.text()))
    let_it_work(200)


def asked_who(window: MainWindow) -> None:
    """Go to the surname that stands alone."""
    reviewed(window)
    review = window.parts.review
    wait(lambda: any(question.asks is Asks.SURNAME for question in review.queue.questions))
    while review.queue.current and review.queue.current.asks is not Asks.SURNAME:
        QTest.keyClick(review, Qt.Key.Key_Down)


def searched(window: MainWindow) -> None:
    opened(window)
    window.parts.search.show_words("expo")
    window.parts.navigator.list.search("expo")
    let_it_work(300)
    window.parts.articles.select_next()


def typed(window: MainWindow) -> None:
    opened(window)
    window.parts.search.setFocus()
    window.parts.search.setText("sh")
    window.parts.search.textEdited.emit("sh")
    let_it_work(400)


def typing(words: str) -> Callable[[MainWindow], None]:
    """Return how one types these words into the search box and waits."""

    def state(window: MainWindow) -> None:
        opened(window)
        window.parts.search.type(words)
        let_it_work(900)

    return state


def filtered(window: MainWindow) -> None:
    typing('maglev OR expo place:Shanghai NOT is:read after:2010 source:"example.org" ')(window)
    window.parts.actions["order_best"].trigger()
    let_it_work(300)


def sorting(window: MainWindow) -> QWidget:
    filtered(window)
    button = window.findChild(OrderButton)
    assert isinstance(button, OrderButton)
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def saved(window: MainWindow) -> None:
    """Save some searches, show one of them and begin to name another."""
    opened(window)

    def save(library: Library) -> Changes:
        library.saved_searches.save("Trains", "maglev")
        long = "Mayors and ministers of the whole of China since the year 2000"
        library.saved_searches.save(long, "mayor OR minister after:2000")
        return library.saved_searches.save("Gong, unread", 'person:"Gong Zheng" is:unread')

    window.parts.tasks.change(save)
    wait(lambda: len(window.parts.saved.searches) == 3)
    window.parts.saved.view.chosen.emit(window.parts.saved.searches[2])
    let_it_work(700)


def naming(window: MainWindow) -> None:
    saved(window)
    window.parts.search.type("expo after:2015 ")
    let_it_work(300)
    window.parts.actions["save_search"].trigger()
    let_it_work(200)


def search_language(window: MainWindow) -> QWidget:
    return SearchSheet(window)


def narrowed(window: MainWindow) -> None:
    gong(window)
    window.parts.actions["narrow"].trigger()


def nothing_found(window: MainWindow) -> None:
    opened(window)
    window.parts.search.show_words("zeppelin")
    window.parts.navigator.list.search("zeppelin")


def finding(window: MainWindow) -> None:
    opened(window)
    window.parts.actions["find"].trigger()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.setProperty("text", "shanghai")


def importing(window: MainWindow) -> None:
    gong(window)
    window.parts.status.show_progress(1204, 1900, 2)
    window.parts.notice.say("2 articles deleted.", ("Undo", lambda: None))


def empty(window: MainWindow) -> None:
    opened(window)
    for _ in range(3):
        window.parts.commands.delete(window.parts.articles.selected_ids())
        let_it_work(50)
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: list(library.articles.ids(window.parts.navigator.list.query)),
        window.parts.commands.delete,
    )
    wait(lambda: window.parts.status.counts.startswith("0 "))


def left_out(window: MainWindow) -> None:
    """Import a bad file, then a good one."""
    opened(window)
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(("", "A bridge\n\nIt stands in Erlangen.")):
            file = Path(folder, f"{number}.txt")
            file.write_text(text, "utf-8")
            window.commands.files.take([file])
        wait(lambda: is_said("{n} articles added", window.parts.imports_page.panel.words))


def imported(window: MainWindow) -> None:
    """Import a good file, known ones and two bad ones, and show what is said of them."""
    opened(window)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "letters")
        folder.mkdir()
        for name, text in (
            ("bridge.txt", "A bridge\n\nIt stands in Erlangen."),
            ("empty.txt", ""),
            ("scan.txt", "%PDF-1"),
        ):
            (folder / name).write_text(text, "utf-8")
        window.commands.files.take([folder, paths.seeds()])
        wait(lambda: is_said("{n} left out", window.parts.imports_page.panel.words))
    wait(lambda: window.parts.center.currentWidget() is window.parts.imports_page)
    let_it_work(500)


def changed_files(window: MainWindow) -> None:
    """Watch a folder, change three of its files, and open the article of one."""
    folder = window.parts.library.parent / "inbox"
    folder.mkdir()
    texts = {
        "bridge.txt": "A bridge opens in Erlangen\n\nThe bridge over the Regnitz opened on Monday, two years late.\n",
        "ferry.txt": "The last ferry leaves Merrow\n\nThe last ferry left Merrow at noon. Nobody waved.\n",
        "tram.txt": "A tram for Merrow\n\nThe council of Merrow has ordered a tram from Siemens.\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
        os.utime(folder / name, (1_600_000_000, 1_600_000_000))
    window.commands.watched_folders.watch(folder)
    wait(lambda: is_said("{n} articles added", window.parts.notice.sentence))
    wait(lambda: not window.parts.imports.running)
    for name, text in texts.items():
        (folder / name).write_text(f"{text}It rained.\n", "utf-8")
        os.utime(folder / name, (1_600_000_100, 1_600_000_100))
    window.parts.notice.hide()
    window.commands.watched_folders.look(folder)
    wait(lambda: is_said("{n} files in “{name}” have changed since they were read.", window.parts.notice.sentence))
    with Library.open(window.parts.library) as library:
        [article] = library.articles.ids(ArticleQuery("ferry noon"))
    window.parts.navigator.open_article(article)
    wait(lambda: window.parts.actions["read_file_again"].isEnabled())
    let_it_work(500)


def watched_folders(window: MainWindow) -> QWidget:
    """Show the menu of the watched folder of which files have changed."""
    changed_files(window)
    menus = window.findChildren(WatchedFoldersMenu)
    menus[0].fill()
    of_folder = menus[0].findChildren(QMenu)[0]
    of_folder.popup(window.mapToGlobal(QPoint(300, 100)))
    return of_folder


PRESS = (
    ("wann", "Medium", "Nr", "Was", "Wie"),
    (
        "3 March 2021",
        "Harbour Beacon",
        "17",
        "A bridge opens in Erlangen",
        "ERLANGEN — The bridge over the Regnitz opened on Wednesday, two years late, and the first to cross it was a"
        " baker on her way home. “I had hoped for a crowd”, said the mayor, who came by boat.",
    ),
    ("4 March 2021", "Evening Crier", "18", "A ferry leaves for good", "The last ferry left Fürth at noon."),
    ("5 March 2021", "Evening Crier", "19", "Nobody misses it", "“We have a bridge now”, said its captain."),
)


def strange_columns(window: MainWindow) -> None:
    """Import a table whose columns are not known, and ask which are which."""
    opened(window)
    with tempfile.TemporaryDirectory() as home:
        table = Path(home, "export-2021.csv")
        with table.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(PRESS)
        window.commands.files.take([table])
        wait(lambda: is_said("{n} left out", window.parts.imports_page.panel.words))
        question = window.parts.imports_page.question
        question.ask(str(table))
        wait(lambda: question.is_open)
        question.sheet.choices[Role.TITLE].setCurrentIndex(4)
        question.sheet.choices[Role.SOURCE].setCurrentIndex(2)
        wait(lambda: question.sheet.article.words[0] == "A bridge opens in Erlangen")
    let_it_work(300)


def importing_page(window: MainWindow) -> None:
    """Show an import that is under way."""
    imported(window)
    outcomes = [
        FileOutcome(
            f"/home/ada/press/{number}.pdf",
            FileStatus.FAILED,
            reason=f"{number}.pdf is protected by a password.",
            because=LeftOutBecause.PASSWORD,
        )
        for number in range(3)
    ]
    mail = "/home/ada/post/letters.mbox"
    outcomes += [
        FileOutcome(mail, FileStatus.ADDED, None, title=f"Letter of the {number}th", part=number)
        for number in range(1, 99)
    ]
    outcomes.append(FileOutcome(mail, FileStatus.NOTED, reason="letters.mbox names 100 articles; 98 were read."))
    ledger = Ledger(("/home/ada/press", mail), outcomes)
    page = window.parts.imports_page
    clock = iter(range(6))
    page._clock = lambda: float(next(clock))
    for second in range(6):
        page.follow(1204 + 344 * second, 8001, ledger)
    page._show()
    window.parts.status.show_progress(2924, 8001, 3)


def no_imports(window: MainWindow) -> None:
    """Show the page where nothing was imported yet."""
    opened(window)
    window.parts.imports_page.view.show_nodes([])
    window.parts.actions["imports"].trigger()
    let_it_work(400)
    page = window.parts.imports_page
    page.setCurrentWidget(page._empty)


def styled(window: MainWindow) -> None:
    """Open an article in which every style of a paragraph stands."""
    opened(window)
    window.parts.tasks.change(styled_article.add)
    wait(lambda: window.parts.status.counts.startswith("15 "))
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.articles.ids(ArticleQuery(words="watchman"))[0],
        window.parts.navigator.open_article,
    )
    wait(lambda: window.parts.navigator.article is not None and bool(window.parts.navigator.article.styles))


def styled_end(window: MainWindow) -> None:
    """Scroll it to its tables."""
    styled(window)
    let_it_work(300)
    window.parts.reading.page.to_end()


def noted(window: MainWindow) -> None:
    """Highlight passages of an article in each colour, with notes to two of them."""
    opened(window)
    page, article = window.parts.reading.page, window.parts.navigator.article
    assert article is not None
    sentences = [match.span() for match in re.finditer(r"[A-Z][^.]{30,}\.", article.body)]
    start = len(article.text) - len(article.body)
    texts = (
        "Ask who **counts** as a robot here:\n\n- *last year’s* figure was lower\n- so was `2019`",
        "",
        "As in the piece of March.",
    )
    for span, color, text in zip(sentences[1::2], HIGHLIGHTS, texts, strict=False):
        window.parts.commands.do(partial(add_note, article.id, (start + span[0], start + span[1]), color, text))
        wait(partial(is_highlighted, window, color))
    page.show_current(None)


def tagged(window: MainWindow) -> None:
    """Give the article tags, and begin to type another."""
    noted(window)
    row, article = window.parts.reading.head.tags, window.parts.navigator.article
    assert article is not None
    row.wanted.emit(article.id, ["biomedicine", "Siemens in China", "to check"], True)
    wait(lambda: len(row.chips) == 3)
    let_it_work(300)


def coloured_tags(window: MainWindow) -> None:
    """Give the tags of an article colours, of which two are also on notes."""
    tagged(window)
    row = window.parts.reading.head.tags
    for name, color in zip(("Siemens in China", "to check", "figures"), HIGHLIGHTS, strict=True):
        window.parts.commands.do(partial(color_tag, name, color))
    wait(lambda: [chip.tag.color for chip in row.chips] == [Color.NONE, Color.APRICOT, Color.SAGE])
    let_it_work(300)


def color_tag(name: str, color: Color, library: Library) -> Changes:
    return library.decisions.decide(library.note_proposals.color_tags([name], color).decision)


def tag_menu(window: MainWindow) -> TagMenu:
    """Open the menu of the last of three coloured tags."""
    coloured_tags(window)
    chip = window.parts.reading.head.tags.chips[-1]
    chip.menu_wanted.emit(chip.tag, chip.mapToGlobal(QPoint(0, chip.height())))
    menu = window.commands.tags.menu
    assert menu
    return menu


def tag_colors(window: MainWindow) -> QWidget:
    """Open the colours in the menu of a tag."""
    menu = tag_menu(window)
    menu.colors.popup(menu.mapToGlobal(menu.rect().topRight()))
    return menu.colors


def tag_dialog(*, typed: str = "") -> Callable[[MainWindow], QWidget]:
    """Return what opens the dialog in which a tag is renamed as something is typed in it, or else deleted."""

    def show(window: MainWindow) -> QWidget:
        menu = tag_menu(window)
        menu.close()
        (menu.rename_wanted if typed else menu.deletion_wanted).emit()
        wait(lambda: window.commands.tags.dialog is not None)
        dialog = window.commands.tags.dialog
        assert dialog
        if isinstance(dialog, RenameTagDialog):
            dialog.field.setText(typed)
        wait(lambda: bool(dialog.sentence))
        let_it_work(200)
        return dialog

    return show


def coloured_notes(window: MainWindow) -> None:
    """List notes whose tags have colours."""
    coloured_tags(window)
    window.parts.actions["notes"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.notes_page)
    let_it_work(400)


def tagging_several(window: MainWindow) -> None:
    """Give several articles of the list a tag, while one of them has notes."""
    tagged(window)
    several_articles(window)
    window.parts.actions["add_tag"].trigger()
    let_it_work(300)


def typing_tag(window: MainWindow) -> None:
    """Be offered those that there are."""
    tagged(window)
    window.parts.actions["add_tag"].trigger()
    row = window.parts.reading.head.tags
    assert row.field
    row.field.setText("fi")
    row.field.textEdited.emit("fi")
    let_it_work(500)


def add_note(article_id: int, span: tuple[int, int], color: Color, text: str, library: Library) -> Changes:
    tags = ["figures", "to check"] if text else []
    proposal = library.note_proposals.on_passage(article_id, *span, text=text, color=color, tags=tags)
    return library.decisions.decide(proposal.decision)


def is_highlighted(window: MainWindow, color: Color) -> bool:
    return any(note.color is color for note in window.parts.reading.page.highlights.notes)


def notes_page(window: MainWindow) -> None:
    """List them all, with one to the article and one that says more than there is room for."""
    noted(window)
    article = window.parts.navigator.article
    assert article is not None
    long = "Every stand has a machine that **talks**; ask the makers how *many of them are for sale*, and to whom. " * 4
    window.parts.commands.do(partial(add_note, article.id, (0, len(article.title)), Color.SAGE, long))
    wait(lambda: len(window.parts.reading.page.highlights.notes) == 4)
    window.parts.actions["notes"].trigger()
    wait(lambda: len(window.parts.notes_page.notes.ids) == 4)
    wait(lambda: window.parts.center.currentWidget() is window.parts.notes_page)
    let_it_work(400)


def grouped(window: MainWindow) -> None:
    """Show which names stand together in the library, and mark one of them."""
    opened(window)
    window.parts.actions["list_relations"].trigger()
    window.parts.actions["next_lens"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.groups)
    window.parts.groups.sheet.groups[0].names.links[0].click()
    let_it_work(400)


def grouped_around(window: MainWindow) -> None:
    """Show which names stand together in the articles of one."""
    paged(window)
    for _ in range(2):
        window.parts.actions["next_lens"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.groups)
    let_it_work(300)


def manual(
    chapter: str, *, finding: str = "", searching: str = "", scrolled: float = 0
) -> Callable[[MainWindow], None]:
    """Return what opens a chapter of the manual, and looks for words in it or in all of them."""

    def open_it(window: MainWindow) -> None:
        opened(window)
        window.parts.actions["manual"].trigger()
        page = window.parts.pages.manual.get()
        wait(lambda: window.parts.center.currentWidget() is page)
        window.parts.navigator.open_page(manual_place(chapter))
        if finding:
            window.parts.actions["find"].trigger()
            page.bar.field.setText(finding)
        page.field.setText(searching)
        let_it_work(200)
        if scrolled:
            bar = page.text.verticalScrollBar()
            bar.setValue(round(bar.maximum() * scrolled))
            let_it_work(100)

    return open_it


def welcomed(window: MainWindow) -> None:
    """Greet somebody whose library has the sample articles."""
    opened(window)
    window.parts.actions["welcome"].trigger()
    page = window.parts.pages.welcome.get()
    wait(lambda: window.parts.center.currentWidget() is page and bool(page.sheet.state.text()))


def welcomed_early(window: MainWindow) -> None:
    """Greet somebody whose first articles are still on their way."""
    welcomed(window)
    page = window.parts.pages.welcome.get()
    page.sheet.show_state(0, 0, arriving=True)


def private(window: MainWindow) -> None:
    """Say what lies where."""
    opened(window)
    window.parts.actions["privacy"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.pages.privacy.get())


def alone(window: MainWindow) -> None:
    """Show the text with nothing around it."""
    gong(window)
    window.parts.actions["text_alone"].trigger()


def in_a_story(window: MainWindow) -> None:
    """Come to the end of an article that others go on with."""
    opened(window)
    assert window.parts.navigator.article
    with Library.open(window.parts.library) as library:
        ids = list(library.articles.ids(ArticleQuery()))
        here = ids[ids.index(window.parts.navigator.article.id) :]
        going_on = next(number for number in here if (found := neighbours(number)(library)) and found.after(+1))
    window.parts.navigator.open_article(going_on)
    wait(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id == going_on)
    window.commands.story.look_up()
    wait(lambda: is_said("Next in this story: {title}", window.commands.story.line.words))
    window.parts.reading.page.to_end()
    let_it_work(200)


def similar(window: MainWindow) -> None:
    """Show what is like an article."""
    in_a_story(window)
    window.parts.actions["similar"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.similar)
    let_it_work(200)


def mapped(window: MainWindow) -> None:
    """Open the map of the library, its commonest place current."""
    opened(window)
    assert window.parts.navigator.articles.opened
    entities = {row.name: row.id for row in window.parts.navigator.articles.opened.entities}
    window.parts.actions["places"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.map)
    sheet = window.parts.map.sheet
    sheet.map.chosen.emit(sheet.map.at_spot_of(entities["Shanghai"]))
    let_it_work(500)


def mapped_name(window: MainWindow) -> None:
    """Turn from the mentions of a name to its places."""
    paged(window)
    for _ in range(3):
        window.parts.actions["next_lens"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.map)
    let_it_work(300)


def printed_drawing(show: Callable[[MainWindow], None]) -> Callable[[MainWindow], QWidget]:
    """Return what opens the sheet on which a page prints what it draws."""

    def state(window: MainWindow) -> QWidget:
        show(window)
        let_it_work(300)
        window.parts.actions["print"].trigger()
        wait(lambda: bool(window.findChildren(PicturePrintDialog)))
        return window.findChildren(PicturePrintDialog)[-1]

    return state


def printed_text(show: Callable[[MainWindow], None]) -> Callable[[MainWindow], QWidget]:
    """Return what opens the sheets on which a page prints what it says."""

    def state(window: MainWindow) -> QWidget:
        show(window)
        let_it_work(300)
        window.parts.actions["print"].trigger()
        wait(lambda: bool(window.findChildren(TextPrintDialog)))
        dialog = window.findChildren(TextPrintDialog)[-1]
        wait(dialog.send.isEnabled)
        return dialog

    return state


def mapped_at_a_time(window: MainWindow) -> None:
    """Choose some years of the map."""
    mapped(window)
    window.parts.map.narrow(Narrowing((2018 * 12, 2020 * 12 + 11)))
    let_it_work(500)


def locating(window: MainWindow) -> None:
    """Ask where a place lies that is not on the map."""
    mapped(window)
    sheet = window.parts.map.sheet
    sheet.show_part(Part.UNPLACED)
    sheet.ask_where(sheet.list.places.places[0])
    let_it_work(300)


def lose_note(article_id: int, library: Library) -> Changes:
    """Take the passage of a note out of the text of its article."""
    article = library.articles.article(article_id)
    lost = article.notes[1]  # behind the one in the title
    _, draft, read = reading(article.title, article.body.replace(lost.quote, "Nobody has counted them."))
    library.articles.update(article_id, draft, read)
    return Changes(frozenset([article_id]), membership=True, notes=True)


def lost_note(window: MainWindow) -> None:
    """List notes of which one has lost its place."""
    notes_page(window)
    page, article = window.parts.notes_page, window.parts.navigator.article
    assert article is not None
    window.parts.commands.do(partial(lose_note, article.id))
    wait(lambda: any(row.note.is_lost for row in map(page.notes.note_row, range(page.notes.rowCount())) if row))
    let_it_work(400)


def placing_note(window: MainWindow) -> None:
    """Choose where the note stands now that has lost its place."""
    lost_note(window)
    page, reading_page = window.parts.notes_page, window.parts.reading.page
    rows = map(page.notes.note_row, range(page.notes.rowCount()))
    page.placement_wanted.emit(next(row.note for row in rows if row and row.note.is_lost))
    wait(window.parts.reading.notes.placement.bar.isVisible)
    article = window.parts.navigator.article
    assert article is not None
    start = article.text.index("Nobody has")
    reading_page.select(start, start + len("Nobody has counted them"))
    let_it_work(600)


def no_notes(window: MainWindow) -> None:
    opened(window)
    window.parts.actions["notes"].trigger()
    wait(lambda: window.parts.center.currentWidget() is window.parts.notes_page)
    let_it_work(300)


def writing_note(window: MainWindow) -> None:
    """Write to the first of them."""
    noted(window)
    page = window.parts.reading.page
    page.go_to_note(page.highlights[0].id)
    page.note_wanted.emit()
    let_it_work(300)


def selecting_passage(window: MainWindow) -> None:
    """Select words, at which the bar comes."""
    noted(window)
    page = window.parts.reading.page
    page.setFocus()
    end = page.highlights.spans[0][1]
    page.select(end + 1, end + 60)
    let_it_work(600)


def folded(window: MainWindow) -> None:
    """Import what four papers made of one story, and open the fullest version."""
    opened(window)

    def add_papers(library: Library) -> Changes:
        return Changes(frozenset(add(library, *papers())), membership=True, entities=True)

    window.parts.tasks.change(add_papers)
    wait(lambda: window.parts.status.counts.startswith("19 "))
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.articles.ids(ArticleQuery(words="minister coast welcomed"))[0],
        window.parts.navigator.open_article,
    )
    wait(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 4)


def counted_once(window: MainWindow) -> None:
    """Show the page of who stands in three versions of a story and in another, each story counted once."""
    opened(window)
    odile, vell = person("Odile Ferrant"), place("Vell")
    told = [
        reading(title, body, odile, vell) for title, body in (("A pier", WIRE), ("A wreck", LONGER), ("A sail", EDITED))
    ]

    def add_papers(library: Library) -> Changes:
        tea = reading("Odile Ferrant likes tea", "Odile Ferrant says so in Vell.", odile, vell)
        return Changes(frozenset(add(library, *told, tea)), membership=True, entities=True)

    window.parts.actions["count_once"].setChecked(True)
    window.parts.tasks.change(add_papers)
    wait(lambda: window.parts.status.counts.startswith("18 "))
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.entities.find_by_name("Odile Ferrant")[0].id,
        lambda number: window.parts.navigator.open_page(place_of(number)),
    )
    wait(lambda: is_said("{n} more versions", window.parts.page.page.head.counts.text()))
    let_it_work(600)


def unfolded(window: MainWindow) -> None:
    """Unfold it, and go to the second of the versions beneath it."""
    folded(window)
    view = window.parts.articles.focusProxy()
    assert view
    wait(lambda: window.parts.articles.current() is not None)
    QTest.keyClick(view, Qt.Key.Key_Right)
    let_it_work(200)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        let_it_work(200)
    wait(lambda: window.parts.navigator.article is not None and not window.parts.navigator.article.is_fullest)


def compared(window: MainWindow) -> None:
    """Compare a version with the fullest."""
    unfolded(window)
    window.commands.article_menu.update()
    window.commands.article_menu.versions.compare.trigger()
    wait(lambda: window.parts.reading.is_comparing)
    let_it_work(200)


def foreign(window: MainWindow) -> None:
    """Import an article in another language and open it."""
    opened(window)
    with tempfile.TemporaryDirectory() as folder:
        text = (
            "Le port de Genève rouvre mardi\n\nLa plupart des bateaux qui avaient rompu leurs amarres ont été"
            " retrouvés, a déclaré le maire Jean Dupont devant une foule de pêcheurs. Le port reste ouvert.\n"
        )
        Path(folder, "port.txt").write_text(text, "utf-8")
        window.commands.files.take([Path(folder)])
        wait(lambda: is_said("{n} articles added", window.parts.notice.sentence))
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.articles.ids(ArticleQuery(words="amarres"))[0],
        window.parts.navigator.open_article,
    )
    wait(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.language == "fr")


def history(window: MainWindow) -> QWidget:
    """Decide several things, take one of them back, and show what is told of it."""
    opened(window)

    def decide(library: Library) -> Changes:
        propose, named = library.proposals, library.entities.find_by_name
        decisions = library.decisions
        decisions.decide(propose.rename(named("Ying Yong")[0].id, "Mayor Ying").decision)
        both = [named("Siemens Healthineers")[0].id, named("Siemens AG")[0].id]
        decisions.decide(propose.merge(both, "Siemens").decision)
        decisions.decide(propose.retype([named("Lingang")[0].id], Kind.FACILITY).decision)
        tower = Target(kind=Kind.FACILITY, name="Jin Mao Tower")
        decisions.decide(propose.watch("Jin Mao", tower).decision)
        decisions.undo(2)
        return decisions.decide(propose.remove([named("2018")[0].id]).decision)

    window.parts.commands.do(decide)
    window.parts.actions["history"].trigger()
    dialog = window.findChildren(HistoryDialog)[-1]
    wait(lambda: len(dialog.list.days.lines) == 5)
    dialog.list.selectionModel().setCurrentIndex(dialog.list.days.index(2, 0), Select.ClearAndSelect)
    return dialog


def binned(window: MainWindow) -> QWidget:
    opened(window)
    window.parts.tasks.run(
        Topic.SELECTED, lambda library: library.articles.ids(ArticleQuery(), 5), window.parts.commands.delete
    )
    wait(lambda: window.parts.status.counts.startswith("9 "))
    window.parts.actions["bin"].trigger()
    dialog = window.findChildren(BinDialog)[-1]
    wait(lambda: dialog.list.days.total == 5)
    return dialog


def backed_up(window: MainWindow) -> QWidget:
    opened(window)
    for day, reason in ((27, BackupReason.DAILY), (28, BackupReason.BY_HAND), (28, BackupReason.BEFORE_A_RESTORE)):
        moment = datetime(2024, 3, day, 18, 3).timestamp()
        with Library.open(window.parts.library, now=lambda moment=moment: moment) as library:  # type: ignore[misc]
            library.backups.add(reason)
    window.parts.actions["restore"].trigger()
    dialog = window.findChildren(BackupsDialog)[-1]
    wait(lambda: dialog.list.days.total == 3)
    wait(lambda: is_said("The library itself: {words}.", dialog.said.text()))
    dialog.list.selectionModel().setCurrentIndex(dialog.list.days.index(1, 0), Select.ClearAndSelect)
    return dialog


def decided(action: str) -> Callable[[MainWindow], QWidget]:
    """Return what opens the dialog of a verb about a name of the seed."""

    def state(window: MainWindow) -> QWidget:
        gong(window)
        window.commands.corrections.pointed = window.commands.corrections.subjects.current()
        return asked(window, action)

    return state


def this_is(window: MainWindow) -> QWidget:
    """Select a name in the text and say who it is."""
    gong(window)
    article = window.parts.navigator.article
    assert article
    start = article.text.index("Shanghai")
    span = (start, start + len("Shanghai"))
    window.commands.corrections.pointed = replace(
        window.commands.corrections.subjects.current(), article=article, selection=span
    )
    return asked(window, "this_is")


def merging_one(window: MainWindow) -> QWidget:
    """Type whom to merge one name with."""
    dialog = decided("merge")(window)
    assert isinstance(dialog, MergeDialog)
    dialog.picker.field.setText("xi")
    let_it_work(300)
    return dialog


def merging_under_another_name(window: MainWindow) -> QWidget:
    """Ask on the page that merges two names for another one by which both are to be called."""
    _merge(window, "Gong Zheng", "Shanghai")
    window.parts.pages.merge.get().sheet.another.click()
    return dialog_that_comes(window)


def asked(window: MainWindow, action: str) -> QWidget:
    window.parts.actions[action].trigger()
    return dialog_that_comes(window)


def dialog_that_comes(window: MainWindow) -> QWidget:
    wait(lambda: window.commands.corrections.dialog is not None)
    let_it_work(500)
    assert window.commands.corrections.dialog
    return window.commands.corrections.dialog


def context_menu(window: MainWindow) -> QWidget:
    gong(window)
    navigator = window.parts.navigator
    assert navigator.entity_id
    window.parts.name_signals.menu_requested.emit((navigator.entity_id,), window.mapToGlobal(QPoint(900, 300)))
    menu = QApplication.activePopupWidget()
    assert menu
    return menu


def several(window: MainWindow) -> None:
    """Select three names of the sidebar together, after one was renamed."""
    decided("rename")(window)
    dialog = window.commands.corrections.dialog
    assert isinstance(dialog, RenameDialog)
    dialog.field.setText("Gong Zheng, Mayor of Shanghai")
    let_it_work(200)
    dialog.accept()
    view = window.parts.entities.sidebar.view
    for row in range(3):
        index = view.model().index(row, 0, view.model().index(1, 0))
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def pointed_at_head(window: MainWindow) -> None:
    """Have the keys on the line under the headline."""
    opened(window)
    window.parts.reading.head.strip.setFocus()


def several_articles(window: MainWindow) -> None:
    """Select three articles of the list."""
    opened(window)
    view = window.parts.articles.focusProxy()
    assert view
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def names(window: MainWindow) -> None:
    """Turn the left to the names, and choose one of them."""
    opened(window)
    view = _names_view(window)
    wait(lambda: "Gong Zheng" in shown_names(view))
    view.move_to(shown_names(view).index("Gong Zheng"))
    page = window.parts.page
    wait(lambda: window.parts.center.currentWidget() is page.as_widget)
    let_it_work(300)


def news(window: MainWindow) -> None:
    """Let names and a saved search have been looked at before the articles came, and open one of the names."""
    opened(window)
    with Library.open(window.parts.library, now=lambda: LONG_AGO) as library:
        for name in ("Gong Zheng", "Shanghai", "Pudong", "Bernd Montag"):
            library.looks.at_names([entity_id(library, name)])
        library.saved_searches.save("Trains", "maglev")
        library.saved_searches.save("Zeppelins over Pudong", "zeppelin")
    window.parts.tasks.changed.emit(Changes(searches=True))
    view = _names_view(window)
    wait(lambda: "Gong Zheng" in shown_names(view))
    view.move_to(shown_names(view).index("Gong Zheng"))
    wait(lambda: window.parts.center.currentWidget() is window.parts.page)
    let_it_work(500)


def news_of_searches(window: MainWindow) -> None:
    """Turn back to the articles, above which the saved searches are."""
    news(window)
    window.parts.actions["show_articles"].trigger()
    let_it_work(500)


def shown_names(view: NamesView) -> list[str]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def _names_view(window: MainWindow) -> NamesView:
    """Turn the left to the names, and return their list once all of them are there."""
    window.parts.actions["show_names"].trigger()
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    wait(lambda: bool(pane.view.model().rowCount()) and is_said("All {n}", pane.chips.words))
    let_it_work(100)
    return pane.view


def names_by_alphabet(window: MainWindow) -> None:
    opened(window)
    _order_names(window, NameOrder.ALPHABET)


def newest_names(window: MainWindow) -> None:
    opened(window)
    _order_names(window, NameOrder.NEW)


def _order_names(window: MainWindow, order: NameOrder) -> NamesPane:
    _names_view(window)
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    pane.order.chosen.emit(order)
    let_it_work(300)
    return pane


def names_filtered(window: MainWindow) -> None:
    """Type a part of a name."""
    opened(window)
    pane = _order_names(window, NameOrder.MOST)
    pane.field.setFocus()
    QTest.keyClicks(pane.field, "shang")
    let_it_work(300)


def no_such_name(window: MainWindow) -> None:
    opened(window)
    pane = _order_names(window, NameOrder.MOST)
    pane.field.setFocus()
    QTest.keyClicks(pane.field, "zorro")
    let_it_work(300)


def no_names(window: MainWindow) -> None:
    """Look at the names of a library that has no article any more."""
    empty(window)
    window.parts.actions["show_names"].trigger()
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    wait(lambda: pane.message.button.isVisible())


def ten_thousand_names(window: MainWindow) -> None:
    """Scroll through very many names, of which some are long, or written from right to left."""
    opened(window)
    window.parts.tasks.change(_add_names)
    pane = _order_names(window, NameOrder.MOST)
    wait(lambda: pane.view.model().rowCount() > LOTS)
    let_it_work(500)


def _add_names(library: Library) -> Changes:
    others = "محمد بن سلمان", "北京市人民政府", "International Commission for the Protection of the Danube River", "Z"
    fill(library, LOTS, others)
    return Changes(entities=True)


def selected_names(window: MainWindow) -> None:
    """Select three names of the list."""
    names(window)
    view = _names_view(window)
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    let_it_work(200)


def editing(window: MainWindow) -> None:
    """Edit the date of the open article."""
    opened(window)
    window.parts.actions["edit_details"].trigger()
    form = window.parts.reading.head.form
    assert form
    form.go_to(Field.DATE)
    form.cells[Field.DATE].edit.setText("12 July 2023")


def details_of_many(window: MainWindow) -> None:
    """Import articles whose files are named by their dates, and look what would be read in those names."""
    opened(window)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "example.org")
        folder.mkdir()
        for name in FILE_NAMES:
            text = f"Of {name} and what came of it\n\nNobody had asked for it before, said one of them."
            (folder / f"{name}.txt").write_text(text, "utf-8")
        window.commands.files.take([folder])
        wait(lambda: is_said("{n} articles added", window.parts.notice.sentence))
    window.parts.notice.hide()
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.articles.ids(ArticleQuery(words="came of it")),
        lambda ids: window.commands.details.edit_many(ids, dates_from_names=True),
    )
    page = window.parts.details
    wait(lambda: page.place() is not None and page.sheet.accept.isEnabled())
    page.sheet.rows[Field.SOURCE].choose(How.SET)
    page.sheet.rows[Field.SOURCE].words.setText("example.org")
    let_it_work(800)


def changed_table(window: MainWindow) -> None:
    """Change names in an exported table, as in a spreadsheet, and look what would come of it."""
    opened(window)
    otherwise = {
        "Gong Zheng": ("name", "Gong Zheng (mayor)"), "Shanghai": ("tags", "to check; desk"),
        "Ying Yong": ("name", "08. Mrz"), "Lingang": ("kind", "facility"), "Frankfurt": ("kind", "town"),
        "Xi Jinping": ("name", "Bernd Montag"),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as home:
        with Library.open(window.parts.library) as library:
            exports.write("csv", library, Path(home, "out"), Request(ArticleQuery()))
        path = Path(home, "out", "entities.csv")
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            column, value = otherwise.get(row["name"], ("name", row["name"]))
            row[column] = value
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
        window.commands.name_table.look_at(path)
        wait(lambda: window.parts.center.currentWidget() is window.parts.name_table)
        wait(window.parts.name_table.sheet.accept.isEnabled)
    let_it_work(300)


def original(window: MainWindow) -> QWidget:
    opened(window)
    window.parts.actions["show_original"].trigger()
    wait(lambda: bool(window.findChildren(OriginalDialog)))
    return window.findChildren(OriginalDialog)[-1]


def versions_menu(window: MainWindow) -> QWidget:
    """Open the versions of the story that is open."""
    folded(window)
    window.commands.article_menu.update()
    menu = window.commands.article_menu.versions
    menu.popup(window.mapToGlobal(QPoint(500, 200)))
    return menu


WEB_PAGE = """<!doctype html><html lang="en"><head><title>The last ferry | Harbour Beacon</title>
<meta property="og:site_name" content="Harbour Beacon"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2021-03-03"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>The last ferry</h1><p>{}</p><p>{}</p></article>
<aside><h2>Most read</h2><p><a href="/1">Mayor opens bridge</a></p><p><a href="/2">Baker is first</a></p></aside>
<footer>© Harbour Beacon. All rights reserved. Subscribe to our newsletter.</footer></body></html>"""
FERRY = (
    "The last ferry left Fürth at noon on Wednesday, with nobody on board but its captain, Ben Rook, and a dog that had"
    " crossed the river every day for eleven years and would not be told that there is a bridge now.",
    "“I had hoped for a crowd”, Rook said as he tied the boat up in Erlangen. The town has bought it for one euro, and"
    " wants to make it a café, if somebody is found who knows how to moor it so that no coffee is spilt.",
)


def whole_page(window: MainWindow) -> QWidget:
    """Import a web page, and show all that it says."""
    opened(window)
    with tempfile.TemporaryDirectory() as home:
        page = Path(home, "the-last-ferry.html")
        page.write_text(WEB_PAGE.format(*FERRY), "utf-8")
        window.commands.files.take([page])
        wait(lambda: window.parts.status.counts.startswith("15 "))
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: library.articles.ids(ArticleQuery(words="ferry"))[0],
        window.parts.navigator.open_article,
    )
    wait(
        lambda: window.parts.navigator.article is not None and window.parts.navigator.article.title == "The last ferry"
    )
    window.commands.article_menu.update()
    window.parts.actions["show_whole_page"].trigger()
    wait(lambda: bool(window.findChildren(WholePageDialog)))
    return window.findChildren(WholePageDialog)[-1]


def web_page(window: MainWindow) -> None:
    """Show the article of that page."""
    whole_page(window).hide()


def description(window: MainWindow) -> QWidget:
    """Show how a download is laid out that no recipe knows."""
    opened(window)
    head = "Document {} of 3\nHarbour Beacon, 3 March 2021, page {}\nLENGTH: 64 words\n\n"
    with tempfile.TemporaryDirectory() as home:
        download = Path(home, "download.txt")
        download.write_text("\n".join(head.format(n, n + 3) + "\n".join(FERRY) + "\n" for n in (1, 2, 3)), "utf-8")
        window.commands.import_deeds.describe(str(download))
        wait(lambda: bool(window.findChildren(DescriptionDialog)))
    return window.findChildren(DescriptionDialog)[-1]


def appearance(window: MainWindow) -> QWidget:
    opened(window)
    return window.commands.view.appearance()


def preferences(window: MainWindow) -> Preferences:
    def nothing(*_: object) -> None:
        pass

    asked = Asked(nothing, ["en_core_web_sm"], nothing, lambda _, said, __: said(False))
    return preferences_of(window, asked)


def preferences_of(window: MainWindow, asked: Asked) -> Preferences:
    parts = window.parts
    keys = partial(KeysPage, parts.shortcuts, parts.settings, parts.theme)
    return Preferences(parts.settings, asked, keys, parts.theme, window)


def preferred_library(window: MainWindow) -> QWidget:
    dialog = preferences(window)
    dialog.tabs.turn_to(2)
    return dialog


def preferred_keys(window: MainWindow) -> QWidget:
    """Show the keys in Preferences, one of which is about to be given to something else."""
    dialog = preferences(window)
    dialog.show_keys()
    page = dialog.findChildren(KeysPage)[0]
    dialog.field.setText("article")
    page.table.selectRow(1)
    page.field.setKeySequence(QKeySequence("Ctrl+E"))
    return dialog


def citing_as_others(window: MainWindow) -> QWidget:
    """Show Preferences with a style of a file that was just tried."""

    def find(file: str, found: Callable[[str], None], _: object) -> None:
        found("Chicago Manual of Style 18th edition (notes and bibliography)")

    dialog = preferences_of(window, Asked(lambda *_: None, [], find, lambda _, said, __: said(True)))
    dialog.tabs.turn_to(2)
    dialog.show()
    dialog.findChildren(CitationField)[0].ask("/home/jane/Zotero/styles/chicago-notes-bibliography.csl")
    let_it_work(100)
    return dialog


def exported(action: str) -> Callable[[MainWindow], QWidget]:
    """Return what opens the dialog of exports at a name, at an article or at what the page is about."""

    def state(window: MainWindow) -> QWidget:
        gong(window)
        window.parts.actions[action].trigger()
        wait(lambda: any(one.page.toPlainText() for one in window.findChildren(ExportDialog)))
        wait(lambda: is_said("{n} articles", window.findChildren(ExportDialog)[-1].said.text()))
        return window.findChildren(ExportDialog)[-1]

    return state


def printed(scene: Callable[[MainWindow], object]) -> Callable[[MainWindow], QWidget]:
    """Return what opens the dialog that prints what a scene has in front."""

    def state(window: MainWindow) -> QWidget:
        scene(window)
        window.parts.actions["print"].trigger()
        wait(lambda: any(one.pages.sheets.images for one in window.findChildren(PrintDialog)))
        let_it_work(600)
        return window.findChildren(PrintDialog)[-1]

    return state


def shortcuts(window: MainWindow) -> QWidget:
    return ShortcutsSheet(window.parts.shortcuts, window.parts.theme, window)


@dataclass(frozen=True, slots=True)
class View:
    """Something to be seen: what its pictures are called, and how the window comes to show it."""

    name: str
    state: Callable[[MainWindow], QWidget | None]
    alone: bool = False  # a dialog or a menu, which looks the same whatever the size of the window


VIEWS = (
    View("", gong),
    View("first-start", opened),
    View("page", paged),
    View("together", together),
    View("three-together", three_together),
    View("together-by-others", unconnected),
    View("relations", related),
    View("relations-list", related_articles),
    View("relations-of-a-time", related_at_a_time),
    View("relations-none", unrelated),
    View("noted-name", noted_name),
    View("noted-pair", noted_pair),
    View("writing-name-note", writing_name_note, alone=True),
    View("compare", asked_with_whom, alone=True),
    View("page-lines", chosen),
    View("page-time", at_a_time),
    View("page-with", beside_a_firm),
    View("page-sorted", sorted_by_word),
    View("page-of-nothing", of_nothing),
    View("review", reviewed),
    View("review-surname", asked_who),
    View("beside-another", beside_another),
    View("why", explained),
    View("search", searched),
    View("completions", typed),
    View("operators", typing("au")),
    View("filter-values", typing("maglev place:sh")),
    View("filters", filtered),
    View("problem", typing("maglev person:Zorro date:soon ")),
    View("problem-bracket", typing("maglev (person:Zorro date:soon")),
    View("sorting", sorting, alone=True),
    View("saved-searches", saved),
    View("naming", naming),
    View("search-language", search_language, alone=True),
    View("narrowed", narrowed),
    View("nothing-found", nothing_found),
    View("find", finding),
    View("foreign", foreign),
    View("styles", styled),
    View("styles-end", styled_end),
    View("versions", folded),
    View("versions-unfolded", unfolded),
    View("versions-once", counted_once),
    View("versions-compared", compared),
    View("noted", noted),
    View("tagged", tagged),
    View("tags-coloured", coloured_tags),
    View("name-tagged", tagged_name),
    View("tag-menu", tag_menu, alone=True),
    View("tag-colours", tag_colors, alone=True),
    View("tag-merge", tag_dialog(typed="biomedicine"), alone=True),
    View("tag-delete", tag_dialog(), alone=True),
    View("typing-tag", typing_tag),
    View("tagging-several", tagging_several),
    View("notes", notes_page),
    View("groups", grouped),
    View("groups-name", grouped_around),
    View("similar", similar),
    View("story-line", in_a_story),
    View("text-alone", alone),
    View("welcome", welcomed),
    View("welcome-early", welcomed_early),
    View("privacy", private),
    View("manual", manual("README")),
    View("manual-chapter", manual("your-data")),
    View("manual-commands", manual("names", scrolled=0.4)),
    View("manual-found", manual("your-data", finding="backup")),
    View("manual-search", manual("README", searching="backup")),
    View("places", mapped),
    View("places-of-a-time", mapped_at_a_time),
    View("places-locate", locating),
    View("places-name", mapped_name),
    View("notes-coloured", coloured_notes),
    View("notes-none", no_notes),
    View("notes-lost", lost_note),
    View("placing-note", placing_note),
    View("writing-note", writing_note),
    View("selecting-passage", selecting_passage),
    View("pointed-at-head", pointed_at_head),
    View("editing", editing),
    View("several-articles", several_articles),
    View("names", names),
    View("news", news),
    View("news-of-searches", news_of_searches),
    View("names-by-alphabet", names_by_alphabet),
    View("newest-names", newest_names),
    View("names-filtered", names_filtered),
    View("no-such-name", no_such_name),
    View("names-selected", selected_names),
    View("merge-names", merging_two),
    View("merge-many", merging_six),
    View("no-names", no_names),
    View("ten-thousand-names", ten_thousand_names),
    View("edit-details", details_of_many),
    View("changed-table", changed_table),
    View("rename", decided("rename"), alone=True),
    View("merge", merging_under_another_name, alone=True),
    View("merge-one", merging_one, alone=True),
    View("split", decided("split"), alone=True),
    View("not-an-entity", decided("remove"), alone=True),
    View("this-is", this_is, alone=True),
    View("watch", decided("watch"), alone=True),
    View("not-the-same", decided("different"), alone=True),
    View("names-menu", context_menu, alone=True),
    View("several-names", several),
    View("importing", importing),
    View("empty", empty),
    View("left-out", left_out),
    View("changed-files", changed_files),
    View("watched-folders", watched_folders, alone=True),
    View("imports", imported),
    View("imports-running", importing_page),
    View("imports-columns", strange_columns),
    View("imports-none", no_imports),
    View("original", original, alone=True),
    View("whole-page", whole_page, alone=True),
    View("web-page", web_page),
    View("description", description, alone=True),
    View("versions-menu", versions_menu, alone=True),
    View("history", history, alone=True),
    View("bin", binned, alone=True),
    View("restore", backed_up, alone=True),
    View("appearance", appearance, alone=True),
    View("preferences", preferences, alone=True),
    View("preferred-library", preferred_library, alone=True),
    View("preferred-keys", preferred_keys, alone=True),
    View("citing-as-others", citing_as_others, alone=True),
    View("shortcuts", shortcuts, alone=True),
    View("export", exported("export"), alone=True),
    View("export-name", exported("export_name"), alone=True),
    View("print", printed(noted), alone=True),
    View("print-relations", printed_drawing(related), alone=True),
    View("print-places", printed_drawing(mapped_at_a_time), alone=True),
    View("print-groups", printed_text(grouped), alone=True),
    View("print-similar", printed_text(similar), alone=True),
    View("print-names", printed_text(names), alone=True),
    View("print-page", printed(paged), alone=True),
    View("print-notes", printed(notes_page), alone=True),
)
