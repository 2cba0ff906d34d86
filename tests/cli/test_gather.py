from pathlib import Path

from tests.cli.shell import Shell


def test_libraries_become_one(shell: Shell, own: str, tmp_path: Path) -> None:
    other, target = tmp_path / "other.library", tmp_path / "both.library"
    (tmp_path / "late.txt").write_text("Fish prices rise again\n\n3 May 2022\n\nAnna Berg sold fish in Oslo.\n")
    shell.run("--library", other, "import", tmp_path / "late.txt")
    result = shell.run("gather", own, other, "--into", target)
    assert (result.code, result.out) == (0, f"2 libraries gathered in {target}: 4 articles, 0 decisions.\n")
    assert shell.run("--library", target, "check").code == 0
    again = shell.run("gather", own, other, "--into", target)
    wanted = "There is a “both.library” already. Choose another name for the new library.\n"
    assert (again.code, again.err) == (2, wanted)


def test_what_is_contradictory_is_told_with_the_one_that_holds(shell: Shell, own: str, tmp_path: Path) -> None:
    other, target = tmp_path / "other.library", tmp_path / "both.library"
    other.write_bytes(Path(own).read_bytes())
    [name, *_] = [line["name"] for line in shell.lines("--library", own, "entities", "--json")]
    shell.run("--library", own, "rename", name, "One")
    shell.run("--library", other, "rename", name, "Other")
    result = shell.run("gather", own, other, "--into", target)
    assert f"own.library says “Renamed {name} to One, " in result.err
    assert f"“Renamed {name} to Other, " in result.err
    assert "(3 of them in more than one), 2 decisions." in result.out
    [told] = shell.lines("gather", own, other, "--into", tmp_path / "c.library", "--json")
    assert [told["articles"], told["known"], told["decisions"]] == [3, 3, 2]
    [one] = told["contradictions"]
    assert {one["earlier"]["library"], one["later"]["library"]} == {"own.library", "other.library"}
