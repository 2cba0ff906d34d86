"""Choosing an entity by typing: those of the library that go by such a name, or a new one of a kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import Entity, Kind
from reader.model.decision import NEW, Target
from reader.text.normal_form import normal_form
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import names_like
from reader.ui.chrome.actions import KINDS, plain
from reader.ui.corrections.heading import about
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ENTITY = int(Qt.ItemDataRole.UserRole)
OFFERED = 8  # entities
ROWS = 4  # in sight
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CandidateModel(QAbstractListModel):
    """The entities that are offered; the new one has the id NEW."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entities: tuple[Entity, ...] = ()

    def show(self, entities: Sequence[Entity]) -> None:
        self.beginResetModel()
        self.entities = tuple(entities)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entities)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entity = self.entities[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entity.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(entity.name)}, {side_words(entity).replace(' · ', ', ')}"
        return entity if role == ENTITY else None


class CandidateDelegate(QStyledItemDelegate):
    """Paints the shape of the kind, the name, and what it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = Shapes(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(1.6 * option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entity: Entity = index.data(ENTITY)
        colors, em = self._theme.colors, option.fontMetrics.height()
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        shape = self._shapes.shape(entity.kind, em, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left() + em // 2, rect.center().y() - em // 2 + 1, shape)
        inner = rect.adjusted(2 * em, 0, -em // 2, 0)
        beside = side_words(entity)
        painter.setPen(QColor(colors.dim))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, beside)
        room = inner.width() - option.fontMetrics.horizontalAdvance(beside) - em
        painter.setPen(QColor(colors.ink))
        name = option.fontMetrics.elidedText(one_line(entity.name), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class EntityPicker(QWidget):
    """A field, and below it what it may mean; the arrows go through that while the field keeps the keys."""

    changed = Signal()

    def __init__(
        self,
        context: DialogContext,
        parent: QWidget,
        *,
        new: bool,
        without: Sequence[int] = (),
        folded: bool = False,
    ) -> None:
        """Offer a new entity too, or only those there are; `folded` shows no empty list."""
        super().__init__(parent)
        self._folded = folded
        self._context = context
        self._new = new
        self._without = frozenset(without)
        self._found: tuple[Entity, ...] = ()
        self._prefers_new = False
        self.field = QLineEdit(self)
        self.kind = QComboBox(self)
        self.candidates = CandidateModel(self)
        self.list = QListView(self)
        self._set_up(context.theme)
        self.field.textChanged.connect(self._look_up)
        self.field.installEventFilter(self)
        self.kind.activated.connect(self._take_kind)
        self.list.clicked.connect(lambda index: self._highlight(index.row()))
        self.setFocusProxy(self.field)

    def begin(self, words: str, kind: Kind, *, new: bool = False) -> None:
        """Start with a name and a kind; `new` prefers a new entity to one that goes by the name already."""
        self._prefers_new = new
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.field.setText(words)
        self.field.selectAll()
        self._look_up()

    def leave_out(self, entity_ids: Sequence[int]) -> None:
        """Offer these no more."""
        self._without = frozenset(entity_ids)

    def selection(self) -> Entity | None:
        """Return who is highlighted."""
        at = self.list.currentIndex()
        return self.candidates.entities[at.row()] if at.isValid() else None

    def target(self) -> Target | None:
        entity = self.selection()
        if entity is None:
            return None
        return Target(kind=entity.kind, name=entity.name) if entity.id == NEW else Target(entity.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step and self.candidates.entities:
                self._highlight((self.list.currentIndex().row() + step) % len(self.candidates.entities))
                return True
        return False

    # --- what is offered ---

    def _look_up(self) -> None:
        words = self.words
        self._show()
        if words:
            self._context.run(Topic.CANDIDATES, names_like(words, OFFERED), lambda found: self._offer(words, found))
        else:
            self._offer("", ())

    @property
    def words(self) -> str:
        return " ".join(self.field.text().split())

    def _offer(self, words: str, found: Sequence[Entity]) -> None:
        if words == self.words:
            self._found = tuple(entity for entity in found if entity.id not in self._without)
            self._show()

    def _show(self) -> None:
        """Offer the new entity first; highlight who goes by just this name, else the new one or the first."""
        new = (Entity(NEW, Kind(self.kind.currentData()), self.words, 0, 0),) if self._new and self.words else ()
        self.candidates.show([*new, *self._found])
        self.list.setHidden(self._folded and not self.candidates.entities)
        same = [row for row, one in enumerate(self.candidates.entities) if self._is_meant(one)]
        prefers_new = self._prefers_new or not same
        self._highlight(0 if prefers_new and new else next(iter(same), 0))

    def _is_meant(self, entity: Entity) -> bool:
        names = (entity.name, *entity.aliases)
        return entity.id != NEW and normal_form(self.words) in map(normal_form, names)

    def _highlight(self, row: int) -> None:
        self.list.setCurrentIndex(self.candidates.index(row))
        entity = self.selection()
        if entity:
            self.kind.setCurrentIndex(self.kind.findData(entity.kind))
            self.field.setAccessibleDescription(f"{one_line(entity.name)}, {side_words(entity)}")
        self.changed.emit()

    def _take_kind(self) -> None:
        """Mean a new entity of a kind from now on."""
        self._prefers_new = True
        self._show()

    # --- how it is made ---

    def _set_up(self, theme: Theme) -> None:
        self.field.setAccessibleName(tr("Name"))
        self.field.setPlaceholderText(
            tr("Type a name") if self._new else tr("Type the name of an entity of the library")
        )
        self.kind.setAccessibleName(tr("Kind of a new entity"))
        self.kind.setVisible(self._new)
        for kind, text in KINDS.items():
            self.kind.addItem(plain(text), kind)
        self.list.setModel(self.candidates)
        self.list.setItemDelegate(CandidateDelegate(theme, self))
        self.list.setAccessibleName(tr("Who is meant"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHidden(self._folded)
        self.list.setFixedHeight(round(ROWS * 1.6 * self.fontMetrics().height()) + 4)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(margin(self.font()) // 3)
        layout.addLayout(top)
        layout.addWidget(self.list)


def side_words(entity: Entity) -> str:
    """Say what is said beside a name: "new person", or "person · 12 articles"."""
    return tr("new {kind}", kind=kind_word(entity.kind)) if entity.id == NEW else about(entity)
