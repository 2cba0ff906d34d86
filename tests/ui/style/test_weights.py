"""Letters are as heavy as a face of their own is: where there is none, Qt smears a lighter one."""

from pathlib import Path

from reader import paths
from reader.ui import style

UI = Path(style.__file__).parents[1]


def test_the_letters_of_the_window_have_no_bold_face_so_that_only_titles_in_a_serif_are_bold() -> None:
    faces = {face.stem for face in (paths.resources() / "fonts").glob("Inter-*")}
    assert faces == {"Inter-Regular", "Inter-Medium", "Inter-SemiBold"}
    bold = {path.name for path in UI.rglob("*.py") if "setBold(True)" in path.read_text("utf-8")}
    assert bold == {"typography.py"}
