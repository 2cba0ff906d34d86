import pytest

from reader.formats.html.notices import is_of_the_site


@pytest.mark.parametrize(
    "text",
    [
        "Lire aussi | Sept recettes pour la pluie",
        "Read more: The ferry that never came",
        "The post Ferry runs again appeared first on Tarn Post.",
        "Der Beitrag Die Fähre fährt wieder erschien zuerst auf Tarner Bote.",
        "A version of this article appears in print on page 4. | Order Reprints | Subscribe",
        "Sign up for our Morning Briefing newsletter",
        "Publié le 17 avril 2005 à 05h30, Temps de lecture 2 min.",
        "Back to top | E-mail this story to a friend",
        "Log in or register to post comments",
        "Материалы по теме: Семь рецептов",
        "Przeczytaj też: Siedem zup",
        "اقرأ أيضا: سبع وصفات",
        "Sie haben einen Fehler gefunden? Schreiben Sie uns!",
    ],
)
def test_a_line_that_the_site_says_is_none_of_the_article(text: str) -> None:
    assert is_of_the_site(text)


@pytest.mark.parametrize(
    "text",
    [
        "Read more than a headline, she told the pupils.",
        "The post that he held appeared first on a list of cuts.",
        "Back to top form | and glad of it",
        "Sign up for our cause, the harbour master said, and the town did.",
        "Back to the top of the tower they went. | " * 20,
    ],
)
def test_a_sentence_that_begins_alike_stays(text: str) -> None:
    assert not is_of_the_site(text)
