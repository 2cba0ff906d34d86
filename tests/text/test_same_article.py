"""Which heads may be those of one article, where the bodies have the same words."""

from __future__ import annotations

from datetime import date

import pytest

from reader.text.same_article import ArticleHead, agree

HEAD = ArticleHead("Border opens for the first time", "Continental Desk", date(2017, 3, 16))


@pytest.mark.parametrize(
    "other",
    [
        HEAD,
        ArticleHead("", "", None),
        ArticleHead("BORDER OPENS for the first time – Continental Desk", "The Continental Desk", date(2017, 3, 16)),
        ArticleHead("Border opens for the first time", "www.continentaldesk.example", None),
        ArticleHead("Border opens for the first time", "news.continental-desk.co.example", None),
    ],
)
def test_heads_that_do_not_disagree_may_be_of_one_article(other: ArticleHead) -> None:
    assert agree(HEAD, other)
    assert agree(other, HEAD)


@pytest.mark.parametrize(
    "other",
    [
        ArticleHead(HEAD.title, "Evening Desk", HEAD.published),
        ArticleHead(HEAD.title, "eveningdesk.example", HEAD.published),
        ArticleHead(HEAD.title, HEAD.source, date(2017, 3, 17)),
        ArticleHead("A bridge, and a queue", HEAD.source, HEAD.published),
        ArticleHead("Border", HEAD.source, HEAD.published),
    ],
)
def test_another_source_day_or_title_is_of_another_article(other: ArticleHead) -> None:
    assert not agree(HEAD, other)
    assert not agree(other, HEAD)
