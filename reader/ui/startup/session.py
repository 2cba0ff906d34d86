"""What comes back at the next start: the window, the panes, the open article and all that was chosen."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery
from reader.settings import SESSIONS, Settings
from reader.ui.browsing.trail import Place
from reader.ui.startup.json_values import from_json, to_json

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Session:
    """Where a reader left a library."""

    place: Place = field(default_factory=Place)
    query: ArticleQuery = field(default_factory=ArticleQuery)
    collapsed: tuple[str, ...] | None = None  # sections of the sidebar; None: as at first


def load(settings: Settings, library: Path) -> Session:
    """Return where this library was left; whatever in it cannot be understood counts as not said."""
    try:
        return from_json(Session, settings.get(SESSIONS).get(str(library), {}))
    except ValueError:
        return Session()


def save(settings: Settings, library: Path, session: Session) -> None:
    sessions = settings.get(SESSIONS)
    sessions[str(library)] = to_json(session)
    settings.set(SESSIONS, sessions)
