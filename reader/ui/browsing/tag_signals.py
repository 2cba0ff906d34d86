"""What is wanted of the tags of names, said in one place wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TagSignals(QObject):
    """A page that shows the tags of a name is handed this and says it here."""

    wanted = Signal(object, object, bool)  # the id of an entity, names of tags, whether it is to have them
    searched = Signal(str)  # the name of a tag whose articles are to be listed
    menu_wanted = Signal(object, object)  # the Tag, and the QPoint of the screen at which its menu is to open
    completion_wanted = Signal(object, str)  # a TagField, and what is typed in it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_writable = True  # whether tags can be given, for whoever shows them
