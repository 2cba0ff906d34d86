from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.formats import registry
from reader.ingest import retagger
from reader.model import ArticleDraft, SourceFile
from tests.cli.shell import Shell
from tests.extraction import pipelines


@pytest.fixture
def model(tmp_path: Path) -> str:
    return f"spacy:{pipelines.ruled(tmp_path / 'model', {'Varian Medical Systems': 'ORG'})}"


def names(shell: Shell, library: str) -> list[str]:
    return sorted(line["name"] for line in shell.lines("--library", library, "entities", "--json"))


def test_a_library_that_this_tagger_has_read_is_left_alone(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "read-again")
    nothing = "There is nothing to read again: this tagger has read every article.\n"
    assert (result.code, result.out, result.err) == (0, nothing, "")


def test_what_another_tagger_has_read_is_read_again(shell: Shell, own: str, model: str) -> None:
    before = names(shell, own)
    result = shell.run("--library", own, "read-again", "--tagger", model)
    assert (result.code, result.out, result.err) == (0, "3 articles read again.\n", "")
    assert names(shell, own) == ["Varian Medical Systems"]
    assert shell.run("--library", own, "check").code == 0
    [told] = shell.lines("--library", own, "read-again", "--json")
    assert {key: told[key] for key in ("read", "failed", "left")} == {"read": 3, "failed": 0, "left": 0}
    assert names(shell, own) == before


def test_what_stays_as_it_was_is_told(shell: Shell, own: str, model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_a_failure(*arguments: object, **options: object) -> object:
        yield retagger.Reread(3, 3, frozenset({1, 2}), ("“One” stays as it was. Why.",))

    monkeypatch.setattr(retagger, "read_again", with_a_failure)
    result = shell.run("--library", own, "read-again", "--tagger", model)
    assert (result.code, result.out) == (1, "2 articles read again, 1 left as it was.\n")
    assert result.err == "“One” stays as it was. Why.\n"


def test_a_library_that_fails_on_the_way_is_told_after_what_was_read(
    shell: Shell, own: str, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = retagger.read_again

    def until_full(*arguments: object, **options: object) -> object:
        yield from whole(*arguments, **options)  # type: ignore[arg-type]
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(retagger, "read_again", until_full)
    result = shell.run("--library", own, "read-again", "--tagger", model)
    assert (result.code, result.out, result.err) == (2, "3 articles read again.\n", "The disk is full.\n")


def test_a_library_that_is_not_there_is_not_made(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("--library", tmp_path / "none.library", "read-again")
    assert result.code == 2
    assert not (tmp_path / "none.library").exists()


@pytest.fixture
def by_older_rules(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A library with an article whose author older rules did not see."""
    articles, library = registry.articles, str(tmp_path / "old.library")
    (tmp_path / "depot.txt").write_text("Tram depot closes\n\nBy Mara Whitfield\n\nIt closed on Monday.\n", "utf-8")

    def as_then(file: SourceFile, encoding: str | None = None) -> list[object]:
        return [replace(one, author="") if isinstance(one, ArticleDraft) else one for one in articles(file, encoding)]

    with monkeypatch.context() as then:
        then.setattr(registry, "articles", as_then)
        assert shell.run("--library", library, "import", str(tmp_path / "depot.txt")).code == 0
    return library


def test_heads_are_read_again_and_undone(shell: Shell, by_older_rules: str) -> None:
    told = shell.run("--library", by_older_rules, "read-again", "--heads", "--dry-run")
    assert told.code == 0
    assert "author: none → Mara Whitfield  (Tram depot closes)" in told.out
    assert told.out.endswith("1 article would be read otherwise.\n")
    done = shell.run("--library", by_older_rules, "read-again", "--heads")
    assert (done.code, done.out, done.err) == (0, "1 article read otherwise.\n", "")
    [article] = shell.lines("--library", by_older_rules, "articles", "--json")
    assert article["author"] == "Mara Whitfield"
    nothing = "There is nothing to read again: every head is read as it would be read now.\n"
    assert shell.run("--library", by_older_rules, "read-again", "--heads").out == nothing
    shell.run("--library", by_older_rules, "undo")
    [told_as_json, summary] = shell.lines("--library", by_older_rules, "read-again", "--heads", "--dry-run", "--json")
    assert told_as_json["changes"] == {"author": {"from": "", "to": "Mara Whitfield"}}
    assert summary == {"articles": 1, "failed": 0}


def test_only_of_heads_it_is_told_what_would_be_read_otherwise(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "read-again", "--dry-run")
    assert (result.code, result.err) == (2, "Only with --heads can it be told what would be read otherwise.\n")
