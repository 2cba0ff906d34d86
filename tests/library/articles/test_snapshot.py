import gc
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

from reader.errors import QueryInterruptedError
from reader.library import Library
from reader.library.articles import selection
from reader.model import ArticleQuery, LinkedArticle, Order
from tests.library.newsroom import add, amount, described, entity_id, person, place, reading

MANY = 3_000
FEW = 300
WORDS = "The mayor met Gong Zheng in Shanghai again. " * 20


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "many.library"
    with Library.create(path) as library:
        names = person("Gong Zheng"), place("Shanghai")
        ids = add(library, *(reading(f"Report {n}", f"{WORDS} It was report {n}.", *names) for n in range(MANY)))
        library.articles.set_starred(ids[:FEW], True)
    return path


def titles(articles: list[LinkedArticle]) -> list[str]:
    return [one.article.title for one in articles]


def test_each_article_comes_as_it_is_read_with_the_entities_that_it_mentions(library: Library) -> None:
    [number] = add(library, reading("Talks", "Gong Zheng was in Shanghai.", person("Gong Zheng"), place("Shanghai")))
    with library.snapshot() as snapshot:
        [one] = snapshot.articles()
    assert one == LinkedArticle(library.articles.article(number), tuple(library.entities.in_article(number)))
    assert [entity.name for entity in one.entities] == ["Gong Zheng", "Shanghai"]
    assert {mention.entity_id for mention in one.article.mentions} == {entity.id for entity in one.entities}


def test_only_what_is_asked_for_comes_and_in_its_order(library: Library) -> None:
    add(library, *(reading(title, f"It is about {title}.") for title in ("Ships", "Trains", "Boats and ships")))
    with library.snapshot() as snapshot:
        found = list(snapshot.articles(ArticleQuery("ships", order=Order.TITLE)))
        assert titles(found) == ["Boats and ships", "Ships"]
        assert len(list(snapshot.articles())) == 3


def test_it_shows_one_moment_while_others_write_and_keeps_none_of_them_waiting(library: Library, path: Path) -> None:
    numbers = add(library, *(reading(f"Report {n}", "Gong Zheng was there.", person("Gong Zheng")) for n in range(40)))
    with Library.open(path, patience=0.0) as another, library.snapshot() as snapshot:
        articles = snapshot.articles()
        first = next(articles)
        another.articles.delete(numbers[:20])
        library.decisions.decide(library.proposals.rename(entity_id(library, "Gong Zheng"), "Mr Gong").decision)
        add(another, reading("Another", "It came later."))
        rest = list(articles)
        assert library.articles.counts().articles == 21
    assert len([first, *rest]) == 40
    assert {entity.name for one in rest for entity in one.entities} == {"Gong Zheng"}


def test_it_is_broken_off_once_it_is_unwanted(many: Path) -> None:
    came: list[LinkedArticle] = []
    with Library.open(many) as library, pytest.raises(QueryInterruptedError):
        read_all(library, came)
    assert 1 < len(came) < MANY


def read_all(library: Library, came: list[LinkedArticle]) -> None:
    """Put what comes into a list, and want no more of it after two."""
    with library.snapshot(lambda: len(came) > 1) as snapshot:
        came.extend(snapshot.articles())


def test_many_articles_take_no_more_memory_than_few(many: Path) -> None:
    with Library.open(many) as library:
        peak(library, FEW)  # so that what is kept of the statements themselves is there
        few, all_of_them = peak(library, FEW), peak(library, MANY)
    ids = 8 * MANY
    assert all_of_them < few + 3 * ids
    assert all_of_them < MANY * len(WORDS)  # what the texts alone would take


def peak(library: Library, articles: int) -> int:
    """Return how many bytes were held at most while so many articles came, of which none is kept.

    They are counted after every hundred, without what only waits to be collected: when that is done depends on all
    that the process has done before.
    """
    query = ArticleQuery(starred=articles == FEW)
    held: list[int] = []
    gc.collect()
    gc.freeze()
    tracemalloc.start()
    with library.snapshot() as snapshot:
        for number, _ in enumerate(snapshot.articles(query), start=1):
            if number % 100 == 0:
                gc.collect()
                held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert len(held) == articles // 100
    return max(held)


