"""What the list of names says when it has nothing to show."""

from __future__ import annotations

from reader.model import NameQuery
from reader.phrase import phrase
from reader.ui.names.name_chips import KINDS
from reader.ui.style.foreign_text import SHORT, set_apart
from reader.ui.style.translation import tr, translation

EMPTY = phrase("Names stand here once there are articles.")
IMPORT = phrase("Import Files…")
READING = phrase("Reading the names…")
TRY_AGAIN = phrase("Try Again")


def nothing_found(query: NameQuery) -> tuple[str, str]:
    """Say which filters leave nothing, and what the button says that takes them away; or what fills the list."""
    if query == NameQuery(order=query.order):
        return tr(EMPTY), tr(IMPORT)
    filters = [translation(KINDS[kind]) for kind in query.kinds]
    if query.words.strip():
        filters.append(f"“{set_apart(query.words.strip(), SHORT)}”")
    if query.tag:
        filters.append(tr("Tag: {tag}", tag=set_apart(query.tag, SHORT)))
    elif query.tagged:
        filters.append(tr("Tagged"))
    if query.watched:
        filters.append(tr("Watched"))
    only_words = not (query.kinds or query.tag or query.tagged or query.watched)
    said = tr("No names for: {filters}.", filters=" · ".join(filters))
    return said, tr("Clear the Filter") if only_words else tr("Show All Names")
