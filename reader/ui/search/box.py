"""The search box: says what is typed as it is typed, and offers how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.text.query import is_beyond_mending
from reader.ui.background.topics import Topic
from reader.ui.search.field import SearchField
from reader.ui.search.popup import CompletionPopup
from reader.ui.search.problem_note import ProblemNote
from reader.ui.style.translation import told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model import Completion, QueryProblem
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

Key = Qt.Key
SOON = 30  # milliseconds from a key to its completions: what is found comes first, and is painted undisturbed
PAUSE = 600  # milliseconds without a key until it is said what cannot be understood
OFFERED = 8  # completions


class SearchBox(SearchField):
    """Keeps the focus while completions lie below it, and hands them its keys."""

    searched = Signal(str)  # each change by the user, and Enter
    accepted = Signal()  # Enter: the words stay, the user moves on
    entity_chosen = Signal(int)
    problems_changed = Signal(object)  # list of sentences to be told elsewhere, since nobody looks here

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tasks = tasks
        self._popup: CompletionPopup | None = None
        self._note = ProblemNote(theme, self)
        self._problems: list[str] = []
        self._is_completing = self._tab_waits = False
        self._complete_soon = QTimer(self, singleShot=True, interval=SOON)
        self._complete_soon.timeout.connect(self._complete)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(lambda: self._understand(finished=False))
        self.textEdited.connect(lambda _: self._search())
        self.textChanged.connect(lambda _: self._forget_problems())
        self.cross.triggered.connect(self._clear)

    def show_words(self, words: str) -> None:
        """Show words that were not typed here, without a word of them."""
        self._close_popup()
        if words != self.text():
            self.setText(words)

    def type(self, words: str) -> None:
        """Search for words as if they were typed."""
        self.setFocus()
        self.setText(words)
        self._search()

    def is_offering(self) -> bool:
        """Tell whether completions are shown."""
        return self._popup is not None and self._popup.isVisible()

    # --- typing ---

    def _search(self) -> None:
        self._tasks.forget(Topic.COMPLETIONS)
        self.searched.emit(self.text())
        self._tab_waits = False
        if self.text().strip():
            self._is_completing = True
            self._complete_soon.start()
        else:
            self._close_popup()

    def _forget_problems(self) -> None:
        """Say nothing while one types what may still be understood."""
        if is_beyond_mending(self.text()):
            self._pause.start(0)
        else:
            self._show_problems([])
            self._pause.start(PAUSE)

    def _understand(self, *, finished: bool) -> None:
        """Look what of the words cannot be understood, where they go on or will not."""
        self._pause.stop()
        words = self.text()
        if words.strip():
            self._tasks.run(
                Topic.INTERPRETATION,
                lambda library: library.search.interpret(words, finished=finished),
                lambda reading: self._show_problems(reading.problems if words == self.text() else ()),
                lambda _: None,
            )

    def _show_problems(self, problems: Sequence[QueryProblem]) -> None:
        self._problems = list(dict.fromkeys(told(problem.sentence) for problem in problems))
        self._tell_problems()

    def _tell_problems(self) -> None:
        """Tell them where the user looks: here while one types, else wherever what was found is shown."""
        here = self.hasFocus()
        self._note.say(self._problems if here else [], self._lowest)
        self.problems_changed.emit([] if here else self._problems)

    @property
    def _lowest(self) -> QWidget:
        """What lies lowest of what is offered here."""
        return self._popup if self._popup and self.is_offering() else self

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.lie_below(self._lowest)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._note.lie_below(self._lowest)

    def _complete(self) -> None:
        words = self.text()
        if not words.strip():
            self._close_popup()
            return
        self._tasks.run(
            Topic.COMPLETIONS,
            lambda library: library.search.completions(words, OFFERED),
            lambda completions: self._offer(words, completions),
        )

    def _offer(self, words: str, completions: Sequence[Completion]) -> None:
        """Show what the library offers, unless the words were changed, chosen or left meanwhile."""
        if words != self.text() or not self.hasFocus():
            return
        self._is_completing = False
        popup = self._popup_here()
        was_open = popup.isVisible()
        popup.show_under(self, completions)
        if popup.isVisible() and not was_open:
            self._application().installEventFilter(self)
        elif not popup.isVisible():
            self._close_popup()
        self._tell_problems()
        if self._tab_waits:
            self._take_completion()

    def _choose(self, completion: Completion) -> None:
        self._close_popup()
        if completion.entity and completion.goes_there:
            self.clear()
            self.searched.emit("")
            self.entity_chosen.emit(completion.entity.id)
        else:
            self.setText(completion.text if completion.text.endswith((":", " ")) else f"{completion.text} ")
            self._search()

    def _accept(self) -> None:
        self._close_popup()
        self.searched.emit(self.text())
        self._understand(finished=True)
        self.accepted.emit()

    def _clear(self) -> None:
        self._close_popup()
        self.clear()
        self.searched.emit("")

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Take Tab while there is something to complete, and Esc from the window's shortcuts while it is of use."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Key.Key_Tab and self._take_completion():
                return True
            if (
                event.type() == QEvent.Type.ShortcutOverride
                and event.key() == Key.Key_Escape
                and self._has_use_of_esc()
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[Key, Callable[[], bool]] = {
            Key.Key_Down: lambda: self._go(+1),
            Key.Key_Up: lambda: self._go(-1),
            Key.Key_Escape: self._escape,
            Key.Key_Return: self._enter,
            Key.Key_Enter: self._enter,
        }
        act = acts.get(Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if act is None:
            super().keyPressEvent(event)
        elif act():
            event.accept()
        else:
            event.ignore()

    def _go(self, by: int) -> bool:
        if self._popup and self.is_offering():
            self._popup.step(by)
            self.setAccessibleDescription(self._popup.description())
        else:
            self._complete()
        return True

    def _enter(self) -> bool:
        if not self._choose_highlighted():
            self._accept()
        return True

    def _escape(self) -> bool:
        if self.is_offering():
            self._close_popup()
            return True
        if self.text():
            self._clear()
            return True
        return False

    def _has_use_of_esc(self) -> bool:
        return self.is_offering() or bool(self.text())

    def _take_completion(self) -> bool:
        """Take the highlighted completion, or else the first; one that is still looked up is taken when it is there."""
        if self.is_offering() and self._popup:
            self._choose(self._popup.highlighted_completion() or self._popup.first())
            return True
        self._tab_waits = self._is_completing
        return self._tab_waits

    def _choose_highlighted(self) -> bool:
        completion = self._popup.highlighted_completion() if self._popup and self.is_offering() else None
        if completion:
            self._choose(completion)
        return completion is not None

    # --- the popup ---

    def _popup_here(self) -> CompletionPopup:
        if self._popup is None or self._popup.parentWidget() is not self.window():
            self._popup = CompletionPopup(self._theme, self.window())
            self._popup.chosen.connect(self._choose)
        self._popup.setFont(self.font())
        return self._popup

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application
        return application

    def _close_popup(self) -> None:
        self._is_completing = self._tab_waits = False
        self._complete_soon.stop()
        self._application().removeEventFilter(self)
        if self._popup:
            self._popup.hide()
        self.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the popup when the mouse is pressed anywhere else, or the window goes from under it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if not self._is_ours(event.globalPosition().toPoint()):
                self._close_popup()
        elif event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Resize) and watched is self.window():
            self._close_popup()
        return False

    def _is_ours(self, at: QPoint) -> bool:
        ours = (self, self._popup) if self._popup else (self,)
        return any(widget.rect().contains(widget.mapFromGlobal(at)) for widget in ours)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close_popup()
        self._tell_problems()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_problems()
