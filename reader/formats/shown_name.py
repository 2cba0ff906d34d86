"""What a file is called in a sentence."""

from __future__ import annotations

from pathlib import Path

ARCHIVES = (".zip", ".tar", ".tgz", ".gz")


def shown_name(path: str | Path) -> str:
    """Return the name of a file, and of the archive that it lies in, without bytes that are no UTF-8."""
    path = Path(path)
    around = [parent.name for parent in path.parents if parent.suffix.lower() in ARCHIVES]
    name = path.name or str(path)
    return printable(f"{name} in {around[-1]}" if around else name)


def printable(name: str) -> str:
    """Return a file name without what no text can hold: bytes that are no UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")
