"""Articles that are like another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.library.search import similar
from reader.library.store import near_copies
from reader.library.store.article_record import DAY_BITS
from tests.library.newsroom import Ready, add, person, place, reading

ANN, BEN, CLEO = (person(f"{name} Stone") for name in ("Ann", "Ben", "Cleo"))
OSLO = place("Oslo")
TODAY = 738_000 << DAY_BITS
FERRY = "Ann Stone told the harbour of Oslo that the ferry would be late."


def about(title: str, text: str) -> Ready:
    return reading(title, text, ANN, BEN, CLEO, OSLO)


@pytest.fixture
def ids(library: Library) -> list[int]:
    return add(
        library,
        about("Late", FERRY),
        about("Later", "The ferry is late again, said Ann Stone in the harbour of Oslo, and nobody waved."),
        about("Museum", "Ann Stone and Ben Stone have opened a museum of clocks in Oslo."),
        about("Clocks", "A museum of clocks has no ferry and no harbour."),
        *(about(f"Rain {n}", f"Cleo Stone spoke of rain in Oslo for {n} days.") for n in range(8)),
    )


def test_what_shares_rare_names_and_words_comes_first(library: Library, ids: list[int]) -> None:
    found = library.search.similar(ids[0], 3)
    assert [one.article_id for one in found] == [ids[1], ids[2], ids[3]]
    first, second, third = found
    assert 1 > first.likeness > second.likeness > third.likeness > 0
    assert first.names == ("Ann Stone", "Oslo")
    assert {"late", "ferry", "harbour"} <= set(first.words)
    assert (third.names, set(third.words)) == ((), {"ferry", "harbour"})


def test_words_of_the_names_are_not_told_again(library: Library, ids: list[int]) -> None:
    told = {word for one in library.search.similar(ids[0], 9) for word in one.words}
    assert not told & {"ann", "stone", "oslo"}


def test_it_is_the_same_the_other_way_round(library: Library, ids: list[int]) -> None:
    [there, *_], [back, *_] = library.search.similar(ids[0], 1), library.search.similar(ids[1], 1)
    assert (there.article_id, back.article_id) == (ids[1], ids[0])
    assert there.likeness == pytest.approx(back.likeness)


def test_what_is_in_too_many_articles_finds_nothing(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(similar, "COMMONEST", 2)
    assert [one.article_id for one in library.search.similar(ids[4], 9)] == []


def test_versions_of_its_story_are_left_out(library: Library, ids: list[int]) -> None:
    library.decisions.decide(library.proposals.keep_together(ids[:2]).decision)
    with library._database.read() as connection:
        assert set(near_copies.versions(connection, ids[0])) == set(ids[:2])
    assert ids[1] not in [one.article_id for one in library.search.similar(ids[0], 9)]


def test_an_article_like_no_other_and_one_that_is_gone(library: Library) -> None:
    [alone] = add(library, about("Alone", FERRY))
    assert library.search.similar(alone, 9) == []
    library.articles.delete([alone])
    with pytest.raises(NotFoundError):
        library.search.similar(alone, 9)


def test_words_that_are_not_written_apart_count_too(library: Library) -> None:
    one, other, *_ = add(
        library,
        about("渡轮", "渡轮在港口停留。"),
        about("又是渡轮", "渡轮又晚点了。"),
        *(about(f"Rain {n}", "It rained.") for n in range(4)),
    )
    [found] = library.search.similar(one, 9)
    assert (found.article_id, "渡轮" in found.words) == (other, True)


def test_words_that_only_hold_sentences_together_do_not_count(library: Library) -> None:
    closed = about("Closed", "Merrow harbour was closed after all, they said, although others did not know.")
    bread = about("Bread", "They said that others did not know about bakers, although Thursday was fine.")
    rain = [about(f"Rain {n}", "It rained.") for n in range(4)]

    def told(language: str) -> list[set[str]]:
        articles = [(file, draft, replace(read, language=language)) for file, draft, read in (closed, bread, *rain)]
        ids = add(library, *articles)
        found = [set(one.words) for one in library.search.similar(ids[0], 9)]
        library.articles.delete(ids)
        return found

    assert told("tlh") == [{"although", "did", "know", "not", "others"}]
    assert told("en") == []


def test_what_is_near_in_time_is_liker() -> None:
    day, month, year, never = (similar.nearness(TODAY, TODAY + (days << DAY_BITS)) for days in (0, 30, 365, 9_999))
    assert 1 == day > month > year > never >= similar.FAR
    assert month == pytest.approx(2 / 3, abs=0.02)
    assert similar.nearness(7, TODAY) == similar.nearness(TODAY, 7) == similar.UNKNOWN
