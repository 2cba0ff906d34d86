"""What a page in the middle of the window is handed, whatever it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.browsing.lens import LensSignals
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.browsing.note_signals import NoteSignals
    from reader.ui.browsing.tag_signals import TagSignals
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.style.text_settings import TextSettings
    from reader.ui.style.theme import Look


@dataclass(frozen=True, slots=True)
class PageContext:
    """By these a page asks the library, looks as the reader wants it, and says what its user wants."""

    tasks: Tasks
    look: Look
    text: TextSettings
    names: NameSignals
    articles: ArticleSignals
    notes: NoteSignals
    tags: TagSignals
    lenses: LensSignals
    notice: NoticeBar
