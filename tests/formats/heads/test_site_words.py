import pytest

from reader.formats.heads.site_words import is_of_a_site


@pytest.mark.parametrize(
    "line",
    [
        "This article is free to read thanks to our members. Support us from £3 a month.",
        "Wir und unsere Partner verwenden Cookies und ähnliche Technologien",
        "Ce contenu est réservé à nos abonnés",
        "Esta funcionalidad es sólo para registrados",
        "Articolo riservato agli abbonati",
        "Receba a newsletter do Diário",
        "Lees dit artikel gratis verder met een account",
        "Det här är en nyhetsartikel",
        "Artykuł dostępny tylko dla prenumeratorów",
        "Мы используем файлы cookie, чтобы сайт работал лучше",
        "本网站使用Cookie以改善您的体验。接受",
    ],
)
def test_what_a_site_says_of_itself_is_known_in_every_language(line: str) -> None:
    assert is_of_a_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Share",
        "Facebook shares fall after a slow year",
        "Google buys the maker of a podcast app for children",
        "New video shows fire at the tram depot",
        "How to get more from your garden",
        "Library to open on Sundays",
        "Die Fähre liegt still, und niemand weiß warum",
        "Los lectores vuelven a la vieja biblioteca del puerto",
        "读者回到港口的老图书馆",
        "Our site, 3 April 2023",
    ],
)
def test_a_headline_in_which_such_words_stand_is_none(line: str) -> None:
    assert not is_of_a_site(line)
