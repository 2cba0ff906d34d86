"""The dialog of each verb, by the name of its action: imported when the first one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reader.ui.deciding.different import DifferentDialog
from reader.ui.deciding.merge import MergeDialog
from reader.ui.deciding.remove import RemoveDialog
from reader.ui.deciding.rename import RenameDialog
from reader.ui.deciding.split import SplitDialog
from reader.ui.deciding.this_is import ThisIsDialog
from reader.ui.deciding.watch import WatchDialog

if TYPE_CHECKING:
    from reader.ui.deciding.asking import Asking
    from reader.ui.deciding.dialog import DecisionDialog

DIALOGS: Mapping[str, Callable[[Asking], DecisionDialog]] = {
    "rename": RenameDialog,
    "merge": MergeDialog,
    "different": DifferentDialog,
    "split": SplitDialog,
    "remove": RemoveDialog,
    "this_is": ThisIsDialog,
    "watch": WatchDialog,
}
