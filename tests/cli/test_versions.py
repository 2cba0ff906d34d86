"""The versions of a story on the command line: listed, told to programs, kept apart."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from reader.model import ArticleDraft, LinkedEntity, Reading
from tests.cli.shell import Shell
from tests.library.newsroom import add, found, person, place
from tests.library.stories import wires


def made(path: Path) -> tuple[Path, list[int]]:
    with Library.create(path / "press.library") as library:
        return library.path, add(library, *wires())


def test_versions_are_listed_the_fullest_first(shell: Shell, tmp_path: Path) -> None:
    path, (wire, longer, shorter, edited, other) = made(tmp_path)
    lines = shell.lines("--library", path, "versions", shorter, "--json")
    assert [line["id"] for line in lines] == [longer, *sorted((wire, shorter, edited))]
    assert {line["story"] for line in lines} == {longer}
    shown = shell.run("--library", path, "versions", wire)
    assert (shown.code, shown.out.split()[-1]) == (0, "Edited")
    alone = shell.run("--library", path, "versions", other)
    assert (alone.code, alone.out, alone.err) == (0, "", "The library knows no other version of this article.\n")
    assert shell.run("--library", path, "versions", 7).code == 2


def test_articles_and_hits_tell_programs_their_story(shell: Shell, tmp_path: Path) -> None:
    path, (_, longer, shorter, _, other) = made(tmp_path)
    stories = {line["id"]: line["story"] for line in shell.lines("--library", path, "articles", "--json")}
    assert (stories[shorter], stories[longer], stories[other]) == (longer, longer, None)


def test_an_article_is_kept_apart_and_the_decision_can_be_taken_back(shell: Shell, tmp_path: Path) -> None:
    path, (_, longer, shorter, _, other) = made(tmp_path)
    asked = shell.run("--library", path, "keep-apart", shorter, "--dry-run")
    assert asked.out == "Keep an Article Apart from 3 Others: it would touch 0 mentions in 4 articles.\n"
    shell.run("--library", path, "keep-apart", shorter)
    ids = [line["id"] for line in shell.lines("--library", path, "versions", longer, "--json")]
    assert shorter not in ids
    assert len(ids) == 3
    shell.run("--library", path, "undo")
    assert len(shell.lines("--library", path, "versions", longer, "--json")) == 4
    said = shell.run("--library", path, "keep-apart", other)
    assert (said.code, said.out) == (0, "The library knows no other version of this article.\n")


def test_articles_are_joined_and_the_decision_can_be_taken_back(shell: Shell, tmp_path: Path) -> None:
    path, (_, longer, shorter, _, other) = made(tmp_path)
    asked = shell.run("--library", path, "keep-together", other, shorter, "--dry-run")
    assert asked.out == "Take 5 Articles for One Story: it would touch 0 mentions in 5 articles.\n"
    shell.run("--library", path, "keep-together", other, shorter)
    ids = [line["id"] for line in shell.lines("--library", path, "versions", other, "--json")]
    assert (ids[0], len(ids)) == (longer, 5)
    said = shell.run("--library", path, "keep-together", other, shorter)
    assert (said.code, said.out) == (0, "These articles are versions of one story already.\n")
    shell.run("--library", path, "undo")
    assert len(shell.lines("--library", path, "versions", longer, "--json")) == 4
    assert shell.run("--library", path, "keep-together", other, 7).code == 2
    twice = shell.run("--library", path, "keep-together", other, other)
    assert (twice.code, twice.err) == (2, "Name two or more articles that are not the same.\n")


def test_entities_are_told_with_the_stories_that_mention_them(shell: Shell, tmp_path: Path) -> None:
    ferrant, beaver = person("Odile Ferrant"), place("Tull")
    with Library.create(tmp_path / "press.library") as library:
        papers = [(file, draft, reading_of(draft, ferrant, beaver)) for file, draft, _ in wires()]
        *_, other = add(library, *papers)
        path = library.path
    told = {line["name"]: line for line in shell.lines("--library", path, "entities", "--stories", "--json")}
    assert {name: (line["articles"], line["stories"]) for name, line in told.items()} == {
        "Odile Ferrant": (3, 1),
        "Tull": (1, 1),
    }
    shown = shell.run("--library", path, "entities", "--stories")
    assert [line.split()[:2] for line in shown.out.splitlines()[:2]] == [["STORIES", "ARTICLES"], ["1", "3"]]
    assert (
        "3 times in 3 articles, 1 story" in shell.run("--library", path, "entity", "Odile", "Ferrant", "--stories").out
    )
    [line] = shell.lines("--library", path, "entity", "Odile", "Ferrant", "--stories", "--json")
    assert line["stories"] == 1
    assert "story" not in shell.run("--library", path, "entity", "Odile", "Ferrant").out
    wrong = shell.run("--library", path, "entities", "--stories", "--article", other)
    assert wrong.code == 2
    assert "“--stories” counts in the whole library" in wrong.err


def reading_of(draft: ArticleDraft, *entities: LinkedEntity) -> Reading:
    there = (found(draft.text, entity) for entity in entities)
    return Reading(tuple(entity for entity in there if entity.mentions), tagger="tests 1")
