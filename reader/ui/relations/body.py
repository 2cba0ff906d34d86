"""The page of relations as it is laid out: whose they are, how much is drawn, the drawing, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.browsing.lens import Lens
from reader.ui.relations.canvas import RelationsCanvas
from reader.ui.relations.controls import Controls
from reader.ui.relations.drawing import Middle
from reader.ui.relations.graph import LEAST, Choice, admitted, nodes_of, thresholds
from reader.ui.style.foreign_text import one_line, set_apart
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground, scale, serif
from reader.ui.widgets.headings import dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.message import Message
from reader.ui.widgets.subject_row import SubjectRow
from reader.ui.widgets.time_chip import TimeLine
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model import Entity, Relation, Relations
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.chrome.page_context import PageContext

MEANING = phrase("The nearer and thicker, the more articles name both.")
LINES = 3
NAME = 1.25  # of the name on a card
THESE = phrase("These articles")
CLEAR = phrase("Clear the Time")


class RelationsBody(QWidget):
    """Shows the relations of an entity, or of what the list shows."""

    closed = Signal()
    shown_changed = Signal()  # other names are drawn
    export_wanted = Signal()
    deed_wanted = Signal(str)  # "unfold" or "hide", to be done to the current name

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.enlargement = context.text.enlargement  # of its text, once and for all
        self.setFont(scale(self.font(), self.enlargement))  # before anything in it measures its own
        self._look = look = context.look
        self._names = context.names
        self._found: Relations | None = None
        self._current: int | None = None
        self.unfolded: dict[int, Sequence[Relation]] = {}
        self.subject = SubjectRow(look, context.lenses, Lens.RELATIONS, self)
        self.close_link = Link(look, tr("Close"), self, quiet=True)
        self.name = Link(look, "", self)
        self.time = TimeLine(look, self)
        self.controls = Controls(look, self)
        self.canvas = RelationsCanvas(look, context.names, self)
        self.message = Message(look, "")
        self.middle = QStackedWidget(self)
        self.meaning = WrappedLabel(self.font(), LINES, self)
        self.unfold = Link(look, "", self, quiet=True)
        self.hide_name = Link(look, tr("Hide"), self, quiet=True)
        self.release = Link(look, "", self, quiet=True)
        self.export = Link(look, tr("Export…"), self, quiet=True)
        self._lay_out()
        self._connect()
        self._draw()

    @property
    def entity_id(self) -> int | None:
        return self._found.entity.id if self._found and self._found.entity else None

    @property
    def name_ids(self) -> tuple[int, ...]:
        """The names that are drawn, the one in the middle first."""
        middle = () if self.entity_id is None else (self.entity_id,)
        return *middle, *(spot.node.relation.entity_id for spot in self.canvas.picture.spots)

    def show_relations(self, found: Relations, name: str, narrowing: Narrowing, *, anew: bool) -> None:
        """Show relations of a time under a name: from the beginning, or as they were looked at."""
        self._found = found
        if anew:
            self.unfolded.clear()
        self.name.set_words(name)
        self.name.setEnabled(found.entity is not None)
        self._introduce(found.entity)
        self.time.show_time(narrowing, found.articles)
        self.controls.offer(thresholds(found.names), frozenset(one.kind for one in found.names), anew=anew)
        self.choose()

    def _introduce(self, entity: Entity | None) -> None:
        """Say whose relations they are; those of a name have tabs where Close would stand."""
        self.subject.show_subject(entity, tr("Relations in"))
        self.close_link.setVisible(entity is None)

    def choose(self) -> None:
        """Draw those that are wanted now."""
        found = self._found
        if found is None:
            return
        choice = Choice(self.controls.least, self.controls.without, self.unfolded)
        nodes = nodes_of(found.names, choice, self.entity_id)
        entity = found.entity
        name = entity.name if entity else tr(THESE)
        self.canvas.show_nodes(Middle(self.entity_id, entity.kind if entity else None, name), nodes)
        self.middle.setCurrentWidget(self.canvas if nodes else self.message)
        if not nodes:
            self._say_nothing(found)
        self._count()

    def show_current(self, entity_id: int | None, ties: Mapping[int, int]) -> None:
        """Mark the current name, with those with whom it stands in as many articles as are asked for."""
        self._current = entity_id
        least = max(self.controls.least, LEAST)
        self.canvas.show_current(entity_id, {other: n for other, n in ties.items() if n >= least})
        self._explain()

    def _count(self) -> None:
        if self._found:
            shown = [spot for spot in self.canvas.picture.spots if spot.node.parent is None]
            choice = Choice(self.controls.least, self.controls.without)
            self.controls.say(len(shown), len(admitted(self._found.names, choice)))
        self.release.set_words(tr("Release {n} name", "Release {n} names", n=len(self.canvas.pinned)))
        self.release.setVisible(bool(self.canvas.pinned))
        self._explain()

    def _explain(self) -> None:
        """Say what the lines mean, and offer what can be done to the current name."""
        spot = self.canvas.picture.spot(self._current)
        said = [tr(MEANING)]
        if spot:
            whom = set_apart(spot.node.relation.name)
            said.append(tr("Dashed: who else is named with {name}.", name=whom))
        if self._found and not self._found.is_whole:
            said.append(self._say_part(self._found))
        self.meaning.setText(" ".join(said))
        self.unfold.set_words(tr("Fold") if self._current in self.unfolded else tr("Unfold"))
        for link in (self.unfold, self.hide_name):
            link.setVisible(spot is not None and (link is not self.hide_name or self.entity_id is not None))

    def _say_part(self, found: Relations) -> str:
        if found.entity and found.articles == found.entity.articles:
            return tr("The commonest and the strongest names were looked at.")
        return tr(
            "{n} article was looked at, the first of them all.",
            "{n} articles were looked at, the first of them all.",
            n=found.articles,
        )

    def _say_nothing(self, found: Relations) -> None:
        whom = set_apart(found.entity.name) if found.entity else ""
        if not found.names and self.time.words:
            time = self.time.words
            self.message.say(
                tr("Nobody else stands with “{name}” at that time ({time}).", name=whom, time=time)
                if whom
                else tr("Nobody stands with another in these articles at that time ({time}).", time=time),
                tr(CLEAR),
            )
        elif not found.names:
            self.message.say(
                tr("Nobody else stands with “{name}” more often than by chance.", name=whom)
                if whom
                else tr("Nobody stands with another in these articles more often than by chance.")
            )
        elif self.controls.without and admitted(found.names, Choice(self.controls.least)):
            self.message.say(tr("No name of these kinds."), tr("Show All Kinds"))
        else:
            self.message.say(
                tr("Nobody else in {n} article.", "Nobody else in {n} articles.", n=self.controls.least), tr("Show 1")
            )

    def _show_more(self) -> None:
        if self._found and not self._found.names:
            self.time.cleared.emit()
        elif self.controls.without:
            self.controls.want_all_kinds()
        if not self.canvas.picture.spots:
            self.controls.set_least(1)
        self.canvas.setFocus()

    def stop(self) -> QWidget:
        """Return what gets the keys at first."""
        return self.canvas if self.middle.currentWidget() is self.canvas else self.message.stop

    def _connect(self) -> None:
        self.close_link.clicked.connect(self.closed)
        self.close_link.setToolTip(tr("Back to where you were (Esc)"))
        self.name.clicked.connect(lambda: self._names.clicked.emit(self.entity_id))
        for opened in (self.name.opened, self.name.pressed_twice):
            opened.connect(lambda: self._names.opened.emit(self.entity_id))
        self.name.context_requested.connect(lambda at: self._names.menu_requested.emit((self.entity_id,), at))
        self.controls.changed.connect(self.choose)
        self.canvas.laid_out.connect(self._count)
        self.canvas.laid_out.connect(self.shown_changed)
        self.message.pressed.connect(self._show_more)
        self.unfold.clicked.connect(lambda: self.deed_wanted.emit("unfold"))
        self.hide_name.clicked.connect(lambda: self.deed_wanted.emit("hide"))
        self.release.clicked.connect(self.canvas.release)
        self.export.clicked.connect(self.export_wanted)
        self._look.changed.connect(self._draw)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.name.setFont(scale(serif(self.font()), NAME))
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2 * em)
        top.addWidget(self.subject, 1)
        top.addWidget(self.close_link)
        foot.setSpacing(em)
        foot.addWidget(self.meaning, 1)
        for widget in (self.unfold, self.hide_name, self.release, self.export):
            foot.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)
        for state in (self.canvas, self.message):
            self.middle.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em // 2)
        column.setSpacing(em // 3)
        column.addLayout(top)
        column.addWidget(self.name)
        column.addWidget(self.time)
        column.addWidget(self.controls)
        column.addWidget(self.middle, 1)
        column.addLayout(foot)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        dim(self.meaning, self._look)


def title_of(words: str) -> str:
    """Return what the articles of the list are called."""
    return f"“{one_line(words, 60)}”" if words else tr("The whole library")
