"""Articles whose date is another, and so their id."""

from reader.ui.browsing.trail import PagePlace, Place, Trail


def test_the_trail_calls_articles_by_the_ids_that_they_have_now() -> None:
    trail = Trail()
    trail.visit(Place(1, page=PagePlace("entity", (9,), article_id=1, behind=PagePlace("entity", (8,), article_id=2))))
    trail.visit(Place(3))
    trail.follow_articles({1: 10, 2: 20})
    assert trail.here == Place(3)
    before = trail.back()
    assert before
    assert before.article_id == 10
    assert before.page
    assert [page.article_id for page in before.page.walk()] == [10, 20]
