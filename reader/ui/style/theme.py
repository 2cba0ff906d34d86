"""The one table of colours, and the theme that says which of its rows is in force."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from reader import paths
from reader.lazy_dataclass import dataclass
from reader.model import Color, Kind
from reader.ui.style.foreign_text import color_tips
from reader.ui.style.high_contrast import follow_wish, heightened, is_wished

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

READING_FACE = "Noto Serif"
EDGE = 0.45  # of the colour of second-rank text: the edge of what lies on top
FALLBACK_FACES = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Liberation Sans", "Nimbus Sans", ""})


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one look, as #rrggbb; text on any of the three grounds has a contrast of 4.5 or more."""

    window: str  # menu bar, tool bar, status bar
    side: str  # the article list and the sidebar
    page: str  # the reading pane and the card
    ink: str
    dim: str  # second-rank text
    line: str
    selection: str  # the chosen row, and the ground of the current entity's mentions
    hover: str
    accent: str
    hit: str  # the ground of what a search found
    alert: str
    person: str
    organization: str
    place: str
    facility: str
    group: str
    product: str
    other: str
    apricot: str  # the colours of highlights, as lines; their grounds are blended with the page
    sage: str
    lilac: str
    dark: bool = False

    def of(self, kind: Kind) -> str:
        """Return the colour of a kind; dates and amounts are as quiet as second-rank text."""
        return self.dim if kind in (Kind.DATE, Kind.MONEY) else str(getattr(self, kind.value))

    def of_note(self, color: Color) -> str:
        """Return the colour of a highlight or a tag; what has none is as quiet as second-rank text."""
        return self.dim if color is Color.NONE else str(getattr(self, color.value))

    def ground_of_note(self, color: Color) -> QColor:
        """Return the ground of what is highlighted on the page."""
        return blend(self.of_note(color), self.page, 0.3 if self.dark else 0.19)


LIGHT = Colors(
    window="#fbfbf9",
    side="#f5f4f2",
    page="#ffffff",
    ink="#1f1e1b",
    dim="#6d6a63",
    line="#e3e1dc",
    selection="#e6edf8",
    hover="#efeeeb",
    accent="#2b5fb3",
    hit="#fdf0bd",
    alert="#b3261e",
    person="#2b5fb3",
    organization="#9a4a12",
    place="#1f7a4d",
    facility="#0b6b7a",
    group="#7a3f98",
    product="#a02c62",
    other="#5b5850",
    apricot="#b5540a",
    sage="#3f7a35",
    lilac="#6c4bb0",
)
DARK = Colors(
    window="#1b1b1d",
    side="#1b1b1d",
    page="#202023",
    ink="#e7e5e1",
    dim="#a5a19a",
    line="#333338",
    selection="#2a3344",
    hover="#28282c",
    accent="#8db4f5",
    hit="#43370c",
    alert="#ff9a90",
    person="#8db4f5",
    organization="#e7a26d",
    place="#79c99f",
    facility="#6fc3d0",
    group="#cb9fe4",
    product="#ec94bb",
    other="#b9b5ad",
    apricot="#f0a868",
    sage="#93c785",
    lilac="#bda4f2",
    dark=True,
)
SEPIA = replace(
    LIGHT,
    window="#f3ebd9",
    side="#f1e8d4",
    page="#f7efdd",
    hover="#ece1ca",
    ink="#382f22",
    dim="#6b5f4b",
    line="#e3d8bf",
    selection="#e4dfca",
    hit="#f6e2a4",
    place="#1a6b43",
    organization="#8f4310",
    other="#5a5344",
)
BLACK = replace(
    DARK,
    window="#0c0c0d",
    side="#0c0c0d",
    page="#000000",
    hover="#1a1a1d",
    ink="#d9d6d1",
    line="#2a2a2d",
    selection="#1d2a42",
)
READING: dict[str, Colors] = {"light": LIGHT, "sepia": SEPIA, "dark": DARK, "black": BLACK}
SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Look(QObject):
    """The colours of a part of the window; `changed` says that they are others, and it paints itself anew."""

    changed = Signal()

    def __init__(self, colors: Callable[[], Colors], parent: QObject) -> None:
        super().__init__(parent)
        self._colors = colors

    @property
    def colors(self) -> Colors:
        return self._colors()


