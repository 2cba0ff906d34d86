from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.errors import OccupiedError
from tests import gallery
from tests.picture import MARK, save

SCREENSHOTS = Path(__file__).parents[1] / "resources" / "screenshots"


@pytest.fixture
def image() -> QImage:
    made = QImage(8, 8, QImage.Format.Format_RGB32)
    made.fill(0)
    return made


def test_a_picture_takes_the_place_of_an_earlier_one_and_of_no_other(image: QImage, tmp_path: Path) -> None:
    ours, another = tmp_path / "ours.png", tmp_path / "another.png"
    save(image, ours)
    save(image, ours)
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(another))
    before = another.read_bytes()
    with pytest.raises(OccupiedError, match="not a picture made by this command"):
        save(image, another)
    assert another.read_bytes() == before


def test_shots_are_not_taken_where_other_pictures_lie(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "light.png").write_bytes(b"\x89PNG of a holiday")
    assert gallery.main([str(tmp_path), "light"]) == 2
    assert "“light.png” is" in capsys.readouterr().err


@pytest.mark.parametrize("picture", list(SCREENSHOTS.glob("*.png")), ids=lambda path: path.name)
def test_the_pictures_of_the_readme_can_be_renewed(picture: Path) -> None:
    assert QImage(str(picture)).text("Description") == MARK
