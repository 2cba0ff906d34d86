from pathlib import Path

from reader.library import Library
from reader.library.decisions import Decision


def test_decisions_are_kept_in_the_order_in_which_they_were_taken(path: Path) -> None:
    with Library.open(path, create=True, now=lambda: 1_000.0) as library:
        first = library.decisions.append("rename", "everywhere", {"from": "Gong", "to": "龚正"})
        second = library.decisions.append("remove", "article", {"name": "Monday"})
    with Library.open(path) as library:
        assert library.decisions.all() == [
            Decision(first, 1_000, None, "rename", "everywhere", {"from": "Gong", "to": "龚正"}),
            Decision(second, 1_000, None, "remove", "article", {"name": "Monday"}),
        ]
