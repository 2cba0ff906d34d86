"""What the list of names says when it has nothing to show."""

from __future__ import annotations

from reader.model import NameQuery
from reader.ui.names.name_chips import KINDS
from reader.ui.style.foreign_text import SHORT, set_apart

EMPTY = "Names stand here once there are articles."
IMPORT = "Import Files…"
READING = "Reading the names…"
TRY_AGAIN = "Try Again"


def nothing_found(query: NameQuery) -> tuple[str, str]:
    """Say which filters leave nothing, and what the button says that takes them away; or what fills the list."""
    if query == NameQuery(order=query.order):
        return EMPTY, IMPORT
    kinds = [KINDS[kind].lower() if KINDS[kind] != "Other" else "other names" for kind in query.kinds]
    parts = [f"No {' or '.join(kinds) or 'name'}"]
    if query.words.strip():
        parts.append(f"with “{set_apart(query.words.strip(), SHORT)}” in one of the names" if kinds else
                     f"holds “{set_apart(query.words.strip(), SHORT)}”")  # fmt: skip
    if query.tag:
        parts.append(f"{'and ' * (len(parts) > 1)}with the tag “{set_apart(query.tag, SHORT)}”")
    elif query.tagged:
        parts.append(f"{'and ' * (len(parts) > 1)}with a tag")
    if query.watched:
        parts.append(f"{'and ' * (len(parts) > 1)}with words that are watched")
    only_words = not (kinds or query.tag or query.tagged or query.watched)
    return " ".join(parts) + ".", "Clear the Filter" if only_words else "Show All Names"
