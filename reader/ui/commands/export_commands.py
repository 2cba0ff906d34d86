"""Offers what can be exported now: the name, the article, the selection, the list or the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.model import ArticleQuery
from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.entity_lookup import EntityLookup
    from reader.ui.corrections.subject import Subject
    from reader.ui.dialogs.export_dialog import Choice
    from reader.ui.style.theme import Theme

NAME, ARTICLE, SELECTED, LIST, LIBRARY = range(5)


class ExportActions:
    """Opens the dialog at what is in front, or at what was pointed at."""

    def __init__(
        self,
        navigator: Navigator,
        articles: ArticleListPane,
        subject: Callable[[], Subject],
        lookup: EntityLookup,
        tasks: Tasks,
        notice: NoticeBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        self._navigator = navigator
        self._articles = articles
        self._subject = subject
        self._lookup = lookup
        self._tasks = tasks
        self._notice = notice
        self._theme = theme
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"export": self.export, "export_articles": self.export_articles, "export_name": self.export_name}

    def export(self) -> None:
        """Offer what the page in front is about."""
        selected = len(self._articles.selected_ids()) > 1
        if self._navigator.page:
            self._open(NAME if self._navigator.page_id is not None else LIST, self._navigator.page_id)
        else:
            self._open(SELECTED if selected else ARTICLE, self._navigator.entity_id)

    def export_articles(self) -> None:
        """Offer the articles that are selected, or the open one."""
        self._open(SELECTED if len(self._articles.selected_ids()) > 1 else ARTICLE, self._navigator.entity_id)

    def export_name(self) -> None:
        """Offer the name that is pointed at."""
        self._open(NAME, self._subject().one)

    def _open(self, preset: int, entity_id: int | None) -> None:
        if entity_id is None:
            self._show(preset, ())
        else:
            self._lookup.look_up(Topic.EXPORTED_NAME, (entity_id,), lambda entities: self._show(preset, entities))

    def _show(self, preset: int, entities: Sequence[Entity]) -> None:
        from reader.ui.dialogs.export_dialog import ExportDialog  # behind the first frame, with all exports

        choices = [*self._choices(entities)]
        preset = next(number for number in (preset, LIST, LIBRARY) if not choices[number].why_not)
        dialog = ExportDialog(choices, preset, self._tasks, self._theme, self._window)
        dialog.exported.connect(self._notice.say)
        dialog.open()

    def _choices(self, entities: Sequence[Entity]) -> Iterator[Choice]:
        from reader.exports.export import Request
        from reader.ui.dialogs.export_dialog import Choice

        query, article = self._navigator.list.query, self._navigator.article
        ids, selected = tuple(one.id for one in entities), tuple(self._articles.selected_ids())
        name = entities[0].name if entities else ""
        about = Request(ArticleQuery(entity_ids=ids), about=ids)
        called = f"This name, {name}" if name else "This name"
        yield Choice(called, about, file_name(name), "" if name else "none is chosen")
        if article:
            yield Choice("This article", Request(ids=(article.id,)), file_name(article.title), articles=1)
        else:
            yield Choice("This article", Request(ids=()), "", "none is open")
        amount = len(selected) if len(selected) > 1 else None
        few = "" if amount else "only one" if selected else "none is"
        yield Choice("Selected articles", Request(ids=selected), "articles", few, amount)
        is_all = query == ArticleQuery(order=query.order)
        yield Choice("This list", Request(query), "articles", "the whole library" if is_all else "")
        yield Choice("Whole library", Request(ArticleQuery(order=query.order)), "library")


def file_name(words: str) -> str:
    """Return what a file about something is called: "gong-zheng"."""
    from reader.folders import FileNames

    return FileNames().name(words, "").lower().replace(" ", "-")
