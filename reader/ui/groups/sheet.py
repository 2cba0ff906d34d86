"""Groups as they are laid out: whose they are, how many, and each with its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Community, Kind
from reader.phrase import phrase
from reader.ui.browsing.lens import Lens
from reader.ui.groups.group_section import GroupSection
from reader.ui.style.foreign_text import tip
from reader.ui.style.phrases import count, within
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import dim
from reader.ui.widgets.kind_chips import KindChips
from reader.ui.widgets.links import Link
from reader.ui.widgets.subject_row import SubjectRow
from reader.ui.widgets.tab_round import put_in_a_row
from reader.ui.widgets.time_chip import TimeLine
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from reader.ui.chrome.page_context import PageContext
    from reader.ui.groups.queries import Groups

KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.FACILITY, Kind.GROUP, Kind.PRODUCT, Kind.OTHER)
WIDEST, EDGES = 66, QMargins(1, 1, 1, 3)  # ems of the column, and around it
NAME = 1.25  # of the name on a card
MOST = 30  # groups
LINES = 3
HOW = phrase(
    "Two names are tied as strongly as chance explains it less that so many of these articles name both "
    "(log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group "
    "(Louvain, Blondel and others 2008). The same articles have the same groups each time."
)


class GroupsSheet(ColumnSheet):
    """One column that scrolls as a whole."""

    closed = Signal()
    export_wanted = Signal()
    compare_wanted = Signal(object)  # ids of names

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES, parent)
        self._names = context.names
        self._found: Groups | None = None
        self.groups: list[GroupSection] = []
        self.subject = SubjectRow(self._look, context.lenses, Lens.GROUPS, self.body)
        self.close_link = Link(self._look, tr("Close"), self.body, quiet=True)
        self.name = Link(self._look, "", self.body)
        self.counts = WrappedLabel(self.font(), LINES, self.body)
        self.time = TimeLine(self._look, self.body)
        self.kinds = KindChips(self._look, KINDS, self.body)
        self.export = Link(self._look, tr("Export…"), self.body, quiet=True)
        self._rows = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._dim_counts()

    def show_groups(self, found: Groups, name: str) -> None:
        """Show groups under the name of what they were found in."""
        anew = self._found is None or self._found.entity != found.entity
        self._found = found
        self.kinds.offer({one.kind for group in found.groups for one in group.names}, anew=anew)
        self.subject.show_subject(found.entity, tr("Groups in"))
        self.close_link.setVisible(found.entity is None)
        self.name.set_words(name)
        self.name.setEnabled(found.entity is not None)
        self.counts.setText(_groups_text(found))
        self.time.show_time(found.narrowing, found.articles)
        self.export.setVisible(bool(found.groups))
        self._show_kinds()

    def _show_kinds(self) -> None:
        """Show of each group the names of the kinds that are wanted; the keys stay where they were."""
        above, focused = self.verticalScrollBar().value(), QApplication.focusWidget()
        within = any(focused is not None and group.isAncestorOf(focused) for group in self.groups)
        if within:
            self.name.setFocus()  # or they would go from each that is taken away to the next, and scroll there
        for group in self.groups:
            self._rows.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = [GroupSection(self._look, self._names, one, self.body) for one in self.visible_groups[:MOST]]
        for group in self.groups:
            group.compare_wanted.connect(self.compare_wanted)
            self._rows.addWidget(group)
        put_in_a_row(self.stops())
        if within:
            self.stop.setFocus()
        self.verticalScrollBar().setValue(above)

    @property
    def visible_groups(self) -> list[Community]:
        """The groups with the names of the kinds that are wanted."""
        return _without(self._found.groups if self._found else (), self.kinds.without)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        inside = [stop for group in self.groups for stop in group.stops()]
        chips = self.kinds.chips.values()
        own = self.close_link, self.name, *self.time.stops(), self.export
        return [*self.subject.stops(), *own, *chips, *inside]

    @property
    def stop(self) -> QWidget:
        """What gets the keys at first."""
        return next(iter(self.groups[0].names.links), self.name) if self.groups else self.name

    def _connect(self) -> None:
        self.close_link.clicked.connect(self.closed)
        self.close_link.setToolTip(tr("Back to where you were (Esc)"))
        self.export.clicked.connect(self.export_wanted)
        self.export.setToolTip(tr("Write the groups as a table, a page or a network"))
        self.kinds.changed.connect(self._show_kinds)
        self._look.changed.connect(self._dim_counts)
        self.name.clicked.connect(lambda: self._say(self._names.clicked))
        for opened in (self.name.opened, self.name.pressed_twice):
            opened.connect(lambda: self._say(self._names.opened))

    def _say(self, signal: SignalInstance) -> None:
        """Say something of the name in whose articles the groups are."""
        if self._found and self._found.entity:
            signal.emit(self._found.entity.id)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.name.setFont(scale(serif(self.font()), NAME))
        self.counts.setToolTip(tip(tr(HOW)))
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2 * em)
        top.addWidget(self.subject, 1)
        top.addWidget(self.close_link)
        below.addWidget(self.counts, 1)
        below.addWidget(self.export, alignment=Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(em // 3)
        self.column.addLayout(top)
        self.column.addWidget(self.name)
        self.column.addWidget(self.time)
        self.column.addLayout(below)
        self.column.addWidget(self.kinds, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._rows)
        self.column.addStretch()

    def _dim_counts(self) -> None:
        dim(self.counts, self._look)


def _without(groups: Sequence[Community], kinds: frozenset[Kind]) -> list[Community]:
    """Return groups without the names of some kinds, those first that have most left."""
    left = [Community(tuple(one for one in group.names if one.kind not in kinds)) for group in groups]
    return sorted((group for group in left if group.names), key=lambda group: -len(group.names))


def _groups_text(found: Groups) -> str:
    """Say how many groups there are, and in what they were looked for."""
    articles = found.articles
    if not found.groups:
        return (
            tr(
                "No two names stand together often enough in {n} article to be a group.",
                "No two names stand together often enough in {n} articles to be a group.",
                n=articles,
            )
            if found.is_whole
            else tr(
                "No two names stand together often enough in the newest {n} article to be a group.",
                "No two names stand together often enough in the newest {n} articles to be a group.",
                n=articles,
            )
        )
    groups, names = count(len(found.groups), "group"), count(found.names, "name")
    where = (
        within(articles, "article")
        if found.is_whole
        else tr("in the newest {n} article", "in the newest {n} articles", n=articles)
    )
    said = tr("{groups} of {names} {in_articles}.", groups=groups, names=names, in_articles=where)
    if len(found.groups) > MOST:
        largest = tr("The {n} largest are shown.", "The {n} largest are shown.", n=MOST)
        return f"{said} {largest}"
    return said
