"""The gallery has every view in every look, size and scale, each under a name of its own."""

from pathlib import Path

import pytest

from tests import gallery
from tests.scenes import scenes, wanted
from tests.shots import VIEWS, View

NAMES = [name for scene in scenes() for name in scene.pictures]


def test_every_picture_has_a_name_of_its_own() -> None:
    assert len(NAMES) == len({*NAMES})
    assert {"light", "dark", "sepia", "black", "900x600", "1366x768", "2560x1440", "200-percent"} < {*NAMES}


@pytest.mark.parametrize("view", [view for view in VIEWS if view.name], ids=lambda view: view.name)
def test_every_view_is_there_in_every_look_and_size(view: View) -> None:
    looks = {view.name, *(f"{view.name}-{look}" for look in ("dark", "sepia", "black", "200-percent"))}
    sizes = {f"{view.name}-{size}" for size in ("900x600", "1366x768", "2560x1440")}
    assert (looks if view.alone else looks | sizes) <= {*NAMES}


def test_single_pictures_are_rendered_by_their_names() -> None:
    assert [scene.pictures for scene in wanted(["page-dark", "200-percent"])] == [
        ["200-percent"],
        ["page", *(f"page-{look}" for look in ("dark", "sepia", "black", "900x600", "1366x768", "2560x1440"))],
    ]
    assert len(wanted([])) == len(list(scenes()))


def test_an_unknown_picture_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gallery.main([str(tmp_path), "light", "twilight"]) == 2
    assert capsys.readouterr().err == "No such picture: twilight.\n"


def test_an_option_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        gallery.main(["--help"])
    assert left.value.code == 0
    assert "FOLDER" in capsys.readouterr().out
