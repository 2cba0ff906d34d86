"""Saying who some words name: here, in the other passages where they stand, and in articles to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton

from reader.model import Kind
from reader.ui.background.topics import Topic
from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.corrections.occurrences_view import OccurrencesView
from reader.ui.corrections.picker import EntityPicker
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, within
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.verbs.preview import is_longer

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import Occurrence, Spot
    from reader.ui.corrections.dialog_context import DialogContext

LISTED = 500  # passages
TALL = 34  # ems


class ThisIsDialog(DecisionDialog):
    """One look at the other passages, and Enter."""

    eager = False

    def __init__(self, context: DialogContext) -> None:
        super().__init__(context, tr("This Is"), tr("Mark"), 40, headed=False)
        article, span = context.subject.article, context.subject.span
        assert article
        assert span
        self._here: Spot = (article.id, *span)
        self._words = " ".join(article.text[slice(*span)].split())
        self._is_within = any(is_longer(mention, *span) for mention in article.mentions)
        self._more = False  # whether there are more passages than are listed
        self.picker = EntityPicker(context, self, new=True)
        self.view = OccurrencesView(context.theme, self)
        self.later = QCheckBox(tr("&Also in articles imported later"), self)
        self.later.setChecked(True)
        self._found = Label("", self)
        self.all, self.none = QPushButton(tr("A&ll"), self), QPushButton(tr("N&one"), self)
        self._lay_out()
        self.picker.changed.connect(self.ask)
        self.later.toggled.connect(self.ask)
        self.view.places.dataChanged.connect(lambda *_: self.ask())
        self.all.clicked.connect(lambda: self.view.places.tick_all(True))
        self.none.clicked.connect(lambda: self.view.places.tick_all(False))
        mention = context.subject.mention
        self.picker.begin(self._words, mention.kind if mention and context.subject.selection is None else Kind.PERSON)
        self.picker.setFocus()
        self._look_up()

    def _lay_out(self) -> None:
        self._found.setText(tr("“{words}” elsewhere", words=set_apart(self._words)))
        between = QHBoxLayout()
        between.addWidget(self._found, 1)
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            between.addWidget(button)
        self.body.addWidget(Label(tr("“{words}” is", words=set_apart(self._words)), self))
        self.body.addWidget(self.picker)
        self.body.addLayout(between)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.later)
        em = margin(self.font())
        open_at(self, 40 * em, TALL * em)

    def _look_up(self) -> None:
        words = self._words

        def read(library: Library) -> list[Occurrence]:
            return library.proposals.occurrences(
                words, LISTED + 2
            )  # this one, and one more to tell that there are more

        self.view.show_loading()
        self.context.run(Topic.OCCURRENCES, read, self._show_places, lambda error: self.say(told(error), alert=True))

    def _show_places(self, found: list[Occurrence]) -> None:
        others = [one for one in found if (one.article_id, one.start, one.end) != self._here]
        self._more = len(others) > LISTED
        self.view.show_places(tuple(others[:LISTED]))
        articles = len({one.article_id for one in others})
        among = within(articles, "article")
        for widget in (self.all, self.none):
            widget.setVisible(bool(others))
        self._found.setText(
            tr(
                "The {n} newest passages {in_articles}",
                "The {n} newest passages {in_articles}",
                n=LISTED,
                in_articles=among,
            )
            if self._more
            else tr(
                "{n} other passage {in_articles}", "{n} other passages {in_articles}", n=len(others), in_articles=among
            )
        )
        self.ask()

    def ask(self) -> None:
        self.later.setEnabled(not self._is_any_within())
        super().ask()

    def _is_any_within(self) -> bool:
        """Tell whether something is to be marked within a longer name, which no watched name would be."""
        return self._is_within or self.view.places.is_any_ticked_within()

    def _is_for_later(self) -> bool:
        return self.later.isChecked() and self.later.isEnabled()

    def request(self) -> Read | str:
        """Read nothing before Enter: what would be touched is on the screen."""
        target = self.picker.target()
        if target is None:
            return tr("Type who that is: an entity of the library, or a new one.")
        ticked = [self._here, *self.view.places.spots(ticked=True)]
        excepted = self.view.places.spots(ticked=False)
        words = self._words
        if self._is_for_later():
            return lambda library: library.proposals.watch(words, target, excepted)
        return lambda library: library.proposals.mark(ticked, target)

    def expected_reach(self) -> str:
        ticked = [self._here, *self.view.places.spots(ticked=True)]
        articles = len({article_id for article_id, *_ in ticked})
        said = tr(
            "{passages} {in_articles}", passages=count(len(ticked), "passage"), in_articles=within(articles, "article")
        )
        if self._is_any_within():
            return tr("{said}; within a longer name only those that are ticked can be marked", said=said)
        return (
            tr("{said}, and all that are not listed here", said=said) if self._more and self._is_for_later() else said
        )
