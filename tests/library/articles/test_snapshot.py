import gc
import tracemalloc
from pathlib import Path

import pytest

from reader.errors import QueryInterruptedError
from reader.library import Library
from reader.model import ArticleQuery, LinkedArticle, Order
from tests.library.newsroom import add, entity_id, person, place, reading

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
    assert all_of_them < 0.1 * MANY * len(WORDS)


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
