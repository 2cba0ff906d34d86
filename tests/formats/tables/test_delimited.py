"""Tables of invented stories as text, in the layouts that programs and services write."""

import csv
import io
from collections.abc import Sequence
from dataclasses import astuple, replace

import pytest

from reader.formats.field_names import Role, role_of
from reader.model import ArticleDraft
from tests.formats.tables.stories import STORIES, drafts, read, refusal, told

ENGLISH = ("Title", "Author", "Source", "Date", "URL", "Text")


def table(names: Sequence[str] | None, rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerows([*([names] if names else []), *rows])
    return stream.getvalue()


ROWS = [astuple(story) for story in STORIES]


@pytest.mark.parametrize(
    "names",
    [
        ENGLISH,
        ("headline", "byline", "publication", "published_at", "link", "content"),
        ("Überschrift", "Autor", "Zeitung", "Erscheinungsdatum", "Adresse", "Volltext"),
        ("Titre", "Auteur", "Journal", "Date de publication", "Lien", "Texte"),
        ("Título", "Autor", "Fuente", "Fecha", "Enlace", "Texto"),
        ("Titolo", "Autore", "Testata", "Data", "Indirizzo", "Testo"),
        ("Título", "Autor", "Jornal", "Data de publicação", "Link", "Texto"),
        ("Kop", "Auteur", "Krant", "Datum", "URL", "Tekst"),
        ("Rubrik", "Författare", "Tidning", "Datum", "Länk", "Brödtext"),
        ("Tytuł", "Autor", "Źródło", "Data publikacji", "Adres", "Treść"),
        ("Заголовок", "Автор", "Источник", "Дата", "Ссылка", "Текст"),
        ("标题", "作者", "来源", "发布时间", "链接", "正文"),
        ("Заголовок статьи", "Корреспондент", "Название издания", "Дата публикации", "Ссылка", "Текст статьи"),
        ("Titre de l'article", "Signature", "Nom du journal", "Date de l'article", "Lien", "Texte de l'article"),
        ("기사제목", "기고자", "언론사명", "보도일", "링크", "기사본문"),
        ("新闻标题", "作者", "媒体名称", "发布日期", "链接", "文章内容"),
        ("Haber başlık", "Yazar", "Gazete", "Tarih", "URL", "Haber metin"),
        ("news_title", "AuthorName", "outlet_name", "Publication Date (UTC)", "Article URL", "Text of the article"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_are_known_by_their_names_in_many_languages(names: Sequence[str], delimiter: str) -> None:
    found = drafts(table(names, ROWS, delimiter).encode(), "a.csv")
    assert [told(draft) for draft in found] == list(STORIES)
    assert [draft.part for draft in found] == [1, 2, 3]
    assert {draft.encoding for draft in found} == {"utf-8"}


def test_columns_without_known_names_are_known_by_what_they_hold() -> None:
    names = ("Title", "x1", "x2", "x3", "x4", "x5")
    rows = [replace(story, text=f"{story.text}\n\n{story.text}") for story in STORIES]
    found = [told(draft) for draft in drafts(table(names, [astuple(row) for row in rows]).encode(), "a.csv")]
    assert [(one.day, one.url, one.text) for one in found] == [(one.day, one.url, one.text) for one in rows]


def test_a_table_without_names_is_known_by_what_it_holds() -> None:
    rows = [(story.day, story.url, f"{story.text}\n\n{story.text[:90]}") for story in STORIES]
    found = drafts(table(None, rows).encode(), "a.csv")
    assert [(told(draft).day, told(draft).url) for draft in found] == [(story.day, story.url) for story in STORIES]


def test_days_of_a_column_are_read_as_all_of_them_can_be() -> None:
    days = ["25/03/2021", "03/04/2021", "11/05/2021"]
    rows = [astuple(replace(story, day=day)) for story, day in zip(STORIES, days, strict=True)]
    assert [told(draft) for draft in drafts(table(ENGLISH, rows).encode(), "a.csv")] == list(STORIES)
    months_first = zip(STORIES, ["3/25/2021", "4/3/2021", "5/11/2021"], strict=True)
    american = [astuple(replace(story, day=day)) for story, day in months_first]
    assert [told(draft) for draft in drafts(table(ENGLISH, american).encode(), "a.csv")] == list(STORIES)


def test_a_day_that_may_be_two_leaves_its_article_undated_and_says_so() -> None:
    rows = [astuple(replace(STORIES[0], day="03/04/2021"))]
    [draft] = drafts(table(ENGLISH, rows).encode(), "a.csv")
    assert draft.published is None
    assert draft.undated_because == "03/04/2021 may be 3 April or 4 March."


@pytest.mark.parametrize(
    "day",
    ["1616630400", "1616630400000", "2021-03-25T23:30:00-05:00", "Thu, 25 Mar 2021 10:00:00 GMT", "25.03.2021 10:14"],
)
def test_days_are_read_as_programs_write_them(day: str) -> None:
    [draft] = drafts(table(ENGLISH, [astuple(replace(STORIES[0], day=day))]).encode(), "a.csv")
    assert told(draft) == STORIES[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_in_the_encoding_that_it_is_in(encoding: str) -> None:
    assert [told(draft) for draft in drafts(table(ENGLISH, ROWS, ";").encode(encoding), "a.csv")] == list(STORIES)


def test_a_table_says_what_parts_its_cells_and_may_escape_in_another_way() -> None:
    said = ("sep=;\r\n" + table(ENGLISH, ROWS, ";")).encode()
    assert [told(draft) for draft in drafts(said, "a.csv")] == list(STORIES)
    quoted = [astuple(replace(story, text=story.text.replace("“", '"').replace("”", '"'))) for story in STORIES]
    escaped = table(ENGLISH, quoted).replace('""', '\\"').encode()
    assert [told(draft).text for draft in drafts(escaped, "a.csv")] == [row[-1] for row in quoted]


def test_tags_in_a_text_are_read_as_tags() -> None:
    text = "".join(f"<p>{paragraph} <a href='x'>More</a></p>" for paragraph in STORIES[0].text.split("\n\n"))
    [draft] = drafts(table(ENGLISH, [astuple(replace(STORIES[0], text=text))]).encode(), "a.csv")
    assert draft.body == STORIES[0].text.replace("\n\n", " More\n\n") + " More"


def test_a_table_is_known_by_its_first_line_whatever_its_name() -> None:
    assert [told(draft) for draft in drafts(table(ENGLISH, ROWS).encode(), "a.txt")] == list(STORIES)


def test_a_cell_that_is_no_name_names_no_column_however_long() -> None:
    assert role_of("Published At") is role_of("published_at") is Role.DATE
    assert role_of(f"{'-' * 150}title") is Role.TITLE
    assert role_of("title" + " of the story" * 1_000) is None
    assert role_of("") is None


def test_a_table_of_something_else_says_what_its_columns_are() -> None:
    rain = table(("station", "day", "mm"), [(str(n), "2021-03-25", str(n * 7)) for n in range(50)]).encode()
    assert (
        refusal(rain, "a.csv") == "a.csv is a table whose columns hold no texts of articles: “station”, “day” and “mm”."
    )
    assert refusal(b"title,text\n", "a.csv") == "a.csv is a table without rows below the names of its columns."


def test_a_row_without_text_is_told_by_its_number_and_keeps_the_numbers_of_the_others() -> None:
    rows = [ROWS[0], ("Nothing", "", "", "", "", ""), ROWS[1]]
    found = read(table(ENGLISH, rows).encode(), "a.csv")
    assert str(found[1]) == "a.csv has no text in row 2."
    assert [one.part for one in found if isinstance(one, ArticleDraft)] == [1, 3]


def test_summaries_are_read_where_there_are_no_texts_and_standfirsts_above_them() -> None:
    names = ("Title", "Summary", "Date")
    [draft] = drafts(table(names, [(STORIES[0].title, STORIES[0].text, "2021-03-25")]).encode(), "a.csv")
    assert draft.body == STORIES[0].text
    names = ("Title", "Lead", "Text")
    [draft] = drafts(table(names, [(STORIES[0].title, "A board and its doors.", STORIES[0].text)]).encode(), "a.csv")
    assert draft.body == f"A board and its doors.\n\n{STORIES[0].text}"


def test_a_table_of_very_many_columns_is_refused() -> None:
    names = [f"c{number}" for number in range(5_001)]
    assert refusal(table(names, [names]).encode(), "a.csv") == "a.csv is a table of more than 5,000 columns."


@pytest.mark.parametrize("names", [("year", "month", "day"), ("Jahr", "Monat", "Tag")])
def test_a_day_whose_year_and_month_have_columns_of_their_own_is_one(names: Sequence[str]) -> None:
    rows = [("Bells stolen", "They were to be hung in June in three parishes. " * 8, "2021", "3", "2.0")]
    [draft] = drafts(table(("title", "article", *names), rows).encode(), "a.csv")
    assert str(draft.published) == "2021-03-02"
