"""What of a window can be exported or printed now: the name, the pair, the article, the selection, notes, the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.model import ArticleQuery, NoteQuery
from reader.ui.background.topics import Topic
from reader.ui.browsing.trail import ALL
from reader.ui.style.translation import tr
from reader.ui.widgets.spans import time_words

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.corrections.entity_lookup import EntityLookup
    from reader.ui.corrections.subject import Subject
    from reader.ui.dialogs.export_choice import Choice
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.notes.page import NotesPage
    from reader.ui.relations.page import RelationsPage

NAME, TOGETHER, ALONE, ARTICLE, SELECTED, NOTES, LIST, LIBRARY = range(8)
PAIR = 2  # names
MOST_TOGETHER = 4  # names that articles are to have all
Open = Callable[["Sequence[Choice]", int], None]  # what opens a dialog at one of the choices


class ExportChoices:
    """Knows what is in front, and what was pointed at."""

    def __init__(
        self,
        navigator: Navigator,
        articles: ArticleListPane,
        notes: LatePage[NotesPage],
        entity: LatePage[EntityPage],
        relations: LatePage[RelationsPage],
        subject: Callable[[], Subject],
        lookup: EntityLookup,
    ) -> None:
        self._navigator = navigator
        self._articles = articles
        self._notes = notes
        self._entity = entity
        self._relations = relations
        self._subject = subject
        self._lookup = lookup

    def offer_page(self, show: Open, *, or_names: bool = False) -> None:
        """Offer what the page in front is about, or several names where the keys are on such, if these are wanted."""
        page, current = self._navigator.here().page, self._navigator.entity_id
        selected = self._subject().entity_ids
        if or_names and len(selected) > 1:
            self._offer(ALONE, selected, show)
        elif page is None:
            self.offer_articles(show)
        elif page.page == self._relations.name:
            self._offer(ALONE, self._relations.get().name_ids, show, page.narrowing)
        elif page.entity_ids:
            ids = *page.entity_ids, *page.narrowing.with_ids
            words = self._entity.get().words if page.page == self._entity.name else ""
            self._offer(TOGETHER if len(ids) > 1 else NAME, ids, show, page.narrowing, words)
        else:
            self._offer(NOTES if page.page == self._notes.name else LIST, _ids(current), show)

    def offer_articles(self, show: Open) -> None:
        """Offer the articles that are selected, or the open one."""
        several = len(self._articles.selected_ids()) > 1
        self._offer(SELECTED if several else ARTICLE, _ids(self._navigator.entity_id), show)

    def offer_name(self, show: Open) -> None:
        """Offer the name that is pointed at, or all that are selected; of one, the pair with the current name, too."""
        ids, current = self._subject().entity_ids, self._navigator.entity_id
        if len(ids) == 1 and current not in (None, *ids):
            ids = *ids, *_ids(current)
            self._offer(NAME, ids, show)
        else:
            self._offer(ALONE if len(ids) > 1 else NAME, ids, show)

    def _offer(
        self, preset: int, entity_ids: tuple[int, ...], show: Open, narrowing: Narrowing = ALL, words: str = ""
    ) -> None:
        def open_at_preset(entities: Sequence[Entity]) -> None:
            choices = [*self._choices(entities, narrowing, words)]
            show(choices, next(number for number in (preset, LIST, LIBRARY) if not choices[number].why_not))

        if entity_ids:
            self._lookup.look_up(Topic.EXPORTED_NAME, entity_ids, open_at_preset)
        else:
            open_at_preset(())

    def _choices(self, entities: Sequence[Entity], narrowing: Narrowing, words: str) -> Iterator[Choice]:
        """Yield what can be exported; of names the articles of the time and with the words that their page shows."""
        from reader.exports.export import Request
        from reader.ui.dialogs.export_choice import Choice

        query, article = self._navigator.list.query, self._navigator.article
        selected = tuple(self._articles.selected_ids())
        yield _about(entities[:1], tr("This name"), "" if entities else tr("none is chosen"), narrowing, words)
        several = "" if len(entities) > 1 else tr("one name only") if entities else tr("none is chosen")
        too_many = tr("more than four") if len(entities) > MOST_TOGETHER else several
        label = tr("These names") if len(entities) > PAIR else tr("This pair")
        yield _about(entities[:MOST_TOGETHER], label, too_many, narrowing, words)
        ids = tuple(entity.id for entity in entities)
        alone = tr("This {n} name alone", "These {n} names alone", n=len(ids)) if ids[1:] else tr("These names alone")
        yield Choice(alone, Request(ArticleQuery(_words_of(narrowing, words)), names_alone=ids), "names", several)
        if article:
            yield Choice(tr("This article"), Request(ids=(article.id,)), file_name(article.title), articles=1)
        else:
            yield Choice(tr("This article"), Request(ids=()), "", tr("none is open"))
        amount = len(selected) if len(selected) > 1 else None
        few = "" if amount else tr("only one") if selected else tr("none is")
        yield Choice(tr("Selected articles"), Request(ids=selected), "articles", few, amount)
        shown = self._navigator.page is not None and self._navigator.page.page == self._notes.name
        notes = self._notes.get().query if shown else NoteQuery()
        yield Choice(tr("All notes") if notes == NoteQuery() else tr("These notes"), Request(notes=notes), "notes")
        is_all = query == ArticleQuery(order=query.order)
        yield Choice(tr("This list"), Request(query), "articles", tr("the whole library") if is_all else "")
        yield Choice(tr("Whole library"), Request(ArticleQuery(order=query.order)), "library")


def _words_of(narrowing: Narrowing, words: str) -> str:
    return " ".join(filter(None, (words, narrowing.words)))


def _about(entities: Sequence[Entity], label: str, why_not: str, narrowing: Narrowing, words: str) -> Choice:
    from reader.exports.export import Request
    from reader.exports.report import joined_names
    from reader.ui.dialogs.export_choice import Choice

    ids, names = tuple(one.id for one in entities), joined_names([one.name for one in entities])
    called = (
        label if why_not else ", ".join(filter(None, (label, names, time_words(narrowing), words and f"“{words}”")))
    )
    query = ArticleQuery(_words_of(narrowing, words), entity_ids=ids)
    return Choice(called, Request(query, about=ids), file_name(names), why_not)


def _ids(entity_id: int | None) -> tuple[int, ...]:
    return () if entity_id is None else (entity_id,)


def file_name(words: str) -> str:
    """Return what a file about something is called: "gong-zheng"."""
    from reader.folders import FileNames

    return FileNames().name(words, "").lower().replace(" ", "-")
