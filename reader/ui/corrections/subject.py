"""What a verb is about to act on: the names that are pointed at, where they stand, or words selected in the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.model import Article, Mention
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.left_pane import LeftPane
    from reader.ui.entities.pane import EntityPane

LONGEST = 120  # code points of a name
AROUND = " \t\n\u00a0,;:!?\"“”„‘’'«»—–-"  # what may be selected with a name and is none of it


@dataclass(frozen=True, slots=True)
class Subject:
    """Names, and how near they were pointed at."""

    entity_ids: tuple[int, ...] = ()
    article: Article | None = None  # that is open and in front
    mention: Mention | None = None  # the very one in it
    selection: tuple[int, int] | None = None  # selected in it
    article_ids: tuple[int, ...] = ()  # selected in the list, or on the page of the name

    @property
    def one(self) -> int | None:
        """The only name that is pointed at."""
        return self.entity_ids[0] if len(self.entity_ids) == 1 else None

    @property
    def span(self) -> tuple[int, int] | None:
        """What a name is to be given to: the words selected, or else the mention."""
        if self.selection or self.mention is None:
            return self.selection
        return self.mention.start, self.mention.end

    def is_named_here(self, entity_id: int) -> bool:
        """Tell whether the open article mentions it."""
        return self.article is not None and any(one.entity_id == entity_id for one in self.article.mentions)


class Subjects:
    """Tells what the keys and the selections of one window point at."""

    def __init__(
        self,
        navigator: Navigator,
        center: CenterStack,
        left: LeftPane,
        articles: ArticleListPane,
        entities: EntityPane,
    ) -> None:
        self._navigator = navigator
        self._center = center
        self._left = left
        self._articles = articles
        self._entities = entities

    def current(self, entity_ids: tuple[int, ...] = ()) -> Subject:
        """Return what is pointed at now, but for the entities where they are given."""
        navigator, in_middle = self._navigator, not entity_ids and self._center.has_focus()
        if not entity_ids:
            current = () if navigator.entity_id is None else (navigator.entity_id,)
            chosen = self._left.chosen_ids() or self._entities.chosen_ids()
            entity_ids = current if in_middle else chosen or current
        selection = self._center.front.selection()
        if navigator.page or navigator.article is None:
            of_page = entity_ids == (navigator.page_id,)
            return Subject(entity_ids, article_ids=selection.article_ids if of_page else ())
        rows = self._articles.selected_ids()
        is_of_it = selection.article_id == navigator.article.id  # and not of the one before, which is still shown
        words = whole_words(navigator.article.text, *selection.span) if selection.span and is_of_it else None
        subject = Subject(entity_ids, navigator.article, None, words, tuple(rows) if len(rows) > 1 else ())
        return self._nearer(subject) if in_middle else subject

    def in_text(self, entity_ids: tuple[int, ...]) -> Subject:
        """Return what is pointed at in the text: the mention that the reader is at where it is of these entities."""
        return self._nearer(self.current(entity_ids))

    def _nearer(self, subject: Subject) -> Subject:
        selection = self._center.front.selection()
        mention = selection.mention if subject.article and subject.article.id == selection.article_id else None
        return replace(subject, mention=mention if mention and mention.entity_id in subject.entity_ids else None)


def whole_words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a selection with the whole of its words and without what stands around them; None where it is no name."""
    while start and start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    while start < end and text[start] in AROUND:
        start += 1
    while start < end and text[end - 1] in AROUND:
        end -= 1
    return (start, end) if 0 < end - start <= LONGEST and "\n\n" not in text[start:end] else None
