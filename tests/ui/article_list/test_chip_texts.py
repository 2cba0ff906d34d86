import pytest

from reader.model import ArticleQuery, Kind
from reader.ui.article_list.chip_texts import narrowings
from tests.ui.article_list.fakes import GONG


@pytest.mark.parametrize(
    ("words", "said", "kind", "left"),
    [
        ('mayor person:"Gong Zheng"', "Gong Zheng", Kind.PERSON, "mayor "),
        ('-person:"Gong Zheng" mayor', "Not Gong Zheng", Kind.PERSON, "mayor"),
        ("before:2020 ", "Before 2020", None, ""),
        ("NOT before:2020 ", "Not before 2020", None, ""),
        ("date:2018..2020-03 ", "2018 – 2020-03", None, ""),
        ("is:unread ", "Unread", None, ""),
        ("is:undated ", "Undated", None, ""),
        ('folder:"Press Archive" ', "Folder: Press Archive", None, ""),
        ("-file:*.txt ", "Not file: *.txt", None, ""),
        ("language:de ", "Language: de", None, ""),
        ("-language:French ", "Not language: French", None, ""),
        ('source:"City Post" ', "Source: City Post", None, ""),
        ("with:Erlangen ", "With Erlangen", None, ""),
        ("place:Erlangen ", "Erlangen", Kind.PLACE, ""),
    ],
)
def test_a_filter_of_the_search_box_is_said_in_words_and_taken_out_of_it(
    words: str, said: str, kind: Kind | None, left: str
) -> None:
    [only] = narrowings(ArticleQuery(words, starred=True), [])
    assert (only.said, only.kind, only.without) == (said, kind, ArticleQuery(left, starred=True))


def test_entities_come_first_and_one_is_taken_away_at_a_time() -> None:
    query = ArticleQuery("is:unread author:Mia ", (GONG.id,))
    assert [one.said for one in narrowings(query, [GONG])] == [GONG.name, "Unread", "Author: Mia"]
    assert [one.without for one in narrowings(query, [GONG])] == [
        ArticleQuery("is:unread author:Mia ", ()),
        ArticleQuery("author:Mia ", (GONG.id,)),
        ArticleQuery("is:unread ", (GONG.id,)),
    ]
