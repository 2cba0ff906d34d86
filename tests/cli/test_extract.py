import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.shell import Shell
from tests.extraction import pipelines


def test_a_file_is_told_as_it_is_read(shell: Shell, folder: Path) -> None:
    [article] = shell.lines("extract", folder / "fair.txt", "--json")
    assert list(article) == [
        "path", "title", "title_derived", "author", "source", "section", "url", "published", "undated_because",
        "encoding", "language", "text", "entities",
    ]  # fmt: skip
    assert article["path"] == str(folder / "fair.txt")
    assert article["title"] == "Import fair opens in Shanghai"
    assert article["url"] == "https://example.org/2018/11/05/fair"
    assert (article["source"], article["published"], article["encoding"]) == ("example.org", "2018-11-05", "utf-8")
    assert article["text"].startswith("Import fair opens in Shanghai\n\nSHANGHAI, Nov. 5")
    [xi] = [entity for entity in article["entities"] if entity["name"] == "Xi Jinping"]
    assert list(xi) == ["name", "kind", "aliases", "mentions"]
    assert [article["text"][start:end] for start, end in xi["mentions"]] == ["Xi Jinping"]


def test_a_folder_is_read_file_by_file(shell: Shell, folder: Path) -> None:
    lines = shell.lines("extract", folder, "--json")
    assert [Path(line["path"]).name for line in lines] == ["fair.txt", "listing.txt", "takeover.txt"]


def test_a_description_tells_the_layout_and_not_the_text(shell: Shell, folder: Path) -> None:
    result = shell.run("extract", "--description", folder / "fair.txt", folder / "none.txt")
    assert (result.code, result.err) == (1, "none.txt does not exist.\n")
    assert result.out.startswith("text, ")
    assert "Xi" not in result.out
    assert "xxxxxx" in result.out


def test_no_library_is_touched(shell: Shell, folder: Path, home: Path) -> None:
    before = set(home.rglob("*"))
    shell.run("extract", folder)
    assert set(home.rglob("*")) == before


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(shell: Shell, folder: Path) -> None:
    (folder / "a.txt").touch()
    result = shell.run("extract", folder, folder / "none.txt", "--json")
    assert (result.code, len(result.lines())) == (1, 3)
    assert result.err == "a.txt is empty.\nnone.txt does not exist.\n"


def test_people_read_the_text_and_who_is_in_it(shell: Shell, folder: Path) -> None:
    out = shell.run("extract", folder / "listing.txt", folder / "fair.txt").out
    assert out.startswith("Siemens Healthineers lists in Frankfurt\n2018-03-16 · ")
    assert "Montag 👍 said so." in out
    assert re.search(r"^(People)? +2  Bernd Montag \(also Montag\)$", out, re.MULTILINE)
    assert "\n\n\nImport fair opens in Shanghai\n" in out


def test_a_file_in_another_language_is_told_with_its_code_and_without_names(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "port.txt"
    file.write_text(
        "Satama on avattu\n\nSatama on avattu tiistaina Helsingissä, ja suurin osa veneistä on nyt löydetty rannalta.",
        "utf-8",
    )
    result = shell.run("extract", file, "--json")
    [article] = result.lines()
    assert (article["language"], article["entities"]) == ("fi", [])
    assert result.err == "port.txt names nothing: the tagger does not read its language (fi).\n"
    model = pipelines.ruled(tmp_path / "finnish", {"Helsingissä": "LOC"}, "fi")
    [article] = shell.lines("extract", file, "--json", "--tagger", f"spacy:{model}")
    assert [entity["name"] for entity in article["entities"]] == ["Helsingissä"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    words=st.lists(
        st.sampled_from(["Xi Jinping", "👍", "é", "e\u0301", "上海", "שלום", "Siemens", "met", "\n\n"]), max_size=20
    )
)
def test_mentions_are_counted_in_code_points_whatever_stands_before_them(
    shell: Shell, tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    path = tmp_path_factory.mktemp("texts") / "a.txt"
    path.write_text(
        f"A title\n\n{'; '.join(words)}. On Monday Xi Jinping came with them, and they said that this was it.",
        "utf-8",
        newline="",
    )
    [article] = shell.lines("extract", path, "--json")
    [xi] = [entity for entity in article["entities"] if entity["name"] == "Xi Jinping"]
    assert {article["text"][start:end] for start, end in xi["mentions"]} == {"Xi Jinping"}
    assert xi["mentions"][-1][0] == article["text"].rindex("Xi Jinping")


SENTENCE = "Gong Zheng, the Mayor of Shanghai, came to the harbour on Monday."


def test_a_text_without_a_headline_is_told_without_repeating_its_first_sentence(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{SENTENCE} He said that it had taken longer than planned, and that nobody was to blame.")
    [article] = shell.lines("extract", path, "--json")
    assert (article["title"], article["title_derived"]) == (SENTENCE, True)
    assert article["text"].count(SENTENCE) == 1
    [gong] = [entity for entity in article["entities"] if entity["name"] == "Gong Zheng"]
    assert gong["mentions"] == [[0, 10]]
    assert shell.run("extract", path).out.replace("\n", " ").count("Gong Zheng, the Mayor") == 1


def test_a_date_that_may_be_two_days_is_told(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The harbour is closed\n\n03/04/2021\n\nNo ship may leave the harbour of the town for a week.")
    out = shell.run("extract", path, "--tagger", "none").out
    assert "Undated: 03/04/2021 may be 3 April or 4 March." in out
