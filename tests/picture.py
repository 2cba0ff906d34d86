"""Pictures of the program's window and of what was measured, which take the place of nothing but such pictures."""

from pathlib import Path

from PySide6.QtGui import QImage

from reader.disk import Sort, keep_what_is_of_another_sort

MARK = "A picture by Entity Reader"
QUICK = 80  # as Qt counts it: quickly compressed, and hardly larger
PICTURE = Sort("a picture made by this command", lambda head: head.startswith(b"\x89PNG") and MARK.encode() in head)


def save(image: QImage, path: Path) -> None:
    """Write a picture; OccupiedError where another file stands there."""
    keep_what_is_of_another_sort(path, PICTURE)
    image.setText("Description", MARK)
    if not image.save(str(path), quality=QUICK):
        raise SystemExit(f"“{path}” cannot be written.")
