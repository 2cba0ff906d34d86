"""Whether a page is to be seen in the middle of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.ui.chrome.center_stack import CenterStack
from reader.ui.widgets.skeleton import Skeleton


def is_shown(center: CenterStack, page: QWidget) -> bool:
    """Tell whether a page is in front with what it is about, and not only with a sign that it is looked up."""
    return center.currentWidget() is page and not any(one.isVisibleTo(page) for one in page.findChildren(Skeleton))
