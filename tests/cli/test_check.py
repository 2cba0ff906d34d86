import sqlite3
from pathlib import Path

import pytest

from tests.cli.shell import Shell


def test_a_sound_library_is_said_to_be_so(shell: Shell, own: str) -> None:
    assert shell.run("--library", own, "check").out == f"{own} is sound.\n"
    assert shell.lines("--library", own, "check", "--json") == [{"library": own, "sound": True, "problems": []}]


def test_what_is_wrong_is_listed(shell: Shell, own: str) -> None:
    connection = sqlite3.connect(own)
    connection.execute("DELETE FROM mention")
    connection.commit()
    connection.close()
    result = shell.run("--library", own, "check")
    assert result.code == 1
    assert result.out
    told = shell.run("--library", own, "check", "--json")
    [line] = told.lines()
    assert (told.code, line["sound"]) == (1, False)
    assert line["problems"] == result.out.splitlines()


def test_what_is_no_library_is_refused_in_words(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "letter.library"
    path.write_text("Dear reader, " * 100)
    result = shell.run("--library", path, "check")
    assert (result.code, result.out) == (2, "")
    assert "letter.library" in result.err


def test_a_missing_table_is_damage_told_in_words(shell: Shell, own: str, folder: Path) -> None:
    connection = sqlite3.connect(own)
    connection.execute("DROP TABLE mention")
    connection.commit()
    connection.close()
    result = shell.run("--library", own, "check")
    assert (result.code, result.out) == (1, "The table “mention” is missing.\n")
    assert "all 3 originals" in result.err
    assert "rescue FOLDER" in result.err
    (folder / "new.txt").write_text("A fair\n\nXi Jinping opened a fair in Shanghai.\n")
    result = shell.run("--library", own, "import", folder / "new.txt")
    assert (result.code, result.err) == (
        2,
        "“own.library” is damaged: its table “mention” is missing. Open a backup of it.\n",
    )


@pytest.mark.parametrize("harm", ["UPDATE article SET title = x'ff', words = 'many'", "DELETE FROM total"])
def test_what_a_command_makes_no_sense_of_is_damage_where_the_library_is_damaged(
    shell: Shell, own: str, harm: str
) -> None:
    connection = sqlite3.connect(own)
    connection.execute(harm)
    connection.commit()
    connection.close()
    result = shell.run("--library", own, "articles", "--json")
    assert (result.code, result.out) == (2, "")
    assert result.err == "“own.library” is damaged. “check” says where, and what can still be read.\n"
    assert shell.run("--library", own, "check").code == 1
