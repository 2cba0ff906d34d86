"""The review: the question in front of the reader large, the others below; answered by one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.background.topics import Topic
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.review.phrases import CLOSE, LOOKING, NOTHING
from reader.ui.review.place import PLACE
from reader.ui.review.question_view import QuestionView
from reader.ui.review.questions_list import QuestionsList
from reader.ui.review.queue import Answer, Choice, Queue
from reader.ui.style.foreign_text import one_line
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.column_sheet import column_in
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.links import Link
from reader.ui.widgets.message import Message

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes
    from reader.model.decision import Question
    from reader.ui.chrome.page_context import PageContext

SHOWN = 50  # questions that are read at once
COUNTED = 99
WIDEST = 56  # ems
PAGE = 8  # rows
ANSWERS = {Qt.Key.Key_Y: Choice.SAME, Qt.Key.Key_N: Choice.DIFFERENT, Qt.Key.Key_H: Choice.LATER}
STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1, Qt.Key.Key_K: -1, Qt.Key.Key_J: +1,
    Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: +PAGE, Qt.Key.Key_Home: -SHOWN, Qt.Key.Key_End: +SHOWN,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read:
    """What the library says of the review."""

    questions: list[Question]
    count: int
    unexamined: int


def read(library: Library) -> Read:
    review = library.review
    return Read(review.questions(SHOWN), review.count(COUNTED + 1), review.left())


class ReviewPage(OnlyPage):
    """Says what was answered."""

    only_place = PLACE
    answered = Signal(object)  # Answer

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._tasks = context.tasks
        self._look = context.look
        self.queue = Queue()
        self.writable = True
        self._body = QWidget()
        self.question = QuestionView(self._look, context.names, self._body)
        self.list = QuestionsList(self._look, self._body)
        self.tally = Label("", self._body)
        self._close = Link(self._look, tr(CLOSE), self._body, quiet=True)
        self._message = Message(self._look, tr(LOOKING))
        for state in (self._body, self._message):
            self.addWidget(state)
        self.setAccessibleName(tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        self._draw()
        self.setCurrentWidget(self._message)

    @property
    def message(self) -> str:
        """What is said where there is no question, empty where there is."""
        return self._message.sentence if self.currentWidget() is self._message else ""

    def show_place(self, _: PagePlace) -> None:
        """Show the questions of the last time until the library has said which there are now."""
        self._is_open = True
        self.refresh()
        self.arrived.emit()

    def refresh(self, _: Changes | None = None) -> None:
        """Ask the library what is to be asked now."""
        self._tasks.run(Topic.REVIEW, read, self._show_read, self._fail)

    def settle(self, answer: Answer) -> None:
        """Know that an answer is in the library."""
        self.queue.settle(answer)

    def give_up(self) -> None:
        """Ask again what could not be written, as soon as the library is looked at again."""
        self.queue.give_up()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Go to the question: there is nothing that could be searched."""
        self.setFocus()

    def turn(self, by: int) -> None:
        self._go(self.queue.at + by * PAGE)

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Do nothing: there is no text that could be selected."""

    def select_all(self) -> None:
        """Do nothing, for the same reason."""

    # --- showing ---

    def _show_read(self, found: Read) -> None:
        self.queue.load(found.questions)
        more = found.count > COUNTED
        words = [
            tr("more than {n} question", "more than {n} questions", n=COUNTED)
            if more
            else count(found.count, "question")
        ]
        if found.unexamined:
            words.append(tr("{n} name not looked at yet", "{n} names not looked at yet", n=found.unexamined))
        self.tally.setText(" · ".join(words))
        self._message.say(tr(LOOKING) if found.unexamined else tr(NOTHING), tr(CLOSE))
        self._show()

    def _show(self) -> None:
        current = self.queue.current
        if current is None:
            self._turn_to(self._message)
            return
        self.question.show_question(current, writable=self.writable)
        self.list.show_questions(self.queue.questions, self.queue.at)
        self.setAccessibleDescription(one_line(told(current.reason)))
        self._turn_to(self._body)

    def _fail(self, error: ReaderError) -> None:
        self._message.say(told(error), tr("Try Again"))
        self._turn_to(self._message)

    def _close_or_try_again(self) -> None:
        if self._message.button.text() == tr(CLOSE):
            self.left.emit()
        else:
            self.refresh()

    def _turn_to(self, state: QWidget) -> None:
        self.setCurrentWidget(state)

    def _take(self, answer: Answer) -> None:
        self.queue.take(answer)
        if not self.queue.questions:
            self._message.say(tr(NOTHING), tr(CLOSE))
        self._show()
        self.answered.emit(answer)

    def _go(self, at: int) -> None:
        self.queue.go(at)
        self._show()

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Keep letters and digits from the window: here they are answers, or nothing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not _is_plain(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in STEPS:
            self._go(self.queue.at + STEPS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.question.choose_side(int(key == Qt.Key.Key_Right))
        elif key in ENTER:
            self.question.open_chosen()
        else:
            self._answer(key)

    def _answer(self, key: Qt.Key) -> None:
        question = self.queue.current
        if question is None:
            return
        if key == Qt.Key.Key_O:
            self.question.keep_other_name()
        elif key in ANSWERS:
            self.question.answer(ANSWERS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.question.choose(key - Qt.Key.Key_1)

    # --- what it is made of ---

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Review"), self._body))
        head.addWidget(self.tally)
        head.addStretch()
        head.addWidget(self._close)
        column = column_in(self._body, WIDEST)
        column.setContentsMargins(em, em, em, 0)
        column.setSpacing(em)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(Heading(self._look, tr("To be asked"), self._body))
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.question.answered.connect(self._take)
        self.list.row_chosen.connect(self._go)
        self._close.clicked.connect(self.left)
        self._close.setToolTip(tr("Back to the article (Esc)"))
        self._message.pressed.connect(self._close_or_try_again)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for widget in (self, self._body, self._message):
            paint_ground(widget, self._look.colors, self._look.colors.page)
        dim(self.tally, self._look)


def _is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key is pressed alone that the review may have a meaning for."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    key = event.key()
    return bool(event.text().strip()) or key in (*STEPS, *ENTER, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)
