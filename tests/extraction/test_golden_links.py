from __future__ import annotations

import pytest

from reader.extraction.linker import link
from reader.paths import resources
from tests.extraction.linked_articles import LinkedArticle, articles_in_other_languages, linked_articles

ENGLISH = linked_articles()
ARTICLES = [*ENGLISH, *articles_in_other_languages()]
LANGUAGES = {file.stem for file in (resources() / "languages").glob("*.txt")}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title)
def test_the_mentions_of_an_article_are_linked_as_a_careful_reader_would(article: LinkedArticle) -> None:
    linked = [
        [article.text[start:end] for start, end in entity.mentions]
        for entity in link(article.text, article.spans, article.language)
    ]
    assert linked == [[article.text[start:end] for start, end in places] for places in article.entities]
    assert [list(entity.mentions) for entity in link(article.text, article.spans, article.language)] == article.entities


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title)
def test_the_entities_of_an_article_bear_their_fullest_names(article: LinkedArticle) -> None:
    named = [entity.name for entity in link(article.text, article.spans, article.language)]
    assert {at: named[at] for at in article.names} == article.names


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title)
def test_an_article_describes_its_entities_in_these_words_and_no_others(article: LinkedArticle) -> None:
    entities = link(article.text, article.spans, article.language)
    described = {at: [one.text for one in entity.descriptions] for at, entity in enumerate(entities)}
    assert {at: said for at, said in described.items() if said} == article.descriptions
    for description in (description for entity in entities for description in entity.descriptions):
        assert article.text[description.start : description.end] == description.text


def test_there_is_a_golden_article_for_each_way_of_naming() -> None:
    assert len(ENGLISH) >= 20
    assert all(60 <= len(article.text.split()) <= 200 for article in ENGLISH)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_there_are_golden_articles_in_each_language_that_has_words_of_its_own(language: str) -> None:
    own = [article for article in ARTICLES if article.language == language]
    assert len(own) >= 8
    assert sum(len(article.spans) for article in own) >= 60
