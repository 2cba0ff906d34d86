"""How paragraphs stand in their files is kept with an article, whatever is done with it."""

from __future__ import annotations

from dataclasses import replace

from reader.library import Library
from reader.model import ArticleDraft, Field, SourceFile, Style
from tests.library.newsroom import Ready, add, person, reading

STYLES = "".join((Style.HEADING, Style.PLAIN, Style.ROW))
FACTS = '{"author": "Ada Quill"}'


def styled() -> Ready:
    """Return an article with a heading, a paragraph and a row, of a file that another one tells of."""
    body = "At the ferry\n\nJon Reed waited.\n\nReed\t12"
    file, draft, read = reading("One", body, person("Jon Reed", "Reed"))
    return replace(file, facts=FACTS), replace(draft, styles=STYLES), read


def test_styles_and_what_is_told_of_a_file_are_kept(library: Library) -> None:
    [one] = add(library, styled())
    assert library.articles.article(one).styles == STYLES
    assert library.articles.original(one).facts == FACTS
    assert library.check() == []


def test_they_come_back_from_the_bin(library: Library) -> None:
    [one] = add(library, styled())
    library.articles.delete([one])
    library.articles.restore([one])
    assert library.articles.article(one).styles == STYLES
    assert library.articles.original(one).facts == FACTS
    assert library.check() == []


def test_they_outlast_an_import_that_is_taken_back_and_done_again(library: Library) -> None:
    [one] = add(library, styled())
    library.history.undo()
    library.history.redo()
    assert library.articles.article(one).styles == STYLES


def test_a_title_of_the_user_s_leaves_them_alone(library: Library) -> None:
    [one] = add(library, styled())
    for field, value in ((Field.TITLE, "Another"), (Field.TITLE, ""), (Field.DATE, "2024-02-03")):
        [(_, one)] = library.decisions.decide(library.proposals.edit([(one, field, value)]).decision).moved or [
            (0, one)
        ]
        assert library.articles.article(one).styles == STYLES
    assert library.check() == []


def test_another_reading_of_the_file_brings_its_own_which_undo_takes_back(library: Library) -> None:
    made = styled()
    [one] = add(library, made)
    library.articles.update(one, replace(made[1], styles=Style.QUOTATION * 3), made[2])
    assert library.articles.article(one).styles == "qqq"
    library.history.undo()
    assert library.articles.article(one).styles == STYLES
    library.history.redo()
    assert library.articles.article(one).styles == "qqq"
    assert library.check() == []


def test_they_stay_when_names_are_found_again(library: Library) -> None:
    made = styled()
    [one] = add(library, made)
    library.retag.replace({one: replace(made[2], tagger="tests 2")})
    assert library.articles.article(one).styles == STYLES


def test_what_lay_in_the_file_before_its_facts_were_told_is_told_of_where_each_import_found_it(
    library: Library,
) -> None:
    file, draft, read = styled()
    [one] = add(library, (replace(file, facts=""), draft, read))
    assert library.articles.original(one).facts == ""
    library.articles.delete([one])
    [other] = add(library, (file, draft, read))
    assert library.articles.original(other).facts == FACTS


def test_what_no_file_can_say_is_stored_as_text(library: Library) -> None:
    file, draft, read = styled()
    [one] = add(library, (replace(file, facts='{"title": "\ud800"}'), draft, read))
    assert library.articles.original(one).facts == '{"title": "\ufffd"}'


def test_an_article_of_which_nothing_is_told_is_plain(library: Library) -> None:
    file, _, read = styled()
    [one] = add(library, (SourceFile(file.path, file.data, file.digest), ArticleDraft("One", "Two."), read))
    assert library.articles.article(one).styles == ""
