"""What comes back at the next start: the window, the panes, the open article and all that was chosen."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from reader.model import ArticleQuery, Order
from reader.settings import SESSIONS, Settings
from reader.ui.navigation import PagePlace, Place

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
    said = settings.get(SESSIONS).get(str(library), {})
    try:
        return _understood(said)
    except (TypeError, ValueError, AttributeError):
        return Session()


def save(settings: Settings, library: Path, session: Session) -> None:
    sessions = settings.get(SESSIONS)
    sessions[str(library)] = asdict(session)
    settings.set(SESSIONS, sessions)


def _understood(said: dict[str, Any]) -> Session:
    place = dict(said.get("place", {}))
    place["page"] = PagePlace(**place["page"]) if place.get("page") else None
    query = dict(said.get("query", {}))
    query["entity_ids"] = tuple(query.get("entity_ids", ()))
    query["order"] = Order(query.get("order", Order.NEWEST))
    collapsed = said.get("collapsed")
    return Session(Place(**place), ArticleQuery(**query), None if collapsed is None else tuple(collapsed))