class Theme(Look):
    """What the window looks like now, and `page` what the page in its middle does."""

    def __init__(
        self, application: QApplication, mode: str = "system", reading: str = "auto", high_contrast: bool = False
    ) -> None:
        super().__init__(lambda: self._window, application)
        self._window = LIGHT
        self.page = Look(lambda: self.page_colors, self)
        self.changed.connect(self.page.changed)
        self._application = application
        self._mode = mode
        self._reading = reading
        self._high_contrast = high_contrast
        self._load_fonts()
        application.styleHints().colorSchemeChanged.connect(self._apply)
        application.styleHints().setColorScheme(SCHEMES[mode])
        follow_wish(application.styleHints(), self._apply)
        self._apply()

    @property
    def page_colors(self) -> Colors:
        """The colours of the page: those of the window, or the reader's own choice."""
        return self._heighten(READING[self._reading]) if self._reading in READING else self.colors

    @property
    def mode(self) -> str:
        return self._mode

    @property
    def reading_name(self) -> str:
        return self._reading

    def choose(self, mode: str) -> None:
        """Take "system", "light" or "dark" for the window."""
        self._mode = mode
        self._application.styleHints().setColorScheme(SCHEMES[mode])
        self._apply()

    def choose_reading(self, name: str) -> None:
        """Take "auto", "light", "sepia", "dark" or "black" for the page."""
        self._reading = name
        self._apply()

    def choose_contrast(self, high: bool) -> None:
        """Let colours stand further off from each other, or only where the system says so."""
        self._high_contrast = high
        self._apply()

    def _heighten(self, colors: Colors) -> Colors:
        is_wanted = self._high_contrast or is_wished(self._application.styleHints())
        return heightened(colors) if is_wanted else colors

    def _of_the_window(self) -> Colors:
        scheme = QGuiApplication.styleHints().colorScheme() if self._mode == "system" else SCHEMES[self._mode]
        colors = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        page = READING.get(self._reading, colors)
        return self._heighten(
            page if page.dark is colors.dark else colors
        )  # sides of another ground would glare beside the page

    def _apply(self) -> None:
        self._window = self._of_the_window()
        self._application.setPalette(palette(self.colors))
        color_tips(_of_tooltips(self.colors))
        self.changed.emit()

    def _load_fonts(self) -> None:
        for face in sorted((paths.resources() / "fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(face))
        if QFontInfo(self._application.font()).family() in FALLBACK_FACES:
            self._application.setFont(QFont("Inter", 10))


def palette(colors: Colors) -> QPalette:
    """Return the palette that Qt's own widgets paint with."""
    roles = {
        QPalette.ColorRole.Window: colors.window,
        QPalette.ColorRole.WindowText: colors.ink,
        QPalette.ColorRole.Base: colors.page,
        QPalette.ColorRole.AlternateBase: colors.side,
        QPalette.ColorRole.Text: colors.ink,
        QPalette.ColorRole.Button: colors.window,
        QPalette.ColorRole.ButtonText: colors.ink,
        QPalette.ColorRole.BrightText: colors.alert,
        QPalette.ColorRole.Highlight: colors.selection,
        QPalette.ColorRole.HighlightedText: colors.ink,
        QPalette.ColorRole.ToolTipBase: colors.page,
        QPalette.ColorRole.ToolTipText: colors.ink,
        QPalette.ColorRole.PlaceholderText: colors.dim,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.LinkVisited: colors.accent,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.Mid: colors.line,
        QPalette.ColorRole.Midlight: colors.line,
        QPalette.ColorRole.Light: colors.page,
        QPalette.ColorRole.Dark: colors.dim,
        QPalette.ColorRole.Shadow: colors.line,
    }
    made = QPalette(QColor(colors.window))
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, blend(colors.dim, colors.window, 0.6))
    return made


def _of_tooltips(colors: Colors) -> QPalette:
    """Return the palette of tooltips, whose edge Qt draws in the colour of the text: `tip` says that of the text."""
    made = palette(colors)
    made.setColor(QPalette.ColorRole.ToolTipText, blend(colors.dim, colors.page, EDGE))
    return made


def blend(front: str, back: str, share: float) -> QColor:
    """Return the colour that lies between two: all of `front` at share 1."""
    over, under = QColor(front), QColor(back)
    channels = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in channels))
