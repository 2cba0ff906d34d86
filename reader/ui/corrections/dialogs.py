"""The dialog of each verb, by the name of its action: imported when the first one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reader.ui.corrections.different import DifferentDialog
from reader.ui.corrections.merge import MergeDialog
from reader.ui.corrections.remove import RemoveDialog
from reader.ui.corrections.rename import RenameDialog
from reader.ui.corrections.split import SplitDialog
from reader.ui.corrections.this_is import ThisIsDialog
from reader.ui.corrections.watch import WatchDialog

if TYPE_CHECKING:
    from reader.ui.corrections.dialog import DecisionDialog
    from reader.ui.corrections.dialog_context import DialogContext

DIALOGS: Mapping[str, Callable[[DialogContext], DecisionDialog]] = {
    "rename": RenameDialog,
    "merge": MergeDialog,
    "different": DifferentDialog,
    "split": SplitDialog,
    "remove": RemoveDialog,
    "this_is": ThisIsDialog,
    "watch": WatchDialog,
}
