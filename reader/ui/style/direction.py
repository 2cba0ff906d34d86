"""Where lines are painted from by what knows no other way: from the left, also in a window that reads from the right.

Their parts have places that are reckoned from the left edge, and what they show is English; a painter would otherwise
put words at the other end of their places there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
