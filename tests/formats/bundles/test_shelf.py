from pathlib import Path

from reader import paths
from reader.formats.bundles.shelf import load

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
