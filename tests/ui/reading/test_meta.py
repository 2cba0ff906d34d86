from datetime import date

import pytest

from reader.extraction.careful import shipped
from reader.model import Article
from reader.ui.reading.meta import NO_BREAK, host, meta, meta_parts, reading_time, remark
from tests.ui.reading.articles import article


def plain(shown: Article) -> str:
    return meta(shown).replace(NO_BREAK, " ")


def test_no_line_ends_within_a_date_or_a_number_of_words() -> None:
    shown = article(source="Harbour Beacon", author="", published=date(2018, 11, 5), word_count=293)
    whole = [f"5{NO_BREAK}Nov{NO_BREAK}2018", "·", f"293{NO_BREAK}words", "·", f"2{NO_BREAK}min"]
    assert meta(shown).split(" ")[:8] == ["Harbour", "Beacon", "·", *whole]


def test_it_says_source_author_date_words_and_minutes() -> None:
    shown = article(source="Reuters", author="Jane Roe", published=date(2018, 11, 5), word_count=293)
    assert plain(shown) == "Reuters · Jane Roe · 5 Nov 2018 · 293 words · 2 min"


def test_without_a_source_it_names_the_host() -> None:
    shown = article(source="", url="https://www.example.org/a/b?c", published=None, word_count=1)
    assert plain(shown) == "example.org · undated · 1 word · 1 min"


def test_without_either_it_names_the_file() -> None:
    assert plain(article(source="", path="/home/a/notes.txt", published=None, word_count=0)) == "notes.txt · undated"


def test_what_nobody_reads_at_one_sitting_takes_hours() -> None:
    assert [reading_time(words) for words in (1, 230, 231, 20_470, 20_471, 328_880)] == [
        "1 min", "1 min", "2 min", "89 min", "2 h", "24 h",
    ]  # fmt: skip


@pytest.mark.parametrize("url", ["", "nonsense", "http://[half"])
def test_what_is_no_address_has_no_host(url: str) -> None:
    assert host(url) == ""


@pytest.mark.parametrize(
    ("language", "tagger", "said"),
    [
        ("fr", "", "In French. Names are recognised in English only."),
        ("zh", "", "In Chinese. Names are recognised in English only."),
        ("fr", "spacy:xx_model", "In French. No names were recognised."),
        ("qq", "", "In qq. Names are recognised in English only."),
        ("en", "", ""),
        ("", "", ""),
    ],
)
def test_an_article_in_another_language_says_why_it_has_no_names(
    language: str, tagger: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "is_there", lambda: False)
    assert remark(article(language=language, mentions=()), tagger) == said


@pytest.mark.parametrize(
    ("language", "tagger", "said"),
    [
        ("fr", "", "In French. No names were recognised."),
        ("fr", "careful", "In French. No names were recognised."),
        ("zh", "", "In Chinese. Names are not recognised in this language."),
        ("zh", "spacy:xx_model", "In Chinese. No names were recognised."),
    ],
)
def test_with_the_careful_tagger_it_says_whether_that_reads_the_language(
    language: str, tagger: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "is_there", lambda: True)
    assert remark(article(language=language, mentions=()), tagger) == said


def test_an_article_with_names_says_nothing_of_its_language() -> None:
    assert remark(article(language="fr"), "") == ""


def test_an_undated_article_says_why_until_it_is_dated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "is_there", lambda: False)
    why = "03/04/2021 may be 3 April or 4 March."
    undated = article(published=None, undated_because=why)
    assert remark(undated, "") == f"Undated: {why}"
    assert remark(article(undated_because=why), "") == ""
    french = article(published=None, undated_because=why, language="fr", mentions=())
    assert remark(french, "") == f"Undated: {why} In French. Names are recognised in English only."


def test_an_article_says_that_its_letters_were_mended() -> None:
    assert remark(article(encoding="utf-8-repeated"), "") == "Letters that had been encoded more than once were mended."


def test_an_article_with_versions_says_how_many_there_are() -> None:
    assert remark(article(versions=3), "") == "The fullest of 3 versions of this story: Article ▸ Versions."
    assert remark(article(versions=3, is_fullest=False), "") == "One of 3 versions of this story: Article ▸ Versions."


def test_it_says_what_sort_of_file_an_article_is_from_and_where_in_it_it_stands() -> None:
    row = article(source="Reuters", path="/in/export.csv", part=12, word_count=0, published=None)
    assert plain(row) == "Reuters · undated · row 12 of export.csv"
    assert plain(article(source="", url="", path="/in/export.csv", part=12, word_count=0, published=None)) == (
        "row 12 of export.csv · undated"
    )
    assert plain(article(source="Reuters", path="/in/a.pdf", word_count=0, published=None)) == "Reuters · undated · PDF"
    assert [part.text for part in meta_parts(row)][-1] == "row 12 of export.csv"


def test_a_changed_file_is_said_and_what_to_do_about_it() -> None:
    said = "Its file has changed since it was read: Article ▸ Read the File Again."
    assert remark(article(), "", is_changed=True) == said
