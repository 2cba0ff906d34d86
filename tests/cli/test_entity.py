from pathlib import Path

import pytest

from reader.library import Library
from reader.model import ArticleDraft, Kind, LinkedEntity, Reading, SourceFile
from tests.cli.shell import Shell


def test_an_entity_is_told_with_its_cross_reference(shell: Shell, own: str) -> None:
    [entity] = shell.lines("--library", own, "entity", "Bernd", "Montag", "--json")
    assert list(entity) == [
        "id", "name", "kind", "aliases", "descriptions", "articles", "mentions", "often_with", "months", "undated",
        "concordance", "spellings", "described", "company",
    ]  # fmt: skip
    assert (entity["name"], entity["kind"], entity["articles"], entity["mentions"]) == ("Bernd Montag", "person", 2, 3)
    [frankfurt] = [other for other in entity["often_with"] if other["name"] == "Frankfurt"]
    assert list(frankfurt.values())[1:] == ["Frankfurt", "place", 2]
    assert shell.lines("--library", own, "entity", f"#{frankfurt['id']}", "--json")[0]["name"] == "Frankfurt"
    assert entity["months"] == [["2018-03", 1], ["2021-04", 1]]
    assert [line["published"] for line in entity["concordance"]] == ["2021-04-15", "2018-03-16"]
    first = entity["concordance"][0]
    assert list(first) == ["article", "start", "end", "title", "published", "left", "keyword", "right"]
    assert [first["left"], first["keyword"], first["right"]] == [
        "In Frankfurt the news was told by ",
        "Bernd Montag",
        ".",
    ]
    assert all(isinstance(description, str) for description in entity["descriptions"])


def test_it_is_found_by_another_name_and_in_any_case(shell: Shell, own: str) -> None:
    assert shell.lines("--library", own, "entity", "montag", "--json")[0]["name"] == "Bernd Montag"


def test_the_concordance_can_be_limited(shell: Shell, own: str) -> None:
    [entity] = shell.lines("--library", own, "entity", "Montag", "--limit", "1", "--json")
    assert len(entity["concordance"]) == 1
    assert entity["articles"] == 2


def test_as_many_stand_with_it_as_are_wanted(shell: Shell, own: str) -> None:
    def often_with(name: str, *more: object) -> list[str]:
        [entity] = shell.lines("--library", own, "entity", name, *more, "--json")
        return [other["name"] for other in entity["often_with"]]

    everyone = often_with("Montag", "--often-with", 0)
    assert len(everyone) > 3
    assert often_with("Montag", "--often-with", 2) == everyone[:2]
    assert often_with("Montag") == everyone[:10]


def test_people_read_who_it_is_and_each_sentence(shell: Shell, own: str) -> None:
    out = shell.run("--library", own, "entity", "Montag").out
    assert out.startswith("Bernd Montag  person\n")
    assert "3 times in 2 articles" in out
    assert "Frankfurt (2)" in out
    assert "  In Frankfurt the news was told by Bernd Montag.\n" in out


@pytest.fixture
def namesakes(tmp_path: Path) -> Path:
    path = tmp_path / "namesakes.library"
    with Library.create(path) as library:
        import_id = library.imports.begin("namesakes")
        for number, kind in enumerate([Kind.PERSON] * 3 + [Kind.PLACE] * 4):
            draft = ArticleDraft(f"Report {number}", "Washington is old.")
            start = draft.text.index("Washington")
            entity = LinkedEntity("Washington", kind, ((start, start + 10),))
            file = SourceFile(f"{number}.txt", b"x", f"{number:064}")
            library.imports.add(import_id, [(file, draft, Reading((entity,)))])
        library.imports.finish(import_id)
    return path


def test_of_namesakes_the_one_in_most_articles_is_shown_and_the_others_are_named(shell: Shell, namesakes: Path) -> None:
    result = shell.run("--library", namesakes, "entity", "Washington", "--json")
    [entity] = result.lines()
    assert (result.code, entity["kind"], entity["articles"]) == (0, "place", 4)
    assert result.err == (
        "Others go by that name: #1 Washington (person, 3 articles)."
        ' Choose one by its kind, as in “person:Washington”, or by its id, as in "#1".\n'
    )


def test_kind_chooses_among_namesakes(shell: Shell, namesakes: Path) -> None:
    for words in (("Washington", "--kind", "People"), ("person:washington",), ("Persons:Washington",), ("#1",)):
        [entity] = shell.lines("--library", namesakes, "entity", *words, "--json")
        assert (entity["kind"], entity["articles"]) == ("person", 3)


def test_a_name_that_nobody_has_is_refused_in_words(shell: Shell, own: str, namesakes: Path) -> None:
    result = shell.run("--library", own, "entity", "Zebra")
    assert (result.code, result.out) == (2, "")
    assert "“Zebra”" in result.err
    result = shell.run("--library", namesakes, "entity", "Washington", "--kind", "money")
    assert result.code == 2
    assert "No money" in result.err


def test_json_has_what_the_page_of_a_name_shows(shell: Shell, own: str) -> None:
    [entity] = shell.lines("--library", own, "entity", "Bernd Montag", "--json")
    assert {one["name"]: one["articles"] for one in entity["spellings"]}["Bernd Montag"] == 2
    [frankfurt] = [one for one in entity["company"] if one["name"] == "Frankfurt"]
    assert list(frankfurt) == ["id", "name", "kind", "together", "articles", "expected", "log_likelihood"]
    assert frankfurt["together"] == 2
    assert [said["text"] for said in entity["described"]] == sorted(
        entity["descriptions"], key=[said["text"] for said in entity["described"]].index
    )


def test_a_query_leaves_the_articles_that_it_finds(shell: Shell, own: str) -> None:
    [entity] = shell.lines("--library", own, "entity", "Montag", "--query", "date:2018", "--json")
    assert (entity["articles"], entity["months"], entity["undated"]) == (1, [["2018-03", 1]], 0)
    assert [line["published"] for line in entity["concordance"]] == ["2018-03-16"]
    assert all(other["articles"] == 1 for other in entity["often_with"])
    [whole] = shell.lines("--library", own, "entity", "Montag", "--json")
    assert entity["mentions"] < whole["mentions"]
    assert entity["spellings"] == whole["spellings"]


def test_nothing_that_a_query_finds_says_so(shell: Shell, own: str) -> None:
    answer = shell.run("--library", own, "entity", "Montag", "--query", "date:1999", "--json")
    assert (answer.out, answer.code) == ("", 0)
    assert answer.err == "No article that “date:1999” finds names “Bernd Montag”.\n"


def test_what_of_a_query_is_not_understood_is_said(shell: Shell, own: str) -> None:
    assert shell.run("--library", own, "entity", "Montag", "--query", "date:soon").code == 1


def test_stories_are_counted_in_the_whole_library_only(shell: Shell, own: str) -> None:
    assert shell.run("--library", own, "entity", "Montag", "--stories", "--query", "date:2018").code == 2


def test_every_mention_is_told_where_that_is_wanted(shell: Shell, own: str) -> None:
    [entity] = shell.lines("--library", own, "entity", "Montag", "--every-mention", "--json")
    assert len(entity["concordance"]) == entity["mentions"] == 3
    [entity] = shell.lines("--library", own, "entity", "Montag", "--every-mention", "--limit", "1", "--json")
    assert len({line["article"] for line in entity["concordance"]}) == 1
