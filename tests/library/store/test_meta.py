from pathlib import Path

from reader.library import Library


def test_a_fact_is_kept_until_it_is_told_anew(path: Path) -> None:
    with Library.create(path) as library:
        assert library.meta.get("seeded") == ""
        assert library.meta.get("seeded", "no") == "no"
        library.meta.set("seeded", "yes")
    with Library.open(path) as library:
        assert library.meta.get("seeded") == "yes"
        library.meta.set("seeded", "twice")
        assert library.meta.get("seeded") == "twice"
