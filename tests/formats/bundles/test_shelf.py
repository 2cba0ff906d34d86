from pathlib import Path

import pytest

from reader import paths
from reader.formats.bundles import recognition
from reader.formats.bundles.shelf import load, shelf
from reader.model import SourceFile

OWN = 'id = "gazette"\nprovider = "The Gazette"\ninputs = ["text"]\nsigns = ["GAZETTE"]\ndetect = [[{ text = "^G" }]]\n'


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_recipe_of_the_user_goes_before_ours_of_the_same_id(tmp_path: Path) -> None:
    ours = [written(tmp_path, "a.toml", OWN), written(tmp_path, "b.toml", OWN.replace("gazette", "herald"))]
    of_user = [written(tmp_path, "c.toml", OWN.replace("The Gazette", "Mine"))]
    shelf = load(ours, of_user)
    assert [(one.id, one.recipe.provider) for one in shelf.recipes] == [("gazette", "Mine"), ("herald", "The Gazette")]
    assert not shelf.faults


def test_a_faulty_recipe_of_the_user_is_told_and_left_out(tmp_path: Path) -> None:
    faulty = written(tmp_path, "mine.toml", f"{OWN}drop = 3")
    binary = tmp_path / "other.toml"
    binary.write_bytes(b"\xff\xfe\xff")
    shelf = load([written(tmp_path, "a.toml", OWN)], [faulty, binary, tmp_path / "none.toml"])
    assert [one.recipe.provider for one in shelf.recipes] == ["The Gazette"]
    assert shelf.faults == (
        "your recipe mine.toml was left out: “drop” has a value of another kind: 3",
        "your recipe other.toml was left out: it cannot be read as text",
        "your recipe none.toml was left out: it cannot be read as text",
    )


def test_our_own_recipes_are_all_on_the_shelf() -> None:
    own = sorted(paths.recipes().glob("*.toml"))
    shelf = load(own, [])
    assert {one.id for one in shelf.recipes} == {path.stem for path in own}
    assert all(one.signs and one.inputs for one in shelf.recipes)


@pytest.mark.parametrize("length", [100, 100_000])
def test_any_sign_of_any_recipe_is_found_in_a_short_file_and_in_a_long_one(length: int) -> None:
    plain = "A ferry ran again. " * (length // 19)
    assert not recognition.may_be_download(SourceFile("a.txt", plain.encode(), ""))
    signs = {sign for one in shelf().recipes if "text" in one.inputs for sign in one.signs}
    files = {sign: SourceFile("a.txt", f"{plain}{sign}\n".encode(), "") for sign in signs}
    assert len(signs) > 20
    assert {sign for sign, file in files.items() if not recognition.may_be_download(file)} == set()
