"""The current question, large, with the buttons that answer it: they stay in one place from question to question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.model.decision import Asks
from reader.ui.review.buttons import AnswerButton
from reader.ui.review.phrases import OTHER_NAME_TIP, READ_ONLY, no, question_words
from reader.ui.review.queue import Answer, Choice
from reader.ui.review.sides import Row, Side
from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import dim, space_letters
from reader.ui.widgets.lines import line_pitch
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import ConcordanceLine, Entity, Kind
    from reader.model.decision import Question
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

MOST = 9  # to choose from
HEIGHT = 13.5  # ems that names and sentences have
REASON_LINES = 2
WIDE = 44  # ems, from which on a reason has one line


class QuestionView(QWidget):
    """Says what was answered."""

    answered = Signal(object)  # Answer

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._question: Question | None = None
        self._name = ""  # that stays, where the user has chosen one of two
        self._chosen: int | None = None  # which of two names has the ring
        self._asked = Label("", self)
        self.sides = (Side(look, names, self), Side(look, names, self))
        self.rows = tuple(Row(look, names, digit, self) for digit in range(1, MOST + 1))
        self.reason = WrappedLabel(self.font(), REASON_LINES, self)
        self.obstacle = Label("", self)
        self.buttons = {
            Choice.SAME: AnswerButton(look, tr("Same"), "Y", self, first=True),
            Choice.DIFFERENT: AnswerButton(look, tr("Different"), "N", self),
            Choice.LATER: AnswerButton(look, tr("Later"), "H", self),
        }
        self.other_name = AnswerButton(look, tr("Keep other name"), "O", self)
        self.other_name.setToolTip(tip(tr(OTHER_NAME_TIP)))
        self._lay_out()
        self._connect()
        self._draw()

    # --- showing ---

    def show_question(self, question: Question, *, writable: bool) -> None:
        is_pair = question.asks is Asks.DUPLICATES
        if self._question is None or question.ids != self._question.ids:
            self._chosen, self._name = None, ""
        self._question = question = replace(question, name=self._name or question.name)
        self._asked.setText(question_words(question).upper())
        self._asked.setAccessibleName(question_words(question))
        self.reason.setText(told(question.reason))
        self.reason.setToolTip(tip(told(question.reason)))
        self.obstacle.setText("" if writable else tr(READ_ONLY))
        self.sides[0].show_entity(question.entities[0], question.entities[0].kind, _first(question.samples))
        self.sides[1].setVisible(is_pair)
        self._several.setVisible(not is_pair)
        if is_pair:
            self.sides[1].show_entity(question.entities[1], question.entities[1].kind, question.samples[1])
        else:
            self._show_rows(question)
        for side in self.sides:
            side.set_kept(is_pair and side.entity is not None and side.entity.name == question.name)
        self._show_buttons(question, writable=writable)
        self._show_chosen()

    def _show_rows(self, question: Question) -> None:
        offers = list(_offers(question))[:MOST]
        for row, offer in zip(self.rows, offers, strict=False):
            row.show_choice(*offer, of_kind=question.asks is Asks.KIND)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(offers))

    def _show_buttons(self, question: Question, *, writable: bool) -> None:
        self.buttons[Choice.SAME].setVisible(question.asks is Asks.DUPLICATES)
        self.buttons[Choice.DIFFERENT].set_words(no(question))
        names = {entity.name for entity in question.entities}
        self.other_name.setVisible(question.asks is Asks.DUPLICATES and len(names) > 1)
        for button in (*self.buttons.values(), *self.rows, self.other_name):
            button.setEnabled(writable)

    # --- what keys do ---

    def keep_other_name(self) -> None:
        """Let the other of two names be the one that stays."""
        if self._question and self.other_name.isEnabled() and not self.other_name.isHidden():
            one, other = (entity.name for entity in self._question.entities)
            self._name = one if self._question.name == other else other
            self.show_question(self._question, writable=True)

    def answer(self, choice: Choice) -> None:
        """Answer by one of the buttons, if it is there."""
        button = self.buttons[choice]
        if self._question and button.isEnabled() and not button.isHidden():
            self.answered.emit(Answer(self._question, choice))

    def choose(self, number: int) -> None:
        """Answer by one of several names or kinds, counted from 0."""
        row = self.rows[number]
        if self._question and row.isEnabled() and not self._several.isHidden() and not row.isHidden():
            self.answered.emit(Answer(self._question, Choice.SAME, number))

    def choose_side(self, number: int) -> None:
        """Say which of two names Enter opens."""
        self._chosen = 0 if self.sides[number].isHidden() else number
        self._show_chosen()

    def open_chosen(self) -> None:
        if (entity := self.sides[self._chosen or 0].entity) is not None:
            self._names.opened.emit(entity.id)

    def _show_chosen(self) -> None:
        for number, side in enumerate(self.sides):
            side.set_chosen(number == self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for as many lines as a reason may have, so that nothing below it ever moves."""
        super().resizeEvent(event)
        lines = 1 if self.width() >= WIDE * margin(self.font()) else REASON_LINES
        self.reason.set_most(lines)
        self.reason.setFixedHeight(round(lines * line_pitch(self.reason.font())))

    # --- what it is made of ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        self._asked.setFont(space_letters(scale(self.font(), SMALL)))
        self._several = QWidget(self)
        rows = QVBoxLayout(self._several)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in self.rows:
            rows.addWidget(row, 100)
        rows.addStretch(1)
        about = QWidget(self)
        about.setFixedHeight(round(HEIGHT * em))
        beside = QHBoxLayout(about)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(em)
        for widget, stretch in ((self.sides[0], 1), (self.sides[1], 1), (self._several, 1)):
            beside.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(0.6 * em))
        column.addLayout(self._head())
        for part in (self.reason, about):
            column.addWidget(part)
        column.addLayout(self._answers(em))
        self.obstacle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _head(self) -> QHBoxLayout:
        """Put what is asked beside the choice of the other name, whose room stays where there is none."""
        policy = self.other_name.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        self.other_name.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(margin(self.font()))
        head.addWidget(self._asked, 1)
        self._asked.setWordWrap(True)
        head.addWidget(self.other_name)
        return head

    def _answers(self, em: int) -> QHBoxLayout:
        answers = QHBoxLayout()
        answers.setSpacing(em // 2)
        for button in self.buttons.values():
            answers.addWidget(button)
        answers.addSpacing(em // 2)
        answers.addWidget(self.obstacle, 1)
        return answers

    def _connect(self) -> None:
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _=False, choice=choice: self.answer(choice))
        self.other_name.clicked.connect(self.keep_other_name)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, number=number: self.choose(number))
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for label in (self._asked, self.obstacle):
            dim(label, self._look)


def _offers(question: Question) -> Iterator[tuple[Entity, Kind, ConcordanceLine | None]]:
    """Yield what a digit chooses: who it may be, or which kind."""
    if question.asks is Asks.SURNAME:
        yield from ((entity, entity.kind, line) for entity, line in list(_entities_with_samples(question))[1:])
    elif question.asks is Asks.KIND:
        entities = question.entities if len(question.entities) > 1 else question.entities * len(question.kinds)
        yield from zip(entities, question.kinds, question.samples, strict=True)


def _entities_with_samples(question: Question) -> Iterator[tuple[Entity, ConcordanceLine | None]]:
    yield from zip(question.entities, question.samples, strict=True)


def _first(samples: tuple[ConcordanceLine | None, ...]) -> ConcordanceLine | None:
    return samples[0] if samples else None