# --- what a selection tells of its articles together ---


def fleet(library: Library) -> None:
    gong, ying = person("Gong Zheng", "Gong"), person("Ying Yong")
    add(
        library,
        reading("Ships", "Gong Zheng met Ying Yong in Shanghai. Gong 👍 spoke.", gong, ying, place("Shanghai")),
        reading("Ships again", "Gong Zheng paid 5 euros in Shanghai.", gong, place("Shanghai"), amount("5 euros")),
        reading("Trains", "Ying Yong was in Shanghai.", ying, place("Shanghai"), published=None),
    )
    add(library, reading("Later ships", "Gong Zheng.", described(gong, "the mayor"), published=date(2024, 1, 31)))


def test_mentions_come_with_the_words_that_stand_there(library: Library) -> None:
    fleet(library)
    with library.snapshot() as snapshot:
        found = list(snapshot.selection(ArticleQuery("spoke ")).mentions())
        text = next(snapshot.articles(ArticleQuery("spoke "))).article.text
    assert [(row.text, row.name, row.kind) for row in found] == [
        ("Gong Zheng", "Gong Zheng", "person"),
        ("Ying Yong", "Ying Yong", "person"),
        ("Shanghai", "Shanghai", "place"),
        ("Gong", "Gong Zheng", "person"),
    ]
    assert all(text[row.start : row.end] == row.text for row in found)


def test_entities_are_counted_among_the_articles_asked_for(library: Library) -> None:
    fleet(library)
    with library.snapshot() as snapshot:
        ships = snapshot.selection(ArticleQuery("title:ships "))
        found = {one.name: one for one in ships.entities()}
        assert list(ships.entities()) == list(found.values())
    gong = found["Gong Zheng"]
    assert list(found) == ["Gong Zheng", "Shanghai", "Ying Yong", "5 euros"]
    assert (gong.articles, gong.mentions, gong.articles_in_library) == (3, 4, 3)
    assert (gong.first, gong.last) == (date(2023, 4, 3), date(2024, 1, 31))
    assert (gong.aliases, gong.descriptions) == (("Gong",), ("the mayor",))
    assert (found["Shanghai"].articles, found["Shanghai"].articles_in_library) == (2, 3)


def test_an_entity_of_undated_articles_alone_has_no_days(library: Library) -> None:
    fleet(library)
    with library.snapshot() as snapshot:
        assert {(one.first, one.last) for one in snapshot.selection(ArticleQuery("trains ")).entities()} == {
            (None, None)
        }


@pytest.mark.parametrize("at_a_time", [selection.POSTINGS, 3, 1])
def test_pairs_are_counted_also_where_there_is_room_for_few(
    library: Library, monkeypatch: pytest.MonkeyPatch, at_a_time: int
) -> None:
    monkeypatch.setattr(selection, "POSTINGS", at_a_time)
    fleet(library)
    with library.snapshot() as snapshot:
        ties = list(snapshot.selection().ties())
    assert [(tie.one_id, tie.other_id) for tie in ties] == sorted((tie.one_id, tie.other_id) for tie in ties)
    assert {(*sorted((tie.one_name, tie.other_name)), tie.articles, tie.first) for tie in ties} == {
        ("Gong Zheng", "Shanghai", 2, date(2023, 4, 3)),
        ("Gong Zheng", "Ying Yong", 1, date(2023, 4, 3)),
        ("Shanghai", "Ying Yong", 2, date(2023, 4, 3)),
    }


def test_articles_are_selected_by_their_ids_in_that_order(library: Library) -> None:
    ids = add(library, *(reading(title, f"It is about {title}.") for title in ("Ships", "Trains", "Boats")))
    with library.snapshot() as snapshot:
        assert titles(list(snapshot.selection(ids=[ids[2], 99, ids[0]]).articles())) == ["Boats", "Ships"]
        assert not snapshot.selection(ids=[]).ids


def test_it_is_told_how_many_articles_are_behind(many: Path) -> None:
    behind: list[int] = []
    with Library.open(many) as library, library.snapshot() as snapshot:
        for _ in snapshot.selection(told=behind.append).mentions():
            pass
    assert sum(behind) == MANY
    assert len(behind) > 2
